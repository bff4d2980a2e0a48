// A cluster of brokers in one process: starts them, tells each where the others are, and breaks them on request.
// It supervises only; whatever brokers say to each other goes over their links.
import {
  type NewTopic,
  type NodeProps,
  type NodeProtocol,
  type NodeStatus,
  nodeKind,
} from '@actorlog/actors'
import { assert } from '@actorlog/assert'
import type { ActorRef, ActorSystem, SystemEvent } from '@actorlog/runtime'
import { brokerFolder, type ClusterOptions, effectiveProperties } from './cluster-options.ts'
import { StartError } from './start-error.ts'

/** A broker that comes up takes at most so long, recovery of a large log included. */
const READY_TIMEOUT_MS = 120_000
const SHUTDOWN_TIMEOUT_MS = 10_000
/** A broker that died by itself is started again after this pause, doubled each time up to the maximum. */
const RESTART_MS_MIN = 100
const RESTART_MS_MAX = 10_000

export type BrokerState = 'starting' | 'running' | 'paused' | 'killed' | 'stopped'

/** What has happened, as fields: `event` says what. */
export type ClusterEvent = Readonly<Record<string, unknown>> & { readonly event: string }

/** Faults between brokers, where the system has links. */
export interface BrokenLinks {
  set(from: string, to: string, faults: { readonly cut: boolean } | undefined): Promise<void>
}

/** The system that hosts the brokers, and what it can do beside hosting. */
export interface Host {
  readonly system: ActorSystem
  readonly links?: BrokenLinks
  /** Freezes a node until it is resumed; resolves then. */
  readonly pause?: (node: string) => Promise<void>
  readonly resume?: (node: string) => void
}

interface Member {
  readonly id: number
  readonly node: string
  host: string
  port: number
  state: BrokerState
  ref: ActorRef<NodeProtocol> | undefined
  restarts: number
}

type Gate = Awaited<ReturnType<NodeProtocol['gate']>>['gate']

/** The brokers of one cluster, as their owner sees them: every call is by broker id, from 1. */
export class Cluster implements AsyncDisposable {
  readonly clusterId: string
  readonly #options: ClusterOptions
  readonly #host: Host
  readonly #members: Member[]
  readonly #gates = new Map<number, Gate>()
  readonly #listeners = new Set<(event: ClusterEvent) => void>()
  readonly #unwatch: () => void
  readonly #ending = new AbortController()
  readonly #restartTimers = new Set<NodeJS.Timeout>()
  readonly #recovered = new Map<number, readonly Readonly<Record<string, unknown>>[]>()
  #cuts: [string, string][] = []
  #closing: Promise<void> | undefined

  /** Starts all brokers; resolves when every one of them serves. */
  static async start(host: Host, clusterId: string, options: ClusterOptions): Promise<Cluster> {
    const cluster = new Cluster(host, clusterId, options)
    try {
      await cluster.#startAll()
    } catch (error) {
      await cluster.close({ now: true })
      throw error
    }
    return cluster
  }

