// Generated from schemas/metadata/RemoveDelegationTokenRecord.json. Never edit.

/** RemoveDelegationTokenRecord, versions 0. */
export interface RemoveDelegationTokenRecord {
  readonly tokenId: string
}
/** {@link RemoveDelegationTokenRecord} to be written. */
export interface RemoveDelegationTokenRecordInput {
  readonly tokenId: string
}
