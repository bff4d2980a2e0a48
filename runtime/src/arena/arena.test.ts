// One thread plays the owner and its readers: allocation, holders, leases, dead readers.
import fc from 'fast-check'
import t from 'tap'
import { Arena } from './arena.ts'
import { type ArenaMemory, createArenaMemory } from './arena-memory.ts'
import type { Block } from './block.ts'
import { Extents } from './extents.ts'
import { ForeignArena } from './foreign-arena.ts'

const KIB = 1024

function make(sizeBytes = 16 * KIB, readersMax = 4): { arena: Arena; memory: ArenaMemory } {
  const memory = createArenaMemory({ sizeBytes, readersMax, blocksMax: 64 })
  return { arena: new Arena(memory), memory }
}

function lendTo(arena: Arena, reader: ForeignArena, index: number, view: Uint8Array) {
  const slot = arena.lend(view, index)
  return reader.accept(slot, view.byteOffset, view.length)
}

t.test('the lowest free stretch is used again; a full arena says so', async (t) => {
  const { arena } = make(4 * KIB)
  const first = arena.allocate(KIB)
  const second = arena.allocate(3000)
  t.equal(first?.bytes.byteOffset, 0)
  t.equal(second?.bytes.byteOffset, KIB)
  t.equal(second?.bytes.length, 3000)
  t.equal(arena.allocate(100), undefined)
  first?.release()
  t.equal(arena.allocate(100)?.bytes.byteOffset, 0)
  t.throws(() => first?.release(), /released once/)
  t.throws(() => arena.allocate(0))
})

t.test('blocks are bounded in number', async (t) => {
  const { arena } = make()
  for (let i = 0; i < 64; i++) t.ok(arena.allocate(1))
  t.equal(arena.allocate(1), undefined)
  t.equal(arena.blockCount, 64)
})

t.test('a view knows its block', async (t) => {
  const { arena } = make()
  const [first, second] = [arena.allocate(100), arena.allocate(100)]
  if (first === undefined || second === undefined) throw new Error('there is room')
  t.equal(arena.blockOf(second.bytes.subarray(10, 20)), second)
  t.equal(arena.blockOf(first.bytes), first)
  t.equal(arena.blockOf(new Uint8Array(8)), undefined)
  first.release()
  t.equal(arena.blockOf(first.bytes), undefined)
})

t.test('a lent block is free when every reader is done', async (t) => {
  const { arena, memory } = make()
  const readers = [1, 2].map((index) => new ForeignArena(memory, index))
  const block = arena.allocate(500)
  if (block === undefined) throw new Error('there is room')
  block.bytes.fill(7)
  const leases = readers.map((reader, i) => lendTo(arena, reader, i + 1, block.bytes))
  t.same(leases[0]?.bytes, block.bytes)
  block.release()
  leases[0]?.release()
  arena.sweep()
  t.equal(arena.lentCount, 1)
  const kept = readers[1]?.blockOf(leases[1]?.bytes.subarray(3, 9) ?? new Uint8Array())
  kept?.retain()
  leases[1]?.release()
  arena.sweep()
  t.equal(arena.blockCount, 1, 'the second reader kept it')
  kept?.release()
  arena.sweep()
  t.equal(arena.blockCount, 0)
  t.equal(readers[1]?.leaseCount, 0)
  t.equal(arena.freeBytes, 16 * KIB)
})

t.test('several messages from one block end their leases together or apart', async (t) => {
  const { arena, memory } = make()
  const reader = new ForeignArena(memory, 0)
  const block = arena.allocate(100)
  if (block === undefined) throw new Error('there is room')
  const one = lendTo(arena, reader, 0, block.bytes.subarray(0, 10))
  const two = lendTo(arena, reader, 0, block.bytes.subarray(50, 60))
  t.equal(reader.blockOf(block.bytes.subarray(0, 60)), two)
  block.release()
  one.release()
  arena.sweep()
  t.equal(arena.blockCount, 1)
  two.release()
  arena.sweep()
  t.equal(arena.blockCount, 0)
})

