// Generated from schemas/metadata/UserScramCredentialRecord.json. Never edit.

/** UserScramCredentialRecord, versions 0. */
export interface UserScramCredentialRecord {
  readonly name: string
  readonly mechanism: number
  readonly salt: Uint8Array
  readonly storedKey: Uint8Array
  readonly serverKey: Uint8Array
  readonly iterations: number
}
/** {@link UserScramCredentialRecord} to be written. */
export interface UserScramCredentialRecordInput {
  readonly name: string
  readonly mechanism: number
  readonly salt: Uint8Array
  readonly storedKey: Uint8Array
  readonly serverKey: Uint8Array
  readonly iterations: number
}
