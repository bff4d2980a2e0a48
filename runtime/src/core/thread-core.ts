// One thread's worth of actors: who lives here, and who is told what. It never waits: its host runs a turn when
// there is work, and takes what leaves the thread. Every system hosts this same core.
import { assert } from '@actorlog/assert'
import type { Millis } from '@actorlog/ports'
import type { AnyRef, ReplyTo, Signal } from '../actor.ts'
import type { Doors, Memory } from '../context.ts'
import type { KindTable } from '../kinds.ts'
import type { RandomKey } from '../random/keyed-random.ts'
import { kindOf, slotOf, THREAD_NUMBERS, threadOf } from '../refs.ts'
import type { NodeCounters } from '../system.ts'
import { Asking } from './asking.ts'
import { ActorTimer, type Cell, type Restart } from './cell.ts'
import type {
  Admission,
  AnyMessage,
  AskEnvelope,
  ControlMessage,
  RoundTrip,
  ThreadHost,
} from './control.ts'
import { Counts } from './counts.ts'
import type { DeadLetterReason } from './dead-letters.ts'
import { Lifecycle } from './lifecycle.ts'
import { HELD, type HeldMessage, OWN, TELL, TIMER } from './mailbox.ts'
import type { OpenAsk } from './open-asks.ts'
import type { Order, ThreadCoreOptions } from './options.ts'
import { Scheduler } from './scheduler.ts'
import { TimerHeap } from './timer-heap.ts'
import { Watches } from './watches.ts'

const ASK_TIMEOUT_MS = 30_000
const TIMERS_PER_ACTOR_MAX = 65_536
// Device events beyond this multiple of the capacity are refused: the actor has paused, or is stuck.
const DEVICE_CAPACITY_FACTOR = 4

/** The actors of one thread. */
export class ThreadCore {
  readonly thread: number
  readonly node: string
  readonly kinds: KindTable
  readonly doors: Doors
  readonly arena: Memory
  readonly randomKey: RandomKey
  readonly host: ThreadHost
  readonly roundTrip: RoundTrip | undefined
  readonly counts: Counts = new Counts()
  readonly lifecycle: Lifecycle = new Lifecycle(this)
  readonly watches: Watches = new Watches(this)
  readonly due: TimerHeap<OpenAsk | ActorTimer | Restart> = new TimerHeap()
  readonly asking: Asking
  readonly scheduler: Scheduler
  /** True once all is stopped, or the thread has failed. */
  isClosed = false
  readonly #cells: (Cell | undefined)[] = []

  constructor(options: ThreadCoreOptions) {
    const { thread } = options
    assert(thread > 0 && thread < THREAD_NUMBERS, 'a thread has a number from 1 to 4095', {
      thread,
    })
    this.thread = thread
    this.node = options.node
    this.kinds = options.kinds
    this.doors = options.doors
    this.arena = options.arena
    this.randomKey = options.randomKey
    this.host = options.host
    this.roundTrip = options.roundTrip
    this.asking = new Asking(this, options.askTimeoutMs ?? ASK_TIMEOUT_MS)
    this.scheduler = new Scheduler(this, {
      clock: options.doors.clock,
      observe: options.observe,
      choose: options.choose,
    })
  }

  // ---- for hosts ----

  /** Runs what is due and what waits. True when there is more to run at once. */
  turn(): boolean {
    if (this.isClosed) return false
    this.counts.turns++
    return this.scheduler.turn()
  }

  get isTurning(): boolean {
    return this.scheduler.isTurning
  }

  get hasWork(): boolean {
    return !this.isClosed && this.scheduler.hasWork
  }

  /** When the next turn is needed though nothing comes in; Infinity for never. */
  get nextDueAt(): Millis {
    return this.isClosed ? Number.POSITIVE_INFINITY : this.due.nextDueAt
  }

  /** A message that came from another thread, or from outside, its bytes already held for the receiver. An ask
   *  that is not taken fails at its asker; the caller need not say so. */
  accept(to: AnyRef, message: AnyMessage, ask: AskEnvelope | undefined): Admission {
    const admission = this.#admit(to, message, ask)
    if (admission === 'taken') return admission
    this.release(this.kinds.bytesOf(kindOf(to))?.(message) ?? [])
    if (ask !== undefined)
      this.asking.failAnywhere(ask.replyTo.ask, admission === 'full' ? 'overloaded' : 'dead')
    return admission
  }

