// Rebuilds a batch where passing it through is not enough: the topic names another codec than the
// producer used, or the records' offsets had holes that the log must not get.
import { BatchBuilder } from './batch-builder.ts'
import type { CodecName } from './compression/codec.ts'
import { codecNamed, INFLATED_BYTES_MAX } from './compression/index.ts'
import { RecordCursor } from './record.ts'
import * as RecordBatch from './record-batch.ts'

/** How the new batch is packed. */
export interface Packing {
  readonly codec: CodecName
  /** The codec's own scale; its default when left out. */
  readonly level?: number
  /** How far the old batch may inflate. */
  readonly inflatedBytesMax?: number
}

/** The outcome: the new batch, or why the old one's records cannot be read. */
export type Rewritten =
  | { readonly batch: Uint8Array; readonly fault?: undefined }
  | { readonly batch?: undefined; readonly fault: string }

/**
 * The same records in a batch of its own bytes: offsets counted anew from 0 without holes, packed
 * as asked. Producer, sequence, epoch, times and flags stay what they were.
 */
export function rewriteBatch(bytes: Uint8Array, at: number, packing: Packing): Rewritten {
  const cursor = new RecordCursor()
  if (!cursor.open(bytes, at, packing.inflatedBytesMax ?? INFLATED_BYTES_MAX)) {
    return { fault: cursor.fault ?? 'unreadable' }
  }
  const size = RecordBatch.sizeBytes(bytes, at)
  const builder = new BatchBuilder(size * 2, RecordBatch.baseTimestamp(bytes, at))
  while (cursor.next()) {
    const headers = cursor.headers()
    if (headers === undefined) return { fault: 'a header is cut off' }
    builder.append(cursor.timestamp, cursor.key(), cursor.value(), headers)
  }
  if (cursor.fault !== undefined) return { fault: cursor.fault }
  if (builder.recordCount === 0) return { fault: 'no records' }
  const { codec, level } = packing
  return {
    batch: builder.build({
      codec,
      ...(level === undefined ? {} : { level }),
      baseOffset: RecordBatch.baseOffset(bytes, at),
      partitionLeaderEpoch: RecordBatch.partitionLeaderEpoch(bytes, at),
      producerId: RecordBatch.producerId(bytes, at),
      producerEpoch: RecordBatch.producerEpoch(bytes, at),
      baseSequence: RecordBatch.baseSequence(bytes, at),
      transactional: RecordBatch.isTransactional(bytes, at),
      control: RecordBatch.isControl(bytes, at),
      deleteHorizon: RecordBatch.hasDeleteHorizon(bytes, at),
      ...(RecordBatch.isLogAppendTime(bytes, at)
        ? { logAppendTime: RecordBatch.maxTimestamp(bytes, at) }
        : {}),
    }),
  }
}

/**
 * The codec that the topic wants for this batch, or undefined if the batch may stay as it is.
 * `compressionType` is the topic's `compression.type`.
 */
export function targetCodec(
  bytes: Uint8Array,
  at: number,
  compressionType: 'producer' | 'uncompressed' | Exclude<CodecName, 'none'>,
): CodecName | undefined {
  if (compressionType === 'producer') return undefined
  const wanted = compressionType === 'uncompressed' ? 'none' : compressionType
  return codecNamed(wanted).id === RecordBatch.codecId(bytes, at) ? undefined : wanted
}
