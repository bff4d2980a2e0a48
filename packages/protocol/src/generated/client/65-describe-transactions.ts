// Generated from schemas/client/DescribeTransactionsRequest.json, schemas/client/DescribeTransactionsResponse.json. Never edit.

/** DescribeTransactionsRequest, versions 0. */
export interface DescribeTransactionsRequest {
  /** a transactionalId */
  readonly transactionalIds: readonly string[]
}
/** {@link DescribeTransactionsRequest} to be written. */
export interface DescribeTransactionsRequestInput {
  readonly transactionalIds: readonly string[]
}

/** DescribeTransactionsResponse, versions 0. */
export interface DescribeTransactionsResponse {
  readonly throttleTimeMs: number
  readonly transactionStates: readonly DescribeTransactionsResponseTransactionState[]
}
/** {@link DescribeTransactionsResponse} to be written. */
export interface DescribeTransactionsResponseInput {
  readonly throttleTimeMs: number
  readonly transactionStates: readonly DescribeTransactionsResponseTransactionStateInput[]
}

/** Part of {@link DescribeTransactionsResponse}. */
export interface DescribeTransactionsResponseTransactionState {
  readonly errorCode: number
  /** a transactionalId */
  readonly transactionalId: string
  readonly transactionState: string
  readonly transactionTimeoutMs: number
  readonly transactionStartTimeMs: number
  /** a producerId */
  readonly producerId: number
  readonly producerEpoch: number
  readonly topics: readonly DescribeTransactionsResponseTopicData[]
}
/** {@link DescribeTransactionsResponseTransactionState} to be written. */
export interface DescribeTransactionsResponseTransactionStateInput {
  readonly errorCode: number
  readonly transactionalId: string
  readonly transactionState: string
  readonly transactionTimeoutMs: number
  readonly transactionStartTimeMs: number
  readonly producerId: number
  readonly producerEpoch: number
  readonly topics: readonly DescribeTransactionsResponseTopicDataInput[]
}

/** Part of {@link DescribeTransactionsResponse}. */
export interface DescribeTransactionsResponseTopicData {
  /** a topicName; unique in its list */
  readonly topic: string
  readonly partitions: readonly number[]
}
/** {@link DescribeTransactionsResponseTopicData} to be written. */
export interface DescribeTransactionsResponseTopicDataInput {
  readonly topic: string
  readonly partitions: readonly number[]
}
