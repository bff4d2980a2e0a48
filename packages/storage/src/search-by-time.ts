// Finds records by time: a time index says from where on to look, batch headers which batch it is, and only
// that batch's records are read.

import { RecordBatch, RecordCursor } from '@actorlog/records'
import type { BatchScanner } from './batch-scanner.ts'
import type { LogParts } from './log-parts.ts'
import type { TimestampedOffset } from './log-types.ts'
import { StorageError } from './storage-error.ts'

const SEARCH_BUFFER_BYTES = 64 * 1024

/** The first record at or after `logStartOffset` whose timestamp is `timestamp` or later. */
export function findFirstSince(
  { place, segments }: LogParts,
  { timestamp, logStartOffset }: { timestamp: number; logStartOffset: number },
): TimestampedOffset | undefined {
  const buffer = new Uint8Array(SEARCH_BUFFER_BYTES)
  for (const segment of segments) {
    if (segment.maxTimestamp < timestamp) continue
    const { offset } = segment.timeIndex.lookup(timestamp)
    const start = segment.offsetIndex.positionBelow(offset)
    const scanner = segment.scan(start, segment.sizeBytes, buffer)
    while (scanner.next()) {
      if (RecordBatch.maxTimestamp(scanner.bytes, scanner.at) < timestamp) continue
      if (RecordBatch.lastOffset(scanner.bytes, scanner.at) < logStartOffset) continue
      const found = findRecord(
        scanner,
        place.folder,
        (cursor) => cursor.timestamp >= timestamp && cursor.offset >= logStartOffset,
      )
      if (found !== undefined) return found
    }
  }
  return undefined
}

/** The first record with the largest timestamp of the log; undefined without records that have one. */
export function findNewest({ place, segments }: LogParts): TimestampedOffset | undefined {
  let newest = segments.first
  for (const segment of segments) if (segment.maxTimestamp > newest.maxTimestamp) newest = segment
  const { maxTimestamp } = newest
  if (maxTimestamp < 0) return undefined
  const start = newest.positionOf(newest.offsetOfMaxTimestamp)
  const scanner = newest.scan(start, newest.sizeBytes, new Uint8Array(SEARCH_BUFFER_BYTES))
  if (!scanner.next()) return undefined
  return findRecord(scanner, place.folder, (cursor) => cursor.timestamp === maxTimestamp)
}

function findRecord(
  scanner: BatchScanner,
  folder: string,
  wanted: (cursor: RecordCursor) => boolean,
): TimestampedOffset | undefined {
  scanner.loadWhole()
  const { at, bytes } = scanner
  const leaderEpoch = RecordBatch.partitionLeaderEpoch(bytes, at)
  const cursor = new RecordCursor()
  cursor.open(bytes, at)
  while (cursor.next()) {
    if (wanted(cursor)) return { timestamp: cursor.timestamp, offset: cursor.offset, leaderEpoch }
  }
  if (cursor.fault !== undefined) throw new StorageError('CORRUPT', folder)
  return undefined
}
