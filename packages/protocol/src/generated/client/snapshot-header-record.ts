// Generated from schemas/client/SnapshotHeaderRecord.json. Never edit.
import type { Reader, Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

/** SnapshotHeaderRecord, versions 0. */
export interface SnapshotHeaderRecord {
  readonly version: number
  readonly lastContainedLogTimestamp: number
}
/** {@link SnapshotHeaderRecord} to be written. */
export interface SnapshotHeaderRecordInput {
  readonly version: number
  readonly lastContainedLogTimestamp: number
}

function sizeOfSnapshotHeaderRecord(_message: SnapshotHeaderRecordInput, _version: number): number {
  let size = 11
  return size
}
function encodeSnapshotHeaderRecord(message: SnapshotHeaderRecordInput, _version: number, writer: Writer): void {
  const version_ = message.version
  writer.int16(version_)
  const lastContainedLogTimestamp = message.lastContainedLogTimestamp
  writer.int64(lastContainedLogTimestamp)
  writer.uvarint(0)
}
function decodeSnapshotHeaderRecord(reader: Reader, _version: number): SnapshotHeaderRecord {
  const version_: number = reader.int16()
  const lastContainedLogTimestamp: number = reader.int64()
  reader.skipTags()
  return { version: version_, lastContainedLogTimestamp }
}
/** Reads and writes {@link SnapshotHeaderRecord}. */
export const snapshotHeaderRecord: MessageCodec<SnapshotHeaderRecord, SnapshotHeaderRecordInput> = {
  name: 'SnapshotHeaderRecord',
  key: -1,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfSnapshotHeaderRecord,
  recordsSize: noRecords,
  encode: encodeSnapshotHeaderRecord,
  decode: decodeSnapshotHeaderRecord,
}
