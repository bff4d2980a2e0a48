// Generated from schemas/metadata/ProducerIdsRecord.json. Never edit.

/** ProducerIdsRecord, versions 0. */
export interface ProducerIdsRecord {
  /** a brokerId */
  readonly brokerId: number
  /** default -1 */
  readonly brokerEpoch: number
  readonly nextProducerId: number
}
/** {@link ProducerIdsRecord} to be written. */
export interface ProducerIdsRecordInput {
  readonly brokerId: number
  readonly brokerEpoch?: number | undefined
  readonly nextProducerId: number
}
