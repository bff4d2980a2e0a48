// Stories of brokers and of the partitions that move with them.
import { ZERO_UUID } from '@actorlog/bytes'
import { errorCodes } from '@actorlog/protocol'
import t from 'tap'
import { type AlterFields, Cluster, directoryOf, uuid } from './cluster.test.kit.ts'
import { SUPPORTED_FEATURES } from './features.ts'

const E = errorCodes

t.test('a broker registers, catches up, is unfenced', async (t) => {
  const cluster = new Cluster()
  const epoch = cluster.register(1)
  t.equal(epoch, 4, 'its epoch is the base offset of the batch')
  t.match(cluster.image.brokers.get(1), { epoch, fenced: true, directories: [directoryOf(1)] })
  t.match(cluster.beat(1, { offset: epoch - 1 }), { isCaughtUp: false, isFenced: true })
  t.match(cluster.beat(1, { fence: true }), { isCaughtUp: true, isFenced: true })
  t.match(cluster.beat(1), { isCaughtUp: true, isFenced: false })
  t.equal(cluster.image.brokers.get(1)?.fenced, false)
})

t.test('a second incarnation waits until the session of the first is over', async (t) => {
  const cluster = new Cluster().start(1, 2).placed('a', [1, 2])
  t.equal(cluster.register(1), -E.DUPLICATE_BROKER_REGISTRATION)
  cluster.tick(8000)
  cluster.beat(2)
  t.equal(cluster.register(1), -E.DUPLICATE_BROKER_REGISTRATION)
  cluster.now += 1000
  const epoch = cluster.register(1)
  t.ok(epoch > 0)
  t.match(cluster.partition('a'), { leader: 2, isr: [2], leaderEpoch: 1 }, 'it leads nothing now')
  t.equal(cluster.image.brokers.get(1)?.fenced, true)
  cluster.controller.lost(1)
  t.ok(cluster.register(1) > epoch, 'a broker that is known to be dead has no session')
})

t.test('a registration that cannot be', async (t) => {
  const cluster = new Cluster().start(1)
  const good = {
    brokerId: 2,
    clusterId: 'cluster',
    incarnationId: uuid(2, 2),
    listeners: [],
    features: SUPPORTED_FEATURES.map(({ name, minVersion, maxVersion }) => {
      return { name, minSupportedVersion: minVersion, maxSupportedVersion: maxVersion }
    }),
    rack: null,
    isMigratingZkBroker: false,
    logDirs: [uuid(5)],
    previousBrokerEpoch: -1,
  }
  const code = (change: Partial<typeof good>) => {
    return cluster.ask('brokerRegistration', { ...good, ...change }).errorCode
  }
  t.equal(code({ clusterId: 'other' }), E.INCONSISTENT_CLUSTER_ID)
  t.equal(code({ logDirs: [] }), E.INVALID_REGISTRATION)
  t.equal(code({ logDirs: [ZERO_UUID] }), E.INVALID_REGISTRATION)
  t.equal(code({ logDirs: [uuid(5), uuid(5)] }), E.INVALID_REGISTRATION)
  t.equal(code({ logDirs: [directoryOf(1)] }), E.INVALID_REGISTRATION)
  t.equal(code({ features: [] }), E.UNSUPPORTED_VERSION)
  t.equal(code({}), E.NONE)
  const { offset } = cluster
  t.equal(code({}), E.NONE, 'the same again is fine')
  t.equal(cluster.offset, offset, 'and writes nothing')
})

t.test('a silent broker is fenced, and its partitions move in the same batch', async (t) => {
  const cluster = new Cluster().start(1, 2, 3).placed('a', [1, 2, 3], [2, 3, 1])
  cluster.tick(5000)
  cluster.beat(2)
  cluster.beat(3)
  const records = cluster.tick(4000)
  t.same(
    records.map(({ type }) => type),
    ['partitionChange', 'partitionChange', 'brokerRegistrationChange'],
    'fencing comes last',
  )
  t.match(cluster.partition('a', 0), { leader: 2, isr: [2, 3], leaderEpoch: 1, partitionEpoch: 1 })
  t.match(cluster.partition('a', 1), { leader: 2, isr: [2, 3], leaderEpoch: 0, partitionEpoch: 1 })
})

