// Generated from schemas/client/OffsetForLeaderEpochRequest.json, schemas/client/OffsetForLeaderEpochResponse.json. Never edit.

/** OffsetForLeaderEpochRequest, versions 2-4. */
export interface OffsetForLeaderEpochRequest {
  /** v3-4; default -2; a brokerId */
  readonly replicaId: number
  readonly topics: readonly OffsetForLeaderEpochRequestOffsetForLeaderTopic[]
}
/** {@link OffsetForLeaderEpochRequest} to be written. */
export interface OffsetForLeaderEpochRequestInput {
  readonly replicaId?: number | undefined
  readonly topics: readonly OffsetForLeaderEpochRequestOffsetForLeaderTopicInput[]
}

/** Part of {@link OffsetForLeaderEpochRequest}. */
export interface OffsetForLeaderEpochRequestOffsetForLeaderTopic {
  /** a topicName; unique in its list */
  readonly topic: string
  readonly partitions: readonly OffsetForLeaderEpochRequestOffsetForLeaderPartition[]
}
/** {@link OffsetForLeaderEpochRequestOffsetForLeaderTopic} to be written. */
export interface OffsetForLeaderEpochRequestOffsetForLeaderTopicInput {
  readonly topic: string
  readonly partitions: readonly OffsetForLeaderEpochRequestOffsetForLeaderPartitionInput[]
}

/** Part of {@link OffsetForLeaderEpochRequest}. */
export interface OffsetForLeaderEpochRequestOffsetForLeaderPartition {
  readonly partition: number
  /** default -1 */
  readonly currentLeaderEpoch: number
  readonly leaderEpoch: number
}
/** {@link OffsetForLeaderEpochRequestOffsetForLeaderPartition} to be written. */
export interface OffsetForLeaderEpochRequestOffsetForLeaderPartitionInput {
  readonly partition: number
  readonly currentLeaderEpoch?: number | undefined
  readonly leaderEpoch: number
}

/** OffsetForLeaderEpochResponse, versions 2-4. */
export interface OffsetForLeaderEpochResponse {
  readonly throttleTimeMs: number
  readonly topics: readonly OffsetForLeaderEpochResponseOffsetForLeaderTopicResult[]
}
/** {@link OffsetForLeaderEpochResponse} to be written. */
export interface OffsetForLeaderEpochResponseInput {
  readonly throttleTimeMs?: number | undefined
  readonly topics: readonly OffsetForLeaderEpochResponseOffsetForLeaderTopicResultInput[]
}

/** Part of {@link OffsetForLeaderEpochResponse}. */
export interface OffsetForLeaderEpochResponseOffsetForLeaderTopicResult {
  /** a topicName; unique in its list */
  readonly topic: string
  readonly partitions: readonly OffsetForLeaderEpochResponseEpochEndOffset[]
}
/** {@link OffsetForLeaderEpochResponseOffsetForLeaderTopicResult} to be written. */
export interface OffsetForLeaderEpochResponseOffsetForLeaderTopicResultInput {
  readonly topic: string
  readonly partitions: readonly OffsetForLeaderEpochResponseEpochEndOffsetInput[]
}

/** Part of {@link OffsetForLeaderEpochResponse}. */
export interface OffsetForLeaderEpochResponseEpochEndOffset {
  readonly errorCode: number
  readonly partition: number
  /** default -1 */
  readonly leaderEpoch: number
  /** default -1 */
  readonly endOffset: number
}
/** {@link OffsetForLeaderEpochResponseEpochEndOffset} to be written. */
export interface OffsetForLeaderEpochResponseEpochEndOffsetInput {
  readonly errorCode: number
  readonly partition: number
  readonly leaderEpoch?: number | undefined
  readonly endOffset?: number | undefined
}
