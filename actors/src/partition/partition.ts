// One replica. Lives on its broker's thread (placement may move it), spawned by the node; knows its own log and
// what the metadata says of its partition.
//
//   append ──▶ validate ──▶ log: one write ──▶ readers are told ──▶ (acks=all) wait for the followers
//   fetch of a follower ──▶ its log reaches so far ──▶ high watermark ──▶ appends are answered
//   follow ◀── the leader's bytes, appended as they are
import type { Uuid } from '@actorlog/bytes'
import type { PartitionImage } from '@actorlog/metadata'
import { errorCodes } from '@actorlog/protocol'
import { leaderEpochError, type PartitionState } from '@actorlog/replication'
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
import { fetchPosition, follow } from './following.ts'
import type { ProposalAnswer } from './isr-keeper.ts'
import { Leading, type ProposalCarry } from './leading.ts'
import { findOffset } from './offset-search.ts'
import type {
  FetchPosition,
  LeaderNews,
  PartitionFetch,
  PartitionFetched,
  PartitionProtocol,
} from './partition-protocol.ts'
import type { ReadSpace } from './read-space.ts'
import { Readers } from './readers.ts'
import { obstacle, read, unreadable } from './reading.ts'
import { ReplicaLog } from './replica-log.ts'

/** The data plane is pulled, so few wait: more than this is a client that does not stop. */
const MAILBOX_CAPACITY = 8192
const DUE_TIMER = 'due'

/** What the node gives a replica: its open log, and what the metadata says of it. */
export interface PartitionProps {
  readonly topicId: Uuid
  readonly topicName: string
  readonly index: number
  readonly log: Log
  readonly view: BrokerView
  readonly partition: PartitionImage
  /** One for all replicas of the broker. */
  readonly readSpace: ReadSpace
  /** Told when the log cannot be used any more: the broker's directory has failed. */
  readonly storageFailed: (error: StorageError) => void
}

interface Own extends PartitionProtocol {
  proposalAnswered(message: ProposalAnswer & { readonly carry: ProposalCarry }): void
  due(message: object): void
  flushDue(message: object): void
}

/** One replica: it leads, follows, or waits for a leader. */
export class PartitionActor implements Actor<Own> {
  readonly #props: PartitionProps
  readonly #readers: Readers
  #data: ReplicaLog | undefined
  #partition: PartitionImage
  #leading: Leading | undefined

  constructor(props: PartitionProps) {
    this.#props = props
    this.#partition = props.partition
    this.#readers = new Readers(props)
  }

