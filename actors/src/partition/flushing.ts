// When what was appended is forced to the disk, and which answers wait for that. Kafka's two settings decide, and
// both are off by default: replication is the usual safety.
//
//   flush.messages n ──▶ the append after which n are unsynced syncs at once, before it is answered
//   flush.ms 0       ──▶ group commit: one sync at the end of the turn, then the answers of the whole turn
//   flush.ms > 0     ──▶ so long after an append at the latest; answers do not wait
import { LONG_MAX } from '@actorlog/bytes'
import type { TopicConfig } from '@actorlog/config'
import type { Context, ReplyTo } from '@actorlog/runtime'
import type { Log } from '@actorlog/storage'

/** The message that the partition asks for, and upon which it calls `flush`. */
export interface Flushable {
  flushDue(message: object): void
}

interface Held {
  readonly replyTo: ReplyTo<object>
  readonly reply: object
  /** What to say when the disk fails; undefined for nothing. */
  readonly refusal: object | undefined
}

/** The flushing of one replica's log. */
export class Flushing {
  readonly #log: Log
  config: Pick<TopicConfig, 'flushMessages' | 'flushMs'>
  #held: Held[] = []
  /** Answers wait for the end of the turn. */
  #isOwed = false
  #hasTimer = false

  constructor(log: Log, config: Flushing['config']) {
    this.#log = log
    this.config = config
  }

  /** The log has grown. Throws StorageError when it must be on disk at once and cannot. */
  appended(context: Context<Flushable>): void {
    const { flushMessages, flushMs } = this.config
    if (this.#log.endOffset - this.#log.recoveryPoint >= flushMessages) return this.#log.flush()
    if (flushMs === 0) {
      this.#isOwed = true
      context.atTurnEnd({ type: 'flushDue' })
    } else if (flushMs < LONG_MAX && !this.#hasTimer) {
      this.#hasTimer = true
      context.startTimer('flush', flushMs, { type: 'flushDue' })
    }
  }

  /** Replies as soon as all that was appended before is as durable as the settings want it. */
  reply<Reply extends object>(
    context: Context<never>,
    replyTo: ReplyTo<Reply>,
    reply: Reply,
    refusal?: Reply,
  ): void {
    if (this.#isOwed) this.#held.push({ replyTo: replyTo as ReplyTo<object>, reply, refusal })
    else context.reply(replyTo, reply)
  }

  /** The end of the turn, or of the time. Throws StorageError; then `refuse` is due. */
  flush(context: Context<never>): void {
    this.#hasTimer = false
    this.#log.flush()
    for (const { replyTo, reply } of this.#take()) context.reply(replyTo, reply)
  }

  /** The disk has failed: nothing that waits is true. */
  refuse(context: Context<never>): void {
    for (const { replyTo, refusal } of this.#take()) {
      if (refusal !== undefined) context.reply(replyTo, refusal)
    }
  }

  #take(): readonly Held[] {
    const held = this.#held
    this.#held = []
    this.#isOwed = false
    return held
  }
}
