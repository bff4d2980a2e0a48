// What a leader knows of one follower: how far its log reaches and when it last had all that the leader has.

/** Nothing fetched yet: the end is unknown. */
const UNKNOWN = -1

/** A follower as its fetches show it. Offsets only ever come from the follower itself. */
export class RemoteReplica {
  /** The follower has everything below. UNKNOWN (-1) before its first fetch in this leader epoch. */
  endOffset: number = UNKNOWN
  logStartOffset: number = UNKNOWN
  brokerEpoch: number = UNKNOWN
  /** The last time at which it had everything the leader had. */
  lastCaughtUpAt: number
  #lastFetchAt = 0
  #leaderEndAtLastFetch = 0

  constructor(lastCaughtUpAt: number) {
    this.lastCaughtUpAt = lastCaughtUpAt
  }

  /** A fetch from `offset`, while the leader's log ends at `leaderEndOffset`. */
  fetched(offset: number, leaderEndOffset: number, now: number): void {
    // One that always trails by a round trip counts as caught up at the time of its previous fetch.
    if (offset >= leaderEndOffset) this.lastCaughtUpAt = Math.max(this.lastCaughtUpAt, now)
    else if (offset >= this.#leaderEndAtLastFetch) {
      this.lastCaughtUpAt = Math.max(this.lastCaughtUpAt, this.#lastFetchAt)
    }
    this.endOffset = offset
    this.#lastFetchAt = now
    this.#leaderEndAtLastFetch = leaderEndOffset
  }

  isCaughtUp(leaderEndOffset: number, now: number, lagMsMax: number): boolean {
    return this.endOffset === leaderEndOffset || now - this.lastCaughtUpAt <= lagMsMax
  }
}
