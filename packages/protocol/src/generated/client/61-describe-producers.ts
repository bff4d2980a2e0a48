// Generated from schemas/client/DescribeProducersRequest.json, schemas/client/DescribeProducersResponse.json. Never edit.

/** DescribeProducersRequest, versions 0. */
export interface DescribeProducersRequest {
  readonly topics: readonly DescribeProducersRequestTopicRequest[]
}
/** {@link DescribeProducersRequest} to be written. */
export interface DescribeProducersRequestInput {
  readonly topics: readonly DescribeProducersRequestTopicRequestInput[]
}

/** Part of {@link DescribeProducersRequest}. */
export interface DescribeProducersRequestTopicRequest {
  /** a topicName; unique in its list */
  readonly name: string
  readonly partitionIndexes: readonly number[]
}
/** {@link DescribeProducersRequestTopicRequest} to be written. */
export interface DescribeProducersRequestTopicRequestInput {
  readonly name: string
  readonly partitionIndexes: readonly number[]
}

/** DescribeProducersResponse, versions 0. */
export interface DescribeProducersResponse {
  readonly throttleTimeMs: number
  readonly topics: readonly DescribeProducersResponseTopicResponse[]
}
/** {@link DescribeProducersResponse} to be written. */
export interface DescribeProducersResponseInput {
  readonly throttleTimeMs: number
  readonly topics: readonly DescribeProducersResponseTopicResponseInput[]
}

/** Part of {@link DescribeProducersResponse}. */
export interface DescribeProducersResponseTopicResponse {
  /** a topicName */
  readonly name: string
  readonly partitions: readonly DescribeProducersResponsePartitionResponse[]
}
/** {@link DescribeProducersResponseTopicResponse} to be written. */
export interface DescribeProducersResponseTopicResponseInput {
  readonly name: string
  readonly partitions: readonly DescribeProducersResponsePartitionResponseInput[]
}

/** Part of {@link DescribeProducersResponse}. */
export interface DescribeProducersResponsePartitionResponse {
  readonly partitionIndex: number
  readonly errorCode: number
  /** default null */
  readonly errorMessage: string | null
  readonly activeProducers: readonly DescribeProducersResponseProducerState[]
}
/** {@link DescribeProducersResponsePartitionResponse} to be written. */
export interface DescribeProducersResponsePartitionResponseInput {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
  readonly activeProducers: readonly DescribeProducersResponseProducerStateInput[]
}

/** Part of {@link DescribeProducersResponse}. */
export interface DescribeProducersResponseProducerState {
  /** a producerId */
  readonly producerId: number
  readonly producerEpoch: number
  /** default -1 */
  readonly lastSequence: number
  /** default -1 */
  readonly lastTimestamp: number
  readonly coordinatorEpoch: number
  /** default -1 */
  readonly currentTxnStartOffset: number
}
/** {@link DescribeProducersResponseProducerState} to be written. */
export interface DescribeProducersResponseProducerStateInput {
  readonly producerId: number
  readonly producerEpoch: number
  readonly lastSequence?: number | undefined
  readonly lastTimestamp?: number | undefined
  readonly coordinatorEpoch: number
  readonly currentTxnStartOffset?: number | undefined
}
