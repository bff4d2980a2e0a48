// Metadata, ApiVersions, DescribeCluster, DescribeTopicPartitions, DescribeQuorum, FindCoordinator: what
// clients learn about the cluster.
import { ZERO_UUID } from '@actorlog/bytes'
import { BrokerSettings, NO_LAYERS } from '@actorlog/config'
import { PersistentMap, topicByName } from '@actorlog/metadata'
import { errorCodes } from '@actorlog/protocol'
import type { MetadataResponse } from '@actorlog/protocol/client/03-metadata'
import type { FindCoordinatorResponse } from '@actorlog/protocol/client/10-find-coordinator'
import type { ApiVersionsResponse } from '@actorlog/protocol/client/18-api-versions'
import type { DescribeQuorumResponse } from '@actorlog/protocol/client/55-describe-quorum'
import type { DescribeClusterResponse } from '@actorlog/protocol/client/60-describe-cluster'
import type { DescribeTopicPartitionsResponse } from '@actorlog/protocol/client/75-describe-topic-partitions'
import t from 'tap'
import { unsupportedApiVersions } from './18-api-versions.ts'
import type { ApiHandler } from './api.ts'
import { ELSEWHERE, HERE } from './fixtures/requests.ts'
import { WILLING } from './fixtures/rooms.ts'
import {
  BARE_IMAGE,
  CONTROLLER,
  FENCED,
  IMAGE,
  ME,
  NOBODYS,
  ORDERS,
  OTHER,
  send,
  viewOf,
} from './fixtures/small-cluster.ts'
import { handlerOf } from './index.ts'

const METADATA = handlerOf(3) as ApiHandler
const FIND = handlerOf(10) as ApiHandler
const API_VERSIONS = handlerOf(18) as ApiHandler
const QUORUM = handlerOf(55) as ApiHandler
const CLUSTER = handlerOf(60) as ApiHandler
const PAGES = handlerOf(75) as ApiHandler

const BARE = viewOf({ image: BARE_IMAGE })

function metadata(version: number, request: object, view = viewOf()) {
  return send(METADATA, version, request, { view }).answer as MetadataResponse
}

t.test('all topics: an empty list in v0, null from v1 on', async (t) => {
  const names = (version: number, topics: object[] | null) =>
    metadata(version, { topics })
      .topics.map(({ name }) => name)
      .sort()
  const all = ['__consumer_offsets', 'orders']
  t.same(names(0, []), all)
  t.same(names(1, null), all)
  t.same(names(1, []), [])
})

t.test('brokers that live, partitions with leaders and without', async (t) => {
  const { brokers, controllerId, clusterId, topics } = metadata(9, { topics: [{ name: 'orders' }] })
  t.match(brokers, [
    { nodeId: ME, host: 'host1', port: 9091, rack: 'red' },
    { nodeId: OTHER, host: 'host2', port: 9092, rack: null },
  ])
  t.equal(brokers.length, 2)
  t.equal(controllerId, ME)
  t.equal(clusterId, 'a-cluster')
  t.match(topics[0]?.partitions, [
    { errorCode: 0, leaderId: ME, leaderEpoch: 5, replicaNodes: [ME, OTHER], offlineReplicas: [] },
    { errorCode: 0, leaderId: OTHER, offlineReplicas: [FENCED] },
    { errorCode: errorCodes.LEADER_NOT_AVAILABLE, leaderId: -1, isrNodes: [ME, OTHER] },
  ])
})

t.test('a leader without this listener', async (t) => {
  const view = viewOf({ listenerName: 'ELSE' })
  const errorAt = (version: number) =>
    metadata(version, { topics: [{ name: 'orders' }] }, view).topics[0]?.partitions[0]?.errorCode
  t.equal(errorAt(5), errorCodes.LEADER_NOT_AVAILABLE)
  t.equal(errorAt(6), errorCodes.LISTENER_NOT_FOUND)
})

t.test('topics by id', async (t) => {
  const { topics } = metadata(12, {
    topics: [{ name: null, topicId: ORDERS }, { name: null, topicId: NOBODYS }, { name: null }],
  })
  t.match(topics, [
    { errorCode: 0, name: 'orders', topicId: ORDERS },
    { errorCode: errorCodes.UNKNOWN_TOPIC_ID, name: null, topicId: NOBODYS },
    { errorCode: errorCodes.INVALID_REQUEST, name: null, topicId: ZERO_UUID },
  ])
})

t.test('before v12 an id, or no name, makes the whole request invalid', async (t) => {
  for (const bad of [{ name: null }, { name: 'orders', topicId: ORDERS }]) {
    const { topics } = metadata(11, { topics: [bad, { name: 'orders' }] })
    t.same(
      topics.map(({ errorCode, name }) => [errorCode, name]),
      [
        [errorCodes.INVALID_REQUEST, bad.name ?? ''],
        [errorCodes.INVALID_REQUEST, 'orders'],
      ],
    )
  }
})

