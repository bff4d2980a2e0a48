// Sleeping and waking over one 32-bit state word per consumer thread, shared by all that send to it: a bit per
// source and a SLEEP bit. No wake-up is lost because the producer publishes before it looks at the word, and
// the consumer clears the word before it looks at the rings; `interleaving.test.ts` tries every order.
//
//   producer:  store TAIL → bit already set? done : or(word, bit) === SLEEP ? notify : done
//   consumer:  exchange(word, 0) → poll the rings named → … → compareExchange(word, 0, SLEEP) → wait

/** The state word's flag of a consumer that sleeps or is about to. */
const SLEEP = 1 << 30
/** Sources that one state word can tell apart: bits 0 to 29. */
export const SOURCES_MAX = 30

/** Makes the memory of one state word, alone on its cache lines. */
export function createStateWord(): Int32Array {
  return new Int32Array(new SharedArrayBuffer(128))
}

/** A source's side of a consumer's state word: tells it that there is something to read (or room to write). */
export class Waker {
  readonly #word: Int32Array
  readonly #bit: number
  /** How often a sleeper had to be woken: the expensive case, 3 to 6 µs. */
  wokenCount = 0

  constructor(word: Int32Array, source: number) {
    if (!Number.isInteger(source) || source < 0 || source >= SOURCES_MAX) {
      throw new RangeError(`source must be an integer in [0, ${SOURCES_MAX}), not ${source}`)
    }
    this.#word = word
    this.#bit = 1 << source
  }

  /** Marks the source as having news, and wakes the consumer when it sleeps. Call after publishing. */
  wake(): void {
    // Still set: the consumer has not looked since, and will see what we published before this.
    if ((Atomics.load(this.#word, 0) & this.#bit) !== 0) return
    // Only the first to ring a sleeper notifies it.
    if (Atomics.or(this.#word, 0, this.#bit) !== SLEEP) return
    this.wokenCount++
    Atomics.notify(this.#word, 0, 1)
  }
}

/** The consumer's side of its state word. A thread either sleeps in `arm` (event loop) or in `wait` (blocking). */
export class Sleeper {
  readonly #word: Int32Array
  // A waiter of ours is pending. Timers and sockets run turns meanwhile; a second waiter would pile up.
  #isArmed = false
  #isClosed = false

  constructor(word: Int32Array) {
    this.#word = word
  }

  /** The sources with news since the last call, a bit each; read their rings after this, not before. */
  take(): number {
    // A plain look is cheaper than the exchange, and a turn often finds nothing.
    if (Atomics.load(this.#word, 0) === 0) return 0
    return Atomics.exchange(this.#word, 0, 0) & ~SLEEP
  }

  /** Sets sources again that were taken but not emptied, so that the next `take` names them. */
  putBack(sources: number): void {
    Atomics.or(this.#word, 0, sources)
  }

  /**
   * Goes to sleep on the event loop; `onWake` runs once when a source rings. False means there is news already:
   * turn again instead. The pending wait does not keep the loop alive: a thread that has nothing else to stay
   * for must hold a handle of its own.
   */
  arm(onWake: () => void): boolean {
    if (!this.#fallAsleep()) return false
    if (this.#isArmed) return true
    const waiting = Atomics.waitAsync(this.#word, 0, SLEEP)
    if (!waiting.async) return false
    this.#isArmed = true
    waiting.value.then(() => {
      this.#isArmed = false
      if (!this.#isClosed) onWake()
    })
    return true
  }

  /** Blocks the thread until a source rings or `timeoutMs` passed; returns at once when there is news. */
  wait(timeoutMs: number = Number.POSITIVE_INFINITY): void {
    if (!this.#fallAsleep()) return
    Atomics.wait(this.#word, 0, SLEEP, timeoutMs)
  }

  /** Ends the pending wait, if there is one; `onWake` will not run any more. */
  close(): void {
    this.#isClosed = true
    Atomics.notify(this.#word, 0)
  }

  /** Sets SLEEP unless a source has news; a SLEEP left by a wait that timed out is as good as a new one. */
  #fallAsleep(): boolean {
    const was = Atomics.compareExchange(this.#word, 0, 0, SLEEP)
    return was === 0 || was === SLEEP
  }
}
