// Generated from schemas/group/ShareGroupStatePartitionMetadataKey.json, schemas/group/ShareGroupStatePartitionMetadataValue.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** ShareGroupStatePartitionMetadataKey, versions 0. */
export interface ShareGroupStatePartitionMetadataKey {
  readonly groupId: string
}
/** {@link ShareGroupStatePartitionMetadataKey} to be written. */
export interface ShareGroupStatePartitionMetadataKeyInput {
  readonly groupId: string
}

/** ShareGroupStatePartitionMetadataValue, versions 0. */
export interface ShareGroupStatePartitionMetadataValue {
  readonly initializingTopics: readonly ShareGroupStatePartitionMetadataValueTopicPartitionsInfo[]
  readonly initializedTopics: readonly ShareGroupStatePartitionMetadataValueTopicPartitionsInfo[]
  readonly deletingTopics: readonly ShareGroupStatePartitionMetadataValueTopicInfo[]
}
/** {@link ShareGroupStatePartitionMetadataValue} to be written. */
export interface ShareGroupStatePartitionMetadataValueInput {
  readonly initializingTopics: readonly ShareGroupStatePartitionMetadataValueTopicPartitionsInfoInput[]
  readonly initializedTopics: readonly ShareGroupStatePartitionMetadataValueTopicPartitionsInfoInput[]
  readonly deletingTopics: readonly ShareGroupStatePartitionMetadataValueTopicInfoInput[]
}

/** Part of {@link ShareGroupStatePartitionMetadataValue}. */
export interface ShareGroupStatePartitionMetadataValueTopicInfo {
  readonly topicId: Uuid
  readonly topicName: string
}
/** {@link ShareGroupStatePartitionMetadataValueTopicInfo} to be written. */
export interface ShareGroupStatePartitionMetadataValueTopicInfoInput {
  readonly topicId: Uuid
  readonly topicName: string
}

/** Part of {@link ShareGroupStatePartitionMetadataValue}. */
export interface ShareGroupStatePartitionMetadataValueTopicPartitionsInfo {
  readonly topicId: Uuid
  readonly topicName: string
  readonly partitions: readonly number[]
}
/** {@link ShareGroupStatePartitionMetadataValueTopicPartitionsInfo} to be written. */
export interface ShareGroupStatePartitionMetadataValueTopicPartitionsInfoInput {
  readonly topicId: Uuid
  readonly topicName: string
  readonly partitions: readonly number[]
}
