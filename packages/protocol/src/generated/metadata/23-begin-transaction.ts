// Generated from schemas/metadata/BeginTransactionRecord.json. Never edit.
import { compactNullableStringSize, type Reader, uvarintSize, type Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

/** BeginTransactionRecord, versions 0. */
export interface BeginTransactionRecord {
  /** default null */
  readonly name: string | null
}
/** {@link BeginTransactionRecord} to be written. */
export interface BeginTransactionRecordInput {
  readonly name?: string | null | undefined
}

function sizeOfBeginTransactionRecord(message: BeginTransactionRecordInput, version: number): number {
  let size = 0
  const name = message.name ?? null
  let tags = 0
  if (name !== null) {
    tags += 1
    const inner = sizeOfBeginTransactionRecordTag0(name, version)
    size += 1 + uvarintSize(inner) + inner
  }
  size += uvarintSize(tags)
  return size
}
function sizeOfBeginTransactionRecordTag0(value: string | null, _version: number): number {
  let size = 0
  size += compactNullableStringSize(value)
  return size
}
function encodeBeginTransactionRecord(message: BeginTransactionRecordInput, version: number, writer: Writer): void {
  const name = message.name ?? null
  let tags = 0
  if (name !== null) tags += 1
  writer.uvarint(tags)
  if (name !== null) {
    writer.uvarint(0)
    writer.uvarint(sizeOfBeginTransactionRecordTag0(name, version))
    writer.compactNullableString(name)
  }
}
function decodeBeginTransactionRecord(reader: Reader, _version: number): BeginTransactionRecord {
  let name: string | null = null
  let tag = -1
  for (let left = reader.tagCount(); left > 0; left--) {
    tag = reader.tag(tag)
    const end = reader.tagEnd()
    if (tag === 0) {
      name = reader.compactNullableString()
    }
    else reader.skipTo(end)
    reader.expectEnd(end)
  }
  return { name }
}
/** Reads and writes {@link BeginTransactionRecord}. */
export const beginTransactionRecord: MessageCodec<BeginTransactionRecord, BeginTransactionRecordInput> = {
  name: 'BeginTransactionRecord',
  key: 23,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfBeginTransactionRecord,
  recordsSize: noRecords,
  encode: encodeBeginTransactionRecord,
  decode: decodeBeginTransactionRecord,
}
