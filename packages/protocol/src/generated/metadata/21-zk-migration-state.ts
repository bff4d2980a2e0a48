// Generated from schemas/metadata/ZkMigrationStateRecord.json. Never edit.

/** ZkMigrationStateRecord, versions 0. */
export interface ZkMigrationStateRecord {
  readonly zkMigrationState: number
}
/** {@link ZkMigrationStateRecord} to be written. */
export interface ZkMigrationStateRecordInput {
  readonly zkMigrationState: number
}
