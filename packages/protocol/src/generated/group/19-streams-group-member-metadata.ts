// Generated from schemas/group/StreamsGroupMemberMetadataKey.json, schemas/group/StreamsGroupMemberMetadataValue.json. Never edit.

/** StreamsGroupMemberMetadataKey, versions 0. */
export interface StreamsGroupMemberMetadataKey {
  readonly groupId: string
  readonly memberId: string
}
/** {@link StreamsGroupMemberMetadataKey} to be written. */
export interface StreamsGroupMemberMetadataKeyInput {
  readonly groupId: string
  readonly memberId: string
}

/** StreamsGroupMemberMetadataValue, versions 0. */
export interface StreamsGroupMemberMetadataValue {
  readonly instanceId: string | null
  readonly rackId: string | null
  readonly clientId: string
  readonly clientHost: string
  /** default -1 */
  readonly rebalanceTimeoutMs: number
  readonly topologyEpoch: number
  readonly processId: string
  /** default null */
  readonly userEndpoint: StreamsGroupMemberMetadataValueEndpoint | null
  readonly clientTags: readonly StreamsGroupMemberMetadataValueKeyValue[]
}
/** {@link StreamsGroupMemberMetadataValue} to be written. */
export interface StreamsGroupMemberMetadataValueInput {
  readonly instanceId: string | null
  readonly rackId: string | null
  readonly clientId: string
  readonly clientHost: string
  readonly rebalanceTimeoutMs?: number | undefined
  readonly topologyEpoch: number
  readonly processId: string
  readonly userEndpoint?: StreamsGroupMemberMetadataValueEndpointInput | null | undefined
  readonly clientTags: readonly StreamsGroupMemberMetadataValueKeyValueInput[]
}

/** Part of {@link StreamsGroupMemberMetadataValue}. */
export interface StreamsGroupMemberMetadataValueKeyValue {
  readonly key: string
  readonly value: string
}
/** {@link StreamsGroupMemberMetadataValueKeyValue} to be written. */
export interface StreamsGroupMemberMetadataValueKeyValueInput {
  readonly key: string
  readonly value: string
}

/** Part of {@link StreamsGroupMemberMetadataValue}. */
export interface StreamsGroupMemberMetadataValueEndpoint {
  readonly host: string
  readonly port: number
}
/** {@link StreamsGroupMemberMetadataValueEndpoint} to be written. */
export interface StreamsGroupMemberMetadataValueEndpointInput {
  readonly host: string
  readonly port: number
}
