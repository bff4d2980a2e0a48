// Generated from schemas/client/EndQuorumEpochRequest.json, schemas/client/EndQuorumEpochResponse.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** EndQuorumEpochRequest, versions 0-1. */
export interface EndQuorumEpochRequest {
  /** default null */
  readonly clusterId: string | null
  readonly topics: readonly EndQuorumEpochRequestTopicData[]
  /** v1 */
  readonly leaderEndpoints: readonly EndQuorumEpochRequestLeaderEndpoint[]
}
/** {@link EndQuorumEpochRequest} to be written. */
export interface EndQuorumEpochRequestInput {
  readonly clusterId?: string | null | undefined
  readonly topics: readonly EndQuorumEpochRequestTopicDataInput[]
  readonly leaderEndpoints?: readonly EndQuorumEpochRequestLeaderEndpointInput[] | undefined
}

/** Part of {@link EndQuorumEpochRequest}. */
export interface EndQuorumEpochRequestLeaderEndpoint {
  /** unique in its list */
  readonly name: string
  readonly host: string
  readonly port: number
}
/** {@link EndQuorumEpochRequestLeaderEndpoint} to be written. */
export interface EndQuorumEpochRequestLeaderEndpointInput {
  readonly name: string
  readonly host: string
  readonly port: number
}

/** Part of {@link EndQuorumEpochRequest}. */
export interface EndQuorumEpochRequestTopicData {
  /** a topicName */
  readonly topicName: string
  readonly partitions: readonly EndQuorumEpochRequestPartitionData[]
}
/** {@link EndQuorumEpochRequestTopicData} to be written. */
export interface EndQuorumEpochRequestTopicDataInput {
  readonly topicName: string
  readonly partitions: readonly EndQuorumEpochRequestPartitionDataInput[]
}

/** Part of {@link EndQuorumEpochRequest}. */
export interface EndQuorumEpochRequestPartitionData {
  readonly partitionIndex: number
  /** a brokerId */
  readonly leaderId: number
  readonly leaderEpoch: number
  /** v0 */
  readonly preferredSuccessors: readonly number[]
  /** v1 */
  readonly preferredCandidates: readonly EndQuorumEpochRequestReplicaInfo[]
}
/** {@link EndQuorumEpochRequestPartitionData} to be written. */
export interface EndQuorumEpochRequestPartitionDataInput {
  readonly partitionIndex: number
  readonly leaderId: number
  readonly leaderEpoch: number
  readonly preferredSuccessors?: readonly number[] | undefined
  readonly preferredCandidates?: readonly EndQuorumEpochRequestReplicaInfoInput[] | undefined
}

/** Part of {@link EndQuorumEpochRequest}. */
export interface EndQuorumEpochRequestReplicaInfo {
  /** a brokerId */
  readonly candidateId: number
  readonly candidateDirectoryId: Uuid
}
/** {@link EndQuorumEpochRequestReplicaInfo} to be written. */
export interface EndQuorumEpochRequestReplicaInfoInput {
  readonly candidateId: number
  readonly candidateDirectoryId: Uuid
}

/** EndQuorumEpochResponse, versions 0-1. */
export interface EndQuorumEpochResponse {
  readonly errorCode: number
  readonly topics: readonly EndQuorumEpochResponseTopicData[]
  /** v1 */
  readonly nodeEndpoints: readonly EndQuorumEpochResponseNodeEndpoint[]
}
/** {@link EndQuorumEpochResponse} to be written. */
export interface EndQuorumEpochResponseInput {
  readonly errorCode: number
  readonly topics: readonly EndQuorumEpochResponseTopicDataInput[]
  readonly nodeEndpoints?: readonly EndQuorumEpochResponseNodeEndpointInput[] | undefined
}

/** Part of {@link EndQuorumEpochResponse}. */
export interface EndQuorumEpochResponseNodeEndpoint {
  /** a brokerId; unique in its list */
  readonly nodeId: number
  readonly host: string
  readonly port: number
}
/** {@link EndQuorumEpochResponseNodeEndpoint} to be written. */
export interface EndQuorumEpochResponseNodeEndpointInput {
  readonly nodeId: number
  readonly host: string
  readonly port: number
}

/** Part of {@link EndQuorumEpochResponse}. */
export interface EndQuorumEpochResponseTopicData {
  /** a topicName */
  readonly topicName: string
  readonly partitions: readonly EndQuorumEpochResponsePartitionData[]
}
/** {@link EndQuorumEpochResponseTopicData} to be written. */
export interface EndQuorumEpochResponseTopicDataInput {
  readonly topicName: string
  readonly partitions: readonly EndQuorumEpochResponsePartitionDataInput[]
}

/** Part of {@link EndQuorumEpochResponse}. */
export interface EndQuorumEpochResponsePartitionData {
  readonly partitionIndex: number
  readonly errorCode: number
  /** a brokerId */
  readonly leaderId: number
  readonly leaderEpoch: number
}
/** {@link EndQuorumEpochResponsePartitionData} to be written. */
export interface EndQuorumEpochResponsePartitionDataInput {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly leaderId: number
  readonly leaderEpoch: number
}
