// Generated from schemas/client/AlterPartitionReassignmentsRequest.json, schemas/client/AlterPartitionReassignmentsResponse.json. Never edit.

/** AlterPartitionReassignmentsRequest, versions 0-1. */
export interface AlterPartitionReassignmentsRequest {
  /** default 60000 */
  readonly timeoutMs: number
  /** v1; default true */
  readonly allowReplicationFactorChange: boolean
  readonly topics: readonly AlterPartitionReassignmentsRequestReassignableTopic[]
}
/** {@link AlterPartitionReassignmentsRequest} to be written. */
export interface AlterPartitionReassignmentsRequestInput {
  readonly timeoutMs?: number | undefined
  readonly allowReplicationFactorChange?: boolean | undefined
  readonly topics: readonly AlterPartitionReassignmentsRequestReassignableTopicInput[]
}

/** Part of {@link AlterPartitionReassignmentsRequest}. */
export interface AlterPartitionReassignmentsRequestReassignableTopic {
  /** a topicName */
  readonly name: string
  readonly partitions: readonly AlterPartitionReassignmentsRequestReassignablePartition[]
}
/** {@link AlterPartitionReassignmentsRequestReassignableTopic} to be written. */
export interface AlterPartitionReassignmentsRequestReassignableTopicInput {
  readonly name: string
  readonly partitions: readonly AlterPartitionReassignmentsRequestReassignablePartitionInput[]
}

/** Part of {@link AlterPartitionReassignmentsRequest}. */
export interface AlterPartitionReassignmentsRequestReassignablePartition {
  readonly partitionIndex: number
  /** default null; a brokerId */
  readonly replicas: readonly number[] | null
}
/** {@link AlterPartitionReassignmentsRequestReassignablePartition} to be written. */
export interface AlterPartitionReassignmentsRequestReassignablePartitionInput {
  readonly partitionIndex: number
  readonly replicas?: readonly number[] | null | undefined
}

/** AlterPartitionReassignmentsResponse, versions 0-1. */
export interface AlterPartitionReassignmentsResponse {
  readonly throttleTimeMs: number
  /** v1; default true */
  readonly allowReplicationFactorChange: boolean
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly responses: readonly AlterPartitionReassignmentsResponseReassignableTopicResponse[]
}
/** {@link AlterPartitionReassignmentsResponse} to be written. */
export interface AlterPartitionReassignmentsResponseInput {
  readonly throttleTimeMs: number
  readonly allowReplicationFactorChange?: boolean | undefined
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly responses: readonly AlterPartitionReassignmentsResponseReassignableTopicResponseInput[]
}

/** Part of {@link AlterPartitionReassignmentsResponse}. */
export interface AlterPartitionReassignmentsResponseReassignableTopicResponse {
  /** a topicName */
  readonly name: string
  readonly partitions: readonly AlterPartitionReassignmentsResponseReassignablePartitionResponse[]
}
/** {@link AlterPartitionReassignmentsResponseReassignableTopicResponse} to be written. */
export interface AlterPartitionReassignmentsResponseReassignableTopicResponseInput {
  readonly name: string
  readonly partitions: readonly AlterPartitionReassignmentsResponseReassignablePartitionResponseInput[]
}

/** Part of {@link AlterPartitionReassignmentsResponse}. */
export interface AlterPartitionReassignmentsResponseReassignablePartitionResponse {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly errorMessage: string | null
}
/** {@link AlterPartitionReassignmentsResponseReassignablePartitionResponse} to be written. */
export interface AlterPartitionReassignmentsResponseReassignablePartitionResponseInput {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly errorMessage: string | null
}
