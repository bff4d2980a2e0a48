// Generated from schemas/client/ReadShareGroupStateRequest.json, schemas/client/ReadShareGroupStateResponse.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** ReadShareGroupStateRequest, versions 0. */
export interface ReadShareGroupStateRequest {
  readonly groupId: string
  readonly topics: readonly ReadShareGroupStateRequestReadStateData[]
}
/** {@link ReadShareGroupStateRequest} to be written. */
export interface ReadShareGroupStateRequestInput {
  readonly groupId: string
  readonly topics: readonly ReadShareGroupStateRequestReadStateDataInput[]
}

/** Part of {@link ReadShareGroupStateRequest}. */
export interface ReadShareGroupStateRequestReadStateData {
  readonly topicId: Uuid
  readonly partitions: readonly ReadShareGroupStateRequestPartitionData[]
}
/** {@link ReadShareGroupStateRequestReadStateData} to be written. */
export interface ReadShareGroupStateRequestReadStateDataInput {
  readonly topicId: Uuid
  readonly partitions: readonly ReadShareGroupStateRequestPartitionDataInput[]
}

/** Part of {@link ReadShareGroupStateRequest}. */
export interface ReadShareGroupStateRequestPartitionData {
  readonly partition: number
  readonly leaderEpoch: number
}
/** {@link ReadShareGroupStateRequestPartitionData} to be written. */
export interface ReadShareGroupStateRequestPartitionDataInput {
  readonly partition: number
  readonly leaderEpoch: number
}

/** ReadShareGroupStateResponse, versions 0. */
export interface ReadShareGroupStateResponse {
  readonly results: readonly ReadShareGroupStateResponseReadStateResult[]
}
/** {@link ReadShareGroupStateResponse} to be written. */
export interface ReadShareGroupStateResponseInput {
  readonly results: readonly ReadShareGroupStateResponseReadStateResultInput[]
}

/** Part of {@link ReadShareGroupStateResponse}. */
export interface ReadShareGroupStateResponseReadStateResult {
  readonly topicId: Uuid
  readonly partitions: readonly ReadShareGroupStateResponsePartitionResult[]
}
/** {@link ReadShareGroupStateResponseReadStateResult} to be written. */
export interface ReadShareGroupStateResponseReadStateResultInput {
  readonly topicId: Uuid
  readonly partitions: readonly ReadShareGroupStateResponsePartitionResultInput[]
}

/** Part of {@link ReadShareGroupStateResponse}. */
export interface ReadShareGroupStateResponsePartitionResult {
  readonly partition: number
  readonly errorCode: number
  /** default null */
  readonly errorMessage: string | null
  readonly stateEpoch: number
  readonly startOffset: number
  readonly stateBatches: readonly ReadShareGroupStateResponseStateBatch[]
}
/** {@link ReadShareGroupStateResponsePartitionResult} to be written. */
export interface ReadShareGroupStateResponsePartitionResultInput {
  readonly partition: number
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
  readonly stateEpoch: number
  readonly startOffset: number
  readonly stateBatches: readonly ReadShareGroupStateResponseStateBatchInput[]
}

/** Part of {@link ReadShareGroupStateResponse}. */
export interface ReadShareGroupStateResponseStateBatch {
  readonly firstOffset: number
  readonly lastOffset: number
  readonly deliveryState: number
  readonly deliveryCount: number
}
/** {@link ReadShareGroupStateResponseStateBatch} to be written. */
export interface ReadShareGroupStateResponseStateBatchInput {
  readonly firstOffset: number
  readonly lastOffset: number
  readonly deliveryState: number
  readonly deliveryCount: number
}
