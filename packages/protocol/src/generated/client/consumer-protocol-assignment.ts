// Generated from schemas/client/ConsumerProtocolAssignment.json. Never edit.

/** ConsumerProtocolAssignment, versions 0-3. */
export interface ConsumerProtocolAssignment {
  readonly assignedPartitions: readonly ConsumerProtocolAssignmentTopicPartition[]
  /** default null */
  readonly userData: Uint8Array | null
}
/** {@link ConsumerProtocolAssignment} to be written. */
export interface ConsumerProtocolAssignmentInput {
  readonly assignedPartitions: readonly ConsumerProtocolAssignmentTopicPartitionInput[]
  readonly userData?: Uint8Array | null | undefined
}

/** Part of {@link ConsumerProtocolAssignment}. */
export interface ConsumerProtocolAssignmentTopicPartition {
  /** a topicName; unique in its list */
  readonly topic: string
  readonly partitions: readonly number[]
}
/** {@link ConsumerProtocolAssignmentTopicPartition} to be written. */
export interface ConsumerProtocolAssignmentTopicPartitionInput {
  readonly topic: string
  readonly partitions: readonly number[]
}
