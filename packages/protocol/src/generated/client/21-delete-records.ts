// Generated from schemas/client/DeleteRecordsRequest.json, schemas/client/DeleteRecordsResponse.json. Never edit.

/** DeleteRecordsRequest, versions 0-2. */
export interface DeleteRecordsRequest {
  readonly topics: readonly DeleteRecordsRequestDeleteRecordsTopic[]
  readonly timeoutMs: number
}
/** {@link DeleteRecordsRequest} to be written. */
export interface DeleteRecordsRequestInput {
  readonly topics: readonly DeleteRecordsRequestDeleteRecordsTopicInput[]
  readonly timeoutMs: number
}

/** Part of {@link DeleteRecordsRequest}. */
export interface DeleteRecordsRequestDeleteRecordsTopic {
  /** a topicName */
  readonly name: string
  readonly partitions: readonly DeleteRecordsRequestDeleteRecordsPartition[]
}
/** {@link DeleteRecordsRequestDeleteRecordsTopic} to be written. */
export interface DeleteRecordsRequestDeleteRecordsTopicInput {
  readonly name: string
  readonly partitions: readonly DeleteRecordsRequestDeleteRecordsPartitionInput[]
}

/** Part of {@link DeleteRecordsRequest}. */
export interface DeleteRecordsRequestDeleteRecordsPartition {
  readonly partitionIndex: number
  readonly offset: number
}
/** {@link DeleteRecordsRequestDeleteRecordsPartition} to be written. */
export interface DeleteRecordsRequestDeleteRecordsPartitionInput {
  readonly partitionIndex: number
  readonly offset: number
}

/** DeleteRecordsResponse, versions 0-2. */
export interface DeleteRecordsResponse {
  readonly throttleTimeMs: number
  readonly topics: readonly DeleteRecordsResponseDeleteRecordsTopicResult[]
}
/** {@link DeleteRecordsResponse} to be written. */
export interface DeleteRecordsResponseInput {
  readonly throttleTimeMs: number
  readonly topics: readonly DeleteRecordsResponseDeleteRecordsTopicResultInput[]
}

/** Part of {@link DeleteRecordsResponse}. */
export interface DeleteRecordsResponseDeleteRecordsTopicResult {
  /** a topicName; unique in its list */
  readonly name: string
  readonly partitions: readonly DeleteRecordsResponseDeleteRecordsPartitionResult[]
}
/** {@link DeleteRecordsResponseDeleteRecordsTopicResult} to be written. */
export interface DeleteRecordsResponseDeleteRecordsTopicResultInput {
  readonly name: string
  readonly partitions: readonly DeleteRecordsResponseDeleteRecordsPartitionResultInput[]
}

/** Part of {@link DeleteRecordsResponse}. */
export interface DeleteRecordsResponseDeleteRecordsPartitionResult {
  /** unique in its list */
  readonly partitionIndex: number
  readonly lowWatermark: number
  readonly errorCode: number
}
/** {@link DeleteRecordsResponseDeleteRecordsPartitionResult} to be written. */
export interface DeleteRecordsResponseDeleteRecordsPartitionResultInput {
  readonly partitionIndex: number
  readonly lowWatermark: number
  readonly errorCode: number
}
