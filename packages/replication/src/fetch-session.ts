// One incremental fetch session (KIP-227): a client lists its partitions once and afterwards only what changes;
// answers name only partitions with news. What has no news is not even looked at: a partition is due from the time
// it is wanted, or something changed there, until a read has found nothing.
//
//   wanted ──▶ due ──▶ read: records, an error ──▶ due again, behind the others
//               ▲        └── nothing ──▶ quiet
//               └── changed ────────────────┘
import type { Uuid } from '@actorlog/bytes'
import type { FetchRequestFetchPartition } from '@actorlog/protocol/client/01-fetch'

/** A partition as a fetch wants it. */
export interface FetchTarget {
  /** Names the partition in this broker. */
  readonly key: string
  readonly topicId: Uuid
  readonly topicName: string
  readonly want: FetchRequestFetchPartition
}

/** What reading a partition has brought, as far as a session must know. */
export interface FetchFinding {
  readonly errorCode: number
  readonly highWatermark: number
  readonly logStartOffset: number
  readonly sizeBytes: number
  /** End offset -1 when the logs agree. */
  readonly divergingEpoch: { readonly epoch: number; readonly endOffset: number }
  /** -1 for none. */
  readonly preferredReadReplica?: number | undefined
}

/** The epoch that asks for a new session. */
export const INITIAL_EPOCH = 0
/** The epoch that closes a session, or asks for none. */
export const FINAL_EPOCH = -1
const EPOCH_MAX = 2 ** 31 - 1
/** Nothing has been told yet, or it was an error: whatever comes is news. */
const UNTOLD = -2

interface Entry {
  target: FetchTarget
  toldHighWatermark: number
  toldLogStartOffset: number
  /** Something changed after it was last listed to be read. */
  hasChanged: boolean
}

/** The partitions of one client's fetches, and what it was told of them. */
export class FetchSession {
  /** 0 for a fetch that keeps no session. */
  readonly id: number
  readonly isPrivileged: boolean
  readonly usesTopicIds: boolean
  readonly createdAt: number
  usedAt: number
  #epoch: number = INITIAL_EPOCH
  readonly #entries = new Map<string, Entry>()
  /** Those that may have news, in the order in which they are read: who has just given records comes last. */
  readonly #due = new Map<string, Entry>()

  constructor(kind: Pick<FetchSession, 'id' | 'isPrivileged' | 'usesTopicIds' | 'createdAt'>) {
    this.id = kind.id
    this.isPrivileged = kind.isPrivileged
    this.usesTopicIds = kind.usesTopicIds
    this.createdAt = kind.createdAt
    this.usedAt = kind.createdAt
  }

  get size(): number {
    return this.#entries.size
  }

  get dueCount(): number {
    return this.#due.size
  }

  /** The epoch that the next request must carry. */
  get nextEpoch(): number {
    return this.#epoch === EPOCH_MAX ? 1 : this.#epoch + 1
  }

  keys(): Iterable<string> {
    return this.#entries.keys()
  }

  has(key: string): boolean {
    return this.#entries.has(key)
  }

  /** Takes a partition in, or wants something else of it. */
  want(target: FetchTarget): void {
    let entry = this.#entries.get(target.key)
    if (entry === undefined) {
      entry = { target, toldHighWatermark: UNTOLD, toldLogStartOffset: UNTOLD, hasChanged: false }
      this.#entries.set(target.key, entry)
    } else entry.target = target
    this.#due.set(target.key, entry)
  }

  forget(key: string): void {
    this.#entries.delete(key)
    this.#due.delete(key)
  }

  /** Something may be different there: records, high watermark, log start, leadership. */
  changed(key: string): void {
    const entry = this.#entries.get(key)
    if (entry === undefined) return
    entry.hasChanged = true
    this.#due.set(key, entry)
  }

  /** What must be read now, in order. What changes from here on is due once more. */
  due(): FetchTarget[] {
    const targets: FetchTarget[] = []
    for (const entry of this.#due.values()) {
      entry.hasChanged = false
      targets.push(entry.target)
    }
    return targets
  }

  /** A read found this, and the fetch waits on: what has no news is due no more. */
  looked({ key }: FetchTarget, found: FetchFinding): void {
    const entry = this.#entries.get(key)
    if (entry === undefined || entry.hasChanged || isNews(entry, found)) return
    this.#due.delete(key)
  }

  /** Whether the answer must name the partition; from now on the client knows what was found. */
  told({ key }: FetchTarget, found: FetchFinding): boolean {
    const entry = this.#entries.get(key)
    if (entry === undefined) return true
    const hasNews = isNews(entry, found)
    entry.toldHighWatermark = isFailed(found) ? UNTOLD : found.highWatermark
    entry.toldLogStartOffset = found.logStartOffset
    // What is urgent stays so until the client wants something else; behind the others, to be fair.
    this.#due.delete(key)
    if (isUrgent(found) || entry.hasChanged) this.#due.set(key, entry)
    return hasNews
  }

  /** Whether the client, a follower, learns a higher high watermark by this (KIP-1166). */
  isHigherThanTold({ key, want }: FetchTarget, { highWatermark }: FetchFinding): boolean {
    const told = this.#entries.get(key)?.toldHighWatermark ?? UNTOLD
    return highWatermark > (told === UNTOLD ? want.highWatermark : told)
  }

  /** The request of the next epoch has come. */
  advance(now: number): void {
    this.#epoch = this.nextEpoch
    this.usedAt = now
  }
}

function isFailed({ errorCode, divergingEpoch }: FetchFinding): boolean {
  return errorCode !== 0 || divergingEpoch.endOffset >= 0
}

function isUrgent(found: FetchFinding): boolean {
  return isFailed(found) || found.sizeBytes > 0 || (found.preferredReadReplica ?? -1) >= 0
}

function isNews(entry: Entry, found: FetchFinding): boolean {
  return (
    isUrgent(found) ||
    entry.toldHighWatermark !== found.highWatermark ||
    entry.toldLogStartOffset !== found.logStartOffset
  )
}
