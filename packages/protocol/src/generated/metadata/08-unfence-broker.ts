// Generated from schemas/metadata/UnfenceBrokerRecord.json. Never edit.
import type { Reader, Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

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

function sizeOfUnfenceBrokerRecord(_message: UnfenceBrokerRecordInput, _version: number): number {
  let size = 13
  return size
}
function encodeUnfenceBrokerRecord(message: UnfenceBrokerRecordInput, _version: number, writer: Writer): void {
  const id = message.id
  writer.int32(id)
  const epoch = message.epoch
  writer.int64(epoch)
  writer.uvarint(0)
}
function decodeUnfenceBrokerRecord(reader: Reader, _version: number): UnfenceBrokerRecord {
  const id: number = reader.int32()
  const epoch: number = reader.int64()
  reader.skipTags()
  return { id, epoch }
}
/** Reads and writes {@link UnfenceBrokerRecord}. */
export const unfenceBrokerRecord: MessageCodec<UnfenceBrokerRecord, UnfenceBrokerRecordInput> = {
  name: 'UnfenceBrokerRecord',
  key: 8,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfUnfenceBrokerRecord,
  recordsSize: noRecords,
  encode: encodeUnfenceBrokerRecord,
  decode: decodeUnfenceBrokerRecord,
}
