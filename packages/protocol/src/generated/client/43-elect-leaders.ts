// Generated from schemas/client/ElectLeadersRequest.json, schemas/client/ElectLeadersResponse.json. Never edit.

/** ElectLeadersRequest, versions 0-2. */
export interface ElectLeadersRequest {
  /** v1-2 */
  readonly electionType: number
  readonly topicPartitions: readonly ElectLeadersRequestTopicPartitions[] | null
  /** default 60000 */
  readonly timeoutMs: number
}
/** {@link ElectLeadersRequest} to be written. */
export interface ElectLeadersRequestInput {
  readonly electionType?: number | undefined
  readonly topicPartitions: readonly ElectLeadersRequestTopicPartitionsInput[] | null
  readonly timeoutMs?: number | undefined
}

/** Part of {@link ElectLeadersRequest}. */
export interface ElectLeadersRequestTopicPartitions {
  /** a topicName; unique in its list */
  readonly topic: string
  readonly partitions: readonly number[]
}
/** {@link ElectLeadersRequestTopicPartitions} to be written. */
export interface ElectLeadersRequestTopicPartitionsInput {
  readonly topic: string
  readonly partitions: readonly number[]
}

/** ElectLeadersResponse, versions 0-2. */
export interface ElectLeadersResponse {
  readonly throttleTimeMs: number
  /** v1-2 */
  readonly errorCode: number
  readonly replicaElectionResults: readonly ElectLeadersResponseReplicaElectionResult[]
}
/** {@link ElectLeadersResponse} to be written. */
export interface ElectLeadersResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode?: number | undefined
  readonly replicaElectionResults: readonly ElectLeadersResponseReplicaElectionResultInput[]
}

/** Part of {@link ElectLeadersResponse}. */
export interface ElectLeadersResponseReplicaElectionResult {
  /** a topicName */
  readonly topic: string
  readonly partitionResult: readonly ElectLeadersResponsePartitionResult[]
}
/** {@link ElectLeadersResponseReplicaElectionResult} to be written. */
export interface ElectLeadersResponseReplicaElectionResultInput {
  readonly topic: string
  readonly partitionResult: readonly ElectLeadersResponsePartitionResultInput[]
}

/** Part of {@link ElectLeadersResponse}. */
export interface ElectLeadersResponsePartitionResult {
  readonly partitionId: number
  readonly errorCode: number
  readonly errorMessage: string | null
}
/** {@link ElectLeadersResponsePartitionResult} to be written. */
export interface ElectLeadersResponsePartitionResultInput {
  readonly partitionId: number
  readonly errorCode: number
  readonly errorMessage: string | null
}
