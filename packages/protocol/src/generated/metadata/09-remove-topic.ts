// Generated from schemas/metadata/RemoveTopicRecord.json. Never edit.
import type { Reader, Uuid, Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

/** RemoveTopicRecord, versions 0. */
export interface RemoveTopicRecord {
  readonly topicId: Uuid
}
/** {@link RemoveTopicRecord} to be written. */
export interface RemoveTopicRecordInput {
  readonly topicId: Uuid
}

function sizeOfRemoveTopicRecord(_message: RemoveTopicRecordInput, _version: number): number {
  let size = 17
  return size
}
function encodeRemoveTopicRecord(message: RemoveTopicRecordInput, _version: number, writer: Writer): void {
  const topicId = message.topicId
  writer.uuid(topicId)
  writer.uvarint(0)
}
function decodeRemoveTopicRecord(reader: Reader, _version: number): RemoveTopicRecord {
  const topicId: Uuid = reader.uuid()
  reader.skipTags()
  return { topicId }
}
/** Reads and writes {@link RemoveTopicRecord}. */
export const removeTopicRecord: MessageCodec<RemoveTopicRecord, RemoveTopicRecordInput> = {
  name: 'RemoveTopicRecord',
  key: 9,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfRemoveTopicRecord,
  recordsSize: noRecords,
  encode: encodeRemoveTopicRecord,
  decode: decodeRemoveTopicRecord,
}
