// The words of the actor model as types. A protocol is an interface of methods, one per message; what travels
// are plain tagged objects derived from it, so a message can be recorded, delayed, dropped and printed.
import type { Context } from './context.ts'

declare const protocol: unique symbol
declare const answer: unique symbol

type Method<Body, Reply> = (message: Body) => Reply
// A protocol as functions rather than methods: methods would accept a wider message than the actor does.
type Strict<P> = { readonly [T in keyof P]: Method<BodyOf<P[T]>, ReplyOf<P[T]>> }

/** The fields of the message that a method of a protocol declares. */
export type BodyOf<M> = M extends (message: infer Body) => unknown ? Body : never
/** The reply that a method of a protocol declares; void for a tell. */
export type ReplyOf<M> = M extends (...parameters: never[]) => infer Reply ? Reply : never

/** The messages of `P` that expect no reply. */
export type TellOf<P> = { [T in keyof P]: ReplyOf<P[T]> extends void ? T : never }[keyof P]
/** The messages of `P` that expect a reply. */
export type AskOf<P> = Exclude<keyof P, TellOf<P>>

/** What a sender writes: a tagged plain object. */
export type Sent<P, T extends keyof P> = { readonly type: T } & BodyOf<P[T]>

/** What an actor receives: the union of all its messages, asks with their `replyTo`. */
export type MessageOf<P> = {
  [T in keyof P]: Sent<P, T> &
    (ReplyOf<P[T]> extends void ? unknown : { readonly replyTo: ReplyTo<ReplyOf<P[T]>> })
}[keyof P]

/**
 * The address of an actor: an integer below 2^52 that may be kept, compared and sent. It names one incarnation
 * and says where that lives; an actor spawned later under the same name has another one.
 */
export type ActorRef<P> = number & { readonly [protocol]: Strict<P> }
/** The address of an actor whose protocol does not matter here. */
export type AnyRef = ActorRef<object>

/** Where the answer to one ask goes: plain data that may be kept and sent on. It is good for one reply. */
export interface ReplyTo<Reply> {
  /** The asking thread and its ask: an integer below 2^52. */
  readonly ask: number
  /** The message that was asked: kind and number, so that any thread can encode the reply. */
  readonly method: number
  readonly [answer]?: (reply: Reply) => void
}

/** Why an ask got no answer: its deadline passed, its actor is gone, or a mailbox or link had no room. */
export type AskFailure = 'deadline' | 'dead' | 'overloaded'

/** What the runtime tells an actor about its own life and about those it asked or watches. */
export type Signal<P = unknown> =
  /** The first thing an instance hears; `restarts` counts failures since the last quiet time. */
  | { readonly type: 'started'; readonly restarts: number }
  /** The last thing: the children are gone, no message follows. A killed node does not say it. */
  | { readonly type: 'stopping' }
  /** A watched actor is gone, or its thread is. */
  | { readonly type: 'terminated'; readonly ref: AnyRef }
  /** The message `then` will not come. */
  | {
      readonly type: 'askFailed'
      readonly then: TellOf<P>
      readonly reason: AskFailure
      readonly carry: unknown
    }

/** One message at a time, to the end. An actor never awaits. */
export interface Actor<P> {
  receive(message: MessageOf<P>, context: Context<P>): void
  signal?(signal: Signal<P>, context: Context<P>): void
}
