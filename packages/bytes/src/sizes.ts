// How many bytes a field of variable length takes, its length prefix included.
// Compact lengths are length + 1 as an unsigned varint, so that 0 can say null.
import { utf8Length } from './text.ts'
import { uvarintSize } from './varint.ts'

/** Bytes of record batches: one view, or several whose batches follow each other. */
export type RecordsInput = Uint8Array | readonly Uint8Array[]

/** How many bytes of records there are, over all views. */
export function recordsLength(records: RecordsInput): number {
  if (records instanceof Uint8Array) return records.length
  let length = 0
  for (const view of records) length += view.length
  return length
}

/** A string behind an int16 length. */
export function stringSize(text: string): number {
  return 2 + utf8Length(text)
}

/** A string behind an int16 length, or null. */
export function nullableStringSize(text: string | null): number {
  return text === null ? 2 : 2 + utf8Length(text)
}

/** A string behind a compact length. */
export function compactStringSize(text: string): number {
  const length = utf8Length(text)
  return uvarintSize(length + 1) + length
}

/** A string behind a compact length, or null. */
export function compactNullableStringSize(text: string | null): number {
  return text === null ? 1 : compactStringSize(text)
}

/** Bytes behind an int32 length, or null. */
export function bytesSize(bytes: RecordsInput | null): number {
  return bytes === null ? 4 : 4 + recordsLength(bytes)
}

/** Bytes behind a compact length, or null. */
export function compactBytesSize(bytes: RecordsInput | null): number {
  if (bytes === null) return 1
  const length = recordsLength(bytes)
  return uvarintSize(length + 1) + length
}

/** The count in front of a compact array; 0 elements and null take one byte. */
export function compactCountSize(count: number): number {
  return uvarintSize(count + 1)
}
