// Generated from schemas/client/ShareGroupHeartbeatRequest.json, schemas/client/ShareGroupHeartbeatResponse.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** ShareGroupHeartbeatRequest, versions 1. */
export interface ShareGroupHeartbeatRequest {
  /** a groupId */
  readonly groupId: string
  readonly memberId: string
  readonly memberEpoch: number
  /** default null */
  readonly rackId: string | null
  /** default null; a topicName */
  readonly subscribedTopicNames: readonly string[] | null
}
/** {@link ShareGroupHeartbeatRequest} to be written. */
export interface ShareGroupHeartbeatRequestInput {
  readonly groupId: string
  readonly memberId: string
  readonly memberEpoch: number
  readonly rackId?: string | null | undefined
  readonly subscribedTopicNames?: readonly string[] | null | undefined
}

/** ShareGroupHeartbeatResponse, versions 1. */
export interface ShareGroupHeartbeatResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  /** default null */
  readonly errorMessage: string | null
  /** default null */
  readonly memberId: string | null
  readonly memberEpoch: number
  readonly heartbeatIntervalMs: number
  /** default null */
  readonly assignment: ShareGroupHeartbeatResponseAssignment | null
}
/** {@link ShareGroupHeartbeatResponse} to be written. */
export interface ShareGroupHeartbeatResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
  readonly memberId?: string | null | undefined
  readonly memberEpoch: number
  readonly heartbeatIntervalMs: number
  readonly assignment?: ShareGroupHeartbeatResponseAssignmentInput | null | undefined
}

/** Part of {@link ShareGroupHeartbeatResponse}. */
export interface ShareGroupHeartbeatResponseAssignment {
  readonly topicPartitions: readonly ShareGroupHeartbeatResponseTopicPartitions[]
}
/** {@link ShareGroupHeartbeatResponseAssignment} to be written. */
export interface ShareGroupHeartbeatResponseAssignmentInput {
  readonly topicPartitions: readonly ShareGroupHeartbeatResponseTopicPartitionsInput[]
}

/** Part of {@link ShareGroupHeartbeatResponse}. */
export interface ShareGroupHeartbeatResponseTopicPartitions {
  readonly topicId: Uuid
  readonly partitions: readonly number[]
}
/** {@link ShareGroupHeartbeatResponseTopicPartitions} to be written. */
export interface ShareGroupHeartbeatResponseTopicPartitionsInput {
  readonly topicId: Uuid
  readonly partitions: readonly number[]
}