t.test('the last of an ISR stays in it, and leads again when it is back', async (t) => {
  const cluster = new Cluster().start(1, 2).placed('a', [1, 2])
  cluster.now += 5000
  cluster.beat(1)
  cluster.tick(5000)
  t.match(cluster.partition('a'), { leader: 1, isr: [1] })
  cluster.tick(9000)
  t.match(cluster.partition('a'), { leader: -1, isr: [1], leaderEpoch: 1 })
  cluster.start(2)
  t.match(cluster.partition('a'), { leader: -1, isr: [1] }, 'the other one lacks records')
  cluster.start(1)
  t.match(cluster.partition('a'), { leader: 1, isr: [1], leaderEpoch: 2 })
})

t.test('unclean, where the topic allows it', async (t) => {
  const cluster = new Cluster().start(1, 2).placed('a', [1, 2])
  const configs = [{ name: 'unclean.leader.election.enable', configOperation: 0, value: 'true' }]
  const resource = { resourceType: 2, resourceName: 'a', configs }
  cluster.ask('incrementalAlterConfigs', { resources: [resource], validateOnly: false })
  cluster.alterIsr('a', [1])
  cluster.now += 5000
  cluster.beat(2)
  cluster.tick(5000)
  t.match(cluster.partition('a'), { leader: 2, isr: [2], recovering: true, leaderEpoch: 1 })
  t.equal(cluster.alterIsr('a', [2, 1], { leaderRecoveryState: 1 }).errorCode, E.INVALID_REQUEST)
  t.equal(cluster.alterIsr('a', [2]).errorCode, E.NONE)
  t.match(cluster.partition('a'), { recovering: false, leaderEpoch: 1, partitionEpoch: 3 })
  t.equal(cluster.alterIsr('a', [2], { leaderRecoveryState: 1 }).errorCode, E.INVALID_REQUEST)
})

t.test('controlled shutdown: leaders move first, and everybody knows before it goes', async (t) => {
  const cluster = new Cluster().start(1, 2).placed('a', [1, 2]).placed('b', [1])
  t.match(cluster.beat(1, { shutDown: true }), { shouldShutDown: false, isFenced: false })
  t.match(cluster.partition('a'), { leader: 2, isr: [2] })
  t.match(cluster.partition('b'), { leader: -1, isr: [1] })
  t.equal(cluster.image.brokers.get(1)?.inControlledShutdown, true)
  t.match(
    cluster.beat(1, { shutDown: true }),
    { shouldShutDown: false },
    'broker 2 has not read it',
  )
  cluster.beat(2)
  t.match(cluster.beat(1, { shutDown: true }), { shouldShutDown: true, isFenced: true })
  t.equal(cluster.image.brokers.get(1)?.fenced, true)
  t.match(cluster.beat(1, { shutDown: true }), { shouldShutDown: true }, 'fenced: at once')
})

t.test('a broker without leaderships goes at once; a stale one is told so', async (t) => {
  const cluster = new Cluster().start(1, 2).placed('a', [1, 2])
  t.match(cluster.beat(2, { shutDown: true }), { shouldShutDown: true })
  t.match(cluster.partition('a'), { leader: 1, isr: [1] })
  const fields = { currentMetadataOffset: 9, wantFence: false, wantShutDown: false }
  const rest = { offlineLogDirs: [], cordonedLogDirs: null }
  const stale = { brokerId: 1, brokerEpoch: 0, ...fields, ...rest }
  t.equal(cluster.ask('brokerHeartbeat', stale).errorCode, E.STALE_BROKER_EPOCH)
})

