// Generated from schemas/group/StreamsGroupTargetAssignmentMetadataKey.json, schemas/group/StreamsGroupTargetAssignmentMetadataValue.json. Never edit.

/** StreamsGroupTargetAssignmentMetadataKey, versions 0. */
export interface StreamsGroupTargetAssignmentMetadataKey {
  readonly groupId: string
}
/** {@link StreamsGroupTargetAssignmentMetadataKey} to be written. */
export interface StreamsGroupTargetAssignmentMetadataKeyInput {
  readonly groupId: string
}

/** StreamsGroupTargetAssignmentMetadataValue, versions 0. */
export interface StreamsGroupTargetAssignmentMetadataValue {
  readonly assignmentEpoch: number
  /** default 0 */
  readonly assignmentTimestamp: number
}
/** {@link StreamsGroupTargetAssignmentMetadataValue} to be written. */
export interface StreamsGroupTargetAssignmentMetadataValueInput {
  readonly assignmentEpoch: number
  readonly assignmentTimestamp?: number | undefined
}
