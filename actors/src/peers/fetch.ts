// The fetch room: whole Fetch requests, of consumers and of followers alike. Lives on the broker's thread,
// spawned by the node; knows sessions, and who waits for which partition.
//
//   request ──▶ session ──▶ read the partitions ──▶ enough, an error, no patience ──▶ answer
//                                  ▲                └──▶ wait: a partition changed, or time is up
//                                  └────────────────────────────┘ read again
import { type Uuid, ZERO_UUID } from '@actorlog/bytes'
import { topicByName } from '@actorlog/metadata'
import { errorCodes } from '@actorlog/protocol'
import type {
  FetchRequest,
  FetchRequestFetchPartition,
  FetchResponseInput,
  FetchResponsePartitionDataInput,
} from '@actorlog/protocol/client/01-fetch'
import {
  type Actor,
  type ActorKind,
  actorKind,
  type Context,
  type MessageOf,
  type ReplyTo,
  type Signal,
} from '@actorlog/runtime'
import { endpointById } from '../api/cluster-answers.ts'
import type { BrokerView } from '../node/broker-view.ts'
import type { PartitionFetched } from '../partition/partition-protocol.ts'
import { FetchPlan, type FetchTarget, partitionAnswerOf, targetKey } from './fetch-plan.ts'
import type { FetchProtocol } from './fetch-protocol.ts'
import { type FetchSession, FetchSessions } from './fetch-sessions.ts'
import { Waiting } from './waiting-fetches.ts'

/** What the node gives its fetch room. */
export interface FetchProps {
  readonly view: BrokerView
}

interface Own extends FetchProtocol {
  read(message: PartitionFetched & { readonly carry: { fetch: Fetch; at: number } }): void
  patienceDue(message: { readonly id: number }): void
}

/** One request under way. */
export interface Fetch {
  readonly id: number
  readonly request: FetchRequest
  readonly apiVersion: number
  readonly replyTo: ReplyTo<{ response: FetchResponseInput }>
  readonly session: FetchSession | undefined
  readonly isIncremental: boolean
  readonly targets: readonly FetchTarget[]
  /** Monotonic; after it the fetch is answered with what there is. */
  deadline: number
  plan: FetchPlan
  awaited: number
  isWaiting: boolean
  /** Something changed while it was being read. */
  isStale: boolean
}

/** Answers every Fetch of one broker, now or when there is enough. */
export class FetchActor implements Actor<Own> {
  readonly #view: BrokerView
  readonly #sessions: FetchSessions
  readonly #waiting = new Waiting<Fetch>()
  #nextId = 1

