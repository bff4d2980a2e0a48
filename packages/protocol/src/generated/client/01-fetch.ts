// Generated from schemas/client/FetchRequest.json, schemas/client/FetchResponse.json. Never edit.
import { type RecordsInput, type Uuid } from '@actorlog/bytes'

/** FetchRequest, versions 4-18. */
export interface FetchRequest {
  /** v12-18; default null */
  readonly clusterId: string | null
  /** v4-14; default -1; a brokerId */
  readonly replicaId: number
  /** v15-18 */
  readonly replicaState: FetchRequestReplicaState
  readonly maxWaitMs: number
  readonly minBytes: number
  /** default 2147483647 */
  readonly maxBytes: number
  /** default 0 */
  readonly isolationLevel: number
  /** v7-18; default 0 */
  readonly sessionId: number
  /** v7-18; default -1 */
  readonly sessionEpoch: number
  readonly topics: readonly FetchRequestFetchTopic[]
  /** v7-18 */
  readonly forgottenTopicsData: readonly FetchRequestForgottenTopic[]
  /** v11-18; default  */
  readonly rackId: string
}
/** {@link FetchRequest} to be written. */
export interface FetchRequestInput {
  readonly clusterId?: string | null | undefined
  readonly replicaId?: number | undefined
  readonly replicaState?: FetchRequestReplicaStateInput | undefined
  readonly maxWaitMs: number
  readonly minBytes: number
  readonly maxBytes?: number | undefined
  readonly isolationLevel?: number | undefined
  readonly sessionId?: number | undefined
  readonly sessionEpoch?: number | undefined
  readonly topics: readonly FetchRequestFetchTopicInput[]
  readonly forgottenTopicsData?: readonly FetchRequestForgottenTopicInput[] | undefined
  readonly rackId?: string | undefined
}

/** Part of {@link FetchRequest}. */
export interface FetchRequestForgottenTopic {
  /** v7-12; a topicName */
  readonly topic: string
  /** v13-18 */
  readonly topicId: Uuid
  readonly partitions: readonly number[]
}
/** {@link FetchRequestForgottenTopic} to be written. */
export interface FetchRequestForgottenTopicInput {
  readonly topic?: string | undefined
  readonly topicId?: Uuid | undefined
  readonly partitions: readonly number[]
}

/** Part of {@link FetchRequest}. */
export interface FetchRequestFetchTopic {
  /** v4-12; a topicName */
  readonly topic: string
  /** v13-18 */
  readonly topicId: Uuid
  readonly partitions: readonly FetchRequestFetchPartition[]
}
/** {@link FetchRequestFetchTopic} to be written. */
export interface FetchRequestFetchTopicInput {
  readonly topic?: string | undefined
  readonly topicId?: Uuid | undefined
  readonly partitions: readonly FetchRequestFetchPartitionInput[]
}

/** Part of {@link FetchRequest}. */
export interface FetchRequestFetchPartition {
  readonly partition: number
  /** v9-18; default -1 */
  readonly currentLeaderEpoch: number
  readonly fetchOffset: number
  /** v12-18; default -1 */
  readonly lastFetchedEpoch: number
  /** v5-18; default -1 */
  readonly logStartOffset: number
  readonly partitionMaxBytes: number
  /** v17-18 */
  readonly replicaDirectoryId: Uuid
  /** v18; default 9223372036854776000 */
  readonly highWatermark: number
}
/** {@link FetchRequestFetchPartition} to be written. */
export interface FetchRequestFetchPartitionInput {
  readonly partition: number
  readonly currentLeaderEpoch?: number | undefined
  readonly fetchOffset: number
  readonly lastFetchedEpoch?: number | undefined
  readonly logStartOffset?: number | undefined
  readonly partitionMaxBytes: number
  readonly replicaDirectoryId?: Uuid | undefined
  readonly highWatermark?: number | undefined
}

/** Part of {@link FetchRequest}. */
export interface FetchRequestReplicaState {
  /** default -1; a brokerId */
  readonly replicaId: number
  /** default -1 */
  readonly replicaEpoch: number
}
/** {@link FetchRequestReplicaState} to be written. */
export interface FetchRequestReplicaStateInput {
  readonly replicaId?: number | undefined
  readonly replicaEpoch?: number | undefined
}

