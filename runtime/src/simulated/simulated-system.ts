// Actors in virtual time: one event after the other, each at its microsecond, all chance from one seed. The
// same seed gives the same run, to the last delivery; `eventHash` says so in one number.
import type { Clock, Random } from '@actorlog/ports'
import type { AnyRef } from '../actor.ts'
import type { AnyMessage } from '../core/control.ts'
import type { ThreadCoreOptions } from '../core/options.ts'
import { type Due, TimerHeap } from '../core/timer-heap.ts'
import {
  type Crossing,
  type HostedNode,
  HostedSystem,
  type HostedSystemOptions,
} from '../hosting/hosted-system.ts'
import type { GivenDoors } from '../hosting/node-doors.ts'
import { EventHash } from './event-hash.ts'
import { withoutRealWorld } from './real-world-guard.ts'

const US_PER_MS = 1000
// 2020-01-01: where virtual wall clocks start.
const START_TIMESTAMP = 1_577_836_800_000
const LATENCY_MS_MIN = 0.05
const LATENCY_MS_MAX = 0.5
// How far time runs for somebody outside who waits for an end that may never come.
const PATIENCE_MS = 60_000
// An answer reaches whoever awaits it after a few turns of the microtask queue.
const MICROTASKS = 8

/** One message, just before it is received. */
export interface Delivery {
  readonly atMs: number
  readonly node: string
  readonly to: AnyRef
  readonly message: AnyMessage
}

/** What a simulation is started with, beside what every hosted system is. */
export interface SimulatedSystemOptions extends HostedSystemOptions {
  readonly seed: number | string
  /** What a message between nodes takes, drawn for each. Its order on a link stays. */
  readonly latencyMsMin?: number
  readonly latencyMsMax?: number
  /** Of two actors of a node that have messages, chance picks who is next. Default true. */
  readonly shuffles?: boolean
  /** Time runs by itself while somebody outside waits for an answer. Default true. */
  readonly runsForAsks?: boolean
  /** Real time, timers and chance throw while time runs. Default true. */
  readonly refusesRealWorld?: boolean
  readonly observe?: (delivery: Delivery) => void
}

interface Event extends Due {
  readonly run: () => void
}

/** What a node has in the heap: at most one turn and one alarm. */
interface Plans {
  turn: Event | undefined
  alarm: Event | undefined
}

/** One way between two nodes; both lanes keep their order. */
interface Link {
  readonly random: Random
  readonly lastAt: { data: number; control: number }
}

/** Nodes in virtual time. */
export class SimulatedSystem extends HostedSystem {
  protected readonly clock: Clock = {
    now: () => this.#us / US_PER_MS,
    timestamp: () => START_TIMESTAMP + Math.floor(this.#us / US_PER_MS),
  }
  readonly #options: SimulatedSystemOptions
  readonly #events = new TimerHeap<Event>()
  readonly #plans = new Map<HostedNode, Plans>()
  readonly #links = new Map<string, Link>()
  readonly #hash = new EventHash()
  #us = 0
  #eventCount = 0
  #isRunning = false
  #isDriving = false

  private constructor(options: SimulatedSystemOptions) {
    super(options, options.seed)
    this.#options = options
  }

  /** Starts a system at time 0. */
  static async start(options: SimulatedSystemOptions): Promise<SimulatedSystem> {
    const system = new SimulatedSystem(options)
    for (const node of options.nodes ?? ['local']) system.openNode(node)
    return system
  }

  /** Virtual ms since the start. */
  get nowMs(): number {
    return this.#us / US_PER_MS
  }

  /** Events that have happened. */
  get eventCount(): number {
    return this.#eventCount
  }

  /** 16 hexadecimal digits over all deliveries so far. */
  get eventHash(): string {
    return this.#hash.text
  }

  /** Lets everything happen that is due until `untilMs`, and sets the clock there. */
  run(untilMs: number): void {
    const untilUs = Math.floor(untilMs * US_PER_MS)
    this.#shut(() => {
      while (this.#next(untilUs));
    })
    this.#us = Math.max(this.#us, untilUs)
  }

  /** Lets one event happen; false when nothing is planned. */
  step(): boolean {
    return this.#shut(() => this.#next(Number.POSITIVE_INFINITY))
  }

  /** Plans `run` as an event of its own: what doors in memory defer their callbacks with. */
  defer(run: () => void, afterMs = 0): void {
    this.#plan(this.#us + Math.ceil(afterMs * US_PER_MS), run)
  }

  protected given(_node: string, random: Random): GivenDoors {
    return { clock: this.clock, random, defer: (run, afterMs) => this.defer(run, afterMs) }
  }

  protected coreOptions(node: string): Pick<ThreadCoreOptions, 'observe' | 'choose'> {
    const { observe, shuffles = true } = this.#options
    const random = this.randomKey.child('turns').child(node).stream()
    return {
      observe: (to, message) => {
        this.#hash.delivery(this.#us, to, message)
        observe?.({ atMs: this.nowMs, node, to, message })
      },
      ...(shuffles ? { choose: (count: number) => random.below(count) } : {}),
    }
  }

