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

export class WaitingAppends<Waiter> {
  #queue: Waiting<Waiter>[] = []
  #first = 0

  get size(): number {
    return this.#queue.length - this.#first
  }

  get isFull(): boolean {
    return this.size >= WAITING_MAX
  }

  /** When the earliest deadline may have passed; Infinity when nobody waits. */
  get firstDeadline(): number {
    let earliest = Number.POSITIVE_INFINITY
    for (let at = this.#first; at < this.#queue.length; at++) {
      earliest = Math.min(earliest, (this.#queue[at] as Waiting<Waiter>).deadline)
    }
    return earliest
  }

  add(endOffset: number, waiter: Waiter, deadline: number): void {
    assert(!this.isFull, 'appends beyond the bound are refused before they wait')
    let at = this.#queue.length
    // A duplicate waits for an older offset than the last append does.
    while (at > this.#first && (this.#queue[at - 1] as Waiting<Waiter>).endOffset > endOffset) at--
    const waiting = { endOffset, deadline, waiter }
    if (at === this.#queue.length) this.#queue.push(waiting)
    else this.#queue.splice(at, 0, waiting)
  }

  /** The next append that needs no more than `offset`. */
  takeBelow(offset: number): Waiter | undefined {
    const first = this.#queue[this.#first]
    if (first === undefined || first.endOffset > offset) return undefined
    this.#first++
    if (this.#first === this.#queue.length) {
      this.#queue = []
      this.#first = 0
    } else if (this.#first > 1024) {
      this.#queue = this.#queue.slice(this.#first)
      this.#first = 0
    }
    return first.waiter
  }

  takeOverdue(now: number): Waiter[] {
    const overdue: Waiter[] = []
    const left: Waiting<Waiter>[] = []
    for (let at = this.#first; at < this.#queue.length; at++) {
      const waiting = this.#queue[at] as Waiting<Waiter>
      if (waiting.deadline <= now) overdue.push(waiting.waiter)
      else left.push(waiting)
    }
    this.#queue = left
    this.#first = 0
    return overdue
  }

  takeAll(): Waiter[] {
    return this.takeOverdue(Number.POSITIVE_INFINITY)
  }
}
