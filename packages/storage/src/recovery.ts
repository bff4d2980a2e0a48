// After an unclean stop: every batch from the recovery point on is checked, the log is cut at the first that
// is torn or wrong, and what can be derived from batches (indexes, epochs, producers) is derived anew.

import { RecordBatch } from '@actorlog/records'
import { SCAN_BUFFER_BYTES } from './batch-scanner.ts'
import { RELATIVE_OFFSET_MAX } from './format.ts'
import type { LogParts } from './log-parts.ts'
import type { CompletedTransaction } from './open-transactions.ts'
import type { Segment } from './segment.ts'
import { StorageError } from './storage-error.ts'

/** Header walks skip bodies, so a small buffer reads the least. */
const REPLAY_BUFFER_BYTES = 64 * 1024

/** What one segment's recovery found. */
export interface RecoveredSegment {
  /** The offset after its last good batch. */
  readonly endOffset: number
  /** Bytes in the file behind that batch: the caller cuts them. */
  readonly bytesToCut: number
}

/** Checks and indexes all batches of a segment; the producers must stand at its base offset. */
export function recoverSegment(parts: LogParts, segment: Segment): RecoveredSegment {
  const { epochs, place, producers } = parts
  const fileBytes = segment.sizeBytes
  let endOffset = segment.baseOffset
  segment.reset()
  const scanner = segment.scan(0, fileBytes, new Uint8Array(Math.min(SCAN_BUFFER_BYTES, fileBytes)))
  while (scanner.next()) {
    scanner.loadWhole()
    const { bytes, at, sizeBytes } = scanner
    const baseOffset = RecordBatch.baseOffset(bytes, at)
    const lastOffset = RecordBatch.lastOffset(bytes, at)
    if (baseOffset < endOffset || lastOffset < baseOffset) break
    if (!RecordBatch.crcMatches(bytes, at)) break
    if (lastOffset - segment.baseOffset > RELATIVE_OFFSET_MAX) {
      throw new StorageError('SEGMENT_OFFSET_OVERFLOW', place.folder)
    }
    segment.add({ sizeBytes, lastOffset, maxTimestamp: RecordBatch.maxTimestamp(bytes, at) })
    const epoch = RecordBatch.partitionLeaderEpoch(bytes, at)
    if (epoch > (epochs.latest ?? -1)) epochs.assign(epoch, baseOffset)
    const completed = producers.append(bytes, at)
    if (completed !== undefined) endTransaction(parts, segment, completed)
    endOffset = lastOffset + 1
  }
  const bytesToCut = fileBytes - segment.sizeBytes
  segment.written()
  segment.finish()
  producers.endOffset = endOffset
  return { endOffset, bytesToCut }
}

/** An ended transaction stops to hold readers back; an aborted one goes into the index of its marker's segment. */
export function endTransaction(
  { producers: { transactions } }: LogParts,
  segment: Segment,
  completed: CompletedTransaction,
): void {
  const { aborted, firstOffset, lastOffset, producerId } = completed
  if (aborted) {
    // As if this one were complete already: readers stop their search by it.
    const lastStableOffset = transactions.firstOffsetBeside(producerId) ?? lastOffset + 1
    segment.transactionIndex.append({ producerId, firstOffset, lastOffset, lastStableOffset })
  }
  transactions.complete(completed)
}

/**
 * Brings the producers to `endOffset` from the newest snapshot that is not beyond it, and the log after
 * that. Snapshots at or below the log start go. Returns how many batches were read.
 */
export function rebuildProducers(
  parts: LogParts,
  endOffset: number,
  { logStartOffset, timestamp }: { logStartOffset: number; timestamp: number },
): number {
  const { place, producers, segments, snapshots } = parts
  snapshots.removeWhere((offset) => offset <= logStartOffset)
  const snapshot = snapshots.newestWhole(endOffset)
  const start = snapshot?.offset ?? logStartOffset
  const expirationMs = place.config.producerIdExpirationMs
  producers.restore(start, snapshot?.entries ?? [], { timestamp, expirationMs })
  let count = 0
  for (let index = segments.indexOf(start); index < segments.count && start < endOffset; index++) {
    const segment = segments.at(index)
    if (segment.baseOffset >= endOffset) break
    count += replay(parts, segment, { start, end: endOffset })
  }
  producers.endOffset = endOffset
  return count
}

/** Shows the producers the batches of a segment that lie in [start, end). */
function replay(
  { producers }: LogParts,
  segment: Segment,
  { start, end }: { start: number; end: number },
): number {
  const position = start <= segment.baseOffset ? 0 : segment.positionOf(start)
  const buffer = new Uint8Array(Math.min(REPLAY_BUFFER_BYTES, segment.sizeBytes))
  const scanner = segment.scan(position, segment.sizeBytes, buffer)
  let count = 0
  while (scanner.next()) {
    if (RecordBatch.baseOffset(scanner.bytes, scanner.at) >= end) break
    count++
    if (RecordBatch.producerId(scanner.bytes, scanner.at) < 0) continue
    if (RecordBatch.isControl(scanner.bytes, scanner.at)) scanner.loadWhole()
    const completed = producers.append(scanner.bytes, scanner.at)
    if (completed !== undefined) producers.transactions.complete(completed)
  }
  return count
}
