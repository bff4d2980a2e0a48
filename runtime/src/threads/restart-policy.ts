// What happens when a thread dies: it stays dead until somebody starts it, or it comes back by itself, at once
// the first time and after a growing pause when it keeps dying.
import type { Millis } from '@actorlog/ports'

/** Whether and how soon a dead thread is started again. */
export type RestartPolicy =
  | { readonly onDeath: 'stayDead' }
  | {
      readonly onDeath: 'restart'
      /** The pause before the second restart in a row; the first has none. Default 100 ms. */
      readonly backoffMsMin?: number
      /** Default 10 s. */
      readonly backoffMsMax?: number
      /** After this long alive the count begins anew. Default 60 s. */
      readonly quietMs?: number
    }

const BACKOFF_MS_MIN = 100
const BACKOFF_MS_MAX = 10_000
const QUIET_MS = 60_000

/** Counts the deaths of one thread and says how long to wait after each. */
export class RestartClock {
  readonly #policy: RestartPolicy
  #deaths = 0
  #startedAt: Millis = 0

  constructor(policy: RestartPolicy) {
    this.#policy = policy
  }

  started(now: Millis): void {
    this.#startedAt = now
  }

  /** The pause before the next start; undefined when the thread stays dead. */
  pauseAfterDeath(now: Millis): Millis | undefined {
    const policy = this.#policy
    if (policy.onDeath === 'stayDead') return undefined
    if (now - this.#startedAt >= (policy.quietMs ?? QUIET_MS)) this.#deaths = 0
    const doublings = this.#deaths++ - 1
    if (doublings < 0) return 0
    const pauseMs = (policy.backoffMsMin ?? BACKOFF_MS_MIN) * 2 ** Math.min(doublings, 20)
    return Math.min(pauseMs, policy.backoffMsMax ?? BACKOFF_MS_MAX)
  }
}
