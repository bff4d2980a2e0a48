// Finds the bytes for a fetch. Readers near the end and sequential readers are found in memory; others pay
// one search in the offset index and a short scan.

import { RecordBatch, stepBatch } from '@actorlog/records'
import type { LogPlace } from './format.ts'
import type { LogParts } from './log-parts.ts'
import type { LogSlice, ReadOptions, SliceRead } from './log-types.ts'
import type { LogWriter } from './log-writer.ts'
import { RecentReads } from './recent-batches.ts'
import type { Segment } from './segment.ts'
import { StorageError } from './storage-error.ts'

/** Reads one log. */
export class LogReader {
  readonly recent: RecentReads = new RecentReads()
  readonly #parts: LogParts
  readonly #writer: LogWriter
  /** Takes the log offline; returns what to throw. */
  readonly failed: (error: unknown) => unknown

  constructor(parts: LogParts, writer: LogWriter, failed: (error: unknown) => unknown) {
    this.#parts = parts
    this.#writer = writer
    this.failed = failed
  }

  /** The batches from the one that holds `offset` on, up to the bound; `offset` lies in the log. */
  read(offset: number, options: ReadOptions): LogSlice {
    const { segments } = this.#parts
    const bound = Math.min(options.upTo, this.#writer.endOffset)
    for (let index = segments.indexOf(offset); index < segments.count; index++) {
      const segment = segments.at(index)
      if (offset >= bound || segment.baseOffset >= bound) break
      const isLast = index === segments.count - 1
      const segmentEnd = isLast ? this.#writer.endOffset : segments.at(index + 1).baseOffset
      const start = this.#positionOf(segment, offset)
      const end = bound >= segmentEnd ? segment.sizeBytes : this.#positionOf(segment, bound)
      // Compaction may have left nothing at or after the offset in this segment.
      if (start >= end) continue
      return new Slice(this, segment, {
        position: start,
        sizeBytes: sizeOf(segment, start, end, options),
      })
    }
    return { position: 0, sizeBytes: 0, segmentBaseOffset: offset, readInto: () => nothing(offset) }
  }

  get place(): LogPlace {
    return this.#parts.place
  }

  /** Position of the batch that holds `offset`, or of the first one after it. */
  #positionOf(segment: Segment, offset: number): number {
    const isActive = segment === this.#parts.segments.active
    const newest = isActive ? this.#writer.recent.find(offset) : undefined
    if (newest !== undefined) return newest
    return this.recent.find(segment.baseOffset, offset) ?? segment.positionOf(offset)
  }
}

class Slice implements LogSlice {
  readonly position: number
  readonly sizeBytes: number
  readonly #reader: LogReader
  readonly #segment: Segment

  constructor(
    reader: LogReader,
    segment: Segment,
    { position, sizeBytes }: { position: number; sizeBytes: number },
  ) {
    this.#reader = reader
    this.#segment = segment
    this.position = position
    this.sizeBytes = sizeBytes
  }

  get segmentBaseOffset(): number {
    return this.#segment.baseOffset
  }

  readInto(target: Uint8Array): SliceRead {
    const length = Math.min(target.length, this.sizeBytes)
    const end = this.#fill(target.subarray(0, length))
    let at = 0
    let endOffset = -1
    for (;;) {
      const step = stepBatch(target, at, end)
      if (step === 'end') break
      if (typeof step !== 'number') throw new StorageError('CORRUPT', this.#reader.place.folder)
      endOffset = RecordBatch.nextOffset(target, at)
      at += step
    }
    if (at > 0) this.#reader.recent.add(this.segmentBaseOffset, endOffset, this.position + at)
    return { sizeBytes: at, endOffset }
  }

  #fill(target: Uint8Array): number {
    try {
      return this.#segment.read(target, this.position)
    } catch (error) {
      throw this.#reader.failed(error)
    }
  }
}

function sizeOf(
  segment: Segment,
  start: number,
  end: number,
  { maxBytes, minOneBatch }: ReadOptions,
): number {
  if (end - start <= maxBytes) return end - start
  if (minOneBatch !== true) return maxBytes
  return Math.max(maxBytes, segment.batchSizeAt(start))
}

function nothing(endOffset: number): SliceRead {
  return { sizeBytes: 0, endOffset }
}
