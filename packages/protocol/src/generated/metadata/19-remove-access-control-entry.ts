// Generated from schemas/metadata/RemoveAccessControlEntryRecord.json. Never edit.
import type { Reader, Uuid, Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

/** RemoveAccessControlEntryRecord, versions 0. */
export interface RemoveAccessControlEntryRecord {
  readonly id: Uuid
}
/** {@link RemoveAccessControlEntryRecord} to be written. */
export interface RemoveAccessControlEntryRecordInput {
  readonly id: Uuid
}

function sizeOfRemoveAccessControlEntryRecord(_message: RemoveAccessControlEntryRecordInput, _version: number): number {
  let size = 17
  return size
}
function encodeRemoveAccessControlEntryRecord(message: RemoveAccessControlEntryRecordInput, _version: number, writer: Writer): void {
  const id = message.id
  writer.uuid(id)
  writer.uvarint(0)
}
function decodeRemoveAccessControlEntryRecord(reader: Reader, _version: number): RemoveAccessControlEntryRecord {
  const id: Uuid = reader.uuid()
  reader.skipTags()
  return { id }
}
/** Reads and writes {@link RemoveAccessControlEntryRecord}. */
export const removeAccessControlEntryRecord: MessageCodec<RemoveAccessControlEntryRecord, RemoveAccessControlEntryRecordInput> = {
  name: 'RemoveAccessControlEntryRecord',
  key: 19,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfRemoveAccessControlEntryRecord,
  recordsSize: noRecords,
  encode: encodeRemoveAccessControlEntryRecord,
  decode: decodeRemoveAccessControlEntryRecord,
}