t.test('a broker is unregistered', async (t) => {
  const cluster = new Cluster().start(1, 2).placed('a', [1, 2])
  t.equal(cluster.ask('unregisterBroker', { brokerId: 1 }).errorCode, E.NONE)
  t.match(cluster.partition('a'), { leader: 2, isr: [2] })
  t.notOk(cluster.image.brokers.has(1))
  t.equal(cluster.ask('unregisterBroker', { brokerId: 1 }).errorCode, E.BROKER_ID_NOT_REGISTERED)
})

t.test('AlterPartition: its checks in order', async (t) => {
  const cluster = new Cluster().start(1, 2, 3, 4).placed('a', [1, 2, 3])
  const code = (isr: number[], change: Partial<AlterFields> = {}) =>
    cluster.alterIsr('a', isr, change).errorCode
  t.equal(code([1], { brokerEpoch: 0 }), E.STALE_BROKER_EPOCH)
  t.equal(code([1], { partitionIndex: 9 }), E.UNKNOWN_TOPIC_OR_PARTITION)
  t.equal(code([1], { leaderEpoch: 1, partitionEpoch: -1 }), E.NOT_CONTROLLER)
  t.equal(code([1], { partitionEpoch: 1, leaderEpoch: -1 }), E.NOT_CONTROLLER)
  t.equal(code([1], { leaderEpoch: -1, brokerId: 2 }), E.FENCED_LEADER_EPOCH)
  t.equal(code([1], { brokerId: 2, partitionEpoch: -1 }), E.INVALID_REQUEST)
  t.equal(code([4], { partitionEpoch: -1 }), E.INVALID_UPDATE_VERSION)
  t.equal(code([1, 4]), E.INVALID_REQUEST)
  t.equal(code([1, 1]), E.INVALID_REQUEST)
  t.equal(code([2, 3]), E.INVALID_REQUEST)
  t.equal(code([1, 2], { memberEpoch: 1 }), E.INELIGIBLE_REPLICA)
  t.equal(code([1, 2], { memberEpoch: -1 }), E.NONE)
  t.match(cluster.alterIsr('a', [1]), { errorCode: 0, isr: [1], leaderId: 1, partitionEpoch: 2 })
  cluster.beat(3, { shutDown: true })
  t.equal(code([1, 3]), E.INELIGIBLE_REPLICA)
  const { offset } = cluster
  t.match(cluster.alterIsr('a', [1]), { errorCode: 0, partitionEpoch: 2 }, 'no change, no record')
  t.equal(cluster.offset, offset)
})

t.test('ElectLeaders, and leaders that move home by themselves', async (t) => {
  const cluster = new Cluster().start(1, 2).placed('a', [1, 2], [2, 1])
  const ask = (electionType: number, partitions: number[] | null) => {
    const topicPartitions = partitions === null ? null : [{ topic: 'a', partitions }]
    return cluster.ask('electLeaders', { electionType, topicPartitions, timeoutMs: 1 })
  }
  const first = (electionType: number) => {
    return ask(electionType, [0]).replicaElectionResults[0]?.partitionResult[0]?.errorCode
  }
  t.equal(ask(2, null).errorCode, E.INVALID_REQUEST)
  t.equal(first(0), E.ELECTION_NOT_NEEDED)
  cluster.beat(1, { shutDown: true })
  t.equal(cluster.partition('a').leader, 2)
  t.equal(first(0), E.PREFERRED_LEADER_NOT_AVAILABLE)
  t.equal(first(1), E.ELECTION_NOT_NEEDED)
  cluster.controller.lost(1)
  cluster.start(1)
  cluster.alterIsr('a', [2, 1])
  t.equal(first(0), E.NONE)
  t.match(cluster.partition('a'), { leader: 1 })
  t.same(ask(0, null).replicaElectionResults, [], 'of all, only those that needed one are told')
  cluster.beat(1, { shutDown: true })
  cluster.controller.lost(1)
  cluster.start(1)
  cluster.alterIsr('a', [2, 1])
  for (let second = 0; second < 301; second++) {
    cluster.beat(1)
    cluster.beat(2)
    cluster.tick(1000)
  }
  t.equal(cluster.partition('a').leader, 1)
})
