// Generated from schemas/metadata/UnregisterBrokerRecord.json. Never edit.
import type { Reader, Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

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

function sizeOfUnregisterBrokerRecord(_message: UnregisterBrokerRecordInput, _version: number): number {
  let size = 13
  return size
}
function encodeUnregisterBrokerRecord(message: UnregisterBrokerRecordInput, _version: number, writer: Writer): void {
  const brokerId = message.brokerId
  writer.int32(brokerId)
  const brokerEpoch = message.brokerEpoch
  writer.int64(brokerEpoch)
  writer.uvarint(0)
}
function decodeUnregisterBrokerRecord(reader: Reader, _version: number): UnregisterBrokerRecord {
  const brokerId: number = reader.int32()
  const brokerEpoch: number = reader.int64()
  reader.skipTags()
  return { brokerId, brokerEpoch }
}
/** Reads and writes {@link UnregisterBrokerRecord}. */
export const unregisterBrokerRecord: MessageCodec<UnregisterBrokerRecord, UnregisterBrokerRecordInput> = {
  name: 'UnregisterBrokerRecord',
  key: 1,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfUnregisterBrokerRecord,
  recordsSize: noRecords,
  encode: encodeUnregisterBrokerRecord,
  decode: decodeUnregisterBrokerRecord,
}
