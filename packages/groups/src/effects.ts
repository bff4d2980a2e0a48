// What comes out: plain data for the actor to perform, in order.
import type { GroupResponse } from './call.ts'
import type { GroupRecord } from './group-record.ts'

/** What a decision wants done. */
export type GroupEffect<Waiter> =
  /** Write these records as one batch; `written` or `unwritten` says later what became of it. */
  | { readonly type: 'append'; readonly write: number; readonly records: readonly GroupRecord[] }
  | { readonly type: 'reply'; readonly waiter: Waiter; readonly response: GroupResponse }
  /** Call `due(key)` in that time; replaces the timer of the same key. */
  | { readonly type: 'startTimer'; readonly key: string; readonly afterMs: number }
  | { readonly type: 'cancelTimer'; readonly key: string }
