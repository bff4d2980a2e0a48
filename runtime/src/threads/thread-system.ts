// A system of actors on worker threads: one thread per node, rings between them, this thread supervises. See
// supervisor.ts for the life of threads and worker-host.ts for what one is made of.
import { randomBytes } from 'node:crypto'
import { availableParallelism } from 'node:os'
import type { ActorRef, AnyRef, AskOf, ReplyOf, Sent, TellOf } from '../actor.ts'
import type { AnyMessage } from '../core/control.ts'
import { ActorError } from '../errors.ts'
import { type ActorKind, KindTable } from '../kinds.ts'
import { threadOf } from '../refs.ts'
import type {
  ActorSystem,
  NodeCounters,
  OutsideAskOptions,
  RootSpawnOptions,
  SystemEvent,
} from '../system.ts'
import type { ThreadInspection } from './control-plane.ts'
import type { OutboxOptions } from './lane.ts'
import type { FaultCounts, LinkFaults } from './link-faults.ts'
import { MainHost } from './main-host.ts'
import { Supervisor, type ThreadOptions } from './supervisor.ts'
import { importThreadModule } from './thread-module.ts'
import { Topology, type TopologyOptions } from './topology.ts'

const ASK_TIMEOUT_MS = 30_000
const HEARTBEAT_TIMEOUT_MS = 2000
const BEATS_PER_TIMEOUT = 4
const POLL_TURNS = 20

/** What a system of threads is made of. */
export interface ThreadSystemOptions extends TopologyOptions, OutboxOptions {
  /** The module that exports the kinds all threads know: see `ThreadModule`. */
  readonly kinds: URL
  readonly threads: readonly ThreadOptions[]
  /** Of all streams of chance. Default: drawn anew. */
  readonly seed?: string
  /** Default 30 s. */
  readonly askTimeoutMs?: number
  /** A thread that shows no sign of life for so long is ended. Default 2 s. */
  readonly heartbeatTimeoutMs?: number
  /** Empty turns before a thread sleeps: wakes faster, burns a core. Default 20 if there is one to spare, or 0. */
  readonly pollTurns?: number
}

/** Faults of the links between threads. */
export interface Links {
  /** Replaces the faults of one direction; undefined ends them. They outlive restarts of both ends. */
  set(from: string, to: string, faults: LinkFaults | undefined): Promise<void>
  /** How often each fault of the direction has fired since it was set. */
  counts(from: string, to: string): Promise<FaultCounts | undefined>
}

/** Actors on worker threads. A node is a thread: what kills one, kills the other. */
export class ThreadSystem implements ActorSystem {
  readonly links: Links
  readonly #kinds: KindTable
  readonly #supervisor: Supervisor
  readonly #main: MainHost
  readonly #first: string
  readonly #listeners = new Set<(event: SystemEvent) => void>()
  readonly #pauses = new Map<string, Int32Array>()
  #closing: Promise<void> | undefined

