// The fetch room and the replica fetcher, each alone: what they ask, when they answer, what that costs.
import { decodeMessage, decodeParts, encodeParts, errorCodes } from '@actorlog/protocol'
import {
  type FetchRequest,
  type FetchRequestInput,
  type FetchResponseInput,
  fetchApi,
} from '@actorlog/protocol/client/01-fetch'
import type { ActorRef, Block } from '@actorlog/runtime'
import { ActorKit } from '@actorlog/runtime/testing'
import t from 'tap'
import { ORDERS, viewOf } from '../api/fixtures/small-cluster.ts'
import type { BrokerView } from '../node/broker-view.ts'
import type { PartitionFetched } from '../partition/partition-protocol.ts'
import { FetchActor } from './fetch.ts'
import { absent } from './fetch-answer.ts'
import type { FetchProtocol } from './fetch-protocol.ts'
import type { GateProtocol } from './gate.protocol.ts'
import { ReplicaFetcherActor, type ReplicaFetcherProtocol } from './replica-fetcher.ts'

const VERSION = fetchApi.latestStable
const FIRST = 5000

/** A broker with a replica of every partition of `orders`, however many are asked for. */
const view: BrokerView = viewOf({
  partition: (topicId, index) =>
    topicId === ORDERS ? ((FIRST + index) as ActorRef<never>) : undefined,
})

function read(highWatermark: number, ...records: Uint8Array[]): PartitionFetched {
  const sizeBytes = records.reduce((sum, { length }) => sum + length, 0)
  return { ...absent(0), highWatermark, logStartOffset: 0, lastStableOffset: 0, records, sizeBytes }
}

/** A follower's request as it comes out of its codec. */
function request(
  [sessionId, sessionEpoch]: readonly [number, number],
  wants: readonly (readonly [partition: number, fetchOffset: number])[],
  more: Partial<FetchRequestInput> = {},
): FetchRequest {
  const partitions = wants.map(([partition, fetchOffset]) => {
    return { partition, fetchOffset, partitionMaxBytes: 1000, highWatermark: 0 }
  })
  const topics = partitions.length === 0 ? [] : [{ topicId: ORDERS, partitions }]
  const input = { sessionId, sessionEpoch, topics, maxWaitMs: 500, minBytes: 1, maxBytes: 10_000 }
  return roundTrip({ ...input, replicaState: { replicaId: 2, replicaEpoch: 42 }, ...more })
}

function roundTrip(input: FetchRequestInput): FetchRequest {
  const [bytes] = encodeParts(fetchApi.request, input, VERSION)
  return decodeMessage(fetchApi.request, bytes as Uint8Array, VERSION)
}

/** The room, and replicas that answer as `state` says. */
function room() {
  const kit = new ActorKit<FetchProtocol>(new FetchActor({ view }) as never)
  const state = new Map<number, PartitionFetched>()
  let reads = 0
  const serve = (): void => {
    for (let asked = kit.asked; asked.length > 0; asked = kit.asked) {
      kit.takeEffects()
      for (const ask of asked) {
        reads++
        kit.answer(ask, state.get((ask.to as number) - FIRST) ?? read(0))
      }
    }
    kit.takeEffects()
  }
  const fetch = (
    asked: FetchRequest,
    hold?: (block: Block) => boolean,
  ): readonly { readonly response: FetchResponseInput }[] => {
    const message = { type: 'fetch', request: asked, apiVersion: VERSION } as const
    const { replies } = kit.ask(hold === undefined ? message : { ...message, hold })
    serve()
    return replies
  }
  const change = (partition: number, now: PartitionFetched): void => {
    state.set(partition, now)
    kit.tell({ type: 'changed', topicId: ORDERS, partition })
    serve()
  }
  const readsOf = (work: () => void): number => {
    const before = reads
    work()
    return reads - before
  }
  return { kit, state, fetch, change, readsOf, serve }
}

function named(replies: readonly { readonly response: FetchResponseInput }[]) {
  const { responses = [] } = replies[0]?.response ?? {}
  return responses.flatMap(({ partitions = [] }) => partitions.map((p) => p.partitionIndex))
}

t.test('a fetch with 2 active partitions of 1000 costs two reads', async (t) => {
  const { fetch, change, readsOf } = room()
  const all = Array.from({ length: 1000 }, (_, index) => [index, 0] as const)
  const first = fetch(request([0, 0], all, { maxWaitMs: 0 }))
  t.equal(named(first).length, 1000)
  const id = first[0]?.response.sessionId ?? 0
  t.not(id, 0)
  let waiting: ReturnType<typeof fetch> = []
  const nothing = readsOf(() => (waiting = fetch(request([id, 1], []))))
  t.equal(nothing, 0)
  t.equal(waiting.length, 0)
  t.equal(
    readsOf(() => change(700, read(0, new Uint8Array(50)))),
    1,
  )
  t.same(named(waiting), [700])
  const next = readsOf(() => (waiting = fetch(request([id, 2], [[700, 1]]))))
  t.equal(next, 1)
})

