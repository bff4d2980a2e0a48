// Asks of one thread from both ends: an ask opens, and ends with the first of answer, deadline and failure.
import type { AnyRef, AskFailure, ReplyTo, Signal } from '../actor.ts'
import type { AskOptions } from '../context.ts'
import { askerOf, kindOf, threadOf } from '../refs.ts'
import type { Cell } from './cell.ts'
import type { AnyMessage } from './control.ts'
import { HELD, OWN } from './mailbox.ts'
import { type OpenAsk, OpenAsks } from './open-asks.ts'
import type { ThreadCore } from './thread-core.ts'

/** The asks of one thread. */
export class Asking {
  readonly #core: ThreadCore
  readonly #timeoutMs: number
  readonly #open: OpenAsks

  constructor(core: ThreadCore, timeoutMs: number) {
    this.#core = core
    this.#timeoutMs = timeoutMs
    this.#open = new OpenAsks(core.thread)
  }

  get count(): number {
    return this.#open.count
  }

  // Positional, because it runs once per ask.
  ask(
    asker: Cell,
    to: AnyRef,
    message: AnyMessage,
    then: string,
    options: AskOptions<unknown> | undefined,
  ): void {
    const entry = this.#open.open()
    if (entry === undefined) {
      this.#core.signal(asker, askFailed(then, 'overloaded', options?.carry))
      return
    }
    entry.asker = asker
    entry.life = asker.life
    entry.answer = then
    entry.carry = options?.carry
    entry.target = to
    entry.method = this.#core.kinds.methodOf(kindOf(to), message.type)
    entry.dueAt = this.#core.now + (options?.timeoutMs ?? this.#timeoutMs)
    this.#core.due.add(entry)
    const { ask, method } = entry
    const envelope = { replyTo: { ask, method }, deadline: entry.dueAt }
    const admission = this.#core.send(to, message, envelope)
    if (admission !== 'taken') this.fail(ask, admission === 'full' ? 'overloaded' : 'dead')
  }

  /** Sends a reply on its way; one of this thread is an own message of the asker at once. */
  reply(to: ReplyTo<unknown>, reply: object): void {
    if (askerOf(to.ask) !== this.#core.thread) {
      this.#core.host.reply(to, reply)
      return
    }
    const copy = this.#core.roundTrip?.reply(to.method, reply) ?? reply
    const views = this.#core.kinds.bytesOfReply(to.method)?.(copy)
    if (views !== undefined) this.#core.hold(views)
    this.#answer(to.ask, copy, views)
  }

  /** A reply from another thread, its bytes already held. */
  accept(to: ReplyTo<unknown>, reply: object): void {
    this.#answer(to.ask, reply, this.#core.kinds.bytesOfReply(to.method)?.(reply))
  }

  /** The ask will not be answered; nothing when it is not open any more. */
  fail(ask: number, reason: AskFailure): void {
    const entry = this.#open.take(ask)
    if (entry === undefined) return
    if (entry.place >= 0) this.#core.due.remove(entry)
    const { asker, answer, carry } = entry
    if (asker !== undefined && asker.life === entry.life)
      this.#core.signal(asker, askFailed(answer, reason, carry))
    this.#open.recycle(entry)
  }

  /** Tells the asker, wherever it is, that its ask has failed. */
  failAnywhere(ask: number, reason: AskFailure): void {
    const thread = askerOf(ask)
    if (thread === this.#core.thread) this.fail(ask, reason)
    else this.#core.host.control(thread, { type: 'askFailed', ask, reason })
  }

  /** All asks to a thread fail at once, oldest first. */
  threadLost(thread: number): void {
    for (const entry of this.#open.all())
      if (threadOf(entry.target) === thread) this.fail(entry.ask, 'dead')
  }

  #answer(ask: number, reply: object, views: readonly Uint8Array[] | undefined): void {
    const entry = this.#open.take(ask)
    const asker = entry?.asker
    if (entry === undefined || asker === undefined || asker.life !== entry.life) {
      this.#core.counts.lateReplies++
      if (views !== undefined) this.#core.release(views)
      if (entry !== undefined) this.#close(entry)
      return
    }
    const message = answerMessage(entry, reply)
    this.#close(entry)
    if (views === undefined || views.length === 0) asker.mailbox.push(message, OWN)
    else asker.mailbox.push({ message, views }, HELD)
    this.#core.scheduler.schedule(asker)
  }

  #close(entry: OpenAsk): void {
    if (entry.place >= 0) this.#core.due.remove(entry)
    this.#open.recycle(entry)
  }
}

function answerMessage(entry: OpenAsk, reply: object): AnyMessage {
  const { answer, carry } = entry
  // Spread last, then written again: V8 11 clones an object that gets fields after the spread 20 times slower.
  const message = { type: answer, carry, ...reply }
  message.type = answer
  message.carry = carry
  return message
}

function askFailed(then: string, reason: AskFailure, carry: unknown): Signal<never> {
  // biome-ignore lint/suspicious/noThenProperty: the name of a message, never a function; nobody awaits signals.
  return { type: 'askFailed', then: then as never, reason, carry }
}
