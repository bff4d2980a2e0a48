// A voter of the quorum, and its controller: active on the leader, standing by on the others. Lives on the
// broker's thread, spawned by the node; holds the cluster's knowledge. `Raft` and `Controller` decide.
//
//   request ──▶ decide ──▶ records ──▶ raft: append ──▶ a majority has it ──▶ the reply is true
//                            └──▶ replay (here at once, on standbys when committed) ──▶ image ──▶ the node
import type { BrokerSettings } from '@actorlog/config'
import {
  Controller,
  type ControllerRequest,
  type Decision,
  encodeBatch,
  type MetadataImage,
  type MetadataRecord,
  metadataVersionOf,
} from '@actorlog/metadata'
import { errorCodes } from '@actorlog/protocol'
import type { DescribeQuorumRequest } from '@actorlog/protocol/client'
import { Raft, type RaftEffect, type RaftResponse, withRecords } from '@actorlog/raft'
import {
  type Actor,
  type ActorKind,
  type ActorRef,
  actorKind,
  type Context,
  type MessageOf,
  type ReplyTo,
  type Signal,
} from '@actorlog/runtime'
import type { GateProtocol } from '../peers/gate.protocol.ts'
import { gateAnswer, gateRequest } from '../peers/gate-request.ts'
import type { ControllerAnswer, ControllerProtocol } from './controller-protocol.ts'
import {
  type DecideReply,
  type DescribeReply,
  type Forwarded,
  type ForwardedAnswer,
  failForwarded,
  forwardDecision,
  forwardDescription,
  replyForwarded,
} from './forwarding.ts'
import { MetadataLog } from './metadata-log.ts'
import { PendingReplies } from './pending-replies.ts'

const TICK_MS = 100
/** For a message of the quorum itself. */
const QUORUM_TIMEOUT_MS = 2_000

/** What the node gives its controller. */
export interface ControllerProps {
  readonly nodeId: number
  readonly clusterId: string
  readonly voters: readonly number[]
  readonly dataFolder: string
  readonly settings: BrokerSettings
  /** A newer committed image, told once per turn at most. */
  readonly imageChanged: (image: MetadataImage) => void
  /** Another leader of the quorum, or none. */
  readonly leaderChanged: (leaderId: number | undefined, epoch: number) => void
}

type QuorumReply = ReplyTo<{ readonly response: RaftResponse }>

/** Whom raft answers: a member of the quorum, or our own decision. */
type Waiter =
  | { readonly type: 'quorum'; readonly replyTo: QuorumReply }
  | { readonly type: 'decision' }

interface Own extends ControllerProtocol {
  sent(message: { readonly parts: readonly Uint8Array[]; readonly carry: Sent }): void
  forwarded(message: ForwardedAnswer & { readonly carry: Forwarded }): void
  raftDue(message: object): void
  syncDue(message: object): void
  publishDue(message: object): void
  tickDue(message: object): void
}

interface Sent {
  readonly to: number
  readonly correlationId: number
  readonly api: RaftResponse['api']
}

/** One voter and, while it leads the quorum, the active controller. */
export class ControllerActor implements Actor<Own> {
  readonly #props: ControllerProps
  readonly #gates = new Map<number, ActorRef<GateProtocol>>()
  #controller: Controller | undefined
  #log: MetadataLog | undefined
  #raft: Raft<Waiter> | undefined
  #isActive = false
  #replayedTo = 0
  #published: MetadataImage | undefined
  readonly #pending = new PendingReplies()
  #performing = 0
  readonly #afterwards: (() => void)[] = []

  constructor(props: ControllerProps) {
    this.#props = props
  }

  signal(signal: Signal<Own>, context: Context<Own>): void {
    if (signal.type === 'started') this.#start(context)
    else if (signal.type === 'askFailed') this.#askFailed(signal, context)
    else if (signal.type === 'stopping') this.#log?.close()
  }

  receive(message: MessageOf<Own>, context: Context<Own>): void {
    const raft = this.#raft as Raft<Waiter>
    switch (message.type) {
      case 'decide':
        return this.#decide(message.request, message.isForwarded === true, message.replyTo, context)
      case 'quorum': {
        const waiter: Waiter = { type: 'quorum', replyTo: message.replyTo }
        return this.#perform(raft.ask(message.request, waiter, context.now), context)
      }
      case 'describeQuorum':
        return this.#describe(message, message.replyTo, context)
      case 'sent': {
        const { to, correlationId, api } = message.carry
        const response = { api, body: gateAnswer(api, message.parts) } as RaftResponse
        return this.#perform(raft.answered(to, correlationId, response, context.now), context)
      }
      case 'forwarded':
        return replyForwarded(message, message.carry, context as never)
      case 'peerChanged':
        return this.#peerChanged(message.brokerId, message.gate, context)
      case 'raftDue':
        return this.#perform(raft.due(context.now), context)
      case 'syncDue':
        return this.#perform(raft.synced((this.#log as MetadataLog).sync(), context.now), context)
      case 'publishDue':
        return this.#publish()
      case 'tickDue':
        return this.#tick(context)
      case 'resign':
        this.#perform(raft.resign(context.now), context)
        return context.reply(message.replyTo, { done: true })
      default:
        return message satisfies never
    }
  }

