// Fetches from one leader's broker all partitions that follow it: one Fetch under way at a time, whose answer is
// the acknowledgement of the one before; a second one only to tell of partitions that the first could not know.
// Lives on the follower's thread, spawned by the node, one per leader.
//
//   positions ──▶ Fetch over the link ──▶ records (descriptors into the leader's memory) ──▶ partitions append
//        ▲                                                                          │
//        └───────────────────── the new positions ◀─────────────────────────────────┘
import type { Uuid } from '@actorlog/bytes'
import { errorCodes } from '@actorlog/protocol'
import type {
  FetchRequestFetchPartition,
  FetchRequestInput,
  FetchResponsePartitionData,
} from '@actorlog/protocol/client/01-fetch'
import {
  type Actor,
  type ActorKind,
  type ActorRef,
  actorKind,
  type Block,
  type Context,
  type MessageOf,
  type Signal,
} from '@actorlog/runtime'
import type { BrokerView } from '../node/broker-view.ts'
import type { FetchPosition, PartitionProtocol } from '../partition/partition-protocol.ts'
import { targetKey } from './fetch-plan.ts'
import type { GateProtocol } from './gate.protocol.ts'
import { type FetchAnswer, fetchAnswer, gateRequest } from './gate-request.ts'

/** How long the leader may hold a Fetch back: `replica.fetch.wait.max.ms`. */
const WAIT_MS = 500
/** On top of it before the link counts as dead. */
const GRACE_MS = 1500
/** After an error a partition, or a link, is left alone for so long (`replica.fetch.backoff.ms` is 1000). */
const BACKOFF_MS = 50
/** At most so much for one partition in one answer, and for all of them. */
const PARTITION_BYTES_MAX = 1024 * 1024
const ANSWER_BYTES_MAX = 10 * 1024 * 1024

/** Whom it fetches from, and for whom. */
export interface ReplicaFetcherProps {
  readonly leaderId: number
  readonly view: BrokerView
}

/** What a fetcher understands. */
export interface ReplicaFetcherProtocol {
  /** Follow this leader with that replica. */
  follow(message: {
    readonly topicId: Uuid
    readonly index: number
    readonly replica: ActorRef<PartitionProtocol>
  }): void
  unfollow(message: { readonly topicId: Uuid; readonly index: number }): void
  /** Where the leader's gate is; undefined when that broker is down. */
  gateChanged(message: { readonly gate: ActorRef<GateProtocol> | undefined }): void
}

interface Own extends ReplicaFetcherProtocol {
  positioned(message: FetchPosition & { readonly carry: Followed }): void
  answered(message: { readonly parts: readonly Uint8Array[] }): void
  appended(message: FetchPosition & { readonly carry: Taken }): void
  goOn(message: object): void
}

/** One replica that follows. */
interface Followed {
  readonly key: string
  readonly topicId: Uuid
  readonly index: number
  readonly replica: ActorRef<PartitionProtocol>
  position: FetchPosition | undefined
  /** The position that the leader was last told: its answers are for that one. */
  sent: FetchPosition | undefined
  /** The session knows the present position already. */
  isSent: boolean
  /** Not before this time, after an error. */
  pausedUntil: number
}

/** Records on their way into a replica, in memory that is held for it; what lies elsewhere is nobody else's. */
interface Taken {
  readonly followed: Followed
  readonly blocks: readonly Block[]
}

/** All partitions of this broker that follow one leader. */
export class ReplicaFetcherActor implements Actor<Own> {
  readonly #props: ReplicaFetcherProps
  readonly #followed = new Map<string, Followed>()
  readonly #forgotten: Followed[] = []
  #gate: ActorRef<GateProtocol> | undefined
  #underWay = 0
  /** A partition stands where the leader has not been told, and no answer is needed to tell it. */
  #hasNews = false
  #appending = 0
  /** 0: there is none yet, or the leader has no room for one. */
  #sessionId = 0
  #sessionEpoch = 0
  #isSessionRefused = false

  constructor(props: ReplicaFetcherProps) {
    this.#props = props
  }

  signal(signal: Signal<Own>, context: Context<Own>): void {
    if (signal.type !== 'askFailed') return
    if (signal.then === 'answered') {
      this.#underWay--
      this.#resetSession()
      this.#goOnLater(context)
    } else if (signal.then === 'appended') {
      this.#appended(signal.carry as Taken, undefined, context)
    }
  }

