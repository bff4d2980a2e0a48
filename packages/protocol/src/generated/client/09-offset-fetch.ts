// Generated from schemas/client/OffsetFetchRequest.json, schemas/client/OffsetFetchResponse.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** OffsetFetchRequest, versions 1-10. */
export interface OffsetFetchRequest {
  /** v1-7; a groupId */
  readonly groupId: string
  /** v1-7 */
  readonly topics: readonly OffsetFetchRequestTopic[] | null
  /** v8-10 */
  readonly groups: readonly OffsetFetchRequestGroup[]
  /** v7-10; default false */
  readonly requireStable: boolean
}
/** {@link OffsetFetchRequest} to be written. */
export interface OffsetFetchRequestInput {
  readonly groupId?: string | undefined
  readonly topics?: readonly OffsetFetchRequestTopicInput[] | null | undefined
  readonly groups?: readonly OffsetFetchRequestGroupInput[] | undefined
  readonly requireStable?: boolean | undefined
}

/** Part of {@link OffsetFetchRequest}. */
export interface OffsetFetchRequestGroup {
  /** a groupId */
  readonly groupId: string
  /** v9-10; default null */
  readonly memberId: string | null
  /** v9-10; default -1 */
  readonly memberEpoch: number
  readonly topics: readonly OffsetFetchRequestTopics[] | null
}
/** {@link OffsetFetchRequestGroup} to be written. */
export interface OffsetFetchRequestGroupInput {
  readonly groupId: string
  readonly memberId?: string | null | undefined
  readonly memberEpoch?: number | undefined
  readonly topics: readonly OffsetFetchRequestTopicsInput[] | null
}

/** Part of {@link OffsetFetchRequest}. */
export interface OffsetFetchRequestTopics {
  /** v8-9; a topicName */
  readonly name: string
  /** v10 */
  readonly topicId: Uuid
  readonly partitionIndexes: readonly number[]
}
/** {@link OffsetFetchRequestTopics} to be written. */
export interface OffsetFetchRequestTopicsInput {
  readonly name?: string | undefined
  readonly topicId?: Uuid | undefined
  readonly partitionIndexes: readonly number[]
}

/** Part of {@link OffsetFetchRequest}. */
export interface OffsetFetchRequestTopic {
  /** a topicName */
  readonly name: string
  readonly partitionIndexes: readonly number[]
}
/** {@link OffsetFetchRequestTopic} to be written. */
export interface OffsetFetchRequestTopicInput {
  readonly name: string
  readonly partitionIndexes: readonly number[]
}

/** OffsetFetchResponse, versions 1-10. */
export interface OffsetFetchResponse {
  /** v3-10 */
  readonly throttleTimeMs: number
  /** v1-7 */
  readonly topics: readonly OffsetFetchResponseTopic[]
  /** v2-7; default 0 */
  readonly errorCode: number
  /** v8-10 */
  readonly groups: readonly OffsetFetchResponseGroup[]
}
/** {@link OffsetFetchResponse} to be written. */
export interface OffsetFetchResponseInput {
  readonly throttleTimeMs?: number | undefined
  readonly topics?: readonly OffsetFetchResponseTopicInput[] | undefined
  readonly errorCode?: number | undefined
  readonly groups?: readonly OffsetFetchResponseGroupInput[] | undefined
}

/** Part of {@link OffsetFetchResponse}. */
export interface OffsetFetchResponseGroup {
  /** a groupId */
  readonly groupId: string
  readonly topics: readonly OffsetFetchResponseTopics[]
  /** default 0 */
  readonly errorCode: number
}
/** {@link OffsetFetchResponseGroup} to be written. */
export interface OffsetFetchResponseGroupInput {
  readonly groupId: string
  readonly topics: readonly OffsetFetchResponseTopicsInput[]
  readonly errorCode?: number | undefined
}

/** Part of {@link OffsetFetchResponse}. */
export interface OffsetFetchResponseTopics {
  /** v8-9; a topicName */
  readonly name: string
  /** v10 */
  readonly topicId: Uuid
  readonly partitions: readonly OffsetFetchResponsePartitions[]
}
/** {@link OffsetFetchResponseTopics} to be written. */
export interface OffsetFetchResponseTopicsInput {
  readonly name?: string | undefined
  readonly topicId?: Uuid | undefined
  readonly partitions: readonly OffsetFetchResponsePartitionsInput[]
}

/** Part of {@link OffsetFetchResponse}. */
export interface OffsetFetchResponsePartitions {
  readonly partitionIndex: number
  readonly committedOffset: number
  /** default -1 */
  readonly committedLeaderEpoch: number
  readonly metadata: string | null
  readonly errorCode: number
}
/** {@link OffsetFetchResponsePartitions} to be written. */
export interface OffsetFetchResponsePartitionsInput {
  readonly partitionIndex: number
  readonly committedOffset: number
  readonly committedLeaderEpoch?: number | undefined
  readonly metadata: string | null
  readonly errorCode: number
}

/** Part of {@link OffsetFetchResponse}. */
export interface OffsetFetchResponseTopic {
  /** a topicName */
  readonly name: string
  readonly partitions: readonly OffsetFetchResponsePartition[]
}
/** {@link OffsetFetchResponseTopic} to be written. */
export interface OffsetFetchResponseTopicInput {
  readonly name: string
  readonly partitions: readonly OffsetFetchResponsePartitionInput[]
}

/** Part of {@link OffsetFetchResponse}. */
export interface OffsetFetchResponsePartition {
  readonly partitionIndex: number
  readonly committedOffset: number
  /** v5-7; default -1 */
  readonly committedLeaderEpoch: number
  readonly metadata: string | null
  readonly errorCode: number
}
/** {@link OffsetFetchResponsePartition} to be written. */
export interface OffsetFetchResponsePartitionInput {
  readonly partitionIndex: number
  readonly committedOffset: number
  readonly committedLeaderEpoch?: number | undefined
  readonly metadata: string | null
  readonly errorCode: number
}
