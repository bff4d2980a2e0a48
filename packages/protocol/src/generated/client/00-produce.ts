// Generated from schemas/client/ProduceRequest.json, schemas/client/ProduceResponse.json. Never edit.
import { type RecordsInput, type Uuid } from '@actorlog/bytes'

/** ProduceRequest, versions 3-13. */
export interface ProduceRequest {
  /** default null; a transactionalId */
  readonly transactionalId: string | null
  readonly acks: number
  readonly timeoutMs: number
  readonly topicData: readonly ProduceRequestTopicProduceData[]
}
/** {@link ProduceRequest} to be written. */
export interface ProduceRequestInput {
  readonly transactionalId?: string | null | undefined
  readonly acks: number
  readonly timeoutMs: number
  readonly topicData: readonly ProduceRequestTopicProduceDataInput[]
}

/** Part of {@link ProduceRequest}. */
export interface ProduceRequestTopicProduceData {
  /** v3-12; a topicName; unique in its list */
  readonly name: string
  /** v13; unique in its list */
  readonly topicId: Uuid
  readonly partitionData: readonly ProduceRequestPartitionProduceData[]
}
/** {@link ProduceRequestTopicProduceData} to be written. */
export interface ProduceRequestTopicProduceDataInput {
  readonly name?: string | undefined
  readonly topicId?: Uuid | undefined
  readonly partitionData: readonly ProduceRequestPartitionProduceDataInput[]
}

/** Part of {@link ProduceRequest}. */
export interface ProduceRequestPartitionProduceData {
  readonly index: number
  readonly records: Uint8Array | null
}
/** {@link ProduceRequestPartitionProduceData} to be written. */
export interface ProduceRequestPartitionProduceDataInput {
  readonly index: number
  readonly records: RecordsInput | null
}

/** ProduceResponse, versions 3-13. */
export interface ProduceResponse {
  readonly responses: readonly ProduceResponseTopicProduceResponse[]
  /** default 0 */
  readonly throttleTimeMs: number
  /** v10-13 */
  readonly nodeEndpoints: readonly ProduceResponseNodeEndpoint[]
}
/** {@link ProduceResponse} to be written. */
export interface ProduceResponseInput {
  readonly responses: readonly ProduceResponseTopicProduceResponseInput[]
  readonly throttleTimeMs?: number | undefined
  readonly nodeEndpoints?: readonly ProduceResponseNodeEndpointInput[] | undefined
}

/** Part of {@link ProduceResponse}. */
export interface ProduceResponseNodeEndpoint {
  /** a brokerId; unique in its list */
  readonly nodeId: number
  readonly host: string
  readonly port: number
  /** default null */
  readonly rack: string | null
}
/** {@link ProduceResponseNodeEndpoint} to be written. */
export interface ProduceResponseNodeEndpointInput {
  readonly nodeId: number
  readonly host: string
  readonly port: number
  readonly rack?: string | null | undefined
}

/** Part of {@link ProduceResponse}. */
export interface ProduceResponseTopicProduceResponse {
  /** v3-12; a topicName; unique in its list */
  readonly name: string
  /** v13; unique in its list */
  readonly topicId: Uuid
  readonly partitionResponses: readonly ProduceResponsePartitionProduceResponse[]
}
/** {@link ProduceResponseTopicProduceResponse} to be written. */
export interface ProduceResponseTopicProduceResponseInput {
  readonly name?: string | undefined
  readonly topicId?: Uuid | undefined
  readonly partitionResponses: readonly ProduceResponsePartitionProduceResponseInput[]
}

/** Part of {@link ProduceResponse}. */
export interface ProduceResponsePartitionProduceResponse {
  readonly index: number
  readonly errorCode: number
  readonly baseOffset: number
  /** default -1 */
  readonly logAppendTimeMs: number
  /** v5-13; default -1 */
  readonly logStartOffset: number
  /** v8-13 */
  readonly recordErrors: readonly ProduceResponseBatchIndexAndErrorMessage[]
  /** v8-13; default null */
  readonly errorMessage: string | null
  /** v10-13 */
  readonly currentLeader: ProduceResponseLeaderIdAndEpoch
}
/** {@link ProduceResponsePartitionProduceResponse} to be written. */
export interface ProduceResponsePartitionProduceResponseInput {
  readonly index: number
  readonly errorCode: number
  readonly baseOffset: number
  readonly logAppendTimeMs?: number | undefined
  readonly logStartOffset?: number | undefined
  readonly recordErrors?: readonly ProduceResponseBatchIndexAndErrorMessageInput[] | undefined
  readonly errorMessage?: string | null | undefined
  readonly currentLeader?: ProduceResponseLeaderIdAndEpochInput | undefined
}

/** Part of {@link ProduceResponse}. */
export interface ProduceResponseLeaderIdAndEpoch {
  /** default -1; a brokerId */
  readonly leaderId: number
  /** default -1 */
  readonly leaderEpoch: number
}
/** {@link ProduceResponseLeaderIdAndEpoch} to be written. */
export interface ProduceResponseLeaderIdAndEpochInput {
  readonly leaderId?: number | undefined
  readonly leaderEpoch?: number | undefined
}

/** Part of {@link ProduceResponse}. */
export interface ProduceResponseBatchIndexAndErrorMessage {
  readonly batchIndex: number
  /** default null */
  readonly batchIndexErrorMessage: string | null
}
/** {@link ProduceResponseBatchIndexAndErrorMessage} to be written. */
export interface ProduceResponseBatchIndexAndErrorMessageInput {
  readonly batchIndex: number
  readonly batchIndexErrorMessage?: string | null | undefined
}
