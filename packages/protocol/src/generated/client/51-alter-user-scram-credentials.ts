// Generated from schemas/client/AlterUserScramCredentialsRequest.json, schemas/client/AlterUserScramCredentialsResponse.json. Never edit.

/** AlterUserScramCredentialsRequest, versions 0. */
export interface AlterUserScramCredentialsRequest {
  readonly deletions: readonly AlterUserScramCredentialsRequestScramCredentialDeletion[]
  readonly upsertions: readonly AlterUserScramCredentialsRequestScramCredentialUpsertion[]
}
/** {@link AlterUserScramCredentialsRequest} to be written. */
export interface AlterUserScramCredentialsRequestInput {
  readonly deletions: readonly AlterUserScramCredentialsRequestScramCredentialDeletionInput[]
  readonly upsertions: readonly AlterUserScramCredentialsRequestScramCredentialUpsertionInput[]
}

/** Part of {@link AlterUserScramCredentialsRequest}. */
export interface AlterUserScramCredentialsRequestScramCredentialUpsertion {
  readonly name: string
  readonly mechanism: number
  readonly iterations: number
  readonly salt: Uint8Array
  readonly saltedPassword: Uint8Array
}
/** {@link AlterUserScramCredentialsRequestScramCredentialUpsertion} to be written. */
export interface AlterUserScramCredentialsRequestScramCredentialUpsertionInput {
  readonly name: string
  readonly mechanism: number
  readonly iterations: number
  readonly salt: Uint8Array
  readonly saltedPassword: Uint8Array
}

/** Part of {@link AlterUserScramCredentialsRequest}. */
export interface AlterUserScramCredentialsRequestScramCredentialDeletion {
  readonly name: string
  readonly mechanism: number
}
/** {@link AlterUserScramCredentialsRequestScramCredentialDeletion} to be written. */
export interface AlterUserScramCredentialsRequestScramCredentialDeletionInput {
  readonly name: string
  readonly mechanism: number
}

/** AlterUserScramCredentialsResponse, versions 0. */
export interface AlterUserScramCredentialsResponse {
  readonly throttleTimeMs: number
  readonly results: readonly AlterUserScramCredentialsResponseAlterUserScramCredentialsResult[]
}
/** {@link AlterUserScramCredentialsResponse} to be written. */
export interface AlterUserScramCredentialsResponseInput {
  readonly throttleTimeMs: number
  readonly results: readonly AlterUserScramCredentialsResponseAlterUserScramCredentialsResultInput[]
}

/** Part of {@link AlterUserScramCredentialsResponse}. */
export interface AlterUserScramCredentialsResponseAlterUserScramCredentialsResult {
  readonly user: string
  readonly errorCode: number
  readonly errorMessage: string | null
}
/** {@link AlterUserScramCredentialsResponseAlterUserScramCredentialsResult} to be written. */
export interface AlterUserScramCredentialsResponseAlterUserScramCredentialsResultInput {
  readonly user: string
  readonly errorCode: number
  readonly errorMessage: string | null
}
