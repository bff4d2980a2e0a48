// Generated from schemas/client/DescribeQuorumRequest.json, schemas/client/DescribeQuorumResponse.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** DescribeQuorumRequest, versions 0-2. */
export interface DescribeQuorumRequest {
  readonly topics: readonly DescribeQuorumRequestTopicData[]
}
/** {@link DescribeQuorumRequest} to be written. */
export interface DescribeQuorumRequestInput {
  readonly topics: readonly DescribeQuorumRequestTopicDataInput[]
}

/** Part of {@link DescribeQuorumRequest}. */
export interface DescribeQuorumRequestTopicData {
  /** a topicName */
  readonly topicName: string
  readonly partitions: readonly DescribeQuorumRequestPartitionData[]
}
/** {@link DescribeQuorumRequestTopicData} to be written. */
export interface DescribeQuorumRequestTopicDataInput {
  readonly topicName: string
  readonly partitions: readonly DescribeQuorumRequestPartitionDataInput[]
}

/** Part of {@link DescribeQuorumRequest}. */
export interface DescribeQuorumRequestPartitionData {
  readonly partitionIndex: number
}
/** {@link DescribeQuorumRequestPartitionData} to be written. */
export interface DescribeQuorumRequestPartitionDataInput {
  readonly partitionIndex: number
}

/** DescribeQuorumResponse, versions 0-2. */
export interface DescribeQuorumResponse {
  readonly errorCode: number
  /** v2 */
  readonly errorMessage: string | null
  readonly topics: readonly DescribeQuorumResponseTopicData[]
  /** v2 */
  readonly nodes: readonly DescribeQuorumResponseNode[]
}
/** {@link DescribeQuorumResponse} to be written. */
export interface DescribeQuorumResponseInput {
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
  readonly topics: readonly DescribeQuorumResponseTopicDataInput[]
  readonly nodes?: readonly DescribeQuorumResponseNodeInput[] | undefined
}

/** Part of {@link DescribeQuorumResponse}. */
export interface DescribeQuorumResponseNode {
  /** a brokerId; unique in its list */
  readonly nodeId: number
  readonly listeners: readonly DescribeQuorumResponseListener[]
}
/** {@link DescribeQuorumResponseNode} to be written. */
export interface DescribeQuorumResponseNodeInput {
  readonly nodeId: number
  readonly listeners: readonly DescribeQuorumResponseListenerInput[]
}

/** Part of {@link DescribeQuorumResponse}. */
export interface DescribeQuorumResponseListener {
  /** unique in its list */
  readonly name: string
  readonly host: string
  readonly port: number
}
/** {@link DescribeQuorumResponseListener} to be written. */
export interface DescribeQuorumResponseListenerInput {
  readonly name: string
  readonly host: string
  readonly port: number
}

/** Part of {@link DescribeQuorumResponse}. */
export interface DescribeQuorumResponseTopicData {
  /** a topicName */
  readonly topicName: string
  readonly partitions: readonly DescribeQuorumResponsePartitionData[]
}
/** {@link DescribeQuorumResponseTopicData} to be written. */
export interface DescribeQuorumResponseTopicDataInput {
  readonly topicName: string
  readonly partitions: readonly DescribeQuorumResponsePartitionDataInput[]
}

/** Part of {@link DescribeQuorumResponse}. */
export interface DescribeQuorumResponsePartitionData {
  readonly partitionIndex: number
  readonly errorCode: number
  /** v2 */
  readonly errorMessage: string | null
  /** a brokerId */
  readonly leaderId: number
  readonly leaderEpoch: number
  readonly highWatermark: number
  readonly currentVoters: readonly DescribeQuorumResponseReplicaState[]
  readonly observers: readonly DescribeQuorumResponseReplicaState[]
}
/** {@link DescribeQuorumResponsePartitionData} to be written. */
export interface DescribeQuorumResponsePartitionDataInput {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
  readonly leaderId: number
  readonly leaderEpoch: number
  readonly highWatermark: number
  readonly currentVoters: readonly DescribeQuorumResponseReplicaStateInput[]
  readonly observers: readonly DescribeQuorumResponseReplicaStateInput[]
}

/** Part of {@link DescribeQuorumResponse}. */
export interface DescribeQuorumResponseReplicaState {
  /** a brokerId */
  readonly replicaId: number
  /** v2 */
  readonly replicaDirectoryId: Uuid
  readonly logEndOffset: number
  /** v1-2; default -1 */
  readonly lastFetchTimestamp: number
  /** v1-2; default -1 */
  readonly lastCaughtUpTimestamp: number
}
/** {@link DescribeQuorumResponseReplicaState} to be written. */
export interface DescribeQuorumResponseReplicaStateInput {
  readonly replicaId: number
  readonly replicaDirectoryId?: Uuid | undefined
  readonly logEndOffset: number
  readonly lastFetchTimestamp?: number | undefined
  readonly lastCaughtUpTimestamp?: number | undefined
}
