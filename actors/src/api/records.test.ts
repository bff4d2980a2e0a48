// Produce, Fetch, ListOffsets, OffsetForLeaderEpoch, InitProducerId: what is asked of partitions, and what
// becomes of their replies.
import { errorCodes } from '@actorlog/protocol'
import type { ProduceResponse } from '@actorlog/protocol/client/00-produce'
import type { FetchResponse } from '@actorlog/protocol/client/01-fetch'
import type { ListOffsetsResponse } from '@actorlog/protocol/client/02-list-offsets'
import type { OffsetForLeaderEpochResponse } from '@actorlog/protocol/client/23-offset-for-leader-epoch'
import t from 'tap'
import type { ApiHandler } from './api.ts'
import { batch } from './fixtures/requests.ts'
import { FAILING, WILLING } from './fixtures/rooms.ts'
import {
  callerOf,
  FETCH,
  IMAGE,
  NOBODYS,
  ORDERS,
  OTHER,
  send,
  viewOf,
} from './fixtures/small-cluster.ts'
import { handlerOf } from './index.ts'

const PRODUCE = handlerOf(0) as ApiHandler
const FETCHING = handlerOf(1) as ApiHandler
const LIST_OFFSETS = handlerOf(2) as ApiHandler
const INIT_PRODUCER_ID = handlerOf(22) as ApiHandler
const EPOCH_END = handlerOf(23) as ApiHandler

const produce = (
  acks: number,
  indexes: readonly number[],
  records: Uint8Array | null = batch(),
) => ({
  acks,
  timeoutMs: 100,
  transactionalId: null,
  topicData: [{ name: 'orders', partitionData: indexes.map((index) => ({ index, records })) }],
})

function partitionErrors(answer: object | null): number[] {
  return (answer as ProduceResponse).responses.flatMap(({ partitionResponses }) =>
    partitionResponses.map(({ errorCode }) => errorCode),
  )
}

t.test('each partition that is here is asked, the others are answered', async (t) => {
  const { asks, answer } = send(PRODUCE, 12, produce(-1, [0, 1, 9]), { room: WILLING })
  t.match(asks, [{ message: { type: 'append', acks: -1, zstdAllowed: true, origin: 'client' } }])
  t.equal(asks[0]?.timeoutMs, 5100)
  t.same(partitionErrors(answer), [
    0,
    errorCodes.NOT_LEADER_OR_FOLLOWER,
    errorCodes.UNKNOWN_TOPIC_OR_PARTITION,
  ])
  const [first] = (answer as ProduceResponse).responses[0]?.partitionResponses ?? []
  t.match(first, {
    baseOffset: 10,
    logStartOffset: 0,
    recordErrors: [{ batchIndexErrorMessage: 'no key' }],
  })
})

t.test('zstd is for v7 and later; a silent replica is on its way out', async (t) => {
  const { asks, answer } = send(PRODUCE, 6, produce(1, [0]))
  t.match(asks, [{ message: { zstdAllowed: false } }])
  t.same(partitionErrors(answer), [errorCodes.NOT_LEADER_OR_FOLLOWER])
})

t.test('whoever leads instead is named from v10 on', async (t) => {
  for (const version of [9, 10]) {
    const { answer } = send(PRODUCE, version, produce(1, [1]))
    const { responses, nodeEndpoints } = answer as ProduceResponse
    const leader = responses[0]?.partitionResponses[0]?.currentLeader
    const isNamed = version >= 10
    t.same(
      leader,
      isNamed ? { leaderId: OTHER, leaderEpoch: 5 } : { leaderId: -1, leaderEpoch: -1 },
    )
    t.same(
      nodeEndpoints.map(({ host }) => host),
      isNamed ? ['host2'] : [],
    )
  }
  const { answer } = send(
    PRODUCE,
    13,
    {
      ...produce(1, []),
      topicData: [{ topicId: ORDERS, partitionData: [{ index: 0, records: batch() }] }],
    },
    { room: FAILING },
  )
  const [mine] = (answer as ProduceResponse).responses[0]?.partitionResponses ?? []
  t.equal(mine?.currentLeader.leaderId, -1, 'a broker that refuses does not name itself')
})

