// Messages nobody received, and what a thread wants remembered: counted always, the last of them kept.
import type { Millis } from '@actorlog/ports'
import type { AnyRef } from '../actor.ts'

/** Why a message was not received. */
export type DeadLetterReason = 'dead' | 'full' | 'expired' | 'stopped'

/** A message that nobody received. */
export interface DeadLetter {
  readonly to: AnyRef
  readonly type: string
  readonly reason: DeadLetterReason
  readonly at: Millis
}

/** The last items of a stream, oldest first. */
export class LastFew<Item> {
  readonly #limit: number
  readonly #items: Item[] = []
  #next = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  add(item: Item): void {
    this.#items[this.#next] = item
    this.#next = (this.#next + 1) % this.#limit
  }

  list(): Item[] {
    if (this.#items.length < this.#limit) return [...this.#items]
    return [...this.#items.slice(this.#next), ...this.#items.slice(0, this.#next)]
  }
}
