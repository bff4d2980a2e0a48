// How actors of one thread begin, fail and end.
//
//   spawn ──▶ starting ──▶ running ──▶ stopped
//                ▲            │ throws
//                └── pause ◀──┘ or its parent fails, up to the node
import { assert } from '@actorlog/assert'
import type { ActorRef, AnyRef } from '../actor.ts'
import { ActorError, describeError } from '../errors.ts'
import type { ActorKind } from '../kinds.ts'
import { INCARNATIONS_MAX, refOf, SLOTS_MAX } from '../refs.ts'
import { DEFAULT_SUPERVISION } from '../supervision.ts'
import type { SpawnOptions, Supervision } from '../system.ts'
import { ActorContext, Escalation } from './actor-context.ts'
import { type AnyActor, Cell, Restart } from './cell.ts'
import { Names } from './names.ts'
import type { ThreadCore } from './thread-core.ts'

const MAILBOX_CAPACITY = 1024

interface InnerSpawnOptions extends SpawnOptions {
  readonly parent?: Cell
}

/** Births, failures and ends. */
export class Lifecycle {
  readonly #core: ThreadCore
  readonly #rootNames = new Names()
  readonly #roots = new Set<Cell>()
  readonly #freeSlots: number[] = []
  // The incarnation that each slot has, or had last.
  readonly #incarnations: number[] = []
  #population = 0

  constructor(core: ThreadCore) {
    this.#core = core
  }

  /** Living actors. */
  get population(): number {
    return this.#population
  }