  private constructor(host: Host, clusterId: string, options: ClusterOptions) {
    this.#host = host
    this.clusterId = clusterId
    this.#options = options
    this.#members = Array.from({ length: options.brokers }, (_, at) => ({
      id: at + 1,
      node: nodeName(at + 1),
      host: options.host,
      port: options.ports[at] ?? 0,
      state: 'starting',
      ref: undefined,
      restarts: 0,
    }))
    this.#unwatch = host.system.watch((event) => this.#systemEvent(event))
  }

  get brokers(): readonly { id: number; host: string; port: number; state: BrokerState }[] {
    return this.#members.map(({ id, host, port, state }) => ({ id, host, port, state }))
  }

  get bootstrapServers(): string {
    return this.#members.map(({ host, port }) => `${host}:${port}`).join(',')
  }

  /** The logs that a broker had to look through when it last started; none after a clean stop. */
  recovered(id: number): readonly Readonly<Record<string, unknown>>[] {
    return this.#recovered.get(id) ?? []
  }

  /** Calls `listener` with every event from now on; the returned function ends it. */
  onEvent(listener: (event: ClusterEvent) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** What each living broker says of itself and of the cluster. */
  async statuses(): Promise<NodeStatus[]> {
    const living = this.#members.filter(
      ({ state, ref }) => state === 'running' && ref !== undefined,
    )
    const answers = await Promise.allSettled(
      living.map(({ ref }) =>
        this.#host.system.ask(ref as ActorRef<NodeProtocol>, { type: 'status' }),
      ),
    )
    return answers.flatMap((answer) =>
      answer.status === 'fulfilled' ? [JSON.parse(answer.value.status) as NodeStatus] : [],
    )
  }

  /** Makes topics; says what could not be done. */
  async createTopics(topics: readonly NewTopic[]): Promise<readonly string[]> {
    const member = this.#members.find(({ ref }) => ref !== undefined)
    if (topics.length === 0 || member?.ref === undefined) return []
    const message = { type: 'createTopics' as const, topics: [...topics] }
    const { faults } = await this.#host.system.ask(member.ref, message)
    return faults
  }

  /** As `kill -9`: what the broker had not written is gone. */
  async kill(id: number): Promise<void> {
    const member = this.#member(id)
    if (member.state === 'killed') return
    this.#host.resume?.(member.node)
    member.state = 'killed'
    await this.#host.system.killNode(member.node)
    this.#gone(member)
    this.#tell({ event: 'broker', broker: id, state: 'killed' })
  }

  /** Starts a killed broker again; a running one is stopped in good order first. Resolves when it serves. */
  async restart(id: number): Promise<void> {
    const member = this.#member(id)
    if (member.state === 'running') {
      await this.#shutDown(member)
      await this.#host.system.killNode(member.node)
      this.#gone(member)
    }
    await this.#host.system.startNode(member.node)
    await this.#startBroker(member)
  }

  async pause(id: number): Promise<void> {
    const member = this.#member(id)
    assert(this.#host.pause !== undefined, 'brokers of this system cannot be paused')
    member.state = 'paused'
    // A broker that dies while it is paused has nobody who waits for the end of the pause.
    this.#host.pause(member.node).catch(() => {})
    this.#tell({ event: 'fault', fault: 'pause', broker: id })
  }

  async resume(id: number): Promise<void> {
    const member = this.#member(id)
    if (member.state !== 'paused') return
    member.state = 'running'
    this.#host.resume?.(member.node)
    this.#tell({ event: 'fault', fault: 'resume', broker: id })
  }

  /** Loses everything two brokers say to each other. */
  async cut(a: number, b: number): Promise<void> {
    const { links } = this.#host
    assert(links !== undefined, 'links of this system cannot be cut')
    const pair: [string, string] = [this.#member(a).node, this.#member(b).node]
    this.#cuts.push(pair)
    await links.set(pair[0], pair[1], { cut: true })
    await links.set(pair[1], pair[0], { cut: true })
    this.#tell({ event: 'fault', fault: 'cut', between: [a, b] })
  }

  /** Ends the cuts between two brokers. */
  async mend(a: number, b: number): Promise<void> {
    const nodes = [this.#member(a).node, this.#member(b).node]
    await this.#mend(this.#cuts.filter((pair) => pair.every((node) => nodes.includes(node))))
    this.#tell({ event: 'fault', fault: 'mend', between: [a, b] })
  }

  /** Ends every cut and every pause. */
  async heal(): Promise<void> {
    await this.#mend(this.#cuts)
    for (const { id } of this.#members) await this.resume(id)
    this.#tell({ event: 'fault', fault: 'heal' })
  }

  /** Controlled shutdown of all brokers; with `now`, only stops. Again is fine. */
  close({ now = false }: { readonly now?: boolean } = {}): Promise<void> {
    this.#closing ??= this.#close(now)
    return this.#closing
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  async #close(now: boolean): Promise<void> {
    for (const timer of this.#restartTimers) clearTimeout(timer)
    if (!now) {
      const running = this.#members.filter(({ state }) => state === 'running')
      const left = running.map((member) =>
        this.#shutDown(member).catch((error: unknown) => {
          const reason = error instanceof Error ? error.message : String(error)
          this.#tell({ event: 'broker', broker: member.id, state: 'failed', reason })
        }),
      )
      await Promise.all(left)
    }
    this.#ending.abort()
    this.#unwatch()
    await this.#host.system.close()
  }

  async #startAll(): Promise<void> {
    await Promise.all(this.#members.map((member) => this.#spawn(member)))
    await Promise.all(this.#members.map((member) => this.#serve(member)))
  }

  async #startBroker(member: Member): Promise<void> {
    await this.#spawn(member)
    await this.#serve(member)
    this.#tell({ event: 'broker', broker: member.id, state: 'running' })
  }

  async #spawn(member: Member): Promise<void> {
    const { id, node } = member
    const props: NodeProps = {
      brokerId: id,
      clusterId: this.clusterId,
      voters: this.#members.map((other) => other.id),
      dataFolder: brokerFolder(this.#options, id),
      address: { host: member.host, port: member.port },
      properties: effectiveProperties(this.#options),
    }
    const { system } = this.#host
    const failed = this.#failureOf(node)
    member.state = 'starting'
    const ref = await system.spawn(nodeKind, props, { on: node, name: node })
    member.ref = ref
    const { gate } = await Promise.race([system.ask(ref, { type: 'gate' }), failed.promise])
    failed.stop()
    this.#introduce(member, gate)
  }

  /** Everybody learns of the newcomer, and the newcomer of everybody. */
  #introduce(member: Member, gate: Gate): void {
    const { system } = this.#host
    for (const [brokerId, other] of this.#gates) {
      if (brokerId === member.id) continue
      const ref = this.#member(brokerId).ref
      if (ref !== undefined) {
        system.tell(ref, { type: 'peerChanged', brokerId: member.id, gate })
      }
      system.tell(member.ref as ActorRef<NodeProtocol>, {
        type: 'peerChanged',
        brokerId,
        gate: other,
      })
    }
    this.#gates.set(member.id, gate)
  }

  async #serve(member: Member): Promise<void> {
    const { system } = this.#host
    const ref = member.ref as ActorRef<NodeProtocol>
    const failed = this.#failureOf(member.node)
    const options = { timeoutMs: READY_TIMEOUT_MS }
    try {
      const ready = await Promise.race([
        system.ask(ref, { type: 'ready' }, options),
        failed.promise,
      ])
      member.host = ready.host
      member.port = ready.port
      member.state = 'running'
      member.restarts = 0
      const recovered = JSON.parse(ready.report) as readonly Record<string, unknown>[]
      this.#recovered.set(member.id, recovered)
      if (recovered.length > 0) this.#tell({ event: 'recovered', broker: member.id, recovered })
    } finally {
      failed.stop()
    }
    void this.#followEvents(member, ref)
  }

  /** Rejects when the node fails while somebody waits for it. */
  #failureOf(node: string): { readonly promise: Promise<never>; stop(): void } {
    let stop: () => void = () => {}
    const promise = new Promise<never>((_, reject) => {
      stop = this.#host.system.watch((event) => {
        if (event.type === 'nodeStopped' && event.node === node) {
          reject(new StartError(node, event.error ?? 'it stopped'))
        }
      })
    })
    promise.catch(() => {})
    return { promise, stop }
  }

  async #followEvents(member: Member, ref: ActorRef<NodeProtocol>): Promise<void> {
    const { signal } = this.#ending
    while (member.ref === ref && !signal.aborted) {
      try {
        const options = { timeoutMs: 3_600_000, signal }
        const { lines } = await this.#host.system.ask(ref, { type: 'events' }, options)
        for (const line of lines) this.#tell(JSON.parse(line) as ClusterEvent)
      } catch {
        // The broker is gone, or nothing has happened for an hour: the loop's condition tells which.
        if (this.#closing !== undefined || member.ref !== ref) return
      }
    }
  }

  async #shutDown(member: Member): Promise<void> {
    const { ref } = member
    if (ref === undefined) return
    member.state = 'stopped'
    const options = { timeoutMs: SHUTDOWN_TIMEOUT_MS }
    await this.#host.system.ask(ref, { type: 'shutdown' }, options)
  }

  async #mend(cuts: readonly [string, string][]): Promise<void> {
    const { links } = this.#host
    this.#cuts = this.#cuts.filter((pair) => !cuts.includes(pair))
    for (const [a, b] of cuts) {
      await links?.set(a, b, undefined)
      await links?.set(b, a, undefined)
    }
  }

  #gone(member: Member): void {
    member.ref = undefined
    this.#gates.delete(member.id)
    for (const other of this.#members) {
      if (other.ref === undefined) continue
      this.#host.system.tell(other.ref, { type: 'peerChanged', brokerId: member.id })
    }
  }

  #systemEvent(event: SystemEvent): void {
    if (event.type !== 'nodeStopped' || this.#closing !== undefined) return
    const member = this.#members.find(({ node }) => node === event.node)
    if (member === undefined || member.ref === undefined) return
    if (member.state === 'killed' || member.state === 'stopped') return
    const wasStarting = member.state === 'starting'
    this.#gone(member)
    const reason = event.error ?? 'it stopped'
    this.#tell({ event: 'broker', broker: member.id, state: 'failed', reason })
    member.state = 'killed'
    if (!wasStarting || member.restarts > 0) this.#restartLater(member)
  }

  #restartLater(member: Member): void {
    const pauseMs = Math.min(RESTART_MS_MAX, RESTART_MS_MIN * 2 ** member.restarts++)
    const timer = setTimeout(() => {
      this.#restartTimers.delete(timer)
      if (this.#closing !== undefined || member.state !== 'killed') return
      this.restart(member.id).catch((error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error)
        this.#tell({ event: 'broker', broker: member.id, state: 'failed', reason })
      })
    }, pauseMs)
    this.#restartTimers.add(timer)
  }

  #member(id: number): Member {
    const member = this.#members[id - 1]
    assert(member !== undefined, 'brokers are numbered from 1', { id })
    return member
  }

  #tell(event: ClusterEvent): void {
    for (const listener of [...this.#listeners]) listener(event)
  }
}

/** The name of a broker's node. */
export function nodeName(id: number): string {
  return `broker-${id}`
}