t.test('a topic named twice is answered once, a name nobody may have is refused', async (t) => {
  const names = ['orders', 'orders', 'no body', '..', 'a'.repeat(250)]
  const { topics } = metadata(9, { topics: names.map((name) => ({ name })) })
  const invalid = errorCodes.INVALID_TOPIC_EXCEPTION
  t.same(
    topics.map(({ errorCode }) => errorCode),
    [0, invalid, invalid, invalid],
  )
})

t.test('missing topics are made when everybody agrees', async (t) => {
  const request = { topics: [{ name: 'fresh' }, { name: 'no body' }, { name: 'orders' }] }
  const { asks, answer } = send(METADATA, 9, request)
  t.match(asks, [
    {
      to: CONTROLLER,
      timeoutMs: 1000,
      message: {
        type: 'decide',
        request: {
          api: 'createTopics',
          body: { topics: [{ name: 'fresh', numPartitions: -1, replicationFactor: -1 }] },
        },
      },
    },
  ])
  t.equal((answer as MetadataResponse).topics[0]?.errorCode, errorCodes.UNKNOWN_TOPIC_OR_PARTITION)
  t.same(send(METADATA, 9, { ...request, allowAutoTopicCreation: false }).asks, [])
  const fixed = new Map([['auto.create.topics.enable', 'false']])
  const view = viewOf({ settings: new BrokerSettings({ ...NO_LAYERS, fixed }) })
  t.same(send(METADATA, 9, request, { view }).asks, [])
})

t.test('a topic that is there by the time of the answer is answered', async (t) => {
  const topics = PersistentMap.of([...BARE_IMAGE.topics])
  const view = { ...viewOf({ image: { ...BARE_IMAGE, topics } }) }
  const { answer } = send(
    METADATA,
    9,
    { topics: [{ name: 'orders' }] },
    {
      view,
      room: () => {
        view.image = IMAGE
        return {}
      },
    },
  )
  t.match((answer as MetadataResponse).topics, [{ errorCode: 0, name: 'orders' }])
})

t.test('ApiVersions: the table, and features by what the version may say', async (t) => {
  const client = { clientSoftwareName: 'apache-kafka-java', clientSoftwareVersion: '4.3.1' }
  const v3 = send(API_VERSIONS, 3, client).answer as ApiVersionsResponse
  const v4 = send(API_VERSIONS, 4, client).answer as ApiVersionsResponse
  t.match(v3.apiKeys[0], { apiKey: 0, minVersion: 0, maxVersion: 13 })
  t.notOk(v3.supportedFeatures.some(({ minVersion }) => minVersion === 0))
  t.ok(v4.supportedFeatures.some(({ minVersion }) => minVersion === 0))
  t.equal(v4.finalizedFeaturesEpoch, 77)
  t.match(v4.finalizedFeatures.map(({ name }) => name).sort(), [
    'group.version',
    'metadata.version',
  ])
  const bad = send(API_VERSIONS, 3, { ...client, clientSoftwareName: '-' }).answer
  t.match(bad, { errorCode: errorCodes.INVALID_REQUEST, apiKeys: [] })
  t.match(unsupportedApiVersions([0, 4]), {
    errorCode: errorCodes.UNSUPPORTED_VERSION,
    apiKeys: [{ apiKey: 18, minVersion: 0, maxVersion: 4 }],
  })
})

t.test('DescribeCluster: fenced brokers if asked, controllers never', async (t) => {
  const at = (request: object) => send(CLUSTER, 2, request).answer as DescribeClusterResponse
  const fenced = (request: object) => at(request).brokers.map(({ isFenced }) => isFenced)
  t.same(fenced({}), [false, false])
  t.same(fenced({ includeFencedBrokers: true }), [false, false, true])
  t.equal(at({ endpointType: 2 }).errorCode, errorCodes.MISMATCHED_ENDPOINT_TYPE)
  t.equal(at({ endpointType: 9 }).errorCode, errorCodes.UNSUPPORTED_ENDPOINT_TYPE)
})

t.test('DescribeTopicPartitions: pages meet without gap or overlap', async (t) => {
  const whole = send(PAGES, 0, { topics: [] }).answer as DescribeTopicPartitionsResponse
  const places = (topics: DescribeTopicPartitionsResponse['topics']) =>
    topics.flatMap(({ name, partitions }) =>
      partitions.map(({ partitionIndex }) => `${name} ${partitionIndex}`),
    )
  t.equal(places(whole.topics).length, 7)
  for (const responsePartitionLimit of [-1, 1, 2, 3, 4, 7]) {
    const seen: string[] = []
    let cursor: object | null = null
    let pages = 0
    do {
      const request = { topics: [], responsePartitionLimit, cursor }
      const page = send(PAGES, 0, request).answer as DescribeTopicPartitionsResponse
      seen.push(...places(page.topics))
      cursor = page.nextCursor
      pages += 1
    } while (cursor !== null && pages < 10)
    t.same(seen, places(whole.topics), `limit ${responsePartitionLimit}: ${pages} pages`)
  }
})

