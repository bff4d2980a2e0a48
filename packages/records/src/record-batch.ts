// The header of a v2 record batch, read and patched in place. Used as a namespace:
// `RecordBatch.lastOffset(bytes, at)`, where `at` is the batch's first byte; nothing is allocated.
//
//   0 base offset  8 length  12 leader epoch  16 magic  17 crc of 21…  21 attributes
//   23 last offset delta  27 base timestamp  35 max timestamp  43 producer id
//   51 producer epoch  53 base sequence  57 record count  61 records
import { assert } from '@actorlog/assert'
import { crc32c } from '@actorlog/bytes'
import {
  int16At,
  int32At,
  int64At,
  isSafeInt64At,
  setInt16,
  setInt32,
  setInt64,
  uint32At,
} from './big-endian.ts'

/** Bytes before the part that `length` counts. */
export const LENGTH_END = 12
/** Bytes of the header; the records follow. */
export const HEADER_BYTES = 61
/** The only magic served: older sets left Kafka with 4.0. */
export const MAGIC = 2
/** Where the bytes under the checksum begin. */
export const CRC_START = 21
/** A length below this is corruption in Kafka's own scanner, never a partial batch. */
export const MIN_LENGTH = 14
/** Enough bytes to know a batch's size and magic. */
export const PREFIX_BYTES = 17

/** Attribute bits. */
export const CODEC_MASK = 0x07
export const LOG_APPEND_TIME_BIT = 0x08
export const TRANSACTIONAL_BIT = 0x10
export const CONTROL_BIT = 0x20
export const DELETE_HORIZON_BIT = 0x40

const BASE_OFFSET_AT = 0
const LENGTH_AT = 8
const LEADER_EPOCH_AT = 12
const MAGIC_AT = 16
const CRC_AT = 17
const ATTRIBUTES_AT = 21
const LAST_OFFSET_DELTA_AT = 23
const BASE_TIMESTAMP_AT = 27
const MAX_TIMESTAMP_AT = 35
const PRODUCER_ID_AT = 43
const PRODUCER_EPOCH_AT = 51
const BASE_SEQUENCE_AT = 53
const COUNT_AT = 57

/** Sequences wrap from here to 0. */
const MAX_SEQUENCE = 0x7fff_ffff

/** Bytes of the whole batch, header and records. */
export function sizeBytes(bytes: Uint8Array, at: number): number {
  return LENGTH_END + int32At(bytes, at + LENGTH_AT)
}

/**
 * Bytes of the batch at `at` when all of it lies before `end`; 0 when the rest is only a partial
 * batch (an ordinary end of what was fetched or read); -1 when its length field cannot be true.
 */
export function wholeSizeBytes(bytes: Uint8Array, at: number, end: number): number {
  if (end - at < PREFIX_BYTES) return 0
  const length = int32At(bytes, at + LENGTH_AT)
  if (length < MIN_LENGTH) return -1
  return length > end - at - LENGTH_END ? 0 : LENGTH_END + length
}

/** Whether base offset, both timestamps and producer id fit a number; refuse the batch otherwise. */
export function fitsNumbers(bytes: Uint8Array, at: number): boolean {
  return (
    isSafeInt64At(bytes, at + BASE_OFFSET_AT) &&
    isSafeInt64At(bytes, at + BASE_TIMESTAMP_AT) &&
    isSafeInt64At(bytes, at + MAX_TIMESTAMP_AT) &&
    isSafeInt64At(bytes, at + PRODUCER_ID_AT)
  )
}

export function baseOffset(bytes: Uint8Array, at: number): number {
  return int64At(bytes, at + BASE_OFFSET_AT)
}

export function partitionLeaderEpoch(bytes: Uint8Array, at: number): number {
  return int32At(bytes, at + LEADER_EPOCH_AT)
}

export function magic(bytes: Uint8Array, at: number): number {
  return bytes[at + MAGIC_AT] as number
}

