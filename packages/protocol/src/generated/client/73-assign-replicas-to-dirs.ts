// Generated from schemas/client/AssignReplicasToDirsRequest.json, schemas/client/AssignReplicasToDirsResponse.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** AssignReplicasToDirsRequest, versions 0. */
export interface AssignReplicasToDirsRequest {
  /** a brokerId */
  readonly brokerId: number
  /** default -1 */
  readonly brokerEpoch: number
  readonly directories: readonly AssignReplicasToDirsRequestDirectoryData[]
}
/** {@link AssignReplicasToDirsRequest} to be written. */
export interface AssignReplicasToDirsRequestInput {
  readonly brokerId: number
  readonly brokerEpoch?: number | undefined
  readonly directories: readonly AssignReplicasToDirsRequestDirectoryDataInput[]
}

/** Part of {@link AssignReplicasToDirsRequest}. */
export interface AssignReplicasToDirsRequestDirectoryData {
  readonly id: Uuid
  readonly topics: readonly AssignReplicasToDirsRequestTopicData[]
}
/** {@link AssignReplicasToDirsRequestDirectoryData} to be written. */
export interface AssignReplicasToDirsRequestDirectoryDataInput {
  readonly id: Uuid
  readonly topics: readonly AssignReplicasToDirsRequestTopicDataInput[]
}

/** Part of {@link AssignReplicasToDirsRequest}. */
export interface AssignReplicasToDirsRequestTopicData {
  readonly topicId: Uuid
  readonly partitions: readonly AssignReplicasToDirsRequestPartitionData[]
}
/** {@link AssignReplicasToDirsRequestTopicData} to be written. */
export interface AssignReplicasToDirsRequestTopicDataInput {
  readonly topicId: Uuid
  readonly partitions: readonly AssignReplicasToDirsRequestPartitionDataInput[]
}

/** Part of {@link AssignReplicasToDirsRequest}. */
export interface AssignReplicasToDirsRequestPartitionData {
  readonly partitionIndex: number
}
/** {@link AssignReplicasToDirsRequestPartitionData} to be written. */
export interface AssignReplicasToDirsRequestPartitionDataInput {
  readonly partitionIndex: number
}

/** AssignReplicasToDirsResponse, versions 0. */
export interface AssignReplicasToDirsResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly directories: readonly AssignReplicasToDirsResponseDirectoryData[]
}
/** {@link AssignReplicasToDirsResponse} to be written. */
export interface AssignReplicasToDirsResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly directories: readonly AssignReplicasToDirsResponseDirectoryDataInput[]
}

/** Part of {@link AssignReplicasToDirsResponse}. */
export interface AssignReplicasToDirsResponseDirectoryData {
  readonly id: Uuid
  readonly topics: readonly AssignReplicasToDirsResponseTopicData[]
}
/** {@link AssignReplicasToDirsResponseDirectoryData} to be written. */
export interface AssignReplicasToDirsResponseDirectoryDataInput {
  readonly id: Uuid
  readonly topics: readonly AssignReplicasToDirsResponseTopicDataInput[]
}

/** Part of {@link AssignReplicasToDirsResponse}. */
export interface AssignReplicasToDirsResponseTopicData {
  readonly topicId: Uuid
  readonly partitions: readonly AssignReplicasToDirsResponsePartitionData[]
}
/** {@link AssignReplicasToDirsResponseTopicData} to be written. */
export interface AssignReplicasToDirsResponseTopicDataInput {
  readonly topicId: Uuid
  readonly partitions: readonly AssignReplicasToDirsResponsePartitionDataInput[]
}

/** Part of {@link AssignReplicasToDirsResponse}. */
export interface AssignReplicasToDirsResponsePartitionData {
  readonly partitionIndex: number
  readonly errorCode: number
}
/** {@link AssignReplicasToDirsResponsePartitionData} to be written. */
export interface AssignReplicasToDirsResponsePartitionDataInput {
  readonly partitionIndex: number
  readonly errorCode: number
}
