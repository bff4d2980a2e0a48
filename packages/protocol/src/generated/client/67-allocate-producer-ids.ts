// Generated from schemas/client/AllocateProducerIdsRequest.json, schemas/client/AllocateProducerIdsResponse.json. Never edit.

/** AllocateProducerIdsRequest, versions 0. */
export interface AllocateProducerIdsRequest {
  /** a brokerId */
  readonly brokerId: number
  /** default -1 */
  readonly brokerEpoch: number
}
/** {@link AllocateProducerIdsRequest} to be written. */
export interface AllocateProducerIdsRequestInput {
  readonly brokerId: number
  readonly brokerEpoch?: number | undefined
}

/** AllocateProducerIdsResponse, versions 0. */
export interface AllocateProducerIdsResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  /** a producerId */
  readonly producerIdStart: number
  readonly producerIdLen: number
}
/** {@link AllocateProducerIdsResponse} to be written. */
export interface AllocateProducerIdsResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly producerIdStart: number
  readonly producerIdLen: number
}
