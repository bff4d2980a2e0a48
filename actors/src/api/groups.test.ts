// The APIs of groups and their offsets: which shard is asked what, and what is made of its replies.
import { errorCodes } from '@actorlog/protocol'
import type { OffsetCommitResponse } from '@actorlog/protocol/client/08-offset-commit'
import type { OffsetFetchResponse } from '@actorlog/protocol/client/09-offset-fetch'
import type { DescribeGroupsResponse } from '@actorlog/protocol/client/15-describe-groups'
import type { DeleteGroupsResponse } from '@actorlog/protocol/client/42-delete-groups'
import type { OffsetDeleteResponse } from '@actorlog/protocol/client/47-offset-delete'
import t from 'tap'
import type { ApiHandler } from './api.ts'
import { DECIDING } from './fixtures/deciding-rooms.ts'
import { ELSEWHERE, HERE, REQUESTS } from './fixtures/requests.ts'
import { FAILING, WILLING } from './fixtures/rooms.ts'
import { BARE_IMAGE, NOBODYS, ORDERS, send, viewOf } from './fixtures/small-cluster.ts'
import { HANDLERS, handlerOf } from './index.ts'

const COMMIT = handlerOf(8) as ApiHandler
const FETCH_OFFSETS = handlerOf(9) as ApiHandler
const JOIN = handlerOf(11) as ApiHandler
const SYNC = handlerOf(14) as ApiHandler
const DESCRIBE = handlerOf(15) as ApiHandler
const LIST = handlerOf(16) as ApiHandler
const DELETE = handlerOf(42) as ApiHandler
const DELETE_OFFSETS = handlerOf(47) as ApiHandler

const {
  COORDINATOR_NOT_AVAILABLE,
  INVALID_GROUP_ID,
  NOT_COORDINATOR,
  UNKNOWN_TOPIC_ID,
  UNKNOWN_TOPIC_OR_PARTITION,
} = errorCodes

t.test('members: one shard is asked, or the reason is told', async (t) => {
  const stopping = viewOf({ isStopping: true })
  const bare = viewOf({ image: BARE_IMAGE })
  for (const name of ['JoinGroup', 'SyncGroup', 'Heartbeat', 'LeaveGroup']) {
    const handler = HANDLERS.find(({ api }) => api.name === name) as ApiHandler
    const version = handler.versions[1]
    const [here, elsewhere, unnamed] = (REQUESTS[name]?.(version) ?? []) as [object, object, object]
    const { asks, answer } = send(handler, version, here, { room: WILLING })
    t.match(asks, [
      {
        message: {
          type: 'call',
          apiVersion: version,
          clientId: 'a-client',
          clientHost: '127.0.0.1',
          request: here,
        },
      },
    ])
    t.match(answer, { errorCode: 0 })
    t.match(send(handler, version, elsewhere), { asks: [], answer: { errorCode: NOT_COORDINATOR } })
    t.match(send(handler, version, unnamed), { asks: [], answer: { errorCode: INVALID_GROUP_ID } })
    const gone = { errorCode: COORDINATOR_NOT_AVAILABLE }
    t.match(send(handler, version, here).answer, gone, 'a silent shard')
    t.match(send(handler, version, here, { view: stopping }), { asks: [], answer: gone })
    t.match(send(handler, version, here, { view: bare }), { asks: [], answer: gone })
  }
})

function sample(name: string): object {
  return REQUESTS[name]?.(5)[0] ?? {}
}

t.test('joins and syncs are given the time of a rebalance', async (t) => {
  const join = sample('JoinGroup')
  const timeoutOf = (rebalanceTimeoutMs: number) =>
    send(JOIN, 5, { ...join, rebalanceTimeoutMs }).asks[0]?.timeoutMs
  t.equal(timeoutOf(60_000), 1_805_000)
  t.equal(timeoutOf(7_200_000), 7_205_000)
  const sync = sample('SyncGroup')
  t.equal(send(SYNC, 5, sync).asks[0]?.timeoutMs, 1_805_000)
})

const partition = (partitionIndex: number) => {
  return { partitionIndex, committedOffset: 4, committedMetadata: null }
}

t.test('OffsetCommit: what does not exist is not asked for', async (t) => {
  const request = {
    groupId: HERE,
    topics: [
      { name: 'orders', partitions: [partition(9), partition(0)] },
      { name: 'nobodys', partitions: [partition(0)] },
    ],
  }
  const { asks, answer } = send(COMMIT, 9, request, { room: WILLING })
  t.match(asks, [
    {
      message: {
        api: 'offsetCommit',
        request: { topics: [{ name: 'orders', topicId: ORDERS, partitions: [partition(0)] }] },
      },
    },
  ])
  const asked = asks[0]?.message as { request: { topics: { partitions: object[] }[] } }
  t.same(
    asked.request.topics.map(({ partitions }) => partitions.length),
    [1],
  )
  t.match((answer as OffsetCommitResponse).topics, [
    {
      name: 'orders',
      partitions: [
        { partitionIndex: 9, errorCode: UNKNOWN_TOPIC_OR_PARTITION },
        { partitionIndex: 0, errorCode: 0 },
      ],
    },
    { name: 'nobodys', partitions: [{ errorCode: UNKNOWN_TOPIC_OR_PARTITION }] },
  ])
})

