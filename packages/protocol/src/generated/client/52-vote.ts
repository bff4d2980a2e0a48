// Generated from schemas/client/VoteRequest.json, schemas/client/VoteResponse.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** VoteRequest, versions 0-2. */
export interface VoteRequest {
  /** default null */
  readonly clusterId: string | null
  /** v1-2; default -1; a brokerId */
  readonly voterId: number
  readonly topics: readonly VoteRequestTopicData[]
}
/** {@link VoteRequest} to be written. */
export interface VoteRequestInput {
  readonly clusterId?: string | null | undefined
  readonly voterId?: number | undefined
  readonly topics: readonly VoteRequestTopicDataInput[]
}

/** Part of {@link VoteRequest}. */
export interface VoteRequestTopicData {
  /** a topicName */
  readonly topicName: string
  readonly partitions: readonly VoteRequestPartitionData[]
}
/** {@link VoteRequestTopicData} to be written. */
export interface VoteRequestTopicDataInput {
  readonly topicName: string
  readonly partitions: readonly VoteRequestPartitionDataInput[]
}

/** Part of {@link VoteRequest}. */
export interface VoteRequestPartitionData {
  readonly partitionIndex: number
  readonly replicaEpoch: number
  /** a brokerId */
  readonly replicaId: number
  /** v1-2 */
  readonly replicaDirectoryId: Uuid
  /** v1-2 */
  readonly voterDirectoryId: Uuid
  readonly lastOffsetEpoch: number
  readonly lastOffset: number
  /** v2 */
  readonly preVote: boolean
}
/** {@link VoteRequestPartitionData} to be written. */
export interface VoteRequestPartitionDataInput {
  readonly partitionIndex: number
  readonly replicaEpoch: number
  readonly replicaId: number
  readonly replicaDirectoryId?: Uuid | undefined
  readonly voterDirectoryId?: Uuid | undefined
  readonly lastOffsetEpoch: number
  readonly lastOffset: number
  readonly preVote?: boolean | undefined
}

/** VoteResponse, versions 0-2. */
export interface VoteResponse {
  readonly errorCode: number
  readonly topics: readonly VoteResponseTopicData[]
  /** v1-2 */
  readonly nodeEndpoints: readonly VoteResponseNodeEndpoint[]
}
/** {@link VoteResponse} to be written. */
export interface VoteResponseInput {
  readonly errorCode: number
  readonly topics: readonly VoteResponseTopicDataInput[]
  readonly nodeEndpoints?: readonly VoteResponseNodeEndpointInput[] | undefined
}

/** Part of {@link VoteResponse}. */
export interface VoteResponseNodeEndpoint {
  /** a brokerId; unique in its list */
  readonly nodeId: number
  readonly host: string
  readonly port: number
}
/** {@link VoteResponseNodeEndpoint} to be written. */
export interface VoteResponseNodeEndpointInput {
  readonly nodeId: number
  readonly host: string
  readonly port: number
}

/** Part of {@link VoteResponse}. */
export interface VoteResponseTopicData {
  /** a topicName */
  readonly topicName: string
  readonly partitions: readonly VoteResponsePartitionData[]
}
/** {@link VoteResponseTopicData} to be written. */
export interface VoteResponseTopicDataInput {
  readonly topicName: string
  readonly partitions: readonly VoteResponsePartitionDataInput[]
}

/** Part of {@link VoteResponse}. */
export interface VoteResponsePartitionData {
  readonly partitionIndex: number
  readonly errorCode: number
  /** a brokerId */
  readonly leaderId: number
  readonly leaderEpoch: number
  readonly voteGranted: boolean
}
/** {@link VoteResponsePartitionData} to be written. */
export interface VoteResponsePartitionDataInput {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly leaderId: number
  readonly leaderEpoch: number
  readonly voteGranted: boolean
}
