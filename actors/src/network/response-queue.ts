// Answers leave in the order of their requests, whenever they are ready. Every request takes a place when it
// comes in; an answer waits in its place until all places before it are settled.

/** An answer in its place: parts to send; null while it is awaited; empty when there is none to send. */
type Place = readonly Uint8Array[] | null

const NOTHING: readonly Uint8Array[] = []

/** The order of one connection's answers. */
export class ResponseQueue {
  readonly #places = new Map<number, Place>()
  #next = 0
  #first = 0

  /** Requests without an answer yet, or whose answer waits for another. */
  get length(): number {
    return this.#next - this.#first
  }

  /** A place for the request that has just come in. */
  enter(): number {
    this.#places.set(this.#next, null)
    return this.#next++
  }

  /** The answer of a place, or nothing when none is owed (acks=0). */
  settle(place: number, parts: readonly Uint8Array[] = NOTHING): void {
    if (this.#places.get(place) === null) this.#places.set(place, parts)
  }

  /** Appends what may leave now to `out`. */
  drainInto(out: Uint8Array[]): void {
    for (; this.#first < this.#next; this.#first++) {
      const place = this.#places.get(this.#first)
      if (place === null || place === undefined) return
      this.#places.delete(this.#first)
      for (const part of place) out.push(part)
    }
  }
}
