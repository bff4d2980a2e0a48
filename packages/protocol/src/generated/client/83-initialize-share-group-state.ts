// Generated from schemas/client/InitializeShareGroupStateRequest.json, schemas/client/InitializeShareGroupStateResponse.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** InitializeShareGroupStateRequest, versions 0. */
export interface InitializeShareGroupStateRequest {
  readonly groupId: string
  readonly topics: readonly InitializeShareGroupStateRequestInitializeStateData[]
}
/** {@link InitializeShareGroupStateRequest} to be written. */
export interface InitializeShareGroupStateRequestInput {
  readonly groupId: string
  readonly topics: readonly InitializeShareGroupStateRequestInitializeStateDataInput[]
}

/** Part of {@link InitializeShareGroupStateRequest}. */
export interface InitializeShareGroupStateRequestInitializeStateData {
  readonly topicId: Uuid
  readonly partitions: readonly InitializeShareGroupStateRequestPartitionData[]
}
/** {@link InitializeShareGroupStateRequestInitializeStateData} to be written. */
export interface InitializeShareGroupStateRequestInitializeStateDataInput {
  readonly topicId: Uuid
  readonly partitions: readonly InitializeShareGroupStateRequestPartitionDataInput[]
}

/** Part of {@link InitializeShareGroupStateRequest}. */
export interface InitializeShareGroupStateRequestPartitionData {
  readonly partition: number
  readonly stateEpoch: number
  readonly startOffset: number
}
/** {@link InitializeShareGroupStateRequestPartitionData} to be written. */
export interface InitializeShareGroupStateRequestPartitionDataInput {
  readonly partition: number
  readonly stateEpoch: number
  readonly startOffset: number
}

/** InitializeShareGroupStateResponse, versions 0. */
export interface InitializeShareGroupStateResponse {
  readonly results: readonly InitializeShareGroupStateResponseInitializeStateResult[]
}
/** {@link InitializeShareGroupStateResponse} to be written. */
export interface InitializeShareGroupStateResponseInput {
  readonly results: readonly InitializeShareGroupStateResponseInitializeStateResultInput[]
}

/** Part of {@link InitializeShareGroupStateResponse}. */
export interface InitializeShareGroupStateResponseInitializeStateResult {
  readonly topicId: Uuid
  readonly partitions: readonly InitializeShareGroupStateResponsePartitionResult[]
}
/** {@link InitializeShareGroupStateResponseInitializeStateResult} to be written. */
export interface InitializeShareGroupStateResponseInitializeStateResultInput {
  readonly topicId: Uuid
  readonly partitions: readonly InitializeShareGroupStateResponsePartitionResultInput[]
}

/** Part of {@link InitializeShareGroupStateResponse}. */
export interface InitializeShareGroupStateResponsePartitionResult {
  readonly partition: number
  readonly errorCode: number
  /** default null */
  readonly errorMessage: string | null
}
/** {@link InitializeShareGroupStateResponsePartitionResult} to be written. */
export interface InitializeShareGroupStateResponsePartitionResultInput {
  readonly partition: number
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
}
