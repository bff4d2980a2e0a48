// Generated from schemas/client/AddOffsetsToTxnRequest.json, schemas/client/AddOffsetsToTxnResponse.json. Never edit.

/** AddOffsetsToTxnRequest, versions 0-4. */
export interface AddOffsetsToTxnRequest {
  /** a transactionalId */
  readonly transactionalId: string
  /** a producerId */
  readonly producerId: number
  readonly producerEpoch: number
  /** a groupId */
  readonly groupId: string
}
/** {@link AddOffsetsToTxnRequest} to be written. */
export interface AddOffsetsToTxnRequestInput {
  readonly transactionalId: string
  readonly producerId: number
  readonly producerEpoch: number
  readonly groupId: string
}

/** AddOffsetsToTxnResponse, versions 0-4. */
export interface AddOffsetsToTxnResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
}
/** {@link AddOffsetsToTxnResponse} to be written. */
export interface AddOffsetsToTxnResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
}