  signal(signal: Signal<Own>, context: Context<Own>): void {
    if (signal.type === 'started') {
      const config = this.#props.view.topicConfig(this.#props.topicName)
      const memory = { arena: context.arena, space: this.#props.readSpace }
      this.#data = new ReplicaLog(this.#props.log, memory, config)
      this.#beginEpoch(context)
    } else if (signal.type === 'askFailed') {
      const answer = { response: undefined, errorCode: errorCodes.REQUEST_TIMED_OUT }
      this.#proposalAnswered(answer, signal.carry as ProposalCarry, context)
    } else if (signal.type === 'stopping') this.#data?.forgetTail()
  }

  receive(message: MessageOf<Own>, context: Context<Own>): void {
    try {
      this.#decide(message, context)
    } catch (error) {
      if (!(error instanceof StorageError)) throw error
      this.#props.storageFailed(error)
      this.#log.flushing.refuse(context as never)
      this.#resign(errorCodes.KAFKA_STORAGE_ERROR, context)
      this.#refuse(message, errorCodes.KAFKA_STORAGE_ERROR, context)
    }
  }

  #decide(message: MessageOf<Own>, context: Context<Own>): void {
    const { log } = this.#log
    switch (message.type) {
      case 'append':
        if (this.#leading === undefined) return this.#refuse(message, NOT_LEADER, context)
        return this.#leading.append(message, message.replyTo, context as never)
      case 'fetch':
        return context.reply(message.replyTo, this.#fetch(message, context))
      case 'follow':
        return this.#follow(message, message.replyTo, context)
      case 'position':
        return context.reply(message.replyTo, fetchPosition(log, this.#partition.leaderEpoch))
      case 'findOffset':
        return context.reply(
          message.replyTo,
          findOffset(message, {
            log,
            isLeader: this.#leading !== undefined,
            leaderEpoch: this.#partition.leaderEpoch,
            epochStartOffset: this.#leading?.epochStartOffset ?? 0,
          }),
        )
      case 'endOffsetForEpoch':
        return context.reply(message.replyTo, this.#endOffsetForEpoch(message))
      case 'metadataChanged':
        return this.#metadataChanged(message.partition, message.topicConfigChanged, context)
      case 'brokerChanged':
        return this.#leading?.brokerChanged(message, context as never)
      case 'proposalAnswered':
        return this.#proposalAnswered(message, message.carry, context)
      case 'due':
        return this.#due(context)
      case 'flushDue':
        return this.#log.flushing.flush(context as never)
      case 'remove':
        this.#resign(errorCodes.UNKNOWN_TOPIC_OR_PARTITION, context)
        this.#readers.leadershipChanged(context as never)
        this.#log.flushing.refuse(context as never)
        return context.stop(context.self)
      case 'close':
        return this.#close(message.replyTo, context)
      default:
        return message satisfies never
    }
  }

  get #log(): ReplicaLog {
    return this.#data as ReplicaLog
  }

  #fetch(fetch: PartitionFetch, context: Context<Own>): PartitionFetched {
    const replica = {
      data: this.#log,
      partition: this.#partition,
      isLeader: this.#leading !== undefined,
    }
    const refusal = obstacle(fetch, replica)
    if (refusal !== undefined) return refusal
    // What the follower has is known before it reads on: its fetch may be what others wait for.
    if (fetch.replicaId >= 0) this.#leading?.followerFetched(fetch, context as never)
    const result = read(fetch, replica)
    if (result.sizeBytes < (fetch.minBytes ?? 1)) this.#readers.watch(fetch.replicaId)
    return result
  }

  #follow(news: LeaderNews, replyTo: ReplyTo<FetchPosition>, context: Context<Own>): void {
    const { leaderEpoch } = this.#partition
    if (this.#leading === undefined) this.#takeOver(news, context)
    const { log, flushing } = this.#log
    // The position is the acknowledgement of all below it.
    flushing.reply(context as never, replyTo, fetchPosition(log, leaderEpoch))
  }

  #takeOver(news: LeaderNews, context: Context<Own>): void {
    const { log, flushing } = this.#log
    const { endOffset, highWatermark, logStartOffset } = log
    follow(log, this.#partition.leaderEpoch, news, context as never)
    if (log.endOffset > endOffset) flushing.appended(context as never)
    const hasMoved =
      endOffset !== log.endOffset ||
      highWatermark !== log.highWatermark ||
      logStartOffset !== log.logStartOffset
    if (hasMoved) this.#readers.boundsMoved(context as never)
  }

  #endOffsetForEpoch(ask: { readonly currentLeaderEpoch: number; readonly leaderEpoch: number }) {
    const none = { leaderEpoch: -1, endOffset: -1 }
    const errorCode = leaderEpochError(ask.currentLeaderEpoch, this.#partition.leaderEpoch)
    if (errorCode !== errorCodes.NONE) return { errorCode, ...none }
    if (this.#leading === undefined) return { errorCode: NOT_LEADER, ...none }
    const { epoch, endOffset } = this.#log.log.endOffsetForEpoch(ask.leaderEpoch)
    return { errorCode: errorCodes.NONE, leaderEpoch: epoch, endOffset }
  }

  #metadataChanged(next: PartitionImage, isConfigNew: boolean, context: Context<Own>): void {
    if (isConfigNew) {
      const config = this.#props.view.topicConfig(this.#props.topicName)
      this.#log.config = config
      this.#leading?.minInsyncReplicasChanged(config.minInsyncReplicas, context as never)
    }
    if (next.partitionEpoch < this.#partition.partitionEpoch) return
    const isNewEpoch = next.leaderEpoch !== this.#partition.leaderEpoch
    this.#partition = next
    if (isNewEpoch) this.#beginEpoch(context)
    else this.#leading?.stateChanged(stateOf(next), context as never)
  }

  #beginEpoch(context: Context<Own>): void {
    this.#resign(errorCodes.NOT_LEADER_OR_FOLLOWER, context)
    if (this.#partition.leader === this.#props.view.brokerId) this.#lead(context)
    this.#readers.leadershipChanged(context as never)
  }

  #lead(context: Context<Own>): void {
    const props = this.#props
    const { controller } = props.view.rooms
    const options = {
      props,
      data: this.#log,
      readers: this.#readers,
      state: stateOf(this.#partition),
      propose: (request: never, carry: ProposalCarry) =>
        context.ask(controller, { type: 'decide', request }, 'proposalAnswered' as never, {
          carry: carry as never,
        }),
    }
    this.#leading = new Leading(options as never, context as never)
    context.startTimer(DUE_TIMER, this.#leading.dueAfterMs, { type: 'due' })
  }

  #resign(errorCode: number, context: Context<Own>): void {
    const leading = this.#leading
    if (leading === undefined) return
    this.#leading = undefined
    context.cancelTimer(DUE_TIMER)
    leading.resign(errorCode, context as never)
  }

  #due(context: Context<Own>): void {
    if (this.#leading === undefined) return
    this.#leading.due(context as never)
    context.startTimer(DUE_TIMER, this.#leading.dueAfterMs, { type: 'due' })
  }

  #proposalAnswered(answer: ProposalAnswer, carry: ProposalCarry, context: Context<Own>): void {
    if (this.#leading?.leaderEpoch !== carry.leaderEpoch) return
    this.#leading.proposalAnswered(answer, context as never)
  }

  #close(
    replyTo: ReplyTo<{ endOffset: number; highWatermark: number }>,
    context: Context<Own>,
  ): void {
    this.#resign(errorCodes.NOT_LEADER_OR_FOLLOWER, context)
    const { log } = this.#log
    this.#log.flushing.flush(context as never)
    const { endOffset, highWatermark } = log
    log.close()
    context.reply(replyTo, { endOffset, highWatermark })
    context.stop(context.self)
  }

  /** What is asked cannot be done here: each ask is answered in its own shape. */
  #refuse(message: MessageOf<Own>, errorCode: number, context: Context<Own>): void {
    const { leader: leaderId, leaderEpoch } = this.#partition
    const none = { leaderEpoch: -1, endOffset: -1 }
    switch (message.type) {
      case 'append':
        return context.reply(message.replyTo, refused(errorCode, { leaderId, leaderEpoch }))
      case 'fetch':
        return context.reply(message.replyTo, unreadable(errorCode))
      case 'findOffset':
        return context.reply(message.replyTo, {
          errorCode,
          timestamp: -1,
          offset: -1,
          leaderEpoch: -1,
        })
      case 'endOffsetForEpoch':
        return context.reply(message.replyTo, { errorCode, ...none })
      case 'close':
        context.reply(message.replyTo, { endOffset: -1, highWatermark: -1 })
        return context.stop(context.self)
      default:
        // A follower whose log has failed says nothing: its fetcher leaves it alone.
        return
    }
  }
}

const NOT_LEADER = errorCodes.NOT_LEADER_OR_FOLLOWER

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
