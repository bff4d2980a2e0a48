// Generated from schemas/group/ShareGroupCurrentMemberAssignmentKey.json, schemas/group/ShareGroupCurrentMemberAssignmentValue.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** ShareGroupCurrentMemberAssignmentKey, versions 0. */
export interface ShareGroupCurrentMemberAssignmentKey {
  readonly groupId: string
  readonly memberId: string
}
/** {@link ShareGroupCurrentMemberAssignmentKey} to be written. */
export interface ShareGroupCurrentMemberAssignmentKeyInput {
  readonly groupId: string
  readonly memberId: string
}

/** ShareGroupCurrentMemberAssignmentValue, versions 0. */
export interface ShareGroupCurrentMemberAssignmentValue {
  readonly memberEpoch: number
  readonly previousMemberEpoch: number
  readonly state: number
  readonly assignedPartitions: readonly ShareGroupCurrentMemberAssignmentValueTopicPartitions[]
}
/** {@link ShareGroupCurrentMemberAssignmentValue} to be written. */
export interface ShareGroupCurrentMemberAssignmentValueInput {
  readonly memberEpoch: number
  readonly previousMemberEpoch: number
  readonly state: number
  readonly assignedPartitions: readonly ShareGroupCurrentMemberAssignmentValueTopicPartitionsInput[]
}

/** Part of {@link ShareGroupCurrentMemberAssignmentValue}. */
export interface ShareGroupCurrentMemberAssignmentValueTopicPartitions {
  readonly topicId: Uuid
  readonly partitions: readonly number[]
}
/** {@link ShareGroupCurrentMemberAssignmentValueTopicPartitions} to be written. */
export interface ShareGroupCurrentMemberAssignmentValueTopicPartitionsInput {
  readonly topicId: Uuid
  readonly partitions: readonly number[]
}