/** The checksum as stored, unsigned. */
export function storedCrc(bytes: Uint8Array, at: number): number {
  return uint32At(bytes, at + CRC_AT)
}

export function attributes(bytes: Uint8Array, at: number): number {
  return int16At(bytes, at + ATTRIBUTES_AT)
}

export function lastOffsetDelta(bytes: Uint8Array, at: number): number {
  return int32At(bytes, at + LAST_OFFSET_DELTA_AT)
}

/** The offset of the last record that the batch ever held: compaction keeps it. */
export function lastOffset(bytes: Uint8Array, at: number): number {
  return baseOffset(bytes, at) + lastOffsetDelta(bytes, at)
}

/** The offset after the batch: where a reader goes on. */
export function nextOffset(bytes: Uint8Array, at: number): number {
  return lastOffset(bytes, at) + 1
}

/** The time that record deltas count from; the delete horizon when `hasDeleteHorizon`. */
export function baseTimestamp(bytes: Uint8Array, at: number): number {
  return int64At(bytes, at + BASE_TIMESTAMP_AT)
}

export function maxTimestamp(bytes: Uint8Array, at: number): number {
  return int64At(bytes, at + MAX_TIMESTAMP_AT)
}

/** -1: none. */
export function producerId(bytes: Uint8Array, at: number): number {
  return int64At(bytes, at + PRODUCER_ID_AT)
}

export function producerEpoch(bytes: Uint8Array, at: number): number {
  return int16At(bytes, at + PRODUCER_EPOCH_AT)
}

/** -1: none. */
export function baseSequence(bytes: Uint8Array, at: number): number {
  return int32At(bytes, at + BASE_SEQUENCE_AT)
}

/** The sequence of the last offset, -1 without sequences; wraps from 2^31 - 1 to 0. */
export function lastSequence(bytes: Uint8Array, at: number): number {
  const first = baseSequence(bytes, at)
  return first < 0 ? -1 : advanceSequence(first, lastOffsetDelta(bytes, at))
}

/** `sequence` plus `by`, wrapping from 2^31 - 1 to 0 as Kafka's producers do. */
export function advanceSequence(sequence: number, by: number): number {
  const sum = sequence + by
  return sum > MAX_SEQUENCE ? sum - MAX_SEQUENCE - 1 : sum
}

/** Records in the batch; 0 after compaction kept only the header. */
export function recordCount(bytes: Uint8Array, at: number): number {
  return int32At(bytes, at + COUNT_AT)
}

/** 0 none, 1 gzip, 2 snappy, 3 lz4, 4 zstd; others are unknown. */
export function codecId(bytes: Uint8Array, at: number): number {
  return attributes(bytes, at) & CODEC_MASK
}

export function isLogAppendTime(bytes: Uint8Array, at: number): boolean {
  return (attributes(bytes, at) & LOG_APPEND_TIME_BIT) !== 0
}

export function isTransactional(bytes: Uint8Array, at: number): boolean {
  return (attributes(bytes, at) & TRANSACTIONAL_BIT) !== 0
}

export function isControl(bytes: Uint8Array, at: number): boolean {
  return (attributes(bytes, at) & CONTROL_BIT) !== 0
}

/** Whether the base timestamp is the time after which tombstones may go (set by compaction). */
export function hasDeleteHorizon(bytes: Uint8Array, at: number): boolean {
  return (attributes(bytes, at) & DELETE_HORIZON_BIT) !== 0
}

/** The checksum that the bytes have: CRC-32C of everything from the attributes on. */
export function computeCrc(bytes: Uint8Array, at: number): number {
  return crc32c(bytes.subarray(at + CRC_START, at + sizeBytes(bytes, at)))
}

export function crcMatches(bytes: Uint8Array, at: number): boolean {
  return computeCrc(bytes, at) === storedCrc(bytes, at)
}

