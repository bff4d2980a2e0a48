// Generated from schemas/client/AddPartitionsToTxnRequest.json, schemas/client/AddPartitionsToTxnResponse.json. Never edit.

/** AddPartitionsToTxnRequest, versions 0-5. */
export interface AddPartitionsToTxnRequest {
  /** v4-5 */
  readonly transactions: readonly AddPartitionsToTxnRequestAddPartitionsToTxnTransaction[]
  /** v0-3; a transactionalId */
  readonly v3AndBelowTransactionalId: string
  /** v0-3; a producerId */
  readonly v3AndBelowProducerId: number
  /** v0-3 */
  readonly v3AndBelowProducerEpoch: number
  /** v0-3 */
  readonly v3AndBelowTopics: readonly AddPartitionsToTxnRequestAddPartitionsToTxnTopic[]
}
/** {@link AddPartitionsToTxnRequest} to be written. */
export interface AddPartitionsToTxnRequestInput {
  readonly transactions?: readonly AddPartitionsToTxnRequestAddPartitionsToTxnTransactionInput[] | undefined
  readonly v3AndBelowTransactionalId?: string | undefined
  readonly v3AndBelowProducerId?: number | undefined
  readonly v3AndBelowProducerEpoch?: number | undefined
  readonly v3AndBelowTopics?: readonly AddPartitionsToTxnRequestAddPartitionsToTxnTopicInput[] | undefined
}

/** Part of {@link AddPartitionsToTxnRequest}. */
export interface AddPartitionsToTxnRequestAddPartitionsToTxnTransaction {
  /** a transactionalId; unique in its list */
  readonly transactionalId: string
  /** a producerId */
  readonly producerId: number
  readonly producerEpoch: number
  /** default false */
  readonly verifyOnly: boolean
  readonly topics: readonly AddPartitionsToTxnRequestAddPartitionsToTxnTopic[]
}
/** {@link AddPartitionsToTxnRequestAddPartitionsToTxnTransaction} to be written. */
export interface AddPartitionsToTxnRequestAddPartitionsToTxnTransactionInput {
  readonly transactionalId: string
  readonly producerId: number
  readonly producerEpoch: number
  readonly verifyOnly?: boolean | undefined
  readonly topics: readonly AddPartitionsToTxnRequestAddPartitionsToTxnTopicInput[]
}

/** Part of {@link AddPartitionsToTxnRequest}. */
export interface AddPartitionsToTxnRequestAddPartitionsToTxnTopic {
  /** a topicName; unique in its list */
  readonly name: string
  readonly partitions: readonly number[]
}
/** {@link AddPartitionsToTxnRequestAddPartitionsToTxnTopic} to be written. */
export interface AddPartitionsToTxnRequestAddPartitionsToTxnTopicInput {
  readonly name: string
  readonly partitions: readonly number[]
}

/** AddPartitionsToTxnResponse, versions 0-5. */
export interface AddPartitionsToTxnResponse {
  readonly throttleTimeMs: number
  /** v4-5 */
  readonly errorCode: number
  /** v4-5 */
  readonly resultsByTransaction: readonly AddPartitionsToTxnResponseAddPartitionsToTxnResult[]
  /** v0-3 */
  readonly resultsByTopicV3AndBelow: readonly AddPartitionsToTxnResponseAddPartitionsToTxnTopicResult[]
}
/** {@link AddPartitionsToTxnResponse} to be written. */
export interface AddPartitionsToTxnResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode?: number | undefined
  readonly resultsByTransaction?: readonly AddPartitionsToTxnResponseAddPartitionsToTxnResultInput[] | undefined
  readonly resultsByTopicV3AndBelow?: readonly AddPartitionsToTxnResponseAddPartitionsToTxnTopicResultInput[] | undefined
}

/** Part of {@link AddPartitionsToTxnResponse}. */
export interface AddPartitionsToTxnResponseAddPartitionsToTxnResult {
  /** a transactionalId; unique in its list */
  readonly transactionalId: string
  readonly topicResults: readonly AddPartitionsToTxnResponseAddPartitionsToTxnTopicResult[]
}
/** {@link AddPartitionsToTxnResponseAddPartitionsToTxnResult} to be written. */
export interface AddPartitionsToTxnResponseAddPartitionsToTxnResultInput {
  readonly transactionalId: string
  readonly topicResults: readonly AddPartitionsToTxnResponseAddPartitionsToTxnTopicResultInput[]
}

/** Part of {@link AddPartitionsToTxnResponse}. */
export interface AddPartitionsToTxnResponseAddPartitionsToTxnTopicResult {
  /** a topicName; unique in its list */
  readonly name: string
  readonly resultsByPartition: readonly AddPartitionsToTxnResponseAddPartitionsToTxnPartitionResult[]
}
/** {@link AddPartitionsToTxnResponseAddPartitionsToTxnTopicResult} to be written. */
export interface AddPartitionsToTxnResponseAddPartitionsToTxnTopicResultInput {
  readonly name: string
  readonly resultsByPartition: readonly AddPartitionsToTxnResponseAddPartitionsToTxnPartitionResultInput[]
}

/** Part of {@link AddPartitionsToTxnResponse}. */
export interface AddPartitionsToTxnResponseAddPartitionsToTxnPartitionResult {
  /** unique in its list */
  readonly partitionIndex: number
  readonly partitionErrorCode: number
}
/** {@link AddPartitionsToTxnResponseAddPartitionsToTxnPartitionResult} to be written. */
export interface AddPartitionsToTxnResponseAddPartitionsToTxnPartitionResultInput {
  readonly partitionIndex: number
  readonly partitionErrorCode: number
}
