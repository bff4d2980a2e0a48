// An arena on the plain heap, for systems of one thread: the same bounds and the same counting of holders as
// shared memory has, so that an actor that forgets to release is found out without threads.
import { assert } from '@actorlog/assert'
import type { Block } from './arena/block.ts'
import type { Memory } from './context.ts'

const ARENA_BYTES = 64 * 1024 * 1024

/** Blocks of a bounded total size. */
export class HeapArena implements Memory {
  readonly #limitBytes: number
  readonly #blocks = new WeakMap<ArrayBufferLike, HeapBlock>()
  #heldBytes = 0

  constructor(limitBytes: number = ARENA_BYTES) {
    this.#limitBytes = limitBytes
  }

  get heldBytes(): number {
    return this.#heldBytes
  }

  allocate(sizeBytes: number): Block | undefined {
    assert(sizeBytes > 0, 'a block has at least one byte', { sizeBytes })
    if (this.#heldBytes + sizeBytes > this.#limitBytes) return undefined
    this.#heldBytes += sizeBytes
    const block = new HeapBlock(sizeBytes, () => {
      this.#heldBytes -= sizeBytes
      this.#blocks.delete(block.bytes.buffer)
    })
    this.#blocks.set(block.bytes.buffer, block)
    return block
  }

  blockOf(view: Uint8Array): Block | undefined {
    return this.#blocks.get(view.buffer)
  }
}

class HeapBlock implements Block {
  readonly bytes: Uint8Array
  readonly #free: () => void
  #holders = 1

  constructor(sizeBytes: number, free: () => void) {
    this.bytes = new Uint8Array(sizeBytes)
    this.#free = free
  }

  retain(): void {
    assert(this.#holders > 0, 'only what is held can be retained')
    this.#holders++
  }

  release(): void {
    assert(this.#holders > 0, 'a block is released once by each holder')
    if (--this.#holders === 0) this.#free()
  }
}
