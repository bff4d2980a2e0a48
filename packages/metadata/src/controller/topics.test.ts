// Stories of topics, their configs, and producer ids.
import { type Uuid, ZERO_UUID } from '@actorlog/bytes'
import { errorCodes } from '@actorlog/protocol'
import type { CreateTopicsRequestCreatableTopic } from '@actorlog/protocol/client'
import t from 'tap'
import { topicByName } from '../image.ts'
import { Cluster, directoryOf, uuid } from './cluster.test.kit.ts'

const E = errorCodes

t.test('CreateTopics: its checks in order', async (t) => {
  const cluster = new Cluster().start(1, 2)
  const at = (brokerIds: number[], partitionIndex = 0) => ({ partitionIndex, brokerIds })
  const cases: [string, Partial<CreateTopicsRequestCreatableTopic>, number][] = [
    ['__cluster_metadata', {}, E.INVALID_REQUEST],
    ['', {}, E.INVALID_TOPIC_EXCEPTION],
    ['..', {}, E.INVALID_TOPIC_EXCEPTION],
    ['ü', {}, E.INVALID_TOPIC_EXCEPTION],
    ['x'.repeat(250), {}, E.INVALID_TOPIC_EXCEPTION],
    ['my.topic', {}, E.NONE],
    ['my.topic', {}, E.TOPIC_ALREADY_EXISTS],
    ['my_topic', {}, E.INVALID_TOPIC_EXCEPTION],
    ['c', { configs: [{ name: 'retention.ms', value: null }] }, E.INVALID_CONFIG],
    ['c', { configs: [{ name: 'retention.ms', value: 'x' }] }, E.INVALID_CONFIG],
    ['c', { configs: [{ name: 'no.such', value: '1' }] }, E.INVALID_CONFIG],
    ['d', { assignments: [at([1])], numPartitions: 1 }, E.INVALID_REQUEST],
    ['d', { assignments: [at([1])], replicationFactor: 1 }, E.INVALID_REQUEST],
    ['d', { assignments: [at([1], 1)] }, E.INVALID_REPLICA_ASSIGNMENT],
    ['d', { assignments: [at([1]), at([2])] }, E.INVALID_REPLICA_ASSIGNMENT],
    ['d', { assignments: [at([])] }, E.INVALID_REPLICA_ASSIGNMENT],
    ['d', { assignments: [at([1, 1])] }, E.INVALID_REPLICA_ASSIGNMENT],
    ['d', { assignments: [at([1, 2]), at([1], 1)] }, E.INVALID_REPLICA_ASSIGNMENT],
    ['d', { assignments: [at([7])] }, E.INVALID_REPLICA_ASSIGNMENT],
    ['e', { replicationFactor: 0 }, E.INVALID_REPLICATION_FACTOR],
    ['e', { replicationFactor: -2 }, E.INVALID_REPLICATION_FACTOR],
    ['e', { replicationFactor: 3 }, E.INVALID_REPLICATION_FACTOR],
    ['e', { numPartitions: 0 }, E.INVALID_PARTITIONS],
    ['e', { numPartitions: -2 }, E.INVALID_PARTITIONS],
    ['e', { numPartitions: 10_001 }, E.POLICY_VIOLATION],
    ['e', { numPartitions: -1, replicationFactor: -1 }, E.NONE],
  ]
  for (const [name, more, expected] of cases) {
    const { errorCode, errorMessage } = cluster.create(name, more)
    t.equal(errorCode, expected, `${name} ${JSON.stringify(more)}: ${errorMessage}`)
  }
})

t.test('a created topic: what is said, and what is written', async (t) => {
  const cluster = new Cluster().start(1, 2, 3)
  const configs = [{ name: 'retention.ms', value: '1000' }]
  const asked = { numPartitions: 2, replicationFactor: 2, configs }
  const { offset } = cluster
  t.equal(cluster.create('a', asked, true).errorCode, E.NONE)
  t.equal(cluster.offset, offset, 'validation writes nothing')
  const result = cluster.create('a', asked)
  t.match(result, { numPartitions: 2, replicationFactor: 2, topicConfigErrorCode: 0 })
  const retention = result.configs?.find(({ name }) => name === 'retention.ms')
  t.match(retention, { value: '1000', configSource: 1, isSensitive: false, readOnly: false })
  t.ok((result.configs?.length ?? 0) > 25, 'every setting of a topic is listed')
  const topic = topicByName(cluster.image, 'a')
  t.equal(topic?.id, result.topicId)
  t.match(cluster.partition('a'), { leaderEpoch: 0, partitionEpoch: 0, recovering: false })
  const { replicas, leader, isr, directories } = cluster.partition('a')
  t.same([leader, isr, directories], [replicas[0], replicas, replicas.map(directoryOf)])
  t.same(
    cluster.log.at(-1)?.records.map(({ type }) => type),
    ['topic', 'config', 'partition', 'partition'],
  )
  const twice = { name: 'b', numPartitions: 1, replicationFactor: 1, assignments: [], configs: [] }
  const request = { topics: [twice, twice], timeoutMs: 1, validateOnly: false }
  t.match(cluster.ask('createTopics', request).topics, [{ errorCode: E.INVALID_REQUEST }])
  const both = {
    ...request,
    topics: [
      { ...twice, name: 'x.y' },
      { ...twice, name: 'x_y' },
    ],
  }
  t.match(cluster.ask('createTopics', both).topics, [
    { errorCode: E.NONE },
    { errorCode: E.INVALID_TOPIC_EXCEPTION },
  ])
})

