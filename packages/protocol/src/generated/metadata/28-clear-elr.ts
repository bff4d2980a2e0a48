// Generated from schemas/metadata/ClearElrRecord.json. Never edit.
import { compactStringSize, type Reader, type Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

/** ClearElrRecord, versions 0. */
export interface ClearElrRecord {
  /** a topicName */
  readonly topicName: string
}
/** {@link ClearElrRecord} to be written. */
export interface ClearElrRecordInput {
  readonly topicName: string
}

function sizeOfClearElrRecord(message: ClearElrRecordInput, _version: number): number {
  let size = 1
  const topicName = message.topicName
  size += compactStringSize(topicName)
  return size
}
function encodeClearElrRecord(message: ClearElrRecordInput, _version: number, writer: Writer): void {
  const topicName = message.topicName
  writer.compactString(topicName)
  writer.uvarint(0)
}
function decodeClearElrRecord(reader: Reader, _version: number): ClearElrRecord {
  const topicName: string = reader.compactString()
  reader.skipTags()
  return { topicName }
}
/** Reads and writes {@link ClearElrRecord}. */
export const clearElrRecord: MessageCodec<ClearElrRecord, ClearElrRecordInput> = {
  name: 'ClearElrRecord',
  key: 28,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfClearElrRecord,
  recordsSize: noRecords,
  encode: encodeClearElrRecord,
  decode: decodeClearElrRecord,
}
