// Everything a leader checks before it appends a client's batch, in Kafka's order and under
// Kafka's error codes. The verdict is a value. Without need nothing is done per record: header,
// checksum and the window of the batch's own timestamps; the records are read when the topic asks
// for something only they can tell (keys, times in the past) or the caller asks for all of it.
import { type BatchRules, needsRecords, timestampMessage } from './batch-rules.ts'
import { codecOf, INFLATED_BYTES_MAX } from './compression/index.ts'
import * as RecordBatch from './record-batch.ts'
import { validateRecords } from './validate-records.ts'
import { ACCEPTED, BatchError, type BatchVerdict, refuse } from './verdict.ts'

/** The verdict over the bytes [start, end) of one partition's records: exactly one batch. */
export function validateBatch(
  bytes: Uint8Array,
  start: number,
  end: number,
  rules: BatchRules,
): BatchVerdict {
  return (
    refuseForm(bytes, start, end, rules) ??
    refuseContents(bytes, start, rules) ??
    refuseHeaderTimes(bytes, start, rules) ??
    (needsRecords(rules)
      ? validateRecords(bytes, start, rules, rules.inflatedBytesMax ?? INFLATED_BYTES_MAX)
      : ACCEPTED)
  )
}

/** What the request's parser and the log's first look check: one batch, magic, codec, sizes, CRC. */
function refuseForm(
  bytes: Uint8Array,
  at: number,
  end: number,
  rules: BatchRules,
): BatchVerdict | undefined {
  const size = RecordBatch.wholeSizeBytes(bytes, at, end)
  if (size < 0) return refuse(BatchError.CORRUPT_MESSAGE, 'the batch length is impossible')
  if (end - at >= RecordBatch.PREFIX_BYTES && RecordBatch.magic(bytes, at) !== RecordBatch.MAGIC) {
    const magic = RecordBatch.magic(bytes, at)
    return refuse(BatchError.INVALID_RECORD, `record batches have magic 2, not ${magic}`)
  }
  if (size === 0)
    return refuse(BatchError.INVALID_RECORD, 'exactly one whole record batch is expected')
  if (size < RecordBatch.HEADER_BYTES) {
    return refuse(BatchError.CORRUPT_MESSAGE, `a batch of ${size} bytes has no room for its header`)
  }
  if (at + size !== end) {
    return refuse(
      BatchError.INVALID_RECORD,
      'exactly one record batch is expected, more bytes follow',
    )
  }
  const codec = RecordBatch.codecId(bytes, at)
  if (codec === 4 && !rules.zstdAllowed) {
    return refuse(BatchError.UNSUPPORTED_COMPRESSION_TYPE, 'zstd needs Produce version 7 or later')
  }
  if (rules.fromClient && RecordBatch.baseOffset(bytes, at) !== 0) {
    return refuse(BatchError.INVALID_RECORD, 'the base offset of a produced batch is 0')
  }
  if (size > rules.maxMessageBytes) {
    const limit = rules.maxMessageBytes
    return refuse(
      BatchError.MESSAGE_TOO_LARGE,
      `the batch has ${size} bytes, max.message.bytes is ${limit}`,
    )
  }
  if (!RecordBatch.crcMatches(bytes, at)) {
    return refuse(BatchError.CORRUPT_MESSAGE, 'the checksum of the batch does not match its bytes')
  }
  if (size > rules.segmentBytes) {
    const limit = rules.segmentBytes
    return refuse(
      BatchError.RECORD_LIST_TOO_LARGE,
      `the batch has ${size} bytes, segment.bytes is ${limit}`,
    )
  }
  if (!RecordBatch.fitsNumbers(bytes, at)) {
    return refuse(BatchError.INVALID_RECORD, 'an offset, time or producer id is beyond 2^53')
  }
  if (codecOf(codec) === undefined) {
    return refuse(BatchError.UNSUPPORTED_COMPRESSION_TYPE, `codec ${codec} is not known`)
  }
  return undefined
}

/** What the header claims about the records. */
function refuseContents(
  bytes: Uint8Array,
  at: number,
  rules: BatchRules,
): BatchVerdict | undefined {
  if (!rules.fromClient) return undefined
  const count = RecordBatch.recordCount(bytes, at)
  const delta = RecordBatch.lastOffsetDelta(bytes, at)
  if (delta < 0) return refuse(BatchError.INVALID_RECORD, `the last offset delta is ${delta}`)
  if (count <= 0) return refuse(BatchError.INVALID_RECORD, `the record count is ${count}`)
  if (delta + 1 !== count) {
    return refuse(BatchError.INVALID_RECORD, `${count} records cannot end at offset delta ${delta}`)
  }
  if (RecordBatch.isControl(bytes, at)) {
    return refuse(BatchError.INVALID_RECORD, 'clients may not write control records')
  }
  const sequence = RecordBatch.baseSequence(bytes, at)
  if (RecordBatch.producerId(bytes, at) >= 0 && sequence < 0) {
    return refuse(BatchError.INVALID_RECORD, `a producer id needs a sequence, not ${sequence}`)
  }
  return undefined
}

/** The window for the batch's own largest and first times; single records only when they matter. */
function refuseHeaderTimes(
  bytes: Uint8Array,
  at: number,
  rules: BatchRules,
): BatchVerdict | undefined {
  if (!rules.fromClient) return undefined
  if (RecordBatch.isLogAppendTime(bytes, at)) {
    return refuse(BatchError.INVALID_TIMESTAMP, 'only the broker may set LogAppendTime')
  }
  if (rules.logAppendTime) return undefined
  const latest = RecordBatch.maxTimestamp(bytes, at)
  if (latest > rules.timestamp + rules.timestampAfterMaxMs && !needsRecords(rules)) {
    return refuse(BatchError.INVALID_TIMESTAMP, timestampMessage(latest, rules))
  }
  return undefined
}
