// Generated from schemas/client/TxnOffsetCommitRequest.json, schemas/client/TxnOffsetCommitResponse.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** TxnOffsetCommitRequest, versions 0-6. */
export interface TxnOffsetCommitRequest {
  /** a transactionalId */
  readonly transactionalId: string
  /** a groupId */
  readonly groupId: string
  /** a producerId */
  readonly producerId: number
  readonly producerEpoch: number
  /** v3-6; default -1 */
  readonly generationIdOrMemberEpoch: number
  /** v3-6; default  */
  readonly memberId: string
  /** v3-6; default null */
  readonly groupInstanceId: string | null
  readonly topics: readonly TxnOffsetCommitRequestTopic[]
}
/** {@link TxnOffsetCommitRequest} to be written. */
export interface TxnOffsetCommitRequestInput {
  readonly transactionalId: string
  readonly groupId: string
  readonly producerId: number
  readonly producerEpoch: number
  readonly generationIdOrMemberEpoch?: number | undefined
  readonly memberId?: string | undefined
  readonly groupInstanceId?: string | null | undefined
  readonly topics: readonly TxnOffsetCommitRequestTopicInput[]
}

/** Part of {@link TxnOffsetCommitRequest}. */
export interface TxnOffsetCommitRequestTopic {
  /** v0-5; a topicName */
  readonly name: string
  /** v6 */
  readonly topicId: Uuid
  readonly partitions: readonly TxnOffsetCommitRequestPartition[]
}
/** {@link TxnOffsetCommitRequestTopic} to be written. */
export interface TxnOffsetCommitRequestTopicInput {
  readonly name?: string | undefined
  readonly topicId?: Uuid | undefined
  readonly partitions: readonly TxnOffsetCommitRequestPartitionInput[]
}

/** Part of {@link TxnOffsetCommitRequest}. */
export interface TxnOffsetCommitRequestPartition {
  readonly partitionIndex: number
  readonly committedOffset: number
  /** v2-6; default -1 */
  readonly committedLeaderEpoch: number
  readonly committedMetadata: string | null
}
/** {@link TxnOffsetCommitRequestPartition} to be written. */
export interface TxnOffsetCommitRequestPartitionInput {
  readonly partitionIndex: number
  readonly committedOffset: number
  readonly committedLeaderEpoch?: number | undefined
  readonly committedMetadata: string | null
}

/** TxnOffsetCommitResponse, versions 0-6. */
export interface TxnOffsetCommitResponse {
  readonly throttleTimeMs: number
  readonly topics: readonly TxnOffsetCommitResponseTopic[]
}
/** {@link TxnOffsetCommitResponse} to be written. */
export interface TxnOffsetCommitResponseInput {
  readonly throttleTimeMs: number
  readonly topics: readonly TxnOffsetCommitResponseTopicInput[]
}

/** Part of {@link TxnOffsetCommitResponse}. */
export interface TxnOffsetCommitResponseTopic {
  /** v0-5; a topicName */
  readonly name: string
  /** v6 */
  readonly topicId: Uuid
  readonly partitions: readonly TxnOffsetCommitResponsePartition[]
}
/** {@link TxnOffsetCommitResponseTopic} to be written. */
export interface TxnOffsetCommitResponseTopicInput {
  readonly name?: string | undefined
  readonly topicId?: Uuid | undefined
  readonly partitions: readonly TxnOffsetCommitResponsePartitionInput[]
}

/** Part of {@link TxnOffsetCommitResponse}. */
export interface TxnOffsetCommitResponsePartition {
  readonly partitionIndex: number
  readonly errorCode: number
}
/** {@link TxnOffsetCommitResponsePartition} to be written. */
export interface TxnOffsetCommitResponsePartitionInput {
  readonly partitionIndex: number
  readonly errorCode: number
}
