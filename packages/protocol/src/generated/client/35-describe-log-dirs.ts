// Generated from schemas/client/DescribeLogDirsRequest.json, schemas/client/DescribeLogDirsResponse.json. Never edit.

/** DescribeLogDirsRequest, versions 1-5. */
export interface DescribeLogDirsRequest {
  readonly topics: readonly DescribeLogDirsRequestDescribableLogDirTopic[] | null
}
/** {@link DescribeLogDirsRequest} to be written. */
export interface DescribeLogDirsRequestInput {
  readonly topics: readonly DescribeLogDirsRequestDescribableLogDirTopicInput[] | null
}

/** Part of {@link DescribeLogDirsRequest}. */
export interface DescribeLogDirsRequestDescribableLogDirTopic {
  /** a topicName; unique in its list */
  readonly topic: string
  readonly partitions: readonly number[]
}
/** {@link DescribeLogDirsRequestDescribableLogDirTopic} to be written. */
export interface DescribeLogDirsRequestDescribableLogDirTopicInput {
  readonly topic: string
  readonly partitions: readonly number[]
}

/** DescribeLogDirsResponse, versions 1-5. */
export interface DescribeLogDirsResponse {
  readonly throttleTimeMs: number
  /** v3-5 */
  readonly errorCode: number
  readonly results: readonly DescribeLogDirsResponseDescribeLogDirsResult[]
}
/** {@link DescribeLogDirsResponse} to be written. */
export interface DescribeLogDirsResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode?: number | undefined
  readonly results: readonly DescribeLogDirsResponseDescribeLogDirsResultInput[]
}

/** Part of {@link DescribeLogDirsResponse}. */
export interface DescribeLogDirsResponseDescribeLogDirsResult {
  readonly errorCode: number
  readonly logDir: string
  readonly topics: readonly DescribeLogDirsResponseDescribeLogDirsTopic[]
  /** v4-5; default -1 */
  readonly totalBytes: number
  /** v4-5; default -1 */
  readonly usableBytes: number
  /** v5; default false */
  readonly isCordoned: boolean
}
/** {@link DescribeLogDirsResponseDescribeLogDirsResult} to be written. */
export interface DescribeLogDirsResponseDescribeLogDirsResultInput {
  readonly errorCode: number
  readonly logDir: string
  readonly topics: readonly DescribeLogDirsResponseDescribeLogDirsTopicInput[]
  readonly totalBytes?: number | undefined
  readonly usableBytes?: number | undefined
  readonly isCordoned?: boolean | undefined
}

/** Part of {@link DescribeLogDirsResponse}. */
export interface DescribeLogDirsResponseDescribeLogDirsTopic {
  /** a topicName */
  readonly name: string
  readonly partitions: readonly DescribeLogDirsResponseDescribeLogDirsPartition[]
}
/** {@link DescribeLogDirsResponseDescribeLogDirsTopic} to be written. */
export interface DescribeLogDirsResponseDescribeLogDirsTopicInput {
  readonly name: string
  readonly partitions: readonly DescribeLogDirsResponseDescribeLogDirsPartitionInput[]
}

/** Part of {@link DescribeLogDirsResponse}. */
export interface DescribeLogDirsResponseDescribeLogDirsPartition {
  readonly partitionIndex: number
  readonly partitionSize: number
  readonly offsetLag: number
  readonly isFutureKey: boolean
}
/** {@link DescribeLogDirsResponseDescribeLogDirsPartition} to be written. */
export interface DescribeLogDirsResponseDescribeLogDirsPartitionInput {
  readonly partitionIndex: number
  readonly partitionSize: number
  readonly offsetLag: number
  readonly isFutureKey: boolean
}
