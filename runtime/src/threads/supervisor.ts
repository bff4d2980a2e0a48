// Starts, watches and ends the threads of a system, and keeps the mesh between the living ones. It runs on the
// main thread, which hosts no actor, so a thread that hangs, throws or runs out of memory takes nothing with it.
//
//   down ──start──▶ starting ──ready──▶ up ──error, exit, no heartbeat, kill──▶ down ──policy──▶ starting …
import type { ResourceLimits } from 'node:worker_threads'
import { assert } from '@actorlog/assert'
import { ActorError, describeError } from '../errors.ts'
import type { SystemEvent } from '../system.ts'
import type { SpawnOrder, WorkerBirth, WorkerReport } from './control-plane.ts'
import type { LinkFaults } from './link-faults.ts'
import { RestartClock, type RestartPolicy } from './restart-policy.ts'
import type { PeerMemory, ThreadMemory, Topology } from './topology.ts'
import { Watch } from './vitals.ts'
import { WorkerThread } from './worker-thread.ts'

// A thread that does not come up in this time is given up, and counts as one that died.
const START_TIMEOUT_MS = 30_000
const LOOKS_PER_TIMEOUT = 8

/** One thread of a system, as it is placed and configured. */
export interface ThreadOptions {
  /** The node that its actors live on. */
  readonly name: string
  /** Handed to `openDoors` of the module, by structured clone. */
  readonly doors?: unknown
  /** Default: it stays dead until it is started. */
  readonly restart?: RestartPolicy
  /** Actors that are spawned at every start of the thread. */
  readonly roots?: readonly SpawnOrder[]
  readonly resourceLimits?: ResourceLimits
}

/** What the supervisor needs beside the threads. */
export interface SupervisorOptions {
  readonly topology: Topology
  /** The module of the kinds. */
  readonly module: string
  readonly birthOf: (thread: ThreadOptions, memory: ThreadMemory) => Omit<WorkerBirth, 'port'>
  readonly heartbeatTimeoutMs: number
  /** The main thread's own links. */
  readonly joined: (peer: PeerMemory) => void
  readonly left: (index: number, thread: number) => void
  readonly onEvent: (event: SystemEvent) => void
}

interface Life {
  readonly worker: WorkerThread
  readonly watch: Watch
  readonly thread: number
  isReady: boolean
}

interface Post {
  /** Its bit and its place in the topology. */
  readonly index: number
  readonly options: ThreadOptions
  readonly clock: RestartClock
  /** Faults of its links, by the index of the receiver: they outlive it. */
  readonly faults: Map<number, LinkFaults>
  life: Life | undefined
  starting: Promise<void> | undefined
  restartTimer: NodeJS.Timeout | undefined
}

/** The threads of one system. */
export class Supervisor {
  readonly #options: SupervisorOptions
  readonly #posts = new Map<string, Post>()
  readonly #heartbeats: NodeJS.Timeout
  #spare: WorkerThread | undefined
  #isClosing = false

  constructor(threads: readonly ThreadOptions[], options: SupervisorOptions) {
    this.#options = options
    for (const thread of threads) {
      if (this.#posts.has(thread.name)) throw nameTaken(thread.name)
      this.#addPost(thread)
    }
    const everyMs = options.heartbeatTimeoutMs / LOOKS_PER_TIMEOUT
    this.#heartbeats = setInterval(() => this.#look(), everyMs).unref()
  }

  /** The threads that are up. */
  get names(): readonly string[] {
    return [...this.#posts].filter(([, post]) => post.life?.isReady === true).map(([name]) => name)
  }

  /** The index of a thread, up or down. */
  indexOf(name: string): number {
    return this.#post(name).index
  }

  /** A thread that is up, or ACTOR_NO_SUCH_NODE. */
  worker(name: string): WorkerThread {
    const life = this.#post(name).life
    if (life?.isReady === true) return life.worker
    throw isDown(name)
  }

  /** Starts a thread that is down, or a new one; resolves when it is up. */
  start(name: string): Promise<void> {
    const post = this.#posts.get(name) ?? this.#addPost({ name })
    if (post.life?.isReady === true) return Promise.reject(nameTaken(name))
    clearTimeout(post.restartTimer)
    post.starting ??= this.#bear(post).finally(() => {
      post.starting = undefined
    })
    return post.starting
  }

