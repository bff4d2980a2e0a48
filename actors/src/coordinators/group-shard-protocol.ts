// What one shard of group coordination understands: the requests of groups whose partition of
// __consumer_offsets this broker leads. Bodies are decoded messages of the protocol.
import type { GroupApiName } from '@actorlog/groups'

/** One request of a group API, and what only its connection knows. */
export interface GroupRequest {
  readonly api: GroupApiName
  readonly apiVersion: number
  readonly clientId: string
  /** The client's address, as its socket says it. */
  readonly clientHost: string
  readonly request: object
}

/** What a shard of group coordination understands. */
export interface GroupShardProtocol {
  call(message: GroupRequest): { readonly response: object }
  /** Topics that are gone: their offsets go too. */
  topicsDeleted(message: { readonly topics: readonly string[] }): void
}