t.test('fenced brokers take replicas, but do not lead', async (t) => {
  const cluster = new Cluster().start(1)
  cluster.register(2)
  t.equal(cluster.create('a', { numPartitions: 4, replicationFactor: 2 }).errorCode, E.NONE)
  for (let id = 0; id < 4; id++) {
    t.match(cluster.partition('a', id), { replicas: [1, 2], isr: [1], leader: 1 })
  }
  cluster.tick(10_000)
  t.equal(cluster.create('b').errorCode, E.INVALID_REPLICATION_FACTOR, 'nobody could lead')
})

t.test('replicas are spread over racks first, then over brokers', async (t) => {
  const cluster = new Cluster(3)
  for (let id = 1; id <= 6; id++) {
    cluster.register(id, `rack-${id % 3}`)
    cluster.beat(id)
  }
  cluster.create('a', { numPartitions: 60, replicationFactor: 3 })
  const leaders = new Map<number, number>()
  const replicas = new Map<number, number>()
  for (let id = 0; id < 60; id++) {
    const partition = cluster.partition('a', id)
    t.equal(new Set(partition.replicas.map((broker) => broker % 3)).size, 3, 'one in each rack')
    leaders.set(partition.leader, (leaders.get(partition.leader) ?? 0) + 1)
    for (const broker of partition.replicas) replicas.set(broker, (replicas.get(broker) ?? 0) + 1)
  }
  t.same([...leaders.values()], [10, 10, 10, 10, 10, 10])
  t.same([...replicas.values()], [30, 30, 30, 30, 30, 30])
})

t.test('DeleteTopics by name and by id', async (t) => {
  const cluster = new Cluster().start(1)
  for (const name of ['a', 'b', 'c', 'd.e']) cluster.create(name)
  const id = (name: string) => topicByName(cluster.image, name)?.id ?? ZERO_UUID
  const ask = (topics: { name: string | null; topicId: Uuid }[], topicNames: string[] = []) =>
    cluster
      .ask('deleteTopics', { topics, topicNames, timeoutMs: 1 })
      .responses.map(({ errorCode }) => errorCode)
  t.same(ask([], ['a', 'no']), [E.NONE, E.UNKNOWN_TOPIC_OR_PARTITION])
  const c = { name: null, topicId: id('c') }
  t.same(
    ask([
      { name: null, topicId: ZERO_UUID },
      { name: 'b', topicId: id('b') },
      { name: null, topicId: uuid(3, 3, 3) },
      c,
    ]),
    [E.INVALID_REQUEST, E.INVALID_REQUEST, E.UNKNOWN_TOPIC_ID, E.NONE],
  )
  t.same(
    ask([
      { name: 'b', topicId: ZERO_UUID },
      { name: null, topicId: id('b') },
    ]),
    [E.INVALID_REQUEST, E.INVALID_REQUEST],
    'a name and an id that mean one topic',
  )
  t.same(ask([], ['d.e']), [E.NONE])
  t.equal(cluster.create('d_e').errorCode, E.NONE, 'its name is free again')
  t.same([...cluster.image.topicIds.keys()].sort(), ['b', 'd_e'])
})

t.test('CreatePartitions', async (t) => {
  const cluster = new Cluster().start(1, 2, 3).placed('a', [1, 2])
  const ask = (count: number, assignments: number[][] | null = null, name = 'a') => {
    const lists = assignments?.map((brokerIds) => ({ brokerIds })) ?? null
    const topics = [{ name, count, assignments: lists }]
    return cluster.ask('createPartitions', { topics, timeoutMs: 1, validateOnly: false }).results[0]
  }
  t.match(ask(2, null, 'no'), { errorCode: E.UNKNOWN_TOPIC_OR_PARTITION })
  t.match(ask(1), { errorCode: E.INVALID_PARTITIONS })
  t.match(ask(0), { errorCode: E.INVALID_PARTITIONS })
  t.match(ask(3, [[1, 2]]), { errorCode: E.INVALID_REPLICA_ASSIGNMENT })
  t.match(ask(2, [[1]]), { errorCode: E.INVALID_REPLICA_ASSIGNMENT })
  t.match(ask(2, [[3, 1]]), { errorCode: E.NONE })
  t.match(ask(4), { errorCode: E.NONE })
  t.match(cluster.partition('a', 1), { replicas: [3, 1], leader: 3 })
  t.equal(cluster.partition('a', 3).replicas.length, 2)
})

