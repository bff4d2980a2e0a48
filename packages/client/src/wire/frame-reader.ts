// Cuts a stream of received bytes into frames (`int32 size`, then `size` bytes). Frames are views of memory
// that is never written again, so whoever takes records out of them need not copy.

import { assert } from '@actorlog/assert'
import type { Receiver } from '@actorlog/ports'

const chunkBytes = 64 * 1024
const sizeBytes = 4
/** Beyond this a frame is not an answer of any broker: fetches are 50 MiB and one batch at most. */
export const frameBytesMax: number = 256 * 1024 * 1024

/** Receives bytes, tells whole frames without their size. */
export class FrameReader implements Receiver {
  readonly #frame: (frame: Uint8Array) => void
  readonly #refused: (sizeBytes: number) => void
  #chunk = new Uint8Array(chunkBytes)
  #start = 0
  #end = 0

  constructor(frame: (frame: Uint8Array) => void, refused: (sizeBytes: number) => void) {
    this.#frame = frame
    this.#refused = refused
  }

  buffer(): Uint8Array {
    if (this.#end === this.#chunk.length) this.#makeRoom(sizeBytes)
    return this.#end === 0 ? this.#chunk : this.#chunk.subarray(this.#end)
  }

  received(length: number): void {
    this.#end += length
    assert(this.#end <= this.#chunk.length, 'bytes arrive where the reader asked for them')
    while (this.#end - this.#start >= sizeBytes) {
      const size = this.#sizeAtStart()
      if (size < 0 || size > frameBytesMax) {
        this.#refused(size)
        return
      }
      if (this.#end - this.#start < sizeBytes + size) {
        this.#makeRoom(sizeBytes + size)
        return
      }
      const from = this.#start + sizeBytes
      this.#start = from + size
      this.#frame(this.#chunk.subarray(from, from + size))
    }
    // What is left is less than a size; `buffer` makes room for it when the chunk is full.
  }

  #sizeAtStart(): number {
    const at = this.#start
    const chunk = this.#chunk
    return (
      ((chunk[at] as number) << 24) |
      ((chunk[at + 1] as number) << 16) |
      ((chunk[at + 2] as number) << 8) |
      (chunk[at + 3] as number)
    )
  }

  /** Moves a frame that would not fit behind its first bytes into a chunk of its own size. */
  #makeRoom(wanted: number): void {
    if (this.#start + wanted <= this.#chunk.length) return
    const chunk = new Uint8Array(Math.max(chunkBytes, wanted))
    chunk.set(this.#chunk.subarray(this.#start, this.#end))
    this.#end -= this.#start
    this.#start = 0
    this.#chunk = chunk
  }
}
