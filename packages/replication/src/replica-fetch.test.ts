// Fetches between two brokers: the follower's plan against the leader's sessions.
import { errorCodes } from '@actorlog/protocol'
import type { FetchRequestFetchPartition } from '@actorlog/protocol/client/01-fetch'
import fc from 'fast-check'
import t from 'tap'
import type { FetchRead } from './delayed-fetch.ts'
import { NOTHING, request, TOPIC, terms, want } from './fetch.test.kit.ts'
import type { FetchFinding, FetchTarget } from './fetch-session.ts'
import { FetchSessions } from './fetch-sessions.ts'
import { type PlannedFetch, ReplicaFetchPlan } from './replica-fetch-plan.ts'

/** A leader's broker: partitions that grow, and the sessions of those who fetch them. */
class Leader {
  readonly sessions = new FetchSessions(2)
  readonly partitions: { endOffset: number; highWatermark: number; isLed: boolean }[]
  reads = 0

  constructor(count: number) {
    this.partitions = Array.from({ length: count }, () => {
      return { endOffset: 0, highWatermark: 0, isLed: true }
    })
  }

  read({ want: { partition, fetchOffset } }: FetchTarget): FetchFinding {
    this.reads++
    const state = this.partitions[partition]
    if (state === undefined || !state.isLed) {
      return { ...NOTHING, errorCode: errorCodes.NOT_LEADER_OR_FOLLOWER, highWatermark: -1 }
    }
    const { endOffset, highWatermark } = state
    return { ...NOTHING, highWatermark, sizeBytes: Math.min(2, endOffset - fetchOffset) }
  }

  serve(planned: PlannedFetch) {
    const { sessionId, sessionEpoch, topics, forgottenTopicsData } = planned
    const wants = topics.flatMap(({ partitions }) => partitions as FetchRequestFetchPartition[])
    const forgotten = forgottenTopicsData.flatMap(({ partitions }) => partitions)
    const asked = request([sessionId, sessionEpoch], wants, forgotten)
    const it = this.sessions.open(asked, terms())
    if (it.session === undefined) return { errorCode: it.errorCode, sessionId: 0, told: [] }
    const told: FetchRead[] = []
    for (const target of it.targets) {
      const found = this.read(target)
      if (it.session.told(target, found) || !it.isIncremental) told.push({ target, found })
    }
    return { errorCode: 0, sessionId: this.sessions.close(it.session), told }
  }
}

/** The follower's side: what it knows of each partition. */
class Follower {
  readonly plan = new ReplicaFetchPlan()
  readonly known: { offset: number; highWatermark: number; isPaused: boolean }[]

  constructor(count: number) {
    this.known = Array.from({ length: count }, () => {
      return { offset: 0, highWatermark: 0, isPaused: true }
    })
    for (let index = 0; index < count; index++) this.resume(index)
  }

  resume(index: number): void {
    const known = this.known[index]
    if (known === undefined) return
    known.isPaused = false
    const wanted = want(index, known.offset, known.highWatermark)
    this.plan.want(`t-${index}`, { topicId: TOPIC, index }, wanted)
  }

  pause(index: number): void {
    const known = this.known[index]
    if (known !== undefined) known.isPaused = true
    this.plan.pause(`t-${index}`)
  }

  take(planned: PlannedFetch, answer: ReturnType<Leader['serve']>): void {
    if (!this.plan.answered(planned, answer)) return
    for (const { target, found } of answer.told) {
      const index = target.want.partition
      const known = this.known[index]
      if (known === undefined) continue
      if (found.errorCode !== 0) this.pause(index)
      else {
        known.highWatermark = found.highWatermark
        if (found.sizeBytes === 0) continue
        known.offset = target.want.fetchOffset + found.sizeBytes
        this.resume(index)
      }
    }
  }
}

t.test('a fetch costs what is active, not what is followed', async (t) => {
  const leader = new Leader(1000)
  const follower = new Follower(1000)
  const round = () => {
    const planned = follower.plan.next()
    if (planned !== undefined) follower.take(planned, leader.serve(planned))
    return planned?.topics.flatMap(({ partitions }) => partitions).length
  }
  t.equal(round(), 1000)
  t.equal(round(), 0)
  leader.reads = 0
  for (const index of [3, 700]) {
    const partition = leader.partitions[index]
    if (partition !== undefined) partition.endOffset += 2
    leader.sessions.changed(`t-${index}`)
  }
  t.equal(round(), 0, 'nothing has moved here')
  t.equal(leader.reads, 2)
  t.equal(round(), 2, 'the two are acknowledged')
  t.equal(leader.reads, 4)
  t.equal(round(), 0)
  t.equal(leader.reads, 4)
  t.equal(follower.known[700]?.offset, 2)
})