  /** Makes the cell; the instance is made before the next message of this thread is received. */
  spawn<P, Props>(
    kind: ActorKind<P, Props>,
    props: Props,
    options: InnerSpawnOptions,
  ): ActorRef<P> {
    const { parent } = options
    if (this.#core.isClosed || parent?.isGone === true)
      throw new ActorError('ACTOR_DEAD', 'What is stopping spawns no actors.')
    if (this.#freeSlots.length === 0 && this.#incarnations.length === SLOTS_MAX)
      throw new ActorError('ACTOR_OVERLOADED', 'A thread has room for 2^20 actors.')
    const number = this.#core.kinds.numberOf(kind)
    const names = parent === undefined ? this.#rootNames : parent.names
    const name = options.name ?? names.make(kind.name)
    const ordinal = names.take(name)
    const cell = new Cell({
      ref: this.#newRef(number),
      name,
      ordinal,
      path: `${parent?.parts.path ?? this.#core.node}/${name}`,
      parent,
      create: () => kind.create(props) as unknown as AnyActor,
      capacity: (options.mailbox ?? kind.mailbox)?.capacity ?? MAILBOX_CAPACITY,
      supervision: options.supervision ?? kind.supervision ?? DEFAULT_SUPERVISION,
      randomKey: (parent?.parts.randomKey ?? this.#core.randomKey).child(name, ordinal),
      bytesOf: this.#core.kinds.bytesOf(number),
    })
    if (parent === undefined) this.#roots.add(cell)
    else setIn(parent, name, cell)
    this.#core.house(cell)
    this.#population++
    this.#core.order({ task: 'start', cell, life: cell.life })
    return cell.ref as ActorRef<P>
  }

  /** Begins a life: a new instance, and the first thing it hears. */
  start(cell: Cell): void {
    cell.context = new ActorContext(this.#core, cell)
    cell.failures.started(this.#core.now)
    try {
      cell.instance = cell.parts.create()
    } catch (error) {
      this.fail(cell, error)
      return
    }
    cell.isRunning = true
    this.#core.scheduler.signal(cell, { type: 'started', restarts: cell.failures.count })
    this.#core.scheduler.schedule(cell)
  }

  /** The instance threw: what its supervision says happens now. */
  fail(cell: Cell, error: unknown): void {
    if (cell.isGone || this.#core.isClosed) return
    const decision = this.#decide(cell, error)
    this.#report(cell, error, decision)
    if (decision === 'stop') {
      this.stop(cell)
    } else if (decision === 'escalate') {
      // The parent's own supervision decides about the parent.
      const reason = error instanceof Escalation ? error.cause : error
      if (cell.parts.parent === undefined) this.#core.failThread(reason)
      else this.fail(cell.parts.parent, reason)
    } else {
      this.#restart(cell)
    }
  }

  /** Ends an actor: its children first, then its instance; what waits for it becomes dead letters. */
  stop(cell: Cell): void {
    if (cell.isGone) return
    cell.isGone = true
    cell.isRunning = false
    this.#endLife(cell)
    for (let left = cell.mailbox.count; left > 0; left--)
      this.#core.drop(cell, cell.mailbox.shift(), cell.mailbox.stamp)
    this.#free(cell)
    this.#core.watches.gone(cell)
  }

  /** Ends all actors, the latest root first. */
  stopAll(): void {
    for (const root of [...this.#roots].reverse()) this.stop(root)
  }

  #decide(cell: Cell, error: unknown): Supervision['onFailure'] {
    const { supervision } = cell.parts
    if (error instanceof Escalation) return 'escalate'
    if (supervision.onFailure !== 'restart') return supervision.onFailure
    cell.failures.failed(supervision, this.#core.now)
    return cell.failures.isEnough(supervision) ? 'escalate' : 'restart'
  }

  #restart(cell: Cell): void {
    const { supervision } = cell.parts
    assert(supervision.onFailure === 'restart', 'only a restart has a pause')
    cell.isRunning = false
    // The stream of the life that failed: its draws are its own.
    const random = (cell.context as ActorContext).random
    this.#endLife(cell)
    if (this.#core.isClosed || cell.isGone) return
    cell.mailbox.removeOwn((message, stamp) => this.#core.drop(cell, message, stamp))
    this.#core.counts.restarts++
    const dueAt = this.#core.now + cell.failures.backoffMs(supervision, random)
    cell.restart = new Restart(cell, dueAt)
    this.#core.due.add(cell.restart)
  }

  /** What a life leaves behind: children, timers, watches, open asks and devices. */
  #endLife(cell: Cell): void {
    for (const child of [...(cell.children?.values() ?? [])].reverse()) this.stop(child)
    if (cell.instance !== undefined) this.#sayStopping(cell)
    cell.instance = undefined
    cell.life++
    if (cell.restart !== undefined && cell.restart.place >= 0) this.#core.due.remove(cell.restart)
    cell.restart = undefined
    for (const timer of cell.timers?.values() ?? []) this.#core.forgetTimer(timer)
    cell.timers = undefined
    cell.turnEnds = undefined
    this.#core.watches.unwatchAll(cell)
  }

  /** The last words of an instance; what it throws now changes nothing any more. */
  #sayStopping(cell: Cell): void {
    try {
      cell.instance?.signal?.({ type: 'stopping' }, cell.context as never)
    } catch (error) {
      this.#report(cell, error, 'stop')
    }
  }

  #report(cell: Cell, error: unknown, decision: Supervision['onFailure']): void {
    this.#core.counts.failures++
    const { node } = this.#core
    const event = { type: 'actorFailed', node, path: cell.parts.path, decision } as const
    this.#core.host.report?.({ ...event, error: describeError(error) })
  }

  #free(cell: Cell): void {
    const { parent, name, ordinal } = cell.parts
    if (parent === undefined) this.#roots.delete(cell)
    else parent.children?.delete(name)
    const names = parent === undefined ? this.#rootNames : parent.names
    names.give(name, ordinal)
    const slot = this.#core.unhouse(cell)
    this.#population--
    // A slot whose incarnations are used up is never used again.
    if ((this.#incarnations[slot] as number) < INCARNATIONS_MAX - 1) this.#freeSlots.push(slot)
  }

  #newRef(kind: number): AnyRef {
    const slot = this.#freeSlots.pop() ?? this.#incarnations.length
    const incarnation = (this.#incarnations[slot] ?? 0) + 1
    this.#incarnations[slot] = incarnation
    return refOf({ thread: this.#core.thread, kind, slot, incarnation })
  }
}

function setIn(parent: Cell, name: string, child: Cell): void {
  parent.children ??= new Map()
  parent.children.set(name, child)
}
