// What the fetch room understands: whole Fetch requests of consumers and of other brokers, and word from the
// partitions that there is something to read.
import type { Uuid } from '@actorlog/bytes'
import type { FetchRequest, FetchResponseInput } from '@actorlog/protocol/client/01-fetch'
import type { Block } from '@actorlog/runtime'

/**
 * Takes over a block that the answer's records lie in, just before the answer is given: the asker releases it once,
 * also when the answer never reaches it. False when the asker is gone. An asker without it is given copies.
 */
export type HoldBlock = (block: Block) => boolean

/** What the fetch room understands. */
export interface FetchProtocol {
  /** Answers at once or parks until there is enough, at most `maxWaitMs`. */
  fetch(message: {
    readonly request: FetchRequest
    readonly apiVersion: number
    readonly hold?: HoldBlock
  }): { readonly response: FetchResponseInput }
  /** The partition has more to read, or another leader, or is gone. */
  changed(message: { readonly topicId: Uuid; readonly partition: number }): void
}
