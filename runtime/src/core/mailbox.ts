// What waits for one actor, in order of arrival. Each message has a stamp that says how to treat it:
//
//   Infinity   a tell          0 … (ms)   an ask, by its deadline
//   OWN        what the actor asked for itself: an answer, a turn end, a device's event
//   TIMER      an own message, as the timer that carries it: it may be cancelled while it waits
//   HELD       an own message whose bytes are held until it was received
//
// An actor's own stamps are below every deadline, so that the usual case is told by one comparison.
import type { AnyMessage } from './control.ts'

/** The stamp of a message that never expires. */
export const TELL: number = Number.POSITIVE_INFINITY
/** The stamp of an answer, a turn end or a device's event. */
export const OWN = -1
/** The stamp of a timer that is due. */
export const TIMER = -2
/** The stamp of an own message with bytes. */
export const HELD = -3

/** What a mailbox holds under the stamp HELD. */
export interface HeldMessage {
  readonly message: AnyMessage
  readonly views: readonly Uint8Array[]
}

// An actor that was never told anything has no queue; most have a short one.
const FIRST_SLOTS = 4

/** A queue of messages with stamps. Its capacity is the cell's affair. */
export class Mailbox {
  /** The stamp of what `shift` returned last. */
  stamp: number = TELL
  #messages: unknown[] = []
  #stamps: number[] = []
  #head = 0
  #count = 0

  get count(): number {
    return this.#count
  }

  push(message: unknown, stamp: number): void {
    if (this.#count === this.#messages.length) this.#grow()
    const at = (this.#head + this.#count++) & (this.#messages.length - 1)
    this.#messages[at] = message
    this.#stamps[at] = stamp
  }

  /** The oldest message, its stamp in `stamp`; only when `count` is not 0. */
  shift(): unknown {
    const at = this.#head
    const message = this.#messages[at]
    this.#messages[at] = undefined
    this.stamp = this.#stamps[at] as number
    this.#head = (at + 1) & (this.#messages.length - 1)
    this.#count--
    return message
  }

  /** Removes what the actor asked for itself and hands it to `removed`; the rest keeps its order. */
  removeOwn(removed: (message: unknown, stamp: number) => void): void {
    for (let left = this.#count; left > 0; left--) {
      const message = this.shift()
      if (this.stamp < 0) removed(message, this.stamp)
      else this.push(message, this.stamp)
    }
  }

  #grow(): void {
    const size = this.#messages.length
    const messages: unknown[] = new Array(Math.max(FIRST_SLOTS, size * 2)).fill(undefined)
    const stamps: number[] = new Array(messages.length).fill(TELL)
    for (let i = 0; i < size; i++) {
      const from = (this.#head + i) & (size - 1)
      messages[i] = this.#messages[from]
      stamps[i] = this.#stamps[from] as number
    }
    this.#messages = messages
    this.#stamps = stamps
    this.#head = 0
  }
}
