// Generated from schemas/client/ShareFetchRequest.json, schemas/client/ShareFetchResponse.json. Never edit.
import { type RecordsInput, type Uuid } from '@actorlog/bytes'

/** ShareFetchRequest, versions 1-2. */
export interface ShareFetchRequest {
  /** default null; a groupId */
  readonly groupId: string | null
  readonly memberId: string | null
  readonly shareSessionEpoch: number
  readonly maxWaitMs: number
  readonly minBytes: number
  /** default 2147483647 */
  readonly maxBytes: number
  readonly maxRecords: number
  readonly batchSize: number
  /** v2; default 0 */
  readonly shareAcquireMode: number
  /** v2; default false */
  readonly isRenewAck: boolean
  readonly topics: readonly ShareFetchRequestFetchTopic[]
  readonly forgottenTopicsData: readonly ShareFetchRequestForgottenTopic[]
}
/** {@link ShareFetchRequest} to be written. */
export interface ShareFetchRequestInput {
  readonly groupId?: string | null | undefined
  readonly memberId: string | null
  readonly shareSessionEpoch: number
  readonly maxWaitMs: number
  readonly minBytes: number
  readonly maxBytes?: number | undefined
  readonly maxRecords: number
  readonly batchSize: number
  readonly shareAcquireMode?: number | undefined
  readonly isRenewAck?: boolean | undefined
  readonly topics: readonly ShareFetchRequestFetchTopicInput[]
  readonly forgottenTopicsData: readonly ShareFetchRequestForgottenTopicInput[]
}

/** Part of {@link ShareFetchRequest}. */
export interface ShareFetchRequestForgottenTopic {
  readonly topicId: Uuid
  readonly partitions: readonly number[]
}
/** {@link ShareFetchRequestForgottenTopic} to be written. */
export interface ShareFetchRequestForgottenTopicInput {
  readonly topicId: Uuid
  readonly partitions: readonly number[]
}

/** Part of {@link ShareFetchRequest}. */
export interface ShareFetchRequestFetchTopic {
  /** unique in its list */
  readonly topicId: Uuid
  readonly partitions: readonly ShareFetchRequestFetchPartition[]
}
/** {@link ShareFetchRequestFetchTopic} to be written. */
export interface ShareFetchRequestFetchTopicInput {
  readonly topicId: Uuid
  readonly partitions: readonly ShareFetchRequestFetchPartitionInput[]
}

/** Part of {@link ShareFetchRequest}. */
export interface ShareFetchRequestFetchPartition {
  /** unique in its list */
  readonly partitionIndex: number
  readonly acknowledgementBatches: readonly ShareFetchRequestAcknowledgementBatch[]
}
/** {@link ShareFetchRequestFetchPartition} to be written. */
export interface ShareFetchRequestFetchPartitionInput {
  readonly partitionIndex: number
  readonly acknowledgementBatches: readonly ShareFetchRequestAcknowledgementBatchInput[]
}

/** Part of {@link ShareFetchRequest}. */
export interface ShareFetchRequestAcknowledgementBatch {
  readonly firstOffset: number
  readonly lastOffset: number
  readonly acknowledgeTypes: readonly number[]
}
/** {@link ShareFetchRequestAcknowledgementBatch} to be written. */
export interface ShareFetchRequestAcknowledgementBatchInput {
  readonly firstOffset: number
  readonly lastOffset: number
  readonly acknowledgeTypes: readonly number[]
}

/** ShareFetchResponse, versions 1-2. */
export interface ShareFetchResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  /** default null */
  readonly errorMessage: string | null
  readonly acquisitionLockTimeoutMs: number
  readonly responses: readonly ShareFetchResponseShareFetchableTopicResponse[]
  readonly nodeEndpoints: readonly ShareFetchResponseNodeEndpoint[]
}
/** {@link ShareFetchResponse} to be written. */
export interface ShareFetchResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
  readonly acquisitionLockTimeoutMs: number
  readonly responses: readonly ShareFetchResponseShareFetchableTopicResponseInput[]
  readonly nodeEndpoints: readonly ShareFetchResponseNodeEndpointInput[]
}

/** Part of {@link ShareFetchResponse}. */
export interface ShareFetchResponseNodeEndpoint {
  /** a brokerId; unique in its list */
  readonly nodeId: number
  readonly host: string
  readonly port: number
  /** default null */
  readonly rack: string | null
}
/** {@link ShareFetchResponseNodeEndpoint} to be written. */
export interface ShareFetchResponseNodeEndpointInput {
  readonly nodeId: number
  readonly host: string
  readonly port: number
  readonly rack?: string | null | undefined
}

/** Part of {@link ShareFetchResponse}. */
export interface ShareFetchResponseShareFetchableTopicResponse {
  /** unique in its list */
  readonly topicId: Uuid
  readonly partitions: readonly ShareFetchResponsePartitionData[]
}
/** {@link ShareFetchResponseShareFetchableTopicResponse} to be written. */
export interface ShareFetchResponseShareFetchableTopicResponseInput {
  readonly topicId: Uuid
  readonly partitions: readonly ShareFetchResponsePartitionDataInput[]
}

/** Part of {@link ShareFetchResponse}. */
export interface ShareFetchResponsePartitionData {
  readonly partitionIndex: number
  readonly errorCode: number
  /** default null */
  readonly errorMessage: string | null
  readonly acknowledgeErrorCode: number
  /** default null */
  readonly acknowledgeErrorMessage: string | null
  readonly currentLeader: ShareFetchResponseLeaderIdAndEpoch
  readonly records: Uint8Array
  readonly acquiredRecords: readonly ShareFetchResponseAcquiredRecords[]
}
/** {@link ShareFetchResponsePartitionData} to be written. */
export interface ShareFetchResponsePartitionDataInput {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
  readonly acknowledgeErrorCode: number
  readonly acknowledgeErrorMessage?: string | null | undefined
  readonly currentLeader: ShareFetchResponseLeaderIdAndEpochInput
  readonly records: RecordsInput
  readonly acquiredRecords: readonly ShareFetchResponseAcquiredRecordsInput[]
}

/** Part of {@link ShareFetchResponse}. */
export interface ShareFetchResponseAcquiredRecords {
  readonly firstOffset: number
  readonly lastOffset: number
  readonly deliveryCount: number
}
/** {@link ShareFetchResponseAcquiredRecords} to be written. */
export interface ShareFetchResponseAcquiredRecordsInput {
  readonly firstOffset: number
  readonly lastOffset: number
  readonly deliveryCount: number
}

/** Part of {@link ShareFetchResponse}. */
export interface ShareFetchResponseLeaderIdAndEpoch {
  readonly leaderId: number
  readonly leaderEpoch: number
}
/** {@link ShareFetchResponseLeaderIdAndEpoch} to be written. */
export interface ShareFetchResponseLeaderIdAndEpochInput {
  readonly leaderId: number
  readonly leaderEpoch: number
}
