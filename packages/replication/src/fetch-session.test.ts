// Fetch sessions and fetches that wait, as the leader's broker sees them.
import { errorCodes } from '@actorlog/protocol'
import t from 'tap'
import { DelayedFetches, type FetchRead, isAnswered } from './delayed-fetch.ts'
import { keys, NOTHING, opened, request, terms, want } from './fetch.test.kit.ts'
import type { FetchFinding } from './fetch-session.ts'
import { FetchSessions, type FetchTerms } from './fetch-sessions.ts'

t.test('the six kinds of requests', async (t) => {
  const sessions = new FetchSessions(10)
  const first = opened(sessions.open(request([0, 0], [want(0), want(1)]), terms()))
  t.equal(first.isIncremental, false)
  t.same(keys(first.targets), ['t-0', 't-1'])
  for (const target of first.targets) first.session.told(target, NOTHING)
  const id = sessions.close(first.session)
  t.not(id, 0)

  const second = opened(sessions.open(request([id, 1], [want(2)], [0]), terms()))
  t.equal(second.isIncremental, true)
  t.same(keys(second.targets), ['t-2'], 'what has no news is not looked at')
  t.equal(sessions.close(second.session), id)

  const outside = opened(sessions.open(request([0, -1], [want(5)]), terms()))
  t.equal(sessions.close(outside.session), 0)
  t.equal(sessions.count, 1)

  t.match(sessions.open(request([id, 1], []), terms()), {
    errorCode: errorCodes.INVALID_FETCH_SESSION_EPOCH,
  })
  t.match(sessions.open(request([id + 999, 1], []), terms()), {
    errorCode: errorCodes.FETCH_SESSION_ID_NOT_FOUND,
  })
  t.match(sessions.open(request([id, 2], []), terms({ apiVersion: 12 })), {
    errorCode: errorCodes.FETCH_SESSION_TOPIC_ID_ERROR,
  })

  const anew = opened(sessions.open(request([id, 0], [want(0)]), terms()))
  t.not(sessions.close(anew.session), id)
  t.equal(sessions.count, 1, 'the old one is closed by it')
  const closed = opened(sessions.open(request([anew.session.id, -1], []), terms()))
  t.equal(sessions.close(closed.session), 0)
  t.equal(sessions.count, 0)
})

t.test('a session without partitions ends', async (t) => {
  const sessions = new FetchSessions(10)
  const { session } = opened(sessions.open(request([0, 0], [want(0)]), terms()))
  const again = opened(sessions.open(request([session.id, 1], [], [0]), terms()))
  t.equal(sessions.close(again.session), 0)
  t.equal(sessions.count, 0)
  t.equal(sessions.changed('t-0').size, 0, 'nobody is told any more')
})

t.test('epochs go round after 2^31 - 1', async (t) => {
  const sessions = new FetchSessions(1)
  const { session } = opened(sessions.open(request([0, 0], [want(0)]), terms()))
  t.equal(session.nextEpoch, 1)
  session.advance(0)
  t.equal(session.nextEpoch, 2)
})

t.test('answers name only partitions with news', async (t) => {
  const sessions = new FetchSessions(10)
  const { session, targets } = opened(sessions.open(request([0, 0], [want(0)]), terms()))
  const [target] = targets
  if (target === undefined) throw new Error('one target')
  const told = (found: Partial<FetchFinding>) => session.told(target, { ...NOTHING, ...found })
  t.ok(told({}), 'the first time')
  t.notOk(told({}))
  t.ok(told({ highWatermark: 3 }))
  t.notOk(told({ highWatermark: 3 }))
  t.ok(told({ highWatermark: 3, logStartOffset: 1 }))
  t.equal(session.dueCount, 0)
  t.ok(told({ highWatermark: 3, logStartOffset: 1, sizeBytes: 10 }))
  t.equal(session.dueCount, 1, 'records are due until the client wants the next')
  t.ok(told({ highWatermark: 3, logStartOffset: 1, preferredReadReplica: 2 }))
  t.ok(told({ errorCode: errorCodes.NOT_LEADER_OR_FOLLOWER, highWatermark: -1 }))
  t.ok(told({ highWatermark: 3, logStartOffset: 1 }), 'after an error all is news')
  t.ok(told({ errorCode: errorCodes.OFFSET_OUT_OF_RANGE, highWatermark: 3, logStartOffset: 1 }))
  t.ok(told({ highWatermark: 3, logStartOffset: 1 }), 'also when it told the same offsets')
  t.ok(told({ divergingEpoch: { epoch: 1, endOffset: 2 } }))
})

t.test('who has just given records is read last', async (t) => {
  const sessions = new FetchSessions(10)
  const wants = [want(0), want(1), want(2)]
  const { session, targets } = opened(sessions.open(request([0, 0], wants), terms()))
  const [first] = targets
  if (first === undefined) throw new Error('three targets')
  session.told(first, { ...NOTHING, sizeBytes: 5 })
  t.same(keys(session.due()), ['t-1', 't-2', 't-0'])
})

