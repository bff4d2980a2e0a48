// What a thread counts and remembers of itself, for people and post-mortems.
import type { Millis } from '@actorlog/ports'
import type { AnyRef } from '../actor.ts'
import { type DeadLetter, type DeadLetterReason, LastFew } from './dead-letters.ts'

const DEAD_LETTERS_KEPT = 128
const TRACE_LINES_KEPT = 256
const NAMES_MAX = 1024

/** One line of a thread's trace. */
export interface TraceLine {
  readonly at: Millis
  readonly path: string
  readonly line: string
}

/** Counters of one thread, and the last of what went astray. */
export class Counts {
  deadLetters = 0
  expired = 0
  overloaded = 0
  lateReplies = 0
  failures = 0
  restarts = 0
  turns = 0
  readonly lastDeadLetters: LastFew<DeadLetter> = new LastFew(DEAD_LETTERS_KEPT)
  readonly lastTraceLines: LastFew<TraceLine> = new LastFew(TRACE_LINES_KEPT)
  readonly #named = new Map<string, number>()

  deadLetter(to: AnyRef, type: string, reason: DeadLetterReason, at: Millis): void {
    if (reason === 'expired') this.expired++
    else this.deadLetters++
    if (reason === 'full') this.overloaded++
    this.lastDeadLetters.add({ to, type, reason, at })
  }

  count(name: string, by: number): void {
    const known = this.#named.get(name)
    if (known === undefined && this.#named.size >= NAMES_MAX) return
    this.#named.set(name, (known ?? 0) + by)
  }

  named(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#named)
  }
}
