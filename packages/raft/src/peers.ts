// The other members as this one asks them: at most one request under way to each, answers matched by
// correlation id, silence and failure followed by a pause.
import type { RaftApis } from './effects.ts'

/** What was asked, as far as the answer does not say it. */
export interface Pending {
  readonly api: keyof RaftApis
  readonly isPreVote: boolean
}

interface Peer {
  readonly pending: (Pending & { correlationId: number; deadline: number }) | undefined
  /** Nothing is asked before. */
  readonly idleFrom: number
}

const FRESH: Peer = { pending: undefined, idleFrom: Number.NEGATIVE_INFINITY }

/** Requests under way, by member. */
export class Peers {
  readonly #peers: Map<number, Peer> = new Map()
  #correlationId = 0

  mayAsk(id: number, now: number): boolean {
    const { pending, idleFrom } = this.#peers.get(id) ?? FRESH
    return pending === undefined && idleFrom <= now
  }

  get isAsking(): boolean {
    for (const peer of this.#peers.values()) if (peer.pending !== undefined) return true
    return false
  }

  /** Notes a request; the id goes with it. */
  asked(id: number, pending: Pending, deadline: number): number {
    this.#correlationId += 1
    const correlationId = this.#correlationId
    this.#peers.set(id, { pending: { ...pending, correlationId, deadline }, idleFrom: 0 })
    return correlationId
  }

  /** What this answers; undefined when nobody waits for it any more. */
  take(id: number, correlationId: number): Pending | undefined {
    const pending = this.#peers.get(id)?.pending
    if (pending?.correlationId !== correlationId) return undefined
    this.#peers.set(id, FRESH)
    return pending
  }

  /** Whatever was asked of this one is over; it is asked nothing more before `idleFrom`. */
  pause(id: number, idleFrom: number): void {
    this.#peers.set(id, { pending: undefined, idleFrom })
  }

  /** Gives up what has not been answered in time. */
  expire(now: number): void {
    for (const [id, { pending }] of this.#peers) {
      if (pending !== undefined && pending.deadline <= now) this.#peers.set(id, FRESH)
    }
  }

  /** Forgets all: answers to what was asked before are ignored. */
  reset(): void {
    this.#peers.clear()
  }

  /** When something here changes by itself. */
  nextAt(now: number): number {
    let next = Number.POSITIVE_INFINITY
    for (const { pending, idleFrom } of this.#peers.values()) {
      const at = pending?.deadline ?? idleFrom
      if (at > now && at < next) next = at
    }
    return next
  }
}
