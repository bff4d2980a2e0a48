// Generated from schemas/client/ListPartitionReassignmentsRequest.json, schemas/client/ListPartitionReassignmentsResponse.json. Never edit.

/** ListPartitionReassignmentsRequest, versions 0. */
export interface ListPartitionReassignmentsRequest {
  /** default 60000 */
  readonly timeoutMs: number
  /** default null */
  readonly topics: readonly ListPartitionReassignmentsRequestListPartitionReassignmentsTopics[] | null
}
/** {@link ListPartitionReassignmentsRequest} to be written. */
export interface ListPartitionReassignmentsRequestInput {
  readonly timeoutMs?: number | undefined
  readonly topics?: readonly ListPartitionReassignmentsRequestListPartitionReassignmentsTopicsInput[] | null | undefined
}

/** Part of {@link ListPartitionReassignmentsRequest}. */
export interface ListPartitionReassignmentsRequestListPartitionReassignmentsTopics {
  /** a topicName */
  readonly name: string
  readonly partitionIndexes: readonly number[]
}
/** {@link ListPartitionReassignmentsRequestListPartitionReassignmentsTopics} to be written. */
export interface ListPartitionReassignmentsRequestListPartitionReassignmentsTopicsInput {
  readonly name: string
  readonly partitionIndexes: readonly number[]
}

/** ListPartitionReassignmentsResponse, versions 0. */
export interface ListPartitionReassignmentsResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly topics: readonly ListPartitionReassignmentsResponseOngoingTopicReassignment[]
}
/** {@link ListPartitionReassignmentsResponse} to be written. */
export interface ListPartitionReassignmentsResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly topics: readonly ListPartitionReassignmentsResponseOngoingTopicReassignmentInput[]
}

/** Part of {@link ListPartitionReassignmentsResponse}. */
export interface ListPartitionReassignmentsResponseOngoingTopicReassignment {
  /** a topicName */
  readonly name: string
  readonly partitions: readonly ListPartitionReassignmentsResponseOngoingPartitionReassignment[]
}
/** {@link ListPartitionReassignmentsResponseOngoingTopicReassignment} to be written. */
export interface ListPartitionReassignmentsResponseOngoingTopicReassignmentInput {
  readonly name: string
  readonly partitions: readonly ListPartitionReassignmentsResponseOngoingPartitionReassignmentInput[]
}

/** Part of {@link ListPartitionReassignmentsResponse}. */
export interface ListPartitionReassignmentsResponseOngoingPartitionReassignment {
  readonly partitionIndex: number
  /** a brokerId */
  readonly replicas: readonly number[]
  /** a brokerId */
  readonly addingReplicas: readonly number[]
  /** a brokerId */
  readonly removingReplicas: readonly number[]
}
/** {@link ListPartitionReassignmentsResponseOngoingPartitionReassignment} to be written. */
export interface ListPartitionReassignmentsResponseOngoingPartitionReassignmentInput {
  readonly partitionIndex: number
  readonly replicas: readonly number[]
  readonly addingReplicas: readonly number[]
  readonly removingReplicas: readonly number[]
}
