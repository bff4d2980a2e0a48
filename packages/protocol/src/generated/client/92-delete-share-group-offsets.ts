// Generated from schemas/client/DeleteShareGroupOffsetsRequest.json, schemas/client/DeleteShareGroupOffsetsResponse.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** DeleteShareGroupOffsetsRequest, versions 0. */
export interface DeleteShareGroupOffsetsRequest {
  /** a groupId */
  readonly groupId: string
  readonly topics: readonly DeleteShareGroupOffsetsRequestTopic[]
}
/** {@link DeleteShareGroupOffsetsRequest} to be written. */
export interface DeleteShareGroupOffsetsRequestInput {
  readonly groupId: string
  readonly topics: readonly DeleteShareGroupOffsetsRequestTopicInput[]
}

/** Part of {@link DeleteShareGroupOffsetsRequest}. */
export interface DeleteShareGroupOffsetsRequestTopic {
  /** a topicName */
  readonly topicName: string
}
/** {@link DeleteShareGroupOffsetsRequestTopic} to be written. */
export interface DeleteShareGroupOffsetsRequestTopicInput {
  readonly topicName: string
}

/** DeleteShareGroupOffsetsResponse, versions 0. */
export interface DeleteShareGroupOffsetsResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  /** default null */
  readonly errorMessage: string | null
  readonly responses: readonly DeleteShareGroupOffsetsResponseTopic[]
}
/** {@link DeleteShareGroupOffsetsResponse} to be written. */
export interface DeleteShareGroupOffsetsResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
  readonly responses: readonly DeleteShareGroupOffsetsResponseTopicInput[]
}

/** Part of {@link DeleteShareGroupOffsetsResponse}. */
export interface DeleteShareGroupOffsetsResponseTopic {
  /** a topicName */
  readonly topicName: string
  readonly topicId: Uuid
  readonly errorCode: number
  /** default null */
  readonly errorMessage: string | null
}
/** {@link DeleteShareGroupOffsetsResponseTopic} to be written. */
export interface DeleteShareGroupOffsetsResponseTopicInput {
  readonly topicName: string
  readonly topicId: Uuid
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
}
