// The reader's side of another thread's arena: views of what was lent to this thread, and the one count this
// thread may write there. Views stay valid until the lease they came with has no holder any more.
import { assert } from '@actorlog/assert'
import type { ArenaMemory } from './arena-memory.ts'
import type { Block } from './block.ts'

/** Another thread's arena as this thread sees it. */
export class ForeignArena {
  readonly #memory: ArenaMemory
  readonly #row: number
  readonly #leases = new Map<number, Lease>()

  constructor(memory: ArenaMemory, reader: number) {
    this.#memory = memory
    this.#row = reader * memory.blocksMax
  }

  /** Blocks of that arena that this thread holds. */
  get leaseCount(): number {
    return this.#leases.size
  }

  /** Accepts a lent stretch; the result is held once, for the message it came with. */
  accept(slot: number, offset: number, sizeBytes: number): Lease {
    const bytes = Buffer.from(this.#memory.bytes, offset, sizeBytes)
    const known = this.#leases.get(slot)
    if (known !== undefined) {
      known.extend(bytes)
      return known
    }
    const lease = new Lease(this, slot, bytes)
    this.#leases.set(slot, lease)
    return lease
  }

  /** Tells the owner that `count` leases on a block have ended; called by the last release. */
  end(slot: number, count: number): void {
    this.#leases.delete(slot)
    Atomics.add(this.#memory.ended, this.#row + slot, count)
  }

  /** The lease that `view` lies in; undefined when it lies elsewhere. */
  blockOf(view: Uint8Array): Block | undefined {
    if (view.buffer !== this.#memory.bytes) return undefined
    for (const lease of this.#leases.values()) if (lease.covers(view)) return lease
    return undefined
  }
}

/** What this thread holds of one foreign block: one or more leases on it, ended together. */
export class Lease implements Block {
  /** What the latest message showed of the block. */
  bytes: Uint8Array
  #start: number
  #end: number
  #holders = 1
  #leaseCount = 1
  readonly #arena: ForeignArena
  readonly #slot: number

  constructor(arena: ForeignArena, slot: number, bytes: Uint8Array) {
    this.#arena = arena
    this.#slot = slot
    this.bytes = bytes
    this.#start = bytes.byteOffset
    this.#end = bytes.byteOffset + bytes.length
  }

  /** Another message with bytes of the same block has come. */
  extend(bytes: Uint8Array): void {
    this.bytes = bytes
    this.#start = Math.min(this.#start, bytes.byteOffset)
    this.#end = Math.max(this.#end, bytes.byteOffset + bytes.length)
    this.#leaseCount++
    this.#holders++
  }

  covers(view: Uint8Array): boolean {
    return view.byteOffset >= this.#start && view.byteOffset + view.length <= this.#end
  }

  retain(): void {
    assert(this.#holders > 0, 'only what is held can be retained')
    this.#holders++
  }

  release(): void {
    assert(this.#holders > 0, 'a lease is released once by each holder')
    if (--this.#holders === 0) this.#arena.end(this.#slot, this.#leaseCount)
  }
}
