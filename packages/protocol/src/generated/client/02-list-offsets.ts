// Generated from schemas/client/ListOffsetsRequest.json, schemas/client/ListOffsetsResponse.json. Never edit.

/** ListOffsetsRequest, versions 1-11. */
export interface ListOffsetsRequest {
  /** a brokerId */
  readonly replicaId: number
  /** v2-11 */
  readonly isolationLevel: number
  readonly topics: readonly ListOffsetsRequestListOffsetsTopic[]
  /** v10-11 */
  readonly timeoutMs: number
}
/** {@link ListOffsetsRequest} to be written. */
export interface ListOffsetsRequestInput {
  readonly replicaId: number
  readonly isolationLevel?: number | undefined
  readonly topics: readonly ListOffsetsRequestListOffsetsTopicInput[]
  readonly timeoutMs?: number | undefined
}

/** Part of {@link ListOffsetsRequest}. */
export interface ListOffsetsRequestListOffsetsTopic {
  /** a topicName */
  readonly name: string
  readonly partitions: readonly ListOffsetsRequestListOffsetsPartition[]
}
/** {@link ListOffsetsRequestListOffsetsTopic} to be written. */
export interface ListOffsetsRequestListOffsetsTopicInput {
  readonly name: string
  readonly partitions: readonly ListOffsetsRequestListOffsetsPartitionInput[]
}

/** Part of {@link ListOffsetsRequest}. */
export interface ListOffsetsRequestListOffsetsPartition {
  readonly partitionIndex: number
  /** v4-11; default -1 */
  readonly currentLeaderEpoch: number
  readonly timestamp: number
}
/** {@link ListOffsetsRequestListOffsetsPartition} to be written. */
export interface ListOffsetsRequestListOffsetsPartitionInput {
  readonly partitionIndex: number
  readonly currentLeaderEpoch?: number | undefined
  readonly timestamp: number
}

/** ListOffsetsResponse, versions 1-11. */
export interface ListOffsetsResponse {
  /** v2-11 */
  readonly throttleTimeMs: number
  readonly topics: readonly ListOffsetsResponseListOffsetsTopicResponse[]
}
/** {@link ListOffsetsResponse} to be written. */
export interface ListOffsetsResponseInput {
  readonly throttleTimeMs?: number | undefined
  readonly topics: readonly ListOffsetsResponseListOffsetsTopicResponseInput[]
}

/** Part of {@link ListOffsetsResponse}. */
export interface ListOffsetsResponseListOffsetsTopicResponse {
  /** a topicName */
  readonly name: string
  readonly partitions: readonly ListOffsetsResponseListOffsetsPartitionResponse[]
}
/** {@link ListOffsetsResponseListOffsetsTopicResponse} to be written. */
export interface ListOffsetsResponseListOffsetsTopicResponseInput {
  readonly name: string
  readonly partitions: readonly ListOffsetsResponseListOffsetsPartitionResponseInput[]
}

/** Part of {@link ListOffsetsResponse}. */
export interface ListOffsetsResponseListOffsetsPartitionResponse {
  readonly partitionIndex: number
  readonly errorCode: number
  /** default -1 */
  readonly timestamp: number
  /** default -1 */
  readonly offset: number
  /** v4-11; default -1 */
  readonly leaderEpoch: number
}
/** {@link ListOffsetsResponseListOffsetsPartitionResponse} to be written. */
export interface ListOffsetsResponseListOffsetsPartitionResponseInput {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly timestamp?: number | undefined
  readonly offset?: number | undefined
  readonly leaderEpoch?: number | undefined
}
