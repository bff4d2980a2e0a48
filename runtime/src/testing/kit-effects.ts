// What an actor did, as data: one object per call of its context, in order.
import type { AnyRef, ReplyTo } from '../actor.ts'
import type { SpawnOptions } from '../system.ts'

/** A message as its fields. */
export interface SeenMessage {
  readonly type: string
  readonly [field: string]: unknown
}

/** One thing an actor asked of its context. */
export type KitEffect =
  | { readonly type: 'told'; readonly to: AnyRef; readonly message: SeenMessage }
  | AskedEffect
  | { readonly type: 'replied'; readonly to: ReplyTo<unknown>; readonly reply: object }
  | SpawnedEffect
  | { readonly type: 'stopped' | 'watched' | 'unwatched'; readonly ref: AnyRef }
  | {
      readonly type: 'timerStarted'
      readonly key: string
      readonly afterMs: number
      readonly message: SeenMessage
    }
  | { readonly type: 'timerCancelled'; readonly key: string }
  | { readonly type: 'turnEndAsked'; readonly message: SeenMessage }

/** An ask that waits for the test to answer it. */
export interface AskedEffect {
  readonly type: 'asked'
  readonly to: AnyRef
  readonly message: SeenMessage
  /** The own message that takes the answer. */
  readonly takenBy: string
  readonly timeoutMs: number | undefined
  readonly carry: unknown
}

/** A child that the actor asked for. */
export interface SpawnedEffect {
  readonly type: 'spawned'
  readonly kind: string
  readonly props: unknown
  readonly options: SpawnOptions
  /** The ref that the actor got; nobody is behind it. */
  readonly ref: AnyRef
}
