// Generated from schemas/client/DeleteShareGroupStateRequest.json, schemas/client/DeleteShareGroupStateResponse.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** DeleteShareGroupStateRequest, versions 0. */
export interface DeleteShareGroupStateRequest {
  readonly groupId: string
  readonly topics: readonly DeleteShareGroupStateRequestDeleteStateData[]
}
/** {@link DeleteShareGroupStateRequest} to be written. */
export interface DeleteShareGroupStateRequestInput {
  readonly groupId: string
  readonly topics: readonly DeleteShareGroupStateRequestDeleteStateDataInput[]
}

/** Part of {@link DeleteShareGroupStateRequest}. */
export interface DeleteShareGroupStateRequestDeleteStateData {
  readonly topicId: Uuid
  readonly partitions: readonly DeleteShareGroupStateRequestPartitionData[]
}
/** {@link DeleteShareGroupStateRequestDeleteStateData} to be written. */
export interface DeleteShareGroupStateRequestDeleteStateDataInput {
  readonly topicId: Uuid
  readonly partitions: readonly DeleteShareGroupStateRequestPartitionDataInput[]
}

/** Part of {@link DeleteShareGroupStateRequest}. */
export interface DeleteShareGroupStateRequestPartitionData {
  readonly partition: number
}
/** {@link DeleteShareGroupStateRequestPartitionData} to be written. */
export interface DeleteShareGroupStateRequestPartitionDataInput {
  readonly partition: number
}

/** DeleteShareGroupStateResponse, versions 0. */
export interface DeleteShareGroupStateResponse {
  readonly results: readonly DeleteShareGroupStateResponseDeleteStateResult[]
}
/** {@link DeleteShareGroupStateResponse} to be written. */
export interface DeleteShareGroupStateResponseInput {
  readonly results: readonly DeleteShareGroupStateResponseDeleteStateResultInput[]
}

/** Part of {@link DeleteShareGroupStateResponse}. */
export interface DeleteShareGroupStateResponseDeleteStateResult {
  readonly topicId: Uuid
  readonly partitions: readonly DeleteShareGroupStateResponsePartitionResult[]
}
/** {@link DeleteShareGroupStateResponseDeleteStateResult} to be written. */
export interface DeleteShareGroupStateResponseDeleteStateResultInput {
  readonly topicId: Uuid
  readonly partitions: readonly DeleteShareGroupStateResponsePartitionResultInput[]
}

/** Part of {@link DeleteShareGroupStateResponse}. */
export interface DeleteShareGroupStateResponsePartitionResult {
  readonly partition: number
  readonly errorCode: number
  /** default null */
  readonly errorMessage: string | null
}
/** {@link DeleteShareGroupStateResponsePartitionResult} to be written. */
export interface DeleteShareGroupStateResponsePartitionResultInput {
  readonly partition: number
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
}
