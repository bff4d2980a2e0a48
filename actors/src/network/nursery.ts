// Small batches that arrived in memory which will be overwritten are moved here: one block of the arena after
// the other, filled from front to back. A block lives until the last batch in it is needed no more.
import type { Block, Memory } from '@actorlog/runtime'

const BLOCK_BYTES = 256 * 1024
/** Copies into shared memory are fast from word to word: batches begin at multiples of this. */
const ALIGNMENT = 8

/** Records in memory that stays, and the block to release; undefined where the garbage collector sees to it. */
export interface Kept {
  readonly bytes: Uint8Array
  readonly block: Block | undefined
}

/** One thread's place for small batches. */
export class Nursery {
  readonly #arena: Memory
  #block: Block | undefined
  #used = 0

  constructor(arena: Memory) {
    this.#arena = arena
  }

  /** Copies `bytes` to where they may stay, held once for the caller. */
  keep(bytes: Uint8Array): Kept {
    const block = this.#roomFor(bytes.length)
    if (block === undefined) return { bytes: bytes.slice(), block: undefined }
    const target = block.bytes.subarray(this.#used, this.#used + bytes.length)
    target.set(bytes)
    this.#used += Math.ceil(bytes.length / ALIGNMENT) * ALIGNMENT
    block.retain()
    return { bytes: target, block }
  }

  close(): void {
    this.#block?.release()
    this.#block = undefined
  }

  #roomFor(sizeBytes: number): Block | undefined {
    if (this.#block !== undefined && this.#used + sizeBytes <= this.#block.bytes.length) {
      return this.#block
    }
    this.#block?.release()
    this.#block = this.#arena.allocate(Math.max(BLOCK_BYTES, sizeBytes))
    this.#used = 0
    return this.#block
  }
}
