// One replica. Lives on its broker's thread (placement may move it), spawned by the node; knows its own log and
// what the metadata says of its partition. `PartitionLeader` and `followerEffects` decide, this actor performs.
//
//   append ──▶ validate ──▶ log: one write ──▶ followers and consumers are told ──▶ (acks=all) wait
//   fetch of a follower ──▶ its log reaches so far ──▶ high watermark ──▶ appends are answered
//   follow ◀── the leader's bytes, appended as they are
import { errorCodes } from '@actorlog/protocol'
import type { Uuid } from '@actorlog/bytes'
import { NO_LEADER, type PartitionImage } from '@actorlog/metadata'
import {
  type FollowerEffect,
  followerEffects,
  type LeaderEffect,
  lineage,
  PartitionLeader,
  type PartitionState,
} from '@actorlog/replication'
import {
  type Actor,
  type ActorKind,
  actorKind,
  type Context,
  type MessageOf,
  type ReplyTo,
  type Signal,
} from '@actorlog/runtime'
import { type Log, StorageError } from '@actorlog/storage'
import type { BrokerView } from '../node/broker-view.ts'
import { refused } from './append-answers.ts'
import { IsrKeeper } from './isr-keeper.ts'
import { findOffset } from './offset-search.ts'
import type {
  AppendAnswer,
  AppendRequest,
  FetchPosition,
  LeaderNews,
  PartitionFetch,
  PartitionFetched,
  PartitionProtocol,
  ReplicaStatus,
} from './partition-protocol.ts'
import { ReplicaLog } from './replica-log.ts'

/** A replica is asked by this many at a time before it refuses; the data plane is pulled, so few wait. */
const MAILBOX_CAPACITY = 8192
/** A debugging reader (Kafka's DEBUG_CONSUMER_ID) sees the log to its end: coordinators load so. */
const DEBUG_REPLICA = -2
const DUE_TIMER = 'due'

export interface PartitionProps {
  readonly topicId: Uuid
  readonly topicName: string
  readonly index: number
  readonly log: Log
  readonly view: BrokerView
  readonly partition: PartitionImage
  /** Told when the log cannot be used any more: the broker's directory has failed. */
  readonly storageFailed: (error: StorageError) => void
}

interface Own extends PartitionProtocol {
  proposalAnswered(message: {
    readonly response: unknown
    readonly errorCode: number
    readonly carry: { readonly leaderEpoch: number }
  }): void
  due(message: object): void
}

type Waiter = { readonly replyTo: ReplyTo<AppendAnswer>; readonly answer: AppendAnswer }

export class PartitionActor implements Actor<Own> {
  readonly #props: PartitionProps
  readonly #keeper: IsrKeeper
  #log: ReplicaLog | undefined
  #partition: PartitionImage
  #leader: PartitionLeader<Waiter> | undefined
  /** Somebody was told that there is nothing more: who reads up to the end, who below the high watermark. */
  #watchedEnd = false
  #watchedHighWatermark = false

  constructor(props: PartitionProps) {
    this.#props = props
    this.#partition = props.partition
    this.#keeper = new IsrKeeper(props)
  }

  signal(signal: Signal<Own>, context: Context<Own>): void {
    if (signal.type === 'started') {
      const config = this.#props.view.topicConfig(this.#props.topicName)
      this.#log = new ReplicaLog(this.#props.log, context.arena, config)
      this.#take(this.#partition, context, true)
    } else if (signal.type === 'askFailed') {
      const { leaderEpoch } = signal.carry as { leaderEpoch: number }
      this.#proposed(undefined, errorCodes.REQUEST_TIMED_OUT, leaderEpoch, context)
    } else if (signal.type === 'stopping') this.#log?.forgetTail()
  }

  receive(message: MessageOf<Own>, context: Context<Own>): void {
    try {
      this.#receive(message, context)
    } catch (error) {
      if (!(error instanceof StorageError)) throw error
      this.#props.storageFailed(error)
      this.#resign(errorCodes.KAFKA_STORAGE_ERROR, context)
      if ('replyTo' in message) this.#refuse(message, errorCodes.KAFKA_STORAGE_ERROR, context)
    }
  }

