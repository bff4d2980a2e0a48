// Generated from schemas/group/ConsumerGroupCurrentMemberAssignmentKey.json, schemas/group/ConsumerGroupCurrentMemberAssignmentValue.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** ConsumerGroupCurrentMemberAssignmentKey, versions 0. */
export interface ConsumerGroupCurrentMemberAssignmentKey {
  readonly groupId: string
  readonly memberId: string
}
/** {@link ConsumerGroupCurrentMemberAssignmentKey} to be written. */
export interface ConsumerGroupCurrentMemberAssignmentKeyInput {
  readonly groupId: string
  readonly memberId: string
}

/** ConsumerGroupCurrentMemberAssignmentValue, versions 0. */
export interface ConsumerGroupCurrentMemberAssignmentValue {
  readonly memberEpoch: number
  readonly previousMemberEpoch: number
  readonly state: number
  readonly assignedPartitions: readonly ConsumerGroupCurrentMemberAssignmentValueTopicPartitions[]
  readonly partitionsPendingRevocation: readonly ConsumerGroupCurrentMemberAssignmentValueTopicPartitions[]
}
/** {@link ConsumerGroupCurrentMemberAssignmentValue} to be written. */
export interface ConsumerGroupCurrentMemberAssignmentValueInput {
  readonly memberEpoch: number
  readonly previousMemberEpoch: number
  readonly state: number
  readonly assignedPartitions: readonly ConsumerGroupCurrentMemberAssignmentValueTopicPartitionsInput[]
  readonly partitionsPendingRevocation: readonly ConsumerGroupCurrentMemberAssignmentValueTopicPartitionsInput[]
}

/** Part of {@link ConsumerGroupCurrentMemberAssignmentValue}. */
export interface ConsumerGroupCurrentMemberAssignmentValueTopicPartitions {
  readonly topicId: Uuid
  readonly partitions: readonly number[]
  readonly assignmentEpochs: readonly number[] | null
}
/** {@link ConsumerGroupCurrentMemberAssignmentValueTopicPartitions} to be written. */
export interface ConsumerGroupCurrentMemberAssignmentValueTopicPartitionsInput {
  readonly topicId: Uuid
  readonly partitions: readonly number[]
  readonly assignmentEpochs?: readonly number[] | null | undefined
}
