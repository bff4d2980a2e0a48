// Generated from schemas/client/SnapshotFooterRecord.json. Never edit.

/** SnapshotFooterRecord, versions 0. */
export interface SnapshotFooterRecord {
  readonly version: number
}
/** {@link SnapshotFooterRecord} to be written. */
export interface SnapshotFooterRecordInput {
  readonly version: number
}
