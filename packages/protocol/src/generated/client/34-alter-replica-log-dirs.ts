// Generated from schemas/client/AlterReplicaLogDirsRequest.json, schemas/client/AlterReplicaLogDirsResponse.json. Never edit.

/** AlterReplicaLogDirsRequest, versions 1-2. */
export interface AlterReplicaLogDirsRequest {
  readonly dirs: readonly AlterReplicaLogDirsRequestAlterReplicaLogDir[]
}
/** {@link AlterReplicaLogDirsRequest} to be written. */
export interface AlterReplicaLogDirsRequestInput {
  readonly dirs: readonly AlterReplicaLogDirsRequestAlterReplicaLogDirInput[]
}

/** Part of {@link AlterReplicaLogDirsRequest}. */
export interface AlterReplicaLogDirsRequestAlterReplicaLogDir {
  /** unique in its list */
  readonly path: string
  readonly topics: readonly AlterReplicaLogDirsRequestAlterReplicaLogDirTopic[]
}
/** {@link AlterReplicaLogDirsRequestAlterReplicaLogDir} to be written. */
export interface AlterReplicaLogDirsRequestAlterReplicaLogDirInput {
  readonly path: string
  readonly topics: readonly AlterReplicaLogDirsRequestAlterReplicaLogDirTopicInput[]
}

/** Part of {@link AlterReplicaLogDirsRequest}. */
export interface AlterReplicaLogDirsRequestAlterReplicaLogDirTopic {
  /** a topicName; unique in its list */
  readonly name: string
  readonly partitions: readonly number[]
}
/** {@link AlterReplicaLogDirsRequestAlterReplicaLogDirTopic} to be written. */
export interface AlterReplicaLogDirsRequestAlterReplicaLogDirTopicInput {
  readonly name: string
  readonly partitions: readonly number[]
}

/** AlterReplicaLogDirsResponse, versions 1-2. */
export interface AlterReplicaLogDirsResponse {
  readonly throttleTimeMs: number
  readonly results: readonly AlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult[]
}
/** {@link AlterReplicaLogDirsResponse} to be written. */
export interface AlterReplicaLogDirsResponseInput {
  readonly throttleTimeMs: number
  readonly results: readonly AlterReplicaLogDirsResponseAlterReplicaLogDirTopicResultInput[]
}

/** Part of {@link AlterReplicaLogDirsResponse}. */
export interface AlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult {
  /** a topicName */
  readonly topicName: string
  readonly partitions: readonly AlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult[]
}
/** {@link AlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult} to be written. */
export interface AlterReplicaLogDirsResponseAlterReplicaLogDirTopicResultInput {
  readonly topicName: string
  readonly partitions: readonly AlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResultInput[]
}

/** Part of {@link AlterReplicaLogDirsResponse}. */
export interface AlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult {
  readonly partitionIndex: number
  readonly errorCode: number
}
/** {@link AlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult} to be written. */
export interface AlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResultInput {
  readonly partitionIndex: number
  readonly errorCode: number
}
