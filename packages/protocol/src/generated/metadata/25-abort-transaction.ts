// Generated from schemas/metadata/AbortTransactionRecord.json. Never edit.
import { compactNullableStringSize, type Reader, uvarintSize, type Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

/** AbortTransactionRecord, versions 0. */
export interface AbortTransactionRecord {
  /** default null */
  readonly reason: string | null
}
/** {@link AbortTransactionRecord} to be written. */
export interface AbortTransactionRecordInput {
  readonly reason?: string | null | undefined
}

function sizeOfAbortTransactionRecord(message: AbortTransactionRecordInput, version: number): number {
  let size = 0
  const reason = message.reason ?? null
  let tags = 0
  if (reason !== null) {
    tags += 1
    const inner = sizeOfAbortTransactionRecordTag0(reason, version)
    size += 1 + uvarintSize(inner) + inner
  }
  size += uvarintSize(tags)
  return size
}
function sizeOfAbortTransactionRecordTag0(value: string | null, _version: number): number {
  let size = 0
  size += compactNullableStringSize(value)
  return size
}
function encodeAbortTransactionRecord(message: AbortTransactionRecordInput, version: number, writer: Writer): void {
  const reason = message.reason ?? null
  let tags = 0
  if (reason !== null) tags += 1
  writer.uvarint(tags)
  if (reason !== null) {
    writer.uvarint(0)
    writer.uvarint(sizeOfAbortTransactionRecordTag0(reason, version))
    writer.compactNullableString(reason)
  }
}
function decodeAbortTransactionRecord(reader: Reader, _version: number): AbortTransactionRecord {
  let reason: string | null = null
  let tag = -1
  for (let left = reader.tagCount(); left > 0; left--) {
    tag = reader.tag(tag)
    const end = reader.tagEnd()
    if (tag === 0) {
      reason = reader.compactNullableString()
    }
    else reader.skipTo(end)
    reader.expectEnd(end)
  }
  return { reason }
}
/** Reads and writes {@link AbortTransactionRecord}. */
export const abortTransactionRecord: MessageCodec<AbortTransactionRecord, AbortTransactionRecordInput> = {
  name: 'AbortTransactionRecord',
  key: 25,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfAbortTransactionRecord,
  recordsSize: noRecords,
  encode: encodeAbortTransactionRecord,
  decode: decodeAbortTransactionRecord,
}
