// What the fetch room understands: whole Fetch requests of consumers and of other brokers, and word from the
// partitions that there is something to read.
import type { Uuid } from '@actorlog/bytes'
import type { FetchRequest, FetchResponseInput } from '@actorlog/protocol/client/01-fetch'

/** What the fetch room understands. */
export interface FetchProtocol {
  /** Answers at once or parks until there is enough, at most `maxWaitMs`. */
  fetch(message: { readonly request: FetchRequest; readonly apiVersion: number }): {
    readonly response: FetchResponseInput
  }
  /** The partition has more to read, or another leader, or is gone. */
  changed(message: { readonly topicId: Uuid; readonly partition: number }): void
}
