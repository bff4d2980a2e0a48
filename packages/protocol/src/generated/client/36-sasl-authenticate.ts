// Generated from schemas/client/SaslAuthenticateRequest.json, schemas/client/SaslAuthenticateResponse.json. Never edit.

/** SaslAuthenticateRequest, versions 0-2. */
export interface SaslAuthenticateRequest {
  readonly authBytes: Uint8Array
}
/** {@link SaslAuthenticateRequest} to be written. */
export interface SaslAuthenticateRequestInput {
  readonly authBytes: Uint8Array
}

/** SaslAuthenticateResponse, versions 0-2. */
export interface SaslAuthenticateResponse {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly authBytes: Uint8Array
  /** v1-2; default 0 */
  readonly sessionLifetimeMs: number
}
/** {@link SaslAuthenticateResponse} to be written. */
export interface SaslAuthenticateResponseInput {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly authBytes: Uint8Array
  readonly sessionLifetimeMs?: number | undefined
}