t.test('acks=0 has no answer, and a failure closes the connection', async (t) => {
  t.match(send(PRODUCE, 9, produce(0, [0]), { room: WILLING }), { answer: null, close: undefined })
  t.match(send(PRODUCE, 9, produce(0, [9])), { answer: null, close: /acks=0/ })
})

t.test('what is wrong with the whole request is asked of nobody', async (t) => {
  const cases: readonly [object, number][] = [
    [produce(2, [0]), errorCodes.INVALID_REQUIRED_ACKS],
    [
      { ...produce(-1, [0]), transactionalId: 'tx' },
      errorCodes.TRANSACTIONAL_ID_AUTHORIZATION_FAILED,
    ],
    [produce(-1, [0], batch(true)), errorCodes.TRANSACTIONAL_ID_AUTHORIZATION_FAILED],
  ]
  for (const [request, errorCode] of cases) {
    const { asks, answer } = send(PRODUCE, 9, request)
    t.same(asks, [])
    t.same(partitionErrors(answer), [errorCode])
  }
})

t.test('internal topics are for coordinators and the admin client', async (t) => {
  const request = {
    ...produce(-1, []),
    topicData: [{ name: '__consumer_offsets', partitionData: [{ index: 0, records: batch() }] }],
  }
  t.same(partitionErrors(send(PRODUCE, 9, request).answer), [errorCodes.INVALID_TOPIC_EXCEPTION])
  const caller = callerOf(9, { clientId: '__admin_client' })
  t.equal(send(PRODUCE, 9, request, { caller }).asks.length, 1)
})

t.test('an id that nobody has is another error than a name', async (t) => {
  const topicData = [{ topicId: NOBODYS, partitionData: [{ index: 0, records: batch() }] }]
  const { answer } = send(PRODUCE, 13, { ...produce(1, []), topicData })
  t.same(partitionErrors(answer), [errorCodes.UNKNOWN_TOPIC_ID])
})

t.test(
  'records that will be overwritten are kept, for partitions that are asked only',
  async (t) => {
    const kept: Uint8Array[] = []
    const keep = (records: Uint8Array): Uint8Array => {
      kept.push(records)
      return Uint8Array.of(42)
    }
    const { asks } = send(PRODUCE, 9, produce(1, [0, 1]), { caller: callerOf(9, { keep }) })
    t.equal(kept.length, 1)
    t.match(asks, [{ message: { records: Uint8Array.of(42) } }])
  },
)

t.test('Fetch goes to its room as it is', async (t) => {
  const topics = [
    { topic: 'orders', partitions: [{ partition: 0, fetchOffset: 4, partitionMaxBytes: 9 }] },
  ]
  const request = { maxWaitMs: 500, minBytes: 1, topics }
  const willing = send(FETCHING, 11, request, { room: WILLING })
  t.match(willing.asks, [
    { to: FETCH, timeoutMs: 5500, message: { type: 'fetch', request, apiVersion: 11 } },
  ])
  t.same((willing.answer as FetchResponse).responses, [])
  const silent = send(FETCHING, 11, request).answer as FetchResponse
  t.match(silent, { errorCode: 0, sessionId: 0 })
  t.match(silent.responses[0]?.partitions, [{ errorCode: errorCodes.NOT_LEADER_OR_FOLLOWER }])
})

const list = (partitions: readonly [index: number, timestamp: number][]) => ({
  replicaId: -1,
  topics: [
    {
      name: 'orders',
      partitions: partitions.map(([partitionIndex, timestamp]) => ({ partitionIndex, timestamp })),
    },
  ],
})

function listed(version: number, request: object, room = WILLING) {
  const { asks, answer } = send(LIST_OFFSETS, version, request, { room })
  const partitions = (answer as ListOffsetsResponse).topics[0]?.partitions ?? []
  return { asks, errors: partitions.map(({ errorCode }) => errorCode), partitions }
}