  constructor({ view }: FetchProps) {
    this.#view = view
    this.#sessions = new FetchSessions(
      view.settings.number('max.incremental.fetch.session.cache.slots'),
    )
  }

  signal(signal: Signal<Own>, context: Context<Own>): void {
    if (signal.type !== 'askFailed') return
    const { fetch, at } = signal.carry as { fetch: Fetch; at: number }
    this.#take(fetch, at, absent(errorCodes.NOT_LEADER_OR_FOLLOWER), context)
  }

  receive(message: MessageOf<Own>, context: Context<Own>): void {
    switch (message.type) {
      case 'fetch':
        return this.#begin(message.request, message.apiVersion, message.replyTo, context)
      case 'read':
        return this.#take(message.carry.fetch, message.carry.at, message, context)
      case 'changed':
        return this.#changed(targetKey(message.topicId, message.partition), context)
      case 'patienceDue':
        return this.#patienceDue(message.id, context)
      default:
        return message satisfies never
    }
  }

  #begin(
    request: FetchRequest,
    apiVersion: number,
    replyTo: Fetch['replyTo'],
    context: Context<Own>,
  ): void {
    const opened = this.#sessions.open(request, {
      now: context.now,
      apiVersion,
      id: () => 1 + context.random.below(2 ** 31 - 2),
      targetOf: (topic, want) => this.#target(topic, want, apiVersion),
      topicIdOf: (name) => topicByName(this.#view.image, name)?.id ?? ZERO_UUID,
    })
    if (!('targets' in opened)) {
      const { errorCode } = opened
      return context.reply(replyTo, { response: { errorCode, responses: [] } })
    }
    const { session, targets, isIncremental } = opened
    const fetch: Fetch = {
      id: this.#nextId++,
      request,
      apiVersion,
      replyTo,
      session,
      isIncremental,
      targets,
      deadline: context.now + Math.max(0, request.maxWaitMs),
      plan: this.#plan(request, targets),
      awaited: 0,
      isWaiting: false,
      isStale: false,
    }
    // Interest counts from the first read on: what changes between a read and the wait is not missed.
    if (request.maxWaitMs > 0)
      this.#waiting.add(
        fetch,
        targets.map(({ key }) => key),
      )
    if (session !== undefined) this.#supersede(session, fetch, context)
    this.#readOn(fetch, context)
  }

  /** Who asks again in the same session wants more partitions than the request that waits knows of. */
  #supersede(session: FetchSession, { id }: Fetch, context: Context<Own>): void {
    const former = this.#waiting.byId(session.lastFetch)
    session.lastFetch = id
    if (former === undefined) return
    former.deadline = context.now
    if (former.isWaiting) this.#wakeUp(former, context)
  }

  #target(
    { topic, topicId }: { topic: string; topicId: Uuid },
    want: FetchRequestFetchPartition,
    apiVersion: number,
  ): FetchTarget {
    const found =
      apiVersion >= 13 ? this.#view.image.topics.get(topicId) : topicByName(this.#view.image, topic)
    const id = found?.id ?? topicId
    const key = targetKey(found === undefined && apiVersion < 13 ? topic : id, want.partition)
    return { key, topicId: id, topicName: found?.name ?? topic, want }
  }

  #plan(request: FetchRequest, targets: readonly FetchTarget[]): FetchPlan {
    return new FetchPlan(request, targets, this.#view.settings.number('fetch.max.bytes'))
  }

  #readOn(fetch: Fetch, context: Context<Own>): void {
    const replicaId = replicaOf(fetch)
    const { replicaEpoch } = fetch.request.replicaState
    for (const at of fetch.plan.nextWave()) {
      const { topicId, want } = fetch.targets[at] as FetchTarget
      const partition = this.#view.partition(topicId, want.partition)
      if (partition === undefined) {
        fetch.plan.take(at, absent(this.#absence(fetch, topicId, want.partition)))
        continue
      }
      fetch.awaited++
      const message = { type: 'fetch' as const, ...fetch.plan.ask(at, replicaId, replicaEpoch) }
      context.ask(partition, message, 'read' as never, { carry: { fetch, at } as never })
    }
    if (fetch.awaited === 0) this.#decide(fetch, context)
  }

  #absence(fetch: Fetch, topicId: Uuid, partition: number): number {
    const topic = this.#view.image.topics.get(topicId)
    if (topic?.partitions[partition] !== undefined) return errorCodes.NOT_LEADER_OR_FOLLOWER
    if (topic === undefined && fetch.apiVersion >= 13) return errorCodes.UNKNOWN_TOPIC_ID
    return errorCodes.UNKNOWN_TOPIC_OR_PARTITION
  }

  #take(fetch: Fetch, at: number, result: PartitionFetched, context: Context<Own>): void {
    fetch.plan.take(at, result)
    if (--fetch.awaited > 0) return
    if (fetch.plan.isRead) this.#decide(fetch, context)
    else this.#readOn(fetch, context)
  }

  #decide(fetch: Fetch, context: Context<Own>): void {
    if (!fetch.plan.isRead) return this.#readOn(fetch, context)
    const { request, plan, targets } = fetch
    const isEnough = plan.sizeBytes >= Math.min(request.minBytes, request.maxBytes)
    const isOver = context.now >= fetch.deadline || targets.length === 0
    if (isEnough || plan.mustAnswer || isOver) return this.#answer(fetch, context)
    if (fetch.isStale) return this.#again(fetch, context)
    fetch.isWaiting = true
    const patienceMs = fetch.deadline - context.now
    context.startTimer(timerOf(fetch.id), patienceMs, { type: 'patienceDue', id: fetch.id })
  }

  #changed(key: string, context: Context<Own>): void {
    for (const fetch of this.#waiting.of(key)) {
      fetch.isStale = true
      if (fetch.isWaiting) this.#wakeUp(fetch, context)
    }
  }

  #patienceDue(id: number, context: Context<Own>): void {
    const fetch = this.#waiting.byId(id)
    if (fetch?.isWaiting === true) this.#wakeUp(fetch, context)
  }

  #wakeUp(fetch: Fetch, context: Context<Own>): void {
    fetch.isWaiting = false
    context.cancelTimer(timerOf(fetch.id))
    this.#again(fetch, context)
  }

  /** What was read before the wait is out of date: read again, from the front. */
  #again(fetch: Fetch, context: Context<Own>): void {
    fetch.isStale = false
    fetch.plan = this.#plan(fetch.request, fetch.targets)
    this.#readOn(fetch, context)
  }

  #answer(fetch: Fetch, context: Context<Own>): void {
    this.#waiting.remove(fetch)
    const { session, isIncremental, plan } = fetch
    const topics = new Map<
      Uuid | string,
      { name: string; id: Uuid; list: FetchResponsePartitionDataInput[] }
    >()
    const elsewhere = new Set<number>()
    for (let at = 0; at < fetch.targets.length; at++) {
      const target = fetch.targets[at] as FetchTarget
      const result = plan.results[at] ?? absent(errorCodes.NONE)
      const isNews = session?.isNews(target, result) ?? true
      if (isIncremental && !isNews) continue
      const { topicId, topicName } = target
      const topicKey = topicId === ZERO_UUID ? topicName : topicId
      let topic = topics.get(topicKey)
      if (topic === undefined) {
        topic = { name: topicName, id: topicId, list: [] }
        topics.set(topicKey, topic)
      }
      if (result.errorCode === errorCodes.NOT_LEADER_OR_FOLLOWER) elsewhere.add(result.leaderId)
      topic.list.push(partitionAnswerOf(target.want.partition, result))
    }
    const response: FetchResponseInput = {
      throttleTimeMs: 0,
      errorCode: errorCodes.NONE,
      sessionId: this.#sessions.settle(session),
      responses: [...topics.values()].map(({ name, id, list }) => {
        return { topic: name, topicId: id, partitions: list }
      }),
      nodeEndpoints: [...elsewhere].flatMap((id) => endpointById(this.#view, id) ?? []),
    }
    context.reply(fetch.replyTo, { response })
  }
}

/** Followers name themselves in a tagged struct from v15 on. */
function replicaOf({ request, apiVersion }: Fetch): number {
  return apiVersion >= 15 ? request.replicaState.replicaId : request.replicaId
}

function timerOf(id: number): string {
  return `patience-${id}`
}

function absent(errorCode: number): PartitionFetched {
  return {
    errorCode,
    highWatermark: -1,
    lastStableOffset: -1,
    logStartOffset: -1,
    divergingEpoch: { epoch: -1, endOffset: -1 },
    leaderId: -1,
    leaderEpoch: -1,
    abortedTransactions: null,
    records: [],
    sizeBytes: 0,
  }
}

export const fetchKind: ActorKind<FetchProtocol, FetchProps> = actorKind({
  name: 'fetch',
  create: (props: FetchProps) => new FetchActor(props) as never,
  mailbox: { capacity: 65_536 },
  supervision: { onFailure: 'escalate' },
})
