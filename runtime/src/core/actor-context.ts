// What one instance may do, handed to its thread. A context is as old as its instance: what the code of a
// former life still calls neither spawns nor starts anything.
import type { Random } from '@actorlog/ports'
import type { ActorRef, AnyRef, ReplyTo } from '../actor.ts'
import type { AskOptions, Context, Doors, Memory } from '../context.ts'
import { ActorError } from '../errors.ts'
import type { ActorKind } from '../kinds.ts'
import type { SpawnOptions } from '../system.ts'
import type { Cell } from './cell.ts'
import type { AnyMessage } from './control.ts'
import type { ThreadCore } from './thread-core.ts'

/** A failure that its actor's own supervision shall not absorb. */
export class Escalation extends ActorError {}

/** The context of one life of one actor; its protocol is the compiler's affair. */
export class ActorContext implements Record<keyof Context<object>, unknown> {
  readonly #core: ThreadCore
  readonly #cell: Cell
  readonly #life: number
  #random: Random | undefined

  constructor(core: ThreadCore, cell: Cell) {
    this.#core = core
    this.#cell = cell
    this.#life = cell.life
  }

  get self(): ActorRef<never> {
    return this.#cell.ref as ActorRef<never>
  }

  get parent(): AnyRef | undefined {
    return this.#cell.parts.parent?.ref
  }

  get node(): string {
    return this.#core.node
  }

  get now(): number {
    return this.#core.now
  }

  get timestamp(): number {
    return this.#core.doors.clock.timestamp()
  }

  get random(): Random {
    // Lives of one actor draw from different streams: an id drawn twice would be no id.
    this.#random ??= this.#cell.parts.randomKey.child('life', this.#life).stream()
    return this.#random
  }

  get doors(): Doors {
    return this.#core.doors
  }

  get arena(): Memory {
    return this.#core.arena
  }

  tell(to: AnyRef, message: AnyMessage): boolean {
    return this.#core.tell(to, message)
  }

  ask(to: AnyRef, message: AnyMessage, then: string, options?: AskOptions<unknown>): void {
    if (this.#isOver) return
    this.#core.asking.ask(this.#cell, to, message, then, options)
  }

  reply(to: ReplyTo<unknown>, reply: object): void {
    this.#core.asking.reply(to, reply)
  }

  spawn<P, Props>(
    kind: ActorKind<P, Props>,
    props: Props,
    options: SpawnOptions = {},
  ): ActorRef<P> {
    if (this.#isOver)
      throw new ActorError('ACTOR_DEAD', 'An actor that is gone spawns no children.')
    return this.#core.lifecycle.spawn(kind, props, { ...options, parent: this.#cell })
  }

  stop(ref: AnyRef): void {
    this.#core.stop(ref)
  }

  watch(ref: AnyRef): void {
    if (!this.#isOver) this.#core.watches.watch(this.#cell, ref)
  }

  unwatch(ref: AnyRef): void {
    this.#core.watches.unwatch(this.#cell, ref)
  }

  startTimer(key: string, afterMs: number, message: AnyMessage): void {
    if (!this.#isOver) this.#core.startTimer(this.#cell, key, afterMs, message)
  }

  cancelTimer(key: string): void {
    if (!this.#isOver) this.#core.cancelTimer(this.#cell, key)
  }

  atTurnEnd(message: AnyMessage): void {
    if (!this.#isOver) this.#core.scheduler.atTurnEnd(this.#cell, message)
  }

  device(then: string): (message: object) => boolean {
    return (message) => {
      const event = { type: then, ...message }
      return this.#core.deviceEvent(this.#cell, this.#life, event)
    }
  }

  fail(reason: string | Error): never {
    throw typeof reason === 'string' ? new ActorError('ACTOR_FAILED', reason) : reason
  }

  escalate(reason: string | Error): never {
    const message = typeof reason === 'string' ? reason : reason.message
    throw new Escalation('ACTOR_FAILED', message, { cause: reason })
  }

  count(name: string, by = 1): void {
    this.#core.counts.count(name, by)
  }

  trace(line: string): void {
    const { path } = this.#cell.parts
    this.#core.counts.lastTraceLines.add({ at: this.#core.now, path, line })
  }

  get #isOver(): boolean {
    return this.#cell.life !== this.#life
  }
}
