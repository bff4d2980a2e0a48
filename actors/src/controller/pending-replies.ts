// Replies of the active controller that are true as soon as everything before them is committed, in the order of
// their decisions.
import type { ControllerResponse } from '@actorlog/metadata'
import { errorCodes } from '@actorlog/protocol'
import type { Context } from '@actorlog/runtime'
import type { DecideReply } from './forwarding.ts'

/** Decisions that wait for the quorum; beyond it new ones are refused. */
const PENDING_MAX = 10_000

interface Pending {
  readonly replyTo: DecideReply
  readonly response: ControllerResponse
  /** Where the metadata log ended when it was decided. */
  readonly endOffset: number
}

/** The replies that wait for the quorum. */
export class PendingReplies {
  #waiting: Pending[] = []

  get isFull(): boolean {
    return this.#waiting.length >= PENDING_MAX
  }

  add(replyTo: DecideReply, response: ControllerResponse, endOffset: number): void {
    this.#waiting.push({ replyTo, response, endOffset })
  }

  /** Everything below `committed` is on a majority's disks. */
  answer(committed: number, context: Context<never>): void {
    let count = 0
    for (const { replyTo, response, endOffset } of this.#waiting) {
      if (endOffset > committed) break
      context.reply(replyTo, { errorCode: errorCodes.NONE, response })
      count++
    }
    if (count > 0) this.#waiting.splice(0, count)
  }

  /** This replica is not the active controller any more: what was decided may never be. */
  refuseAll(context: Context<never>): void {
    for (const { replyTo } of this.#waiting.splice(0)) {
      context.reply(replyTo, { errorCode: errorCodes.NOT_CONTROLLER, response: undefined })
    }
  }
}
