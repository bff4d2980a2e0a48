// What a replica does while it leads: appends, follows its followers' progress, talks to the controller about the
// in-sync set. `PartitionLeader` decides, this performs; one of it per leader epoch.
import { errorCodes } from '@actorlog/protocol'
import {
  type FollowerBroker,
  type LeaderEffect,
  PartitionLeader,
  type PartitionState,
} from '@actorlog/replication'
import type { Context, ReplyTo } from '@actorlog/runtime'
import { refused } from './append-answers.ts'
import { IsrKeeper, type ProposalAnswer } from './isr-keeper.ts'
import type { PartitionProps } from './partition.ts'
import type { AppendAnswer, AppendRequest, PartitionFetch } from './partition-protocol.ts'
import type { Readers } from './readers.ts'
import type { ReplicaLog } from './replica-log.ts'

/** Who waits for an append to be replicated, and what to say then. */
interface Waiter {
  readonly replyTo: ReplyTo<AppendAnswer>
  readonly answer: AppendAnswer
}

/** Remembered with a proposal: an answer of an earlier leadership is of no use. */
export interface ProposalCarry {
  readonly leaderEpoch: number
}

/** What a replica gives its leadership. */
export interface LeadingOptions {
  readonly props: PartitionProps
  readonly data: ReplicaLog
  readonly readers: Readers
  readonly state: PartitionState
  /** Asks the controller; the answer comes back to `proposalAnswered`. */
  readonly propose: (request: ReturnType<IsrKeeper['request']>, carry: ProposalCarry) => void
}

/** One leadership of one replica: it ends with `resign`. */
export class Leading {
  readonly #options: LeadingOptions
  readonly #keeper: IsrKeeper
  readonly #leader: PartitionLeader<Waiter>

  constructor(options: LeadingOptions, context: Context<never>) {
    const { props, data, state } = options
    const { view, topicName } = props
    this.#options = options
    this.#keeper = new IsrKeeper(props)
    data.log.beginEpoch(state.leaderEpoch)
    this.#leader = new PartitionLeader({
      brokerId: view.brokerId,
      brokerEpoch: view.brokerEpoch,
      state,
      epochStartOffset: data.log.endOffset,
      highWatermark: data.log.highWatermark,
      minInsyncReplicas: view.topicConfig(topicName).minInsyncReplicas,
      lagMsMax: view.settings.number('replica.lag.time.max.ms'),
      now: context.now,
    })
    this.#perform(this.#leader.begin(context.now), context)
  }

  get leaderEpoch(): number {
    return this.#leader.state.leaderEpoch
  }

  get epochStartOffset(): number {
    return this.#leader.epochStartOffset
  }

  get isr(): readonly number[] {
    return this.#leader.isr
  }

  /** How long until `due` is wanted. */
  get dueAfterMs(): number {
    return this.#keeper.dueAfterMs
  }

  append(request: AppendRequest, replyTo: ReplyTo<AppendAnswer>, context: Context<never>): void {
    const { data, readers, props } = this.#options
    const { leaderEpoch } = this
    const who = { leaderId: props.view.brokerId, leaderEpoch }
    const refusal = this.#leader.refuseAppend(request.acks)
    if (refusal !== 0) return context.reply(replyTo, refused(refusal, who))
    const answer = data.append(request, { ...who, timestamp: context.timestamp })
    if (answer.errorCode !== 0) return context.reply(replyTo, answer)
    data.flushing.appended(context as never)
    this.#perform(this.#leader.appended(data.log.endOffset, context.now), context)
    readers.endMoved(context)
    if (request.acks !== -1) return this.#reply(replyTo, answer, context)
    const deadline = context.now + request.timeoutMs
    this.#perform(this.#leader.wait(answer.endOffset, { replyTo, answer }, deadline), context)
  }

  followerFetched(fetch: PartitionFetch, context: Context<never>): void {
    const { replicaId, brokerEpoch, fetchOffset, logStartOffset } = fetch
    const broker = this.#options.props.view.image.brokers.get(replicaId)
    const isEligible =
      broker !== undefined &&
      !broker.fenced &&
      !broker.inControlledShutdown &&
      (brokerEpoch < 0 || broker.epoch === brokerEpoch)
    const from = { replicaId, brokerEpoch, fetchOffset, logStartOffset, isEligible }
    this.#perform(this.#leader.fetched(from, context.now), context)
  }

  stateChanged(state: PartitionState, context: Context<never>): void {
    this.#perform(this.#leader.stateChanged(state, context.now), context)
  }

  minInsyncReplicasChanged(minInsyncReplicas: number, context: Context<never>): void {
    const effects = this.#leader.minInsyncReplicasChanged(minInsyncReplicas, context.now)
    this.#perform(effects, context)
  }

  brokerChanged(broker: FollowerBroker, context: Context<never>): void {
    this.#perform(this.#leader.brokerChanged(broker, context.now), context)
  }

  proposalAnswered(answer: ProposalAnswer, context: Context<never>): void {
    const outcome = this.#keeper.outcome(answer, this.#leader.state)
    const { now } = context
    const effects =
      outcome.state === undefined
        ? this.#leader.proposalAnswered(undefined, now, outcome.errorCode)
        : this.#leader.proposalAnswered(outcome.state, now)
    this.#perform(effects, context)
  }

  due(context: Context<never>): void {
    this.#perform(this.#leader.due(context.now), context)
  }

  /** Leads no more: whoever waits is told `errorCode`. */
  resign(errorCode: number, context: Context<never>): void {
    this.#perform(this.#leader.resign(errorCode), context)
    this.#options.data.forgetTail()
  }

  #reply(replyTo: ReplyTo<AppendAnswer>, answer: AppendAnswer, context: Context<never>): void {
    const refusal = failed(answer, errorCodes.KAFKA_STORAGE_ERROR)
    this.#options.data.flushing.reply(context, replyTo, answer, refusal)
  }

  #perform(effects: readonly LeaderEffect<Waiter>[], context: Context<never>): void {
    const { data, readers, propose } = this.#options
    for (const effect of effects) {
      switch (effect.type) {
        case 'answer': {
          const { replyTo, answer } = effect.waiter
          const { errorCode } = effect.verdict
          const isFine = errorCode === errorCodes.NONE
          if (isFine) this.#reply(replyTo, answer, context)
          else context.reply(replyTo, failed(answer, errorCode))
          break
        }
        case 'moveHighWatermark':
          data.log.highWatermark = effect.offset
          data.replicatedTo(effect.offset)
          readers.boundsMoved(context)
          break
        case 'propose': {
          const { leaderEpoch } = effect.proposal
          propose(this.#keeper.request(effect.proposal), { leaderEpoch })
          break
        }
        default:
          effect satisfies never
      }
    }
  }
}

function failed(answer: AppendAnswer, errorCode: number): AppendAnswer {
  return { ...answer, errorCode, baseOffset: -1 }
}
