// Generated from schemas/client/KRaftVersionRecord.json. Never edit.
import type { Reader, Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

/** KRaftVersionRecord, versions 0. */
export interface KRaftVersionRecord {
  readonly version: number
  readonly kRaftVersion: number
}
/** {@link KRaftVersionRecord} to be written. */
export interface KRaftVersionRecordInput {
  readonly version: number
  readonly kRaftVersion: number
}

function sizeOfKRaftVersionRecord(_message: KRaftVersionRecordInput, _version: number): number {
  let size = 5
  return size
}
function encodeKRaftVersionRecord(message: KRaftVersionRecordInput, _version: number, writer: Writer): void {
  const version_ = message.version
  writer.int16(version_)
  const kRaftVersion = message.kRaftVersion
  writer.int16(kRaftVersion)
  writer.uvarint(0)
}
function decodeKRaftVersionRecord(reader: Reader, _version: number): KRaftVersionRecord {
  const version_: number = reader.int16()
  const kRaftVersion: number = reader.int16()
  reader.skipTags()
  return { version: version_, kRaftVersion }
}
/** Reads and writes {@link KRaftVersionRecord}. */
export const kRaftVersionRecord: MessageCodec<KRaftVersionRecord, KRaftVersionRecordInput> = {
  name: 'KRaftVersionRecord',
  key: -1,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfKRaftVersionRecord,
  recordsSize: noRecords,
  encode: encodeKRaftVersionRecord,
  decode: decodeKRaftVersionRecord,
}