t.test('OffsetCommit by id: the shard learns the name, the client the id', async (t) => {
  const topics = [ORDERS, NOBODYS].map((topicId) => ({ topicId, partitions: [partition(0)] }))
  const { asks, answer } = send(COMMIT, 10, { groupId: HERE, topics }, { room: WILLING })
  t.match(asks, [{ message: { request: { topics: [{ name: 'orders', topicId: ORDERS }] } } }])
  t.match((answer as OffsetCommitResponse).topics, [
    { topicId: ORDERS, partitions: [{ errorCode: 0 }] },
    { topicId: NOBODYS, partitions: [{ errorCode: UNKNOWN_TOPIC_ID }] },
  ])
})

t.test('OffsetCommit: a shard that answers by id alone is understood', async (t) => {
  const topics = [{ topicId: ORDERS, partitions: [partition(0)] }]
  const response = {
    topics: [{ topicId: ORDERS, partitions: [{ partitionIndex: 0, errorCode: 22 }] }],
  }
  const { answer } = send(COMMIT, 10, { groupId: HERE, topics }, { room: () => ({ response }) })
  t.match((answer as OffsetCommitResponse).topics, [{ partitions: [{ errorCode: 22 }] }])
})

t.test('OffsetCommit: without a shard every known partition hears why', async (t) => {
  const topics = [{ name: 'orders', partitions: [partition(0), partition(9)] }]
  const errors = (groupId: string) =>
    (send(COMMIT, 8, { groupId, topics }).answer as OffsetCommitResponse).topics.flatMap((topic) =>
      topic.partitions.map(({ errorCode }) => errorCode),
    )
  t.same(errors(ELSEWHERE), [NOT_COORDINATOR, UNKNOWN_TOPIC_OR_PARTITION])
  t.same(errors(HERE), [COORDINATOR_NOT_AVAILABLE, UNKNOWN_TOPIC_OR_PARTITION])
  t.same(send(COMMIT, 8, { groupId: HERE, topics: [] }), {
    asks: [],
    answer: { throttleTimeMs: 0, topics: [] },
    close: undefined,
  })
})

t.test('OffsetFetch of one group: its error stands where the version has it', async (t) => {
  const topics = [{ name: 'orders', partitionIndexes: [0, 1] }]
  const at = (version: number, groupId: string) =>
    send(FETCH_OFFSETS, version, { groupId, topics }, { room: WILLING })
      .answer as OffsetFetchResponse
  t.match(at(7, ELSEWHERE), { errorCode: NOT_COORDINATOR, topics: [] })
  const nothing = { committedOffset: -1, metadata: '', errorCode: NOT_COORDINATOR }
  t.match(at(1, ELSEWHERE).topics, [{ name: 'orders', partitions: [nothing, nothing] }])
  t.match(at(1, HERE).topics, [{ partitions: [{ committedOffset: 12, errorCode: 0 }, {}] }])
})

t.test(
  'OffsetFetch of several groups: a shard is asked once, every group is answered',
  async (t) => {
    const topics = [{ name: 'orders', partitionIndexes: [0] }]
    const groups = [ELSEWHERE, HERE].map((groupId) => ({ groupId, topics }))
    const request = { groups, requireStable: true }
    const { asks, answer } = send(FETCH_OFFSETS, 8, request, { room: WILLING })
    t.equal(asks.length, 1)
    t.match(asks, [{ message: { request: { requireStable: true, groups: [{ groupId: HERE }] } } }])
    t.match((answer as OffsetFetchResponse).groups, [
      { groupId: ELSEWHERE, errorCode: NOT_COORDINATOR, topics: [] },
      {
        groupId: HERE,
        errorCode: 0,
        topics: [{ name: 'orders', partitions: [{ committedOffset: 12 }] }],
      },
    ])
    t.match((send(FETCH_OFFSETS, 8, request).answer as OffsetFetchResponse).groups[1], {
      errorCode: COORDINATOR_NOT_AVAILABLE,
    })
  },
)

t.test('OffsetFetch by id: names for the shard, ids for the client', async (t) => {
  const topics = [ORDERS, NOBODYS].map((topicId) => ({ topicId, partitionIndexes: [0] }))
  const request = { groups: [{ groupId: HERE, topics }] }
  const { asks, answer } = send(FETCH_OFFSETS, 10, request, { room: WILLING })
  const asked = asks[0]?.message as { request: { groups: { topics: object[] }[] } }
  t.match(asked.request.groups[0]?.topics, [{ name: 'orders', topicId: ORDERS }])
  t.match((answer as OffsetFetchResponse).groups[0]?.topics, [
    { topicId: ORDERS, partitions: [{ committedOffset: 12, errorCode: 0 }] },
    { topicId: NOBODYS, partitions: [{ committedOffset: -1, errorCode: UNKNOWN_TOPIC_ID }] },
  ])
})

