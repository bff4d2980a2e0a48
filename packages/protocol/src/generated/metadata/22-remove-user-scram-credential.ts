// Generated from schemas/metadata/RemoveUserScramCredentialRecord.json. Never edit.
import { compactStringSize, type Reader, type Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

/** RemoveUserScramCredentialRecord, versions 0. */
export interface RemoveUserScramCredentialRecord {
  readonly name: string
  readonly mechanism: number
}
/** {@link RemoveUserScramCredentialRecord} to be written. */
export interface RemoveUserScramCredentialRecordInput {
  readonly name: string
  readonly mechanism: number
}

function sizeOfRemoveUserScramCredentialRecord(message: RemoveUserScramCredentialRecordInput, _version: number): number {
  let size = 2
  const name = message.name
  size += compactStringSize(name)
  return size
}
function encodeRemoveUserScramCredentialRecord(message: RemoveUserScramCredentialRecordInput, _version: number, writer: Writer): void {
  const name = message.name
  writer.compactString(name)
  const mechanism = message.mechanism
  writer.int8(mechanism)
  writer.uvarint(0)
}
function decodeRemoveUserScramCredentialRecord(reader: Reader, _version: number): RemoveUserScramCredentialRecord {
  const name: string = reader.compactString()
  const mechanism: number = reader.int8()
  reader.skipTags()
  return { name, mechanism }
}
/** Reads and writes {@link RemoveUserScramCredentialRecord}. */
export const removeUserScramCredentialRecord: MessageCodec<RemoveUserScramCredentialRecord, RemoveUserScramCredentialRecordInput> = {
  name: 'RemoveUserScramCredentialRecord',
  key: 22,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfRemoveUserScramCredentialRecord,
  recordsSize: noRecords,
  encode: encodeRemoveUserScramCredentialRecord,
  decode: decodeRemoveUserScramCredentialRecord,
}
