// Who runs next on a thread, and for how long.
//
//   turn:  clock ─▶ what is due ─▶ run queue, orders before each message ─▶ turn ends ─▶ the host publishes
import { assert } from '@actorlog/assert'
import type { Clock, Millis } from '@actorlog/ports'
import type { AnyRef, Signal } from '../actor.ts'
import type { ActorTimer, AnyActor, Cell } from './cell.ts'
import type { AnyMessage } from './control.ts'
import { Fifo } from './fifo.ts'
import { type HeldMessage, OWN, TIMER } from './mailbox.ts'
import type { Order } from './options.ts'
import type { ThreadCore } from './thread-core.ts'

/** Messages an actor receives before the next one's turn, and for how long. */
const QUANTUM_MESSAGES = 16
const QUANTUM_MS = 1
/** How long a turn runs, and how many messages, before the loop looks at the outside again. */
const TURN_MS = 2
const TURN_MESSAGES = 8192
/** Rounds of run queue and turn ends in one turn. */
const TURN_ROUNDS = 8
/** The clock is read once for so many messages. */
const CLOCK_STRIDE = 8

interface TurnEnd {
  readonly cell: Cell
  readonly life: number
  readonly message: AnyMessage
}

/** What the scheduler is made from. */
export interface SchedulerOptions {
  readonly clock: Clock
  readonly observe: ((to: AnyRef, message: AnyMessage) => void) | undefined
  readonly choose: ((count: number) => number) | undefined
}

/** The run queue of one thread. */
export class Scheduler {
  /** Monotonic ms, as of the beginning of the turn. */
  now: Millis
  isTurning = false
  received = 0
  readonly #core: ThreadCore
  readonly #clock: Clock
  readonly #observe: ((to: AnyRef, message: AnyMessage) => void) | undefined
  readonly #choose: ((count: number) => number) | undefined
  readonly #queue = new Fifo<Cell>()
  readonly #orders = new Fifo<Order>()
  #turnEnds: TurnEnd[] = []
  #isAwake = false
  #isTurnOver = false
  #turnEndsAt = 0
  #readAt: Millis = 0

  constructor(core: ThreadCore, options: SchedulerOptions) {
    this.#core = core
    this.#clock = options.clock
    this.#observe = options.observe
    this.#choose = options.choose
    this.now = options.clock.now()
    assert(this.now >= 0, 'a monotonic clock is never negative')
  }

  get hasWork(): boolean {
    return this.#queue.count > 0 || this.#orders.count > 0 || this.#turnEnds.length > 0
  }

  /** Puts an actor that has messages into the run queue; nothing when it cannot run, or stands there. */
  schedule(cell: Cell): void {
    if (cell.isScheduled || !cell.isRunning) return
    cell.isScheduled = true
    this.#queue.push(cell)
    if (!this.isTurning) this.#wake()
  }

  order(order: Order): void {
    this.#orders.push(order)
    if (!this.isTurning) this.#wake()
  }

  atTurnEnd(cell: Cell, message: AnyMessage): void {
    cell.turnEnds ??= new Set()
    if (cell.turnEnds.has(message.type)) return
    cell.turnEnds.add(message.type)
    this.#turnEnds.push({ cell, life: cell.life, message })
    if (!this.isTurning) this.#wake()
  }

  /** True when there is more to run at once. */
  turn(): boolean {
    assert(!this.isTurning, 'a turn is not begun inside a turn')
    this.isTurning = true
    this.now = this.#clock.now()
    this.#readAt = this.now
    this.#isTurnOver = false
    this.#turnEndsAt = this.received + TURN_MESSAGES
    this.#core.takeDue()
    for (let round = 0; round < TURN_ROUNDS; round++) {
      this.#runQueue()
      if (this.#turnEnds.length === 0) break
      this.#endTurn()
    }
    this.#obey()
    this.isTurning = false
    this.#isAwake = this.hasWork
    return this.#isAwake
  }

  /** Does what was ordered, between messages; an order may give others. */
  #obey(): void {
    for (let order = this.#orders.shift(); order !== undefined; order = this.#orders.shift()) {
      const { cell } = order
      if (order.task === 'stop') this.#core.lifecycle.stop(cell)
      else if (cell.isGone || cell.life !== order.life) continue
      else if (order.task === 'start') this.#core.lifecycle.start(cell)
      else this.signal(cell, order.signal)
    }
  }

