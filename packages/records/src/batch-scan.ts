// Walks over batches that lie back to back: in a fetched range, a produce request, a segment.
import * as RecordBatch from './record-batch.ts'

/** What stands at a position of a byte range. */
export type BatchStep =
  /** A whole batch of that many bytes. */
  | number
  /** Only the beginning of a batch, or nothing: an ordinary end. */
  | 'end'
  /** Bytes that are no batch of ours. */
  | BatchFault

/** Why the bytes at a position are no batch: length field, magic, or a number beyond 2^53. */
export interface BatchFault {
  readonly at: number
  readonly reason: 'length' | 'magic' | 'number-too-large'
}

/**
 * Looks at the batch at `at`. The checks are those that every later access relies on; the checksum
 * is not among them (`RecordBatch.crcMatches`).
 */
export function stepBatch(bytes: Uint8Array, at: number, end: number): BatchStep {
  const size = RecordBatch.wholeSizeBytes(bytes, at, end)
  if (size === 0) return 'end'
  if (size < 0) return { at, reason: 'length' }
  if (RecordBatch.magic(bytes, at) !== RecordBatch.MAGIC) return { at, reason: 'magic' }
  if (size < RecordBatch.HEADER_BYTES) return { at, reason: 'length' }
  if (!RecordBatch.fitsNumbers(bytes, at)) return { at, reason: 'number-too-large' }
  return size
}

/**
 * Calls `visit` with position and size of every whole batch in [start, end); returns where the
 * whole batches end, or the fault that stopped the walk.
 */
export function forEachBatch(
  bytes: Uint8Array,
  start: number,
  end: number,
  visit: (at: number, sizeBytes: number) => void,
): number | BatchFault {
  let at = start
  for (;;) {
    const step = stepBatch(bytes, at, end)
    if (step === 'end') return at
    if (typeof step !== 'number') return step
    visit(at, step)
    at += step
  }
}
