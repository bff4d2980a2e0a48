// Generated from schemas/client/KRaftVersionRecord.json. Never edit.

/** KRaftVersionRecord, versions 0. */
export interface KRaftVersionRecord {
  readonly version: number
  readonly kRaftVersion: number
}
/** {@link KRaftVersionRecord} to be written. */
export interface KRaftVersionRecordInput {
  readonly version: number
  readonly kRaftVersion: number
}