  /** Ends the thread where it stands; resolves when it is gone. Its restart policy applies. */
  async kill(name: string, error?: string): Promise<void> {
    const { life } = this.#post(name)
    if (life === undefined) throw isDown(name)
    await life.worker.terminate(error)
  }

  /** A thread takes no control messages any more. */
  async killIndex(index: number, error: string): Promise<void> {
    for (const { index: own, life } of this.#posts.values()) {
      if (own === index) await life?.worker.terminate(error)
    }
  }

  setFaults(from: string, to: string, faults: LinkFaults | undefined): Promise<void> {
    const [sender, receiver] = [this.#post(from), this.#post(to)]
    if (faults === undefined) sender.faults.delete(receiver.index)
    else sender.faults.set(receiver.index, faults)
    const { life } = sender
    if (life === undefined) return Promise.resolve()
    return life.worker.answer(life.worker.control.setFaults(receiver.index, faults))
  }

  /** Stops all actors, the latest thread first, then ends the threads. No thread starts again. */
  async close(): Promise<void> {
    this.#isClosing = true
    clearInterval(this.#heartbeats)
    await this.#spare?.terminate()
    const posts = [...this.#posts.values()].reverse()
    for (const { restartTimer, life } of posts) {
      clearTimeout(restartTimer)
      if (life?.isReady === true) await life.worker.stopWithin(this.#options.heartbeatTimeoutMs)
      await life?.worker.terminate()
    }
  }

  async #bear(post: Post): Promise<void> {
    const { topology, birthOf, heartbeatTimeoutMs } = this.#options
    assert(post.life === undefined, 'a thread has one life at a time')
    const memory = topology.incarnate(post.index, post.options.name)
    const ready = promiseOf<void>()
    const worker = this.#hire(post.options)
    const watch = new Watch(memory.vitals, heartbeatTimeoutMs)
    const life: Life = { worker, watch, thread: memory.thread, isReady: false }
    post.life = life
    worker.bear(birthOf(post.options, memory), {
      report: (report) => this.#reported(post, report, ready.resolve),
      exited: (error) => {
        this.#died(post, life, error)
        const text = `The thread '${post.options.name}' ended while it started: ${error}`
        ready.reject(new ActorError('ACTOR_NO_SUCH_NODE', text))
      },
    })
    for (const [to, faults] of post.faults) {
      void this.#send(worker, worker.control.setFaults(to, faults))
    }
    this.#introduce(post)
    const timer = setTimeout(() => void worker.terminate('it did not start'), START_TIMEOUT_MS)
    try {
      await ready.promise
    } finally {
      clearTimeout(timer)
    }
    this.#keepSpare()
  }

  /** The spare worker, if there is one that fits, or a new one. */
  #hire({ resourceLimits }: ThreadOptions): WorkerThread {
    const spare = this.#spare
    if (spare === undefined || spare.isGone || resourceLimits !== undefined) {
      return new WorkerThread({ module: this.#options.module, resourceLimits })
    }
    this.#spare = undefined
    return spare
  }

  /** Has a worker ready for the next thread that dies: loading modules is most of a restart. */
  #keepSpare(): void {
    if (this.#isClosing || (this.#spare !== undefined && !this.#spare.isGone)) return
    const posts = [...this.#posts.values()]
    const isWanted = posts.some(
      ({ options }) =>
        options.restart?.onDeath === 'restart' && options.resourceLimits === undefined,
    )
    const isCalm = posts.every(({ starting, life }) => starting === undefined || life?.isReady)
    if (isWanted && isCalm) this.#spare = new WorkerThread({ module: this.#options.module })
  }

  #introduce(newcomer: Post): void {
    const { topology, joined } = this.#options
    joined(topology.peerMemory(newcomer.index, 0))
    for (const post of this.#posts.values()) {
      if (post === newcomer || post.life === undefined) continue
      const { worker } = post.life
      const { control } = worker
      void this.#send(worker, control.join(topology.peerMemory(newcomer.index, post.index)))
      // A link is new when either end is; its faults are not.
      const faults = post.faults.get(newcomer.index)
      if (faults !== undefined) void this.#send(worker, control.setFaults(newcomer.index, faults))
    }
  }

  #reported(post: Post, report: WorkerReport, ready: () => void): void {
    if (report.type === 'event') this.#options.onEvent(report.event)
    if (report.type === 'peerFailed') void this.killIndex(report.index, 'it takes no messages')
    if (report.type !== 'ready' || post.life === undefined) return
    post.life.isReady = true
    post.clock.started(performance.now())
    this.#options.onEvent({ type: 'nodeStarted', node: post.options.name })
    ready()
  }

  #died(post: Post, life: Life, error: string | undefined): void {
    post.life = undefined
    const { topology, left, onEvent } = this.#options
    topology.retire(post.index)
    left(post.index, life.thread)
    for (const other of this.#posts.values()) {
      const worker = other.life?.worker
      if (worker === undefined) continue
      void this.#send(worker, worker.control.leave(post.index, life.thread))
    }
    const { name } = post.options
    onEvent({ type: 'nodeStopped', node: name, ...(error === undefined ? {} : { error }) })
    if (this.#isClosing) return
    const pauseMs = post.clock.pauseAfterDeath(performance.now())
    if (pauseMs === undefined) return
    // A start that fails is a death of its own, with the next pause.
    post.restartTimer = setTimeout(() => this.start(name).catch(() => {}), pauseMs)
  }

  /** Sends a call that has no answer; a thread that fails at it is broken. Its death is seen by `exited`. */
  async #send(worker: WorkerThread, call: Promise<unknown>): Promise<void> {
    try {
      await call
    } catch (error) {
      await worker.terminate(describeError(error))
    }
  }

  #look(): void {
    const now = performance.now()
    for (const { life, options } of this.#posts.values()) {
      if (life?.isReady !== true || !life.watch.isStuck(now)) continue
      void this.kill(options.name, `no sign of life for ${this.#options.heartbeatTimeoutMs} ms`)
    }
  }

  #addPost(options: ThreadOptions): Post {
    const post: Post = {
      index: this.#posts.size + 1,
      options,
      clock: new RestartClock(options.restart ?? { onDeath: 'stayDead' }),
      faults: new Map(),
      life: undefined,
      starting: undefined,
      restartTimer: undefined,
    }
    this.#posts.set(options.name, post)
    return post
  }

  #post(name: string): Post {
    const post = this.#posts.get(name)
    if (post !== undefined) return post
    throw new ActorError('ACTOR_NO_SUCH_NODE', `This system has no thread called '${name}'.`)
  }
}

function isDown(name: string): ActorError {
  return new ActorError('ACTOR_NO_SUCH_NODE', `The thread '${name}' is down.`)
}

function nameTaken(name: string): ActorError {
  return new ActorError('ACTOR_NAME_TAKEN', `There is a thread called '${name}', and it is up.`)
}

function promiseOf<T>(): {
  readonly promise: Promise<T>
  readonly resolve: (value: T) => void
  readonly reject: (error: unknown) => void
} {
  let resolve: (value: T) => void = () => {}
  let reject: (error: unknown) => void = () => {}
  const promise = new Promise<T>((ok, fail) => {
    resolve = ok
    reject = fail
  })
  return { promise, resolve, reject }
}
