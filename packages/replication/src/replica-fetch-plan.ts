// What one broker fetches from another: all partitions that follow it there, in one incremental session (KIP-227),
// one request at a time. A request names only partitions that have moved, so idle ones cost nothing.
//
//   moved ──▶ wanted ──▶ next request ──▶ known to the session
//     ▲                                     │
//     └── an answer was appended ───────────┤
//   paused ◀── an error ────────────────────┘ forgotten by the session until it is resumed
import { assert } from '@actorlog/assert'
import type { Uuid } from '@actorlog/bytes'
import { errorCodes } from '@actorlog/protocol'
import type {
  FetchRequestFetchPartition,
  FetchRequestFetchTopicInput,
  FetchRequestForgottenTopicInput,
} from '@actorlog/protocol/client/01-fetch'
import { FINAL_EPOCH, INITIAL_EPOCH } from './fetch-session.ts'

const EPOCH_MAX = 2 ** 31 - 1

/** A partition that follows. */
export interface FollowedPartition {
  readonly topicId: Uuid
  readonly index: number
}

/** The parts of a Fetch request that belong to its session. */
export interface PlannedFetch {
  readonly sessionId: number
  readonly sessionEpoch: number
  readonly topics: readonly FetchRequestFetchTopicInput[]
  readonly forgottenTopicsData: readonly FetchRequestForgottenTopicInput[]
}

interface Followed extends FollowedPartition {
  readonly key: string
  /** undefined while it is not to be fetched. */
  want: FetchRequestFetchPartition | undefined
  isInSession: boolean
}

/** The session of one pair of brokers, as the follower's side keeps it. */
export class ReplicaFetchPlan {
  readonly #followed = new Map<string, Followed>()
  /** To be named in the next request. */
  readonly #moved = new Set<Followed>()
  readonly #forgotten = new Map<string, FollowedPartition>()
  #wantedCount = 0
  #sessionId = 0
  #sessionEpoch: number = INITIAL_EPOCH
  #isAsking = false

  /** Partitions that are being fetched. */
  get wantedCount(): number {
    return this.#wantedCount
  }

  has(key: string): boolean {
    return this.#followed.has(key)
  }

  /** The partition follows that broker, or stands elsewhere by now: fetch from there. */
  want(key: string, partition: FollowedPartition, want: FetchRequestFetchPartition): void {
    let followed = this.#followed.get(key)
    if (followed === undefined) {
      followed = { ...partition, key, want: undefined, isInSession: false }
      this.#followed.set(key, followed)
    }
    if (followed.want === undefined) this.#wantedCount++
    followed.want = want
    this.#moved.add(followed)
    this.#forgotten.delete(key)
  }

  /** Do not fetch it for now: it failed, or what came is not appended yet. `want` resumes it. */
  pause(key: string): void {
    const followed = this.#followed.get(key)
    if (followed?.want === undefined) return
    followed.want = undefined
    this.#wantedCount--
    this.#moved.delete(followed)
    if (!followed.isInSession) return
    followed.isInSession = false
    this.#forgotten.set(key, followed)
  }

  /** It follows that broker no more. */
  forget(key: string): void {
    this.pause(key)
    this.#followed.delete(key)
  }

  /** The next request; undefined while one is under way, or there is nothing to fetch. */
  next(): PlannedFetch | undefined {
    if (this.#isAsking || this.#wantedCount === 0) return undefined
    this.#isAsking = true
    const topics = new Map<Uuid, FetchRequestFetchPartition[]>()
    for (const followed of this.#moved) {
      followed.isInSession = true
      assert(followed.want !== undefined, 'only what is wanted is asked for')
      listed(topics, followed.topicId).push(followed.want)
    }
    const forgotten = new Map<Uuid, number[]>()
    for (const { topicId, index } of this.#forgotten.values())
      listed(forgotten, topicId).push(index)
    this.#moved.clear()
    this.#forgotten.clear()
    return {
      sessionId: this.#sessionId,
      sessionEpoch: this.#sessionEpoch,
      topics: [...topics].map(([topicId, partitions]) => ({ topicId, partitions })),
      forgottenTopicsData: [...forgotten].map(([topicId, partitions]) => ({ topicId, partitions })),
    }
  }

  /** The answer is here; false when it says nothing of its partitions: it came too late, or begins anew. */
  answered({ errorCode, sessionId }: { errorCode: number; sessionId: number }): boolean {
    if (!this.#isAsking) return false
    this.#isAsking = false
    if (errorCode !== errorCodes.NONE) {
      this.restart(errorCode === errorCodes.FETCH_SESSION_ID_NOT_FOUND ? 0 : this.#sessionId)
      return false
    }
    // A leader without a free slot keeps no session: each request is whole.
    if (sessionId === 0) this.restart(0)
    else {
      this.#sessionId = sessionId
      this.#sessionEpoch = this.#sessionEpoch === EPOCH_MAX ? 1 : this.#sessionEpoch + 1
    }
    return true
  }

  /** No answer came, or the leader is another incarnation: what it knows is unknown, so begin anew. */
  restart(closing: number = 0): void {
    this.#isAsking = false
    this.#sessionId = closing
    this.#sessionEpoch = INITIAL_EPOCH
    this.#forgotten.clear()
    for (const followed of this.#followed.values()) {
      followed.isInSession = false
      if (followed.want !== undefined) this.#moved.add(followed)
    }
  }

  /** The last request of the session, when this broker stops. */
  closing(): PlannedFetch {
    return {
      sessionId: this.#sessionId,
      sessionEpoch: FINAL_EPOCH,
      topics: [],
      forgottenTopicsData: [],
    }
  }
}

function listed<T>(lists: Map<Uuid, T[]>, topicId: Uuid): T[] {
  let list = lists.get(topicId)
  if (list === undefined) {
    list = []
    lists.set(topicId, list)
  }
  return list
}
