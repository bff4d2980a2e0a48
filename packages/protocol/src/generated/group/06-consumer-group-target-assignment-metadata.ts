// Generated from schemas/group/ConsumerGroupTargetAssignmentMetadataKey.json, schemas/group/ConsumerGroupTargetAssignmentMetadataValue.json. Never edit.

/** ConsumerGroupTargetAssignmentMetadataKey, versions 0. */
export interface ConsumerGroupTargetAssignmentMetadataKey {
  readonly groupId: string
}
/** {@link ConsumerGroupTargetAssignmentMetadataKey} to be written. */
export interface ConsumerGroupTargetAssignmentMetadataKeyInput {
  readonly groupId: string
}

/** ConsumerGroupTargetAssignmentMetadataValue, versions 0. */
export interface ConsumerGroupTargetAssignmentMetadataValue {
  readonly assignmentEpoch: number
  /** default 0 */
  readonly assignmentTimestamp: number
}
/** {@link ConsumerGroupTargetAssignmentMetadataValue} to be written. */
export interface ConsumerGroupTargetAssignmentMetadataValueInput {
  readonly assignmentEpoch: number
  readonly assignmentTimestamp?: number | undefined
}
