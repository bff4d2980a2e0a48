// Who was told that a replica has nothing more for them, and is told once when that changes. The fetch room
// knows who waits; the replica only knows that somebody does.
import type { Uuid } from '@actorlog/bytes'
import type { Context } from '@actorlog/runtime'
import type { BrokerView } from '../node/broker-view.ts'

/** Whose readers they are. */
export interface ReadersOptions {
  readonly topicId: Uuid
  readonly index: number
  readonly view: BrokerView
}

/** The readers of one replica that have read all there is. */
export class Readers {
  readonly #options: ReadersOptions
  /** Followers, and others who read to the end of the log. */
  #watchEnd = false
  /** Consumers: they read below the high watermark. */
  #watchHighWatermark = false

  constructor(options: ReadersOptions) {
    this.#options = options
  }

  watch(readsToEnd: boolean): void {
    if (readsToEnd) this.#watchEnd = true
    else this.#watchHighWatermark = true
  }

  endMoved(context: Context<never>): void {
    if (this.#watchEnd) this.#tell(context)
  }

  highWatermarkMoved(context: Context<never>): void {
    if (this.#watchHighWatermark) this.#tell(context)
  }

  /** Leadership has changed: whoever waits here must look elsewhere. */
  leadershipChanged(context: Context<never>): void {
    if (this.#watchEnd || this.#watchHighWatermark) this.#tell(context)
  }

  #tell(context: Context<never>): void {
    this.#watchEnd = this.#watchHighWatermark = false
    const { topicId, index, view } = this.#options
    context.tell(view.rooms.fetch, { type: 'changed', topicId, partition: index })
  }
}
