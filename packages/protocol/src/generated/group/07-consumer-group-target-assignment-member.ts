// Generated from schemas/group/ConsumerGroupTargetAssignmentMemberKey.json, schemas/group/ConsumerGroupTargetAssignmentMemberValue.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** ConsumerGroupTargetAssignmentMemberKey, versions 0. */
export interface ConsumerGroupTargetAssignmentMemberKey {
  readonly groupId: string
  readonly memberId: string
}
/** {@link ConsumerGroupTargetAssignmentMemberKey} to be written. */
export interface ConsumerGroupTargetAssignmentMemberKeyInput {
  readonly groupId: string
  readonly memberId: string
}

/** ConsumerGroupTargetAssignmentMemberValue, versions 0. */
export interface ConsumerGroupTargetAssignmentMemberValue {
  readonly topicPartitions: readonly ConsumerGroupTargetAssignmentMemberValueTopicPartition[]
}
/** {@link ConsumerGroupTargetAssignmentMemberValue} to be written. */
export interface ConsumerGroupTargetAssignmentMemberValueInput {
  readonly topicPartitions: readonly ConsumerGroupTargetAssignmentMemberValueTopicPartitionInput[]
}

/** Part of {@link ConsumerGroupTargetAssignmentMemberValue}. */
export interface ConsumerGroupTargetAssignmentMemberValueTopicPartition {
  readonly topicId: Uuid
  readonly partitions: readonly number[]
}
/** {@link ConsumerGroupTargetAssignmentMemberValueTopicPartition} to be written. */
export interface ConsumerGroupTargetAssignmentMemberValueTopicPartitionInput {
  readonly topicId: Uuid
  readonly partitions: readonly number[]
}
