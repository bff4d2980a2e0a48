// What the suite's actors understand. All words of the vocabulary occur, so that its codecs are tried too.
import type { ActorRef, AnyRef, ReplyTo } from '../actor.ts'

type Int32 = number
type Int64 = number
type Float64 = number

/** One field of each type. */
export interface Everything {
  readonly int32: Int32
  readonly int64: Int64
  readonly float64: Float64
  readonly yes: boolean
  readonly no: boolean
  readonly text: string
  readonly word: 'low' | 'middle' | 'high'
  readonly bytes: Uint8Array
  readonly ref: AnyRef
  readonly waiter: ReplyTo<{ readonly n: Int32 }>
  readonly absentText?: string
  readonly nullText: string | null
  readonly anyText?: string | null
  readonly optionalInt32?: Int32
  readonly optionalBytes?: Uint8Array
  readonly inner: { readonly name: string; readonly deeper: { readonly n: Int64 } }
  readonly optionalInner?: { readonly flag: boolean }
  readonly int32s: readonly Int32[]
  readonly int64s: Int64[]
  readonly float64s: Float64[]
  readonly flags: boolean[]
  readonly texts: string[]
  readonly words: ('low' | 'middle' | 'high')[]
  readonly parts: Uint8Array[]
  readonly refs: AnyRef[]
  readonly waiters: ReplyTo<{ readonly n: Int32 }>[]
  readonly points: Point[]
  readonly named?: readonly Named[]
}

interface Point {
  readonly x: Int32
  readonly y: Float64
}

interface Named {
  readonly name: string
  readonly payload?: Uint8Array
}

/** Remembers what it was told, and says so when asked. */
export interface ScribeProtocol {
  note(message: { readonly text: string }): void
  notes(): { readonly notes: string[] }
  /** Gives back what it got. */
  everything(message: Everything): Everything
}

/** Does what it is told, and notes with a scribe what happens to it. */
export interface PuppetProtocol {
  /** Steps as JSON, see puppet.ts. */
  act(message: { readonly script: string }): void
  say(message: { readonly text: string }): void
  /** Answers with the text, unless a script has told it otherwise. */
  question(message: { readonly text: string }): { readonly text: string }
  /** Answers in place of somebody else. */
  answerFor(message: {
    readonly waiter: ReplyTo<{ readonly text: string }>
    readonly text: string
  }): void
  /** Plays the ball back, for ever. */
  ball(message: { readonly from: ActorRef<PuppetProtocol> }): void
  /** Adds up the bytes; keeps them when told so. */
  take(message: { readonly bytes: Uint8Array; readonly keeps: boolean }): void
  add(message: { readonly bytes: Uint8Array }): { readonly sum: Int32; readonly bytes: Uint8Array }
}
