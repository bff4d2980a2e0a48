// Generated from schemas/client/InitProducerIdRequest.json, schemas/client/InitProducerIdResponse.json. Never edit.

/** InitProducerIdRequest, versions 0-6. */
export interface InitProducerIdRequest {
  /** a transactionalId */
  readonly transactionalId: string | null
  readonly transactionTimeoutMs: number
  /** v3-6; default -1; a producerId */
  readonly producerId: number
  /** v3-6; default -1 */
  readonly producerEpoch: number
  /** v6; default false */
  readonly enable2Pc: boolean
  /** v6; default false */
  readonly keepPreparedTxn: boolean
}
/** {@link InitProducerIdRequest} to be written. */
export interface InitProducerIdRequestInput {
  readonly transactionalId: string | null
  readonly transactionTimeoutMs: number
  readonly producerId?: number | undefined
  readonly producerEpoch?: number | undefined
  readonly enable2Pc?: boolean | undefined
  readonly keepPreparedTxn?: boolean | undefined
}

/** InitProducerIdResponse, versions 0-6. */
export interface InitProducerIdResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  /** default -1; a producerId */
  readonly producerId: number
  readonly producerEpoch: number
  /** v6; default -1; a producerId */
  readonly ongoingTxnProducerId: number
  /** v6; default -1 */
  readonly ongoingTxnProducerEpoch: number
}
/** {@link InitProducerIdResponse} to be written. */
export interface InitProducerIdResponseInput {
  readonly throttleTimeMs?: number | undefined
  readonly errorCode: number
  readonly producerId?: number | undefined
  readonly producerEpoch: number
  readonly ongoingTxnProducerId?: number | undefined
  readonly ongoingTxnProducerEpoch?: number | undefined
}
