// The newest batches of a leader, where they arrived: followers and waiting consumers are served from here
// without a read. A batch leaves when it is replicated, or when too much waits for a slow follower.
import type { Block } from '@actorlog/runtime'

/** Beyond it the oldest batches are dropped: whoever needs them reads the file. */
const TAIL_BYTES_MAX = 16 * 1024 * 1024

interface TailBatch {
  readonly baseOffset: number
  readonly endOffset: number
  readonly bytes: Uint8Array
  readonly block: Block | undefined
}

/** Whole batches, one view each. */
export interface TailSlice {
  readonly views: readonly Uint8Array[]
  readonly sizeBytes: number
  /** What the views lie in, held once for each by the tail: who keeps them retains it. */
  readonly blocks: readonly Block[]
}

const NOTHING: TailSlice = { views: [], sizeBytes: 0, blocks: [] }

/** Invariant: the batches follow one another without a gap, and the last one ends where the log ends. */
export class Tail {
  #batches: TailBatch[] = []
  #sizeBytes = 0

  /** A batch that has just been written at the log's end. Its memory is held until it leaves. */
  push(baseOffset: number, endOffset: number, bytes: Uint8Array, block: Block | undefined): void {
    block?.retain()
    this.#batches.push({ baseOffset, endOffset, bytes, block })
    this.#sizeBytes += bytes.length
    while (this.#sizeBytes > TAIL_BYTES_MAX) this.#drop(1)
  }

  /**
   * Batches from exactly `offset` up to the end or to `upTo`, at most `maxBytes` but for the first one; undefined
   * when `offset` is not here.
   */
  from(offset: number, upTo: number, maxBytes: number): TailSlice | undefined {
    const first = this.#indexOf(offset)
    if (first < 0) return undefined
    let sizeBytes = 0
    const views: Uint8Array[] = []
    const blocks: Block[] = []
    for (let at = first; at < this.#batches.length; at++) {
      const { bytes, endOffset, block } = this.#batches[at] as TailBatch
      if (endOffset > upTo || (views.length > 0 && sizeBytes + bytes.length > maxBytes)) break
      views.push(bytes)
      if (block !== undefined) blocks.push(block)
      sizeBytes += bytes.length
    }
    return views.length === 0 ? NOTHING : { views, sizeBytes, blocks }
  }

  /** Everything below `offset` is replicated. */
  dropBelow(offset: number): void {
    let count = 0
    while (
      count < this.#batches.length &&
      (this.#batches[count] as TailBatch).endOffset <= offset
    ) {
      count++
    }
    if (count > 0) this.#drop(count)
  }

  clear(): void {
    this.#drop(this.#batches.length)
  }

  #drop(count: number): void {
    for (const { bytes, block } of this.#batches.splice(0, count)) {
      this.#sizeBytes -= bytes.length
      block?.release()
    }
  }

  #indexOf(offset: number): number {
    // The wanted batch is nearly always the last one or the one before it.
    for (let at = this.#batches.length - 1; at >= 0; at--) {
      const { baseOffset } = this.#batches[at] as TailBatch
      if (baseOffset === offset) return at
      if (baseOffset < offset) return -1
    }
    return -1
  }
}
