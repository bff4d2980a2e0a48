// Generated from schemas/group/StreamsGroupMetadataKey.json, schemas/group/StreamsGroupMetadataValue.json. Never edit.

/** StreamsGroupMetadataKey, versions 0. */
export interface StreamsGroupMetadataKey {
  readonly groupId: string
}
/** {@link StreamsGroupMetadataKey} to be written. */
export interface StreamsGroupMetadataKeyInput {
  readonly groupId: string
}

/** StreamsGroupMetadataValue, versions 0. */
export interface StreamsGroupMetadataValue {
  readonly epoch: number
  readonly metadataHash: bigint
  /** default -1 */
  readonly validatedTopologyEpoch: number
  readonly lastAssignmentConfigs: readonly StreamsGroupMetadataValueLastAssignmentConfig[] | null
  /** default -1 */
  readonly storedDescriptionTopologyEpoch: number
  /** default -1 */
  readonly failedDescriptionTopologyEpoch: number
}
/** {@link StreamsGroupMetadataValue} to be written. */
export interface StreamsGroupMetadataValueInput {
  readonly epoch: number
  readonly metadataHash: bigint
  readonly validatedTopologyEpoch?: number | undefined
  readonly lastAssignmentConfigs?: readonly StreamsGroupMetadataValueLastAssignmentConfigInput[] | null | undefined
  readonly storedDescriptionTopologyEpoch?: number | undefined
  readonly failedDescriptionTopologyEpoch?: number | undefined
}

/** Part of {@link StreamsGroupMetadataValue}. */
export interface StreamsGroupMetadataValueLastAssignmentConfig {
  readonly key: string
  readonly value: string
}
/** {@link StreamsGroupMetadataValueLastAssignmentConfig} to be written. */
export interface StreamsGroupMetadataValueLastAssignmentConfigInput {
  readonly key: string
  readonly value: string
}
