// Generated from schemas/client/DescribeUserScramCredentialsRequest.json, schemas/client/DescribeUserScramCredentialsResponse.json. Never edit.

/** DescribeUserScramCredentialsRequest, versions 0. */
export interface DescribeUserScramCredentialsRequest {
  readonly users: readonly DescribeUserScramCredentialsRequestUserName[] | null
}
/** {@link DescribeUserScramCredentialsRequest} to be written. */
export interface DescribeUserScramCredentialsRequestInput {
  readonly users: readonly DescribeUserScramCredentialsRequestUserNameInput[] | null
}

/** Part of {@link DescribeUserScramCredentialsRequest}. */
export interface DescribeUserScramCredentialsRequestUserName {
  readonly name: string
}
/** {@link DescribeUserScramCredentialsRequestUserName} to be written. */
export interface DescribeUserScramCredentialsRequestUserNameInput {
  readonly name: string
}

/** DescribeUserScramCredentialsResponse, versions 0. */
export interface DescribeUserScramCredentialsResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly results: readonly DescribeUserScramCredentialsResponseDescribeUserScramCredentialsResult[]
}
/** {@link DescribeUserScramCredentialsResponse} to be written. */
export interface DescribeUserScramCredentialsResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly results: readonly DescribeUserScramCredentialsResponseDescribeUserScramCredentialsResultInput[]
}

/** Part of {@link DescribeUserScramCredentialsResponse}. */
export interface DescribeUserScramCredentialsResponseDescribeUserScramCredentialsResult {
  readonly user: string
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly credentialInfos: readonly DescribeUserScramCredentialsResponseCredentialInfo[]
}
/** {@link DescribeUserScramCredentialsResponseDescribeUserScramCredentialsResult} to be written. */
export interface DescribeUserScramCredentialsResponseDescribeUserScramCredentialsResultInput {
  readonly user: string
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly credentialInfos: readonly DescribeUserScramCredentialsResponseCredentialInfoInput[]
}

/** Part of {@link DescribeUserScramCredentialsResponse}. */
export interface DescribeUserScramCredentialsResponseCredentialInfo {
  readonly mechanism: number
  readonly iterations: number
}
/** {@link DescribeUserScramCredentialsResponseCredentialInfo} to be written. */
export interface DescribeUserScramCredentialsResponseCredentialInfoInput {
  readonly mechanism: number
  readonly iterations: number
}
