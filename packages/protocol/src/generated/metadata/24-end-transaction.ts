// Generated from schemas/metadata/EndTransactionRecord.json. Never edit.

/** EndTransactionRecord, versions 0. */
export interface EndTransactionRecord {
}
/** {@link EndTransactionRecord} to be written. */
export interface EndTransactionRecordInput {
}
