// The context of an actor under test: it performs nothing, it writes down.
import type { Random } from '@actorlog/ports'
import type { ActorRef, AnyRef, ReplyTo } from '../actor.ts'
import type { AskOptions, Context, Doors, Memory } from '../context.ts'
import { ActorError } from '../errors.ts'
import { HeapArena } from '../heap-arena.ts'
import type { ActorKind } from '../kinds.ts'
import { RandomKey } from '../random/keyed-random.ts'
import { refOf } from '../refs.ts'
import type { SpawnOptions } from '../system.ts'
import type { KitEffect, SeenMessage } from './kit-effects.ts'

/** What the kit's actor belongs to. */
export interface KitContextParts {
  readonly doors: Doors
  readonly seed: number | string
  readonly record: (effect: KitEffect) => void
  readonly deviceEvent: (message: SeenMessage) => boolean
}

/** Records what it is asked for. */
export class KitContext implements Record<keyof Context<object>, unknown> {
  readonly self: ActorRef<never> = kitRef(1) as ActorRef<never>
  readonly parent: AnyRef = kitRef(2)
  readonly node = 'kit'
  readonly random: Random
  readonly doors: Doors
  readonly arena: Memory = new HeapArena()
  readonly counted: Map<string, number> = new Map()
  readonly traced: string[] = []
  readonly #parts: KitContextParts
  // Children get refs from here, and probes too.
  #nextSlot = 3

  constructor(parts: KitContextParts) {
    this.#parts = parts
    this.doors = parts.doors
    this.random = RandomKey.ofSeed(parts.seed).child('kit').stream()
  }

  get now(): number {
    return this.doors.clock.now()
  }

  get timestamp(): number {
    return this.doors.clock.timestamp()
  }

  newRef(): AnyRef {
    return kitRef(this.#nextSlot++)
  }

  tell(to: AnyRef, message: SeenMessage): boolean {
    this.#parts.record({ type: 'told', to, message })
    return true
  }

  ask(to: AnyRef, message: SeenMessage, takenBy: string, options?: AskOptions<unknown>): void {
    const { timeoutMs, carry } = options ?? {}
    this.#parts.record({ type: 'asked', to, message, takenBy, timeoutMs, carry })
  }

  reply(to: ReplyTo<unknown>, reply: object): void {
    this.#parts.record({ type: 'replied', to, reply })
  }

  spawn<P, Props>(
    kind: ActorKind<P, Props>,
    props: Props,
    options: SpawnOptions = {},
  ): ActorRef<P> {
    const ref = this.newRef()
    this.#parts.record({ type: 'spawned', kind: kind.name, props, options, ref })
    return ref as ActorRef<P>
  }

  stop(ref: AnyRef): void {
    this.#parts.record({ type: 'stopped', ref })
  }

  watch(ref: AnyRef): void {
    this.#parts.record({ type: 'watched', ref })
  }

  unwatch(ref: AnyRef): void {
    this.#parts.record({ type: 'unwatched', ref })
  }

  startTimer(key: string, afterMs: number, message: SeenMessage): void {
    this.#parts.record({ type: 'timerStarted', key, afterMs, message })
  }

  cancelTimer(key: string): void {
    this.#parts.record({ type: 'timerCancelled', key })
  }

  atTurnEnd(message: SeenMessage): void {
    this.#parts.record({ type: 'turnEndAsked', message })
  }

  device(then: string): (message: object) => boolean {
    return (message) => this.#parts.deviceEvent({ type: then, ...message })
  }

  fail(reason: string | Error): never {
    throw typeof reason === 'string' ? new ActorError('ACTOR_FAILED', reason) : reason
  }

  escalate(reason: string | Error): never {
    this.fail(reason)
  }

  count(name: string, by = 1): void {
    this.counted.set(name, (this.counted.get(name) ?? 0) + by)
  }

  trace(line: string): void {
    this.traced.push(line)
  }
}

function kitRef(slot: number): AnyRef {
  return refOf({ thread: 1, kind: 0, slot, incarnation: 1 })
}