t.test('a follower is told of the high watermark while it waits, a consumer is not', async (t) => {
  for (const replicaId of [2, -1]) {
    const { fetch, change } = room()
    const who = { replicaState: { replicaId, replicaEpoch: 42 } }
    const first = fetch(request([0, 0], [[0, 5]], { ...who, maxWaitMs: 0 }))
    const id = first[0]?.response.sessionId ?? 0
    const waiting = fetch(request([id, 1], [], who))
    change(0, read(5))
    t.equal(waiting.length, replicaId < 0 ? 0 : 1)
  }
})

t.test('patience ends, once for each', async (t) => {
  const { kit, fetch, serve } = room()
  const early = fetch(request([0, 0], [[0, 0]], { maxWaitMs: 100 }))
  const late = fetch(request([0, 0], [[1, 0]], { maxWaitMs: 300 }))
  for (const [ms, expected] of [
    [99, [0, 0]],
    [1, [1, 0]],
    [199, [1, 0]],
    [1, [1, 1]],
    [1000, [1, 1]],
  ] as const) {
    kit.advance(ms)
    serve()
    t.same([early.length, late.length], expected)
  }
})

t.test('more bytes than one read gave are waited for', async (t) => {
  const { fetch, change } = room()
  const waiting = fetch(request([0, 0], [[0, 0]], { minBytes: 100 }))
  change(0, read(0, new Uint8Array(60)))
  t.equal(waiting.length, 0)
  change(0, read(0, new Uint8Array(60), new Uint8Array(60)))
  t.equal(waiting.length, 1)
})

t.test("a session's next request ends the wait of the one before", async (t) => {
  const { fetch } = room()
  const first = fetch(request([0, 0], [[0, 0]], { maxWaitMs: 0 }))
  const id = first[0]?.response.sessionId ?? 0
  const held = fetch(request([id, 1], []))
  t.equal(held.length, 0)
  const next = fetch(request([id, 2], [[1, 0]], { maxWaitMs: 0 }))
  t.same([held.length, next.length], [1, 1])
  t.same([named(held), named(next)], [[], [1]])
})

t.test('the limit of an answer leaves partitions for the next one', async (t) => {
  const { fetch, state } = room()
  for (let index = 0; index < 5; index++) state.set(index, read(1, new Uint8Array(600)))
  const all = [0, 1, 2, 3, 4].map((index) => [index, 0] as const)
  const limits = { maxBytes: 1200, maxWaitMs: 0 }
  const first = fetch(request([0, 0], all, limits))
  t.equal(named(first).length, 5, 'the first answer names them all')
  const id = first[0]?.response.sessionId ?? 0
  const seen = new Set<number | undefined>()
  for (let epoch = 1; epoch <= 4; epoch++) {
    for (const index of named(fetch(request([id, epoch], all, limits)))) seen.add(index)
  }
  t.equal(seen.size, 5, 'nobody starves')
})

function only<T>(list: readonly T[]): T {
  const [first] = list
  if (first === undefined || list.length > 1) throw new Error(`${list.length} instead of one`)
  return first
}

/** A block that says how often it was released. */
function counted() {
  const block = { bytes: new Uint8Array(60), releases: 0, retain: () => {}, release: () => {} }
  block.release = () => void block.releases++
  return block
}

t.test('what was read is held by who is answered, and released when nobody is', async (t) => {
  for (const isThere of [true, false]) {
    const { fetch, change, state } = room()
    const [early, enough, other] = [counted(), counted(), counted()]
    const held: Block[] = []
    const hold = (block: Block): boolean => isThere && held.push(block) > 0
    state.set(0, { ...read(0, early.bytes), blocks: [early] })
    const replies = fetch(request([0, 0], [[0, 0]], { minBytes: 100 }), hold)
    t.equal(early.releases, 0)
    change(0, { ...read(0, enough.bytes, other.bytes), blocks: [enough, other] })
    t.equal(replies.length, 1)
    t.equal(early.releases, 1, 'it was read again')
    t.same(held, isThere ? [enough, other] : [])
    t.same([enough.releases, other.releases], isThere ? [0, 0] : [1, 1])
  }
})

t.test('what is too much for the answer is released', async (t) => {
  const { fetch, state } = room()
  const blocks = [counted(), counted(), counted()]
  for (const [index, block] of blocks.entries()) {
    state.set(index, { ...read(0, new Uint8Array(900)), blocks: [block] })
  }
  const wants = [0, 1, 2].map((index) => [index, 0] as const)
  fetch(request([0, 0], wants, { maxBytes: 1000 }), () => true)
  t.same(
    blocks.map(({ releases }) => releases),
    [0, 1, 1],
  )
})

