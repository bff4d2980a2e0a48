// What LocalSystem and SimulatedSystem have in common: several nodes on one thread, each a core with doors of
// its own, and the outside. They differ in what time is and in when a node's turn comes.
import type { Clock, Random } from '@actorlog/ports'
import type { ActorRef, AnyRef, AskOf, ReplyOf, ReplyTo, Sent, TellOf } from '../actor.ts'
import { CodecRoundTrip } from '../codec/round-trip.ts'
import type {
  Admission,
  AnyMessage,
  AskEnvelope,
  ControlMessage,
  ThreadHost,
} from '../core/control.ts'
import type { TraceLine } from '../core/counts.ts'
import type { DeadLetter } from '../core/dead-letters.ts'
import type { ThreadCoreOptions } from '../core/options.ts'
import { ThreadCore } from '../core/thread-core.ts'
import { ActorError, describeError } from '../errors.ts'
import { HeapArena } from '../heap-arena.ts'
import { type ActorKind, type AnyKind, KindTable } from '../kinds.ts'
import { RandomKey } from '../random/keyed-random.ts'
import { askerOf, kindOf, OUTSIDE, THREAD_NUMBERS, threadOf } from '../refs.ts'
import type {
  ActorSystem,
  NodeCounters,
  OutsideAskOptions,
  RootSpawnOptions,
  SystemEvent,
} from '../system.ts'
import { doorsOf, type GivenDoors, type OpenDoors } from './node-doors.ts'
import { Outside } from './outside.ts'

const ASK_TIMEOUT_MS = 30_000

/** What both systems are started with. */
export interface HostedSystemOptions {
  readonly kinds: readonly AnyKind[]
  /** The nodes that are up at the start. Default: one, called `local`. */
  readonly nodes?: readonly string[]
  /** Same seed, same draws. */
  readonly seed?: number | string
  readonly doors?: OpenDoors
  /** Sends every message through its codec, even where none is needed. */
  readonly roundTrip?: boolean
  readonly askTimeoutMs?: number
  /** Of each node. Default 64 MiB. */
  readonly arenaBytes?: number
}

/** One start of one node. */
export interface HostedNode {
  readonly name: string
  readonly thread: number
  readonly core: ThreadCore
}

/** Nodes on one thread. */
export abstract class HostedSystem implements ActorSystem {
  protected readonly outside: Outside = new Outside()
  protected readonly living: Map<string, HostedNode> = new Map()
  protected readonly randomKey: RandomKey
  protected isClosed = false
  readonly #options: HostedSystemOptions
  readonly #kinds: KindTable
  readonly #byThread = new Map<number, HostedNode>()
  readonly #listeners = new Set<(event: SystemEvent) => void>()
  // How often each node was started, so that each start draws anew.
  readonly #starts = new Map<string, number>()
  readonly #inside: CodecRoundTrip | undefined
  readonly #between: CodecRoundTrip
  #lastThread = 0

