// Generated from schemas/metadata/FenceBrokerRecord.json. Never edit.
import type { Reader, Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

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

function sizeOfFenceBrokerRecord(_message: FenceBrokerRecordInput, _version: number): number {
  let size = 13
  return size
}
function encodeFenceBrokerRecord(message: FenceBrokerRecordInput, _version: number, writer: Writer): void {
  const id = message.id
  writer.int32(id)
  const epoch = message.epoch
  writer.int64(epoch)
  writer.uvarint(0)
}
function decodeFenceBrokerRecord(reader: Reader, _version: number): FenceBrokerRecord {
  const id: number = reader.int32()
  const epoch: number = reader.int64()
  reader.skipTags()
  return { id, epoch }
}
/** Reads and writes {@link FenceBrokerRecord}. */
export const fenceBrokerRecord: MessageCodec<FenceBrokerRecord, FenceBrokerRecordInput> = {
  name: 'FenceBrokerRecord',
  key: 7,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfFenceBrokerRecord,
  recordsSize: noRecords,
  encode: encodeFenceBrokerRecord,
  decode: decodeFenceBrokerRecord,
}
