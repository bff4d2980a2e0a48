// Generated from schemas/client/AlterPartitionRequest.json, schemas/client/AlterPartitionResponse.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** AlterPartitionRequest, versions 2-3. */
export interface AlterPartitionRequest {
  /** a brokerId */
  readonly brokerId: number
  /** default -1 */
  readonly brokerEpoch: number
  readonly topics: readonly AlterPartitionRequestTopicData[]
}
/** {@link AlterPartitionRequest} to be written. */
export interface AlterPartitionRequestInput {
  readonly brokerId: number
  readonly brokerEpoch?: number | undefined
  readonly topics: readonly AlterPartitionRequestTopicDataInput[]
}

/** Part of {@link AlterPartitionRequest}. */
export interface AlterPartitionRequestTopicData {
  readonly topicId: Uuid
  readonly partitions: readonly AlterPartitionRequestPartitionData[]
}
/** {@link AlterPartitionRequestTopicData} to be written. */
export interface AlterPartitionRequestTopicDataInput {
  readonly topicId?: Uuid | undefined
  readonly partitions: readonly AlterPartitionRequestPartitionDataInput[]
}

/** Part of {@link AlterPartitionRequest}. */
export interface AlterPartitionRequestPartitionData {
  readonly partitionIndex: number
  readonly leaderEpoch: number
  /** v2; a brokerId */
  readonly newIsr: readonly number[]
  /** v3 */
  readonly newIsrWithEpochs: readonly AlterPartitionRequestBrokerState[]
  /** default 0 */
  readonly leaderRecoveryState: number
  readonly partitionEpoch: number
}
/** {@link AlterPartitionRequestPartitionData} to be written. */
export interface AlterPartitionRequestPartitionDataInput {
  readonly partitionIndex: number
  readonly leaderEpoch: number
  readonly newIsr?: readonly number[] | undefined
  readonly newIsrWithEpochs?: readonly AlterPartitionRequestBrokerStateInput[] | undefined
  readonly leaderRecoveryState?: number | undefined
  readonly partitionEpoch: number
}

/** Part of {@link AlterPartitionRequest}. */
export interface AlterPartitionRequestBrokerState {
  /** a brokerId */
  readonly brokerId: number
  /** default -1 */
  readonly brokerEpoch: number
}
/** {@link AlterPartitionRequestBrokerState} to be written. */
export interface AlterPartitionRequestBrokerStateInput {
  readonly brokerId: number
  readonly brokerEpoch?: number | undefined
}

/** AlterPartitionResponse, versions 2-3. */
export interface AlterPartitionResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly topics: readonly AlterPartitionResponseTopicData[]
}
/** {@link AlterPartitionResponse} to be written. */
export interface AlterPartitionResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly topics: readonly AlterPartitionResponseTopicDataInput[]
}

/** Part of {@link AlterPartitionResponse}. */
export interface AlterPartitionResponseTopicData {
  readonly topicId: Uuid
  readonly partitions: readonly AlterPartitionResponsePartitionData[]
}
/** {@link AlterPartitionResponseTopicData} to be written. */
export interface AlterPartitionResponseTopicDataInput {
  readonly topicId?: Uuid | undefined
  readonly partitions: readonly AlterPartitionResponsePartitionDataInput[]
}

/** Part of {@link AlterPartitionResponse}. */
export interface AlterPartitionResponsePartitionData {
  readonly partitionIndex: number
  readonly errorCode: number
  /** a brokerId */
  readonly leaderId: number
  readonly leaderEpoch: number
  /** a brokerId */
  readonly isr: readonly number[]
  /** default 0 */
  readonly leaderRecoveryState: number
  readonly partitionEpoch: number
}
/** {@link AlterPartitionResponsePartitionData} to be written. */
export interface AlterPartitionResponsePartitionDataInput {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly leaderId: number
  readonly leaderEpoch: number
  readonly isr: readonly number[]
  readonly leaderRecoveryState?: number | undefined
  readonly partitionEpoch: number
}
