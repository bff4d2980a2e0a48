// Signs of life that a worker leaves in shared memory and the supervisor reads: no message is needed, so a thread
// that hangs is seen too. One writer each: the worker.
import type { Millis } from '@actorlog/ports'

const BEATS = 0
const BLOCKING = 1

/** The worker's side. */
export class Vitals {
  readonly #words: Int32Array

  constructor(words: Int32Array) {
    this.#words = words
  }

  /** Once a turn, and from a timer while the thread has nothing to do. */
  beat(): void {
    Atomics.add(this.#words, BEATS, 1)
  }

  /** Runs `section`, which may block the thread for as long as it wants. */
  block(section: () => void): void {
    Atomics.store(this.#words, BLOCKING, 1)
    try {
      section()
    } finally {
      Atomics.store(this.#words, BLOCKING, 0)
    }
  }
}

/** The supervisor's side: tells when a worker has shown no sign of life for too long. */
export class Watch {
  readonly #words: Int32Array
  readonly #timeoutMs: Millis
  #beats = -1
  #seenAt: Millis = 0
  #lookedAt: Millis = 0

  constructor(words: Int32Array, timeoutMs: Millis) {
    this.#words = words
    this.#timeoutMs = timeoutMs
  }

  /** True when the worker has not moved for the timeout. Look often: at least four times in that span. */
  isStuck(now: Millis): boolean {
    const beats = Atomics.load(this.#words, BEATS)
    const isBlocking = Atomics.load(this.#words, BLOCKING) !== 0
    // A long gap between looks means that this thread, or the whole process, stood still.
    const wasAway = now - this.#lookedAt > this.#timeoutMs / 2
    this.#lookedAt = now
    if (beats !== this.#beats || isBlocking || wasAway) {
      this.#beats = beats
      this.#seenAt = now
    }
    return now - this.#seenAt > this.#timeoutMs
  }
}