  protected wake(node: HostedNode): void {
    const plans = this.#plansOf(node)
    plans.turn ??= this.#plan(this.#us, () => {
      plans.turn = undefined
      this.#turn(node)
    })
  }

  protected turn(node: HostedNode): void {
    if (!this.#isTurning) this.#turn(node)
    else this.wake(node)
  }

  protected cross({ from, to, lane, arrive }: Crossing): void {
    const link = this.#linkOf(from.name, to.name)
    const { latencyMsMin = LATENCY_MS_MIN, latencyMsMax = LATENCY_MS_MAX } = this.#options
    const latencyMs = latencyMsMin + (latencyMsMax - latencyMsMin) * link.random.next()
    const at = Math.max(link.lastAt[lane], this.#us + Math.ceil(latencyMs * US_PER_MS))
    link.lastAt[lane] = at
    this.#plan(at, () => {
      // What was on its way to a node that is gone is gone with it.
      if (this.nodeOf(to.thread) === to) arrive()
    })
  }

  protected asked(): void {
    if (this.#options.runsForAsks === false || this.#isDriving) return
    this.#isDriving = true
    void this.#drive()
  }

  protected async idle(): Promise<void> {
    while (this.#isRunning) await null
  }

  protected stopped(): void {
    this.#events.clear()
  }

  #isTurning = false

  #turn(node: HostedNode): void {
    if (this.nodeOf(node.thread) !== node) return
    this.#isTurning = true
    const hasMore = node.core.turn()
    this.#isTurning = false
    // Time passes even when somebody never stops talking to himself.
    const plans = this.#plansOf(node)
    if (hasMore && plans.turn === undefined)
      plans.turn = this.#plan(this.#us + 1, () => {
        plans.turn = undefined
        this.#turn(node)
      })
    this.#setAlarm(node, plans)
  }

  #setAlarm(node: HostedNode, plans: Plans): void {
    const dueAt = node.core.nextDueAt
    if (dueAt === Number.POSITIVE_INFINITY) return
    // Rounded up, and never now: an alarm that rings too early would ring again at the same time.
    const at = Math.max(this.#us + 1, Math.ceil(dueAt * US_PER_MS))
    if (plans.alarm !== undefined && plans.alarm.dueAt <= at) return
    if (plans.alarm !== undefined) this.#events.remove(plans.alarm)
    plans.alarm = this.#plan(at, () => {
      plans.alarm = undefined
      this.#turn(node)
    })
  }

  /** Runs time for the outside, and stops at each answer so that who awaited it goes on at its time. */
  async #drive(): Promise<void> {
    const untilUs = this.#us + PATIENCE_MS * US_PER_MS
    await this.#others()
    for (let waiting = this.outside.waiting; waiting > 0; waiting = this.outside.waiting) {
      this.#shut(() => {
        while (this.outside.waiting >= waiting && this.#next(untilUs));
      })
      if (this.outside.waiting >= waiting) break
      await this.#others()
    }
    this.#isDriving = false
  }

  async #others(): Promise<void> {
    for (let i = 0; i < MICROTASKS; i++) await null
  }

  /** The next event until a time; false when there is none. */
  #next(untilUs: number): boolean {
    const outsideUs = Math.ceil(this.outside.nextDueAt * US_PER_MS)
    const us = Math.min(this.#events.nextDueAt, outsideUs)
    if (us > untilUs || us === Number.POSITIVE_INFINITY || this.isClosed) return false
    this.#us = Math.max(this.#us, us)
    this.#eventCount++
    const event = this.#events.take(us)
    if (event !== undefined) event.run()
    else this.outside.expire(this.#us / US_PER_MS + 1 / US_PER_MS)
    return true
  }

  #plan(at: number, run: () => void): Event {
    const event = { dueAt: at, sequence: 0, place: -1, run }
    this.#events.add(event)
    return event
  }

  #plansOf(node: HostedNode): Plans {
    const known = this.#plans.get(node)
    if (known !== undefined) return known
    for (const old of this.#plans.keys())
      if (this.nodeOf(old.thread) !== old) this.#plans.delete(old)
    const plans = { turn: undefined, alarm: undefined }
    this.#plans.set(node, plans)
    return plans
  }

  #linkOf(from: string, to: string): Link {
    const name = `${from} ${to}`
    const known = this.#links.get(name)
    if (known !== undefined) return known
    const random = this.randomKey.child('link').child(name).stream()
    const link = { random, lastAt: { data: 0, control: 0 } }
    this.#links.set(name, link)
    return link
  }

  #shut<Result>(work: () => Result): Result {
    const wasRunning = this.#isRunning
    this.#isRunning = true
    try {
      return this.#options.refusesRealWorld === false ? work() : withoutRealWorld(work)
    } finally {
      this.#isRunning = wasRunning
    }
  }
}
