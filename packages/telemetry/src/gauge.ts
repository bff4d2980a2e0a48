// A number that goes up and down.

/** Shows what is; one thread writes, all may read. */
export class Gauge {
  readonly #page: Float64Array
  readonly #slot: number

  constructor(page: Float64Array, slot: number) {
    this.#page = page
    this.#slot = slot
  }

  set(value: number): void {
    this.#page[this.#slot] = value
  }

  add(by: number): void {
    this.#page[this.#slot] = (this.#page[this.#slot] as number) + by
  }

  get value(): number {
    return this.#page[this.#slot] as number
  }
}
