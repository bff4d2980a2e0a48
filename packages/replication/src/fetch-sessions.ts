// All fetch sessions of a broker (KIP-227): how a request is to be read, who is told of a change, and whose session
// makes room for a new one. Fetches without a session pass through here too, as sessions of one request.
import type { Uuid } from '@actorlog/bytes'
import { errorCodes } from '@actorlog/protocol'
import type { FetchRequest, FetchRequestFetchPartition } from '@actorlog/protocol/client/01-fetch'
import { FetchSession, type FetchTarget, FINAL_EPOCH, INITIAL_EPOCH } from './fetch-session.ts'

/** A session that is idle, or old, for so long may make room (Kafka: two minutes). */
const EVICTION_MS = 120_000
/** Partitions of one session; a client that adds more has to begin anew. */
const PARTITIONS_MAX = 100_000
/** The first version that names topics by id. */
const TOPIC_IDS_SINCE = 13

/** How a request is to be read, or why it is not: the error is the whole answer. */
export type OpenedFetch =
  | { readonly errorCode: number; readonly session?: undefined }
  | {
      readonly errorCode: 0
      readonly session: FetchSession
      /** What must be read now. */
      readonly targets: readonly FetchTarget[]
      /** Leave out of the answer what the session says is no news. */
      readonly isIncremental: boolean
    }

/** What a session cannot know by itself. */
export interface FetchTerms {
  readonly now: number
  readonly apiVersion: number
  /** Replicas may take the place of consumers. */
  readonly isReplica: boolean
  /** A fresh positive int32 for a session's id. */
  readonly id: () => number
  readonly targetOf: (
    topic: { readonly topic: string; readonly topicId: Uuid },
    partition: FetchRequestFetchPartition,
  ) => FetchTarget
  /** The key of a partition that the client forgets. */
  readonly keyOf: (
    topic: { readonly topic: string; readonly topicId: Uuid },
    partition: number,
  ) => string
}

/** The sessions, and which of them want a partition. */
export class FetchSessions {
  readonly #slots: number
  readonly #byId = new Map<number, FetchSession>()
  readonly #byKey = new Map<string, Set<FetchSession>>()

  /** `slots` is `max.incremental.fetch.session.cache.slots`. */
  constructor(slots: number) {
    this.#slots = slots
  }

  get count(): number {
    return this.#byId.size
  }

  /** Reads a request; the session it gives is in use until `close`. */
  open(request: FetchRequest, terms: FetchTerms): OpenedFetch {
    const { sessionId, sessionEpoch } = request
    if (sessionEpoch === INITIAL_EPOCH || sessionEpoch === FINAL_EPOCH) {
      this.#end(this.#byId.get(sessionId))
      return this.#openFull(request, terms)
    }
    const session = this.#byId.get(sessionId)
    if (session === undefined) return { errorCode: errorCodes.FETCH_SESSION_ID_NOT_FOUND }
    if (session.nextEpoch !== sessionEpoch) {
      return { errorCode: errorCodes.INVALID_FETCH_SESSION_EPOCH }
    }
    if (session.usesTopicIds !== terms.apiVersion >= TOPIC_IDS_SINCE) {
      return { errorCode: errorCodes.FETCH_SESSION_TOPIC_ID_ERROR }
    }
    this.#update(session, request, terms)
    if (session.size > PARTITIONS_MAX) {
      this.#end(session)
      return { errorCode: errorCodes.INVALID_FETCH_SESSION_EPOCH }
    }
    return { errorCode: 0, session, targets: session.due(), isIncremental: true }
  }

  /** The request is answered: the id that the answer carries, 0 when no session goes on. */
  close(session: FetchSession): number {
    const isKept = session.id !== 0 && session.size > 0 && this.#byId.get(session.id) === session
    if (!isKept) this.#end(session)
    return isKept ? session.id : 0
  }

  /** Something changed in a partition: it is due in the sessions that want it, which are returned. */
  changed(key: string): ReadonlySet<FetchSession> {
    const sessions = this.#byKey.get(key) ?? NOBODY
    for (const session of sessions) session.changed(key)
    return sessions
  }

