// Generated from schemas/client/EnvelopeRequest.json, schemas/client/EnvelopeResponse.json. Never edit.

/** EnvelopeRequest, versions 0. */
export interface EnvelopeRequest {
  readonly requestData: Uint8Array
  readonly requestPrincipal: Uint8Array | null
  readonly clientHostAddress: Uint8Array
}
/** {@link EnvelopeRequest} to be written. */
export interface EnvelopeRequestInput {
  readonly requestData: Uint8Array
  readonly requestPrincipal: Uint8Array | null
  readonly clientHostAddress: Uint8Array
}

/** EnvelopeResponse, versions 0. */
export interface EnvelopeResponse {
  /** default null */
  readonly responseData: Uint8Array | null
  readonly errorCode: number
}
/** {@link EnvelopeResponse} to be written. */
export interface EnvelopeResponseInput {
  readonly responseData?: Uint8Array | null | undefined
  readonly errorCode: number
}
