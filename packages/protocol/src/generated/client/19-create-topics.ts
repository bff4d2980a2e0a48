// Generated from schemas/client/CreateTopicsRequest.json, schemas/client/CreateTopicsResponse.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** CreateTopicsRequest, versions 2-7. */
export interface CreateTopicsRequest {
  readonly topics: readonly CreateTopicsRequestCreatableTopic[]
  /** default 60000 */
  readonly timeoutMs: number
  /** default false */
  readonly validateOnly: boolean
}
/** {@link CreateTopicsRequest} to be written. */
export interface CreateTopicsRequestInput {
  readonly topics: readonly CreateTopicsRequestCreatableTopicInput[]
  readonly timeoutMs?: number | undefined
  readonly validateOnly?: boolean | undefined
}

/** Part of {@link CreateTopicsRequest}. */
export interface CreateTopicsRequestCreatableTopic {
  /** a topicName; unique in its list */
  readonly name: string
  readonly numPartitions: number
  readonly replicationFactor: number
  readonly assignments: readonly CreateTopicsRequestCreatableReplicaAssignment[]
  readonly configs: readonly CreateTopicsRequestCreatableTopicConfig[]
}
/** {@link CreateTopicsRequestCreatableTopic} to be written. */
export interface CreateTopicsRequestCreatableTopicInput {
  readonly name: string
  readonly numPartitions: number
  readonly replicationFactor: number
  readonly assignments: readonly CreateTopicsRequestCreatableReplicaAssignmentInput[]
  readonly configs: readonly CreateTopicsRequestCreatableTopicConfigInput[]
}

/** Part of {@link CreateTopicsRequest}. */
export interface CreateTopicsRequestCreatableTopicConfig {
  /** unique in its list */
  readonly name: string
  readonly value: string | null
}
/** {@link CreateTopicsRequestCreatableTopicConfig} to be written. */
export interface CreateTopicsRequestCreatableTopicConfigInput {
  readonly name: string
  readonly value: string | null
}

/** Part of {@link CreateTopicsRequest}. */
export interface CreateTopicsRequestCreatableReplicaAssignment {
  /** unique in its list */
  readonly partitionIndex: number
  /** a brokerId */
  readonly brokerIds: readonly number[]
}
/** {@link CreateTopicsRequestCreatableReplicaAssignment} to be written. */
export interface CreateTopicsRequestCreatableReplicaAssignmentInput {
  readonly partitionIndex: number
  readonly brokerIds: readonly number[]
}

/** CreateTopicsResponse, versions 2-7. */
export interface CreateTopicsResponse {
  readonly throttleTimeMs: number
  readonly topics: readonly CreateTopicsResponseCreatableTopicResult[]
}
/** {@link CreateTopicsResponse} to be written. */
export interface CreateTopicsResponseInput {
  readonly throttleTimeMs?: number | undefined
  readonly topics: readonly CreateTopicsResponseCreatableTopicResultInput[]
}

/** Part of {@link CreateTopicsResponse}. */
export interface CreateTopicsResponseCreatableTopicResult {
  /** a topicName; unique in its list */
  readonly name: string
  /** v7 */
  readonly topicId: Uuid
  readonly errorCode: number
  readonly errorMessage: string | null
  /** v5-7 */
  readonly topicConfigErrorCode: number
  /** v5-7; default -1 */
  readonly numPartitions: number
  /** v5-7; default -1 */
  readonly replicationFactor: number
  /** v5-7 */
  readonly configs: readonly CreateTopicsResponseCreatableTopicConfigs[] | null
}
/** {@link CreateTopicsResponseCreatableTopicResult} to be written. */
export interface CreateTopicsResponseCreatableTopicResultInput {
  readonly name: string
  readonly topicId?: Uuid | undefined
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
  readonly topicConfigErrorCode?: number | undefined
  readonly numPartitions?: number | undefined
  readonly replicationFactor?: number | undefined
  readonly configs?: readonly CreateTopicsResponseCreatableTopicConfigsInput[] | null | undefined
}

/** Part of {@link CreateTopicsResponse}. */
export interface CreateTopicsResponseCreatableTopicConfigs {
  readonly name: string
  readonly value: string | null
  readonly readOnly: boolean
  /** default -1 */
  readonly configSource: number
  readonly isSensitive: boolean
}
/** {@link CreateTopicsResponseCreatableTopicConfigs} to be written. */
export interface CreateTopicsResponseCreatableTopicConfigsInput {
  readonly name: string
  readonly value: string | null
  readonly readOnly: boolean
  readonly configSource?: number | undefined
  readonly isSensitive: boolean
}
