// What the bits of a ref and of an ask mean. A ref is 52 bits: the thread, the kind, the slot there, and which
// incarnation of that slot. Two halves, because bit operations of the language work on 32.
//
//   high (20)  thread 12 │ kind 8          low (32)  slot 20 │ incarnation 12
//
// `thread` names one start of one node: a node that starts again has another number, so a ref to its former
// life cannot reach the new one.
import type { ActorRef } from './actor.ts'

/** Threads are numbered below this. */
export const THREAD_NUMBERS = 4096
/** Slots of a thread are numbered below this. */
export const SLOTS_MAX: number = 2 ** 20
/** Incarnations of a slot are numbered below this; then the slot retires. */
export const INCARNATIONS_MAX = 4096
/** Asks of a thread are numbered below this; then the count begins again. */
export const ASKS_MAX: number = 2 ** 40

/** The thread of the outside: it asks, and hosts nobody. */
export const OUTSIDE = 0

const TWO_32 = 2 ** 32

/** What the integer of a ref is made of. */
export interface RefParts {
  readonly thread: number
  readonly kind: number
  readonly slot: number
  readonly incarnation: number
}

/** Packs a ref. */
export function refOf<P>(parts: RefParts): ActorRef<P> {
  const high = parts.thread * 256 + parts.kind
  const low = parts.slot * 4096 + parts.incarnation
  return (high * TWO_32 + low) as ActorRef<P>
}

/** The start of a node that the actor lives, or lived, on. */
export function threadOf(ref: number): number {
  return ((ref / TWO_32) | 0) >>> 8
}

/** The number of its kind in the system's table. */
export function kindOf(ref: number): number {
  return ((ref / TWO_32) | 0) & 255
}

/** Its place on its thread. */
export function slotOf(ref: number): number {
  return (ref >>> 0) >>> 12
}

/** Which bearer of its slot it is. */
export function incarnationOf(ref: number): number {
  return (ref >>> 0) & 4095
}

/** The thread that asked; the rest of an ask's number is its own affair. */
export function askerOf(ask: number): number {
  return Math.floor(ask / ASKS_MAX)
}
