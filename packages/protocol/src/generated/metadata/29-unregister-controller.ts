// Generated from schemas/metadata/UnregisterControllerRecord.json. Never edit.

/** UnregisterControllerRecord, versions 0. */
export interface UnregisterControllerRecord {
  readonly controllerId: number
}
/** {@link UnregisterControllerRecord} to be written. */
export interface UnregisterControllerRecordInput {
  readonly controllerId: number
}