t.test('a change while it is being read is not lost', async (t) => {
  const sessions = new FetchSessions(10)
  const { session, targets } = opened(sessions.open(request([0, 0], [want(0)]), terms()))
  t.same([...sessions.changed('t-0')], [session])
  for (const target of targets) session.told(target, NOTHING)
  t.equal(session.dueCount, 1)
  for (const target of session.due()) session.looked(target, NOTHING)
  t.equal(session.dueCount, 0)
  t.equal(sessions.changed('t-9').size, 0)
})

t.test('slots: idle ones, old ones and small ones make room', async (t) => {
  const open = (sessions: FetchSessions, size: number, overrides: Partial<FetchTerms>) => {
    const wants = Array.from({ length: size }, (_, partition) => want(partition))
    const it = opened(sessions.open(request([0, 0], wants), terms(overrides)))
    return sessions.close(it.session)
  }
  const sessions = new FetchSessions(2)
  const consumer = { isReplica: false }
  t.not(open(sessions, 1, consumer), 0)
  t.not(open(sessions, 5, consumer), 0)
  t.equal(open(sessions, 9, consumer), 0, 'young ones stay')
  t.not(open(sessions, 2, { isReplica: true }), 0, 'a replica takes the smallest of a consumer')
  t.not(open(sessions, 2, { isReplica: true }), 0)
  t.equal(open(sessions, 9, { isReplica: true }), 0, 'young replicas stay')
  const later = { isReplica: false, now: 130_000 }
  t.not(open(sessions, 1, later), 0, 'who is idle for two minutes goes')
  t.equal(sessions.count, 2)
  t.equal(open(new FetchSessions(0), 1, consumer), 0)

  const busy = new FetchSessions(1)
  const old = open(busy, 3, consumer)
  opened(busy.open(request([old, 1], []), terms({ now: 100_000, isReplica: false })))
  t.equal(open(busy, 2, later), 0, 'smaller than an old one')
  t.not(open(busy, 4, later), 0, 'larger than an old one')
})

t.test('who waits, and who does not', async (t) => {
  const sessions = new FetchSessions(10)
  const patience = { minBytes: 10, maxBytes: 1000, deadline: 500 }
  const { session, targets } = opened(
    sessions.open(request([0, 0], [want(0, 0, 7), want(1, 0, 7)]), terms()),
  )
  const [target, other] = targets
  if (target === undefined || other === undefined) throw new Error('two targets')
  const found = (finding: Partial<FetchFinding>): FetchRead[] => [
    { target, found: { ...NOTHING, highWatermark: 7, ...finding } },
    { target: other, found: { ...NOTHING, highWatermark: 7 } },
  ]
  t.ok(isAnswered(session, found({ sizeBytes: 10 }), patience, 0))
  t.ok(isAnswered(session, found({ sizeBytes: 4 }), { ...patience, maxBytes: 3 }, 0))
  t.ok(isAnswered(session, found({ errorCode: 6 }), patience, 0))
  t.ok(isAnswered(session, found({ divergingEpoch: { epoch: 0, endOffset: 3 } }), patience, 0))
  t.ok(isAnswered(session, found({ preferredReadReplica: 3 }), patience, 0))
  t.ok(isAnswered(session, found({ highWatermark: 8 }), patience, 0), 'KIP-1166')
  t.ok(isAnswered(session, found({}), patience, 500), 'patience is over')
  for (const it of targets) session.told(it, { ...NOTHING, highWatermark: 7 })
  sessions.changed('t-0')
  t.same(keys(session.due()), ['t-0'])
  t.notOk(isAnswered(session, found({ sizeBytes: 9 }), patience, 0))
  t.equal(session.dueCount, 1, 'too little, but it counts later')
  t.notOk(isAnswered(session, found({}), patience, 0))
  t.equal(session.dueCount, 0)

  const none = opened(sessions.open(request([0, -1], []), terms()))
  t.ok(isAnswered(none.session, [], patience, 0), 'no partitions')
})

t.test('the purgatory', async (t) => {
  const sessions = new FetchSessions(10)
  const delayed = new DelayedFetches<string>()
  const { session: anna } = opened(sessions.open(request([0, 0], [want(0)]), terms()))
  const { session: bert } = opened(sessions.open(request([0, -1], [want(0), want(1)]), terms()))
  delayed.delay(anna, 'anna', 100)
  delayed.delay(bert, 'bert', 50)
  t.equal(delayed.firstDeadline, 50)
  t.throws(() => delayed.delay(anna, 'anna', 100))
  t.same(delayed.changed(sessions.changed('t-1')), ['bert'])
  t.same(delayed.changed(sessions.changed('t-1')), [], 'it reads, it does not wait')
  t.same(delayed.due(99), [])
  t.same(delayed.due(100), ['anna'])
  delayed.delay(anna, 'anna', 200)
  t.equal(delayed.take(anna), 'anna')
  t.equal(delayed.count, 0)
  t.equal(delayed.firstDeadline, Number.POSITIVE_INFINITY)
})
