// Generated from schemas/group/ConsumerGroupMetadataKey.json, schemas/group/ConsumerGroupMetadataValue.json. Never edit.

/** ConsumerGroupMetadataKey, versions 0. */
export interface ConsumerGroupMetadataKey {
  readonly groupId: string
}
/** {@link ConsumerGroupMetadataKey} to be written. */
export interface ConsumerGroupMetadataKeyInput {
  readonly groupId: string
}

/** ConsumerGroupMetadataValue, versions 0. */
export interface ConsumerGroupMetadataValue {
  readonly epoch: number
  /** default 0 */
  readonly metadataHash: bigint
}
/** {@link ConsumerGroupMetadataValue} to be written. */
export interface ConsumerGroupMetadataValueInput {
  readonly epoch: number
  readonly metadataHash?: bigint | undefined
}