t.test('DescribeTopicPartitions: a cursor belongs to the topics asked for', async (t) => {
  const errorAt = (cursor: object) =>
    (
      send(PAGES, 0, { topics: [{ name: 'orders' }], cursor })
        .answer as DescribeTopicPartitionsResponse
    ).topics[0]?.errorCode
  t.equal(errorAt({ topicName: 'orders', partitionIndex: 1 }), 0)
  t.equal(errorAt({ topicName: 'other', partitionIndex: 0 }), errorCodes.INVALID_REQUEST)
  t.equal(errorAt({ topicName: 'orders', partitionIndex: -1 }), errorCodes.INVALID_REQUEST)
})

t.test('DescribeQuorum: the one partition there is', async (t) => {
  const quorum = {
    topics: [{ topicName: '__cluster_metadata', partitions: [{ partitionIndex: 0 }] }],
  }
  const at = (version: number, request: object) =>
    send(QUORUM, version, request, { room: WILLING }).answer as DescribeQuorumResponse
  t.match(at(2, quorum), { errorCode: 0, nodes: [{ nodeId: 1 }] })
  t.match(at(2, quorum).topics[0]?.partitions[0]?.currentVoters, [{ replicaDirectoryId: ORDERS }])
  t.match(at(1, quorum).topics[0]?.partitions[0]?.currentVoters, [
    { replicaDirectoryId: ZERO_UUID },
  ])
  const other = at(2, { topics: [{ topicName: 'orders', partitions: [{ partitionIndex: 0 }] }] })
  t.equal(other.topics[0]?.partitions[0]?.errorCode, errorCodes.UNKNOWN_TOPIC_OR_PARTITION)
  t.match(send(QUORUM, 2, quorum).answer, { errorCode: errorCodes.REQUEST_TIMED_OUT })
})

t.test('FindCoordinator: the leader of the partition of the group', async (t) => {
  const { answer, asks } = send(FIND, 4, { coordinatorKeys: [HERE, ELSEWHERE] })
  t.same(asks, [])
  t.match((answer as FindCoordinatorResponse).coordinators, [
    { key: HERE, nodeId: ME, host: 'host1', port: 9091, errorCode: 0 },
    { key: ELSEWHERE, nodeId: OTHER, host: 'host2', port: 9092, errorCode: 0 },
  ])
  t.match(send(FIND, 0, { key: HERE }).answer, { nodeId: ME, host: 'host1', errorCode: 0 })
})

t.test('FindCoordinator makes the topic of groups, and has clients come again', async (t) => {
  const { asks, answer } = send(FIND, 4, { coordinatorKeys: ['a', 'b'] }, { view: BARE })
  t.equal(asks.length, 1)
  t.match(asks, [
    {
      message: {
        request: {
          body: {
            topics: [
              {
                name: '__consumer_offsets',
                numPartitions: 50,
                replicationFactor: 3,
                configs: [{ name: 'cleanup.policy', value: 'compact' }, {}, {}],
              },
            ],
          },
        },
      },
    },
  ])
  const nowhere = {
    errorCode: errorCodes.COORDINATOR_NOT_AVAILABLE,
    nodeId: -1,
    host: '',
    port: -1,
  }
  t.match((answer as FindCoordinatorResponse).coordinators, [nowhere, nowhere])
})

t.test('FindCoordinator: transactions, share groups and others have none', async (t) => {
  const errorOf = (keyType: number) =>
    (send(FIND, 6, { coordinatorKeys: ['a'], keyType }).answer as FindCoordinatorResponse)
      .coordinators[0]?.errorCode
  t.equal(errorOf(1), errorCodes.TRANSACTIONAL_ID_AUTHORIZATION_FAILED)
  t.equal(errorOf(2), errorCodes.INVALID_REQUEST)
  t.equal(errorOf(7), errorCodes.INVALID_REQUEST)
  t.same(send(FIND, 1, { key: 'a', keyType: 1 }, { view: BARE }).asks, [], 'and make no topic')
})

t.test('a coordinator whose broker is fenced is not available', async (t) => {
  const offsets = topicByName(IMAGE, '__consumer_offsets')
  if (offsets === undefined) throw new Error('the fixture has the topic')
  const partitions = offsets.partitions.map((partition) => ({ ...partition, leader: FENCED }))
  const topics = IMAGE.topics.set(offsets.id, { ...offsets, partitions })
  const view = viewOf({ image: { ...IMAGE, topics } })
  const errorCode = errorCodes.COORDINATOR_NOT_AVAILABLE
  t.match(send(FIND, 3, { key: 'a' }, { view }), { asks: [], answer: { errorCode, nodeId: -1 } })
})
