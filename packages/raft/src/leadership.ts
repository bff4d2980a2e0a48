// What only the leader knows: how far each replica is, which appends wait for a majority, and which
// fetches wait for news.
import { assert } from '@actorlog/assert'
import { errorCodes } from '@actorlog/protocol'
import type { FetchResponse } from '@actorlog/protocol/client'
import type { Replica } from './replica.ts'
import { fetchResponse } from './wire.ts'

/** Appends that wait for a majority; more are refused. */
export const WAITING_APPENDS_MAX = 10_000

/** Replicas beside the voters that are remembered; the one longest unheard gives way. */
export const OBSERVERS_MAX = 1000

/** An observer unheard for so long is forgotten. */
export const OBSERVER_SESSION_MS = 300_000

/** How far one replica is, by its own fetches. Times are monotonic. */
export interface Progress {
  readonly endOffset: number
  /** Monotonic; the start of the epoch until it has fetched. */
  readonly lastFetchAt: number
  /** When it last had all that the leader had; −1 if never in this epoch. */
  readonly lastCaughtUpAt: number
  /** The leader's end at its last fetch. */
  readonly leaderEndOffset: number
  readonly hasFetched: boolean
}

/** A fetch that waits for news. */
export interface WaitingFetch<Waiter> {
  readonly waiter: Waiter
  readonly replicaId: number
  readonly offset: number
  readonly maxBytes: number
  readonly deadline: number
  /** What the follower knows; it is answered when there is more (KIP-1166). */
  readonly highWatermark: number
}

interface WaitingAppend<Waiter> {
  readonly waiter: Waiter
  readonly baseOffset: number
  readonly endOffset: number
}

/** One epoch of one leader. */
export class Leadership<Waiter> {
  /** Where this epoch begins: its LEADER_CHANGE record. */
  readonly epochStartOffset: number
  /** Voters that have not answered BeginQuorumEpoch, and do not fetch. */
  readonly untold: Set<number>
  /** Everything from before this epoch is committed. */
  isActive = false
  readonly #voters: ReadonlySet<number>
  readonly #progress: Map<number, Progress> = new Map()
  readonly #fetches: Map<number, WaitingFetch<Waiter>> = new Map()
  #appends: WaitingAppend<Waiter>[] = []
  /** The log's end with what this input has appended. */
  #endOffset: number

