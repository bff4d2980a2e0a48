// Two or three ends of a mesh on one thread: lanes, outboxes, bytes by copy and by descriptor, dead threads.
import { createStateWord, Sleeper } from 'sharedarraybuffer-ringbuffer'
import t from 'tap'
import { Arena } from '../arena/arena.ts'
import { type InMemory, Loans } from './codec-memory.ts'
import { ARRIVALS_PER_TURN_MAX, type Arrivals, type Link } from './link.ts'
import { FaultyLink, type LinkFaults } from './link-faults.ts'
import { Mesh } from './mesh.ts'
import { type ThreadMemory, Topology } from './topology.ts'
import { Vitals, Watch } from './vitals.ts'

interface End {
  readonly memory: ThreadMemory
  readonly arena: Arena
  readonly loans: Loans
  readonly mesh: Mesh
  readonly sleeper: Sleeper
  readonly seen: string[]
}

function openEnd(memory: ThreadMemory, read: Read): End {
  const seen: string[] = []
  const arrivals: Arrivals = {
    arrived: (link, from, offset, tag) => {
      seen.push(`${link.peer.name}#${tag}:${read(from, offset, link)}`)
    },
  }
  const arena = new Arena(memory.arena)
  const loans = new Loans(arena)
  const mesh = new Mesh({ memory, arrivals, loans, outboxRecords: 40, outboxBytes: 64 * 1024 })
  return { memory, arena, loans, mesh, sleeper: new Sleeper(memory.word), seen }
}

type Read = (memory: InMemory, offset: number, link: Link) => string
const readNumber: Read = (memory, offset) => String(memory.int32[offset >> 2])
const readBytes: Read = (memory, offset, link) => {
  const bytes = memory.takeBytes(offset)
  link.arena.blockOf(bytes)?.release()
  return `${bytes.length}×${bytes[0]} at ${memory.position - offset}`
}

function pair(read = readNumber, dataRingBytes = 4096): { topology: Topology; a: End; b: End } {
  const topology = new Topology({
    dataRingBytes,
    controlRingBytes: 4096,
    arenaBytes: 64 * 1024,
  })
  const a = openEnd(topology.incarnate(1, 'a'), read)
  const memory = topology.incarnate(2, 'b')
  a.mesh.join(topology.peerMemory(2, 1))
  return { topology, a, b: openEnd(memory, read) }
}

function send(end: End, to: number, value: number, lane: 'data' | 'control' = 'data'): boolean {
  const link = end.mesh.link(to)
  if (link === undefined) return false
  const offset = link[lane].claim(8, value)
  if (offset < 0) return false
  link[lane].memory.int32[offset >> 2] = value
  link[lane].commit(8)
  end.mesh.touch(link)
  return true
}

function sendBytes(end: End, to: number, value: Uint8Array, inlineBytesMax = 512): boolean {
  const link = end.mesh.link(to)
  if (link === undefined) return false
  const lentBytes = end.loans.plan([value], to, inlineBytesMax)
  if (lentBytes < 0) return false
  const offset = link.data.claim(value.length - lentBytes + 24, 0)
  link.data.commit(link.data.memory.putBytes(value, offset) - offset)
  end.loans.sent()
  end.mesh.touch(link)
  return true
}

function turn(end: End): void {
  const more = end.mesh.drain(end.sleeper.take())
  if (more !== 0) end.sleeper.putBack(more)
  end.mesh.publish()
}

t.test('a turn publishes once; control lanes are read first', async (t) => {
  const { a, b } = pair()
  send(a, 2, 1)
  send(a, 2, 2, 'control')
  turn(b)
  t.same(b.seen, [], 'nothing is visible before the turn ends')
  turn(a)
  turn(b)
  t.same(b.seen, ['a#2:2', 'a#1:1'])
})

t.test('a turn takes a bounded number, and remembers that there is more', async (t) => {
  const { a, b } = pair(readNumber, 16 * 1024)
  const count = ARRIVALS_PER_TURN_MAX + 44
  for (let i = 0; i < count; i++) t.ok(send(a, 2, i))
  a.mesh.publish()
  turn(b)
  t.equal(b.seen.length, ARRIVALS_PER_TURN_MAX)
  turn(b)
  t.equal(b.seen.length, count)
  turn(b)
  t.equal(b.seen.length, count)
})

t.test('a full ring fills the outbox, a full outbox refuses; all arrives in order', async (t) => {
  const { a, b } = pair()
  let sent = 0
  while (send(a, 2, sent)) sent++
  const counts = a.mesh.link(2)?.data.counts
  t.match(counts, { records: sent, outboxed: 40, refused: 1 })
  turn(b)
  t.equal(b.seen.length, sent - 40, 'a refused claim has published the ring')
  t.equal(a.mesh.link(2)?.data.waitingCount, 40)
  turn(a)
  t.ok(send(a, 2, sent++))
  turn(a)
  turn(b)
  t.same(
    b.seen,
    Array.from({ length: sent }, (_, i) => `a#${i}:${i}`),
  )
  t.equal(a.mesh.counts()['b']?.data.records, sent)
})