t.test('producer ids come in blocks, each given once', async (t) => {
  const cluster = new Cluster().start(1)
  const brokerEpoch = cluster.image.brokers.get(1)?.epoch ?? -1
  const ask = (epoch: number) => {
    return cluster.ask('allocateProducerIds', { brokerId: 1, brokerEpoch: epoch })
  }
  t.match(ask(brokerEpoch), { producerIdStart: 0, producerIdLen: 1000 })
  t.match(ask(brokerEpoch), { producerIdStart: 1000 })
  t.match(ask(0), { errorCode: E.STALE_BROKER_EPOCH })
})

t.test('configs: set, delete, append, subtract; all of a resource or nothing', async (t) => {
  const cluster = new Cluster().start(1)
  cluster.create('a')
  type Change = [name: string, operation: number, value: string | null]
  const ask = (resourceType: number, resourceName: string, ...changes: Change[]) => {
    const configs = changes.map(([name, configOperation, value]) => {
      return { name, configOperation, value }
    })
    const resources = [{ resourceType, resourceName, configs }]
    return cluster.ask('incrementalAlterConfigs', { resources, validateOnly: false }).responses[0]
      ?.errorCode
  }
  const of = (key: string) => Object.fromEntries(cluster.image.configs.get(key) ?? [])
  t.equal(ask(2, 'a', ['retention.ms', 0, '5'], ['cleanup.policy', 2, 'compact']), E.NONE)
  t.same(of('2:a'), { 'retention.ms': '5', 'cleanup.policy': 'delete,compact' })
  t.equal(ask(2, 'a', ['cleanup.policy', 3, 'delete'], ['retention.ms', 1, null]), E.NONE)
  t.same(of('2:a'), { 'cleanup.policy': 'compact' })
  t.equal(ask(2, 'a', ['retention.ms', 0, '6'], ['segment.ms', 0, 'x']), E.INVALID_CONFIG)
  t.same(of('2:a'), { 'cleanup.policy': 'compact' })
  t.equal(ask(2, 'a', ['retention.ms', 2, '6']), E.INVALID_CONFIG)
  t.equal(ask(2, 'a', ['retention.ms', 0, null]), E.INVALID_REQUEST)
  t.equal(ask(2, 'a', ['retention.ms', 9, '1']), E.INVALID_REQUEST)
  t.equal(ask(2, 'a', ['retention.ms', 0, '1'], ['retention.ms', 1, null]), E.INVALID_REQUEST)
  t.equal(ask(2, 'no', ['retention.ms', 0, '1']), E.UNKNOWN_TOPIC_OR_PARTITION)
  t.equal(ask(3, 'a', ['retention.ms', 0, '1']), E.INVALID_REQUEST)
  t.equal(ask(4, '', ['log.retention.ms', 0, '1']), E.NONE)
  t.equal(ask(4, '1', ['no.such', 0, '1']), E.INVALID_REQUEST)
  t.equal(ask(4, '9', ['log.retention.ms', 0, '1']), E.BROKER_ID_NOT_REGISTERED)
  t.equal(ask(4, 'x', ['log.retention.ms', 0, '1']), E.INVALID_REQUEST)
  t.equal(ask(32, 'g', ['consumer.session.timeout.ms', 0, '50000']), E.NONE)
  t.equal(ask(32, '', ['consumer.session.timeout.ms', 0, '50000']), E.INVALID_REQUEST)
  t.equal(ask(16, 'm', ['interval.ms', 0, '1000']), E.NONE)
  const replace = (value: string | null) => {
    const configs = [{ name: 'segment.ms', value }]
    const resources = [{ resourceType: 2, resourceName: 'a', configs }]
    return cluster.ask('alterConfigs', { resources, validateOnly: false }).responses[0]?.errorCode
  }
  t.equal(replace('7'), E.NONE)
  t.same(of('2:a'), { 'segment.ms': '7' })
  t.equal(replace(null), E.INVALID_REQUEST)
  cluster.ask('deleteTopics', { topics: [], topicNames: ['a'], timeoutMs: 1 })
  t.same(of('2:a'), {}, 'configs go with their topic')
})
