// Generated from schemas/client/BeginQuorumEpochRequest.json, schemas/client/BeginQuorumEpochResponse.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** BeginQuorumEpochRequest, versions 0-1. */
export interface BeginQuorumEpochRequest {
  /** default null */
  readonly clusterId: string | null
  /** v1; default -1; a brokerId */
  readonly voterId: number
  readonly topics: readonly BeginQuorumEpochRequestTopicData[]
  /** v1 */
  readonly leaderEndpoints: readonly BeginQuorumEpochRequestLeaderEndpoint[]
}
/** {@link BeginQuorumEpochRequest} to be written. */
export interface BeginQuorumEpochRequestInput {
  readonly clusterId?: string | null | undefined
  readonly voterId?: number | undefined
  readonly topics: readonly BeginQuorumEpochRequestTopicDataInput[]
  readonly leaderEndpoints?: readonly BeginQuorumEpochRequestLeaderEndpointInput[] | undefined
}

/** Part of {@link BeginQuorumEpochRequest}. */
export interface BeginQuorumEpochRequestLeaderEndpoint {
  /** unique in its list */
  readonly name: string
  readonly host: string
  readonly port: number
}
/** {@link BeginQuorumEpochRequestLeaderEndpoint} to be written. */
export interface BeginQuorumEpochRequestLeaderEndpointInput {
  readonly name: string
  readonly host: string
  readonly port: number
}

/** Part of {@link BeginQuorumEpochRequest}. */
export interface BeginQuorumEpochRequestTopicData {
  /** a topicName */
  readonly topicName: string
  readonly partitions: readonly BeginQuorumEpochRequestPartitionData[]
}
/** {@link BeginQuorumEpochRequestTopicData} to be written. */
export interface BeginQuorumEpochRequestTopicDataInput {
  readonly topicName: string
  readonly partitions: readonly BeginQuorumEpochRequestPartitionDataInput[]
}

/** Part of {@link BeginQuorumEpochRequest}. */
export interface BeginQuorumEpochRequestPartitionData {
  readonly partitionIndex: number
  /** v1 */
  readonly voterDirectoryId: Uuid
  /** a brokerId */
  readonly leaderId: number
  readonly leaderEpoch: number
}
/** {@link BeginQuorumEpochRequestPartitionData} to be written. */
export interface BeginQuorumEpochRequestPartitionDataInput {
  readonly partitionIndex: number
  readonly voterDirectoryId?: Uuid | undefined
  readonly leaderId: number
  readonly leaderEpoch: number
}

/** BeginQuorumEpochResponse, versions 0-1. */
export interface BeginQuorumEpochResponse {
  readonly errorCode: number
  readonly topics: readonly BeginQuorumEpochResponseTopicData[]
  /** v1 */
  readonly nodeEndpoints: readonly BeginQuorumEpochResponseNodeEndpoint[]
}
/** {@link BeginQuorumEpochResponse} to be written. */
export interface BeginQuorumEpochResponseInput {
  readonly errorCode: number
  readonly topics: readonly BeginQuorumEpochResponseTopicDataInput[]
  readonly nodeEndpoints?: readonly BeginQuorumEpochResponseNodeEndpointInput[] | undefined
}

/** Part of {@link BeginQuorumEpochResponse}. */
export interface BeginQuorumEpochResponseNodeEndpoint {
  /** a brokerId; unique in its list */
  readonly nodeId: number
  readonly host: string
  readonly port: number
}
/** {@link BeginQuorumEpochResponseNodeEndpoint} to be written. */
export interface BeginQuorumEpochResponseNodeEndpointInput {
  readonly nodeId: number
  readonly host: string
  readonly port: number
}

/** Part of {@link BeginQuorumEpochResponse}. */
export interface BeginQuorumEpochResponseTopicData {
  /** a topicName */
  readonly topicName: string
  readonly partitions: readonly BeginQuorumEpochResponsePartitionData[]
}
/** {@link BeginQuorumEpochResponseTopicData} to be written. */
export interface BeginQuorumEpochResponseTopicDataInput {
  readonly topicName: string
  readonly partitions: readonly BeginQuorumEpochResponsePartitionDataInput[]
}

/** Part of {@link BeginQuorumEpochResponse}. */
export interface BeginQuorumEpochResponsePartitionData {
  readonly partitionIndex: number
  readonly errorCode: number
  /** a brokerId */
  readonly leaderId: number
  readonly leaderEpoch: number
}
/** {@link BeginQuorumEpochResponsePartitionData} to be written. */
export interface BeginQuorumEpochResponsePartitionDataInput {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly leaderId: number
  readonly leaderEpoch: number
}
