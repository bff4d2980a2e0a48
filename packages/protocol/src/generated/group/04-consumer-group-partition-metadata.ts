// Generated from schemas/group/ConsumerGroupPartitionMetadataKey.json, schemas/group/ConsumerGroupPartitionMetadataValue.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** ConsumerGroupPartitionMetadataKey, versions 0. */
export interface ConsumerGroupPartitionMetadataKey {
  readonly groupId: string
}
/** {@link ConsumerGroupPartitionMetadataKey} to be written. */
export interface ConsumerGroupPartitionMetadataKeyInput {
  readonly groupId: string
}

/** ConsumerGroupPartitionMetadataValue, versions 0. */
export interface ConsumerGroupPartitionMetadataValue {
  readonly topics: readonly ConsumerGroupPartitionMetadataValueTopicMetadata[]
}
/** {@link ConsumerGroupPartitionMetadataValue} to be written. */
export interface ConsumerGroupPartitionMetadataValueInput {
  readonly topics: readonly ConsumerGroupPartitionMetadataValueTopicMetadataInput[]
}

/** Part of {@link ConsumerGroupPartitionMetadataValue}. */
export interface ConsumerGroupPartitionMetadataValueTopicMetadata {
  readonly topicId: Uuid
  readonly topicName: string
  readonly numPartitions: number
  readonly partitionMetadata: readonly ConsumerGroupPartitionMetadataValuePartitionMetadata[]
}
/** {@link ConsumerGroupPartitionMetadataValueTopicMetadata} to be written. */
export interface ConsumerGroupPartitionMetadataValueTopicMetadataInput {
  readonly topicId: Uuid
  readonly topicName: string
  readonly numPartitions: number
  readonly partitionMetadata: readonly ConsumerGroupPartitionMetadataValuePartitionMetadataInput[]
}

/** Part of {@link ConsumerGroupPartitionMetadataValue}. */
export interface ConsumerGroupPartitionMetadataValuePartitionMetadata {
  readonly partition: number
  readonly racks: readonly string[]
}
/** {@link ConsumerGroupPartitionMetadataValuePartitionMetadata} to be written. */
export interface ConsumerGroupPartitionMetadataValuePartitionMetadataInput {
  readonly partition: number
  readonly racks: readonly string[]
}
