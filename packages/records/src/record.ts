// The records inside a batch, one at a time and in place. `RecordCursor` moves over them without
// making an object per record; `readRecords` makes objects, for clients, tools and tests.
//
//   varint size  int8 attributes  varlong timestamp delta  varint offset delta
//   varint key size (-1 null)  key   varint value size (-1 null)  value
//   varint header count  { varint size  name   varint size (-1 null)  value } …
import { readUtf8 } from '@actorlog/bytes'
import { CodecFault } from './compression/codec.ts'
import { INFLATED_BYTES_MAX, inflate } from './compression/index.ts'
import * as RecordBatch from './record-batch.ts'

/** One header of a record. */
export interface RecordHeader {
  readonly key: string
  readonly value: Uint8Array | null
}

/** One record as an object; `key` and `value` are views into the batch unless it was compressed. */
export interface LogRecord {
  readonly offset: number
  /** Milliseconds since 1970; the batch's append time where the topic says LogAppendTime. */
  readonly timestamp: number
  readonly key: Uint8Array | null
  readonly value: Uint8Array | null
  readonly headers: readonly RecordHeader[]
}

const NO_HEADERS: readonly RecordHeader[] = []
const NO_BYTES = new Uint8Array(0)

/** Smallest record: size, attributes, two deltas, two null sizes, header count. */
export const RECORD_BYTES_MIN = 7

/** What the tenth byte of a varlong counts. */
const LAST_SCALE = 2 ** 62

/** A cursor over a batch's records: `open` a batch, then `next` until it says false, then look at `fault`. */
export class RecordCursor {
  /** The record's offset in the log. */
  offset = 0
  offsetDelta = 0
  timestamp = 0
  /** Where the key lies in `bytes`; its size is -1 when it is null. */
  keyStart = 0
  keySizeBytes = -1
  valueStart = 0
  valueSizeBytes = -1
  headerCount = 0
  /** The record's first byte, its size prefix included, and the byte behind it. */
  start = 0
  end = 0
  /** What was wrong with the bytes, if something was; the cursor stands still then. */
  fault: string | undefined
  /** Whether `fault` is that the batch would inflate beyond the limit. */
  faultIsSize = false

  #bytes: Uint8Array = NO_BYTES
  #at = 0
  #limit = 0
  #left = 0
  #headersStart = 0
  #baseOffset = 0
  #baseTimestamp = 0
  #appendTime: number | undefined

  /** The inflated records: what `keyStart` and `valueStart` point into. */
  get bytes(): Uint8Array {
    return this.#bytes
  }

