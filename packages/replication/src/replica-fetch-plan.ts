// What one broker fetches from another: all partitions that follow it there, in one incremental session (KIP-227).
// A request names only partitions that have moved, so idle ones cost nothing. One request at a time; a second one
// only to tell of partitions that have moved meanwhile, because a leader without news holds the first one back.
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
  /** False for one that opens a session: it is wanted at once, no second request can follow without it. */
  readonly mayWait: boolean
  /** Grows when the plan begins anew: what was asked before is answered too late. */
  readonly generation: number
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
  /** Of the next request. */
  #sessionEpoch: number = INITIAL_EPOCH
  /** The leader has no room for a session: each request is whole. */
  #isRefused = false
  #underWay = 0
  #generation = 0

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

  /** The next request; undefined when there is nothing to fetch, or nothing to tell while one is under way. */
  next(): PlannedFetch | undefined {
    if (this.#underWay === 0 ? this.#wantedCount === 0 : !this.#hasMore()) return undefined
    this.#underWay++
    const sessionEpoch = this.#sessionEpoch
    if (sessionEpoch !== INITIAL_EPOCH) {
      this.#sessionEpoch = sessionEpoch === EPOCH_MAX ? 1 : sessionEpoch + 1
    }
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
      sessionEpoch,
      mayWait: sessionEpoch !== INITIAL_EPOCH || this.#isRefused,
      generation: this.#generation,
      topics: [...topics].map(([topicId, partitions]) => ({ topicId, partitions })),
      forgottenTopicsData: [...forgotten].map(([topicId, partitions]) => ({ topicId, partitions })),
    }
  }

  /** The answer is here; false when it says nothing of its partitions: it came too late, or begins anew. */
  answered(
    { generation, sessionEpoch }: Pick<PlannedFetch, 'generation' | 'sessionEpoch'>,
    { errorCode, sessionId }: { readonly errorCode: number; readonly sessionId: number },
  ): boolean {
    if (generation !== this.#generation) return false
    this.#underWay--
    if (errorCode !== errorCodes.NONE) {
      this.restart(errorCode === errorCodes.FETCH_SESSION_ID_NOT_FOUND ? 0 : this.#sessionId)
      return false
    }
    if (sessionId === 0) {
      this.restart()
      this.#isRefused = true
    } else if (sessionEpoch === INITIAL_EPOCH) {
      this.#sessionId = sessionId
      this.#sessionEpoch = 1
    }
    return true
  }

  /** No answer will come: what the leader knows is unknown. False when that is of no matter any more. */
  lost({ generation }: Pick<PlannedFetch, 'generation'>): boolean {
    if (generation !== this.#generation) return false
    this.restart()
    return true
  }

  /** The leader is another incarnation, or its session is of no use: begin anew. */
  restart(closing: number = 0): void {
    this.#generation++
    this.#underWay = 0
    this.#isRefused = false
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
      mayWait: false,
      generation: this.#generation,
      topics: [],
      forgottenTopicsData: [],
    }
  }

  /** A second request ends the wait of the first; beyond it nothing is sent before an answer. */
  #hasMore(): boolean {
    return this.#underWay === 1 && this.#sessionEpoch !== INITIAL_EPOCH && this.#moved.size > 0
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
