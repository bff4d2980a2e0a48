// Generated from schemas/group/ConsumerGroupMemberMetadataKey.json, schemas/group/ConsumerGroupMemberMetadataValue.json. Never edit.

/** ConsumerGroupMemberMetadataKey, versions 0. */
export interface ConsumerGroupMemberMetadataKey {
  readonly groupId: string
  readonly memberId: string
}
/** {@link ConsumerGroupMemberMetadataKey} to be written. */
export interface ConsumerGroupMemberMetadataKeyInput {
  readonly groupId: string
  readonly memberId: string
}

/** ConsumerGroupMemberMetadataValue, versions 0. */
export interface ConsumerGroupMemberMetadataValue {
  readonly instanceId: string | null
  readonly rackId: string | null
  readonly clientId: string
  readonly clientHost: string
  readonly subscribedTopicNames: readonly string[]
  readonly subscribedTopicRegex: string | null
  /** default -1 */
  readonly rebalanceTimeoutMs: number
  readonly serverAssignor: string | null
  readonly classicMemberMetadata: ConsumerGroupMemberMetadataValueClassicMemberMetadata | null
}
/** {@link ConsumerGroupMemberMetadataValue} to be written. */
export interface ConsumerGroupMemberMetadataValueInput {
  readonly instanceId: string | null
  readonly rackId: string | null
  readonly clientId: string
  readonly clientHost: string
  readonly subscribedTopicNames: readonly string[]
  readonly subscribedTopicRegex: string | null
  readonly rebalanceTimeoutMs?: number | undefined
  readonly serverAssignor: string | null
  readonly classicMemberMetadata?: ConsumerGroupMemberMetadataValueClassicMemberMetadataInput | null | undefined
}

/** Part of {@link ConsumerGroupMemberMetadataValue}. */
export interface ConsumerGroupMemberMetadataValueClassicMemberMetadata {
  readonly sessionTimeoutMs: number
  readonly supportedProtocols: readonly ConsumerGroupMemberMetadataValueClassicProtocol[]
}
/** {@link ConsumerGroupMemberMetadataValueClassicMemberMetadata} to be written. */
export interface ConsumerGroupMemberMetadataValueClassicMemberMetadataInput {
  readonly sessionTimeoutMs: number
  readonly supportedProtocols: readonly ConsumerGroupMemberMetadataValueClassicProtocolInput[]
}

/** Part of {@link ConsumerGroupMemberMetadataValue}. */
export interface ConsumerGroupMemberMetadataValueClassicProtocol {
  readonly name: string
  readonly metadata: Uint8Array
}
/** {@link ConsumerGroupMemberMetadataValueClassicProtocol} to be written. */
export interface ConsumerGroupMemberMetadataValueClassicProtocolInput {
  readonly name: string
  readonly metadata: Uint8Array
}
