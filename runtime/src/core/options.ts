// What a core is made from, and the few types its parts exchange.
import type { AnyRef, Signal } from '../actor.ts'
import type { Doors, Memory } from '../context.ts'
import type { KindTable } from '../kinds.ts'
import type { RandomKey } from '../random/keyed-random.ts'
import type { Cell } from './cell.ts'
import type { AnyMessage, RoundTrip, ThreadHost } from './control.ts'

/** What a core is made from. */
export interface ThreadCoreOptions {
  /** The number in its refs: below 4096, never 0, and not that of a thread whose refs may be alive. */
  readonly thread: number
  readonly node: string
  readonly kinds: KindTable
  /** `doors.clock.now()` is never negative, and has one origin for all threads of a system. */
  readonly doors: Doors
  readonly arena: Memory
  /** Of this start of this node: actors' streams are made from it. */
  readonly randomKey: RandomKey
  readonly host: ThreadHost
  readonly askTimeoutMs?: number
  readonly roundTrip?: RoundTrip
  /** Sees each message just before it is received. */
  readonly observe?: (to: AnyRef, message: AnyMessage) => void
  /** Picks who runs next among `count` that wait; by default the one that waits longest. */
  readonly choose?: (count: number) => number
}

/** What is done before any further message of the thread is received. */
export type Order =
  | { readonly task: 'start'; readonly cell: Cell; readonly life: number }
  | { readonly task: 'stop'; readonly cell: Cell }
  | {
      readonly task: 'signal'
      readonly cell: Cell
      readonly life: number
      readonly signal: Signal<never>
    }
