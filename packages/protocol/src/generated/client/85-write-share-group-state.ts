// Generated from schemas/client/WriteShareGroupStateRequest.json, schemas/client/WriteShareGroupStateResponse.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** WriteShareGroupStateRequest, versions 0-1. */
export interface WriteShareGroupStateRequest {
  readonly groupId: string
  readonly topics: readonly WriteShareGroupStateRequestWriteStateData[]
}
/** {@link WriteShareGroupStateRequest} to be written. */
export interface WriteShareGroupStateRequestInput {
  readonly groupId: string
  readonly topics: readonly WriteShareGroupStateRequestWriteStateDataInput[]
}

/** Part of {@link WriteShareGroupStateRequest}. */
export interface WriteShareGroupStateRequestWriteStateData {
  readonly topicId: Uuid
  readonly partitions: readonly WriteShareGroupStateRequestPartitionData[]
}
/** {@link WriteShareGroupStateRequestWriteStateData} to be written. */
export interface WriteShareGroupStateRequestWriteStateDataInput {
  readonly topicId: Uuid
  readonly partitions: readonly WriteShareGroupStateRequestPartitionDataInput[]
}

/** Part of {@link WriteShareGroupStateRequest}. */
export interface WriteShareGroupStateRequestPartitionData {
  readonly partition: number
  readonly stateEpoch: number
  readonly leaderEpoch: number
  readonly startOffset: number
  /** v1; default -1 */
  readonly deliveryCompleteCount: number
  readonly stateBatches: readonly WriteShareGroupStateRequestStateBatch[]
}
/** {@link WriteShareGroupStateRequestPartitionData} to be written. */
export interface WriteShareGroupStateRequestPartitionDataInput {
  readonly partition: number
  readonly stateEpoch: number
  readonly leaderEpoch: number
  readonly startOffset: number
  readonly deliveryCompleteCount?: number | undefined
  readonly stateBatches: readonly WriteShareGroupStateRequestStateBatchInput[]
}

/** Part of {@link WriteShareGroupStateRequest}. */
export interface WriteShareGroupStateRequestStateBatch {
  readonly firstOffset: number
  readonly lastOffset: number
  readonly deliveryState: number
  readonly deliveryCount: number
}
/** {@link WriteShareGroupStateRequestStateBatch} to be written. */
export interface WriteShareGroupStateRequestStateBatchInput {
  readonly firstOffset: number
  readonly lastOffset: number
  readonly deliveryState: number
  readonly deliveryCount: number
}

/** WriteShareGroupStateResponse, versions 0-1. */
export interface WriteShareGroupStateResponse {
  readonly results: readonly WriteShareGroupStateResponseWriteStateResult[]
}
/** {@link WriteShareGroupStateResponse} to be written. */
export interface WriteShareGroupStateResponseInput {
  readonly results: readonly WriteShareGroupStateResponseWriteStateResultInput[]
}

/** Part of {@link WriteShareGroupStateResponse}. */
export interface WriteShareGroupStateResponseWriteStateResult {
  readonly topicId: Uuid
  readonly partitions: readonly WriteShareGroupStateResponsePartitionResult[]
}
/** {@link WriteShareGroupStateResponseWriteStateResult} to be written. */
export interface WriteShareGroupStateResponseWriteStateResultInput {
  readonly topicId: Uuid
  readonly partitions: readonly WriteShareGroupStateResponsePartitionResultInput[]
}

/** Part of {@link WriteShareGroupStateResponse}. */
export interface WriteShareGroupStateResponsePartitionResult {
  readonly partition: number
  readonly errorCode: number
  /** default null */
  readonly errorMessage: string | null
}
/** {@link WriteShareGroupStateResponsePartitionResult} to be written. */
export interface WriteShareGroupStateResponsePartitionResultInput {
  readonly partition: number
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
}
