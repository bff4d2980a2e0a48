// Generated from schemas/client/EndTxnRequest.json, schemas/client/EndTxnResponse.json. Never edit.

/** EndTxnRequest, versions 0-5. */
export interface EndTxnRequest {
  /** a transactionalId */
  readonly transactionalId: string
  /** a producerId */
  readonly producerId: number
  readonly producerEpoch: number
  readonly committed: boolean
}
/** {@link EndTxnRequest} to be written. */
export interface EndTxnRequestInput {
  readonly transactionalId: string
  readonly producerId: number
  readonly producerEpoch: number
  readonly committed: boolean
}

/** EndTxnResponse, versions 0-5. */
export interface EndTxnResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  /** v5; default -1; a producerId */
  readonly producerId: number
  /** v5; default -1 */
  readonly producerEpoch: number
}
/** {@link EndTxnResponse} to be written. */
export interface EndTxnResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly producerId?: number | undefined
  readonly producerEpoch?: number | undefined
}
