// The segments of one log in ascending order; the last one, the active segment, takes the appends.

import { assert } from '@actorlog/assert'
import type { AbortedTransaction } from './log-types.ts'
import type { Segment } from './segment.ts'

/** Never empty once the log is open. */
export class SegmentList {
  readonly #segments: Segment[] = []

  get count(): number {
    return this.#segments.length
  }

  get active(): Segment {
    const last = this.#segments.at(-1)
    assert(last !== undefined, 'a log has a segment')
    return last
  }

  get first(): Segment {
    return this.at(0)
  }

  /** The segment number `index`, from the oldest. */
  at(index: number): Segment {
    const segment = this.#segments[index]
    assert(segment !== undefined, 'a segment that is there', { index })
    return segment
  }

  /** The number of the segment in which `offset` lies or would lie; 0 for offsets before all. */
  indexOf(offset: number): number {
    let low = 0
    let high = this.#segments.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (this.at(middle).baseOffset <= offset) low = middle
      else high = middle
    }
    return low
  }

  push(segment: Segment): void {
    const last = this.#segments.at(-1)
    assert(last === undefined || last.baseOffset < segment.baseOffset, 'segments ascend')
    this.#segments.push(segment)
  }

  /** Takes out the segments from number `index` on. */
  splice(index: number): Segment[] {
    return this.#segments.splice(index)
  }

  /** Aborted transactions that touch [fromOffset, toOffset). */
  abortedIn(range: { fromOffset: number; toOffset: number }): AbortedTransaction[] {
    const found: AbortedTransaction[] = []
    for (let index = this.indexOf(range.fromOffset); index < this.count; index++) {
      const { transactionIndex } = this.at(index)
      const more = transactionIndex.collect(range, ({ producerId, firstOffset }) =>
        found.push({ producerId, firstOffset }),
      )
      if (!more) break
    }
    return found
  }

  [Symbol.iterator](): Iterator<Segment> {
    return this.#segments[Symbol.iterator]()
  }
}
