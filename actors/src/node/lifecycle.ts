// A broker's standing with the controller: registration, heartbeats, fencing, controlled shutdown (KIP-631).
// Lives on the broker's thread, spawned by the node; holds the broker's epoch.
//
//   register ──▶ epoch ──▶ heartbeats: fenced ──▶ caught up ──▶ logs loaded ──▶ unfenced ──▶ … ──▶ may stop
import type { Uuid } from '@actorlog/bytes'
import { type ControllerRequest, SUPPORTED_FEATURES } from '@actorlog/metadata'
import { errorCodes } from '@actorlog/protocol'
import type { BrokerHeartbeatResponse, BrokerRegistrationResponse } from '@actorlog/protocol/client'
import {
  type Actor,
  type ActorKind,
  actorKind,
  type Context,
  type MessageOf,
  type ReplyTo,
  type Signal,
} from '@actorlog/runtime'
import type { ControllerAnswer } from '../controller/controller-protocol.ts'
import type { BrokerView } from './broker-view.ts'
import type { LifecycleProtocol } from './lifecycle-protocol.ts'

/** While nobody answers, and while a step of the start waits for the next heartbeat: soon at first, as most
 *  starts take milliseconds, then twice as long each time. */
const RETRY_MS_MIN = 2
const RETRY_MS_MAX = 64
/** A heartbeat that is not answered by then is lost; a short session leaves time for a few of them. */
const ANSWER_TIMEOUT_MS = 2_000

/** What the node gives its life cycle, and what it wants to hear. */
export interface LifecycleProps {
  readonly view: BrokerView
  readonly incarnationId: Uuid
  readonly directoryId: Uuid
  readonly previousBrokerEpoch: number
  readonly host: string
  readonly port: number
  readonly registered: (brokerEpoch: number) => void
  /** The controller has read that this broker knows its own registration. */
  readonly caughtUp: () => void
  readonly unfenced: () => void
  /** Registered under the same id by somebody else, or refused for good. */
  readonly refused: (reason: string) => void
}

interface Own extends LifecycleProtocol {
  registration(message: ControllerAnswer): void
  heartbeat(message: ControllerAnswer): void
  beat(message: object): void
}

/** Registers, beats, and asks for leave at the end. */
export class LifecycleActor implements Actor<Own> {
  readonly #props: LifecycleProps
  #brokerEpoch = -1
  #isCaughtUp = false
  #areLogsLoaded = false
  #isUnfenced = false
  #isAsking = false
  #retries = 0
  #metadataEnd = 0
  #shutdown: ReplyTo<{ done: true }> | undefined
  #shutdownUnanswered = 0

  constructor(props: LifecycleProps) {
    this.#props = props
  }

  signal(signal: Signal<Own>, context: Context<Own>): void {
    if (signal.type === 'started') this.#beat(context)
    else if (signal.type === 'askFailed') this.#failed(context)
  }

  receive(message: MessageOf<Own>, context: Context<Own>): void {
    switch (message.type) {
      case 'beat':
        return this.#beat(context)
      case 'registration':
        return this.#registered(message, context)
      case 'heartbeat':
        return this.#answered(message, context)
      case 'logsLoaded':
        this.#areLogsLoaded = true
        return this.#beatSoon(context)
      case 'imageChanged':
        this.#metadataEnd = message.endOffset
        if (!this.#isUnfenced || this.#shutdown !== undefined) this.#beatSoon(context)
        return
      case 'shutdown':
        this.#shutdown = message.replyTo
        return this.#beatSoon(context)
      default:
        return message satisfies never
    }
  }

  #beat(context: Context<Own>): void {
    if (this.#isAsking) return
    this.#isAsking = true
    const { rooms, settings } = this.#props.view
    const { controller } = rooms
    const sessionMs = settings.number('broker.session.timeout.ms')
    const options = { timeoutMs: Math.min(ANSWER_TIMEOUT_MS, sessionMs / 3) }
    const isKnown = this.#brokerEpoch >= 0
    const request = isKnown ? this.#heartbeat() : this.#registration()
    const then = isKnown ? 'heartbeat' : 'registration'
    context.ask(controller, { type: 'decide', request }, then as never, options)
  }

  #registration(): ControllerRequest {
    const { view, incarnationId, directoryId, previousBrokerEpoch, host, port } = this.#props
    const body = {
      brokerId: view.brokerId,
      clusterId: view.clusterId,
      incarnationId,
      listeners: [{ name: view.listenerName, host, port, securityProtocol: 0 }],
      features: SUPPORTED_FEATURES.map(({ name, minVersion, maxVersion }) => {
        return { name, minSupportedVersion: minVersion, maxSupportedVersion: maxVersion }
      }),
      rack: view.settings.text('broker.rack'),
      isMigratingZkBroker: false,
      logDirs: [directoryId],
      previousBrokerEpoch,
    }
    return { api: 'brokerRegistration', body }
  }