  /** Moves in front of the first record of a whole batch at `at`. False if it cannot be inflated. */
  open(batch: Uint8Array, at: number, inflatedBytesMax: number = INFLATED_BYTES_MAX): boolean {
    const codec = RecordBatch.codecId(batch, at)
    const end = at + RecordBatch.sizeBytes(batch, at)
    const start = at + RecordBatch.HEADER_BYTES
    this.fault = undefined
    this.faultIsSize = false
    this.#left = RecordBatch.recordCount(batch, at)
    this.#baseOffset = RecordBatch.baseOffset(batch, at)
    this.#baseTimestamp = RecordBatch.baseTimestamp(batch, at)
    this.#appendTime = RecordBatch.isLogAppendTime(batch, at)
      ? RecordBatch.maxTimestamp(batch, at)
      : undefined
    if (codec === 0 || this.#left === 0) return this.#over(batch, start, end)
    const inflated = inflate(codec, batch.subarray(start, end), inflatedBytesMax)
    if (!(inflated instanceof CodecFault)) return this.#over(inflated, 0, inflated.length)
    this.faultIsSize = inflated.reason === 'too-large'
    return this.#fail(inflated.message)
  }

  /** Reads the next record's fields. False at the end, and at a fault. */
  next(): boolean {
    if (this.#left <= 0) return this.#finish()
    const start = this.#at
    const size = this.#varint()
    const end = this.#at + size
    if (size < RECORD_BYTES_MIN - 1 || end > this.#limit) return this.#fail('a record is cut off')
    this.#at += 1 // Attributes: no bit has a meaning yet.
    this.timestamp = this.#appendTime ?? this.#baseTimestamp + this.#varlong()
    if (this.#appendTime !== undefined) this.#varlong()
    this.offsetDelta = this.#varint()
    this.keySizeBytes = this.#varint()
    this.keyStart = this.#at
    if (this.keySizeBytes > 0) this.#at += this.keySizeBytes
    if (this.keySizeBytes < -1 || this.#at > end) return this.#fail('a key is cut off')
    this.valueSizeBytes = this.#varint()
    this.valueStart = this.#at
    if (this.valueSizeBytes > 0) this.#at += this.valueSizeBytes
    if (this.valueSizeBytes < -1 || this.#at > end) return this.#fail('a value is cut off')
    this.headerCount = this.#varint()
    this.#headersStart = this.#at
    if (this.headerCount < 0 || this.#at > end) return this.#fail('a header count is wrong')
    if (this.headerCount === 0 && this.#at !== end) return this.#fail('a record has bytes too many')
    if (this.headerCount * 2 > end - this.#at) return this.#fail('a header count is wrong')
    this.offset = this.#baseOffset + this.offsetDelta
    this.start = start
    this.end = end
    this.#at = end
    this.#left -= 1
    return true
  }

  /** The key as a view, or null. */
  key(): Uint8Array | null {
    if (this.keySizeBytes < 0) return null
    return this.#bytes.subarray(this.keyStart, this.keyStart + this.keySizeBytes)
  }

  /** The value as a view, or null. */
  value(): Uint8Array | null {
    if (this.valueSizeBytes < 0) return null
    return this.#bytes.subarray(this.valueStart, this.valueStart + this.valueSizeBytes)
  }

  /** The headers as objects; undefined when their bytes make no sense. */
  headers(): readonly RecordHeader[] | undefined {
    if (this.headerCount === 0) return NO_HEADERS
    const resume = this.#at
    this.#at = this.#headersStart
    const headers: RecordHeader[] = []
    let whole = true
    for (let i = 0; i < this.headerCount && whole; i++) {
      const header = this.#header()
      if (header === undefined) whole = false
      else headers.push(header)
    }
    whole &&= this.#at === this.end
    this.#at = resume
    return whole ? headers : undefined
  }

  #header(): RecordHeader | undefined {
    const nameSize = this.#varint()
    const nameStart = this.#at
    if (nameSize < 0 || nameStart + nameSize > this.end) return undefined
    this.#at += nameSize
    const valueSize = this.#varint()
    const valueStart = this.#at
    if (valueSize < -1 || valueStart + Math.max(valueSize, 0) > this.end) return undefined
    if (valueSize > 0) this.#at += valueSize
    return {
      key: readUtf8(this.#bytes, nameStart, nameStart + nameSize),
      value: valueSize < 0 ? null : this.#bytes.subarray(valueStart, valueStart + valueSize),
    }
  }

  #over(bytes: Uint8Array, start: number, end: number): boolean {
    this.#bytes = bytes
    this.#at = start
    this.#limit = end
    return true
  }

  #finish(): boolean {
    if (this.fault !== undefined) return false
    if (this.#left < 0) return this.#fail('the record count is negative')
    if (this.#at !== this.#limit) return this.#fail('bytes follow the last record')
    return false
  }

  #fail(fault: string): false {
    this.fault = fault
    this.#left = 0
    this.#at = this.#limit
    return false
  }

  /** Zig-zag, up to 5 bytes. Past the end it reads zeros; every caller checks where it stands. */
  #varint(): number {
    const bytes = this.#bytes
    let byte = bytes[this.#at++] as number
    if (byte < 0x80) return (byte >>> 1) ^ -(byte & 1)
    let value = byte & 0x7f
    for (let shift = 7; shift < 35; shift += 7) {
      byte = bytes[this.#at++] as number
      value |= (byte & 0x7f) << shift
      if (!(byte >= 0x80)) return (value >>> 1) ^ -(value & 1)
    }
    this.#at = this.#limit + 1 // A sixth byte is never right: no later check can pass from here.
    return -2
  }

  /** Zig-zag, up to 10 bytes, exact up to 2^53: a delta beyond is as wrong as a cut-off record. */
  #varlong(): number {
    const bytes = this.#bytes
    let byte = bytes[this.#at++] as number
    const negative = (byte & 1) !== 0
    let magnitude = (byte & 0x7f) >>> 1
    for (let scale = 64; byte >= 0x80; scale *= 128) {
      byte = bytes[this.#at++] as number
      magnitude += (byte & 0x7f) * scale
      if (magnitude > Number.MAX_SAFE_INTEGER || scale > LAST_SCALE) {
        this.#at = this.#limit + 1
        return 0
      }
    }
    return negative ? -magnitude - 1 : magnitude
  }
}

/** All records of a whole batch as objects; what was wrong with the bytes, where something was. */
export function readRecords(
  batch: Uint8Array,
  at: number,
  inflatedBytesMax: number = INFLATED_BYTES_MAX,
): { readonly records: readonly LogRecord[]; readonly fault: string | undefined } {
  const cursor = new RecordCursor()
  const records: LogRecord[] = []
  if (!cursor.open(batch, at, inflatedBytesMax)) return { records, fault: cursor.fault }
  while (cursor.next()) {
    const headers = cursor.headers()
    if (headers === undefined) return { records, fault: 'a header is cut off' }
    const { offset, timestamp } = cursor
    records.push({ offset, timestamp, key: cursor.key(), value: cursor.value(), headers })
  }
  return { records, fault: cursor.fault }
}