  #receive(message: MessageOf<Own>, context: Context<Own>): void {
    switch (message.type) {
      case 'append':
        return this.#append(message, message.replyTo, context)
      case 'fetch':
        return context.reply(message.replyTo, this.#fetch(message, context))
      case 'follow':
        return context.reply(message.replyTo, this.#follow(message, context))
      case 'position':
        return context.reply(message.replyTo, this.#position())
      case 'findOffset':
        return context.reply(message.replyTo, this.#findOffset(message))
      case 'endOffsetForEpoch':
        return context.reply(message.replyTo, this.#endOffsetForEpoch(message))
      case 'metadataChanged':
        return this.#metadataChanged(message.partition, message.topicConfigChanged, context)
      case 'proposalAnswered':
        return this.#proposed(
          message.response,
          message.errorCode,
          message.carry.leaderEpoch,
          context,
        )
      case 'due':
        return this.#due(context)
      case 'status':
        return context.reply(message.replyTo, this.#status())
      case 'remove':
        this.#resign(errorCodes.UNKNOWN_TOPIC_OR_PARTITION, context)
        return context.stop(context.self)
      case 'close':
        return this.#close(message.replyTo, context)
      default:
        return message satisfies never
    }
  }

  get #data(): ReplicaLog {
    return this.#log as ReplicaLog
  }

  #append(request: AppendRequest, replyTo: ReplyTo<AppendAnswer>, context: Context<Own>): void {
    const leader = this.#leader
    const who = { leaderId: this.#partition.leader, leaderEpoch: this.#partition.leaderEpoch }
    if (leader === undefined) {
      return context.reply(replyTo, refused(errorCodes.NOT_LEADER_OR_FOLLOWER, who))
    }
    const refusal = leader.refuseAppend(request.acks)
    if (refusal !== 0) return context.reply(replyTo, refused(refusal, who))
    const answer = this.#data.append(request, { ...who, timestamp: context.timestamp })
    if (answer.errorCode !== 0) return context.reply(replyTo, answer)
    const { endOffset } = this.#data.log
    this.#perform(leader.appended(endOffset, context.now), context)
    this.#endMoved(context)
    if (request.acks !== -1) return context.reply(replyTo, answer)
    const deadline = context.now + request.timeoutMs
    this.#perform(leader.wait(answer.endOffset, { replyTo, answer }, deadline), context)
  }

  #fetch(fetch: PartitionFetch, context: Context<Own>): PartitionFetched {
    const leader = this.#leader
    const { log } = this.#data
    const isFollower = fetch.replicaId >= 0
    const epochError = this.#epochError(fetch.currentLeaderEpoch)
    if (epochError !== 0) return this.#fetched(epochError)
    if (leader === undefined && fetch.replicaId !== DEBUG_REPLICA) {
      return this.#fetched(errorCodes.NOT_LEADER_OR_FOLLOWER)
    }
    const compared = lineage(
      fetch.fetchOffset,
      fetch.lastFetchedEpoch,
      fetch.lastFetchedEpoch < 0
        ? { epoch: -1, endOffset: -1 }
        : log.endOffsetForEpoch(fetch.lastFetchedEpoch),
    )
    if (compared.type === 'unknown') return this.#fetched(errorCodes.OFFSET_OUT_OF_RANGE)
    if (compared.type === 'diverging') return { ...this.#fetched(0), divergingEpoch: compared.at }
    if (fetch.fetchOffset < log.logStartOffset || fetch.fetchOffset > log.endOffset) {
      return this.#fetched(errorCodes.OFFSET_OUT_OF_RANGE)
    }
    if (isFollower && leader !== undefined) this.#followerFetched(fetch, leader, context)
    const upTo = this.#bound(fetch)
    const { views, sizeBytes } = this.#data.read(fetch, upTo)
    if (sizeBytes === 0) this.#watch(fetch.replicaId !== -1)
    const abortedTransactions =
      fetch.readCommitted && sizeBytes > 0
        ? log.abortedTransactions({ fromOffset: fetch.fetchOffset, toOffset: upTo })
        : fetch.readCommitted
          ? []
          : null
    return { ...this.#fetched(0), abortedTransactions, records: views, sizeBytes }
  }

  #followerFetched(fetch: PartitionFetch, leader: PartitionLeader<Waiter>, context: Context<Own>) {
    const broker = this.#props.view.image.brokers.get(fetch.replicaId)
    const isEligible =
      broker !== undefined &&
      !broker.fenced &&
      !broker.inControlledShutdown &&
      (fetch.brokerEpoch < 0 || broker.epoch === fetch.brokerEpoch)
    const { replicaId, brokerEpoch, fetchOffset, logStartOffset } = fetch
    const from = { replicaId, brokerEpoch, fetchOffset, logStartOffset, isEligible }
    this.#perform(leader.fetched(from, context.now), context)
  }

  #bound(fetch: PartitionFetch): number {
    const { log } = this.#data
    if (fetch.replicaId !== -1) return log.endOffset
    return fetch.readCommitted ? log.lastStableOffset : log.highWatermark
  }

  #epochError(currentLeaderEpoch: number): number {
    if (currentLeaderEpoch < 0) return errorCodes.NONE
    if (currentLeaderEpoch < this.#partition.leaderEpoch) return errorCodes.FENCED_LEADER_EPOCH
    if (currentLeaderEpoch > this.#partition.leaderEpoch) return errorCodes.UNKNOWN_LEADER_EPOCH
    return errorCodes.NONE
  }

  #fetched(errorCode: number): PartitionFetched {
    const { log } = this.#data
    return {
      errorCode,
      highWatermark: errorCode === 0 || errorCode === 1 ? log.highWatermark : -1,
      lastStableOffset: errorCode === 0 ? log.lastStableOffset : -1,
      logStartOffset: errorCode === 0 || errorCode === 1 ? log.logStartOffset : -1,
      divergingEpoch: { epoch: -1, endOffset: -1 },
      leaderId: this.#partition.leader,
      leaderEpoch: this.#partition.leaderEpoch,
      abortedTransactions: null,
      records: [],
      sizeBytes: 0,
    }
  }

  #follow(news: LeaderNews, context: Context<Own>): FetchPosition {
    if (this.#leader !== undefined) return this.#position()
    const answer = { ...news, recordsSizeBytes: news.records?.length ?? 0 }
    const effects = followerEffects(answer, this.#partition.leaderEpoch, this.#data.log)
    for (const effect of effects) this.#performFollower(effect, news.records, context)
    return this.#position()
  }

  #performFollower(effect: FollowerEffect, records: Uint8Array | null, context: Context<Own>): void {
    const { log } = this.#data
    switch (effect.type) {
      case 'append': {
        const { leaderEpoch } = effect
        const options = { leaderEpochLimit: leaderEpoch, timestamp: context.timestamp }
        const { stopped } = log.appendAsFollower(records as Uint8Array, options)
        if (stopped === 'corrupt' || stopped === 'offset-below-end') {
          context.count('replication.refused')
        }
        return
      }
      case 'truncate':
        log.truncateTo(effect.offset, context)
        context.trace(`truncated ${log.folder} to ${effect.offset}`)
        return
      case 'restart':
        return log.truncateFullyAndStartAt(effect.offset, context)
      case 'moveHighWatermark':
        log.highWatermark = effect.offset
        return
      case 'advanceLogStart':
        return log.advanceLogStart(effect.offset)
      default:
        return effect satisfies never
    }
  }

  #position(): FetchPosition {
    const { log } = this.#data
    return {
      leaderEpoch: this.#partition.leaderEpoch,
      fetchOffset: log.endOffset,
      lastFetchedEpoch: log.latestEpoch ?? -1,
      logStartOffset: log.logStartOffset,
      highWatermark: log.highWatermark,
    }
  }

  #findOffset(query: MessageOf<Own> & { type: 'findOffset' }) {
    return findOffset(query, {
      log: this.#data.log,
      isLeader: this.#leader !== undefined,
      leaderEpoch: this.#partition.leaderEpoch,
      epochStartOffset: this.#leader?.epochStartOffset ?? 0,
      epochError: this.#epochError(query.currentLeaderEpoch),
    })
  }

