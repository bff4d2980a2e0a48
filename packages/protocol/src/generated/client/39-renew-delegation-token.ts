// Generated from schemas/client/RenewDelegationTokenRequest.json, schemas/client/RenewDelegationTokenResponse.json. Never edit.

/** RenewDelegationTokenRequest, versions 1-2. */
export interface RenewDelegationTokenRequest {
  readonly hmac: Uint8Array
  readonly renewPeriodMs: number
}
/** {@link RenewDelegationTokenRequest} to be written. */
export interface RenewDelegationTokenRequestInput {
  readonly hmac: Uint8Array
  readonly renewPeriodMs: number
}

/** RenewDelegationTokenResponse, versions 1-2. */
export interface RenewDelegationTokenResponse {
  readonly errorCode: number
  readonly expiryTimestampMs: number
  readonly throttleTimeMs: number
}
/** {@link RenewDelegationTokenResponse} to be written. */
export interface RenewDelegationTokenResponseInput {
  readonly errorCode: number
  readonly expiryTimestampMs: number
  readonly throttleTimeMs: number
}
