// Generated from schemas/metadata/TopicRecord.json. Never edit.
import { compactStringSize, type Reader, type Uuid, type Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

/** TopicRecord, versions 0. */
export interface TopicRecord {
  /** a topicName */
  readonly name: string
  readonly topicId: Uuid
}
/** {@link TopicRecord} to be written. */
export interface TopicRecordInput {
  readonly name: string
  readonly topicId: Uuid
}

function sizeOfTopicRecord(message: TopicRecordInput, _version: number): number {
  let size = 17
  const name = message.name
  size += compactStringSize(name)
  return size
}
function encodeTopicRecord(message: TopicRecordInput, _version: number, writer: Writer): void {
  const name = message.name
  writer.compactString(name)
  const topicId = message.topicId
  writer.uuid(topicId)
  writer.uvarint(0)
}
function decodeTopicRecord(reader: Reader, _version: number): TopicRecord {
  const name: string = reader.compactString()
  const topicId: Uuid = reader.uuid()
  reader.skipTags()
  return { name, topicId }
}
/** Reads and writes {@link TopicRecord}. */
export const topicRecord: MessageCodec<TopicRecord, TopicRecordInput> = {
  name: 'TopicRecord',
  key: 2,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfTopicRecord,
  recordsSize: noRecords,
  encode: encodeTopicRecord,
  decode: decodeTopicRecord,
}
