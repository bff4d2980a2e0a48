// Records → one batch. One growing buffer, varints written inline; a record costs no object.
// A builder is reused: `build` gives the batch and `reset` begins the next one in the same buffer.
import { assert } from '@actorlog/assert'
import { utf8Length, varintSize, varlongSize, writeUtf8 } from '@actorlog/bytes'
import type { Codec, CodecName } from './compression/codec.ts'
import { codecNamed } from './compression/index.ts'
import type { RecordCursor, RecordHeader } from './record.ts'
import * as RecordBatch from './record-batch.ts'

/** What a batch says beside its records. Left out: what a client's plain batch says. */
export interface BatchFields {
  readonly baseOffset?: number
  readonly partitionLeaderEpoch?: number
  readonly producerId?: number
  readonly producerEpoch?: number
  readonly baseSequence?: number
  readonly transactional?: boolean
  readonly control?: boolean
  readonly codec?: CodecName
  /** The codec's own scale; its default when left out. */
  readonly level?: number
  /** Gives every record this time and marks the batch LogAppendTime. */
  readonly logAppendTime?: number
  /** What the batch says of its records' times, if not their maximum: a batch that lost records. */
  readonly maxTimestamp?: number
  /** Larger than the last record's delta when compaction removed records at the end. */
  readonly lastOffsetDelta?: number
  /** Says that the base timestamp is the time from which tombstones may go (compaction). */
  readonly deleteHorizon?: boolean
}

/** A record never takes more than this beside key, value and headers. */
const RECORD_OVERHEAD_BYTES = 5 + 1 + 10 + 5 + 5 + 5 + 5
const INITIAL_BYTES = 16_384
const NO_HEADERS: readonly RecordHeader[] = []

/** Collects records and makes one batch of them. */
export class BatchBuilder {
  #bytes: Uint8Array
  #at: number = RecordBatch.HEADER_BYTES
  #count = 0
  #lastOffsetDelta = -1
  #baseTimestamp = -1
  #maxTimestamp = -1
  readonly #fixedBase: boolean

  /** `baseTimestamp`: what times count from, when that is not to be the first record's time. */
  constructor(initialBytes: number = INITIAL_BYTES, baseTimestamp?: number) {
    this.#bytes = new Uint8Array(Math.max(initialBytes, RecordBatch.HEADER_BYTES))
    this.#fixedBase = baseTimestamp !== undefined
    if (baseTimestamp !== undefined) this.#baseTimestamp = baseTimestamp
  }

  get recordCount(): number {
    return this.#count
  }

  /** Bytes of the batch so far, before compression. */
  get sizeBytes(): number {
    return this.#at
  }

  /** The largest timestamp so far; -1 without records. */
  get maxTimestamp(): number {
    return this.#maxTimestamp
  }

  /** At most how many bytes a record of these sizes adds. */
  static recordSizeBound(keyBytes: number, valueBytes: number, headersBytes = 0): number {
    return RECORD_OVERHEAD_BYTES + keyBytes + valueBytes + headersBytes
  }

