// Generated from schemas/client/ShareGroupDescribeRequest.json, schemas/client/ShareGroupDescribeResponse.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** ShareGroupDescribeRequest, versions 1. */
export interface ShareGroupDescribeRequest {
  /** a groupId */
  readonly groupIds: readonly string[]
  readonly includeAuthorizedOperations: boolean
}
/** {@link ShareGroupDescribeRequest} to be written. */
export interface ShareGroupDescribeRequestInput {
  readonly groupIds: readonly string[]
  readonly includeAuthorizedOperations: boolean
}

/** ShareGroupDescribeResponse, versions 1. */
export interface ShareGroupDescribeResponse {
  readonly throttleTimeMs: number
  readonly groups: readonly ShareGroupDescribeResponseDescribedGroup[]
}
/** {@link ShareGroupDescribeResponse} to be written. */
export interface ShareGroupDescribeResponseInput {
  readonly throttleTimeMs: number
  readonly groups: readonly ShareGroupDescribeResponseDescribedGroupInput[]
}

/** Part of {@link ShareGroupDescribeResponse}. */
export interface ShareGroupDescribeResponseDescribedGroup {
  readonly errorCode: number
  /** default null */
  readonly errorMessage: string | null
  /** a groupId */
  readonly groupId: string
  readonly groupState: string
  readonly groupEpoch: number
  readonly assignmentEpoch: number
  readonly assignorName: string
  readonly members: readonly ShareGroupDescribeResponseMember[]
  /** default -2147483648 */
  readonly authorizedOperations: number
}
/** {@link ShareGroupDescribeResponseDescribedGroup} to be written. */
export interface ShareGroupDescribeResponseDescribedGroupInput {
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
  readonly groupId: string
  readonly groupState: string
  readonly groupEpoch: number
  readonly assignmentEpoch: number
  readonly assignorName: string
  readonly members: readonly ShareGroupDescribeResponseMemberInput[]
  readonly authorizedOperations?: number | undefined
}

/** Part of {@link ShareGroupDescribeResponse}. */
export interface ShareGroupDescribeResponseMember {
  readonly memberId: string
  /** default null */
  readonly rackId: string | null
  readonly memberEpoch: number
  readonly clientId: string
  readonly clientHost: string
  /** a topicName */
  readonly subscribedTopicNames: readonly string[]
  readonly assignment: ShareGroupDescribeResponseAssignment
}
/** {@link ShareGroupDescribeResponseMember} to be written. */
export interface ShareGroupDescribeResponseMemberInput {
  readonly memberId: string
  readonly rackId?: string | null | undefined
  readonly memberEpoch: number
  readonly clientId: string
  readonly clientHost: string
  readonly subscribedTopicNames: readonly string[]
  readonly assignment: ShareGroupDescribeResponseAssignmentInput
}

/** Part of {@link ShareGroupDescribeResponse}. */
export interface ShareGroupDescribeResponseAssignment {
  readonly topicPartitions: readonly ShareGroupDescribeResponseTopicPartitions[]
}
/** {@link ShareGroupDescribeResponseAssignment} to be written. */
export interface ShareGroupDescribeResponseAssignmentInput {
  readonly topicPartitions: readonly ShareGroupDescribeResponseTopicPartitionsInput[]
}

/** Part of {@link ShareGroupDescribeResponse}. */
export interface ShareGroupDescribeResponseTopicPartitions {
  readonly topicId: Uuid
  /** a topicName */
  readonly topicName: string
  readonly partitions: readonly number[]
}
/** {@link ShareGroupDescribeResponseTopicPartitions} to be written. */
export interface ShareGroupDescribeResponseTopicPartitionsInput {
  readonly topicId: Uuid
  readonly topicName: string
  readonly partitions: readonly number[]
}
