// What passes between the threads of a system: the ways out of one, and the words of the control lane.
import type { AnyRef, AskFailure, ReplyTo } from '../actor.ts'
import type { SystemEvent } from '../system.ts'

/** A message as the core holds it, its protocol known to sender and receiver only. */
export interface AnyMessage {
  readonly type: string
}

/** The ask that a message rides on. */
export interface AskEnvelope {
  readonly replyTo: ReplyTo<unknown>
  /** On the clock that all threads of the system share the origin of, in ms. */
  readonly deadline: number
}

/** What became of a message handed over: taken, or no room, or nobody there. */
export type Admission = 'taken' | 'full' | 'dead'

/** The control lane: what keeps actors alive, in plain data. It overtakes messages and is never starved. */
export type ControlMessage =
  | { readonly type: 'stop'; readonly target: AnyRef }
  | { readonly type: 'watch'; readonly target: AnyRef; readonly watcher: AnyRef }
  | { readonly type: 'unwatch'; readonly target: AnyRef; readonly watcher: AnyRef }
  | { readonly type: 'terminated'; readonly watcher: AnyRef; readonly target: AnyRef }
  | { readonly type: 'askFailed'; readonly ask: number; readonly reason: AskFailure }

/** The ways out of one thread. The core calls these only for refs and asks of other threads. */
export interface Outbound {
  /** `ask` is present when the sender waits for an answer. */
  deliver(to: AnyRef, message: AnyMessage, ask: AskEnvelope | undefined): Admission
  /** Data lane, behind what was told before. A reply that cannot be taken is the asker's deadline. */
  reply(to: ReplyTo<unknown>, reply: object): void
  /** Never refused: a control lane that is full means its peer has failed. `thread` may be dead. */
  control(thread: number, message: ControlMessage): void
}

/** An actor failed, and what follows. */
export type ActorFailure = Extract<SystemEvent, { readonly type: 'actorFailed' }>

/** What the host of a thread gives its core. */
export interface ThreadHost extends Outbound {
  /** There is work and no turn is running: run one soon. Called once until the next turn. */
  wake(): void
  /** Runs a whole turn now; a device called back outside of one. */
  turn(): void
  /** An escalation reached the thread: the core has stopped and runs nothing more. */
  failed(error: unknown): void
  report?(failure: ActorFailure): void
}

/** Sends messages through their codecs where none is needed, so that placement never changes behaviour. */
export interface RoundTrip {
  message(to: AnyRef, message: AnyMessage): AnyMessage
  reply(method: number, reply: object): object
}
