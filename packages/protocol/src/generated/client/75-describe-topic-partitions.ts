// Generated from schemas/client/DescribeTopicPartitionsRequest.json, schemas/client/DescribeTopicPartitionsResponse.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** DescribeTopicPartitionsRequest, versions 0. */
export interface DescribeTopicPartitionsRequest {
  readonly topics: readonly DescribeTopicPartitionsRequestTopicRequest[]
  /** default 2000 */
  readonly responsePartitionLimit: number
  /** default null */
  readonly cursor: DescribeTopicPartitionsRequestCursor | null
}
/** {@link DescribeTopicPartitionsRequest} to be written. */
export interface DescribeTopicPartitionsRequestInput {
  readonly topics: readonly DescribeTopicPartitionsRequestTopicRequestInput[]
  readonly responsePartitionLimit?: number | undefined
  readonly cursor?: DescribeTopicPartitionsRequestCursorInput | null | undefined
}

/** Part of {@link DescribeTopicPartitionsRequest}. */
export interface DescribeTopicPartitionsRequestCursor {
  /** a topicName */
  readonly topicName: string
  readonly partitionIndex: number
}
/** {@link DescribeTopicPartitionsRequestCursor} to be written. */
export interface DescribeTopicPartitionsRequestCursorInput {
  readonly topicName: string
  readonly partitionIndex: number
}

/** Part of {@link DescribeTopicPartitionsRequest}. */
export interface DescribeTopicPartitionsRequestTopicRequest {
  /** a topicName */
  readonly name: string
}
/** {@link DescribeTopicPartitionsRequestTopicRequest} to be written. */
export interface DescribeTopicPartitionsRequestTopicRequestInput {
  readonly name: string
}

/** DescribeTopicPartitionsResponse, versions 0. */
export interface DescribeTopicPartitionsResponse {
  readonly throttleTimeMs: number
  readonly topics: readonly DescribeTopicPartitionsResponseTopic[]
  /** default null */
  readonly nextCursor: DescribeTopicPartitionsResponseCursor | null
}
/** {@link DescribeTopicPartitionsResponse} to be written. */
export interface DescribeTopicPartitionsResponseInput {
  readonly throttleTimeMs?: number | undefined
  readonly topics: readonly DescribeTopicPartitionsResponseTopicInput[]
  readonly nextCursor?: DescribeTopicPartitionsResponseCursorInput | null | undefined
}

/** Part of {@link DescribeTopicPartitionsResponse}. */
export interface DescribeTopicPartitionsResponseCursor {
  /** a topicName */
  readonly topicName: string
  readonly partitionIndex: number
}
/** {@link DescribeTopicPartitionsResponseCursor} to be written. */
export interface DescribeTopicPartitionsResponseCursorInput {
  readonly topicName: string
  readonly partitionIndex: number
}

/** Part of {@link DescribeTopicPartitionsResponse}. */
export interface DescribeTopicPartitionsResponseTopic {
  readonly errorCode: number
  /** a topicName; unique in its list */
  readonly name: string | null
  readonly topicId: Uuid
  /** default false */
  readonly isInternal: boolean
  readonly partitions: readonly DescribeTopicPartitionsResponsePartition[]
  /** default -2147483648 */
  readonly topicAuthorizedOperations: number
}
/** {@link DescribeTopicPartitionsResponseTopic} to be written. */
export interface DescribeTopicPartitionsResponseTopicInput {
  readonly errorCode: number
  readonly name: string | null
  readonly topicId?: Uuid | undefined
  readonly isInternal?: boolean | undefined
  readonly partitions: readonly DescribeTopicPartitionsResponsePartitionInput[]
  readonly topicAuthorizedOperations?: number | undefined
}

/** Part of {@link DescribeTopicPartitionsResponse}. */
export interface DescribeTopicPartitionsResponsePartition {
  readonly errorCode: number
  readonly partitionIndex: number
  /** a brokerId */
  readonly leaderId: number
  /** default -1 */
  readonly leaderEpoch: number
  /** a brokerId */
  readonly replicaNodes: readonly number[]
  /** a brokerId */
  readonly isrNodes: readonly number[]
  /** default null; a brokerId */
  readonly eligibleLeaderReplicas: readonly number[] | null
  /** default null; a brokerId */
  readonly lastKnownElr: readonly number[] | null
  /** a brokerId */
  readonly offlineReplicas: readonly number[]
}
/** {@link DescribeTopicPartitionsResponsePartition} to be written. */
export interface DescribeTopicPartitionsResponsePartitionInput {
  readonly errorCode: number
  readonly partitionIndex: number
  readonly leaderId: number
  readonly leaderEpoch?: number | undefined
  readonly replicaNodes: readonly number[]
  readonly isrNodes: readonly number[]
  readonly eligibleLeaderReplicas?: readonly number[] | null | undefined
  readonly lastKnownElr?: readonly number[] | null | undefined
  readonly offlineReplicas?: readonly number[] | undefined
}
