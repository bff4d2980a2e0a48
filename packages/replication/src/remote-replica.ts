// What a leader knows of one follower: how far its log reaches and when it last had all that the leader has.

/** Nothing fetched yet: the end is unknown. */
const UNKNOWN = -1

/** A follower as its fetches show it. Offsets only ever come from the follower itself. */
export class RemoteReplica {
  readonly id: number
  /** The follower has everything below. UNKNOWN (-1) before its first fetch in this leader epoch. */
  endOffset: number = UNKNOWN
  logStartOffset: number = UNKNOWN
  brokerEpoch: number = UNKNOWN
  /** Whether the controller would take it into the in-sync set, when it last fetched. */
  isEligible = false
  /** The last time at which it had everything the leader had. */
  lastCaughtUpAt: number
  #lastFetchAt = 0
  #leaderEndAtLastFetch = 0

  constructor(id: number, lastCaughtUpAt: number) {
    this.id = id
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

  /**
   * The leader goes on from `leaderEndOffset`. Who had everything until now counts as caught up now: idle
   * partitions of an incremental fetch session are not fetched one by one, so there is no later time.
   */
  leaderAppended(leaderEndOffset: number, now: number): void {
    if (this.endOffset === leaderEndOffset) this.lastCaughtUpAt = now
  }

  isCaughtUp(leaderEndOffset: number, now: number, lagMsMax: number): boolean {
    return this.endOffset === leaderEndOffset || now - this.lastCaughtUpAt <= lagMsMax
  }
}
