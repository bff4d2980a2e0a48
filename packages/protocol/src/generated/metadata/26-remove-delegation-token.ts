// Generated from schemas/metadata/RemoveDelegationTokenRecord.json. Never edit.
import { compactStringSize, type Reader, type Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

/** RemoveDelegationTokenRecord, versions 0. */
export interface RemoveDelegationTokenRecord {
  readonly tokenId: string
}
/** {@link RemoveDelegationTokenRecord} to be written. */
export interface RemoveDelegationTokenRecordInput {
  readonly tokenId: string
}

function sizeOfRemoveDelegationTokenRecord(message: RemoveDelegationTokenRecordInput, _version: number): number {
  let size = 1
  const tokenId = message.tokenId
  size += compactStringSize(tokenId)
  return size
}
function encodeRemoveDelegationTokenRecord(message: RemoveDelegationTokenRecordInput, _version: number, writer: Writer): void {
  const tokenId = message.tokenId
  writer.compactString(tokenId)
  writer.uvarint(0)
}
function decodeRemoveDelegationTokenRecord(reader: Reader, _version: number): RemoveDelegationTokenRecord {
  const tokenId: string = reader.compactString()
  reader.skipTags()
  return { tokenId }
}
/** Reads and writes {@link RemoveDelegationTokenRecord}. */
export const removeDelegationTokenRecord: MessageCodec<RemoveDelegationTokenRecord, RemoveDelegationTokenRecordInput> = {
  name: 'RemoveDelegationTokenRecord',
  key: 26,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfRemoveDelegationTokenRecord,
  recordsSize: noRecords,
  encode: encodeRemoveDelegationTokenRecord,
  decode: decodeRemoveDelegationTokenRecord,
}
