// Keeps the cluster's process alive. A V8 abort or a native crash takes that whole process; what it had
// acknowledged is on disk, so it is started again. Bounded: one that dies again and again is left dead.

import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { ChaosVerb } from '../control/verbs.ts'
import type { ClusterStatus, StartOptions } from '../running-cluster.ts'
import type { FromCluster, ToCluster } from './messages.ts'

/** Deaths within `deathsWithinMs` after which it is left dead. */
const deathsMax = 5
const deathsWithinMs = 60_000
const program = fileURLToPath(new URL('./cluster-process.js', import.meta.url))

/** What a supervisor tells. */
export interface SupervisorEvents {
  readonly heard: (message: FromCluster) => void
  /** It died and is started again. */
  readonly restarting: (how: string) => void
  /** It is gone for good. `isClean`: because it was asked to. */
  readonly ended: (isClean: boolean, how: string) => void
}

interface Waiting {
  readonly resolve: (status: ClusterStatus | undefined) => void
  readonly reject: (error: Error) => void
}

/** One cluster process after the other, until it ends in good order. */
export class Supervisor {
  #options: StartOptions
  readonly #events: SupervisorEvents
  readonly #deaths: number[] = []
  readonly #waiting = new Map<number, Waiting>()
  #child: ChildProcess | undefined
  #nextId = 1
  #isAskedToStop = false
  #hasFailed = false
  #hasServed = false

  constructor(options: StartOptions, events: SupervisorEvents) {
    this.#options = options
    this.#events = events
  }

  get pid(): number | undefined {
    return this.#child?.pid
  }

  start(): void {
    const child = fork(program, [], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      execArgv: [],
    })
    this.#child = child
    child.on('message', (message: FromCluster) => this.#heard(message))
    child.once('exit', (code, signal) => this.#died(code, signal))
    this.#say({ type: 'start', options: this.#options })
  }

  /** In good order; `now`, or a second time: at once. */
  stop(now: boolean): void {
    this.#isAskedToStop = true
    this.#say({ type: 'stop', now })
  }

  /** Breaks the cluster, or mends it. */
  async perform(verb: ChaosVerb, brokers: readonly number[]): Promise<void> {
    await this.#ask((id) => ({ type: 'verb', id, verb, brokers }))
  }

  async status(): Promise<ClusterStatus> {
    return (await this.#ask((id) => ({ type: 'status', id }))) as ClusterStatus
  }

  #ask(make: (id: number) => ToCluster): Promise<ClusterStatus | undefined> {
    const id = this.#nextId
    this.#nextId += 1
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      this.#say(make(id))
    })
  }

  #say(message: ToCluster): void {
    const child = this.#child
    if (child?.connected === true) child.send(message, () => {})
  }

  #heard(message: FromCluster): void {
    if (message.type === 'failed') this.#hasFailed = true
    if (message.type === 'ready') {
      this.#hasServed = true
      // Clients hold on to these ports: a process that is started again takes the same ones.
      const ports = message.ready.brokers.map((broker) => broker.port)
      this.#options = { ...this.#options, ports }
    }
    // Asked to stop by another command: then its end is no death.
    if (message.type === 'stopping') this.#isAskedToStop = true
    if (message.type === 'answer') {
      const waiting = this.#waiting.get(message.id)
      this.#waiting.delete(message.id)
      if (message.error === undefined) waiting?.resolve(message.status)
      else waiting?.reject(new Error(message.error))
      return
    }
    this.#events.heard(message)
  }

  #died(code: number | null, signal: NodeJS.Signals | null): void {
    const how = signal ?? `exit code ${code}`
    for (const waiting of this.#waiting.values()) waiting.reject(new Error('the cluster is gone'))
    this.#waiting.clear()
    if (this.#isAskedToStop || this.#hasFailed || code === 0) {
      this.#events.ended(!this.#hasFailed, how)
      return
    }
    const now = performance.now()
    this.#deaths.push(now)
    const recent = this.#deaths.filter((at) => now - at < deathsWithinMs)
    if (!this.#hasServed || recent.length > deathsMax) {
      this.#events.ended(false, how)
      return
    }
    this.#events.restarting(how)
    this.start()
  }
}