  #start(context: Context<Own>): void {
    const { nodeId, clusterId, voters, dataFolder, settings } = this.#props
    this.#log = new MetadataLog(context.doors.files, dataFolder, context.timestamp)
    const draw = () => context.random.next()
    this.#controller = new Controller({ clusterId, draw: context.random, settings })
    this.#raft = new Raft({ nodeId, clusterId, voters, draw }, this.#log, this.#log.quorumState)
    this.#perform(this.#raft.start(context.now), context)
    context.startTimer('tick', TICK_MS, { type: 'tickDue' })
  }

  #decide(
    request: ControllerRequest,
    isForwarded: boolean,
    replyTo: DecideReply,
    context: Context<Own>,
  ): void {
    if (!this.#isActive) {
      const gate = isForwarded ? undefined : this.#leaderGate()
      if (gate === undefined) return context.reply(replyTo, failed(errorCodes.NOT_CONTROLLER))
      const to = { gate, from: this.#props.nodeId }
      return forwardDecision(request, replyTo, to, context as never)
    }
    if (this.#pending.isFull) {
      return context.reply(replyTo, failed(errorCodes.REQUEST_TIMED_OUT))
    }
    const controller = this.#controller as Controller
    // A broker's thread and folder are its own: who registers is the only one, and earlier ones are dead.
    if (request.api === 'brokerRegistration') controller.lost(request.body.brokerId)
    const at = { now: context.now, nextOffset: (this.#log as MetadataLog).endOffset }
    const { records, reply } = controller.decide(request, at) as Decision
    if (records.length > 0) this.#append(records, context)
    this.#pending.add(replyTo, reply, (this.#log as MetadataLog).endOffset)
    this.#answerCommitted(context)
  }

  #append(records: readonly MetadataRecord[], context: Context<Own>): void {
    const controller = this.#controller as Controller
    const log = this.#log as MetadataLog
    const version = metadataVersionOf(controller.image)
    const batch = encodeBatch(records, version, context.timestamp)
    const waiter: Waiter = { type: 'decision' }
    const raft = this.#raft as Raft<Waiter>
    const before = log.endOffset
    this.#perform(raft.append(batch, records.length, waiter, context.now), context)
    if (log.endOffset === before) return
    controller.replay({ records, endOffset: log.endOffset, epoch: raft.epoch })
    this.#replayedTo = log.endOffset
  }

  #tick(context: Context<Own>): void {
    context.startTimer('tick', TICK_MS, { type: 'tickDue' })
    if (!this.#isActive) return
    const at = { now: context.now, nextOffset: (this.#log as MetadataLog).endOffset }
    const records = (this.#controller as Controller).tick(at)
    if (records.length > 0) this.#append(records, context)
  }

  #describe(
    { request, isForwarded }: { request: DescribeQuorumRequest; isForwarded?: boolean | undefined },
    replyTo: DescribeReply,
    context: Context<Own>,
  ): void {
    const raft = this.#raft as Raft<Waiter>
    const gate = raft.role === 'leader' || isForwarded === true ? undefined : this.#leaderGate()
    if (gate === undefined) {
      const response = raft.describeQuorum(request, context.now, context.timestamp)
      return context.reply(replyTo, { response })
    }
    forwardDescription(request, replyTo, { gate, from: this.#props.nodeId }, context as never)
  }

  #askFailed(signal: Signal<Own> & { type: 'askFailed' }, context: Context<Own>): void {
    if (signal.then === 'sent') {
      const { to, correlationId } = signal.carry as Sent
      const raft = this.#raft as Raft<Waiter>
      return this.#perform(raft.unanswered(to, correlationId, context.now), context)
    }
    const isGone = signal.reason === 'dead'
    const code = isGone ? errorCodes.NOT_CONTROLLER : errorCodes.REQUEST_TIMED_OUT
    failForwarded(code, signal.carry as Forwarded, context as never)
  }

  #peerChanged(
    brokerId: number,
    gate: ActorRef<GateProtocol> | undefined,
    context: Context<Own>,
  ): void {
    if (gate !== undefined) return void this.#gates.set(brokerId, gate)
    this.#gates.delete(brokerId)
    this.#controller?.lost(brokerId)
    this.#perform((this.#raft as Raft<Waiter>).lost(brokerId, context.now), context)
    if (this.#isActive) this.#tick(context)
  }

  #leaderGate(): ActorRef<GateProtocol> | undefined {
    const leaderId = this.#raft?.leaderId
    return leaderId === undefined ? undefined : this.#gates.get(leaderId)
  }

  /** In order; what an effect itself brings about is done after the last of them. */
  #perform(effects: readonly RaftEffect<Waiter>[], context: Context<Own>): void {
    this.#performing++
    for (const effect of effects) this.#performOne(effect, context)
    this.#performing--
    while (this.#performing === 0) {
      const next = this.#afterwards.shift()
      if (next === undefined) return
      next()
    }
  }

  #performOne(effect: RaftEffect<Waiter>, context: Context<Own>): void {
    const log = this.#log as MetadataLog
    switch (effect.type) {
      case 'persist':
        log.persist(effect.state, this.#props.voters)
        return this.#perform(effect.then, context)
      case 'append':
        return log.append(effect.batch, effect.baseOffset, effect.epoch, context.timestamp)
      case 'appendLeaderChange':
        return log.appendLeaderChange(effect, context.timestamp)
      case 'appendAsFollower': {
        const { epoch } = this.#raft as Raft<Waiter>
        return log.appendAsFollower(effect.records, epoch, context.timestamp)
      }
      case 'truncate':
        return log.truncate(effect.endOffset, context.timestamp)
      case 'sync':
        return context.atTurnEnd({ type: 'syncDue' })
      case 'send':
        return this.#send(effect, context)
      case 'reply':
        if (effect.waiter.type === 'quorum') {
          context.reply(effect.waiter.replyTo, { response: effect.response })
        }
        return
      case 'replyWithRecords':
        return this.#replyWithRecords(effect, context)
      case 'commit':
        return this.#commit(effect.highWatermark, context)
      case 'activate':
        this.#afterwards.push(() => this.#activate(context))
        return
      case 'changeRole':
        return this.#roleChanged(effect, context)
      case 'startTimer':
        return context.startTimer('raft', Math.max(0, effect.at - context.now), { type: 'raftDue' })
      // What became of an append shows in the high watermark, or in the loss of the office.
      case 'answerAppend':
      case 'stop':
        return
      default:
        return effect satisfies never
    }
  }

  #send(effect: RaftEffect<Waiter> & { type: 'send' }, context: Context<Own>): void {
    const { to, correlationId, request } = effect
    const gate = this.#gates.get(to)
    const carry: Sent = { to, correlationId, api: request.api }
    if (gate === undefined) {
      // Nobody there yet: the same as an answer that does not come.
      const raft = this.#raft as Raft<Waiter>
      this.#afterwards.push(() =>
        this.#perform(raft.unanswered(to, correlationId, context.now), context),
      )
      return
    }
    const message = gateRequest(request.api, this.#props.nodeId, request.body)
    const options = { timeoutMs: QUORUM_TIMEOUT_MS, carry: carry as never }
    context.ask(gate, message, 'sent' as never, options)
  }

  #replyWithRecords(
    effect: RaftEffect<Waiter> & { type: 'replyWithRecords' },
    context: Context<Own>,
  ): void {
    if (effect.waiter.type !== 'quorum') return
    const records = (this.#log as MetadataLog).read(effect.offset, effect.maxBytes)
    const body = withRecords(effect.response, records)
    context.reply(effect.waiter.replyTo, { response: { api: 'fetch', body } })
  }

  #commit(highWatermark: number, context: Context<Own>): void {
    const controller = this.#controller as Controller
    const log = this.#log as MetadataLog
    log.highWatermark = highWatermark
    if (this.#replayedTo < highWatermark) {
      for (const batch of log.batches(this.#replayedTo, highWatermark)) controller.replay(batch)
      this.#replayedTo = highWatermark
    }
    controller.commit(highWatermark)
    this.#answerCommitted(context)
    context.atTurnEnd({ type: 'publishDue' })
  }

  #answerCommitted(context: Context<Own>): void {
    const { endOffset } = (this.#controller as Controller).committed
    this.#pending.answer(endOffset, context as never)
  }

  #activate(context: Context<Own>): void {
    this.#isActive = true
    const controller = this.#controller as Controller
    const at = { now: context.now, nextOffset: (this.#log as MetadataLog).endOffset }
    const records = controller.activate(at)
    if (records.length > 0) this.#append(records, context)
    context.trace('active controller')
    // A new controller gives everybody a whole session, also those it has seen die.
    for (const id of controller.image.brokers.keys()) {
      if (id !== this.#props.nodeId && !this.#gates.has(id)) controller.lost(id)
    }
    this.#tick(context)
  }

  #roleChanged(effect: RaftEffect<Waiter> & { type: 'changeRole' }, context: Context<Own>): void {
    if (effect.role !== 'leader' && this.#isActive) {
      this.#isActive = false
      const controller = this.#controller as Controller
      controller.deactivate()
      this.#replayedTo = controller.image.endOffset
      this.#pending.refuseAll(context as never)
    }
    // Who led in an earlier life leads no more, whatever its quorum state says.
    const leaderId = effect.role === 'resigned' ? undefined : effect.leaderId
    this.#props.leaderChanged(leaderId, effect.epoch)
  }

  #publish(): void {
    const { committed } = this.#controller as Controller
    if (committed === this.#published) return
    this.#published = committed
    this.#props.imageChanged(committed)
  }
}

function failed(errorCode: number): ControllerAnswer {
  return { errorCode, response: undefined }
}

export const controllerKind: ActorKind<ControllerProtocol, ControllerProps> = actorKind({
  name: 'controller',
  create: (props: ControllerProps) => new ControllerActor(props) as never,
  mailbox: { capacity: 16_384 },
  supervision: { onFailure: 'escalate' },
})
