// Fetches that wait for news (the purgatory). A fetch is read; what it found says whether it is answered or waits;
// a change in one of its partitions, or the end of its patience, has it read again.
import { assert } from '@actorlog/assert'
import { errorCodes } from '@actorlog/protocol'
import type { FetchFinding, FetchSession, FetchTarget } from './fetch-session.ts'

/** What a fetch asks for as a whole. */
export interface FetchPatience {
  readonly minBytes: number
  /** Bytes that an answer may have; fewer than `minBytes` lower it. */
  readonly maxBytes: number
  /** Monotonic; at it the fetch is answered with what there is. */
  readonly deadline: number
}

/** What was found in one of the partitions. */
export interface FetchRead {
  readonly target: FetchTarget
  readonly found: FetchFinding
}

/**
 * Whether what was read is answered now. If not, the fetch waits: its session keeps in mind only what has news.
 * A follower does not wait either when the leader's high watermark is above what it knows (KIP-1166).
 */
export function isAnswered(
  session: FetchSession,
  reads: readonly FetchRead[],
  { minBytes, maxBytes, deadline }: FetchPatience,
  now: number,
): boolean {
  if (now >= deadline || session.size === 0) return true
  let sizeBytes = 0
  for (const { target, found } of reads) {
    if (found.errorCode !== errorCodes.NONE || found.divergingEpoch.endOffset >= 0) return true
    if ((found.preferredReadReplica ?? -1) >= 0) return true
    if (session.isPrivileged && session.isHigherThanTold(target, found)) return true
    sizeBytes += found.sizeBytes
  }
  if (sizeBytes >= Math.min(minBytes, maxBytes)) return true
  for (const { target, found } of reads) session.looked(target, found)
  return false
}

interface Delayed<Waiter> {
  readonly waiter: Waiter
  readonly deadline: number
}

/** Who waits, by session: each session has one request at a time. */
export class DelayedFetches<Waiter> {
  readonly #delayed = new Map<FetchSession, Delayed<Waiter>>()

  get count(): number {
    return this.#delayed.size
  }

  /** The earliest end of a patience; Infinity when nobody waits. */
  get firstDeadline(): number {
    let first = Number.POSITIVE_INFINITY
    for (const { deadline } of this.#delayed.values()) first = Math.min(first, deadline)
    return first
  }

  delay(session: FetchSession, waiter: Waiter, deadline: number): void {
    assert(!this.#delayed.has(session), 'a session has one request at a time')
    this.#delayed.set(session, { waiter, deadline })
  }

  /** These sessions have news: whoever waits there reads again. */
  changed(sessions: Iterable<FetchSession>): Waiter[] {
    const woken: Waiter[] = []
    for (const session of sessions) {
      const waiter = this.take(session)
      if (waiter !== undefined) woken.push(waiter)
    }
    return woken
  }

  /** Whose patience is over: read again, and answered whatever is found. */
  due(now: number): Waiter[] {
    const over: Waiter[] = []
    for (const [session, { waiter, deadline }] of this.#delayed) {
      if (deadline > now) continue
      this.#delayed.delete(session)
      over.push(waiter)
    }
    return over
  }

  /** Takes out who waits in this session; undefined when nobody does. */
  take(session: FetchSession): Waiter | undefined {
    const waiter = this.#delayed.get(session)?.waiter
    this.#delayed.delete(session)
    return waiter
  }
}
