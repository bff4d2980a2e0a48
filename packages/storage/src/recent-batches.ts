// Where the newest batches and the latest readers stand, so that consumers near the end, the high
// watermark, and sequential readers cost no index lookup and no scan. Bounded; only a shortcut.

const BATCHES = 64
const READERS = 8

/** Positions in the active segment by the last offsets of its newest batches. */
export class RecentBatches {
  readonly #lastOffsets = new Float64Array(BATCHES)
  readonly #positions = new Float64Array(BATCHES)
  /** Batches ever added; the newest is at `(count - 1) % BATCHES`. */
  #count = 0

  add(lastOffset: number, position: number): void {
    const slot = this.#count++ % BATCHES
    this.#lastOffsets[slot] = lastOffset
    this.#positions[slot] = position
  }

  clear(): void {
    this.#count = 0
  }

  /** Position of the batch that holds `offset`, or of the first one after it; undefined when not known here. */
  find(offset: number): number | undefined {
    let low = Math.max(0, this.#count - BATCHES)
    let high = this.#count
    // The oldest known batch may begin after `offset`, with unknown ones before it.
    if (low === high || offset <= (this.#lastOffsets[low % BATCHES] as number)) return undefined
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2)
      if ((this.#lastOffsets[middle % BATCHES] as number) >= offset) high = middle
      else low = middle
    }
    return high === this.#count ? undefined : (this.#positions[high % BATCHES] as number)
  }
}

/** Where the last few reads ended: the next read of the same reader begins there. */
export class RecentReads {
  readonly #segments = new Float64Array(READERS).fill(-1)
  readonly #offsets = new Float64Array(READERS)
  readonly #positions = new Float64Array(READERS)
  #next = 0

  add(segmentBaseOffset: number, offset: number, position: number): void {
    this.#segments[this.#next] = segmentBaseOffset
    this.#offsets[this.#next] = offset
    this.#positions[this.#next] = position
    this.#next = (this.#next + 1) % READERS
  }

  clear(): void {
    this.#segments.fill(-1)
  }

  find(segmentBaseOffset: number, offset: number): number | undefined {
    for (let slot = 0; slot < READERS; slot++) {
      if (this.#offsets[slot] === offset && this.#segments[slot] === segmentBaseOffset) {
        return this.#positions[slot]
      }
    }
    return undefined
  }
}