  #endOffsetForEpoch(ask: { readonly currentLeaderEpoch: number; readonly leaderEpoch: number }) {
    const none = { leaderEpoch: -1, endOffset: -1 }
    const errorCode = this.#epochError(ask.currentLeaderEpoch)
    if (errorCode !== 0) return { errorCode, ...none }
    if (this.#leader === undefined) return { errorCode: errorCodes.NOT_LEADER_OR_FOLLOWER, ...none }
    const { epoch, endOffset } = this.#data.log.endOffsetForEpoch(ask.leaderEpoch)
    return { errorCode: errorCodes.NONE, leaderEpoch: epoch, endOffset }
  }

  #metadataChanged(next: PartitionImage, isConfigNew: boolean, context: Context<Own>): void {
    if (isConfigNew) {
      const config = this.#props.view.topicConfig(this.#props.topicName)
      this.#data.config = config
      const effects = this.#leader?.minInsyncReplicasChanged(config.minInsyncReplicas, context.now)
      this.#perform(effects ?? [], context)
    }
    if (next.partitionEpoch >= this.#partition.partitionEpoch) this.#take(next, context, false)
  }

  #take(next: PartitionImage, context: Context<Own>, isFirst: boolean): void {
    const isNewEpoch = isFirst || next.leaderEpoch !== this.#partition.leaderEpoch
    this.#partition = next
    if (!isNewEpoch) {
      const effects = this.#leader?.stateChanged(stateOf(next), context.now) ?? []
      return this.#perform(effects, context)
    }
    this.#resign(errorCodes.NOT_LEADER_OR_FOLLOWER, context)
    if (next.leader === this.#props.view.brokerId) this.#lead(next, context)
    this.#announce(context)
  }

