// The parts of the core, each by itself: queues, the heap of what is due, open asks, names, and chance.
import fc from 'fast-check'
import t from 'tap'
import { HeapArena } from '../heap-arena.ts'
import { KeyedRandom, RandomKey, threefry } from '../random/keyed-random.ts'
import { incarnationOf, kindOf, refOf, slotOf, threadOf } from '../refs.ts'
import { FailureHistory } from '../supervision.ts'
import { LastFew } from './dead-letters.ts'
import { Fifo } from './fifo.ts'
import { Mailbox, OWN, TELL } from './mailbox.ts'
import { Names } from './names.ts'
import { OPEN_ASKS_MAX, OpenAsks } from './open-asks.ts'
import { type Due, TimerHeap } from './timer-heap.ts'

t.test('a queue behaves as an array does', (t) => {
  const pushes = fc.nat().map((n) => ({ push: n }))
  const removals = fc.nat({ max: 20 }).map((at) => ({ at }))
  const steps = fc.array(fc.oneof(pushes, pushes, removals), { maxLength: 200 })
  fc.assert(
    fc.property(steps, (steps) => {
      const fifo = new Fifo<number>()
      const model: number[] = []
      for (const step of steps) {
        if ('push' in step) {
          fifo.push(step.push)
          model.push(step.push)
        } else if (step.at < model.length) {
          t.equal(fifo.removeAt(step.at), model.splice(step.at, 1)[0])
        } else {
          t.equal(fifo.shift(), model.shift())
        }
        t.equal(fifo.count, model.length)
      }
      while (model.length > 0) t.equal(fifo.shift(), model.shift())
    }),
    { numRuns: 50 },
  )
  t.end()
})

t.test('a mailbox keeps messages with their stamps, and can lose the own ones', (t) => {
  const mailbox = new Mailbox()
  for (let i = 0; i < 3; i++) mailbox.push(-1, TELL)
  for (let i = 0; i < 3; i++) mailbox.shift()
  for (let i = 0; i < 9; i++) mailbox.push(i, i % 3 === 0 ? OWN : i)
  const removed: unknown[] = []
  mailbox.removeOwn((message) => removed.push(message))
  t.same(removed, [0, 3, 6])
  const left: unknown[] = []
  while (mailbox.count > 0) left.push([mailbox.shift(), mailbox.stamp])
  t.same(
    left,
    [1, 2, 4, 5, 7, 8].map((n) => [n, n]),
  )
  t.end()
})

t.test('what is due comes by time, then by age, and may leave early', (t) => {
  const steps = fc.array(fc.record({ dueAt: fc.nat({ max: 20 }), leaves: fc.boolean() }), {
    maxLength: 100,
  })
  fc.assert(
    fc.property(steps, (steps) => {
      const heap = new TimerHeap<Due>()
      const items = steps.map(({ dueAt }) => ({ dueAt, sequence: 0, place: -1 }))
      for (const item of items) heap.add(item)
      const stays = items.filter((item, i) => {
        if (steps[i]?.leaves) heap.remove(item)
        return !steps[i]?.leaves
      })
      stays.sort((a, b) => a.dueAt - b.dueAt || a.sequence - b.sequence)
      t.equal(heap.count, stays.length)
      for (const item of stays) {
        t.equal(heap.nextDueAt, item.dueAt)
        t.equal(heap.take(item.dueAt - 1), undefined)
        t.equal(heap.take(item.dueAt), item)
        t.equal(item.place, -1)
      }
      t.equal(heap.nextDueAt, Number.POSITIVE_INFINITY)
    }),
    { numRuns: 50 },
  )
  t.end()
})

t.test('open asks are found by number, whatever else is open, and never by an old one', (t) => {
  const asks = new OpenAsks(3)
  const open = new Map<number, unknown>()
  const closed: number[] = []
  let draw = 1
  for (let i = 0; i < 5_000; i++) {
    draw = (draw * 48_271) % 2_147_483_647
    const entry = asks.open()
    if (entry === undefined) throw new Error('there is room')
    t.equal(open.has(entry.ask), false)
    open.set(entry.ask, entry)
    if (draw % 3 === 0) continue
    const [ask] = [...open.keys()].slice(-1 - (draw % Math.min(5, open.size)))
    const taken = asks.take(ask as number)
    t.equal(taken, open.get(ask as number))
    open.delete(ask as number)
    closed.push(ask as number)
    if (taken !== undefined) asks.recycle(taken)
  }
  for (const ask of closed) t.equal(asks.take(ask), undefined)
  t.equal(asks.count, open.size)
  while (asks.count < OPEN_ASKS_MAX) asks.open()
  t.equal(asks.open(), undefined)
  t.end()
})