/** A follower of broker 2 with as many partitions, and its leader's gate. */
function follower(partitions: number) {
  const kit = new ActorKit<ReplicaFetcherProtocol>(
    new ReplicaFetcherActor({ leaderId: 2, view }) as never,
  )
  const gate = kit.probe<GateProtocol>()
  kit.tell({ type: 'gateChanged', gate })
  const offsets = new Map<number, number>()
  const appended: Uint8Array[][] = []
  const replicaOf = (index: number) => (FIRST + index) as ActorRef<never>
  /** Answers the replicas, and gives what the gate is asked. */
  const settle = () => {
    const requests: { readonly ask: (typeof kit.asked)[number]; readonly body: FetchRequest }[] = []
    for (let asked = kit.asked; asked.length > 0; asked = kit.asked) {
      kit.takeEffects()
      for (const ask of asked) {
        if (ask.to === gate) {
          const parts = ask.message['parts'] as Uint8Array[]
          requests.push({ ask, body: decodeParts(fetchApi.request, parts, VERSION) })
          continue
        }
        const index = (ask.to as number) - FIRST
        const records = (ask.message['records'] ?? []) as Uint8Array[]
        if (records.length > 0) appended.push(records)
        offsets.set(index, (offsets.get(index) ?? 0) + records.length)
        const position = { leaderEpoch: 5, lastFetchedEpoch: 5, logStartOffset: 0 }
        kit.answer(ask, { ...position, fetchOffset: offsets.get(index), highWatermark: 0 })
      }
    }
    return requests
  }
  const follow = (index: number) =>
    kit.tell({ type: 'follow', topicId: ORDERS, index, replica: replicaOf(index) })
  for (let index = 0; index < partitions; index++) follow(index)
  const answer = (
    ask: (typeof kit.asked)[number],
    sessionId: number,
    data: readonly (readonly [number, readonly Uint8Array[], number?])[],
  ) => {
    const list = data.map(([partitionIndex, records, errorCode = 0]) => {
      return { partitionIndex, errorCode, highWatermark: 0, abortedTransactions: null, records }
    })
    const response = { sessionId, responses: [{ topicId: ORDERS, partitions: list }] }
    kit.answer(ask, { errorCode: 0, parts: encodeParts(fetchApi.response, response, VERSION) })
  }
  return { kit, settle, answer, follow, appended }
}

function wanted(body: FetchRequest): (readonly [number, number])[] {
  return body.topics.flatMap(({ partitions }) =>
    partitions.map(({ partition, fetchOffset }) => [partition, fetchOffset] as const),
  )
}

t.test('a follower names what has moved, and appends the very views that came', async (t) => {
  const { settle, answer, appended } = follower(1000)
  const opening = only(settle())
  t.equal(wanted(opening.body).length, 1)
  t.equal(opening.body.maxWaitMs, 0, 'the session is wanted at once')
  answer(opening.ask, 7, [])
  const whole = only(settle())
  t.equal(wanted(whole.body).length, 999)
  const views = [new Uint8Array(40), new Uint8Array(70)]
  answer(whole.ask, 7, [[3, views]])
  t.same(wanted(only(settle()).body), [[3, 2]])
  t.equal(appended[0]?.[0], views[0], 'not a copy')
  t.equal(appended[0]?.[1], views[1])
})

t.test('a partition that fails is left alone for a while, the others go on', async (t) => {
  const { kit, settle, answer, follow } = follower(2)
  const first = only(settle())
  answer(first.ask, 7, [])
  const second = only(settle())
  answer(second.ask, 7, [[0, [], errorCodes.NOT_LEADER_OR_FOLLOWER]])
  const third = only(settle())
  t.same(third.body.forgottenTopicsData, [{ topic: '', topicId: ORDERS, partitions: [0] }])
  t.same(wanted(third.body), [])
  kit.advance(50)
  t.same(wanted(only(settle()).body), [[0, 0]], 'told while the other request waits')
  follow(2)
  t.same(settle(), [], 'two are under way')
  answer(third.ask, 7, [])
  t.same(wanted(only(settle()).body), [[2, 0]])
})

t.test('a leader that is another one now is told everything', async (t) => {
  const { kit, settle, answer, appended } = follower(3)
  const first = only(settle())
  answer(first.ask, 7, [])
  const second = only(settle())
  kit.tell({ type: 'gateChanged', gate: kit.probe<GateProtocol>() })
  t.equal(second.body.sessionId, 7)
  const told = kit.asked.map(({ message }) => {
    const body = decodeParts(fetchApi.request, message['parts'] as Uint8Array[], VERSION)
    return [body.sessionId, wanted(body).length]
  })
  t.same(told, [[0, 3]])
  answer(second.ask, 7, [[0, [new Uint8Array(9)]]])
  t.same(appended, [], 'what the former one says is not for now')
})
