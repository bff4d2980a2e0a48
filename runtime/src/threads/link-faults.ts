// Faults of one directed link, asked for by a test or by a person, and how often each of them fired. The verdict
// falls before a message is encoded, so a dropped one costs nothing and holds no memory.
import type { Millis, Random } from '@actorlog/ports'
import type { Block } from '../arena/block.ts'
import type { Admission } from '../core/control.ts'

/** What a link shall do to the messages of actors; runtime signals always pass. Absent means no such fault. */
export interface LinkFaults {
  /** Nothing passes. */
  readonly cut?: boolean
  /** The share of messages that vanish, 0 to 1. */
  readonly dropRate?: number
  /** The share of messages that arrive twice, 0 to 1. */
  readonly duplicateRate?: number
  readonly delayMs?: number
  /** Adds up to this to each delay: later messages may overtake earlier ones. */
  readonly jitterMs?: number
}

/** How often each fault fired since it was set. */
export interface FaultCounts {
  readonly cut: number
  readonly dropped: number
  readonly duplicated: number
  readonly delayed: number
}

/** What happens to one message: how many copies arrive, and after how long. */
export interface Verdict {
  readonly copies: 0 | 1 | 2
  readonly delayMs: Millis
}

/** What a faulty link needs of its thread. */
export interface FaultyLinkOptions {
  readonly faults: LinkFaults
  readonly random: Random
  readonly blockOf: (view: Uint8Array) => Block | undefined
  /** Runs `work` after `delayMs`, and a turn after it. */
  readonly later: (delayMs: Millis, work: () => void) => void
}

// Messages that one link may hold back at a time; more find it full.
const DELAYED_MAX = 10_000

const PASS: Verdict = { copies: 1, delayMs: 0 }
const VANISH: Verdict = { copies: 0, delayMs: 0 }

/** Decides what happens to each message of a faulty link. */
export class FaultyLink {
  readonly faults: LinkFaults
  readonly #options: FaultyLinkOptions
  readonly #counts = { cut: 0, dropped: 0, duplicated: 0, delayed: 0 }
  #delayedNow = 0

  constructor(options: FaultyLinkOptions) {
    const { faults } = options
    for (const rate of [faults.dropRate ?? 0, faults.duplicateRate ?? 0]) {
      if (!(rate >= 0 && rate <= 1)) throw new RangeError(`a rate is between 0 and 1, not ${rate}`)
    }
    for (const ms of [faults.delayMs ?? 0, faults.jitterMs ?? 0]) {
      if (!(ms >= 0 && ms <= 3_600_000))
        throw new RangeError(`a delay is 0 to 1 hour, not ${ms} ms`)
    }
    this.faults = faults
    this.#options = options
  }

  get counts(): FaultCounts {
    return { ...this.#counts }
  }

  /** Sends a message once, twice, later, or never; a lost one counts as taken. `fields` are its bytes. */
  pass(fields: readonly Uint8Array[] | undefined, send: () => Admission): Admission {
    const { copies, delayMs } = this.decide()
    const sendAll = (): Admission => {
      const first = send()
      if (copies === 2) send()
      return first
    }
    if (copies === 0) return 'taken'
    if (delayMs === 0) return sendAll()
    if (this.#delayedNow >= DELAYED_MAX) return 'full'
    this.#delayedNow++
    const blocks = (fields ?? []).map((field) => this.#options.blockOf(field))
    for (const block of blocks) block?.retain()
    this.#options.later(delayMs, () => {
      this.#delayedNow--
      sendAll()
      for (const block of blocks) block?.release()
    })
    return 'taken'
  }

  /** The verdict on one message, counted. */
  decide(): Verdict {
    const { cut, dropRate = 0, duplicateRate = 0, delayMs = 0, jitterMs = 0 } = this.faults
    const { random } = this.#options
    if (cut === true) {
      this.#counts.cut++
      return VANISH
    }
    if (dropRate > 0 && random.next() < dropRate) {
      this.#counts.dropped++
      return VANISH
    }
    const isDoubled = duplicateRate > 0 && random.next() < duplicateRate
    const delay = delayMs + (jitterMs > 0 ? random.next() * jitterMs : 0)
    if (isDoubled) this.#counts.duplicated++
    if (delay > 0) this.#counts.delayed++
    return isDoubled || delay > 0 ? { copies: isDoubled ? 2 : 1, delayMs: delay } : PASS
  }
}
