// Generated from schemas/group/ShareGroupMetadataKey.json, schemas/group/ShareGroupMetadataValue.json. Never edit.

/** ShareGroupMetadataKey, versions 0. */
export interface ShareGroupMetadataKey {
  readonly groupId: string
}
/** {@link ShareGroupMetadataKey} to be written. */
export interface ShareGroupMetadataKeyInput {
  readonly groupId: string
}

/** ShareGroupMetadataValue, versions 0. */
export interface ShareGroupMetadataValue {
  readonly epoch: number
  readonly metadataHash: bigint
}
/** {@link ShareGroupMetadataValue} to be written. */
export interface ShareGroupMetadataValueInput {
  readonly epoch: number
  readonly metadataHash: bigint
}