/** Gives the batch its place in the log. Outside the checksum, so nothing else changes. */
export function setBaseOffset(bytes: Uint8Array, at: number, offset: number): void {
  assert(Number.isSafeInteger(offset), 'an offset is a safe integer')
  setInt64(bytes, at + BASE_OFFSET_AT, offset)
}

/** Stamps the epoch of the leader that appends. Outside the checksum. */
export function setPartitionLeaderEpoch(bytes: Uint8Array, at: number, epoch: number): void {
  setInt32(bytes, at + LEADER_EPOCH_AT, epoch)
}

/** Gives every record the time of the append (`message.timestamp.type=LogAppendTime`), and a new checksum. */
export function setLogAppendTime(bytes: Uint8Array, at: number, timestamp: number): void {
  setInt16(bytes, at + ATTRIBUTES_AT, attributes(bytes, at) | LOG_APPEND_TIME_BIT)
  setInt64(bytes, at + MAX_TIMESTAMP_AT, timestamp)
  updateCrc(bytes, at)
}

/** Corrects a client's wrong max timestamp, and the checksum with it. */
export function setMaxTimestamp(bytes: Uint8Array, at: number, timestamp: number): void {
  setInt64(bytes, at + MAX_TIMESTAMP_AT, timestamp)
  updateCrc(bytes, at)
}

/** Stores the checksum that the bytes have. */
export function updateCrc(bytes: Uint8Array, at: number): void {
  setInt32(bytes, at + CRC_AT, computeCrc(bytes, at))
}

/** What a header says besides offsets and checksum, for `writeHeader`. */
export interface HeaderFields {
  readonly baseOffset: number
  readonly partitionLeaderEpoch: number
  readonly attributes: number
  readonly lastOffsetDelta: number
  readonly baseTimestamp: number
  readonly maxTimestamp: number
  readonly producerId: number
  readonly producerEpoch: number
  readonly baseSequence: number
  readonly recordCount: number
}

/** Writes the header of a batch of `size` bytes whose records are already there, checksum included. */
export function writeHeader(
  bytes: Uint8Array,
  at: number,
  size: number,
  fields: HeaderFields,
): void {
  assert(size >= HEADER_BYTES && at + size <= bytes.length, 'a batch fits where it is written')
  setInt64(bytes, at + BASE_OFFSET_AT, fields.baseOffset)
  setInt32(bytes, at + LENGTH_AT, size - LENGTH_END)
  setInt32(bytes, at + LEADER_EPOCH_AT, fields.partitionLeaderEpoch)
  bytes[at + MAGIC_AT] = MAGIC
  setInt16(bytes, at + ATTRIBUTES_AT, fields.attributes)
  setInt32(bytes, at + LAST_OFFSET_DELTA_AT, fields.lastOffsetDelta)
  setInt64(bytes, at + BASE_TIMESTAMP_AT, fields.baseTimestamp)
  setInt64(bytes, at + MAX_TIMESTAMP_AT, fields.maxTimestamp)
  setInt64(bytes, at + PRODUCER_ID_AT, fields.producerId)
  setInt16(bytes, at + PRODUCER_EPOCH_AT, fields.producerEpoch)
  setInt32(bytes, at + BASE_SEQUENCE_AT, fields.baseSequence)
  setInt32(bytes, at + COUNT_AT, fields.recordCount)
  updateCrc(bytes, at)
}

/** The header as an object: for clients, tools and tests. */
export function readHeader(bytes: Uint8Array, at: number): HeaderFields {
  return {
    baseOffset: baseOffset(bytes, at),
    partitionLeaderEpoch: partitionLeaderEpoch(bytes, at),
    attributes: attributes(bytes, at),
    lastOffsetDelta: lastOffsetDelta(bytes, at),
    baseTimestamp: baseTimestamp(bytes, at),
    maxTimestamp: maxTimestamp(bytes, at),
    producerId: producerId(bytes, at),
    producerEpoch: producerEpoch(bytes, at),
    baseSequence: baseSequence(bytes, at),
    recordCount: recordCount(bytes, at),
  }
}
