// Generated from schemas/client/WriteTxnMarkersRequest.json, schemas/client/WriteTxnMarkersResponse.json. Never edit.

/** WriteTxnMarkersRequest, versions 1-2. */
export interface WriteTxnMarkersRequest {
  readonly markers: readonly WriteTxnMarkersRequestWritableTxnMarker[]
}
/** {@link WriteTxnMarkersRequest} to be written. */
export interface WriteTxnMarkersRequestInput {
  readonly markers: readonly WriteTxnMarkersRequestWritableTxnMarkerInput[]
}

/** Part of {@link WriteTxnMarkersRequest}. */
export interface WriteTxnMarkersRequestWritableTxnMarker {
  /** a producerId */
  readonly producerId: number
  readonly producerEpoch: number
  readonly transactionResult: boolean
  readonly topics: readonly WriteTxnMarkersRequestWritableTxnMarkerTopic[]
  readonly coordinatorEpoch: number
  /** v2; default 0 */
  readonly transactionVersion: number
}
/** {@link WriteTxnMarkersRequestWritableTxnMarker} to be written. */
export interface WriteTxnMarkersRequestWritableTxnMarkerInput {
  readonly producerId: number
  readonly producerEpoch: number
  readonly transactionResult: boolean
  readonly topics: readonly WriteTxnMarkersRequestWritableTxnMarkerTopicInput[]
  readonly coordinatorEpoch: number
  readonly transactionVersion?: number | undefined
}

/** Part of {@link WriteTxnMarkersRequest}. */
export interface WriteTxnMarkersRequestWritableTxnMarkerTopic {
  /** a topicName */
  readonly name: string
  readonly partitionIndexes: readonly number[]
}
/** {@link WriteTxnMarkersRequestWritableTxnMarkerTopic} to be written. */
export interface WriteTxnMarkersRequestWritableTxnMarkerTopicInput {
  readonly name: string
  readonly partitionIndexes: readonly number[]
}

/** WriteTxnMarkersResponse, versions 1-2. */
export interface WriteTxnMarkersResponse {
  readonly markers: readonly WriteTxnMarkersResponseWritableTxnMarkerResult[]
}
/** {@link WriteTxnMarkersResponse} to be written. */
export interface WriteTxnMarkersResponseInput {
  readonly markers: readonly WriteTxnMarkersResponseWritableTxnMarkerResultInput[]
}

/** Part of {@link WriteTxnMarkersResponse}. */
export interface WriteTxnMarkersResponseWritableTxnMarkerResult {
  /** a producerId */
  readonly producerId: number
  readonly topics: readonly WriteTxnMarkersResponseWritableTxnMarkerTopicResult[]
}
/** {@link WriteTxnMarkersResponseWritableTxnMarkerResult} to be written. */
export interface WriteTxnMarkersResponseWritableTxnMarkerResultInput {
  readonly producerId: number
  readonly topics: readonly WriteTxnMarkersResponseWritableTxnMarkerTopicResultInput[]
}

/** Part of {@link WriteTxnMarkersResponse}. */
export interface WriteTxnMarkersResponseWritableTxnMarkerTopicResult {
  /** a topicName */
  readonly name: string
  readonly partitions: readonly WriteTxnMarkersResponseWritableTxnMarkerPartitionResult[]
}
/** {@link WriteTxnMarkersResponseWritableTxnMarkerTopicResult} to be written. */
export interface WriteTxnMarkersResponseWritableTxnMarkerTopicResultInput {
  readonly name: string
  readonly partitions: readonly WriteTxnMarkersResponseWritableTxnMarkerPartitionResultInput[]
}

/** Part of {@link WriteTxnMarkersResponse}. */
export interface WriteTxnMarkersResponseWritableTxnMarkerPartitionResult {
  readonly partitionIndex: number
  readonly errorCode: number
}
/** {@link WriteTxnMarkersResponseWritableTxnMarkerPartitionResult} to be written. */
export interface WriteTxnMarkersResponseWritableTxnMarkerPartitionResultInput {
  readonly partitionIndex: number
  readonly errorCode: number
}