  /** A reply that came from another thread, its bytes already held for the asker. */
  acceptReply(to: ReplyTo<unknown>, reply: object): void {
    this.asking.accept(to, reply)
  }

  acceptControl(message: ControlMessage): void {
    if (this.isClosed) return
    if (message.type === 'stop') this.stop(message.target)
    else if (message.type === 'watch') this.watches.watchedFrom(message.watcher, message.target)
    else if (message.type === 'unwatch')
      this.cellOf(message.target)?.watchers?.delete(message.watcher)
    else if (message.type === 'terminated') this.watches.terminated(message.watcher, message.target)
    else this.asking.fail(message.ask, message.reason)
  }

  /** Another thread is gone: asks to it fail, its actors have terminated. */
  threadLost(thread: number): void {
    if (this.isClosed) return
    this.asking.threadLost(thread)
    this.watches.threadLost(thread)
    for (const cell of this.#cells) {
      if (cell === undefined) continue
      for (const watcher of cell.watchers ?? [])
        if (threadOf(watcher) === thread) cell.watchers?.delete(watcher)
    }
  }

  /** Stops all actors in order, outside a turn; what they say in their last words still leaves the thread. */
  stopAll(): void {
    if (this.isClosed) return
    this.lifecycle.stopAll()
    this.scheduler.clear()
    this.isClosed = true
  }

  /** Drops all actors where they stand: a kill. No further code of theirs runs, devices included. */
  discard(): void {
    this.isClosed = true
    for (const cell of this.#cells) {
      if (cell === undefined) continue
      cell.isRunning = false
      cell.isGone = true
      cell.life++
    }
    this.#cells.length = 0
    this.scheduler.clear()
    this.due.clear()
  }

  get counters(): NodeCounters {
    const { deadLetters, expired, overloaded, lateReplies, failures, restarts, turns } = this.counts
    return {
      received: this.scheduler.received,
      deadLetters,
      expired,
      overloaded,
      lateReplies,
      failures,
      restarts,
      turns,
      actors: this.lifecycle.population,
      named: this.counts.named(),
    }
  }

  // ---- for actors, by their contexts ----

  /** Monotonic ms, as of the beginning of the turn. */
  get now(): Millis {
    return this.scheduler.now
  }

  tell(to: AnyRef, message: AnyMessage): boolean {
    const cell = this.#cells[slotOf(to)]
    if (cell === undefined || cell.ref !== to) return this.send(to, message, undefined) === 'taken'
    if (cell.mailbox.count >= cell.capacity) {
      this.#refused(to, message, 'full')
      return false
    }
    const copy = this.roundTrip === undefined ? message : this.roundTrip.message(to, message)
    if (cell.bytesOf !== undefined) this.hold(cell.bytesOf(copy))
    cell.mailbox.push(copy, TELL)
    if (!cell.isScheduled) this.scheduler.schedule(cell)
    return true
  }

  /** Sends from this thread to any: what is not taken is a dead letter, and left to the sender. */
  send(to: AnyRef, message: AnyMessage, ask: AskEnvelope | undefined): Admission {
    if (threadOf(to) !== this.thread) {
      const admission = this.host.deliver(to, message, ask)
      if (admission !== 'taken') this.#refused(to, message, admission)
      return admission
    }
    const copy = this.roundTrip === undefined ? message : this.roundTrip.message(to, message)
    const admission = this.#admit(to, copy, ask)
    if (admission === 'taken') this.hold(this.kinds.bytesOf(kindOf(to))?.(copy) ?? [])
    return admission
  }

  stop(ref: AnyRef): void {
    const cell = this.cellOf(ref)
    if (cell !== undefined) this.scheduler.order({ task: 'stop', cell })
    else if (threadOf(ref) !== this.thread)
      this.host.control(threadOf(ref), { type: 'stop', target: ref })
  }

  startTimer(cell: Cell, key: string, afterMs: number, message: AnyMessage): void {
    cell.timers ??= new Map()
    const old = cell.timers.get(key)
    if (old !== undefined) this.forgetTimer(old)
    const timer = new ActorTimer(cell, key, this.now + Math.max(0, afterMs), message)
    cell.timers.set(key, timer)
    assert(cell.timers.size <= TIMERS_PER_ACTOR_MAX, 'an actor has a bounded number of timers')
    this.due.add(timer)
  }

