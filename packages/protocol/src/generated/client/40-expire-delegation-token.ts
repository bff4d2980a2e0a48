// Generated from schemas/client/ExpireDelegationTokenRequest.json, schemas/client/ExpireDelegationTokenResponse.json. Never edit.

/** ExpireDelegationTokenRequest, versions 1-2. */
export interface ExpireDelegationTokenRequest {
  readonly hmac: Uint8Array
  readonly expiryTimePeriodMs: number
}
/** {@link ExpireDelegationTokenRequest} to be written. */
export interface ExpireDelegationTokenRequestInput {
  readonly hmac: Uint8Array
  readonly expiryTimePeriodMs: number
}

/** ExpireDelegationTokenResponse, versions 1-2. */
export interface ExpireDelegationTokenResponse {
  readonly errorCode: number
  readonly expiryTimestampMs: number
  readonly throttleTimeMs: number
}
/** {@link ExpireDelegationTokenResponse} to be written. */
export interface ExpireDelegationTokenResponseInput {
  readonly errorCode: number
  readonly expiryTimestampMs: number
  readonly throttleTimeMs: number
}
