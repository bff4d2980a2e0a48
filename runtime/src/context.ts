// What an actor may do. It reads no clock, draws no number and touches no file or socket but through here, so
// the same actor runs on worker threads, on the caller's thread and in virtual time.
import type { Clock, Files, Millis, Random, Sockets } from '@actorlog/ports'
import type { ActorRef, AnyRef, AskOf, BodyOf, ReplyOf, ReplyTo, Sent, TellOf } from './actor.ts'
import type { Block } from './arena/block.ts'
import type { ActorKind } from './kinds.ts'
import type { SpawnOptions } from './system.ts'

/** The four doors to the world, one set per node. */
export interface Doors {
  readonly clock: Clock
  readonly random: Random
  readonly files: Files
  readonly sockets: Sockets
}

/** Memory whose bytes other threads can read without a copy. Bounded. */
export interface Memory {
  /** A block held by the caller, or undefined when there is no room: then apply back-pressure. */
  allocate(sizeBytes: number): Block | undefined
  /** The live block that `view` lies in; undefined when it lies elsewhere. */
  blockOf(view: Uint8Array): Block | undefined
}

/** An answer as the own message that takes it: the fields of the reply, and what the asker wants to remember. */
export type Answer<Reply, Carry> = Reply & { readonly carry: Carry }

/** The own tells whose body an answer fits. */
export type Accepting<Self, Body> = {
  [T in TellOf<Self>]: Body extends BodyOf<Self[T]> ? T : never
}[TellOf<Self>]

/** How long an asker waits, and what it wants to be reminded of. */
export interface AskOptions<Carry> {
  /** When the ask fails with `deadline`; default `askTimeoutMs` of the system. */
  readonly timeoutMs?: number
  /** A local value that comes back with the answer or its failure. It is never sent. */
  readonly carry?: Carry
}

/** What one actor may do, for as long as it lives. Kept in a field, it stays good. */
export interface Context<Self> {
  readonly self: ActorRef<Self>
  /** The actor that spawned this one; undefined for a root, spawned from outside. */
  readonly parent: AnyRef | undefined
  /** The name of the node this actor lives on. */
  readonly node: string
  /** Monotonic, read once per turn. */
  readonly now: Millis
  /** Wall clock, ms since 1970. */
  readonly timestamp: number
  /** This actor's own stream of chance, keyed by the system's seed and the actor's path. */
  readonly random: Random
  readonly doors: Doors
  readonly arena: Memory

  /** False when the message was not taken: mailbox or link full, or nobody there. Counted as a dead letter. */
  tell<P, T extends TellOf<P>>(to: ActorRef<P>, message: Sent<P, T>): boolean
  /** Asks; the answer comes as the own message `then`, or as the signal `askFailed`. */
  ask<P, T extends AskOf<P>, Carry = undefined>(
    to: ActorRef<P>,
    message: Sent<P, T>,
    then: Accepting<Self, Answer<ReplyOf<P[T]>, Carry>>,
    options?: AskOptions<Carry>,
  ): void
  /** The first reply counts; later ones, and those after the deadline, are ignored. */
  reply<Reply>(to: ReplyTo<Reply>, reply: Reply): void

  /** Starts a child on this thread. It stops when this actor stops or restarts. */
  spawn<P, Props>(kind: ActorKind<P, Props>, props: Props, options?: SpawnOptions): ActorRef<P>
  /** Stops an actor and its children before their next message; `stop(self)` after this one. */
  stop(ref: AnyRef): void
  /** Asks for the signal `terminated`; at once when `ref` is already gone. */
  watch(ref: AnyRef): void
  unwatch(ref: AnyRef): void

  /** Delivers `message` after `afterMs`; a timer of the same key is replaced. */
  startTimer(key: string, afterMs: number, message: Sent<Self, TellOf<Self>>): void
  /** The timer's message is not received after this, even when it is due. */
  cancelTimer(key: string): void
  /** Delivers `message` once when this turn has nothing more to run; asking twice for a type changes nothing. */
  atTurnEnd(message: Sent<Self, TellOf<Self>>): void
  /**
   * A callback for a door: what it is called with becomes the own message `then`. Called outside a turn it runs
   * one before it returns. False when the actor is gone or has far too many messages waiting.
   */
  device<T extends TellOf<Self>>(then: T): (message: BodyOf<Self[T]>) => boolean

  /** Fails this actor, as a thrown error would; its supervision decides. */
  fail(reason: string | Error): never
  /** Fails this actor past its own supervision: its parent fails, as its own supervision decides; a root's
   *  failure stops the node. */
  escalate(reason: string | Error): never
  /** Adds to a counter of this node. */
  count(name: string, by?: number): void
  /** Leaves a line in this node's trace, a bounded ring read after the fact. */
  trace(line: string): void
}
