// Generated from schemas/metadata/DelegationTokenRecord.json. Never edit.

/** DelegationTokenRecord, versions 0. */
export interface DelegationTokenRecord {
  readonly owner: string
  readonly requester: string
  readonly renewers: readonly string[]
  readonly issueTimestamp: number
  readonly maxTimestamp: number
  readonly expirationTimestamp: number
  readonly tokenId: string
}
/** {@link DelegationTokenRecord} to be written. */
export interface DelegationTokenRecordInput {
  readonly owner: string
  readonly requester: string
  readonly renewers: readonly string[]
  readonly issueTimestamp: number
  readonly maxTimestamp: number
  readonly expirationTimestamp: number
  readonly tokenId: string
}