  constructor(epochStartOffset: number, otherVoters: readonly number[], now: number) {
    this.epochStartOffset = epochStartOffset
    this.#endOffset = epochStartOffset + 1
    this.#voters = new Set(otherVoters)
    this.untold = new Set(otherVoters)
    for (const id of otherVoters) {
      this.#progress.set(id, {
        endOffset: 0,
        lastFetchAt: now,
        lastCaughtUpAt: -1,
        leaderEndOffset: 0,
        hasFetched: false,
      })
    }
  }

  get endOffset(): number {
    return this.#endOffset
  }

  get observers(): readonly number[] {
    return [...this.#progress.keys()].filter((id) => !this.#voters.has(id))
  }

  progressOf(id: number): Progress | undefined {
    return this.#progress.get(id)
  }

  /** A fetch from `offset` proves that the replica has everything below it on disk. */
  fetched(id: number, offset: number, now: number): void {
    assert(offset <= this.#endOffset, 'a replica that does not diverge is not ahead of its leader')
    const last = this.#progress.get(id)
    const isAtEnd = offset >= this.#endOffset
    const wasAtEnd = last?.hasFetched === true && offset >= last.leaderEndOffset
    const lastCaughtUpAt = isAtEnd
      ? now
      : wasAtEnd
        ? last.lastFetchAt
        : (last?.lastCaughtUpAt ?? -1)
    this.untold.delete(id)
    if (!this.#voters.has(id)) {
      this.#progress.delete(id)
      this.#forgetObservers(now)
    }
    this.#progress.set(id, {
      endOffset: offset,
      lastFetchAt: now,
      lastCaughtUpAt,
      leaderEndOffset: this.#endOffset,
      hasFetched: true,
    })
  }

  /** The other voters, the one with most of the log first. */
  get successors(): readonly number[] {
    const endOffset = (id: number) => this.#progress.get(id)?.endOffset ?? 0
    return [...this.#voters].sort((a, b) => endOffset(b) - endOffset(a) || a - b)
  }

  /** The high watermark that a majority's disks allow; only entries of the own epoch count (thesis 3.6.2). */
  committable(replica: Replica<Waiter>): number {
    const offset = replica.voters.reachedByMajority((id) => {
      return id === replica.id ? replica.syncedOffset : (this.#progress.get(id)?.endOffset ?? 0)
    })
    return offset > this.epochStartOffset ? offset : replica.highWatermark
  }

  append(replica: Replica<Waiter>, batch: Uint8Array, count: number, waiter: Waiter): void {
    if (this.#appends.length >= WAITING_APPENDS_MAX) {
      replica.emit({ type: 'answerAppend', waiter, outcome: 'full', baseOffset: -1 })
      return
    }
    const baseOffset = replica.log.endOffset
    this.#endOffset = baseOffset + count
    this.#appends.push({ waiter, baseOffset, endOffset: this.#endOffset })
    replica.emit({ type: 'append', batch, baseOffset, epoch: replica.epoch })
    this.#answerFetches(replica, () => true)
    replica.sync()
  }

  /** Moves the high watermark as far as it may, and answers whoever waited for that. */
  commit(replica: Replica<Waiter>): void {
    const highWatermark = this.committable(replica)
    if (highWatermark <= replica.highWatermark) return
    replica.highWatermark = highWatermark
    replica.emit({ type: 'commit', highWatermark })
    if (!this.isActive) {
      this.isActive = true
      replica.emit({ type: 'activate', epoch: replica.epoch })
    }
    const committed = this.#appends.findIndex((append) => append.endOffset > highWatermark)
    const count = committed === -1 ? this.#appends.length : committed
    for (const { waiter, baseOffset } of this.#appends.splice(0, count)) {
      replica.emit({ type: 'answerAppend', waiter, outcome: 'committed', baseOffset })
    }
    this.#answerFetches(replica, (fetch) => fetch.highWatermark < highWatermark)
  }

  /** Answers when there is something to say, else waits; a newer fetch of a replica takes the older one's place. */
  answerOrWait(replica: Replica<Waiter>, fetch: WaitingFetch<Waiter>): void {
    const older = this.#fetches.get(fetch.replicaId)
    this.#fetches.delete(fetch.replicaId)
    if (older !== undefined) this.#answer(replica, older)
    const hasNews = fetch.offset < this.#endOffset || fetch.highWatermark < replica.highWatermark
    if (hasNews || fetch.deadline <= replica.now) {
      this.#answer(replica, fetch)
      return
    }
    this.#fetches.set(fetch.replicaId, fetch)
    replica.deadlines.hasten('waitingFetches', fetch.deadline)
  }

  /** Answers the fetches that have waited long enough. */
  answerOverdue(replica: Replica<Waiter>): void {
    this.#answerFetches(replica, (fetch) => fetch.deadline <= replica.now)
    for (const { deadline } of this.#fetches.values()) {
      replica.deadlines.hasten('waitingFetches', deadline)
    }
  }

  /** The epoch is over: nobody is left waiting. */
  close(replica: Replica<Waiter>): void {
    for (const { waiter, baseOffset } of this.#appends) {
      replica.emit({ type: 'answerAppend', waiter, outcome: 'notLeader', baseOffset })
    }
    this.#appends = []
    for (const { waiter } of this.#fetches.values()) {
      const body = this.#response(replica, errorCodes.NOT_LEADER_OR_FOLLOWER)
      replica.reply(waiter, { api: 'fetch', body })
    }
    this.#fetches.clear()
  }

  #answerFetches(
    replica: Replica<Waiter>,
    isReady: (fetch: WaitingFetch<Waiter>) => boolean,
  ): void {
    for (const fetch of this.#fetches.values()) {
      if (!isReady(fetch)) continue
      this.#fetches.delete(fetch.replicaId)
      this.#answer(replica, fetch)
    }
  }

  #answer(replica: Replica<Waiter>, fetch: WaitingFetch<Waiter>): void {
    const { waiter, offset, maxBytes } = fetch
    const response = this.#response(replica, errorCodes.NONE)
    if (offset < this.#endOffset) {
      replica.emit({ type: 'replyWithRecords', waiter, response, offset, maxBytes })
    } else {
      replica.reply(waiter, { api: 'fetch', body: response })
    }
  }

  #response(replica: Replica<Waiter>, errorCode: number): FetchResponse {
    const { highWatermark, log, leader } = replica
    return fetchResponse(leader, { errorCode, highWatermark, logStartOffset: log.startOffset })
  }

  /** Observers lie in the order of their last fetch: those longest unheard come first. Makes room for one. */
  #forgetObservers(now: number): void {
    let surplus = this.#progress.size - this.#voters.size - OBSERVERS_MAX + 1
    for (const [id, { lastFetchAt }] of this.#progress) {
      if (this.#voters.has(id)) continue
      if (surplus <= 0 && now - lastFetchAt <= OBSERVER_SESSION_MS) return
      this.#progress.delete(id)
      surplus -= 1
    }
  }
}
