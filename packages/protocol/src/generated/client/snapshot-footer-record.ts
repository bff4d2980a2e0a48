// Generated from schemas/client/SnapshotFooterRecord.json. Never edit.
import type { Reader, Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

/** SnapshotFooterRecord, versions 0. */
export interface SnapshotFooterRecord {
  readonly version: number
}
/** {@link SnapshotFooterRecord} to be written. */
export interface SnapshotFooterRecordInput {
  readonly version: number
}

function sizeOfSnapshotFooterRecord(_message: SnapshotFooterRecordInput, _version: number): number {
  let size = 3
  return size
}
function encodeSnapshotFooterRecord(message: SnapshotFooterRecordInput, _version: number, writer: Writer): void {
  const version_ = message.version
  writer.int16(version_)
  writer.uvarint(0)
}
function decodeSnapshotFooterRecord(reader: Reader, _version: number): SnapshotFooterRecord {
  const version_: number = reader.int16()
  reader.skipTags()
  return { version: version_ }
}
/** Reads and writes {@link SnapshotFooterRecord}. */
export const snapshotFooterRecord: MessageCodec<SnapshotFooterRecord, SnapshotFooterRecordInput> = {
  name: 'SnapshotFooterRecord',
  key: -1,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfSnapshotFooterRecord,
  recordsSize: noRecords,
  encode: encodeSnapshotFooterRecord,
  decode: decodeSnapshotFooterRecord,
}
