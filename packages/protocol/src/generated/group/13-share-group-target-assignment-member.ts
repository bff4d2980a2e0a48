// Generated from schemas/group/ShareGroupTargetAssignmentMemberKey.json, schemas/group/ShareGroupTargetAssignmentMemberValue.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** ShareGroupTargetAssignmentMemberKey, versions 0. */
export interface ShareGroupTargetAssignmentMemberKey {
  readonly groupId: string
  readonly memberId: string
}
/** {@link ShareGroupTargetAssignmentMemberKey} to be written. */
export interface ShareGroupTargetAssignmentMemberKeyInput {
  readonly groupId: string
  readonly memberId: string
}

/** ShareGroupTargetAssignmentMemberValue, versions 0. */
export interface ShareGroupTargetAssignmentMemberValue {
  readonly topicPartitions: readonly ShareGroupTargetAssignmentMemberValueTopicPartition[]
}
/** {@link ShareGroupTargetAssignmentMemberValue} to be written. */
export interface ShareGroupTargetAssignmentMemberValueInput {
  readonly topicPartitions: readonly ShareGroupTargetAssignmentMemberValueTopicPartitionInput[]
}

/** Part of {@link ShareGroupTargetAssignmentMemberValue}. */
export interface ShareGroupTargetAssignmentMemberValueTopicPartition {
  readonly topicId: Uuid
  readonly partitions: readonly number[]
}
/** {@link ShareGroupTargetAssignmentMemberValueTopicPartition} to be written. */
export interface ShareGroupTargetAssignmentMemberValueTopicPartitionInput {
  readonly topicId: Uuid
  readonly partitions: readonly number[]
}
