// Generated from schemas/metadata/ProducerIdsRecord.json. Never edit.
import type { Reader, Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

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

function sizeOfProducerIdsRecord(_message: ProducerIdsRecordInput, _version: number): number {
  let size = 21
  return size
}
function encodeProducerIdsRecord(message: ProducerIdsRecordInput, _version: number, writer: Writer): void {
  const brokerId = message.brokerId
  writer.int32(brokerId)
  const brokerEpoch = message.brokerEpoch ?? -1
  writer.int64(brokerEpoch)
  const nextProducerId = message.nextProducerId
  writer.int64(nextProducerId)
  writer.uvarint(0)
}
function decodeProducerIdsRecord(reader: Reader, _version: number): ProducerIdsRecord {
  const brokerId: number = reader.int32()
  const brokerEpoch: number = reader.int64()
  const nextProducerId: number = reader.int64()
  reader.skipTags()
  return { brokerId, brokerEpoch, nextProducerId }
}
/** Reads and writes {@link ProducerIdsRecord}. */
export const producerIdsRecord: MessageCodec<ProducerIdsRecord, ProducerIdsRecordInput> = {
  name: 'ProducerIdsRecord',
  key: 15,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfProducerIdsRecord,
  recordsSize: noRecords,
  encode: encodeProducerIdsRecord,
  decode: decodeProducerIdsRecord,
}
