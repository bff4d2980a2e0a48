// Generated from schemas/client/CreateDelegationTokenRequest.json, schemas/client/CreateDelegationTokenResponse.json. Never edit.

/** CreateDelegationTokenRequest, versions 1-3. */
export interface CreateDelegationTokenRequest {
  /** v3 */
  readonly ownerPrincipalType: string | null
  /** v3 */
  readonly ownerPrincipalName: string | null
  readonly renewers: readonly CreateDelegationTokenRequestCreatableRenewers[]
  readonly maxLifetimeMs: number
}
/** {@link CreateDelegationTokenRequest} to be written. */
export interface CreateDelegationTokenRequestInput {
  readonly ownerPrincipalType?: string | null | undefined
  readonly ownerPrincipalName?: string | null | undefined
  readonly renewers: readonly CreateDelegationTokenRequestCreatableRenewersInput[]
  readonly maxLifetimeMs: number
}

/** Part of {@link CreateDelegationTokenRequest}. */
export interface CreateDelegationTokenRequestCreatableRenewers {
  readonly principalType: string
  readonly principalName: string
}
/** {@link CreateDelegationTokenRequestCreatableRenewers} to be written. */
export interface CreateDelegationTokenRequestCreatableRenewersInput {
  readonly principalType: string
  readonly principalName: string
}

/** CreateDelegationTokenResponse, versions 1-3. */
export interface CreateDelegationTokenResponse {
  readonly errorCode: number
  readonly principalType: string
  readonly principalName: string
  /** v3 */
  readonly tokenRequesterPrincipalType: string
  /** v3 */
  readonly tokenRequesterPrincipalName: string
  readonly issueTimestampMs: number
  readonly expiryTimestampMs: number
  readonly maxTimestampMs: number
  readonly tokenId: string
  readonly hmac: Uint8Array
  readonly throttleTimeMs: number
}
/** {@link CreateDelegationTokenResponse} to be written. */
export interface CreateDelegationTokenResponseInput {
  readonly errorCode: number
  readonly principalType: string
  readonly principalName: string
  readonly tokenRequesterPrincipalType?: string | undefined
  readonly tokenRequesterPrincipalName?: string | undefined
  readonly issueTimestampMs: number
  readonly expiryTimestampMs: number
  readonly maxTimestampMs: number
  readonly tokenId: string
  readonly hmac: Uint8Array
  readonly throttleTimeMs: number
}
