// Generated from schemas/client/FetchSnapshotRequest.json, schemas/client/FetchSnapshotResponse.json. Never edit.
import { type RecordsInput, type Uuid } from '@actorlog/bytes'

/** FetchSnapshotRequest, versions 0-1. */
export interface FetchSnapshotRequest {
  /** default null */
  readonly clusterId: string | null
  /** default -1; a brokerId */
  readonly replicaId: number
  /** default 2147483647 */
  readonly maxBytes: number
  readonly topics: readonly FetchSnapshotRequestTopicSnapshot[]
}
/** {@link FetchSnapshotRequest} to be written. */
export interface FetchSnapshotRequestInput {
  readonly clusterId?: string | null | undefined
  readonly replicaId?: number | undefined
  readonly maxBytes?: number | undefined
  readonly topics: readonly FetchSnapshotRequestTopicSnapshotInput[]
}

/** Part of {@link FetchSnapshotRequest}. */
export interface FetchSnapshotRequestTopicSnapshot {
  /** a topicName */
  readonly name: string
  readonly partitions: readonly FetchSnapshotRequestPartitionSnapshot[]
}
/** {@link FetchSnapshotRequestTopicSnapshot} to be written. */
export interface FetchSnapshotRequestTopicSnapshotInput {
  readonly name: string
  readonly partitions: readonly FetchSnapshotRequestPartitionSnapshotInput[]
}

/** Part of {@link FetchSnapshotRequest}. */
export interface FetchSnapshotRequestPartitionSnapshot {
  readonly partition: number
  readonly currentLeaderEpoch: number
  readonly snapshotId: FetchSnapshotRequestSnapshotId
  readonly position: number
  /** v1 */
  readonly replicaDirectoryId: Uuid
}
/** {@link FetchSnapshotRequestPartitionSnapshot} to be written. */
export interface FetchSnapshotRequestPartitionSnapshotInput {
  readonly partition: number
  readonly currentLeaderEpoch: number
  readonly snapshotId: FetchSnapshotRequestSnapshotIdInput
  readonly position: number
  readonly replicaDirectoryId?: Uuid | undefined
}

/** Part of {@link FetchSnapshotRequest}. */
export interface FetchSnapshotRequestSnapshotId {
  readonly endOffset: number
  readonly epoch: number
}
/** {@link FetchSnapshotRequestSnapshotId} to be written. */
export interface FetchSnapshotRequestSnapshotIdInput {
  readonly endOffset: number
  readonly epoch: number
}

/** FetchSnapshotResponse, versions 0-1. */
export interface FetchSnapshotResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly topics: readonly FetchSnapshotResponseTopicSnapshot[]
  /** v1 */
  readonly nodeEndpoints: readonly FetchSnapshotResponseNodeEndpoint[]
}
/** {@link FetchSnapshotResponse} to be written. */
export interface FetchSnapshotResponseInput {
  readonly throttleTimeMs?: number | undefined
  readonly errorCode: number
  readonly topics: readonly FetchSnapshotResponseTopicSnapshotInput[]
  readonly nodeEndpoints?: readonly FetchSnapshotResponseNodeEndpointInput[] | undefined
}

/** Part of {@link FetchSnapshotResponse}. */
export interface FetchSnapshotResponseNodeEndpoint {
  /** a brokerId; unique in its list */
  readonly nodeId: number
  readonly host: string
  readonly port: number
}
/** {@link FetchSnapshotResponseNodeEndpoint} to be written. */
export interface FetchSnapshotResponseNodeEndpointInput {
  readonly nodeId: number
  readonly host: string
  readonly port: number
}

/** Part of {@link FetchSnapshotResponse}. */
export interface FetchSnapshotResponseTopicSnapshot {
  /** a topicName */
  readonly name: string
  readonly partitions: readonly FetchSnapshotResponsePartitionSnapshot[]
}
/** {@link FetchSnapshotResponseTopicSnapshot} to be written. */
export interface FetchSnapshotResponseTopicSnapshotInput {
  readonly name: string
  readonly partitions: readonly FetchSnapshotResponsePartitionSnapshotInput[]
}

/** Part of {@link FetchSnapshotResponse}. */
export interface FetchSnapshotResponsePartitionSnapshot {
  readonly index: number
  readonly errorCode: number
  readonly snapshotId: FetchSnapshotResponseSnapshotId
  readonly currentLeader: FetchSnapshotResponseLeaderIdAndEpoch
  readonly size: number
  readonly position: number
  readonly unalignedRecords: Uint8Array
}
/** {@link FetchSnapshotResponsePartitionSnapshot} to be written. */
export interface FetchSnapshotResponsePartitionSnapshotInput {
  readonly index: number
  readonly errorCode: number
  readonly snapshotId: FetchSnapshotResponseSnapshotIdInput
  readonly currentLeader?: FetchSnapshotResponseLeaderIdAndEpochInput | undefined
  readonly size: number
  readonly position: number
  readonly unalignedRecords: RecordsInput
}

/** Part of {@link FetchSnapshotResponse}. */
export interface FetchSnapshotResponseLeaderIdAndEpoch {
  /** a brokerId */
  readonly leaderId: number
  readonly leaderEpoch: number
}
/** {@link FetchSnapshotResponseLeaderIdAndEpoch} to be written. */
export interface FetchSnapshotResponseLeaderIdAndEpochInput {
  readonly leaderId: number
  readonly leaderEpoch: number
}

/** Part of {@link FetchSnapshotResponse}. */
export interface FetchSnapshotResponseSnapshotId {
  readonly endOffset: number
  readonly epoch: number
}
/** {@link FetchSnapshotResponseSnapshotId} to be written. */
export interface FetchSnapshotResponseSnapshotIdInput {
  readonly endOffset: number
  readonly epoch: number
}
