// Generated from schemas/metadata/NoOpRecord.json. Never edit.
import type { Reader, Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

/** NoOpRecord, versions 0. */
export interface NoOpRecord {
}
/** {@link NoOpRecord} to be written. */
export interface NoOpRecordInput {
}

function sizeOfNoOpRecord(_message: NoOpRecordInput, _version: number): number {
  let size = 1
  return size
}
function encodeNoOpRecord(_message: NoOpRecordInput, _version: number, writer: Writer): void {
  writer.uvarint(0)
}
function decodeNoOpRecord(reader: Reader, _version: number): NoOpRecord {
  reader.skipTags()
  return {  }
}
/** Reads and writes {@link NoOpRecord}. */
export const noOpRecord: MessageCodec<NoOpRecord, NoOpRecordInput> = {
  name: 'NoOpRecord',
  key: 20,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfNoOpRecord,
  recordsSize: noRecords,
  encode: encodeNoOpRecord,
  decode: decodeNoOpRecord,
}
