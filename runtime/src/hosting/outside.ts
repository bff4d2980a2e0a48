// The outside of a system as a party of it: its asks are promises, its death watches too. It has the thread
// number 0 and hosts nobody.
import type { Millis } from '@actorlog/ports'
import type { AnyRef, AskFailure } from '../actor.ts'
import type { AskEnvelope } from '../core/control.ts'
import { type Due, TimerHeap } from '../core/timer-heap.ts'
import { ActorError, type ActorErrorCode } from '../errors.ts'
import { threadOf } from '../refs.ts'

const CODES: Readonly<Record<AskFailure, ActorErrorCode>> = {
  deadline: 'ACTOR_ASK_DEADLINE',
  dead: 'ACTOR_DEAD',
  overloaded: 'ACTOR_OVERLOADED',
}
const REASONS: Readonly<Record<AskFailure, string>> = {
  deadline: 'No answer came in time.',
  dead: 'The actor is gone.',
  overloaded: 'The mailbox of the actor, or the link to it, is full.',
}

interface OutsideAskParts {
  readonly target: AnyRef
  readonly method: number
  readonly deadline: Millis
  readonly signal: AbortSignal | undefined
}

interface Waiting extends Due {
  readonly target: AnyRef
  readonly settle: (outcome: Outcome) => void
}

type Outcome = { readonly value: unknown } | { readonly error: unknown }

/** Asks and watches of the outside. */
export class Outside {
  readonly #asks = new Map<number, Waiting>()
  readonly #watches = new Map<number, Waiting>()
  readonly #due = new TimerHeap<Waiting & { readonly ask: number }>()
  #next = 1

  /** Asks and watches that have not ended. */
  get waiting(): number {
    return this.#asks.size + this.#watches.size
  }

  get nextDueAt(): Millis {
    return this.#due.nextDueAt
  }

  /** Opens an ask: its envelope, and the promise of its answer. */
  ask(parts: OutsideAskParts): {
    readonly envelope: AskEnvelope
    readonly answer: Promise<unknown>
  } {
    const { target, method, deadline, signal } = parts
    const ask = this.#next++
    const answer = this.#wait(signal, (settle) => {
      const waiting = { ask, target, settle, dueAt: deadline, sequence: 0, place: -1 }
      this.#asks.set(ask, waiting)
      this.#due.add(waiting)
      return () => {
        this.#asks.delete(ask)
        if (waiting.place >= 0) this.#due.remove(waiting)
      }
    })
    return { envelope: { replyTo: { ask, method }, deadline }, answer }
  }

  /** Opens a watch: the ref that watches, and the promise of the end. */
  watch(
    target: AnyRef,
    signal: AbortSignal | undefined,
  ): {
    readonly watcher: AnyRef
    readonly end: Promise<void>
  } {
    const number = this.#next++
    const end = this.#wait(signal, (settle) => {
      this.#watches.set(number, { target, settle, dueAt: 0, sequence: 0, place: -1 })
      return () => this.#watches.delete(number)
    })
    return { watcher: number as AnyRef, end: end.then(() => undefined) }
  }

  /** False when nobody waits for it any more. */
  answered(ask: number, reply: object): boolean {
    const waiting = this.#asks.get(ask)
    waiting?.settle({ value: reply })
    return waiting !== undefined
  }

  failed(ask: number, reason: AskFailure): void {
    this.#asks.get(ask)?.settle({ error: new ActorError(CODES[reason], REASONS[reason]) })
  }

  terminated(watcher: AnyRef): void {
    this.#watches.get(watcher)?.settle({ value: undefined })
  }

  threadLost(thread: number): void {
    for (const [ask, { target }] of [...this.#asks])
      if (threadOf(target) === thread) this.failed(ask, 'dead')
    for (const { target, settle } of [...this.#watches.values()])
      if (threadOf(target) === thread) settle({ value: undefined })
  }

  expire(now: Millis): void {
    for (let due = this.#due.take(now); due !== undefined; due = this.#due.take(now))
      this.failed(due.ask, 'deadline')
  }

  /** The system is closed: watches have ended, asks fail. */
  close(): void {
    const error = new ActorError('ACTOR_SYSTEM_CLOSED', 'The system was closed.')
    for (const { settle } of [...this.#asks.values()]) settle({ error })
    for (const { settle } of [...this.#watches.values()]) settle({ value: undefined })
  }

  #wait(
    signal: AbortSignal | undefined,
    begin: (settle: (outcome: Outcome) => void) => () => void,
  ): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const settle = (outcome: Outcome): void => {
        end()
        signal?.removeEventListener('abort', abort)
        if ('error' in outcome) reject(outcome.error)
        else resolve(outcome.value)
      }
      const end = begin(settle)
      const abort = (): void => settle({ error: signal?.reason })
      if (signal?.aborted === true) abort()
      else signal?.addEventListener('abort', abort)
    })
  }
}
