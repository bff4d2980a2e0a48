// The root of one broker: what starts before what, what stops after what. Lives on the broker's thread, spawned
// by the cluster's owner; its failure is the failure of this broker and of nothing else.
//
//   data directory ─▶ view ─▶ controller, gate, fetch, producer ids ─▶ listener ─▶ registration
//        ─▶ first image ─▶ logs are opened ─▶ unfenced ─▶ ready

import { uuidFromBytes } from '@actorlog/bytes'
import type { ConfigTexts } from '@actorlog/config'
import type { MetadataImage } from '@actorlog/metadata'
import type { Address } from '@actorlog/ports'
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
import { controllerKind } from '../controller/controller.ts'
import type { ControllerAnswer } from '../controller/controller-protocol.ts'
import { producerIdsKind } from '../coordinators/producer-ids.ts'
import { nodeCodec } from '../generated/node.codec.ts'
import { type AcceptorProtocol, acceptorKind } from '../network/acceptor.ts'
import { fetchKind } from '../peers/fetch.ts'
import type { GateProtocol } from '../peers/gate.protocol.ts'
import { gateKind } from '../peers/gate.ts'
import type { Rooms } from './broker-view.ts'
import { DataFolder } from './data-folder.ts'
import { EventLog } from './event-log.ts'
import { imageEvents } from './image-events.ts'
import { lifecycleKind } from './lifecycle.ts'
import type { LifecycleProtocol } from './lifecycle-protocol.ts'
import { LiveView } from './live-view.ts'
import type { NewTopic, NodeProtocol } from './node.protocol.ts'
import { type NodeStatus, nodeStatus } from './node-status.ts'
import { Replicas } from './replicas.ts'
import { topicFaults, topicOrder } from './topic-orders.ts'

const LISTENER = 'PLAINTEXT'
/** Kafka's `replica.high.watermark.checkpoint.interval.ms` and `log.flush.offset.checkpoint.interval.ms`. */
const HIGH_WATERMARK_MS = 5_000
const RECOVERY_POINT_MS = 60_000
/** Deleted replicas are removed one at a time, so that nobody waits for the disk. */
const REMOVE_MS = 1_000
const CLOSE_TIMEOUT_MS = 60_000

/** Plain data: it may come from another thread. */
export interface NodeProps {
  readonly brokerId: number
  readonly clusterId: string
  readonly voters: readonly number[]
  readonly dataFolder: string
  readonly address: Address
  /** What clients are told to connect to; the address when left out. */
  readonly advertisedHost?: string
  /** The broker's properties: name and text. */
  readonly properties: readonly (readonly [string, string])[]
}

type TopicsReply = ReplyTo<{ readonly faults: string[] }>

interface Own extends NodeProtocol {
  imageChanged(message: { readonly image: MetadataImage }): void
  opened(message: { readonly result: Address | { readonly code: string } }): void
  stood(message: {
    readonly step: 'registered' | 'caughtUp' | 'unfenced'
    readonly epoch: number
  }): void
  failed(message: { readonly reason: string }): void
  lifecycleDone(message: object): void
  topicsMade(message: ControllerAnswer & { readonly carry: TopicsReply }): void
  replicaClosed(message: object): void
  resigned(message: object): void
  checkpointDue(message: object): void
  recoveryPointDue(message: object): void
  removeDue(message: object): void
}

/** A broker's root: it starts the rooms, and stops them in order. */
export class NodeActor implements Actor<Own> {
  readonly #props: NodeProps
  readonly #events = new EventLog()
  #folder: DataFolder | undefined
  #view: LiveView | undefined
  #replicas: Replicas | undefined
  #gate: ActorRef<GateProtocol> | undefined
  #acceptor: ActorRef<AcceptorProtocol> | undefined
  #lifecycle: ActorRef<LifecycleProtocol> | undefined
  #address: Address | undefined
  #isReady = false
  #controllerId = -1
  #areLogsOpen = false
  #ready: ReplyTo<{ host: string; port: number; report: string }>[] = []
  #shutdown: ReplyTo<{ endOffset: number }> | undefined
  #closing = 0
  #pendingImage: MetadataImage | undefined

