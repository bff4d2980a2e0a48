// Generated from schemas/metadata/EndTransactionRecord.json. Never edit.
import type { Reader, Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

/** EndTransactionRecord, versions 0. */
export interface EndTransactionRecord {
}
/** {@link EndTransactionRecord} to be written. */
export interface EndTransactionRecordInput {
}

function sizeOfEndTransactionRecord(_message: EndTransactionRecordInput, _version: number): number {
  let size = 1
  return size
}
function encodeEndTransactionRecord(_message: EndTransactionRecordInput, _version: number, writer: Writer): void {
  writer.uvarint(0)
}
function decodeEndTransactionRecord(reader: Reader, _version: number): EndTransactionRecord {
  reader.skipTags()
  return {  }
}
/** Reads and writes {@link EndTransactionRecord}. */
export const endTransactionRecord: MessageCodec<EndTransactionRecord, EndTransactionRecordInput> = {
  name: 'EndTransactionRecord',
  key: 24,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfEndTransactionRecord,
  recordsSize: noRecords,
  encode: encodeEndTransactionRecord,
  decode: decodeEndTransactionRecord,
}
