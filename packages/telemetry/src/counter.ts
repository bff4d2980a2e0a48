// A number that only grows.
import { assert } from '@actorlog/assert'

/** Counts; one thread writes, all may read. Exact up to 2^53. */
export class Counter {
  readonly #page: Float64Array
  readonly #slot: number

  constructor(page: Float64Array, slot: number) {
    this.#page = page
    this.#slot = slot
  }

  /** Adds one, or `by`, which is not negative. */
  add(by = 1): void {
    assert(by >= 0, 'a counter only grows')
    this.#page[this.#slot] = (this.#page[this.#slot] as number) + by
  }

  get value(): number {
    return this.#page[this.#slot] as number
  }
}
