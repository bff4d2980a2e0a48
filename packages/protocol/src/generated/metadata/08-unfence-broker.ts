// Generated from schemas/metadata/UnfenceBrokerRecord.json. Never edit.

/** UnfenceBrokerRecord, versions 0. */
export interface UnfenceBrokerRecord {
  /** a brokerId */
  readonly id: number
  readonly epoch: number
}
/** {@link UnfenceBrokerRecord} to be written. */
export interface UnfenceBrokerRecordInput {
  readonly id: number
  readonly epoch: number
}
