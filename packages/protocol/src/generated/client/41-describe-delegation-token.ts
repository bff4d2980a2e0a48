// Generated from schemas/client/DescribeDelegationTokenRequest.json, schemas/client/DescribeDelegationTokenResponse.json. Never edit.

/** DescribeDelegationTokenRequest, versions 1-3. */
export interface DescribeDelegationTokenRequest {
  readonly owners: readonly DescribeDelegationTokenRequestDescribeDelegationTokenOwner[] | null
}
/** {@link DescribeDelegationTokenRequest} to be written. */
export interface DescribeDelegationTokenRequestInput {
  readonly owners: readonly DescribeDelegationTokenRequestDescribeDelegationTokenOwnerInput[] | null
}

/** Part of {@link DescribeDelegationTokenRequest}. */
export interface DescribeDelegationTokenRequestDescribeDelegationTokenOwner {
  readonly principalType: string
  readonly principalName: string
}
/** {@link DescribeDelegationTokenRequestDescribeDelegationTokenOwner} to be written. */
export interface DescribeDelegationTokenRequestDescribeDelegationTokenOwnerInput {
  readonly principalType: string
  readonly principalName: string
}

/** DescribeDelegationTokenResponse, versions 1-3. */
export interface DescribeDelegationTokenResponse {
  readonly errorCode: number
  readonly tokens: readonly DescribeDelegationTokenResponseDescribedDelegationToken[]
  readonly throttleTimeMs: number
}
/** {@link DescribeDelegationTokenResponse} to be written. */
export interface DescribeDelegationTokenResponseInput {
  readonly errorCode: number
  readonly tokens: readonly DescribeDelegationTokenResponseDescribedDelegationTokenInput[]
  readonly throttleTimeMs: number
}

/** Part of {@link DescribeDelegationTokenResponse}. */
export interface DescribeDelegationTokenResponseDescribedDelegationToken {
  readonly principalType: string
  readonly principalName: string
  /** v3 */
  readonly tokenRequesterPrincipalType: string
  /** v3 */
  readonly tokenRequesterPrincipalName: string
  readonly issueTimestamp: number
  readonly expiryTimestamp: number
  readonly maxTimestamp: number
  readonly tokenId: string
  readonly hmac: Uint8Array
  readonly renewers: readonly DescribeDelegationTokenResponseDescribedDelegationTokenRenewer[]
}
/** {@link DescribeDelegationTokenResponseDescribedDelegationToken} to be written. */
export interface DescribeDelegationTokenResponseDescribedDelegationTokenInput {
  readonly principalType: string
  readonly principalName: string
  readonly tokenRequesterPrincipalType?: string | undefined
  readonly tokenRequesterPrincipalName?: string | undefined
  readonly issueTimestamp: number
  readonly expiryTimestamp: number
  readonly maxTimestamp: number
  readonly tokenId: string
  readonly hmac: Uint8Array
  readonly renewers: readonly DescribeDelegationTokenResponseDescribedDelegationTokenRenewerInput[]
}

/** Part of {@link DescribeDelegationTokenResponse}. */
export interface DescribeDelegationTokenResponseDescribedDelegationTokenRenewer {
  readonly principalType: string
  readonly principalName: string
}
/** {@link DescribeDelegationTokenResponseDescribedDelegationTokenRenewer} to be written. */
export interface DescribeDelegationTokenResponseDescribedDelegationTokenRenewerInput {
  readonly principalType: string
  readonly principalName: string
}