  protected constructor(options: HostedSystemOptions, seed: number | string) {
    this.#options = options
    this.#kinds = new KindTable(options.kinds)
    this.randomKey = RandomKey.ofSeed(seed)
    this.#inside =
      options.roundTrip === true
        ? new CodecRoundTrip(this.#kinds, { copiesBytes: false })
        : undefined
    this.#between = new CodecRoundTrip(this.#kinds, { copiesBytes: true })
  }

  // ---- what the kinds of hosting decide ----

  protected abstract readonly clock: Clock
  protected abstract given(node: string, random: Random): GivenDoors
  protected abstract coreOptions(node: string): Pick<ThreadCoreOptions, 'observe' | 'choose'>
  protected abstract wake(node: HostedNode): void
  /** A whole turn now; a device called outside of one. */
  protected abstract turn(node: HostedNode): void
  /** Hands something to another node; `arrive` takes it there. Whatever takes a lane keeps its order. */
  protected abstract cross(crossing: Crossing): void
  /** The outside asked something. */
  protected abstract asked(): void
  /** Waits until no turn is running. */
  protected abstract idle(): Promise<void>
  protected abstract stopped(): void

  // ---- for owners ----

  get nodes(): readonly string[] {
    return [...this.living.keys()]
  }

  async spawn<P, Props>(
    kind: ActorKind<P, Props>,
    props: Props,
    options: RootSpawnOptions = {},
  ): Promise<ActorRef<P>> {
    const { on, ...inner } = options
    const node = on === undefined ? this.living.values().next().value : this.living.get(on)
    this.#assertOpen()
    if (node === undefined) throw noSuchNode(on ?? 'any')
    const own = this.#inside === undefined ? props : structuredClone(props)
    return node.core.lifecycle.spawn(kind, own, inner)
  }

  tell<P, T extends TellOf<P>>(to: ActorRef<P>, message: Sent<P, T>): boolean {
    this.#assertOpen()
    const sent = this.#copyFor(to, message as unknown as AnyMessage)
    return this.#post(to, sent, undefined) === 'taken'
  }

  async ask<P, T extends AskOf<P>>(
    to: ActorRef<P>,
    message: Sent<P, T>,
    options: OutsideAskOptions = {},
  ): Promise<ReplyOf<P[T]>> {
    this.#assertOpen()
    const asked = this.#copyFor(to, message as unknown as AnyMessage)
    const timeoutMs = options.timeoutMs ?? this.#options.askTimeoutMs ?? ASK_TIMEOUT_MS
    const { envelope, answer } = this.outside.ask({
      target: to,
      method: this.#kinds.methodOf(kindOf(to), asked.type),
      deadline: this.clock.now() + timeoutMs,
      signal: options.signal,
    })
    const admission = this.#post(to, asked, envelope)
    if (admission !== 'taken')
      this.outside.failed(envelope.replyTo.ask, admission === 'full' ? 'overloaded' : 'dead')
    this.asked()
    return answer as Promise<ReplyOf<P[T]>>
  }

  async stop(ref: AnyRef): Promise<void> {
    const end = this.terminated(ref)
    this.#byThread.get(threadOf(ref))?.core.acceptControl({ type: 'stop', target: ref })
    await end
  }

  async terminated(ref: AnyRef, options: { readonly signal?: AbortSignal } = {}): Promise<void> {
    this.#assertOpen()
    const node = this.#byThread.get(threadOf(ref))
    if (node === undefined) return
    const { watcher, end } = this.outside.watch(ref, options.signal)
    node.core.acceptControl({ type: 'watch', target: ref, watcher })
    this.asked()
    await end
  }

  watch(listener: (event: SystemEvent) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  async startNode(name: string): Promise<void> {
    this.#assertOpen()
    this.openNode(name)
  }

  async killNode(name: string): Promise<void> {
    this.#assertOpen()
    await this.idle()
    const node = this.living.get(name)
    if (node === undefined) throw noSuchNode(name)
    node.core.discard()
    this.#lost(node)
    this.#emit({ type: 'nodeStopped', node: name })
  }

  async counters(name: string): Promise<NodeCounters> {
    const node = this.living.get(name)
    if (node === undefined) throw noSuchNode(name)
    return node.core.counters
  }

  /** What went astray on a node, and what its actors left in its trace: the last of it, oldest first. */
  inspect(name: string): NodeTraces {
    const node = this.living.get(name)
    if (node === undefined) throw noSuchNode(name)
    const { lastDeadLetters, lastTraceLines } = node.core.counts
    return { deadLetters: lastDeadLetters.list(), traceLines: lastTraceLines.list() }
  }

  async close(): Promise<void> {
    if (this.isClosed) return
    this.isClosed = true
    await this.idle()
    for (const node of [...this.living.values()].reverse()) {
      node.core.stopAll()
      this.#forget(node)
      this.#emit({ type: 'nodeStopped', node: node.name })
    }
    this.outside.close()
    this.stopped()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close()
  }

  // ---- for the kinds of hosting ----

  protected openNode(name: string): HostedNode {
    if (this.living.has(name))
      throw new ActorError('ACTOR_NAME_TAKEN', `The node '${name}' is up already.`)
    const start = this.#starts.get(name) ?? 0
    this.#starts.set(name, start + 1)
    const thread = this.#newThread()
    const randomKey = this.randomKey.child(name, start)
    const given = this.given(name, randomKey.child('door').stream())
    const core: ThreadCore = new ThreadCore({
      ...this.coreOptions(name),
      thread,
      node: name,
      kinds: this.#kinds,
      doors: doorsOf(name, given, this.#options.doors),
      arena: new HeapArena(this.#options.arenaBytes),
      randomKey,
      host: this.#hostOf(name, thread),
      askTimeoutMs: this.#options.askTimeoutMs ?? ASK_TIMEOUT_MS,
      ...(this.#inside === undefined ? {} : { roundTrip: this.#inside }),
    })
    const node = { name, thread, core }
    this.living.set(name, node)
    this.#byThread.set(thread, node)
    this.#emit({ type: 'nodeStarted', node: name })
    return node
  }

  protected nodeOf(thread: number): HostedNode | undefined {
    return this.#byThread.get(thread)
  }

  // ---- what a core reaches through its host ----

  #hostOf(name: string, thread: number): ThreadHost {
    const self = (): HostedNode => this.#byThread.get(thread) as HostedNode
    return {
      deliver: (to, message, ask) => this.#deliver(self(), to, message, ask),
      reply: (to, reply) => this.#reply(self(), to, reply),
      control: (to, message) => this.#control(self(), to, message),
      wake: () => this.wake(self()),
      turn: () => this.turn(self()),
      failed: (error) => {
        this.#lost(self())
        this.#emit({ type: 'nodeStopped', node: name, error: describeError(error) })
      },
      report: (failure) => this.#emit(failure),
    }
  }

  #deliver(
    from: HostedNode,
    to: AnyRef,
    message: AnyMessage,
    ask: AskEnvelope | undefined,
  ): Admission {
    const target = this.#byThread.get(threadOf(to))
    if (target === undefined) return 'dead'
    const copy = this.#copyFor(to, message)
    const { core } = target
    this.cross({ from, to: target, lane: 'data', arrive: () => core.accept(to, copy, ask) })
    return 'taken'
  }

  #reply(from: HostedNode, to: ReplyTo<unknown>, reply: object): void {
    const asker = askerOf(to.ask)
    const isByCodec = this.#crossesByCodec(to.method >>> 8)
    const copy = isByCodec ? this.#between.reply(to.method, reply) : reply
    if (asker === OUTSIDE) {
      if (!this.outside.answered(to.ask, copy)) from.core.counts.lateReplies++
      return
    }
    const target = this.#byThread.get(asker)
    if (target === undefined) return
    this.cross({ from, to: target, lane: 'data', arrive: () => target.core.acceptReply(to, copy) })
  }

  #control(from: HostedNode, thread: number, message: ControlMessage): void {
    if (thread === OUTSIDE) {
      if (message.type === 'terminated') this.outside.terminated(message.watcher)
      else if (message.type === 'askFailed') this.outside.failed(message.ask, message.reason)
      return
    }
    const target = this.#byThread.get(thread)
    if (target !== undefined) {
      const arrive = (): void => target.core.acceptControl(message)
      this.cross({ from, to: target, lane: 'control', arrive })
    } else if (message.type === 'watch') {
      const { watcher, target: gone } = message
      from.core.acceptControl({ type: 'terminated', watcher, target: gone })
    }
  }

  #post(to: AnyRef, message: AnyMessage, ask: AskEnvelope | undefined): Admission {
    const node = this.#byThread.get(threadOf(to))
    if (node === undefined) return 'dead'
    return node.core.accept(to, message, ask)
  }

