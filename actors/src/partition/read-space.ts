// The memory that reads of one broker's logs go to: a bounded share of its thread's arena. Views of it cost no
// garbage collection, and followers on other threads read them where they lie.
import type { Block, Memory } from '@actorlog/runtime'

/** Reads that are on their way to their readers, together; beyond it they go to the heap. */
const READ_BYTES_MAX = 16 * 1024 * 1024

/** Gives blocks, and counts them until their last holder has released them. */
export class ReadSpace {
  #leftBytes = READ_BYTES_MAX

  /** A block held once, for the reader; undefined when there is no room. */
  take(arena: Memory, sizeBytes: number): Block | undefined {
    if (sizeBytes > this.#leftBytes) return undefined
    const block = arena.allocate(sizeBytes)
    if (block === undefined) return undefined
    this.#leftBytes -= sizeBytes
    return new CountedBlock(block, () => {
      this.#leftBytes += sizeBytes
    })
  }
}

class CountedBlock implements Block {
  readonly bytes: Uint8Array
  readonly #block: Block
  readonly #released: () => void
  #holders = 1

  constructor(block: Block, released: () => void) {
    this.bytes = block.bytes
    this.#block = block
    this.#released = released
  }

  retain(): void {
    this.#holders++
    this.#block.retain()
  }

  release(): void {
    if (--this.#holders === 0) this.#released()
    this.#block.release()
  }
}
