// Generated from schemas/client/ConsumerGroupHeartbeatRequest.json, schemas/client/ConsumerGroupHeartbeatResponse.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** ConsumerGroupHeartbeatRequest, versions 0-1. */
export interface ConsumerGroupHeartbeatRequest {
  /** a groupId */
  readonly groupId: string
  readonly memberId: string
  readonly memberEpoch: number
  /** default null */
  readonly instanceId: string | null
  /** default null */
  readonly rackId: string | null
  /** default -1 */
  readonly rebalanceTimeoutMs: number
  /** default null; a topicName */
  readonly subscribedTopicNames: readonly string[] | null
  /** v1; default null */
  readonly subscribedTopicRegex: string | null
  /** default null */
  readonly serverAssignor: string | null
  /** default null */
  readonly topicPartitions: readonly ConsumerGroupHeartbeatRequestTopicPartitions[] | null
}
/** {@link ConsumerGroupHeartbeatRequest} to be written. */
export interface ConsumerGroupHeartbeatRequestInput {
  readonly groupId: string
  readonly memberId: string
  readonly memberEpoch: number
  readonly instanceId?: string | null | undefined
  readonly rackId?: string | null | undefined
  readonly rebalanceTimeoutMs?: number | undefined
  readonly subscribedTopicNames?: readonly string[] | null | undefined
  readonly subscribedTopicRegex?: string | null | undefined
  readonly serverAssignor?: string | null | undefined
  readonly topicPartitions?: readonly ConsumerGroupHeartbeatRequestTopicPartitionsInput[] | null | undefined
}

/** Part of {@link ConsumerGroupHeartbeatRequest}. */
export interface ConsumerGroupHeartbeatRequestTopicPartitions {
  readonly topicId: Uuid
  readonly partitions: readonly number[]
}
/** {@link ConsumerGroupHeartbeatRequestTopicPartitions} to be written. */
export interface ConsumerGroupHeartbeatRequestTopicPartitionsInput {
  readonly topicId: Uuid
  readonly partitions: readonly number[]
}

/** ConsumerGroupHeartbeatResponse, versions 0-1. */
export interface ConsumerGroupHeartbeatResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  /** default null */
  readonly errorMessage: string | null
  /** default null */
  readonly memberId: string | null
  readonly memberEpoch: number
  readonly heartbeatIntervalMs: number
  /** default null */
  readonly assignment: ConsumerGroupHeartbeatResponseAssignment | null
}
/** {@link ConsumerGroupHeartbeatResponse} to be written. */
export interface ConsumerGroupHeartbeatResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
  readonly memberId?: string | null | undefined
  readonly memberEpoch: number
  readonly heartbeatIntervalMs: number
  readonly assignment?: ConsumerGroupHeartbeatResponseAssignmentInput | null | undefined
}

/** Part of {@link ConsumerGroupHeartbeatResponse}. */
export interface ConsumerGroupHeartbeatResponseAssignment {
  readonly topicPartitions: readonly ConsumerGroupHeartbeatResponseTopicPartitions[]
}
/** {@link ConsumerGroupHeartbeatResponseAssignment} to be written. */
export interface ConsumerGroupHeartbeatResponseAssignmentInput {
  readonly topicPartitions: readonly ConsumerGroupHeartbeatResponseTopicPartitionsInput[]
}

/** Part of {@link ConsumerGroupHeartbeatResponse}. */
export interface ConsumerGroupHeartbeatResponseTopicPartitions {
  readonly topicId: Uuid
  readonly partitions: readonly number[]
}
/** {@link ConsumerGroupHeartbeatResponseTopicPartitions} to be written. */
export interface ConsumerGroupHeartbeatResponseTopicPartitionsInput {
  readonly topicId: Uuid
  readonly partitions: readonly number[]
}