t.test(
  'bytes: inline when short, by descriptor from our arena, else through a fresh block',
  async (t) => {
    const { a, b } = pair(readBytes)
    const block = a.arena.allocate(20_000)
    if (block === undefined) throw new Error('there is room')
    const odd = new Uint8Array(403).fill(1).subarray(3)
    block.bytes.fill(2)
    t.ok(sendBytes(a, 2, odd))
    t.ok(sendBytes(a, 2, block.bytes))
    t.ok(sendBytes(a, 2, new Uint8Array(2000).fill(3)))
    t.ok(sendBytes(a, 2, new Uint8Array(0)))
    block.release()
    t.equal(a.arena.blockCount, 2, 'lent, and the copy')
    turn(a)
    turn(b)
    t.same(b.seen, [
      'a#0:400×1 at 416',
      'a#0:20000×2 at 16',
      'a#0:2000×3 at 16',
      'a#0:0×undefined at 8',
    ])
    a.arena.sweep()
    t.equal(a.arena.blockCount, 0)
    t.notOk(sendBytes(a, 2, new Uint8Array(70_000)), 'the arena has no room')
    t.equal(a.arena.blockCount, 0)
  },
)

t.test('a message that does not leave takes its leases back', async (t) => {
  const { a } = pair()
  const block = a.arena.allocate(100)
  if (block === undefined) throw new Error('there is room')
  a.loans.plan([block.bytes, new Uint8Array(5000)], 2, 10)
  const link = a.mesh.link(2)
  link?.data.memory.putBytes(block.bytes, link.data.claim(64, 0))
  a.loans.cancel()
  block.release()
  a.arena.sweep()
  t.equal(a.arena.blockCount, 0)
})

t.test(
  'a dead thread: what it published arrives, its leases end, its rings are gone',
  async (t) => {
    const { topology, a, b } = pair()
    send(b, 1, 7)
    b.mesh.publish()
    send(b, 1, 8)
    const block = a.arena.allocate(100)
    if (block === undefined) throw new Error('there is room')
    a.arena.lend(block.bytes, 2)
    block.release()
    topology.retire(2)
    a.mesh.leave(2)
    a.arena.endLeasesOf(2)
    t.same(a.seen, ['b#7:7'], 'and nothing that was not published')
    t.equal(a.arena.blockCount, 0)
    t.notOk(send(a, 2, 1))
    const late = openEnd(b.memory, readNumber)
    t.equal(late.mesh.links.length, 0, 'who hears of a life only after its end joins nobody')
    const again = topology.incarnate(2, 'b')
    a.mesh.join(topology.peerMemory(2, 1))
    const successor = openEnd(again, readNumber)
    t.not(again.thread, b.memory.thread, 'refs tell the lives apart')
    send(a, 2, 9)
    a.mesh.publish()
    turn(successor)
    t.same(successor.seen, ['a#9:9'])
  },
)

t.test('faults fire as asked, and tell how often', async (t) => {
  const laterCalls: (() => void)[] = []
  const make = (faults: LinkFaults, ...draws: number[]): FaultyLink =>
    new FaultyLink({
      faults,
      random: { next: () => draws.shift() ?? 0.99, below: () => 0, bytes: () => new Uint8Array() },
      blockOf: () => undefined,
      later: (_delayMs, work) => laterCalls.push(work),
    })
  const cut = make({ cut: true })
  t.same(cut.decide(), { copies: 0, delayMs: 0 })
  t.equal(cut.counts.cut, 1)
  const lossy = make({ dropRate: 0.5, duplicateRate: 0.5 }, 0.4, 0.6, 0.4, 0.6, 0.6)
  t.same(
    [1, 2, 3].map(() => lossy.decide().copies),
    [0, 2, 1],
  )
  t.match(lossy.counts, { dropped: 1, duplicated: 1, delayed: 0 })
  const slow = make({ delayMs: 10, jitterMs: 4 }, 0.5)
  t.equal(slow.decide().delayMs, 12)
  let sent = 0
  t.equal(
    slow.pass(undefined, () => (sent++ === 0 ? 'taken' : 'full')),
    'taken',
  )
  t.equal(sent, 0)
  laterCalls[0]?.()
  t.equal(sent, 1)
  t.throws(() => make({ dropRate: 2 }), RangeError)
  t.throws(() => make({ delayMs: -1 }), RangeError)
})

t.test('a thread that shows no sign of life is stuck, unless it said that it blocks', async (t) => {
  const words = createStateWord()
  const [vitals, watch] = [new Vitals(words), new Watch(words, 2000)]
  const looks = (from: number, to: number): boolean => {
    let isStuck = false
    for (let now = from; now <= to; now += 250) isStuck = watch.isStuck(now)
    return isStuck
  }
  vitals.beat()
  t.notOk(looks(0, 2000))
  t.ok(looks(2250, 2250))
  vitals.beat()
  t.notOk(looks(2500, 4000))
  vitals.block(() => t.notOk(looks(4250, 20_000)))
  t.notOk(looks(20_250, 22_000))
  t.ok(looks(22_250, 22_500))
  t.notOk(watch.isStuck(90_000), 'the whole process stood still')
})