t.test('a special timestamp is for the versions that have it', async (t) => {
  const { UNSUPPORTED_VERSION } = errorCodes
  const since: readonly [number, number][] = [
    [-3, 7],
    [-4, 8],
    [-5, 9],
    [-6, 11],
    [-7, 99],
  ]
  for (const [timestamp, from] of since) {
    for (const version of [1, 6, 7, 8, 9, 10, 11]) {
      const expected = version >= from ? 0 : UNSUPPORTED_VERSION
      t.same(
        listed(version, list([[0, timestamp]])).errors,
        [expected],
        `${timestamp} in v${version}`,
      )
    }
  }
})

t.test('a partition named twice is invalid, both times; the others are answered', async (t) => {
  const { asks, errors } = listed(
    5,
    list([
      [1, -1],
      [1, 5],
      [0, -1],
    ]),
  )
  t.same(errors, [errorCodes.INVALID_REQUEST, errorCodes.INVALID_REQUEST, 0])
  t.equal(asks.length, 1)
})

t.test('isolation reaches the partition, the epoch comes back from v4 on', async (t) => {
  const request = { ...list([[0, -1]]), isolationLevel: 1 }
  const { asks, partitions } = listed(4, request)
  t.match(asks, [{ message: { type: 'findOffset', readCommitted: true, replicaId: -1 } }])
  t.match(partitions, [{ offset: 8, timestamp: 9, leaderEpoch: 5 }])
  t.match(listed(3, request).partitions, [{ offset: 8, leaderEpoch: -1 }])
})

t.test('a high watermark that is not known yet has two names', async (t) => {
  t.same(listed(5, list([[0, -1]]), FAILING).errors, [errorCodes.OFFSET_NOT_AVAILABLE])
  t.same(listed(4, list([[0, -1]]), FAILING).errors, [errorCodes.LEADER_NOT_AVAILABLE])
})

t.test('the end of an epoch is the leader’s to tell', async (t) => {
  const partitions = [0, 1, 9].map((partition) => ({
    partition,
    leaderEpoch: 3,
    currentLeaderEpoch: 5,
  }))
  const { asks, answer } = send(
    EPOCH_END,
    4,
    { topics: [{ topic: 'orders', partitions }] },
    { room: WILLING },
  )
  t.match(asks, [{ message: { type: 'endOffsetForEpoch', currentLeaderEpoch: 5, leaderEpoch: 3 } }])
  t.match((answer as OffsetForLeaderEpochResponse).topics, [
    {
      topic: 'orders',
      partitions: [
        { partition: 0, errorCode: 0, leaderEpoch: 2, endOffset: 30 },
        { partition: 1, errorCode: errorCodes.NOT_LEADER_OR_FOLLOWER, endOffset: -1 },
        { partition: 9, errorCode: errorCodes.UNKNOWN_TOPIC_OR_PARTITION, endOffset: -1 },
      ],
    },
  ])
})

t.test('idempotent producers get an id, transactional ones a final no', async (t) => {
  const init = { transactionalId: null, transactionTimeoutMs: 1 }
  const at = (request: object, room = WILLING) =>
    send(INIT_PRODUCER_ID, 4, request, { room }).answer
  t.match(at(init), { errorCode: 0, producerId: 4711, producerEpoch: 0 })
  t.match(at({ ...init, producerId: 3, producerEpoch: 1 }), { errorCode: 0, producerId: 4711 })
  t.match(at({ ...init, producerId: 3 }), { errorCode: errorCodes.INVALID_REQUEST, producerId: -1 })
  t.match(at({ ...init, transactionalId: '' }), { errorCode: errorCodes.INVALID_REQUEST })
  const errorCode = errorCodes.TRANSACTIONAL_ID_AUTHORIZATION_FAILED
  t.match(at({ ...init, transactionalId: 'tx' }), { errorCode })
  const retriable = { errorCode: errorCodes.COORDINATOR_LOAD_IN_PROGRESS, producerId: -1 }
  t.match(at(init, FAILING), retriable)
  t.match(
    at(init, () => undefined),
    retriable,
  )
})

t.test('a replica that the image has but the broker has not started yet', async (t) => {
  const view = viewOf({ image: IMAGE, partition: () => undefined })
  const { asks, answer } = send(PRODUCE, 9, produce(1, [0]), { view })
  t.same(asks, [])
  t.same(partitionErrors(answer), [errorCodes.NOT_LEADER_OR_FOLLOWER])
})
