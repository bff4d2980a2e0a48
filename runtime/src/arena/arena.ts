// The owner's side of an arena: allocates blocks, lends them to other threads, and takes them back when every
// holder here and every reader there is done. Only the owner allocates and frees, so there is no lock.
//
//   allocate ──▶ held here ──▶ lent to readers ──▶ all released, all leases ended ──▶ free
import { assert } from '@actorlog/assert'
import type { ArenaMemory } from './arena-memory.ts'
import type { Block } from './block.ts'
import { EXTENT_ALIGN_BYTES, Extents, firstAtLeast } from './extents.ts'

// Lent blocks looked at per allocation, so that taking back never costs a long pause.
const SWEEP_PER_ALLOCATION = 16

/** One thread's own arena. */
export class Arena {
  readonly memory: ArenaMemory
  readonly #extents: Extents
  // Live blocks by address, for `blockOf`.
  readonly #starts: number[] = []
  readonly #blocks: OwnBlock[] = []
  readonly #freeSlots: number[]
  readonly #lent: OwnBlock[] = []
  // Leases given so far, laid out like `memory.ended`.
  readonly #given: Int32Array
  #sweepFrom = 0

  constructor(memory: ArenaMemory) {
    this.memory = memory
    this.#extents = new Extents(memory.bytes.byteLength)
    this.#freeSlots = Array.from({ length: memory.blocksMax }, (_, i) => memory.blocksMax - 1 - i)
    // A reader's ended leases of an earlier arena do not exist: this memory is new.
    this.#given = new Int32Array(memory.ended.length)
  }

  /** Bytes that are neither held nor lent. */
  get freeBytes(): number {
    return this.#extents.freeBytes
  }

  /** Blocks that exist, and how many of them other threads still hold. */
  get blockCount(): number {
    return this.#blocks.length
  }

  get lentCount(): number {
    return this.#lent.length
  }

  /** A block that the caller holds, or undefined when the arena is full: then apply back-pressure. */
  allocate(sizeBytes: number): Block | undefined {
    assert(sizeBytes > 0, 'a block has at least one byte', { sizeBytes })
    this.#sweep(SWEEP_PER_ALLOCATION)
    const reservedBytes = align(sizeBytes)
    let start = this.#freeSlots.length > 0 ? this.#extents.take(reservedBytes) : -1
    if (start < 0) {
      this.#sweep(this.#lent.length)
      if (this.#freeSlots.length > 0) start = this.#extents.take(reservedBytes)
    }
    if (start < 0) return undefined
    const slot = this.#freeSlots.pop() as number
    const bytes = Buffer.from(this.memory.bytes, start, sizeBytes)
    const block = new OwnBlock(this, { slot, start, reservedBytes }, bytes)
    const at = firstAtLeast(this.#starts, start)
    this.#starts.splice(at, 0, start)
    this.#blocks.splice(at, 0, block)
    return block
  }

  /** The live block that `view` lies in; undefined when it lies elsewhere. */
  blockOf(view: Uint8Array): Block | undefined {
    return this.#find(view)
  }

  /** Lends the block of `view` to another thread and returns its slot; -1 when `view` is not of this arena. */
  lend(view: Uint8Array, reader: number): number {
    const block = this.#find(view)
    if (block === undefined) return -1
    const word = reader * this.memory.blocksMax + block.slot
    assert(word < this.#given.length, 'readers are below readersMax', { reader })
    this.#given[word] = (this.#given[word] as number) + 1
    if (block.readers === 0) this.#lent.push(block)
    block.readers |= 1 << reader
    return block.slot
  }

  /** Takes back one lease that was given and never sent. */
  unlend(slot: number, reader: number): void {
    const word = reader * this.memory.blocksMax + slot
    this.#given[word] = (this.#given[word] as number) - 1
  }

  /** Ends all leases of a thread that is dead, and takes back what nobody else holds. */
  endLeasesOf(reader: number): void {
    for (const block of this.#lent) {
      const word = reader * this.memory.blocksMax + block.slot
      this.#given[word] = Atomics.load(this.memory.ended, word)
    }
    this.#sweep(this.#lent.length)
  }

  /** Looks at all lent blocks now. Allocation does so a little at a time. */
  sweep(): void {
    this.#sweep(this.#lent.length)
  }

  /** Frees a block that nobody holds any more; called by its last release. */
  free(block: OwnBlock): void {
    if (block.readers !== 0) return
    const at = firstAtLeast(this.#starts, block.start)
    assert(this.#blocks[at] === block, 'a block is freed once')
    this.#starts.splice(at, 1)
    this.#blocks.splice(at, 1)
    this.#freeSlots.push(block.slot)
    this.#extents.give(block.start, block.reservedBytes)
  }

  #find(view: Uint8Array): OwnBlock | undefined {
    if (view.buffer !== this.memory.bytes) return undefined
    const at = firstAtLeast(this.#starts, view.byteOffset + 1) - 1
    const block = this.#blocks[at]
    if (block === undefined) return undefined
    const isInside = view.byteOffset + view.length <= block.start + block.reservedBytes
    return isInside ? block : undefined
  }

  #sweep(limit: number): void {
    for (let looks = Math.min(limit, this.#lent.length); looks > 0; looks--) {
      if (this.#sweepFrom >= this.#lent.length) this.#sweepFrom = 0
      const block = this.#lent[this.#sweepFrom] as OwnBlock
      this.#endReturnedLeases(block)
      if (block.readers !== 0) {
        this.#sweepFrom++
        continue
      }
      const last = this.#lent.pop() as OwnBlock
      if (last !== block) this.#lent[this.#sweepFrom] = last
      if (block.holders === 0) this.free(block)
    }
  }

  #endReturnedLeases(block: OwnBlock): void {
    for (let readers = block.readers; readers !== 0; readers &= readers - 1) {
      const reader = 31 - Math.clz32(readers & -readers)
      const word = reader * this.memory.blocksMax + block.slot
      if (Atomics.load(this.memory.ended, word) === this.#given[word])
        block.readers &= ~(1 << reader)
    }
  }
}

interface Place {
  readonly slot: number
  readonly start: number
  readonly reservedBytes: number
}

class OwnBlock implements Block {
  readonly slot: number
  readonly start: number
  readonly reservedBytes: number
  readonly bytes: Uint8Array
  holders = 1
  /** The threads that may hold leases, a bit each. */
  readers = 0
  readonly #arena: Arena

  constructor(arena: Arena, place: Place, bytes: Uint8Array) {
    this.#arena = arena
    this.slot = place.slot
    this.start = place.start
    this.reservedBytes = place.reservedBytes
    this.bytes = bytes
  }

  retain(): void {
    assert(this.holders > 0, 'only what is held can be retained')
    this.holders++
  }

  release(): void {
    assert(this.holders > 0, 'a block is released once by each holder')
    if (--this.holders === 0) this.#arena.free(this)
  }
}

function align(sizeBytes: number): number {
  return (sizeBytes + EXTENT_ALIGN_BYTES - 1) & -EXTENT_ALIGN_BYTES
}
