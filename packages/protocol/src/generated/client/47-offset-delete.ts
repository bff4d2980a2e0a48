// Generated from schemas/client/OffsetDeleteRequest.json, schemas/client/OffsetDeleteResponse.json. Never edit.

/** OffsetDeleteRequest, versions 0. */
export interface OffsetDeleteRequest {
  /** a groupId */
  readonly groupId: string
  readonly topics: readonly OffsetDeleteRequestTopic[]
}
/** {@link OffsetDeleteRequest} to be written. */
export interface OffsetDeleteRequestInput {
  readonly groupId: string
  readonly topics: readonly OffsetDeleteRequestTopicInput[]
}

/** Part of {@link OffsetDeleteRequest}. */
export interface OffsetDeleteRequestTopic {
  /** a topicName; unique in its list */
  readonly name: string
  readonly partitions: readonly OffsetDeleteRequestPartition[]
}
/** {@link OffsetDeleteRequestTopic} to be written. */
export interface OffsetDeleteRequestTopicInput {
  readonly name: string
  readonly partitions: readonly OffsetDeleteRequestPartitionInput[]
}

/** Part of {@link OffsetDeleteRequest}. */
export interface OffsetDeleteRequestPartition {
  readonly partitionIndex: number
}
/** {@link OffsetDeleteRequestPartition} to be written. */
export interface OffsetDeleteRequestPartitionInput {
  readonly partitionIndex: number
}

/** OffsetDeleteResponse, versions 0. */
export interface OffsetDeleteResponse {
  readonly errorCode: number
  readonly throttleTimeMs: number
  readonly topics: readonly OffsetDeleteResponseTopic[]
}
/** {@link OffsetDeleteResponse} to be written. */
export interface OffsetDeleteResponseInput {
  readonly errorCode: number
  readonly throttleTimeMs?: number | undefined
  readonly topics: readonly OffsetDeleteResponseTopicInput[]
}

/** Part of {@link OffsetDeleteResponse}. */
export interface OffsetDeleteResponseTopic {
  /** a topicName; unique in its list */
  readonly name: string
  readonly partitions: readonly OffsetDeleteResponsePartition[]
}
/** {@link OffsetDeleteResponseTopic} to be written. */
export interface OffsetDeleteResponseTopicInput {
  readonly name: string
  readonly partitions: readonly OffsetDeleteResponsePartitionInput[]
}

/** Part of {@link OffsetDeleteResponse}. */
export interface OffsetDeleteResponsePartition {
  /** unique in its list */
  readonly partitionIndex: number
  readonly errorCode: number
}
/** {@link OffsetDeleteResponsePartition} to be written. */
export interface OffsetDeleteResponsePartitionInput {
  readonly partitionIndex: number
  readonly errorCode: number
}