  constructor(props: NodeProps) {
    this.#props = props
  }

  signal(signal: Signal<Own>, context: Context<Own>): void {
    if (signal.type === 'started') this.#start(context)
    else if (signal.type === 'askFailed') this.#stepFailed(signal, context)
    else if (signal.type === 'stopping') this.#folder?.release()
  }

  receive(message: MessageOf<Own>, context: Context<Own>): void {
    switch (message.type) {
      case 'gate':
        return context.reply(message.replyTo, { gate: this.#gate as ActorRef<GateProtocol> })
      case 'peerChanged':
        return this.#peerChanged(message.brokerId, message.gate, context)
      case 'ready':
        this.#ready.push(message.replyTo)
        return this.#tellReady(context)
      case 'events':
        return this.#events.subscribe((lines) => context.reply(message.replyTo, { lines }))
      case 'status':
        return context.reply(message.replyTo, { status: JSON.stringify(this.#status()) })
      case 'createTopics':
        return this.#createTopics(message.topics, message.replyTo, context)
      case 'topicsMade':
        return context.reply(message.carry, { faults: topicFaults(message) })
      case 'shutdown':
        return this.#shutDown(message.replyTo, context)
      case 'imageChanged':
        return this.#imageChanged(message.image, context)
      case 'opened':
        return this.#opened(message.result, context)
      case 'stood':
        return this.#stood(message.step, message.epoch, context)
      case 'failed':
        return context.fail(message.reason)
      case 'lifecycleDone':
        return this.#closeReplicas(context)
      case 'replicaClosed':
        return this.#replicaClosed(context)
      case 'resigned':
        return this.#leave(context)
      case 'checkpointDue':
        return this.#checkpoint(context)
      case 'recoveryPointDue':
        return this.#checkpointRecovery(context)
      case 'removeDue':
        return this.#removeDeleted(context)
      default:
        return message satisfies never
    }
  }

  #start(context: Context<Own>): void {
    const { brokerId, clusterId, voters, dataFolder, properties, address } = this.#props
    const { files } = context.doors
    const directoryId = uuidFromBytes(context.random.bytes(16), 0)
    const folder = new DataFolder({ files, path: dataFolder, brokerId, clusterId, directoryId })
    this.#folder = folder
    const fixed: ConfigTexts = new Map(properties)
    // The rooms see the view, and the view names the rooms: the last of both is put in when all are there.
    const rooms: { -readonly [Room in keyof Rooms]: Rooms[Room] | undefined } = {
      controller: undefined,
      fetch: undefined,
      producerIds: undefined,
    }
    const options = { brokerId, clusterId, listenerName: LISTENER, fixed }
    const view = new LiveView(options, context, rooms as Rooms)
    this.#view = view
    const imageChanged = context.device('imageChanged')
    rooms.controller = context.spawn(
      controllerKind,
      {
        nodeId: brokerId,
        clusterId,
        voters,
        dataFolder,
        settings: view.settings,
        imageChanged: (image: MetadataImage) => void imageChanged({ image }),
        leaderChanged: (leaderId: number | undefined, epoch: number) => {
          this.#controllerId = leaderId ?? -1
          if (leaderId === brokerId) this.#events.tell({ event: 'controller', leaderId, epoch })
        },
      },
      { name: 'controller' },
    )
    rooms.fetch = context.spawn(fetchKind, { view }, { name: 'fetch' })
    rooms.producerIds = context.spawn(producerIdsKind, { view }, { name: 'producer-ids' })
    this.#gate = context.spawn(gateKind, { view }, { name: 'gate' })
    const failed = context.device('failed')
    this.#replicas = new Replicas({
      view,
      folder,
      context: context as never,
      storageFailed: (error) =>
        void failed({ reason: `${error.message}: the data directory failed` }),
      tell: (event) => this.#events.tell(event),
    })
    const opened = context.device('opened')
    this.#acceptor = context.spawn(
      acceptorKind,
      {
        address,
        view,
        opened: (result: Address | { readonly code: string }) => void opened({ result }),
        log: (message: string, fields: Readonly<Record<string, unknown>>) =>
          this.#events.tell({ event: 'log', broker: brokerId, message, ...fields }),
      },
      { name: 'acceptor' },
    )
    context.startTimer('checkpoint', HIGH_WATERMARK_MS, { type: 'checkpointDue' })
    context.startTimer('recoveryPoint', RECOVERY_POINT_MS, { type: 'recoveryPointDue' })
    context.startTimer('remove', REMOVE_MS, { type: 'removeDue' })
  }

  #opened(result: Address | { readonly code: string }, context: Context<Own>): void {
    if ('code' in result) {
      const { host, port } = this.#props.address
      return context.fail(`cannot listen on ${host}:${port}: ${result.code}`)
    }
    this.#address = result
    const folder = this.#folder as DataFolder
    const stood = context.device('stood')
    const failed = context.device('failed')
    this.#lifecycle = context.spawn(
      lifecycleKind,
      {
        view: this.#view as LiveView,
        incarnationId: uuidFromBytes(context.random.bytes(16), 0),
        directoryId: folder.directoryId,
        previousBrokerEpoch: folder.previousBrokerEpoch,
        host: this.#props.advertisedHost ?? result.host,
        port: result.port,
        registered: (epoch: number) => void stood({ step: 'registered', epoch }),
        caughtUp: () => void stood({ step: 'caughtUp', epoch: -1 }),
        unfenced: () => void stood({ step: 'unfenced', epoch: -1 }),
        refused: (reason: string) => void failed({ reason }),
      },
      { name: 'lifecycle' },
    )
    this.#tellLifecycle(context)
  }

  #stood(step: 'registered' | 'caughtUp' | 'unfenced', epoch: number, context: Context<Own>): void {
    const view = this.#view as LiveView
    if (step === 'registered') view.brokerEpoch = epoch
    else if (step === 'caughtUp') {
      this.#areLogsOpen = true
      const image = this.#pendingImage
      if (image !== undefined) this.#take(image, context)
      const lifecycle = this.#lifecycle as ActorRef<LifecycleProtocol>
      context.tell(lifecycle, { type: 'logsLoaded' })
    } else {
      this.#isReady = true
      this.#tellReady(context)
    }
  }

  /** Until the broker's own registration is known, images wait: its logs are opened for the first one after. */
  #imageChanged(image: MetadataImage, context: Context<Own>): void {
    if (this.#areLogsOpen) this.#take(image, context)
    else {
      this.#pendingImage = image
      ;(this.#view as LiveView).show(image)
    }
    this.#tellLifecycle(context)
  }

  #take(image: MetadataImage, _context: Context<Own>): void {
    const view = this.#view as LiveView
    const isFirst = this.#pendingImage !== undefined
    const before = isFirst ? undefined : view.image
    this.#pendingImage = undefined
    view.show(image)
    const replicas = this.#replicas as Replicas
    replicas.imageChanged(before)
    if (before !== undefined)
      for (const event of imageEvents(before, image, view.brokerId)) this.#events.tell(event)
  }

  #tellLifecycle(context: Context<Own>): void {
    if (this.#lifecycle === undefined) return
    const { image, brokerId } = this.#view as LiveView
    const isFenced = image.brokers.get(brokerId)?.fenced !== false
    context.tell(this.#lifecycle, { type: 'imageChanged', endOffset: image.endOffset, isFenced })
  }

  #tellReady(context: Context<Own>): void {
    if (!this.#isReady || this.#address === undefined) return
    const { host, port } = this.#address
    const { recovered } = this.#folder as DataFolder
    const report = JSON.stringify(recovered)
    for (const replyTo of this.#ready.splice(0)) context.reply(replyTo, { host, port, report })
  }

  #peerChanged(
    brokerId: number,
    gate: ActorRef<GateProtocol> | undefined,
    context: Context<Own>,
  ): void {
    const { controller } = (this.#view as LiveView).rooms
    context.tell(controller, { type: 'peerChanged', brokerId, gate })
    this.#replicas?.gateChanged(brokerId, gate)
  }

  #status(): NodeStatus {
    const view = this.#view as LiveView
    const { logs } = this.#replicas as Replicas
    const controllerId = this.#controllerId
    return nodeStatus(view, { controllerId, isServing: this.#isReady, logs })
  }

  #createTopics(topics: readonly NewTopic[], replyTo: TopicsReply, context: Context<Own>): void {
    const { controller } = (this.#view as LiveView).rooms
    const options = { carry: replyTo as never }
    const message = { type: 'decide' as const, request: topicOrder(topics) }
    context.ask(controller, message, 'topicsMade' as never, options)
  }

  #shutDown(replyTo: ReplyTo<{ endOffset: number }>, context: Context<Own>): void {
    this.#shutdown = replyTo
    const view = this.#view as LiveView
    if (this.#lifecycle === undefined) return this.#closeReplicas(context)
    view.isStopping = true
    const options = { timeoutMs: CLOSE_TIMEOUT_MS }
    context.ask(this.#lifecycle, { type: 'shutdown' }, 'lifecycleDone' as never, options)
  }

  #closeReplicas(context: Context<Own>): void {
    const replicas = this.#replicas as Replicas
    if (this.#acceptor !== undefined) context.stop(this.#acceptor)
    for (const shard of (this.#view as LiveView).groupShards.values()) context.stop(shard)
    replicas.stopFetching()
    this.#closing = 1
    for (const ref of replicas.refs) {
      this.#closing++
      const options = { timeoutMs: CLOSE_TIMEOUT_MS }
      context.ask(ref, { type: 'close' }, 'replicaClosed' as never, options)
    }
    this.#replicaClosed(context)
  }

  #replicaClosed(context: Context<Own>): void {
    if (--this.#closing > 0) return
    const folder = this.#folder as DataFolder
    const view = this.#view as LiveView
    const { logs } = this.#replicas as Replicas
    folder.writeHighWatermarks(logs)
    folder.writeRecoveryPoints(logs)
    folder.leaveClean(view.brokerEpoch)
    const options = { timeoutMs: CLOSE_TIMEOUT_MS }
    context.ask(view.rooms.controller, { type: 'resign' }, 'resigned' as never, options)
  }

  #leave(context: Context<Own>): void {
    const { endOffset } = (this.#view as LiveView).image
    if (this.#shutdown !== undefined) context.reply(this.#shutdown, { endOffset })
    context.stop(context.self)
  }

  #stepFailed(signal: Signal<Own> & { type: 'askFailed' }, context: Context<Own>): void {
    if (signal.then === 'replicaClosed') this.#replicaClosed(context)
    else if (signal.then === 'lifecycleDone') this.#closeReplicas(context)
    else if (signal.then === 'resigned') this.#leave(context)
    else if (signal.then === 'topicsMade') {
      const faults = ['the controller did not answer']
      context.reply(signal.carry as TopicsReply, { faults })
    }
  }

  #checkpoint(context: Context<Own>): void {
    context.startTimer('checkpoint', HIGH_WATERMARK_MS, { type: 'checkpointDue' })
    if (this.#areLogsOpen) this.#folder?.writeHighWatermarks((this.#replicas as Replicas).logs)
  }

  #checkpointRecovery(context: Context<Own>): void {
    context.startTimer('recoveryPoint', RECOVERY_POINT_MS, { type: 'recoveryPointDue' })
    if (this.#areLogsOpen) this.#folder?.writeRecoveryPoints((this.#replicas as Replicas).logs)
  }

  #removeDeleted(context: Context<Own>): void {
    this.#folder?.removeDeleted()
    context.startTimer('remove', REMOVE_MS, { type: 'removeDue' })
  }
}

export const nodeKind: ActorKind<NodeProtocol, NodeProps> = actorKind({
  name: 'node',
  create: (props: NodeProps) => new NodeActor(props) as never,
  codec: nodeCodec,
  supervision: { onFailure: 'escalate' },
})