/** FetchResponse, versions 4-18. */
export interface FetchResponse {
  readonly throttleTimeMs: number
  /** v7-18 */
  readonly errorCode: number
  /** v7-18; default 0 */
  readonly sessionId: number
  readonly responses: readonly FetchResponseFetchableTopicResponse[]
  /** v16-18 */
  readonly nodeEndpoints: readonly FetchResponseNodeEndpoint[]
}
/** {@link FetchResponse} to be written. */
export interface FetchResponseInput {
  readonly throttleTimeMs?: number | undefined
  readonly errorCode?: number | undefined
  readonly sessionId?: number | undefined
  readonly responses: readonly FetchResponseFetchableTopicResponseInput[]
  readonly nodeEndpoints?: readonly FetchResponseNodeEndpointInput[] | undefined
}

/** Part of {@link FetchResponse}. */
export interface FetchResponseNodeEndpoint {
  /** a brokerId; unique in its list */
  readonly nodeId: number
  readonly host: string
  readonly port: number
  /** default null */
  readonly rack: string | null
}
/** {@link FetchResponseNodeEndpoint} to be written. */
export interface FetchResponseNodeEndpointInput {
  readonly nodeId: number
  readonly host: string
  readonly port: number
  readonly rack?: string | null | undefined
}

/** Part of {@link FetchResponse}. */
export interface FetchResponseFetchableTopicResponse {
  /** v4-12; a topicName */
  readonly topic: string
  /** v13-18 */
  readonly topicId: Uuid
  readonly partitions: readonly FetchResponsePartitionData[]
}
/** {@link FetchResponseFetchableTopicResponse} to be written. */
export interface FetchResponseFetchableTopicResponseInput {
  readonly topic?: string | undefined
  readonly topicId?: Uuid | undefined
  readonly partitions: readonly FetchResponsePartitionDataInput[]
}

/** Part of {@link FetchResponse}. */
export interface FetchResponsePartitionData {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly highWatermark: number
  /** default -1 */
  readonly lastStableOffset: number
  /** v5-18; default -1 */
  readonly logStartOffset: number
  /** v12-18 */
  readonly divergingEpoch: FetchResponseEpochEndOffset
  /** v12-18 */
  readonly currentLeader: FetchResponseLeaderIdAndEpoch
  /** v12-18 */
  readonly snapshotId: FetchResponseSnapshotId
  readonly abortedTransactions: readonly FetchResponseAbortedTransaction[] | null
  /** v11-18; default -1; a brokerId */
  readonly preferredReadReplica: number
  readonly records: Uint8Array | null
}
/** {@link FetchResponsePartitionData} to be written. */
export interface FetchResponsePartitionDataInput {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly highWatermark: number
  readonly lastStableOffset?: number | undefined
  readonly logStartOffset?: number | undefined
  readonly divergingEpoch?: FetchResponseEpochEndOffsetInput | undefined
  readonly currentLeader?: FetchResponseLeaderIdAndEpochInput | undefined
  readonly snapshotId?: FetchResponseSnapshotIdInput | undefined
  readonly abortedTransactions?: readonly FetchResponseAbortedTransactionInput[] | null | undefined
  readonly preferredReadReplica?: number | undefined
  readonly records: RecordsInput | null
}

/** Part of {@link FetchResponse}. */
export interface FetchResponseAbortedTransaction {
  /** a producerId */
  readonly producerId: number
  readonly firstOffset: number
}
/** {@link FetchResponseAbortedTransaction} to be written. */
export interface FetchResponseAbortedTransactionInput {
  readonly producerId: number
  readonly firstOffset: number
}

/** Part of {@link FetchResponse}. */
export interface FetchResponseSnapshotId {
  /** default -1 */
  readonly endOffset: number
  /** default -1 */
  readonly epoch: number
}
/** {@link FetchResponseSnapshotId} to be written. */
export interface FetchResponseSnapshotIdInput {
  readonly endOffset?: number | undefined
  readonly epoch?: number | undefined
}

/** Part of {@link FetchResponse}. */
export interface FetchResponseLeaderIdAndEpoch {
  /** default -1; a brokerId */
  readonly leaderId: number
  /** default -1 */
  readonly leaderEpoch: number
}
/** {@link FetchResponseLeaderIdAndEpoch} to be written. */
export interface FetchResponseLeaderIdAndEpochInput {
  readonly leaderId?: number | undefined
  readonly leaderEpoch?: number | undefined
}

/** Part of {@link FetchResponse}. */
export interface FetchResponseEpochEndOffset {
  /** default -1 */
  readonly epoch: number
  /** default -1 */
  readonly endOffset: number
}
/** {@link FetchResponseEpochEndOffset} to be written. */
export interface FetchResponseEpochEndOffsetInput {
  readonly epoch?: number | undefined
  readonly endOffset?: number | undefined
}
