// Generated from schemas/metadata/AbortTransactionRecord.json. Never edit.

/** AbortTransactionRecord, versions 0. */
export interface AbortTransactionRecord {
  /** default null */
  readonly reason: string | null
}
/** {@link AbortTransactionRecord} to be written. */
export interface AbortTransactionRecordInput {
  readonly reason?: string | null | undefined
}
