// Generated from schemas/client/DeleteTopicsRequest.json, schemas/client/DeleteTopicsResponse.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** DeleteTopicsRequest, versions 1-6. */
export interface DeleteTopicsRequest {
  /** v6 */
  readonly topics: readonly DeleteTopicsRequestDeleteTopicState[]
  /** v1-5; a topicName */
  readonly topicNames: readonly string[]
  readonly timeoutMs: number
}
/** {@link DeleteTopicsRequest} to be written. */
export interface DeleteTopicsRequestInput {
  readonly topics?: readonly DeleteTopicsRequestDeleteTopicStateInput[] | undefined
  readonly topicNames?: readonly string[] | undefined
  readonly timeoutMs: number
}

/** Part of {@link DeleteTopicsRequest}. */
export interface DeleteTopicsRequestDeleteTopicState {
  /** default null; a topicName */
  readonly name: string | null
  readonly topicId: Uuid
}
/** {@link DeleteTopicsRequestDeleteTopicState} to be written. */
export interface DeleteTopicsRequestDeleteTopicStateInput {
  readonly name?: string | null | undefined
  readonly topicId: Uuid
}

/** DeleteTopicsResponse, versions 1-6. */
export interface DeleteTopicsResponse {
  readonly throttleTimeMs: number
  readonly responses: readonly DeleteTopicsResponseDeletableTopicResult[]
}
/** {@link DeleteTopicsResponse} to be written. */
export interface DeleteTopicsResponseInput {
  readonly throttleTimeMs?: number | undefined
  readonly responses: readonly DeleteTopicsResponseDeletableTopicResultInput[]
}

/** Part of {@link DeleteTopicsResponse}. */
export interface DeleteTopicsResponseDeletableTopicResult {
  /** a topicName; unique in its list */
  readonly name: string | null
  /** v6 */
  readonly topicId: Uuid
  readonly errorCode: number
  /** v5-6; default null */
  readonly errorMessage: string | null
}
/** {@link DeleteTopicsResponseDeletableTopicResult} to be written. */
export interface DeleteTopicsResponseDeletableTopicResultInput {
  readonly name: string | null
  readonly topicId?: Uuid | undefined
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
}
