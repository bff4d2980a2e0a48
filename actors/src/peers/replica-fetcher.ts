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
import { type PlannedFetch, ReplicaFetchPlan } from '@actorlog/replication'
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
/** After an error a link is left alone for so long (`replica.fetch.backoff.ms` is 1000), a partition too at last:
 *  mostly its leader is just a few milliseconds behind with the metadata. */
const BACKOFF_MS = 50
const BACKOFF_MS_MIN = 3
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
  answered(message: { readonly parts: readonly Uint8Array[]; readonly carry: PlannedFetch }): void
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
  /** Since it last took something over. */
  failures: number
  /** The position that the leader was last told: its answers are for that one. */
  sent: FetchPosition | undefined
}

/** Records on their way into a replica, in memory that is held for it; what lies elsewhere is nobody else's. */
interface Taken {
  readonly followed: Followed
  readonly blocks: readonly Block[]
}

/** All partitions of this broker that follow one leader. */
export class ReplicaFetcherActor implements Actor<Own> {
  readonly #props: ReplicaFetcherProps
  readonly #plan = new ReplicaFetchPlan()
  readonly #followed = new Map<string, Followed>()
  /** After an error: asked soon where they stand, and fetched again. */
  readonly #paused = new Set<Followed>()
  #gate: ActorRef<GateProtocol> | undefined
  #appending = 0

  constructor(props: ReplicaFetcherProps) {
    this.#props = props
  }

  signal(signal: Signal<Own>, context: Context<Own>): void {
    if (signal.type !== 'askFailed') return
    if (signal.then === 'answered') {
      if (this.#plan.lost(signal.carry as PlannedFetch)) this.#goOnLater(context)
    } else if (signal.then === 'appended') {
      this.#appended(signal.carry as Taken, undefined, context)
    } else {
      this.#pause(signal.carry as Followed, context)
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
        this.#plan.restart()
        return this.#fetch(context)
      case 'positioned':
        this.#stand(message.carry, message)
        return this.#fetch(context)
      case 'answered':
        return this.#answered(message.carry, message.parts, context)
      case 'appended':
        return this.#appended(message.carry, message, context)
      case 'goOn':
        for (const followed of this.#paused) this.#askPosition(followed, context)
        this.#paused.clear()
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
    this.#unfollow(key)
    const none = { position: undefined, sent: undefined, failures: 0 }
    const followed: Followed = { key, topicId, index, replica, ...none }
    this.#followed.set(key, followed)
    this.#askPosition(followed, context)
  }

  #unfollow(key: string): void {
    const followed = this.#followed.get(key)
    if (followed === undefined) return
    this.#followed.delete(key)
    this.#paused.delete(followed)
    this.#plan.forget(key)
  }

  #askPosition(followed: Followed, context: Context<Own>): void {
    const options = { carry: followed as never }
    context.ask(followed.replica, { type: 'position' }, 'positioned' as never, options)
  }

  /** The replica stands there now: the leader is told when that is news. */
  #stand(followed: Followed, position: FetchPosition): void {
    if (this.#followed.get(followed.key) !== followed) return
    const { position: before, key, index } = followed
    followed.position = position
    const hasMoved =
      before === undefined ||
      before.fetchOffset !== position.fetchOffset ||
      before.leaderEpoch !== position.leaderEpoch ||
      before.lastFetchedEpoch !== position.lastFetchedEpoch
    if (hasMoved) this.#plan.want(key, followed, wanted(index, position))
  }

  #fetch(context: Context<Own>): void {
    if (this.#appending > 0 || this.#gate === undefined) return
    const planned = this.#plan.next()
    if (planned === undefined) return
    for (const { topicId, partitions } of planned.topics) {
      for (const { partition } of partitions ?? []) {
        const followed = this.#followed.get(targetKey(topicId as Uuid, partition as number))
        if (followed !== undefined) followed.sent = followed.position
      }
    }
    const message = gateRequest('fetch', this.#props.view.brokerId, this.#request(planned))
    const options = { timeoutMs: WAIT_MS + GRACE_MS, carry: planned as never }
    context.ask(this.#gate, message, 'answered' as never, options)
  }

  #request(planned: PlannedFetch): FetchRequestInput {
    const { view } = this.#props
    const { sessionId, sessionEpoch, topics, forgottenTopicsData, mayWait } = planned
    return {
      replicaState: { replicaId: view.brokerId, replicaEpoch: view.brokerEpoch },
      maxWaitMs: mayWait ? WAIT_MS : 0,
      minBytes: 1,
      maxBytes: ANSWER_BYTES_MAX,
      isolationLevel: 0,
      sessionId,
      sessionEpoch,
      topics,
      forgottenTopicsData,
      rackId: '',
    }
  }

  #answered(planned: PlannedFetch, parts: readonly Uint8Array[], context: Context<Own>): void {
    const { response, views } = fetchAnswer(parts)
    if (!this.#plan.answered(planned, response)) return this.#goOnLater(context)
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
      followed.failures = 0
      this.#stand(followed, position)
    }
    this.#fetch(context)
  }

  /** The leader is not there yet, or no more: ask the replica where it stands, and try again soon. */
  #pause(followed: Followed, context: Context<Own>): void {
    if (this.#followed.get(followed.key) !== followed) return
    followed.position = undefined
    followed.sent = undefined
    this.#plan.pause(followed.key)
    this.#paused.add(followed)
    this.#goOnLater(context, Math.min(BACKOFF_MS, BACKOFF_MS_MIN * 2 ** followed.failures))
    followed.failures++
  }

  #goOnLater(context: Context<Own>, afterMs: number = BACKOFF_MS): void {
    context.startTimer('goOn', afterMs, { type: 'goOn' })
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