  receive(message: MessageOf<Own>, context: Context<Own>): void {
    switch (message.type) {
      case 'follow':
        return this.#follow(message, context)
      case 'unfollow':
        return this.#unfollow(targetKey(message.topicId, message.index))
      case 'gateChanged':
        this.#gate = message.gate
        this.#resetSession()
        return this.#fetch(context)
      case 'positioned':
        message.carry.position = message
        this.#hasNews = true
        return this.#fetch(context)
      case 'answered':
        return this.#answered(message.parts, context)
      case 'appended':
        return this.#appended(message.carry, message, context)
      case 'goOn':
        this.#hasNews = true
        return this.#fetch(context)
      default:
        return message satisfies never
    }
  }

  #follow(
    { topicId, index, replica }: { topicId: Uuid; index: number; replica: Followed['replica'] },
    context: Context<Own>,
  ): void {
    const key = targetKey(topicId, index)
    const followed: Followed = {
      key,
      topicId,
      index,
      replica,
      position: undefined,
      sent: undefined,
      isSent: false,
      pausedUntil: 0,
    }
    this.#followed.set(key, followed)
    context.ask(replica, { type: 'position' }, 'positioned' as never, { carry: followed as never })
  }

  #unfollow(key: string): void {
    const followed = this.#followed.get(key)
    if (followed === undefined) return
    this.#followed.delete(key)
    if (followed.isSent) this.#forgotten.push(followed)
  }

  #fetch(context: Context<Own>): void {
    if (this.#appending > 0 || this.#gate === undefined || this.#followed.size === 0) return
    // The leader may hold a Fetch back for long; a second one in the same session ends that.
    const maySecond = this.#underWay === 1 && this.#hasNews && this.#sessionId !== 0
    if (this.#underWay > 0 && !maySecond) return
    const request = this.#request(context.now)
    if (request === undefined) return
    this.#underWay++
    const { view } = this.#props
    const message = gateRequest('fetch', view.brokerId, request)
    context.ask(this.#gate, message, 'answered' as never, { timeoutMs: WAIT_MS + GRACE_MS })
  }

  /** Incremental: only partitions whose position has moved since the session last heard of them. */
  #request(now: number): FetchRequestInput | undefined {
    const { view } = this.#props
    const topics = new Map<Uuid, FetchRequestFetchPartition[]>()
    let active = 0
    for (const followed of this.#followed.values()) {
      if (followed.position === undefined || followed.pausedUntil > now) continue
      active++
      if (followed.isSent) continue
      followed.isSent = true
      followed.sent = followed.position
      const list = topics.get(followed.topicId)
      const partition = wanted(followed.index, followed.position)
      if (list === undefined) topics.set(followed.topicId, [partition])
      else list.push(partition)
    }
    this.#hasNews = false
    if (active === 0 || (this.#underWay > 0 && topics.size === 0)) return undefined
    if (this.#sessionId !== 0) this.#sessionEpoch++
    const forgotten = this.#forgotten.splice(0)
    return {
      replicaState: { replicaId: view.brokerId, replicaEpoch: view.brokerEpoch },
      // The session is wanted at once: without it no second Fetch can follow.
      maxWaitMs: this.#sessionId === 0 && !this.#isSessionRefused ? 0 : WAIT_MS,
      minBytes: 1,
      maxBytes: ANSWER_BYTES_MAX,
      isolationLevel: 0,
      sessionId: this.#sessionId,
      sessionEpoch: this.#sessionEpoch,
      topics: [...topics].map(([topicId, partitions]) => ({ topicId, partitions })),
      forgottenTopicsData: forgotten.map(({ topicId, index }) => {
        return { topicId, partitions: [index] }
      }),
      rackId: '',
    }
  }

  #answered(parts: readonly Uint8Array[], context: Context<Own>): void {
    this.#underWay--
    const { response, views } = fetchAnswer(parts)
    if (response.errorCode !== errorCodes.NONE) {
      this.#resetSession()
      return this.#goOnLater(context)
    }
    if (response.sessionId !== this.#sessionId) this.#sessionEpoch = 0
    this.#sessionId = response.sessionId
    this.#isSessionRefused = response.sessionId === 0
    if (response.sessionId === 0) this.#resend()
    for (const { topicId, partitions } of response.responses) {
      for (const data of partitions) this.#take(topicId, data, views, context)
    }
    this.#fetch(context)
  }

  #take(
    topicId: Uuid,
    data: FetchResponsePartitionData,
    views: FetchAnswer['views'],
    context: Context<Own>,
  ): void {
    const followed = this.#followed.get(targetKey(topicId, data.partitionIndex))
    // One that follows anew since the Fetch was sent has asked for nothing yet.
    if (followed?.sent === undefined) return
    const { sent } = followed
    if (data.errorCode !== errorCodes.NONE && data.errorCode !== errorCodes.OFFSET_OUT_OF_RANGE) {
      return this.#pause(followed, context)
    }
    const { records, blocks } = held(data.records, views, context)
    this.#appending++
    const news = {
      type: 'follow' as const,
      errorCode: data.errorCode,
      leaderEpoch: sent.leaderEpoch,
      asked: sent,
      highWatermark: data.highWatermark,
      logStartOffset: data.logStartOffset,
      divergingEpoch: data.divergingEpoch,
      records,
    }
    const taken: Taken = { followed, blocks }
    context.ask(followed.replica, news, 'appended' as never, { carry: taken as never })
  }

  #appended(taken: Taken, position: FetchPosition | undefined, context: Context<Own>): void {
    const { followed, blocks } = taken
    for (const block of blocks) block.release()
    this.#appending--
    if (position === undefined) this.#pause(followed, context)
    else {
      const before = followed.position
      const hasMoved =
        before === undefined ||
        before.fetchOffset !== position.fetchOffset ||
        before.leaderEpoch !== position.leaderEpoch ||
        before.lastFetchedEpoch !== position.lastFetchedEpoch
      followed.position = position
      if (hasMoved) followed.isSent = false
    }
    this.#fetch(context)
  }

  /** The leader is not there yet, or no more: ask the replica where it stands, and try again soon. */
  #pause(followed: Followed, context: Context<Own>): void {
    followed.pausedUntil = context.now + BACKOFF_MS
    followed.isSent = false
    const { replica } = followed
    context.ask(replica, { type: 'position' }, 'positioned' as never, { carry: followed as never })
    this.#goOnLater(context)
  }

  #goOnLater(context: Context<Own>): void {
    context.startTimer('goOn', BACKOFF_MS, { type: 'goOn' })
  }

  /** Another incarnation of the leader knows nothing of us. */
  #resetSession(): void {
    this.#sessionId = 0
    this.#sessionEpoch = 0
    this.#isSessionRefused = false
    this.#forgotten.length = 0
    this.#resend()
  }

  #resend(): void {
    for (const followed of this.#followed.values()) followed.isSent = false
  }
}