  cancelTimer(cell: Cell, key: string): void {
    const timer = cell.timers?.get(key)
    if (timer === undefined) return
    cell.timers?.delete(key)
    this.forgetTimer(timer)
  }

  deviceEvent(cell: Cell, life: number, message: AnyMessage): boolean {
    if (cell.life !== life || this.isClosed) {
      this.#refused(cell.ref, message, 'dead')
      return false
    }
    if (cell.mailbox.count >= cell.capacity * DEVICE_CAPACITY_FACTOR) {
      this.#refused(cell.ref, message, 'full')
      return false
    }
    cell.mailbox.push(message, OWN)
    this.scheduler.schedule(cell)
    if (!this.scheduler.isTurning) this.host.turn()
    return true
  }

  // ---- for the other parts of the core ----

  cellOf(ref: AnyRef): Cell | undefined {
    const cell = this.#cells[slotOf(ref)]
    return cell !== undefined && cell.ref === ref ? cell : undefined
  }

  house(cell: Cell): void {
    this.#cells[slotOf(cell.ref)] = cell
  }

  unhouse(cell: Cell): number {
    const slot = slotOf(cell.ref)
    this.#cells[slot] = undefined
    return slot
  }

  order(order: Order): void {
    this.scheduler.order(order)
  }

  /** A signal for the present life of an actor, before its next message. */
  signal(cell: Cell, signal: Signal<never>): void {
    if (!cell.isGone) this.order({ task: 'signal', cell, life: cell.life, signal })
  }

  /** An escalation reached the thread. */
  failThread(error: unknown): void {
    this.discard()
    this.host.failed(error)
  }

  takeDue(): void {
    for (let due = this.due.take(this.now); due !== undefined; due = this.due.take(this.now)) {
      if (due.task === 'ask') {
        this.asking.fail(due.ask, 'deadline')
      } else if (due.task === 'timer') {
        due.cell.mailbox.push(due, TIMER)
        this.scheduler.schedule(due.cell)
      } else {
        this.order({ task: 'start', cell: due.cell, life: due.life })
      }
    }
  }

  forgetTimer(timer: ActorTimer): void {
    timer.message = undefined
    if (timer.place >= 0) this.due.remove(timer)
  }

  /** A message that waited for an actor that is gone, or for a life that is over. */
  drop(cell: Cell, message: unknown, stamp: number): void {
    if (stamp === HELD) this.release((message as HeldMessage).views)
    if (stamp < 0) return
    this.#lost(cell, message as AnyMessage, 'stopped')
    if (stamp !== TELL) this.asking.failAnywhere(askOf(message), 'dead')
  }

  expired(cell: Cell, message: AnyMessage): void {
    this.#lost(cell, message, 'expired')
  }

  hold(views: readonly Uint8Array[]): void {
    for (const view of views) this.arena.blockOf(view)?.retain()
  }

  release(views: readonly Uint8Array[]): void {
    for (const view of views) this.arena.blockOf(view)?.release()
  }

  #admit(to: AnyRef, message: AnyMessage, ask: AskEnvelope | undefined): Admission {
    const cell = this.cellOf(to)
    if (cell === undefined || this.isClosed) {
      this.#refused(to, message, 'dead')
      return 'dead'
    }
    if (cell.mailbox.count >= cell.capacity) {
      this.#refused(to, message, 'full')
      return 'full'
    }
    if (ask === undefined) cell.mailbox.push(message, TELL)
    // A copy, because the sender may ask several with one object.
    else cell.mailbox.push({ replyTo: ask.replyTo, ...message }, ask.deadline)
    this.scheduler.schedule(cell)
    return 'taken'
  }

  #lost(cell: Cell, message: AnyMessage, reason: DeadLetterReason): void {
    this.#refused(cell.ref, message, reason)
    if (cell.bytesOf !== undefined) this.release(cell.bytesOf(message))
  }

  #refused(to: AnyRef, message: AnyMessage, reason: DeadLetterReason): void {
    this.counts.deadLetter(to, message.type, reason, this.now)
  }
}

function askOf(message: unknown): number {
  return (message as { readonly replyTo: ReplyTo<unknown> }).replyTo.ask
}
