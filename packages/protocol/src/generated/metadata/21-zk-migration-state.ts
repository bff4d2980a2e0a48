// Generated from schemas/metadata/ZkMigrationStateRecord.json. Never edit.
import type { Reader, Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

/** ZkMigrationStateRecord, versions 0. */
export interface ZkMigrationStateRecord {
  readonly zkMigrationState: number
}
/** {@link ZkMigrationStateRecord} to be written. */
export interface ZkMigrationStateRecordInput {
  readonly zkMigrationState: number
}

function sizeOfZkMigrationStateRecord(_message: ZkMigrationStateRecordInput, _version: number): number {
  let size = 2
  return size
}
function encodeZkMigrationStateRecord(message: ZkMigrationStateRecordInput, _version: number, writer: Writer): void {
  const zkMigrationState = message.zkMigrationState
  writer.int8(zkMigrationState)
  writer.uvarint(0)
}
function decodeZkMigrationStateRecord(reader: Reader, _version: number): ZkMigrationStateRecord {
  const zkMigrationState: number = reader.int8()
  reader.skipTags()
  return { zkMigrationState }
}
/** Reads and writes {@link ZkMigrationStateRecord}. */
export const zkMigrationStateRecord: MessageCodec<ZkMigrationStateRecord, ZkMigrationStateRecordInput> = {
  name: 'ZkMigrationStateRecord',
  key: 21,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfZkMigrationStateRecord,
  recordsSize: noRecords,
  encode: encodeZkMigrationStateRecord,
  decode: decodeZkMigrationStateRecord,
}
