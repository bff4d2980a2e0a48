// Generated from schemas/group/ShareGroupTargetAssignmentMetadataKey.json, schemas/group/ShareGroupTargetAssignmentMetadataValue.json. Never edit.

/** ShareGroupTargetAssignmentMetadataKey, versions 0. */
export interface ShareGroupTargetAssignmentMetadataKey {
  readonly groupId: string
}
/** {@link ShareGroupTargetAssignmentMetadataKey} to be written. */
export interface ShareGroupTargetAssignmentMetadataKeyInput {
  readonly groupId: string
}

/** ShareGroupTargetAssignmentMetadataValue, versions 0. */
export interface ShareGroupTargetAssignmentMetadataValue {
  readonly assignmentEpoch: number
  /** default 0 */
  readonly assignmentTimestamp: number
}
/** {@link ShareGroupTargetAssignmentMetadataValue} to be written. */
export interface ShareGroupTargetAssignmentMetadataValueInput {
  readonly assignmentEpoch: number
  readonly assignmentTimestamp?: number | undefined
}
