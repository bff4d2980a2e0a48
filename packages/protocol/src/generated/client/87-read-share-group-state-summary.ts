// Generated from schemas/client/ReadShareGroupStateSummaryRequest.json, schemas/client/ReadShareGroupStateSummaryResponse.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** ReadShareGroupStateSummaryRequest, versions 0-1. */
export interface ReadShareGroupStateSummaryRequest {
  readonly groupId: string
  readonly topics: readonly ReadShareGroupStateSummaryRequestReadStateSummaryData[]
}
/** {@link ReadShareGroupStateSummaryRequest} to be written. */
export interface ReadShareGroupStateSummaryRequestInput {
  readonly groupId: string
  readonly topics: readonly ReadShareGroupStateSummaryRequestReadStateSummaryDataInput[]
}

/** Part of {@link ReadShareGroupStateSummaryRequest}. */
export interface ReadShareGroupStateSummaryRequestReadStateSummaryData {
  readonly topicId: Uuid
  readonly partitions: readonly ReadShareGroupStateSummaryRequestPartitionData[]
}
/** {@link ReadShareGroupStateSummaryRequestReadStateSummaryData} to be written. */
export interface ReadShareGroupStateSummaryRequestReadStateSummaryDataInput {
  readonly topicId: Uuid
  readonly partitions: readonly ReadShareGroupStateSummaryRequestPartitionDataInput[]
}

/** Part of {@link ReadShareGroupStateSummaryRequest}. */
export interface ReadShareGroupStateSummaryRequestPartitionData {
  readonly partition: number
  readonly leaderEpoch: number
}
/** {@link ReadShareGroupStateSummaryRequestPartitionData} to be written. */
export interface ReadShareGroupStateSummaryRequestPartitionDataInput {
  readonly partition: number
  readonly leaderEpoch: number
}

/** ReadShareGroupStateSummaryResponse, versions 0-1. */
export interface ReadShareGroupStateSummaryResponse {
  readonly results: readonly ReadShareGroupStateSummaryResponseReadStateSummaryResult[]
}
/** {@link ReadShareGroupStateSummaryResponse} to be written. */
export interface ReadShareGroupStateSummaryResponseInput {
  readonly results: readonly ReadShareGroupStateSummaryResponseReadStateSummaryResultInput[]
}

/** Part of {@link ReadShareGroupStateSummaryResponse}. */
export interface ReadShareGroupStateSummaryResponseReadStateSummaryResult {
  readonly topicId: Uuid
  readonly partitions: readonly ReadShareGroupStateSummaryResponsePartitionResult[]
}
/** {@link ReadShareGroupStateSummaryResponseReadStateSummaryResult} to be written. */
export interface ReadShareGroupStateSummaryResponseReadStateSummaryResultInput {
  readonly topicId: Uuid
  readonly partitions: readonly ReadShareGroupStateSummaryResponsePartitionResultInput[]
}

/** Part of {@link ReadShareGroupStateSummaryResponse}. */
export interface ReadShareGroupStateSummaryResponsePartitionResult {
  readonly partition: number
  readonly errorCode: number
  /** default null */
  readonly errorMessage: string | null
  readonly stateEpoch: number
  readonly leaderEpoch: number
  readonly startOffset: number
  /** v1; default -1 */
  readonly deliveryCompleteCount: number
}
/** {@link ReadShareGroupStateSummaryResponsePartitionResult} to be written. */
export interface ReadShareGroupStateSummaryResponsePartitionResultInput {
  readonly partition: number
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
  readonly stateEpoch: number
  readonly leaderEpoch: number
  readonly startOffset: number
  readonly deliveryCompleteCount?: number | undefined
}
