// Generated from schemas/metadata/BeginTransactionRecord.json. Never edit.

/** BeginTransactionRecord, versions 0. */
export interface BeginTransactionRecord {
  /** default null */
  readonly name: string | null
}
/** {@link BeginTransactionRecord} to be written. */
export interface BeginTransactionRecordInput {
  readonly name?: string | null | undefined
}
