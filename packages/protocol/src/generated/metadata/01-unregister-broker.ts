// Generated from schemas/metadata/UnregisterBrokerRecord.json. Never edit.

/** UnregisterBrokerRecord, versions 0. */
export interface UnregisterBrokerRecord {
  /** a brokerId */
  readonly brokerId: number
  readonly brokerEpoch: number
}
/** {@link UnregisterBrokerRecord} to be written. */
export interface UnregisterBrokerRecordInput {
  readonly brokerId: number
  readonly brokerEpoch: number
}
