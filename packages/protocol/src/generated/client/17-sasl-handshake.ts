// Generated from schemas/client/SaslHandshakeRequest.json, schemas/client/SaslHandshakeResponse.json. Never edit.

/** SaslHandshakeRequest, versions 0-1. */
export interface SaslHandshakeRequest {
  readonly mechanism: string
}
/** {@link SaslHandshakeRequest} to be written. */
export interface SaslHandshakeRequestInput {
  readonly mechanism: string
}

/** SaslHandshakeResponse, versions 0-1. */
export interface SaslHandshakeResponse {
  readonly errorCode: number
  readonly mechanisms: readonly string[]
}
/** {@link SaslHandshakeResponse} to be written. */
export interface SaslHandshakeResponseInput {
  readonly errorCode: number
  readonly mechanisms: readonly string[]
}
