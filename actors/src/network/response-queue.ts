// Answers leave in the order of their requests, whenever they are ready. Every request takes a place when it
// comes in; an answer waits in its place until all places before it are settled.
import type { Block } from '@actorlog/runtime'

/** An answer: parts to send, none when none is owed, and the memory they lie in. */
export interface PlacedAnswer {
  readonly parts: readonly Uint8Array[]
  /** Held until the parts are sent. */
  readonly blocks: readonly Block[]
}

const NO_ANSWER: PlacedAnswer = { parts: [], blocks: [] }

/** The order of one connection's answers. */
export class ResponseQueue {
  /** Null while the answer is awaited. */
  readonly #places = new Map<number, PlacedAnswer | null>()
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
  settle(place: number, answer: PlacedAnswer = NO_ANSWER): void {
    if (this.#places.get(place) === null) this.#places.set(place, answer)
  }

  /** Appends what may leave now to `out`, and the memory it lies in to `blocks`. */
  drainInto(out: Uint8Array[], blocks: Block[]): void {
    for (; this.#first < this.#next; this.#first++) {
      const answer = this.#places.get(this.#first)
      if (answer === null || answer === undefined) return
      this.#places.delete(this.#first)
      for (const part of answer.parts) out.push(part)
      for (const block of answer.blocks) blocks.push(block)
    }
  }

  /** Nothing is sent any more. */
  close(): void {
    for (const answer of this.#places.values()) {
      for (const block of answer?.blocks ?? []) block.release()
    }
    this.#places.clear()
  }
}
