// Generated from schemas/metadata/FenceBrokerRecord.json. Never edit.

/** FenceBrokerRecord, versions 0. */
export interface FenceBrokerRecord {
  /** a brokerId */
  readonly id: number
  readonly epoch: number
}
/** {@link FenceBrokerRecord} to be written. */
export interface FenceBrokerRecordInput {
  readonly id: number
  readonly epoch: number
}