  /** Starts all threads; resolves when they are up. */
  static async start(options: ThreadSystemOptions): Promise<ThreadSystem> {
    const { kinds } = await importThreadModule(options.kinds.href)
    const system = new ThreadSystem(options, new KindTable(kinds))
    try {
      await Promise.all(options.threads.map(({ name }) => system.#supervisor.start(name)))
    } catch (error) {
      await system.close()
      throw error
    }
    return system
  }

  /**
   * What UV_THREADPOOL_SIZE should be in the environment of a process with so many threads, from its start: the pool
   * is one for all of them, and a sync to disk holds a place in it for long.
   */
  static threadPoolSize(threads: number): number {
    return 2 * threads + 4
  }

  private constructor(options: ThreadSystemOptions, kinds: KindTable) {
    const { threads, askTimeoutMs = ASK_TIMEOUT_MS } = options
    const { heartbeatTimeoutMs = HEARTBEAT_TIMEOUT_MS } = options
    const pollTurns =
      options.pollTurns ?? (threads.length < availableParallelism() ? POLL_TURNS : 0)
    const seed = options.seed ?? randomBytes(8).toString('hex')
    const { outboxBytes, outboxRecords } = options
    const outbox: OutboxOptions = {
      ...(outboxBytes === undefined ? {} : { outboxBytes }),
      ...(outboxRecords === undefined ? {} : { outboxRecords }),
    }
    const first = threads[0]
    if (first === undefined) throw new ActorError('ACTOR_NO_SUCH_NODE', 'Name at least one thread.')
    this.#first = first.name
    this.#kinds = kinds
    const topology = new Topology(options)
    this.#main = new MainHost({
      memory: topology.incarnate(0, 'outside'),
      kinds,
      askTimeoutMs,
      outbox,
      peerFailed: (index) => void this.#supervisor.killIndex(index, 'it takes no messages'),
    })
    this.#supervisor = new Supervisor(threads, {
      topology,
      module: options.kinds.href,
      heartbeatTimeoutMs,
      joined: (peer) => this.#main.join(peer),
      left: (index, thread) => this.#main.leave(index, thread),
      onEvent: (event) => this.#tellListeners(event),
      birthOf: ({ doors, roots = [] }, memory) => ({
        memory,
        doors,
        seed,
        askTimeoutMs,
        pollTurns,
        outbox,
        heartbeatMs: heartbeatTimeoutMs / BEATS_PER_TIMEOUT,
        roots,
      }),
    })
    this.links = {
      set: async (from, to, faults) => this.#supervisor.setFaults(from, to, faults),
      counts: async (from, to) => {
        const worker = this.#supervisor.worker(from)
        return worker.answer(worker.control.faultCounts(this.#supervisor.indexOf(to)))
      },
    }
  }

  get nodes(): readonly string[] {
    return this.#supervisor.names
  }

  async spawn<P, Props>(
    kind: ActorKind<P, Props>,
    props: Props,
    options: RootSpawnOptions = {},
  ): Promise<ActorRef<P>> {
    this.#checkOpen()
    this.#kinds.numberOf(kind)
    const { on = this.#first, ...spawnOptions } = options
    const worker = this.#supervisor.worker(on)
    const order = { kind: kind.name, props, options: spawnOptions }
    const { ref, refusal } = await worker.answer(worker.control.spawn(order))
    if (refusal !== undefined) throw new ActorError(refusal.code, refusal.message)
    return ref as ActorRef<P>
  }

  tell<P, T extends TellOf<P>>(to: ActorRef<P>, message: Sent<P, T>): boolean {
    this.#checkOpen()
    return this.#main.tell(to, message as AnyMessage)
  }

  async ask<P, T extends AskOf<P>>(
    to: ActorRef<P>,
    message: Sent<P, T>,
    options?: OutsideAskOptions,
  ): Promise<ReplyOf<P[T]>> {
    this.#checkOpen()
    return (await this.#main.ask(to, message as AnyMessage, options)) as ReplyOf<P[T]>
  }

  async stop(ref: AnyRef): Promise<void> {
    this.#checkOpen()
    const end = this.#main.terminated(ref)
    this.#main.stop(ref)
    await end
  }

  async terminated(ref: AnyRef, options?: { readonly signal?: AbortSignal }): Promise<void> {
    this.#checkOpen()
    await this.#main.terminated(ref, options?.signal)
  }

  watch(listener: (event: SystemEvent) => void): () => void {
    this.#checkOpen()
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  async startNode(node: string): Promise<void> {
    this.#checkOpen()
    await this.#supervisor.start(node)
  }

  async killNode(node: string): Promise<void> {
    this.#checkOpen()
    await this.#supervisor.kill(node)
  }

  /** Blocks a thread: nothing runs on it for so long, and its heartbeat is excused. Resolves when it is over. */
  async pauseNode(node: string, durationMs: number): Promise<void> {
    this.#checkOpen()
    const worker = this.#supervisor.worker(node)
    const gate = new Int32Array(new SharedArrayBuffer(4))
    this.#pauses.set(node, gate)
    await worker.answer(worker.control.pause(durationMs, gate))
  }

  /** Ends a pause before its time; of a node that is not paused it asks nothing. */
  resumeNode(node: string): void {
    const gate = this.#pauses.get(node)
    if (gate === undefined) return
    this.#pauses.delete(node)
    Atomics.store(gate, 0, 1)
    Atomics.notify(gate, 0)
  }

  async counters(node: string): Promise<NodeCounters> {
    return (await this.inspect(node)).counters
  }

  /** What a thread's links, arena and heap are doing. */
  async inspect(node: string): Promise<ThreadInspection> {
    this.#checkOpen()
    const worker = this.#supervisor.worker(node)
    return worker.answer(worker.control.inspect())
  }

  /** The name of the thread that an actor lives on; undefined when that life of the thread is over. */
  nodeOf(ref: AnyRef): string | undefined {
    return this.#main.nameOf(threadOf(ref))
  }

  close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  async #close(): Promise<void> {
    await this.#supervisor.close()
    this.#main.close()
  }

  #tellListeners(event: SystemEvent): void {
    for (const listener of [...this.#listeners]) {
      try {
        listener(event)
      } catch (error) {
        // Its owner's failure, not the supervisor's.
        queueMicrotask(() => {
          throw error
        })
      }
    }
  }

  #checkOpen(): void {
    if (this.#closing === undefined) return
    throw new ActorError('ACTOR_SYSTEM_CLOSED', 'The system is closed.')
  }
}
