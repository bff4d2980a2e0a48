// Generated from schemas/group/ShareGroupMemberMetadataKey.json, schemas/group/ShareGroupMemberMetadataValue.json. Never edit.

/** ShareGroupMemberMetadataKey, versions 0. */
export interface ShareGroupMemberMetadataKey {
  readonly groupId: string
  readonly memberId: string
}
/** {@link ShareGroupMemberMetadataKey} to be written. */
export interface ShareGroupMemberMetadataKeyInput {
  readonly groupId: string
  readonly memberId: string
}

/** ShareGroupMemberMetadataValue, versions 0. */
export interface ShareGroupMemberMetadataValue {
  readonly rackId: string | null
  readonly clientId: string
  readonly clientHost: string
  readonly subscribedTopicNames: readonly string[]
}
/** {@link ShareGroupMemberMetadataValue} to be written. */
export interface ShareGroupMemberMetadataValueInput {
  readonly rackId: string | null
  readonly clientId: string
  readonly clientHost: string
  readonly subscribedTopicNames: readonly string[]
}
