// Generated from schemas/client/ConsumerProtocolSubscription.json. Never edit.

/** ConsumerProtocolSubscription, versions 0-3. */
export interface ConsumerProtocolSubscription {
  readonly topics: readonly string[]
  /** default null */
  readonly userData: Uint8Array | null
  /** v1-3 */
  readonly ownedPartitions: readonly ConsumerProtocolSubscriptionTopicPartition[]
  /** v2-3; default -1 */
  readonly generationId: number
  /** v3; default null */
  readonly rackId: string | null
}
/** {@link ConsumerProtocolSubscription} to be written. */
export interface ConsumerProtocolSubscriptionInput {
  readonly topics: readonly string[]
  readonly userData?: Uint8Array | null | undefined
  readonly ownedPartitions?: readonly ConsumerProtocolSubscriptionTopicPartitionInput[] | undefined
  readonly generationId?: number | undefined
  readonly rackId?: string | null | undefined
}

/** Part of {@link ConsumerProtocolSubscription}. */
export interface ConsumerProtocolSubscriptionTopicPartition {
  /** a topicName; unique in its list */
  readonly topic: string
  readonly partitions: readonly number[]
}
/** {@link ConsumerProtocolSubscriptionTopicPartition} to be written. */
export interface ConsumerProtocolSubscriptionTopicPartitionInput {
  readonly topic: string
  readonly partitions: readonly number[]
}