t.test('a dead reader holds nothing, and its successor starts clean', async (t) => {
  const { arena, memory } = make()
  const block = arena.allocate(100)
  if (block === undefined) throw new Error('there is room')
  const dead = new ForeignArena(memory, 3)
  const view = block.bytes
  lendTo(arena, dead, 3, view).release()
  lendTo(arena, dead, 3, view)
  lendTo(arena, dead, 3, view)
  block.release()
  t.equal(arena.blockCount, 1)
  arena.endLeasesOf(3)
  t.equal(arena.blockCount, 0)
  const next = arena.allocate(100)
  if (next === undefined) throw new Error('there is room')
  const lease = lendTo(arena, new ForeignArena(memory, 3), 3, next.bytes)
  next.release()
  arena.sweep()
  t.equal(arena.blockCount, 1, 'the successor holds it')
  lease.release()
  arena.sweep()
  t.equal(arena.blockCount, 0)
})

t.test('a lease that was never sent is taken back', async (t) => {
  const { arena } = make()
  const block = arena.allocate(100)
  if (block === undefined) throw new Error('there is room')
  arena.unlend(arena.lend(block.bytes, 2), 2)
  block.release()
  arena.sweep()
  t.equal(arena.blockCount, 0)
  t.equal(arena.lend(new Uint8Array(4), 2), -1)
})

t.test('property: extents give out disjoint stretches and lose none', async (t) => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 40 }), { maxLength: 120, size: 'max' }), (steps) => {
      const extents = new Extents(64 * 64)
      const taken: { start: number; size: number }[] = []
      for (const step of steps) {
        const size = 64 * (1 + (step % 7))
        if (step % 3 === 0 && taken.length > 0) {
          const [gone] = taken.splice(step % taken.length, 1)
          if (gone !== undefined) extents.give(gone.start, gone.size)
          continue
        }
        const start = extents.take(size)
        if (start < 0) continue
        if (taken.some((other) => start < other.start + other.size && other.start < start + size)) {
          return false
        }
        taken.push({ start, size })
      }
      for (const { start, size } of taken) extents.give(start, size)
      return extents.freeBytes === 64 * 64 && extents.take(64 * 64) === 0
    }),
    { numRuns: 200 },
  )
  t.pass('held')
})

t.test('property: what is held or lent is never overwritten', async (t) => {
  const step = fc.record({
    action: fc.nat({ max: 4 }),
    pick: fc.nat(),
    size: fc.integer({ min: 1, max: 900 }),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 150, size: 'max' }), (steps) => {
      const { arena, memory } = make(8 * KIB)
      const reader = new ForeignArena(memory, 1)
      const held: { block: Block; mark: number }[] = []
      const leased: { view: Uint8Array; mark: number; end: () => void }[] = []
      let mark = 0
      for (const { action, pick, size } of steps) {
        const target = held[pick % Math.max(1, held.length)]
        if (action <= 1) {
          const block = arena.allocate(size)
          mark = (mark + 1) & 0xff
          block?.bytes.fill(mark)
          if (block !== undefined) held.push({ block, mark })
        } else if (action === 2 && target !== undefined) {
          const lease = lendTo(arena, reader, 1, target.block.bytes)
          leased.push({ view: target.block.bytes, mark: target.mark, end: () => lease.release() })
        } else if (action === 3 && target !== undefined) {
          held.splice(held.indexOf(target), 1)
          target.block.release()
        } else if (action === 4) {
          leased.splice(pick % Math.max(1, leased.length), 1)[0]?.end()
        }
        const isKept = (view: Uint8Array, value: number): boolean => view.every((b) => b === value)
        if (!held.every(({ block, mark }) => isKept(block.bytes, mark))) return false
        if (!leased.every(({ view, mark }) => isKept(view, mark))) return false
      }
      for (const { block } of held) block.release()
      for (const { end } of leased) end()
      arena.sweep()
      return arena.blockCount === 0 && arena.freeBytes === 8 * KIB
    }),
    { numRuns: 200 },
  )
  t.pass('held')
})
