// Generated from schemas/client/ConsumerGroupDescribeRequest.json, schemas/client/ConsumerGroupDescribeResponse.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** ConsumerGroupDescribeRequest, versions 0-1. */
export interface ConsumerGroupDescribeRequest {
  /** a groupId */
  readonly groupIds: readonly string[]
  readonly includeAuthorizedOperations: boolean
}
/** {@link ConsumerGroupDescribeRequest} to be written. */
export interface ConsumerGroupDescribeRequestInput {
  readonly groupIds: readonly string[]
  readonly includeAuthorizedOperations: boolean
}

/** ConsumerGroupDescribeResponse, versions 0-1. */
export interface ConsumerGroupDescribeResponse {
  readonly throttleTimeMs: number
  readonly groups: readonly ConsumerGroupDescribeResponseDescribedGroup[]
}
/** {@link ConsumerGroupDescribeResponse} to be written. */
export interface ConsumerGroupDescribeResponseInput {
  readonly throttleTimeMs: number
  readonly groups: readonly ConsumerGroupDescribeResponseDescribedGroupInput[]
}

/** Part of {@link ConsumerGroupDescribeResponse}. */
export interface ConsumerGroupDescribeResponseDescribedGroup {
  readonly errorCode: number
  /** default null */
  readonly errorMessage: string | null
  /** a groupId */
  readonly groupId: string
  readonly groupState: string
  readonly groupEpoch: number
  readonly assignmentEpoch: number
  readonly assignorName: string
  readonly members: readonly ConsumerGroupDescribeResponseMember[]
  /** default -2147483648 */
  readonly authorizedOperations: number
}
/** {@link ConsumerGroupDescribeResponseDescribedGroup} to be written. */
export interface ConsumerGroupDescribeResponseDescribedGroupInput {
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
  readonly groupId: string
  readonly groupState: string
  readonly groupEpoch: number
  readonly assignmentEpoch: number
  readonly assignorName: string
  readonly members: readonly ConsumerGroupDescribeResponseMemberInput[]
  readonly authorizedOperations?: number | undefined
}

/** Part of {@link ConsumerGroupDescribeResponse}. */
export interface ConsumerGroupDescribeResponseMember {
  readonly memberId: string
  /** default null */
  readonly instanceId: string | null
  /** default null */
  readonly rackId: string | null
  readonly memberEpoch: number
  readonly clientId: string
  readonly clientHost: string
  /** a topicName */
  readonly subscribedTopicNames: readonly string[]
  /** default null */
  readonly subscribedTopicRegex: string | null
  readonly assignment: ConsumerGroupDescribeResponseAssignment
  readonly targetAssignment: ConsumerGroupDescribeResponseAssignment
  /** v1; default -1 */
  readonly memberType: number
}
/** {@link ConsumerGroupDescribeResponseMember} to be written. */
export interface ConsumerGroupDescribeResponseMemberInput {
  readonly memberId: string
  readonly instanceId?: string | null | undefined
  readonly rackId?: string | null | undefined
  readonly memberEpoch: number
  readonly clientId: string
  readonly clientHost: string
  readonly subscribedTopicNames: readonly string[]
  readonly subscribedTopicRegex?: string | null | undefined
  readonly assignment: ConsumerGroupDescribeResponseAssignmentInput
  readonly targetAssignment: ConsumerGroupDescribeResponseAssignmentInput
  readonly memberType?: number | undefined
}

/** Part of {@link ConsumerGroupDescribeResponse}. */
export interface ConsumerGroupDescribeResponseAssignment {
  readonly topicPartitions: readonly ConsumerGroupDescribeResponseTopicPartitions[]
}
/** {@link ConsumerGroupDescribeResponseAssignment} to be written. */
export interface ConsumerGroupDescribeResponseAssignmentInput {
  readonly topicPartitions: readonly ConsumerGroupDescribeResponseTopicPartitionsInput[]
}

/** Part of {@link ConsumerGroupDescribeResponse}. */
export interface ConsumerGroupDescribeResponseTopicPartitions {
  readonly topicId: Uuid
  /** a topicName */
  readonly topicName: string
  readonly partitions: readonly number[]
}
/** {@link ConsumerGroupDescribeResponseTopicPartitions} to be written. */
export interface ConsumerGroupDescribeResponseTopicPartitionsInput {
  readonly topicId: Uuid
  readonly topicName: string
  readonly partitions: readonly number[]
}
