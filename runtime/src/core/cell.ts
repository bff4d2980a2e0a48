// One actor as its thread keeps it: the instance, what waits for it, and whom it belongs to. A cell outlives
// its instances: a restart begins a new life in the same cell, under the same ref.
import type { Actor, AnyRef, Signal } from '../actor.ts'
import type { BytesOf } from '../kinds.ts'
import type { RandomKey } from '../random/keyed-random.ts'
import { FailureHistory } from '../supervision.ts'
import type { Supervision } from '../system.ts'
import type { ActorContext } from './actor-context.ts'
import type { AnyMessage } from './control.ts'
import { Mailbox } from './mailbox.ts'
import { Names } from './names.ts'
import type { Due } from './timer-heap.ts'

/** An instance whose protocol the core need not know. */
export interface AnyActor extends Actor<unknown> {
  receive(message: never, context: never): void
  signal?(signal: Signal<never>, context: never): void
}

/** What a cell is made from. */
export interface CellParts {
  readonly ref: AnyRef
  readonly name: string
  /** Which bearer of its name this is. */
  readonly ordinal: number
  readonly path: string
  readonly parent: Cell | undefined
  readonly create: () => AnyActor
  readonly capacity: number
  readonly supervision: Supervision
  readonly randomKey: RandomKey
  readonly bytesOf: BytesOf | undefined
}

/** One actor. */
export class Cell {
  readonly ref: AnyRef
  readonly parts: CellParts
  readonly mailbox: Mailbox = new Mailbox()
  readonly capacity: number
  readonly bytesOf: BytesOf | undefined
  readonly failures: FailureHistory = new FailureHistory()
  /** Undefined before the start, in a pause after a failure, and at the end. */
  instance: AnyActor | undefined
  context: ActorContext | undefined
  /** True while `instance` may receive. */
  isRunning = false
  /** True while it stands in the run queue. */
  isScheduled = false
  /** True from the moment it begins to stop. */
  isGone = false
  /** The end of the pause after a failure. */
  restart: Restart | undefined
  /** Grows when a life ends: timers, asks and devices of a former one are nobody's. */
  life = 0
  // What most actors never have is made when it is needed: there may be a hundred thousand of them.
  children: Map<string, Cell> | undefined
  /** Who wants to know of this one's end, on any thread. */
  watchers: Set<AnyRef> | undefined
  watched: Set<AnyRef> | undefined
  timers: Map<string, ActorTimer> | undefined
  /** Types asked for at the end of this turn. */
  turnEnds: Set<string> | undefined
  #names: Names | undefined

  constructor(parts: CellParts) {
    this.ref = parts.ref
    this.parts = parts
    this.capacity = parts.capacity
    this.bytesOf = parts.bytesOf
  }

  get names(): Names {
    this.#names ??= new Names()
    return this.#names
  }
}

/** A timer of an actor, in the heap until it is due, then in the mailbox until it is received. */
export class ActorTimer implements Due {
  readonly task = 'timer'
  dueAt: number
  sequence = 0
  place = -1
  readonly cell: Cell
  readonly key: string
  /** Undefined once it is cancelled. */
  message: AnyMessage | undefined

  constructor(cell: Cell, key: string, dueAt: number, message: AnyMessage) {
    this.cell = cell
    this.key = key
    this.dueAt = dueAt
    this.message = message
  }
}

/** The end of the pause after a failure. */
export class Restart implements Due {
  readonly task = 'restart'
  dueAt: number
  sequence = 0
  place = -1
  readonly cell: Cell
  readonly life: number

  constructor(cell: Cell, dueAt: number) {
    this.cell = cell
    this.dueAt = dueAt
    this.life = cell.life
  }
}