  /** Adds a record at the next offset. */
  append(
    timestamp: number,
    key: Uint8Array | null,
    value: Uint8Array | null,
    headers: readonly RecordHeader[] = NO_HEADERS,
  ): void {
    this.appendAt(this.#lastOffsetDelta + 1, timestamp, key, value, headers)
  }

  /** Adds a record at `offsetDelta`, beyond the last one: compaction leaves gaps. */
  appendAt(
    offsetDelta: number,
    timestamp: number,
    key: Uint8Array | null,
    value: Uint8Array | null,
    headers: readonly RecordHeader[] = NO_HEADERS,
  ): void {
    assert(offsetDelta > this.#lastOffsetDelta, 'offsets grow inside a batch')
    if (this.#count === 0 && !this.#fixedBase) this.#baseTimestamp = timestamp
    if (timestamp > this.#maxTimestamp) this.#maxTimestamp = timestamp
    this.#lastOffsetDelta = offsetDelta
    this.#count += 1
    const timestampDelta = timestamp - this.#baseTimestamp
    const keySize = key === null ? -1 : key.length
    const valueSize = value === null ? -1 : value.length
    const size =
      1 +
      varlongSize(timestampDelta) +
      varintSize(offsetDelta) +
      varintSize(keySize) +
      varintSize(valueSize) +
      (key === null ? 0 : keySize) +
      (value === null ? 0 : valueSize) +
      (headers.length === 0 ? 1 : headersSize(headers))
    this.#reserve(size + 5)
    const bytes = this.#bytes
    let at = writeVarint(bytes, this.#at, size)
    bytes[at++] = 0
    at = writeVarlong(bytes, at, timestampDelta)
    at = writeVarint(bytes, at, offsetDelta)
    at = writeBytes(bytes, at, key)
    at = writeBytes(bytes, at, value)
    if (headers.length === 0) bytes[at++] = 0
    else at = writeHeaders(bytes, at, headers)
    this.#at = at
  }

  /**
   * Adds the record under `cursor` byte for byte. Its deltas keep their meaning only if this batch
   * has the base offset and the base timestamp of the batch it comes from.
   */
  copyRecord(cursor: RecordCursor): void {
    assert(cursor.offsetDelta > this.#lastOffsetDelta, 'offsets grow inside a batch')
    assert(this.#fixedBase, 'a copied record counts from a base timestamp that was given')
    if (cursor.timestamp > this.#maxTimestamp) this.#maxTimestamp = cursor.timestamp
    this.#lastOffsetDelta = cursor.offsetDelta
    this.#count += 1
    this.#reserve(cursor.end - cursor.start)
    this.#bytes.set(cursor.bytes.subarray(cursor.start, cursor.end), this.#at)
    this.#at += cursor.end - cursor.start
  }

  /** The batch, in bytes of its own. The builder still holds the records until `reset`. */
  build(fields: BatchFields = {}): Uint8Array {
    const batch = this.view(fields)
    return batch.buffer === this.#bytes.buffer ? batch.slice() : batch
  }

  /** As `build`, without a copy: the bytes are the builder's own until the next `append` or `reset`. */
  view(fields: BatchFields = {}): Uint8Array {
    assert(this.#count > 0 || fields.lastOffsetDelta !== undefined, 'a batch holds records')
    const codec = codecNamed(this.#count === 0 ? 'none' : (fields.codec ?? 'none'))
    const batch = codec.id === 0 ? this.#bytes.subarray(0, this.#at) : this.#packed(codec, fields)
    RecordBatch.writeHeader(batch, 0, batch.length, {
      baseOffset: fields.baseOffset ?? 0,
      partitionLeaderEpoch: fields.partitionLeaderEpoch ?? -1,
      attributes: attributesOf(codec.id, fields),
      lastOffsetDelta: fields.lastOffsetDelta ?? this.#lastOffsetDelta,
      baseTimestamp: this.#baseTimestamp,
      maxTimestamp: fields.logAppendTime ?? fields.maxTimestamp ?? this.#maxTimestamp,
      producerId: fields.producerId ?? -1,
      producerEpoch: fields.producerEpoch ?? -1,
      baseSequence: fields.baseSequence ?? -1,
      recordCount: this.#count,
    })
    return batch
  }

  /** Forgets the records and keeps the buffer. */
  reset(): void {
    this.#at = RecordBatch.HEADER_BYTES
    this.#count = 0
    this.#lastOffsetDelta = -1
    this.#maxTimestamp = -1
    if (!this.#fixedBase) this.#baseTimestamp = -1
  }

  #packed(codec: Codec, fields: BatchFields): Uint8Array {
    const records = this.#bytes.subarray(RecordBatch.HEADER_BYTES, this.#at)
    const packed = codec.compress(records, fields.level)
    const batch = new Uint8Array(RecordBatch.HEADER_BYTES + packed.length)
    batch.set(packed, RecordBatch.HEADER_BYTES)
    return batch
  }

  #reserve(more: number): void {
    const needed = this.#at + more
    if (needed <= this.#bytes.length) return
    const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2))
    larger.set(this.#bytes.subarray(0, this.#at))
    this.#bytes = larger
  }
}

function attributesOf(codecId: number, fields: BatchFields): number {
  return (
    codecId |
    (fields.logAppendTime === undefined ? 0 : RecordBatch.LOG_APPEND_TIME_BIT) |
    (fields.transactional === true ? RecordBatch.TRANSACTIONAL_BIT : 0) |
    (fields.control === true ? RecordBatch.CONTROL_BIT : 0) |
    (fields.deleteHorizon === true ? RecordBatch.DELETE_HORIZON_BIT : 0)
  )
}

function headersSize(headers: readonly RecordHeader[]): number {
  let size = varintSize(headers.length)
  for (const { key, value } of headers) {
    const keySize = utf8Length(key)
    size += varintSize(keySize) + keySize
    size += value === null ? 1 : varintSize(value.length) + value.length
  }
  return size
}

function writeHeaders(bytes: Uint8Array, start: number, headers: readonly RecordHeader[]): number {
  let at = writeVarint(bytes, start, headers.length)
  for (const { key, value } of headers) {
    at = writeVarint(bytes, at, utf8Length(key))
    at = writeUtf8(bytes, at, key)
    at = writeBytes(bytes, at, value)
  }
  return at
}

function writeBytes(bytes: Uint8Array, start: number, value: Uint8Array | null): number {
  if (value === null) {
    bytes[start] = 1 // -1, zig-zag
    return start + 1
  }
  const at = writeVarint(bytes, start, value.length)
  bytes.set(value, at)
  return at + value.length
}

function writeVarint(bytes: Uint8Array, start: number, value: number): number {
  let rest = ((value << 1) ^ (value >> 31)) >>> 0
  let at = start
  while (rest >= 0x80) {
    bytes[at++] = rest | 0x80
    rest >>>= 7
  }
  bytes[at++] = rest
  return at
}

/** Zig-zag of a safe integer; the doubled magnitude would not be exact, so the sign goes first. */
function writeVarlong(bytes: Uint8Array, start: number, value: number): number {
  if (value >= -0x4000_0000 && value < 0x4000_0000) return writeVarint(bytes, start, value)
  let magnitude = value < 0 ? -(value + 1) : value
  let byte = ((magnitude % 64) << 1) | (value < 0 ? 1 : 0)
  let at = start
  for (
    magnitude = Math.floor(magnitude / 64);
    magnitude > 0;
    magnitude = Math.floor(magnitude / 128)
  ) {
    bytes[at++] = byte | 0x80
    byte = magnitude % 128
  }
  bytes[at++] = byte
  return at
}