  #openFull(request: FetchRequest, terms: FetchTerms): OpenedFetch {
    const targets = targetsOf(request, terms)
    const isWanted =
      request.sessionEpoch === INITIAL_EPOCH &&
      terms.apiVersion >= 7 &&
      targets.length > 0 &&
      targets.length <= PARTITIONS_MAX
    const hasRoom = isWanted && this.#makeRoom(terms, targets.length)
    const session = new FetchSession({
      id: hasRoom ? this.#freeId(terms) : 0,
      isPrivileged: terms.isReplica,
      usesTopicIds: terms.apiVersion >= TOPIC_IDS_SINCE,
      createdAt: terms.now,
    })
    for (const target of targets) this.#want(session, target)
    if (hasRoom) this.#byId.set(session.id, session)
    return { errorCode: 0, session, targets: session.due(), isIncremental: false }
  }

  #update(session: FetchSession, request: FetchRequest, terms: FetchTerms): void {
    session.advance(terms.now)
    for (const topic of request.forgottenTopicsData) {
      for (const partition of topic.partitions) this.#forget(session, terms.keyOf(topic, partition))
    }
    for (const target of targetsOf(request, terms)) this.#want(session, target)
    // The map keeps the order of use: who is idle longest stands first.
    this.#byId.delete(session.id)
    this.#byId.set(session.id, session)
  }

  #want(session: FetchSession, target: FetchTarget): void {
    session.want(target)
    const sessions = this.#byKey.get(target.key)
    if (sessions === undefined) this.#byKey.set(target.key, new Set([session]))
    else sessions.add(session)
  }

  #forget(session: FetchSession, key: string): void {
    session.forget(key)
    const sessions = this.#byKey.get(key)
    sessions?.delete(session)
    if (sessions?.size === 0) this.#byKey.delete(key)
  }

  #end(session: FetchSession | undefined): void {
    if (session === undefined) return
    if (this.#byId.get(session.id) === session) this.#byId.delete(session.id)
    for (const key of [...session.keys()]) this.#forget(session, key)
  }

  #freeId({ id }: FetchTerms): number {
    let free = id()
    while (free === 0 || this.#byId.has(free)) free = id()
    return free
  }

  /** A slot for a session of `size` partitions: a free one, an idle one's, or that of one that matters less. */
  #makeRoom(terms: FetchTerms, size: number): boolean {
    if (this.#slots === 0) return false
    if (this.#byId.size < this.#slots) return true
    const [idlest] = this.#byId.values()
    if (idlest !== undefined && terms.now - idlest.usedAt > EVICTION_MS) {
      this.#end(idlest)
      return true
    }
    const least = this.#leastOf(terms)
    if (least === undefined || !matters({ isPrivileged: terms.isReplica, size }, least))
      return false
    this.#end(least)
    return true
  }

  /** Of those that may be evicted: young consumers by replicas only, young replicas by nobody. */
  #leastOf({ now, isReplica }: FetchTerms): FetchSession | undefined {
    let least: FetchSession | undefined
    for (const session of this.#byId.values()) {
      const isOld = now - session.createdAt > EVICTION_MS
      if (!isOld && (session.isPrivileged || !isReplica)) continue
      if (least === undefined || matters(least, session)) least = session
    }
    return least
  }
}

const NOBODY: ReadonlySet<FetchSession> = new Set()

type Weight = Pick<FetchSession, 'isPrivileged' | 'size'>

/** Replicas before consumers, then many partitions before few. */
function matters(more: Weight, less: Weight): boolean {
  if (more.isPrivileged !== less.isPrivileged) return more.isPrivileged
  return more.size > less.size
}

function targetsOf(request: FetchRequest, terms: FetchTerms): FetchTarget[] {
  return request.topics.flatMap((topic) =>
    topic.partitions.map((partition) => terms.targetOf(topic, partition)),
  )
}