/** The link's memory is ours until this message is done; the replica writes after that, so it is held. */
function held(
  records: Uint8Array | null,
  views: FetchAnswer['views'],
  { arena }: Context<Own>,
): { readonly records: readonly Uint8Array[]; readonly blocks: readonly Block[] } {
  if (records === null || records.length === 0) return NO_RECORDS
  const several = views.get(records) ?? [records]
  const blocks: Block[] = []
  for (const view of several) {
    const block = arena.blockOf(view)
    if (block === undefined) continue
    block.retain()
    blocks.push(block)
  }
  return { records: several, blocks }
}

const NO_RECORDS = { records: [], blocks: [] }

function wanted(partition: number, position: FetchPosition): FetchRequestFetchPartition {
  return {
    partition,
    currentLeaderEpoch: position.leaderEpoch,
    fetchOffset: position.fetchOffset,
    lastFetchedEpoch: position.lastFetchedEpoch,
    logStartOffset: position.logStartOffset,
    partitionMaxBytes: PARTITION_BYTES_MAX,
    replicaDirectoryId: 'AAAAAAAAAAAAAAAAAAAAAA',
    highWatermark: position.highWatermark,
  }
}

export const replicaFetcherKind: ActorKind<ReplicaFetcherProtocol, ReplicaFetcherProps> = actorKind(
  {
    name: 'replica-fetcher',
    create: (props: ReplicaFetcherProps) => new ReplicaFetcherActor(props) as never,
    mailbox: { capacity: 32_768 },
    supervision: { onFailure: 'escalate' },
  },
)
