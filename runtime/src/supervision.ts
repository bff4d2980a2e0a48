// An actor threw: how long until its next instance, or when it is enough.
import type { Millis, Random } from '@actorlog/ports'
import type { RestartSupervision, Supervision } from './system.ts'

const BACKOFF_MS_MIN = 100
const BACKOFF_MS_MAX = 10_000
const JITTER = 0.2
const QUIET_MS = 10_000

/** What happens to an actor that nobody said otherwise for. */
export const DEFAULT_SUPERVISION: Supervision = { onFailure: 'restart' }

/** The failures of one actor, as far as its supervision remembers them. */
export class FailureHistory {
  #count = 0
  #startedAt: Millis = 0

  /** Failures since the last quiet time. */
  get count(): number {
    return this.#count
  }

  /** A new instance begins: the quiet time counts from here, so a long pause is not taken for quiet. */
  started(now: Millis): void {
    this.#startedAt = now
  }

  /** Remembers one more failure. */
  failed(supervision: RestartSupervision, now: Millis): void {
    if (now - this.#startedAt >= (supervision.quietMs ?? QUIET_MS)) this.#count = 0
    this.#count++
  }

  isEnough(supervision: RestartSupervision): boolean {
    return this.#count > (supervision.restartsMax ?? Number.POSITIVE_INFINITY)
  }

  /** The pause before the next instance. */
  backoffMs(supervision: RestartSupervision, random: Random): Millis {
    const { backoffMsMin = BACKOFF_MS_MIN, backoffMsMax = BACKOFF_MS_MAX } = supervision
    const pause = Math.min(backoffMsMax, backoffMsMin * 2 ** (this.#count - 1))
    return pause * (1 + (supervision.jitter ?? JITTER) * random.next())
  }
}