  #heartbeat(): ControllerRequest {
    const body = {
      brokerId: this.#props.view.brokerId,
      brokerEpoch: this.#brokerEpoch,
      currentMetadataOffset: this.#metadataEnd - 1,
      wantFence: !this.#areLogsLoaded,
      wantShutDown: this.#shutdown !== undefined,
      offlineLogDirs: [],
      cordonedLogDirs: null,
    }
    return { api: 'brokerHeartbeat', body }
  }

  #registered({ errorCode, response }: ControllerAnswer, context: Context<Own>): void {
    this.#isAsking = false
    const body = response?.body as BrokerRegistrationResponse | undefined
    const code = errorCode === errorCodes.NONE ? (body?.errorCode ?? -1) : errorCode
    if (code === errorCodes.NONE && body !== undefined) {
      this.#brokerEpoch = body.brokerEpoch
      this.#props.registered(body.brokerEpoch)
      return this.#beatSoon(context)
    }
    if (code === errorCodes.INCONSISTENT_CLUSTER_ID || code === errorCodes.UNSUPPORTED_VERSION) {
      return this.#props.refused(`the controller refuses the registration: error ${code}`)
    }
    this.#beatAgain(context)
  }

  #answered({ errorCode, response }: ControllerAnswer, context: Context<Own>): void {
    this.#isAsking = false
    const body = response?.body as BrokerHeartbeatResponse | undefined
    const code = errorCode === errorCodes.NONE ? (body?.errorCode ?? -1) : errorCode
    if (code !== errorCodes.NONE || body === undefined) {
      // Another incarnation, or a controller that knows us no more: begin anew.
      if (code === errorCodes.STALE_BROKER_EPOCH || code === errorCodes.BROKER_ID_NOT_REGISTERED) {
        this.#brokerEpoch = -1
      }
      return this.#failed(context)
    }
    this.#shutdownUnanswered = 0
    if (body.isCaughtUp && !this.#isCaughtUp) {
      this.#isCaughtUp = true
      this.#props.caughtUp()
    }
    if (!body.isFenced && !this.#isUnfenced) {
      this.#isUnfenced = true
      this.#props.unfenced()
    } else if (body.isFenced) this.#isUnfenced = false
    if (body.shouldShutDown) return this.#leave(context)
    const intervalMs = this.#props.view.settings.number('broker.heartbeat.interval.ms')
    const isQuiet = this.#isUnfenced && this.#shutdown === undefined
    if (!isQuiet) return this.#beatAgain(context)
    this.#retries = 0
    this.#beatLater(context, intervalMs)
  }

  #failed(context: Context<Own>): void {
    this.#isAsking = false
    // Without a quorum nobody can let this broker go: it leaves all the same.
    if (this.#shutdown !== undefined && ++this.#shutdownUnanswered > 3) return this.#leave(context)
    this.#beatAgain(context)
  }

  #leave(context: Context<Own>): void {
    if (this.#shutdown !== undefined) context.reply(this.#shutdown, { done: true })
    this.#shutdown = undefined
    context.cancelTimer('beat')
    context.stop(context.self)
  }

  #beatSoon(context: Context<Own>): void {
    this.#beatLater(context, 0)
  }

  #beatAgain(context: Context<Own>): void {
    const waitMs = Math.min(RETRY_MS_MAX, RETRY_MS_MIN * 2 ** this.#retries)
    if (waitMs < RETRY_MS_MAX) this.#retries++
    this.#beatLater(context, waitMs)
  }

  #beatLater(context: Context<Own>, afterMs: number): void {
    context.startTimer('beat', afterMs, { type: 'beat' })
  }
}

export const lifecycleKind: ActorKind<LifecycleProtocol, LifecycleProps> = actorKind({
  name: 'lifecycle',
  create: (props: LifecycleProps) => new LifecycleActor(props) as never,
  supervision: { onFailure: 'escalate' },
})
