// The fetch room: whole Fetch requests, of consumers and of followers alike. Lives on the broker's thread,
// spawned by the node; performs what sessions and patience decide (`@actorlog/replication`).
//
//   request ──▶ session: what is due ──▶ read it ──▶ enough, an error, no patience ──▶ answer: what is news
//                                  ▲                └──▶ wait: a partition changed, or time is up
//                                  └───────────────────────────┘ read what is due
import type { Uuid } from '@actorlog/bytes'
import { type TopicImage, topicByName } from '@actorlog/metadata'
import { errorCodes } from '@actorlog/protocol'
import type { FetchRequestFetchPartition } from '@actorlog/protocol/client/01-fetch'
import {
  DelayedFetches,
  type FetchPatience,
  type FetchSession,
  FetchSessions,
  type FetchTarget,
  isAnswered,
} from '@actorlog/replication'
import {
  type Actor,
  type ActorKind,
  actorKind,
  type Context,
  type MessageOf,
  type Signal,
} from '@actorlog/runtime'
import type { BrokerView } from '../node/broker-view.ts'
import type { PartitionFetched } from '../partition/partition-protocol.ts'
import { absent, fetchAnswerOf } from './fetch-answer.ts'
import {
  FetchPlan,
  type FetchPlanTerms,
  type PartitionRead,
  replicaIdOf,
  targetKey,
} from './fetch-plan.ts'
import type { FetchProtocol, HoldBlock } from './fetch-protocol.ts'

/** The first version that names topics by id. */
const TOPIC_IDS_SINCE = 13

/** What the room is made from. */
export interface FetchProps {
  readonly view: BrokerView
}

interface Own extends FetchProtocol {
  read(message: PartitionFetched & { readonly carry: ReadCarry }): void
  patienceDue(message: object): void
}

type FetchMessage = MessageOf<FetchProtocol> & { readonly type: 'fetch' }

/** One request under way. */
interface Fetch {
  readonly replyTo: FetchMessage['replyTo']
  readonly hold: HoldBlock | undefined
  readonly session: FetchSession
  readonly isIncremental: boolean
  /** What the request itself is to read; an incremental one that has waited reads only what is due. */
  readonly targets: readonly FetchTarget[]
  patience: FetchPatience
  readonly terms: FetchPlanTerms
  plan: FetchPlan
  awaited: number
  /** Something changed while it was being read. */
  isStale: boolean
}

interface ReadCarry {
  readonly fetch: Fetch
  readonly plan: FetchPlan
  readonly target: FetchTarget
}

/** Answers fetches. */
export class FetchActor implements Actor<Own> {
  readonly #view: BrokerView
  readonly #sessions: FetchSessions
  readonly #delayed = new DelayedFetches<Fetch>()
  /** The newest request of each session that is under way. */
  readonly #underWay = new Map<FetchSession, Fetch>()
  #timerAt = Number.POSITIVE_INFINITY

  constructor({ view }: FetchProps) {
    this.#view = view
    const slots = view.settings.number('max.incremental.fetch.session.cache.slots')
    this.#sessions = new FetchSessions(slots)
  }

  signal(signal: Signal<Own>, context: Context<Own>): void {
    if (signal.type !== 'askFailed') return
    const carry = signal.carry as ReadCarry
    this.#take(carry, absent(errorCodes.NOT_LEADER_OR_FOLLOWER), context)
  }

  receive(message: MessageOf<Own>, context: Context<Own>): void {
    switch (message.type) {
      case 'fetch':
        return this.#begin(message, context)
      case 'read':
        return this.#take(message.carry, message, context)
      case 'changed':
        return this.#changed(targetKey(message.topicId, message.partition), context)
      case 'patienceDue':
        return this.#patienceDue(context)
      default:
        return message satisfies never
    }
  }

