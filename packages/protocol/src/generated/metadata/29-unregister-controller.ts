// Generated from schemas/metadata/UnregisterControllerRecord.json. Never edit.
import type { Reader, Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

/** UnregisterControllerRecord, versions 0. */
export interface UnregisterControllerRecord {
  readonly controllerId: number
}
/** {@link UnregisterControllerRecord} to be written. */
export interface UnregisterControllerRecordInput {
  readonly controllerId: number
}

function sizeOfUnregisterControllerRecord(_message: UnregisterControllerRecordInput, _version: number): number {
  let size = 5
  return size
}
function encodeUnregisterControllerRecord(message: UnregisterControllerRecordInput, _version: number, writer: Writer): void {
  const controllerId = message.controllerId
  writer.int32(controllerId)
  writer.uvarint(0)
}
function decodeUnregisterControllerRecord(reader: Reader, _version: number): UnregisterControllerRecord {
  const controllerId: number = reader.int32()
  reader.skipTags()
  return { controllerId }
}
/** Reads and writes {@link UnregisterControllerRecord}. */
export const unregisterControllerRecord: MessageCodec<UnregisterControllerRecord, UnregisterControllerRecordInput> = {
  name: 'UnregisterControllerRecord',
  key: 29,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfUnregisterControllerRecord,
  recordsSize: noRecords,
  encode: encodeUnregisterControllerRecord,
  decode: decodeUnregisterControllerRecord,
}