t.test('names are unique among the living, and count those who had them', (t) => {
  const names = new Names()
  t.equal(names.take('anna'), 0)
  t.throws(() => names.take('anna'), { code: 'ACTOR_NAME_TAKEN' })
  names.give('anna', 0)
  t.equal(names.take('anna'), 1)
  t.equal(names.make('bert'), 'bert-1')
  t.equal(names.make('bert'), 'bert-2')
  names.give('anna', 1)
  for (let i = 0; i < 1024; i++) names.give(`other-${i}`, 0)
  t.equal(names.take('anna'), 2, 'a name that was forgotten still does not begin anew')
  t.end()
})

t.test('chance is Threefry, and keys make streams apart', (t) => {
  const hex = (words: readonly number[]): string =>
    words.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join(' ')
  // The known answers of the authors' library (Random123, threefry2x32, 20 rounds).
  t.equal(hex(threefry(0, 0, 0, 0)), '6b200159 99ba4efe')
  t.equal(hex(threefry(-1, -1, -1, -1)), '1cb996fc bb002be7')
  t.equal(hex(threefry(0x13198a2e, 0x03707344, 0x243f6a88, 0x85a308d3)), 'c4923a9c 483df7a0')
  const key = RandomKey.ofSeed(1)
  const draw = (key: RandomKey): number[] => {
    const random = key.stream()
    return [random.next(), random.next(), random.below(10)]
  }
  t.same(draw(key.child('a')), draw(RandomKey.ofSeed(1).child('a')))
  const all = [key, key.child('a'), key.child('b'), key.child('a', 1), RandomKey.ofSeed(2)].map(
    draw,
  )
  t.equal(new Set(all.map(([first]) => first)).size, all.length)
  const random = new KeyedRandom(key)
  t.equal(random.bytes(11).length, 11)
  const eyes = Array.from({ length: 600 }, () => random.below(6))
  for (let n = 0; n < 6; n++) t.ok(eyes.filter((each) => each === n).length > 60)
  t.throws(() => random.below(0))
  t.end()
})

t.test('a ref is its parts, below 2^52', (t) => {
  const parts = fc.record({
    thread: fc.nat({ max: 4095 }),
    kind: fc.nat({ max: 255 }),
    slot: fc.nat({ max: 2 ** 20 - 1 }),
    incarnation: fc.nat({ max: 4095 }),
  })
  fc.assert(
    fc.property(parts, (parts) => {
      const ref = refOf(parts)
      t.ok(ref < 2 ** 52 && Number.isSafeInteger(ref))
      const [thread, kind] = [threadOf(ref), kindOf(ref)]
      t.same({ thread, kind, slot: slotOf(ref), incarnation: incarnationOf(ref) }, parts)
    }),
    { numRuns: 100 },
  )
  t.end()
})

t.test('pauses double, are capped and lengthened by chance, and begin anew after quiet', (t) => {
  const supervision = { onFailure: 'restart', jitter: 0.5, restartsMax: 7 } as const
  const history = new FailureHistory()
  const half = { next: () => 0.5, below: () => 0, bytes: () => new Uint8Array() }
  const pauses: number[] = []
  for (let now = 0; now < 9; now++) {
    history.failed(supervision, now)
    pauses.push(history.backoffMs(supervision, half))
    history.started(now)
  }
  t.same(pauses, [125, 250, 500, 1000, 2000, 4000, 8000, 12_500, 12_500])
  t.equal(history.isEnough(supervision), true)
  history.failed(supervision, 20_000)
  t.equal(history.count, 1)
  t.equal(history.isEnough(supervision), false)
  t.end()
})

t.test('the heap’s arena is bounded, and blocks live as long as somebody holds them', (t) => {
  const arena = new HeapArena(100)
  const block = arena.allocate(60)
  if (block === undefined) throw new Error('there is room')
  t.equal(arena.allocate(41), undefined)
  t.equal(arena.blockOf(block.bytes.subarray(5, 9)), block)
  t.equal(arena.blockOf(new Uint8Array(5)), undefined)
  block.retain()
  block.release()
  t.equal(arena.heldBytes, 60)
  block.release()
  t.equal(arena.heldBytes, 0)
  t.equal(arena.blockOf(block.bytes), undefined)
  t.throws(() => block.release())
  t.throws(() => block.retain())
  t.end()
})

t.test('the last few are the last few', (t) => {
  const few = new LastFew<number>(3)
  t.same(few.list(), [])
  for (let i = 1; i <= 5; i++) few.add(i)
  t.same(few.list(), [3, 4, 5])
  t.end()
})
