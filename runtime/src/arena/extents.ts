// The address space of an arena: which stretches are free. Always the lowest one that is large enough, so that
// a lightly loaded thread keeps using the same few megabytes, which stay in the cache.

/** Stretches start and end at multiples of this many bytes: a cache line. */
export const EXTENT_ALIGN_BYTES = 64

/** The free stretches of `[0, capacityBytes)`, in address order, never touching each other. */
export class Extents {
  readonly #starts: number[] = [0]
  readonly #ends: number[]
  #freeBytes: number

  constructor(capacityBytes: number) {
    this.#ends = [capacityBytes]
    this.#freeBytes = capacityBytes
  }

  get freeBytes(): number {
    return this.#freeBytes
  }

  /** Takes the lowest free stretch of `sizeBytes` (aligned); its start, or -1 when none is large enough. */
  take(sizeBytes: number): number {
    for (let i = 0; i < this.#starts.length; i++) {
      const start = this.#starts[i] as number
      const left = (this.#ends[i] as number) - start - sizeBytes
      if (left < 0) continue
      if (left === 0) {
        this.#starts.splice(i, 1)
        this.#ends.splice(i, 1)
      } else {
        this.#starts[i] = start + sizeBytes
      }
      this.#freeBytes -= sizeBytes
      return start
    }
    return -1
  }

  /** Gives a stretch back, and joins it with free neighbours. */
  give(start: number, sizeBytes: number): void {
    const end = start + sizeBytes
    const next = firstAtLeast(this.#starts, start)
    const joinsBefore = next > 0 && this.#ends[next - 1] === start
    const joinsAfter = this.#starts[next] === end
    if (joinsBefore && joinsAfter) {
      this.#ends[next - 1] = this.#ends[next] as number
      this.#starts.splice(next, 1)
      this.#ends.splice(next, 1)
    } else if (joinsBefore) {
      this.#ends[next - 1] = end
    } else if (joinsAfter) {
      this.#starts[next] = start
    } else {
      this.#starts.splice(next, 0, start)
      this.#ends.splice(next, 0, end)
    }
    this.#freeBytes += sizeBytes
  }
}

/** The index of the first of the `sorted` numbers that is at least `value`. */
export function firstAtLeast(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}
