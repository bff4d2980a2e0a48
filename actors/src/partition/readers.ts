// Who was told that a replica has nothing more for them, and is told once when that changes. The fetch room
// knows who waits; the replica only knows that somebody may.
import type { Uuid } from '@actorlog/bytes'
import { CONSUMER_ID } from '@actorlog/replication'
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
  /** Followers, and others who read to the end of the log: they are told of the high watermark too (KIP-1166). */
  #watchEnd = false
  /** Consumers: they read below the high watermark. */
  #watchHighWatermark = false

  constructor(options: ReadersOptions) {
    this.#options = options
  }

  watch(replicaId: number): void {
    if (replicaId === CONSUMER_ID) this.#watchHighWatermark = true
    else this.#watchEnd = true
  }

  endMoved(context: Context<never>): void {
    if (this.#watchEnd) this.#tell(context)
  }

  /** Or the last stable offset, which follows it; or the log's start. */
  boundsMoved(context: Context<never>): void {
    if (this.#watchEnd || this.#watchHighWatermark) this.#tell(context)
  }

  /** Whoever waits here must look elsewhere. */
  leadershipChanged(context: Context<never>): void {
    this.boundsMoved(context)
  }

  #tell(context: Context<never>): void {
    this.#watchEnd = this.#watchHighWatermark = false
    const { topicId, index, view } = this.#options
    context.tell(view.rooms.fetch, { type: 'changed', topicId, partition: index })
  }
}
