// Generated from schemas/metadata/RemoveUserScramCredentialRecord.json. Never edit.

/** RemoveUserScramCredentialRecord, versions 0. */
export interface RemoveUserScramCredentialRecord {
  readonly name: string
  readonly mechanism: number
}
/** {@link RemoveUserScramCredentialRecord} to be written. */
export interface RemoveUserScramCredentialRecordInput {
  readonly name: string
  readonly mechanism: number
}