  #lead(partition: PartitionImage, context: Context<Own>): void {
    const { log } = this.#data
    log.beginEpoch(partition.leaderEpoch)
    const { view, topicName } = this.#props
    const lagMsMax = view.settings.number('replica.lag.time.max.ms')
    this.#leader = new PartitionLeader({
      brokerId: view.brokerId,
      brokerEpoch: view.brokerEpoch,
      state: stateOf(partition),
      epochStartOffset: log.endOffset,
      highWatermark: log.highWatermark,
      minInsyncReplicas: view.topicConfig(topicName).minInsyncReplicas,
      lagMsMax,
      now: context.now,
    })
    this.#perform(this.#leader.begin(context.now), context)
    context.startTimer(DUE_TIMER, this.#keeper.dueAfterMs, { type: 'due' })
  }

  #resign(errorCode: number, context: Context<Own>): void {
    const leader = this.#leader
    if (leader === undefined) return
    this.#leader = undefined
    context.cancelTimer(DUE_TIMER)
    this.#perform(leader.resign(errorCode), context)
    this.#data.forgetTail()
  }

  #due(context: Context<Own>): void {
    if (this.#leader === undefined) return
    this.#perform(this.#leader.due(context.now), context)
    context.startTimer(DUE_TIMER, this.#keeper.dueAfterMs, { type: 'due' })
  }

  #proposed(response: unknown, errorCode: number, leaderEpoch: number, context: Context<Own>): void {
    const leader = this.#leader
    if (leader === undefined || leader.state.leaderEpoch !== leaderEpoch) return
    const state = this.#keeper.stateIn(response, errorCode, leader.state)
    this.#perform(leader.proposalAnswered(state, context.now), context)
  }

  #perform(effects: readonly LeaderEffect<Waiter>[], context: Context<Own>): void {
    for (const effect of effects) {
      switch (effect.type) {
        case 'answer':
          this.#answer(effect.waiter, effect.verdict.errorCode, context)
          break
        case 'moveHighWatermark':
          this.#highWatermarkMoved(effect.offset, context)
          break
        case 'propose': {
          const request = this.#keeper.request(effect.proposal)
          const { leaderEpoch } = effect.proposal
          const message = { type: 'decide' as const, request }
          const { controller } = this.#props.view.rooms
          context.ask(controller, message, 'proposalAnswered' as never, {
            carry: { leaderEpoch } as never,
          })
          break
        }
        default:
          effect satisfies never
      }
    }
  }

  #answer({ replyTo, answer }: Waiter, errorCode: number, context: Context<Own>): void {
    const isFine = errorCode === 0
    context.reply(replyTo, isFine ? answer : { ...answer, errorCode, baseOffset: -1 })
  }

  #highWatermarkMoved(offset: number, context: Context<Own>): void {
    this.#data.log.highWatermark = offset
    this.#data.replicatedTo(offset)
    if (!this.#watchedHighWatermark) return
    this.#watchedHighWatermark = false
    this.#tellReaders(context)
  }

  #watch(isReplica: boolean): void {
    if (isReplica) this.#watchedEnd = true
    else this.#watchedHighWatermark = true
  }

  #endMoved(context: Context<Own>): void {
    if (!this.#watchedEnd) return
    this.#watchedEnd = false
    this.#tellReaders(context)
  }

  /** Leadership has changed: whoever waits here must look elsewhere. */
  #announce(context: Context<Own>): void {
    if (!this.#watchedEnd && !this.#watchedHighWatermark) return
    this.#watchedEnd = this.#watchedHighWatermark = false
    this.#tellReaders(context)
  }

  #tellReaders(context: Context<Own>): void {
    const { topicId, index, view } = this.#props
    context.tell(view.rooms.fetch, { type: 'changed', topicId, partition: index })
  }

  #status(): ReplicaStatus {
    const { log } = this.#data
    return {
      topic: this.#props.topicName,
      partition: this.#props.index,
      leaderId: this.#partition.leader,
      leaderEpoch: this.#partition.leaderEpoch,
      isr: this.#leader?.isr ?? this.#partition.isr,
      logStartOffset: log.logStartOffset,
      highWatermark: log.highWatermark,
      endOffset: log.endOffset,
      sizeBytes: log.sizeBytes,
    }
  }

  #close(
    replyTo: ReplyTo<{ endOffset: number; highWatermark: number }>,
    context: Context<Own>,
  ): void {
    this.#resign(errorCodes.NOT_LEADER_OR_FOLLOWER, context)
    const { log } = this.#data
    const { endOffset, highWatermark } = log
    log.close()
    context.reply(replyTo, { endOffset, highWatermark })
    context.stop(context.self)
  }

  /** The log has failed: each ask is answered in its own shape. */
  #refuse(message: MessageOf<Own> & { replyTo: unknown }, errorCode: number, context: Context<Own>) {
    const who = { leaderId: NO_LEADER, leaderEpoch: this.#partition.leaderEpoch }
    switch (message.type) {
      case 'append':
        return context.reply(message.replyTo, refused(errorCode, who))
      case 'fetch':
        return context.reply(message.replyTo, { ...emptyFetched(errorCode), ...who })
      case 'findOffset':
        return context.reply(message.replyTo, {
          errorCode,
          timestamp: -1,
          offset: -1,
          leaderEpoch: -1,
        })
      case 'endOffsetForEpoch':
        return context.reply(message.replyTo, { errorCode, leaderEpoch: -1, endOffset: -1 })
      default:
        return context.escalate(`the log of ${this.#props.topicName}-${this.#props.index} failed`)
    }
  }
}

function emptyFetched(errorCode: number): PartitionFetched {
  return {
    errorCode,
    highWatermark: -1,
    lastStableOffset: -1,
    logStartOffset: -1,
    divergingEpoch: { epoch: -1, endOffset: -1 },
    leaderId: NO_LEADER,
    leaderEpoch: -1,
    abortedTransactions: null,
    records: [],
    sizeBytes: 0,
  }
}

function stateOf(partition: PartitionImage): PartitionState {
  const { replicas, isr, leaderEpoch, partitionEpoch, recovering } = partition
  return { replicas, isr, leaderEpoch, partitionEpoch, recovering }
}

export const partitionKind: ActorKind<PartitionProtocol, PartitionProps> = actorKind({
  name: 'partition',
  create: (props: PartitionProps) => new PartitionActor(props) as never,
  mailbox: { capacity: MAILBOX_CAPACITY },
  // Its log is the truth, and a bug in the log's keeper is no reason to go on: the broker recovers from disk.
  supervision: { onFailure: 'escalate' },
})
