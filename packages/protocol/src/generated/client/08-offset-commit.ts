// Generated from schemas/client/OffsetCommitRequest.json, schemas/client/OffsetCommitResponse.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** OffsetCommitRequest, versions 2-10. */
export interface OffsetCommitRequest {
  /** a groupId */
  readonly groupId: string
  /** default -1 */
  readonly generationIdOrMemberEpoch: number
  readonly memberId: string
  /** v7-10; default null */
  readonly groupInstanceId: string | null
  /** v2-4; default -1 */
  readonly retentionTimeMs: number
  readonly topics: readonly OffsetCommitRequestTopic[]
}
/** {@link OffsetCommitRequest} to be written. */
export interface OffsetCommitRequestInput {
  readonly groupId: string
  readonly generationIdOrMemberEpoch?: number | undefined
  readonly memberId?: string | undefined
  readonly groupInstanceId?: string | null | undefined
  readonly retentionTimeMs?: number | undefined
  readonly topics: readonly OffsetCommitRequestTopicInput[]
}

/** Part of {@link OffsetCommitRequest}. */
export interface OffsetCommitRequestTopic {
  /** v2-9; a topicName */
  readonly name: string
  /** v10 */
  readonly topicId: Uuid
  readonly partitions: readonly OffsetCommitRequestPartition[]
}
/** {@link OffsetCommitRequestTopic} to be written. */
export interface OffsetCommitRequestTopicInput {
  readonly name?: string | undefined
  readonly topicId?: Uuid | undefined
  readonly partitions: readonly OffsetCommitRequestPartitionInput[]
}

/** Part of {@link OffsetCommitRequest}. */
export interface OffsetCommitRequestPartition {
  readonly partitionIndex: number
  readonly committedOffset: number
  /** v6-10; default -1 */
  readonly committedLeaderEpoch: number
  readonly committedMetadata: string | null
}
/** {@link OffsetCommitRequestPartition} to be written. */
export interface OffsetCommitRequestPartitionInput {
  readonly partitionIndex: number
  readonly committedOffset: number
  readonly committedLeaderEpoch?: number | undefined
  readonly committedMetadata: string | null
}

/** OffsetCommitResponse, versions 2-10. */
export interface OffsetCommitResponse {
  /** v3-10 */
  readonly throttleTimeMs: number
  readonly topics: readonly OffsetCommitResponseTopic[]
}
/** {@link OffsetCommitResponse} to be written. */
export interface OffsetCommitResponseInput {
  readonly throttleTimeMs?: number | undefined
  readonly topics: readonly OffsetCommitResponseTopicInput[]
}

/** Part of {@link OffsetCommitResponse}. */
export interface OffsetCommitResponseTopic {
  /** v2-9; a topicName */
  readonly name: string
  /** v10 */
  readonly topicId: Uuid
  readonly partitions: readonly OffsetCommitResponsePartition[]
}
/** {@link OffsetCommitResponseTopic} to be written. */
export interface OffsetCommitResponseTopicInput {
  readonly name?: string | undefined
  readonly topicId?: Uuid | undefined
  readonly partitions: readonly OffsetCommitResponsePartitionInput[]
}

/** Part of {@link OffsetCommitResponse}. */
export interface OffsetCommitResponsePartition {
  readonly partitionIndex: number
  readonly errorCode: number
}
/** {@link OffsetCommitResponsePartition} to be written. */
export interface OffsetCommitResponsePartitionInput {
  readonly partitionIndex: number
  readonly errorCode: number
}
