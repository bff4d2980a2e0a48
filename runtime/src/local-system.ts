// Actors on the caller's thread, in real time: several nodes, each with doors of its own, ready at once. For
// tests, tools, and programs that need no second thread.
import { randomBytes } from 'node:crypto'
import { NodeRandom, nodeClock } from '@actorlog/node-ports'
import type { Clock, Random } from '@actorlog/ports'
import type { ThreadCoreOptions } from './core/options.ts'
import {
  type Crossing,
  type HostedNode,
  HostedSystem,
  type HostedSystemOptions,
} from './hosting/hosted-system.ts'
import type { GivenDoors } from './hosting/node-doors.ts'
import type { LinkFaults } from './threads/link-faults.ts'

// Rounds over all nodes before the loop of Node looks at sockets and timers again.
const ROUNDS = 4
// The longest sleep that a timer of Node can do.
const SLEEP_MS_MAX = 2 ** 31 - 1

/** Nodes on the caller's thread. It keeps the process alive only while something is due or to be run. */
export class LocalSystem extends HostedSystem {
  protected readonly clock: Clock = nodeClock
  #immediate: NodeJS.Immediate | undefined
  #timer: NodeJS.Timeout | undefined
  #timerDueAt = Number.POSITIVE_INFINITY
  #isTurning = false
  // Directions in which nothing passes, as `from→to`; they outlive restarts of both ends.
  readonly #cuts = new Set<string>()
  readonly #paused = new Set<string>()

  private constructor(options: HostedSystemOptions) {
    super(options, options.seed ?? randomBytes(8).toString('hex'))
  }

  /** Starts a system. Its seed decides what actors draw; without one, each start draws anew. */
  static async start(options: HostedSystemOptions): Promise<LocalSystem> {
    const system = new LocalSystem(options)
    for (const node of options.nodes ?? ['local']) system.openNode(node)
    return system
  }

  /** Cuts one direction between two nodes, or mends it: what actors say is lost, what the runtime says is not. */
  readonly links: LocalLinks = {
    set: async (from, to, faults) => {
      if (faults?.cut === true) this.#cuts.add(`${from}→${to}`)
      else this.#cuts.delete(`${from}→${to}`)
    },
  }

  /** Gives a node no turns until it is resumed, or ended; what arrives meanwhile waits in its mailboxes. */
  pauseNode(node: string): void {
    this.#paused.add(node)
  }

  /** Ends a pause; of a node that is not paused it asks nothing. */
  resumeNode(node: string): void {
    if (this.#paused.delete(node)) this.#turnSoon()
  }

  override async killNode(name: string): Promise<void> {
    this.#paused.delete(name)
    await super.killNode(name)
  }

  protected given(_node: string, _random: Random): GivenDoors {
    return {
      clock: this.clock,
      random: new NodeRandom(),
      defer: (run, afterMs) => {
        if (afterMs === undefined) setImmediate(run)
        else setTimeout(run, afterMs)
      },
    }
  }

  protected coreOptions(_node: string): Pick<ThreadCoreOptions, 'observe' | 'choose'> {
    return {}
  }

  protected wake(_node: HostedNode): void {
    if (!this.#isTurning) this.#turnSoon()
  }

  protected turn(_node: HostedNode): void {
    if (this.#isTurning) this.#turnSoon()
    else this.#turnAll()
  }

  protected cross(crossing: Crossing): void {
    const { from, to, lane, arrive } = crossing
    if (lane === 'control' || !this.#cuts.has(`${from.name}→${to.name}`)) arrive()
  }

  protected asked(): void {
    if (this.outside.nextDueAt < this.#timerDueAt) this.#turnSoon()
  }

  protected async idle(): Promise<void> {
    while (this.#isTurning) await null
  }

  protected stopped(): void {
    clearImmediate(this.#immediate)
    clearTimeout(this.#timer)
  }

  #turnSoon(): void {
    if (this.isClosed) return
    this.#immediate ??= setImmediate(() => {
      this.#immediate = undefined
      this.#turnAll()
    })
  }

  #turnAll(): void {
    if (this.isClosed) return
    this.#isTurning = true
    let hasMore = true
    for (let round = 0; round < ROUNDS && hasMore; round++) {
      hasMore = false
      const now = this.clock.now()
      for (const { core } of this.#awake()) if (core.hasWork || core.nextDueAt <= now) core.turn()
      this.outside.expire(now)
      for (const { core } of this.#awake()) if (core.hasWork) hasMore = true
    }
    this.#isTurning = false
    if (hasMore) this.#turnSoon()
    else this.#sleep()
  }

  /** A list of its own: a turn may end nodes. */
  #awake(): HostedNode[] {
    const nodes = [...this.living.values()]
    return this.#paused.size === 0 ? nodes : nodes.filter(({ name }) => !this.#paused.has(name))
  }

  /** One timer of Node for all that is due; one that fires too early is set again. */
  #sleep(): void {
    let dueAt = this.outside.nextDueAt
    for (const { core } of this.#awake()) dueAt = Math.min(dueAt, core.nextDueAt)
    if (dueAt >= this.#timerDueAt && dueAt !== Number.POSITIVE_INFINITY) return
    clearTimeout(this.#timer)
    this.#timerDueAt = dueAt
    if (dueAt === Number.POSITIVE_INFINITY) return
    const sleepMs = Math.min(SLEEP_MS_MAX, Math.max(0, Math.ceil(dueAt - this.clock.now())))
    this.#timer = setTimeout(() => {
      this.#timerDueAt = Number.POSITIVE_INFINITY
      this.#turnAll()
    }, sleepMs)
  }
}

/** Faults of the links of one thread. */
export interface LocalLinks {
  set(from: string, to: string, faults: Pick<LinkFaults, 'cut'> | undefined): Promise<void>
}
