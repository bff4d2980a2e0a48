// Generated from schemas/client/ShareAcknowledgeRequest.json, schemas/client/ShareAcknowledgeResponse.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** ShareAcknowledgeRequest, versions 1-2. */
export interface ShareAcknowledgeRequest {
  /** default null; a groupId */
  readonly groupId: string | null
  readonly memberId: string | null
  readonly shareSessionEpoch: number
  /** v2; default false */
  readonly isRenewAck: boolean
  readonly topics: readonly ShareAcknowledgeRequestAcknowledgeTopic[]
}
/** {@link ShareAcknowledgeRequest} to be written. */
export interface ShareAcknowledgeRequestInput {
  readonly groupId?: string | null | undefined
  readonly memberId: string | null
  readonly shareSessionEpoch: number
  readonly isRenewAck?: boolean | undefined
  readonly topics: readonly ShareAcknowledgeRequestAcknowledgeTopicInput[]
}

/** Part of {@link ShareAcknowledgeRequest}. */
export interface ShareAcknowledgeRequestAcknowledgeTopic {
  /** unique in its list */
  readonly topicId: Uuid
  readonly partitions: readonly ShareAcknowledgeRequestAcknowledgePartition[]
}
/** {@link ShareAcknowledgeRequestAcknowledgeTopic} to be written. */
export interface ShareAcknowledgeRequestAcknowledgeTopicInput {
  readonly topicId: Uuid
  readonly partitions: readonly ShareAcknowledgeRequestAcknowledgePartitionInput[]
}

/** Part of {@link ShareAcknowledgeRequest}. */
export interface ShareAcknowledgeRequestAcknowledgePartition {
  /** unique in its list */
  readonly partitionIndex: number
  readonly acknowledgementBatches: readonly ShareAcknowledgeRequestAcknowledgementBatch[]
}
/** {@link ShareAcknowledgeRequestAcknowledgePartition} to be written. */
export interface ShareAcknowledgeRequestAcknowledgePartitionInput {
  readonly partitionIndex: number
  readonly acknowledgementBatches: readonly ShareAcknowledgeRequestAcknowledgementBatchInput[]
}

/** Part of {@link ShareAcknowledgeRequest}. */
export interface ShareAcknowledgeRequestAcknowledgementBatch {
  readonly firstOffset: number
  readonly lastOffset: number
  readonly acknowledgeTypes: readonly number[]
}
/** {@link ShareAcknowledgeRequestAcknowledgementBatch} to be written. */
export interface ShareAcknowledgeRequestAcknowledgementBatchInput {
  readonly firstOffset: number
  readonly lastOffset: number
  readonly acknowledgeTypes: readonly number[]
}

/** ShareAcknowledgeResponse, versions 1-2. */
export interface ShareAcknowledgeResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  /** default null */
  readonly errorMessage: string | null
  /** v2 */
  readonly acquisitionLockTimeoutMs: number
  readonly responses: readonly ShareAcknowledgeResponseShareAcknowledgeTopicResponse[]
  readonly nodeEndpoints: readonly ShareAcknowledgeResponseNodeEndpoint[]
}
/** {@link ShareAcknowledgeResponse} to be written. */
export interface ShareAcknowledgeResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
  readonly acquisitionLockTimeoutMs?: number | undefined
  readonly responses: readonly ShareAcknowledgeResponseShareAcknowledgeTopicResponseInput[]
  readonly nodeEndpoints: readonly ShareAcknowledgeResponseNodeEndpointInput[]
}

/** Part of {@link ShareAcknowledgeResponse}. */
export interface ShareAcknowledgeResponseNodeEndpoint {
  /** a brokerId; unique in its list */
  readonly nodeId: number
  readonly host: string
  readonly port: number
  /** default null */
  readonly rack: string | null
}
/** {@link ShareAcknowledgeResponseNodeEndpoint} to be written. */
export interface ShareAcknowledgeResponseNodeEndpointInput {
  readonly nodeId: number
  readonly host: string
  readonly port: number
  readonly rack?: string | null | undefined
}

/** Part of {@link ShareAcknowledgeResponse}. */
export interface ShareAcknowledgeResponseShareAcknowledgeTopicResponse {
  /** unique in its list */
  readonly topicId: Uuid
  readonly partitions: readonly ShareAcknowledgeResponsePartitionData[]
}
/** {@link ShareAcknowledgeResponseShareAcknowledgeTopicResponse} to be written. */
export interface ShareAcknowledgeResponseShareAcknowledgeTopicResponseInput {
  readonly topicId: Uuid
  readonly partitions: readonly ShareAcknowledgeResponsePartitionDataInput[]
}

/** Part of {@link ShareAcknowledgeResponse}. */
export interface ShareAcknowledgeResponsePartitionData {
  readonly partitionIndex: number
  readonly errorCode: number
  /** default null */
  readonly errorMessage: string | null
  readonly currentLeader: ShareAcknowledgeResponseLeaderIdAndEpoch
}
/** {@link ShareAcknowledgeResponsePartitionData} to be written. */
export interface ShareAcknowledgeResponsePartitionDataInput {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
  readonly currentLeader: ShareAcknowledgeResponseLeaderIdAndEpochInput
}

/** Part of {@link ShareAcknowledgeResponse}. */
export interface ShareAcknowledgeResponseLeaderIdAndEpoch {
  readonly leaderId: number
  readonly leaderEpoch: number
}
/** {@link ShareAcknowledgeResponseLeaderIdAndEpoch} to be written. */
export interface ShareAcknowledgeResponseLeaderIdAndEpochInput {
  readonly leaderId: number
  readonly leaderEpoch: number
}