  #begin(message: FetchMessage, context: Context<Own>): void {
    const { request, apiVersion, replyTo, hold } = message
    const { now } = context
    const opened = this.#sessions.open(request, {
      now,
      apiVersion,
      isReplica: replicaIdOf(request, apiVersion) >= 0,
      id: () => 1 + context.random.below(2 ** 31 - 2),
      targetOf: (topic, want) => this.#target(topic, want, apiVersion),
      keyOf: (topic, partition) => this.#target(topic, { partition }, apiVersion).key,
    })
    const { session } = opened
    if (session === undefined) {
      return context.reply(replyTo, { response: { errorCode: opened.errorCode, responses: [] } })
    }
    const before = this.#underWay.get(session)
    if (before !== undefined) this.#hasten(before, context)
    const { targets, isIncremental } = opened
    const maxBytes = Math.min(request.maxBytes, this.#view.settings.number('fetch.max.bytes'))
    const deadline = now + Math.max(0, request.maxWaitMs)
    const terms = {
      request,
      apiVersion,
      maxBytes,
      mustNameAll: !isIncremental,
      borrows: hold !== undefined,
    }
    const fetch: Fetch = {
      replyTo,
      hold,
      session,
      isIncremental,
      targets,
      patience: { minBytes: request.minBytes, maxBytes, deadline },
      terms,
      plan: new FetchPlan(targets, terms),
      awaited: 0,
      isStale: false,
    }
    this.#underWay.set(session, fetch)
    this.#readOn(fetch, context)
  }

  /** Partitions are known by the id of their topic, and by what they were called where there is none. */
  #target<Want extends Pick<FetchRequestFetchPartition, 'partition'>>(
    { topic, topicId }: { topic: string; topicId: Uuid },
    want: Want,
    apiVersion: number,
  ): Omit<FetchTarget, 'want'> & { readonly want: Want } {
    const { image } = this.#view
    const usesIds = apiVersion >= TOPIC_IDS_SINCE
    const found: TopicImage | undefined = usesIds
      ? image.topics.get(topicId)
      : topicByName(image, topic)
    const id = found?.id ?? topicId
    const key = targetKey(found === undefined && !usesIds ? topic : id, want.partition)
    return { key, topicId: id, topicName: found?.name ?? topic, want }
  }

  /** A session's next request is here before the one before it was answered: it waits no longer. */
  #hasten(fetch: Fetch, context: Context<Own>): void {
    const { session, isIncremental, plan, patience } = fetch
    fetch.patience = { ...patience, deadline: context.now }
    if (this.#delayed.take(session) === undefined) return
    if (!isIncremental) return this.#answer(fetch, plan.reads, context)
    // What little it has found, the next one finds again.
    plan.abandon()
    this.#answer(fetch, [], context)
  }

  #readOn(fetch: Fetch, context: Context<Own>): void {
    const { plan } = fetch
    for (const target of plan.nextWave()) {
      const { topicId, want } = target
      const partition = this.#view.partition(topicId, want.partition)
      if (partition === undefined) {
        plan.take(target, absent(this.#absence(fetch, topicId, want.partition)))
        continue
      }
      fetch.awaited++
      const carry: ReadCarry = { fetch, plan, target }
      context.ask(partition, plan.ask(target), 'read' as never, { carry: carry as never })
    }
    if (fetch.awaited === 0) this.#decide(fetch, context)
  }

  #absence(fetch: Fetch, topicId: Uuid, partition: number): number {
    const topic = this.#view.image.topics.get(topicId)
    if (topic?.partitions[partition] !== undefined) return errorCodes.NOT_LEADER_OR_FOLLOWER
    if (topic === undefined && fetch.terms.apiVersion >= TOPIC_IDS_SINCE) {
      return errorCodes.UNKNOWN_TOPIC_ID
    }
    return errorCodes.UNKNOWN_TOPIC_OR_PARTITION
  }

  #take({ fetch, plan, target }: ReadCarry, found: PartitionFetched, context: Context<Own>): void {
    plan.take(target, found)
    if (--fetch.awaited === 0) this.#decide(fetch, context)
  }

  #decide(fetch: Fetch, context: Context<Own>): void {
    const { plan, session, patience } = fetch
    if (!plan.isRead) return this.#readOn(fetch, context)
    if (isAnswered(session, plan.reads, patience, context.now)) {
      return this.#answer(fetch, plan.reads, context)
    }
    if (fetch.isStale) return this.#again(fetch, context)
    this.#delayed.delay(session, fetch, patience.deadline)
    this.#wakeAt(patience.deadline, context)
  }

  #changed(key: string, context: Context<Own>): void {
    const sessions = this.#sessions.changed(key)
    for (const session of sessions) {
      const fetch = this.#underWay.get(session)
      if (fetch !== undefined) fetch.isStale = true
    }
    for (const fetch of this.#delayed.changed(sessions)) this.#again(fetch, context)
  }

  /** One timer for all: it is set for the first one's end, and never taken back. */
  #wakeAt(deadline: number, context: Context<Own>): void {
    if (deadline >= this.#timerAt) return
    this.#timerAt = deadline
    const afterMs = Math.max(0, deadline - context.now)
    context.startTimer('patience', afterMs, { type: 'patienceDue' })
  }

  #patienceDue(context: Context<Own>): void {
    this.#timerAt = Number.POSITIVE_INFINITY
    for (const fetch of this.#delayed.due(context.now)) this.#again(fetch, context)
    const { firstDeadline } = this.#delayed
    if (firstDeadline < Number.POSITIVE_INFINITY) this.#wakeAt(firstDeadline, context)
  }

  /** What was read before the wait may be out of date. */
  #again(fetch: Fetch, context: Context<Own>): void {
    const { session, isIncremental, targets, terms } = fetch
    fetch.isStale = false
    fetch.plan.abandon()
    const due = session.due()
    fetch.plan = new FetchPlan(isIncremental ? due : targets, terms)
    this.#readOn(fetch, context)
  }

  #answer(fetch: Fetch, reads: readonly PartitionRead[], context: Context<Own>): void {
    const { session, isIncremental, replyTo, hold } = fetch
    if (this.#underWay.get(session) === fetch) this.#underWay.delete(session)
    const answer = fetchAnswerOf(reads, session, isIncremental, this.#view)
    const sessionId = this.#sessions.close(session)
    for (const { found } of reads) {
      for (const block of found.blocks ?? []) if (hold?.(block) !== true) block.release()
    }
    context.reply(replyTo, { response: { ...answer, sessionId } })
  }
}

/** The kind of room that answers fetches. */
export const fetchKind: ActorKind<FetchProtocol, FetchProps> = actorKind({
  name: 'fetch',
  create: (props: FetchProps) => new FetchActor(props) as never,
  mailbox: { capacity: 65_536 },
  supervision: { onFailure: 'escalate' },
})
