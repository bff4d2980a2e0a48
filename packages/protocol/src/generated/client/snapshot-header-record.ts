// Generated from schemas/client/SnapshotHeaderRecord.json. Never edit.

/** SnapshotHeaderRecord, versions 0. */
export interface SnapshotHeaderRecord {
  readonly version: number
  readonly lastContainedLogTimestamp: number
}
/** {@link SnapshotHeaderRecord} to be written. */
export interface SnapshotHeaderRecordInput {
  readonly version: number
  readonly lastContainedLogTimestamp: number
}
