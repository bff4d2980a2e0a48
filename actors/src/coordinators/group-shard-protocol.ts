// What one shard of group coordination understands: the requests of groups whose partition of
// __consumer_offsets this broker leads. Bodies are decoded messages of the protocol.

/** One request of a group API, and what only its connection knows. */
export interface GroupCall {
  readonly api: GroupApi
  readonly apiVersion: number
  readonly clientId: string
  readonly clientHost: string
  readonly request: object
}

/** The APIs of groups, by the name of their request. */
export type GroupApi =
  | 'joinGroup'
  | 'syncGroup'
  | 'heartbeat'
  | 'leaveGroup'
  | 'offsetCommit'
  | 'offsetFetch'
  | 'offsetDelete'
  | 'describeGroups'
  | 'listGroups'
  | 'deleteGroups'

/** What a shard of group coordination understands. */
export interface GroupShardProtocol {
  call(message: GroupCall): { readonly response: object }
  /** Topics that are gone: their offsets go too. */
  topicsDeleted(message: { readonly topics: readonly string[] }): void
}
