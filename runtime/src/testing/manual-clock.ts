// A clock that stands still until it is told how much time has passed.
import type { Clock, Millis } from '@actorlog/ports'

const START_TIMESTAMP = 1_577_836_800_000

/** Both kinds of time, moved by hand. The wall clock starts in 2020. */
export class ManualClock implements Clock {
  #now: Millis = 0

  now(): Millis {
    return this.#now
  }

  timestamp(): number {
    return START_TIMESTAMP + Math.floor(this.#now)
  }

  advance(ms: Millis): void {
    this.#now += ms
  }
}
