// Generated from schemas/client/MetadataRequest.json, schemas/client/MetadataResponse.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** MetadataRequest, versions 0-13. */
export interface MetadataRequest {
  readonly topics: readonly MetadataRequestTopic[] | null
  /** v4-13; default true */
  readonly allowAutoTopicCreation: boolean
  /** v8-10 */
  readonly includeClusterAuthorizedOperations: boolean
  /** v8-13 */
  readonly includeTopicAuthorizedOperations: boolean
}
/** {@link MetadataRequest} to be written. */
export interface MetadataRequestInput {
  readonly topics: readonly MetadataRequestTopicInput[] | null
  readonly allowAutoTopicCreation?: boolean | undefined
  readonly includeClusterAuthorizedOperations?: boolean | undefined
  readonly includeTopicAuthorizedOperations?: boolean | undefined
}

/** Part of {@link MetadataRequest}. */
export interface MetadataRequestTopic {
  /** v10-13 */
  readonly topicId: Uuid
  /** a topicName */
  readonly name: string | null
}
/** {@link MetadataRequestTopic} to be written. */
export interface MetadataRequestTopicInput {
  readonly topicId?: Uuid | undefined
  readonly name: string | null
}

/** MetadataResponse, versions 0-13. */
export interface MetadataResponse {
  /** v3-13 */
  readonly throttleTimeMs: number
  readonly brokers: readonly MetadataResponseBroker[]
  /** v2-13; default null */
  readonly clusterId: string | null
  /** v1-13; default -1; a brokerId */
  readonly controllerId: number
  readonly topics: readonly MetadataResponseTopic[]
  /** v8-10; default -2147483648 */
  readonly clusterAuthorizedOperations: number
  /** v13 */
  readonly errorCode: number
}
/** {@link MetadataResponse} to be written. */
export interface MetadataResponseInput {
  readonly throttleTimeMs?: number | undefined
  readonly brokers: readonly MetadataResponseBrokerInput[]
  readonly clusterId?: string | null | undefined
  readonly controllerId?: number | undefined
  readonly topics: readonly MetadataResponseTopicInput[]
  readonly clusterAuthorizedOperations?: number | undefined
  readonly errorCode?: number | undefined
}

/** Part of {@link MetadataResponse}. */
export interface MetadataResponseTopic {
  readonly errorCode: number
  /** a topicName; unique in its list */
  readonly name: string | null
  /** v10-13 */
  readonly topicId: Uuid
  /** v1-13; default false */
  readonly isInternal: boolean
  readonly partitions: readonly MetadataResponsePartition[]
  /** v8-13; default -2147483648 */
  readonly topicAuthorizedOperations: number
}
/** {@link MetadataResponseTopic} to be written. */
export interface MetadataResponseTopicInput {
  readonly errorCode: number
  readonly name: string | null
  readonly topicId?: Uuid | undefined
  readonly isInternal?: boolean | undefined
  readonly partitions: readonly MetadataResponsePartitionInput[]
  readonly topicAuthorizedOperations?: number | undefined
}

/** Part of {@link MetadataResponse}. */
export interface MetadataResponsePartition {
  readonly errorCode: number
  readonly partitionIndex: number
  /** a brokerId */
  readonly leaderId: number
  /** v7-13; default -1 */
  readonly leaderEpoch: number
  /** a brokerId */
  readonly replicaNodes: readonly number[]
  /** a brokerId */
  readonly isrNodes: readonly number[]
  /** v5-13; a brokerId */
  readonly offlineReplicas: readonly number[]
}
/** {@link MetadataResponsePartition} to be written. */
export interface MetadataResponsePartitionInput {
  readonly errorCode: number
  readonly partitionIndex: number
  readonly leaderId: number
  readonly leaderEpoch?: number | undefined
  readonly replicaNodes: readonly number[]
  readonly isrNodes: readonly number[]
  readonly offlineReplicas?: readonly number[] | undefined
}

/** Part of {@link MetadataResponse}. */
export interface MetadataResponseBroker {
  /** a brokerId; unique in its list */
  readonly nodeId: number
  readonly host: string
  readonly port: number
  /** v1-13; default null */
  readonly rack: string | null
}
/** {@link MetadataResponseBroker} to be written. */
export interface MetadataResponseBrokerInput {
  readonly nodeId: number
  readonly host: string
  readonly port: number
  readonly rack?: string | null | undefined
}