t.test('both sides of a session agree in the end, whatever happens on the way', async (t) => {
  const happening = fc.oneof(
    fc.record({
      type: fc.constant('append' as const),
      at: fc.nat(5),
      count: fc.integer({ min: 1, max: 5 }),
    }),
    fc.record({ type: fc.constant('commit' as const), at: fc.nat(5) }),
    fc.record({ type: fc.constant('toggle' as const), at: fc.nat(5) }),
    fc.record({ type: fc.constant('pause' as const), at: fc.nat(5) }),
    fc.record({ type: fc.constant('resume' as const), at: fc.nat(5) }),
    fc.record({
      type: fc.constantFrom('fetch' as const, 'fetch' as const, 'lose' as const, 'evict' as const),
    }),
  )
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 80 }), (happenings) => {
      const leader = new Leader(6)
      const follower = new Follower(6)
      const fetch = (isLost = false) => {
        const planned = follower.plan.next()
        if (planned === undefined) return
        const answer = leader.serve(planned)
        if (isLost) follower.plan.lost(planned)
        else follower.take(planned, answer)
      }
      const change = (at: number, change: (partition: Leader['partitions'][number]) => void) => {
        const partition = leader.partitions[at]
        if (partition !== undefined) change(partition)
        leader.sessions.changed(`t-${at}`)
      }
      for (const it of happenings) {
        if (it.type === 'append') change(it.at, (partition) => (partition.endOffset += it.count))
        else if (it.type === 'commit') {
          change(it.at, (partition) => (partition.highWatermark = partition.endOffset))
        } else if (it.type === 'toggle') {
          change(it.at, (partition) => (partition.isLed = !partition.isLed))
        } else if (it.type === 'pause') follower.pause(it.at)
        else if (it.type === 'resume') follower.resume(it.at)
        else if (it.type === 'evict') {
          // Two larger replicas take both slots, later than the session may be defended.
          for (let left = 2; left > 0; left--) {
            const wants = Array.from({ length: 9 }, (_, partition) => want(partition))
            leader.sessions.open(request([0, 0], wants), terms({ now: 200_000 }))
          }
        } else fetch(it.type === 'lose')
      }
      for (let at = 0; at < 6; at++) {
        change(at, (partition) => (partition.isLed = true))
        follower.resume(at)
      }
      for (let round = 0; round < 200; round++) fetch()
      for (const [at, { endOffset, highWatermark }] of leader.partitions.entries()) {
        t.same(follower.known[at], { offset: endOffset, highWatermark, isPaused: false })
      }
    }),
    { numRuns: 150 },
  )
})

t.test('the plan of a pair of brokers', async (t) => {
  const plan = new ReplicaFetchPlan()
  const first = { generation: 0, sessionEpoch: 0 }
  const later = { generation: 0, sessionEpoch: 1 }
  t.equal(plan.next(), undefined)
  plan.want('t-0', { topicId: TOPIC, index: 0 }, want(0))
  plan.want('t-1', { topicId: TOPIC, index: 1 }, want(1))
  t.match(plan.next(), { ...first, sessionId: 0, mayWait: false, topics: [{ topicId: TOPIC }] })
  plan.want('t-2', { topicId: TOPIC, index: 2 }, want(2))
  t.equal(plan.next(), undefined, 'one at a time until there is a session')
  t.ok(plan.answered(first, { errorCode: 0, sessionId: 7 }))
  plan.forget('t-2')
  plan.pause('t-0')
  t.match(plan.next(), {
    sessionId: 7,
    sessionEpoch: 1,
    mayWait: true,
    topics: [],
    forgottenTopicsData: [{ topicId: TOPIC, partitions: [0] }],
  })
  t.equal(plan.next(), undefined, 'nothing to tell')
  plan.want('t-0', { topicId: TOPIC, index: 0 }, want(0, 5))
  t.match(plan.next(), { sessionEpoch: 2, topics: [{ partitions: [{ fetchOffset: 5 }] }] })
  plan.want('t-1', { topicId: TOPIC, index: 1 }, want(1, 5))
  t.equal(plan.next(), undefined, 'two at a time')
  t.ok(plan.answered(later, { errorCode: 0, sessionId: 7 }))
  t.notOk(plan.answered(later, { errorCode: errorCodes.INVALID_FETCH_SESSION_EPOCH, sessionId: 0 }))
  t.match(plan.next(), {
    sessionId: 7,
    sessionEpoch: 0,
    generation: 1,
    topics: [{ partitions: { length: 2 } }],
  })
  t.notOk(plan.answered(later, { errorCode: 0, sessionId: 7 }), 'too late')
  t.notOk(plan.lost(later))
  t.ok(plan.lost({ generation: 1 }))
  plan.pause('t-1')
  const anew = { generation: 2, sessionEpoch: 0 }
  t.match(plan.next(), { ...anew, sessionId: 0, forgottenTopicsData: { length: 0 } })
  plan.want('t-1', { topicId: TOPIC, index: 1 }, want(1))
  t.ok(plan.answered(anew, { errorCode: 0, sessionId: 9 }))
  t.ok(plan.next())
  plan.pause('t-1')
  plan.want('t-1', { topicId: TOPIC, index: 1 }, want(1))
  t.match(plan.next(), { forgottenTopicsData: { length: 0 }, topics: { length: 1 } })
  plan.restart()
  t.match(plan.next(), { generation: 3, mayWait: false })
  t.ok(plan.answered({ generation: 3, sessionEpoch: 0 }, { errorCode: 0, sessionId: 0 }))
  t.match(plan.next(), { sessionEpoch: 0, mayWait: true }, 'the leader has no room for a session')
  plan.restart()
  plan.forget('t-0')
  plan.forget('t-1')
  t.equal(plan.next(), undefined)
  t.notOk(plan.has('t-0'))
  t.match(plan.closing(), { sessionEpoch: -1 })
})
