// Appends that wait for their replicas, in order of the offset they wait for. Most end within a round trip and
// in order, so the list is a queue: taken at the front, filled at the back.
import { assert } from '@actorlog/assert'

interface Waiting<Waiter> {
  readonly endOffset: number
  readonly deadline: number
  readonly waiter: Waiter
}

/** Appends of one partition that may wait at a time; further ones are refused before they are written. */
const WAITING_MAX = 100_000
/** Taken places at the front that are left before the queue is packed. */
const TAKEN_MAX = 1024

/** A queue of appends with acks=all. */
export class WaitingAppends<Waiter> {
  #queue: Waiting<Waiter>[] = []
  #first = 0
  /** No deadline in the queue is earlier; it may belong to one that was answered since. */
  #earliest: number = Number.POSITIVE_INFINITY

  get size(): number {
    return this.#queue.length - this.#first
  }

  get isFull(): boolean {
    return this.size >= WAITING_MAX
  }

  add(endOffset: number, waiter: Waiter, deadline: number): void {
    assert(!this.isFull, 'appends beyond the bound are refused before they wait')
    let at = this.#queue.length
    // A duplicate waits for an older offset than the last append does.
    while (at > this.#first && (this.#queue[at - 1] as Waiting<Waiter>).endOffset > endOffset) at--
    const waiting = { endOffset, deadline, waiter }
    if (at === this.#queue.length) this.#queue.push(waiting)
    else this.#queue.splice(at, 0, waiting)
    this.#earliest = Math.min(this.#earliest, deadline)
  }

  /** The next append that needs no more than `offset`. */
  takeBelow(offset: number): Waiter | undefined {
    const first = this.#queue[this.#first]
    if (first === undefined || first.endOffset > offset) return undefined
    this.#first++
    if (this.#first === this.#queue.length) {
      this.#queue = []
      this.#first = 0
    } else if (this.#first > TAKEN_MAX) {
      this.#queue = this.#queue.slice(this.#first)
      this.#first = 0
    }
    return first.waiter
  }

  takeOverdue(now: number): Waiter[] {
    const overdue: Waiter[] = []
    if (this.#earliest > now) return overdue
    const left: Waiting<Waiter>[] = []
    let earliest = Number.POSITIVE_INFINITY
    for (let at = this.#first; at < this.#queue.length; at++) {
      const waiting = this.#queue[at] as Waiting<Waiter>
      if (waiting.deadline <= now) overdue.push(waiting.waiter)
      else {
        left.push(waiting)
        earliest = Math.min(earliest, waiting.deadline)
      }
    }
    this.#queue = left
    this.#first = 0
    this.#earliest = earliest
    return overdue
  }

  takeAll(): Waiter[] {
    const all = this.#queue.slice(this.#first).map(({ waiter }) => waiter)
    this.#queue = []
    this.#first = 0
    this.#earliest = Number.POSITIVE_INFINITY
    return all
  }
}
