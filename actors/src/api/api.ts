// The shape of a handler. It is pure: what it needs to know it is shown, what it wants of other rooms it says
// as asks, and what it makes of their replies is a function.
//
//   request ──▶ scatter ──▶ an answer at once
//                      └──▶ asks ──▶ gather(replies) ──▶ an answer, or further asks
import type { AnyApi, Api } from '@actorlog/protocol'
import type { ActorRef, AnyRef, AskOf, Block, ReplyOf, Sent } from '@actorlog/runtime'
import type { BrokerView } from '../node/broker-view.ts'

declare const replied: unique symbol

/** One ask to another room; `Reply` is what its actor will say. */
export interface RoomAsk<Reply = unknown> {
  readonly to: AnyRef
  readonly message: { readonly type: string }
  /** Milliseconds after which the reply is `undefined`; the connection's default when left out. */
  readonly timeoutMs?: number
  readonly [replied]?: Reply
}

/** What came back for an ask: the reply, or undefined when the actor is gone, overloaded or late. */
export type RoomReply = object | undefined

/** Asks to be sent together, and what is made of all the replies, which come in the order of the asks. */
export interface Scatter<R> {
  readonly asks: readonly RoomAsk[]
  gather(replies: readonly RoomReply[]): Outcome<R>
}

/** An answer; asks; or nothing to say, ever (acks=0), when `answer` is null. */
export type Outcome<R> = { readonly answer: R | null } | Scatter<R> | CloseConnection

/** The peer's request has no answer that could say what is wrong: the connection is closed. */
export interface CloseConnection {
  readonly close: string
}

/** Who asks, and in which words. */
export interface Caller {
  readonly apiVersion: number
  readonly clientId: string | null
  readonly host: string
  /** Whose connection it is: equal as long as the connection lives. */
  readonly connectionId: number
  /** Makes records that will be overwritten stay until the answer has been given. */
  keep(records: Uint8Array): Uint8Array
  /** Takes over a block that the answer lies in, until it is sent; false when the connection is gone. */
  readonly hold: (block: Block) => boolean
}

/** One API as this broker serves it. */
export interface ApiHandler {
  readonly api: AnyApi
  /** Served versions; Produce is advertised from 0 for the sake of older clients (KAFKA-18659). */
  readonly versions: readonly [min: number, max: number]
  readonly advertisedFrom?: number
  scatter(request: never, view: BrokerView, caller: Caller): Outcome<unknown>
}

/** A handler with its types checked: what `api/index.ts` lists. It serves what Kafka 4.3 serves. */
export function handler<Q, QI, R, RI>(of: {
  readonly api: Api<Q, QI, R, RI>
  readonly advertisedFrom?: number
  readonly scatter: (request: Q, view: BrokerView, caller: Caller) => Outcome<RI>
}): ApiHandler {
  const versions = [of.api.versions[0], of.api.latestStable] as const
  return { ...of, versions }
}

/** An ask whose message and reply the compiler checks against the protocol of its actor. */
export function roomAsk<P, T extends AskOf<P>>(
  to: ActorRef<P>,
  message: Sent<P, T>,
  timeoutMs?: number,
): RoomAsk<ReplyOf<P[T]>> {
  const ask = { to: to as AnyRef, message: message as { readonly type: string } }
  return timeoutMs === undefined ? ask : { ...ask, timeoutMs }
}

/** Sends the asks, and makes an answer of all the replies; without asks it is made at once. */
export function askAll<Reply, R>(
  asks: readonly RoomAsk<Reply>[],
  gather: (replies: readonly (Reply | undefined)[]) => Outcome<R>,
): Outcome<R> {
  if (asks.length === 0) return gather([])
  return { asks, gather: (replies) => gather(replies as readonly (Reply | undefined)[]) }
}

/** As `askAll` for a single ask. */
export function askOne<Reply, R>(
  ask: RoomAsk<Reply>,
  gather: (reply: Reply | undefined) => Outcome<R>,
): Outcome<R> {
  return askAll([ask], ([reply]) => gather(reply))
}
