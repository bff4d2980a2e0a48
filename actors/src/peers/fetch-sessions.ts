// Fetch sessions (KIP-227): a client lists its partitions once and afterwards only what changes; answers hold
// only partitions with news. Sessions are bounded; the one that was idle longest makes room for a new one.

import type { Uuid } from '@actorlog/bytes'
import { errorCodes } from '@actorlog/protocol'
import type { FetchRequest } from '@actorlog/protocol/client/01-fetch'
import type { PartitionFetched } from '../partition/partition-protocol.ts'
import { type FetchTarget, targetKey } from './fetch-plan.ts'

/** Closes a session, or asks for none. */
const FINAL_EPOCH = -1
/** Asks for a new session. */
const INITIAL_EPOCH = 0
const EPOCH_MAX = 2 ** 31 - 1
/** A session of a consumer may be replaced when it was idle for so long. */
const IDLE_MS = 120_000

/** What the last answer said of a partition; only differences are news. */
interface Told {
  highWatermark: number
  logStartOffset: number
  hasNews: boolean
}

/** One client and the partitions it follows. */
export class FetchSession {
  readonly id: number
  /** In the order in which partitions are read: those that have just given data come last. */
  readonly targets: Map<string, FetchTarget> = new Map()
  readonly #told = new Map<string, Told>()
  epoch: number = INITIAL_EPOCH
  /** The request that was opened last: a newer one cuts its wait short. */
  lastFetch = 0
  usedAt: number

  constructor(id: number, now: number) {
    this.id = id
    this.usedAt = now
  }

  add(target: FetchTarget): void {
    this.targets.set(target.key, target)
  }

  remove(key: string): void {
    this.targets.delete(key)
    this.#told.delete(key)
  }

  /** Whether the answer must name the partition; remembers what is told. */
  isNews(target: FetchTarget, result: PartitionFetched): boolean {
    const { key } = target
    const told = this.#told.get(key)
    const hasNews =
      result.sizeBytes > 0 || result.errorCode !== 0 || result.divergingEpoch.endOffset >= 0
    const isNews =
      told === undefined ||
      hasNews ||
      told.hasNews !== hasNews ||
      told.highWatermark !== result.highWatermark ||
      told.logStartOffset !== result.logStartOffset
    if (isNews) {
      const { highWatermark, logStartOffset } = result
      this.#told.set(key, { highWatermark, logStartOffset, hasNews: result.errorCode !== 0 })
    }
    if (result.sizeBytes > 0) {
      this.targets.delete(key)
      this.targets.set(key, target)
    }
    return isNews
  }
}

/** How a request is to be read, or why it is not. */
export type Opened =
  | { readonly errorCode: number }
  | {
      readonly errorCode: 0
      readonly session: FetchSession | undefined
      readonly targets: readonly FetchTarget[]
      /** Incremental answers leave out what has no news. */
      readonly isIncremental: boolean
    }

/** What the sessions must know to read a request. */
export interface OpenTerms {
  readonly now: number
  readonly apiVersion: number
  /** A fresh positive number for a session's id. */
  readonly id: () => number
  readonly targetOf: (
    topic: { topic: string; topicId: Uuid },
    partition: FetchTarget['want'],
  ) => FetchTarget
  readonly topicIdOf: (name: string) => Uuid
}

/** All sessions of one broker: a bounded number. */
export class FetchSessions {
  readonly #sessions = new Map<number, FetchSession>()
  readonly #max: number

  constructor(max: number) {
    this.#max = max
  }

  get count(): number {
    return this.#sessions.size
  }

  open(request: FetchRequest, terms: OpenTerms): Opened {
    const { sessionId, sessionEpoch } = request
    if (sessionEpoch === INITIAL_EPOCH || sessionEpoch === FINAL_EPOCH) {
      if (sessionId !== 0) this.#sessions.delete(sessionId)
      const targets = targetsOf(request, terms)
      const isWanted = sessionEpoch === INITIAL_EPOCH && terms.apiVersion >= 7 && targets.length > 0
      const session = isWanted ? this.#create(targets, terms) : undefined
      return { errorCode: 0, session, targets, isIncremental: false }
    }
    const session = this.#sessions.get(sessionId)
    if (session === undefined) return { errorCode: errorCodes.FETCH_SESSION_ID_NOT_FOUND }
    if (session.epoch !== sessionEpoch) {
      return { errorCode: errorCodes.INVALID_FETCH_SESSION_EPOCH }
    }
    this.#update(session, request, terms)
    return { errorCode: 0, session, targets: [...session.targets.values()], isIncremental: true }
  }

  /** The id that the answer carries: 0 when the session is over. */
  settle(session: FetchSession | undefined): number {
    if (session === undefined) return 0
    if (session.targets.size === 0) {
      this.#sessions.delete(session.id)
      return 0
    }
    return session.id
  }

  #create(targets: readonly FetchTarget[], terms: OpenTerms): FetchSession | undefined {
    if (this.#sessions.size >= this.#max && !this.#evict(terms.now)) return undefined
    const session = new FetchSession(this.#freeId(terms), terms.now)
    for (const target of targets) session.add(target)
    session.epoch = 1
    this.#sessions.set(session.id, session)
    return session
  }

  #freeId(terms: OpenTerms): number {
    let id = terms.id()
    while (this.#sessions.has(id)) id = terms.id()
    return id
  }

  #evict(now: number): boolean {
    for (const [id, { usedAt }] of this.#sessions) {
      if (now - usedAt < IDLE_MS) continue
      this.#sessions.delete(id)
      return true
    }
    return false
  }

  #update(session: FetchSession, request: FetchRequest, terms: OpenTerms): void {
    for (const { topic, topicId, partitions } of request.forgottenTopicsData) {
      const id = terms.apiVersion >= 13 ? topicId : terms.topicIdOf(topic)
      for (const partition of partitions) session.remove(targetKey(id, partition))
    }
    for (const target of targetsOf(request, terms)) session.add(target)
    session.epoch = session.epoch === EPOCH_MAX ? 1 : session.epoch + 1
    session.usedAt = terms.now
    // The map keeps the order of last use: who is idle longest stands first.
    this.#sessions.delete(session.id)
    this.#sessions.set(session.id, session)
  }
}

function targetsOf(request: FetchRequest, terms: OpenTerms): FetchTarget[] {
  return request.topics.flatMap((topic) =>
    topic.partitions.map((partition) => terms.targetOf(topic, partition)),
  )
}