t.test('OffsetFetch of all topics by id: what has no id any more is left out', async (t) => {
  const partitions = [{ partitionIndex: 0, committedOffset: 1, metadata: null, errorCode: 0 }]
  const topics = ['orders', 'deleted'].map((name) => ({ name, partitions }))
  const room = () => ({ response: { groups: [{ groupId: HERE, topics }] } })
  const request = { groups: [{ groupId: HERE, topics: null }] }
  const { answer } = send(FETCH_OFFSETS, 10, request, { room })
  t.same(
    (answer as OffsetFetchResponse).groups[0]?.topics.map(({ topicId }) => topicId),
    [ORDERS],
  )
})

t.test('DescribeGroups: every group has its answer, in order', async (t) => {
  const request = { groups: [ELSEWHERE, HERE, HERE], includeAuthorizedOperations: true }
  const { asks, answer } = send(DESCRIBE, 6, request, { room: WILLING })
  t.equal(asks.length, 1)
  const { groups } = answer as DescribeGroupsResponse
  t.match(groups, [
    { groupId: ELSEWHERE, errorCode: NOT_COORDINATOR, authorizedOperations: -2147483648 },
    { groupId: HERE, errorCode: 0, errorMessage: 'as it is' },
    { groupId: HERE, errorCode: 0 },
  ])
  t.ok((groups[1]?.authorizedOperations ?? 0) > 0)
})

t.test('ListGroups: all shards of this broker, or none of their groups', async (t) => {
  const { asks, answer } = send(LIST, 5, { statesFilter: ['Stable'] }, { room: WILLING })
  t.equal(asks.length, 2)
  t.match(asks, [{ message: { request: { statesFilter: ['Stable'] } } }, {}])
  t.match(answer, { errorCode: 0, groups: [{ groupId: HERE }, { groupId: HERE }] })
  t.match(
    send(LIST, 5, {}, { room: FAILING }).answer,
    { errorCode: 0 },
    'a shard that has just left',
  )
  t.match(send(LIST, 5, {}).answer, { errorCode: COORDINATOR_NOT_AVAILABLE, groups: [] })
  const bare = viewOf({ image: BARE_IMAGE })
  t.match(send(LIST, 5, {}, { view: bare }), { asks: [], answer: { errorCode: 0, groups: [] } })
  const stopping = viewOf({ isStopping: true })
  t.match(send(LIST, 5, {}, { view: stopping }).answer, { errorCode: COORDINATOR_NOT_AVAILABLE })
})

t.test('DeleteGroups: each name once', async (t) => {
  const request = { groupsNames: [HERE, ELSEWHERE, HERE] }
  const { asks, answer } = send(DELETE, 2, request, { room: WILLING })
  t.match(asks, [{ message: { request: { groupsNames: [HERE] } } }])
  t.match((answer as DeleteGroupsResponse).results, [
    { groupId: HERE, errorCode: 0 },
    { groupId: ELSEWHERE, errorCode: NOT_COORDINATOR },
  ])
})

t.test('OffsetDelete: unknown partitions are told apart', async (t) => {
  const partitions = [{ partitionIndex: 9 }, { partitionIndex: 0 }]
  const topics = ['orders', 'nobodys'].map((name) => ({ name, partitions }))
  const { answer } = send(DELETE_OFFSETS, 0, { groupId: HERE, topics }, { room: WILLING })
  const errors = (answer as OffsetDeleteResponse).topics.map((topic) =>
    topic.partitions.map(({ errorCode }) => errorCode),
  )
  const unknown = UNKNOWN_TOPIC_OR_PARTITION
  t.same(errors, [
    [unknown, 0],
    [unknown, unknown],
  ])
  const failed = send(DELETE_OFFSETS, 0, { groupId: HERE, topics }, { room: FAILING }).answer
  t.match(failed, { errorCode: NOT_COORDINATOR, topics: [] })
})

t.test(
  'a real shard takes commits by name and by id, and tells them as they were asked for',
  async (t) => {
    for (const version of [2, 8, 9, 10]) {
      const name = version >= 10 ? { topicId: ORDERS } : { name: 'orders' }
      const topics = [{ ...name, partitions: [partition(0)] }]
      const { answer } = send(COMMIT, version, { groupId: HERE, topics }, { room: DECIDING })
      t.match((answer as OffsetCommitResponse).topics, [
        { ...name, partitions: [{ errorCode: 0 }] },
      ])
    }
    const asked = [{ topicId: ORDERS, partitionIndexes: [0] }]
    const groups = [{ groupId: HERE, topics: asked }]
    const fetched = send(FETCH_OFFSETS, 10, { groups }, { room: DECIDING }).answer
    t.match((fetched as OffsetFetchResponse).groups[0]?.topics, [
      { topicId: ORDERS, partitions: [{ committedOffset: -1, errorCode: 0 }] },
    ])
  },
)