  #copyFor(to: AnyRef, message: AnyMessage): AnyMessage {
    return this.#crossesByCodec(kindOf(to)) ? this.#between.message(to, message) : message
  }

  /** What holds bytes is copied between nodes, as it would be between threads. */
  #crossesByCodec(kind: number): boolean {
    if (this.#inside === undefined) return this.#kinds.bytesOf(kind) !== undefined
    if (this.#kinds.at(kind).codec !== undefined) return true
    const { name } = this.#kinds.at(kind)
    throw new ActorError(
      'ACTOR_NO_CODEC',
      `Messages of '${name}' cannot cross to another node: give the kind a codec.`,
    )
  }

  #lost(node: HostedNode): void {
    this.#forget(node)
    for (const other of this.living.values()) other.core.threadLost(node.thread)
    this.outside.threadLost(node.thread)
  }

  #forget(node: HostedNode): void {
    this.living.delete(node.name)
    this.#byThread.delete(node.thread)
  }

  /** The number after the last one given that no living node has: the former life of a ref is long over. */
  #newThread(): number {
    do this.#lastThread = (this.#lastThread % (THREAD_NUMBERS - 1)) + 1
    while (this.#byThread.has(this.#lastThread))
    return this.#lastThread
  }

  #emit(event: SystemEvent): void {
    for (const listener of this.#listeners) {
      try {
        listener(event)
      } catch (error) {
        // Its owner's failure, not the actor's whose turn this is.
        queueMicrotask(() => {
          throw error
        })
      }
    }
  }

  #assertOpen(): void {
    if (this.isClosed) throw new ActorError('ACTOR_SYSTEM_CLOSED', 'The system was closed.')
  }
}

/** The last of what a node remembers. */
export interface NodeTraces {
  readonly deadLetters: readonly DeadLetter[]
  readonly traceLines: readonly TraceLine[]
}

/** Something on its way from one node to another. */
export interface Crossing {
  readonly from: HostedNode
  readonly to: HostedNode
  readonly lane: 'data' | 'control'
  readonly arrive: () => void
}

function noSuchNode(name: string): ActorError {
  return new ActorError('ACTOR_NO_SUCH_NODE', `No node '${name}' is up in this system.`)
}