  /** Lets an instance hear a signal at once; a failure in it is a failure of the actor. */
  signal(cell: Cell, signal: Signal<never>): void {
    try {
      cell.instance?.signal?.(signal, cell.context as never)
    } catch (error) {
      this.#core.lifecycle.fail(cell, error)
    }
  }

  /** Forgets all that waits; the thread is closed. */
  clear(): void {
    this.#queue.clear()
    this.#orders.clear()
    this.#turnEnds = []
  }

  #wake(): void {
    if (this.#isAwake || this.#core.isClosed) return
    this.#isAwake = true
    this.#core.host.wake()
  }

  #runQueue(): void {
    this.#obey()
    while (this.#queue.count > 0 && !this.#isTurnOver) {
      const cell = this.#choose === undefined ? this.#queue.shift() : this.#chosen(this.#choose)
      this.#run(cell as Cell)
      this.#obey()
    }
  }

  #chosen(choose: (count: number) => number): Cell | undefined {
    const { count } = this.#queue
    return this.#queue.removeAt(count > 1 ? choose(count) : 0)
  }

  #run(cell: Cell): void {
    const { mailbox } = cell
    const startedAt = this.#readAt
    let left = this.#choose === undefined ? QUANTUM_MESSAGES : 1
    try {
      while (left > 0 && mailbox.count > 0 && cell.isRunning) {
        left--
        const message = mailbox.shift() as AnyMessage
        if (mailbox.stamp <= this.now) this.#receiveMarked(cell, message, mailbox.stamp)
        else if (cell.bytesOf === undefined) this.#receive(cell, message)
        else this.#receiveBytes(cell, message, cell.bytesOf(message))
        if (this.#orders.count > 0) this.#obey()
        if ((++this.received & (CLOCK_STRIDE - 1)) === 0 && this.#isQuantumOver(startedAt)) break
      }
    } catch (error) {
      this.received++
      this.#core.lifecycle.fail(cell, error)
    }
    cell.isScheduled = false
    if (mailbox.count > 0) this.schedule(cell)
  }

  #receive(cell: Cell, message: AnyMessage): void {
    if (this.#observe !== undefined) this.#observe(cell.ref, message)
    ;(cell.instance as AnyActor).receive(message as never, cell.context as never)
  }

  #receiveBytes(cell: Cell, message: AnyMessage, views: readonly Uint8Array[]): void {
    try {
      this.#receive(cell, message)
    } finally {
      this.#core.release(views)
    }
  }

  /** An own message, or an ask whose asker has given up. */
  #receiveMarked(cell: Cell, message: unknown, stamp: number): void {
    if (stamp >= 0) {
      this.#core.expired(cell, message as AnyMessage)
    } else if (stamp === OWN) {
      this.#receive(cell, message as AnyMessage)
    } else if (stamp === TIMER) {
      const timer = message as ActorTimer
      if (timer.message === undefined) return
      cell.timers?.delete(timer.key)
      this.#receive(cell, timer.message)
    } else {
      const held = message as HeldMessage
      this.#receiveBytes(cell, held.message, held.views)
    }
  }

  #isQuantumOver(startedAt: Millis): boolean {
    this.#readAt = this.#clock.now()
    if (this.#readAt - this.now >= TURN_MS || this.received >= this.#turnEndsAt)
      this.#isTurnOver = true
    return this.#isTurnOver || this.#readAt - startedAt >= QUANTUM_MS
  }

  #endTurn(): void {
    const ends = this.#turnEnds
    this.#turnEnds = []
    for (const { cell, life, message } of ends) {
      if (cell.life !== life) continue
      cell.turnEnds?.delete(message.type)
      if (!cell.isRunning) continue
      try {
        this.received++
        this.#receive(cell, message)
      } catch (error) {
        this.#core.lifecycle.fail(cell, error)
      }
      this.#obey()
    }
  }
}
