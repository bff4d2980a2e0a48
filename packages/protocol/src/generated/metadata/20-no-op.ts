// Generated from schemas/metadata/NoOpRecord.json. Never edit.

/** NoOpRecord, versions 0. */
export interface NoOpRecord {
}
/** {@link NoOpRecord} to be written. */
export interface NoOpRecordInput {
}
