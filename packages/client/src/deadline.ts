// How long a call may go on: its timeout and its signal in one object that is passed down. It also waits,
// so that a call that is over never sits out a back-off.

import type { ClientDoors } from './doors.ts'
import { type CallOptions, type Duration, durationMs } from './duration.ts'
import { ActorlogError } from './errors.ts'

/** The end of one call. */
export class Deadline {
  readonly #doors: ClientDoors
  readonly #signal: AbortSignal | undefined
  readonly #timeoutMs: number
  readonly #at: number

  constructor(doors: ClientDoors, options: CallOptions, defaultTimeout: Duration) {
    this.#doors = doors
    this.#signal = options.signal
    this.#timeoutMs = durationMs(options.timeout ?? defaultTimeout)
    this.#at = doors.clock.now() + this.#timeoutMs
  }

  get remainingMs(): number {
    return Math.max(0, this.#at - this.#doors.clock.now())
  }

  get isOver(): boolean {
    return this.#signal?.aborted === true || this.remainingMs === 0
  }

  /** Throws the signal's reason, or TIMED_OUT, once the call is over. */
  check(cause?: unknown): void {
    this.#signal?.throwIfAborted()
    if (this.remainingMs === 0) throw this.#timedOut(cause)
  }

  /** Waits, but not beyond the deadline; rejects when the signal aborts. */
  wait(ms: number): Promise<void> {
    return this.race(
      new Promise((resolve) => {
        this.#doors.timer(Math.min(ms, this.remainingMs), resolve)
      }),
    )
  }

  /** The promise's outcome, unless the call is over before. What it then does goes unheard. */
  race<T>(promise: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const end = (): void => {
        cancel()
        this.#signal?.removeEventListener('abort', aborted)
      }
      const aborted = (): void => {
        end()
        reject(this.#signal?.reason)
      }
      const cancel = this.#doors.timer(this.remainingMs + 1, () => {
        end()
        reject(this.#timedOut())
      })
      if (this.#signal?.aborted) return aborted()
      this.#signal?.addEventListener('abort', aborted, { once: true })
      promise.then(
        (value) => {
          end()
          resolve(value)
        },
        (error: unknown) => {
          end()
          reject(error)
        },
      )
    })
  }

  #timedOut(cause?: unknown): ActorlogError {
    return new ActorlogError('TIMED_OUT', `not done within ${this.#timeoutMs} ms`, {
      retriable: true,
      cause,
    })
  }
}
