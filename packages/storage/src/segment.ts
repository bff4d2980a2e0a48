// One segment: a run of batches in one `.log` file, and the three indexes beside it. Batches are first
// counted and indexed (`add`), then written, many at once. Files of old segments are opened on demand.

import { assert } from '@actorlog/assert'
import type { File } from '@actorlog/ports'
import { RecordBatch } from '@actorlog/records'
import { BatchScanner, LOOKUP_BUFFER_BYTES } from './batch-scanner.ts'
import {
  LOG_SUFFIX,
  type LogPlace,
  OFFSET_INDEX_SUFFIX,
  offsetFileName,
  RELATIVE_OFFSET_MAX,
  TIME_INDEX_SUFFIX,
  TRANSACTION_INDEX_SUFFIX,
} from './format.ts'
import { OffsetIndex } from './offset-index.ts'
import { TimeIndex } from './time-index.ts'
import { TransactionIndex } from './transaction-index.ts'

/** Shared by all lookups of this thread: none outlives its call. */
const lookupBuffer = new Uint8Array(LOOKUP_BUFFER_BYTES)

/** What must be known of a batch before it goes into a segment. */
export interface BatchSpan {
  readonly sizeBytes: number
  readonly lastOffset: number
  readonly maxTimestamp: number
}

/** A part of a log, from `baseOffset` up to the next segment's. */
export class Segment {
  readonly baseOffset: number
  readonly #place: LogPlace
  /** Wall clock; of the open, for segments that were there. */
  #createdAt: number
  #file: File | undefined
  #offsetIndex: OffsetIndex | undefined
  #timeIndex: TimeIndex | undefined
  #transactionIndex: TransactionIndex | undefined
  /** Bytes added; up to `#writtenBytes` they are in the file, up to `#syncedBytes` durable. */
  #sizeBytes: number
  #writtenBytes: number
  #syncedBytes = 0
  /** The log file was made or cut since it was last synced. */
  #logDirty = false
  /** The same of the indexes; they are synced only once no batch follows. */
  #indexesDirty = false
  #bytesSinceEntry = 0
  /** Undefined until asked for after an open: then a look into time index and log. */
  #maxTimestamp: number | undefined
  #offsetOfMaxTimestamp = -1
  /** Of the first batch; age counts from it. Undefined: not yet read, -1: no batch or no time. */
  #firstTimestamp: number | undefined

  private constructor(place: LogPlace, baseOffset: number, createdAt: number, sizeBytes: number) {
    this.#place = place
    this.baseOffset = baseOffset
    this.#createdAt = createdAt
    this.#sizeBytes = sizeBytes
    this.#writtenBytes = sizeBytes
  }

  /** A new, empty segment; files that bear its names are leftovers and are emptied. */
  static create(place: LogPlace, baseOffset: number, timestamp: number): Segment {
    const segment = new Segment(place, baseOffset, timestamp, 0)
    segment.#open().truncate(0)
    segment.#logDirty = true
    segment.reset()
    return segment
  }

  /** A segment whose `.log` file is there. */
  static open(place: LogPlace, baseOffset: number, timestamp: number): Segment {
    const file = place.files.open(pathOf(place, baseOffset, LOG_SUFFIX), 'update')
    const segment = new Segment(place, baseOffset, timestamp, file.size())
    file.close()
    return segment
  }

  get sizeBytes(): number {
    return this.#sizeBytes
  }

  get unsyncedBytes(): number {
    return this.#sizeBytes - this.#syncedBytes
  }

  get offsetIndex(): OffsetIndex {
    this.#offsetIndex ??= new OffsetIndex(
      this.#place.files,
      this.#pathOf(OFFSET_INDEX_SUFFIX),
      this.baseOffset,
    )
    return this.#offsetIndex
  }

  get timeIndex(): TimeIndex {
    this.#timeIndex ??= new TimeIndex(
      this.#place.files,
      this.#pathOf(TIME_INDEX_SUFFIX),
      this.baseOffset,
    )
    return this.#timeIndex
  }

  get transactionIndex(): TransactionIndex {
    this.#transactionIndex ??= new TransactionIndex(
      this.#place.files,
      this.#pathOf(TRANSACTION_INDEX_SUFFIX),
      this.baseOffset,
    )
    return this.#transactionIndex
  }

  /** Largest timestamp of a record here; -1 when there is none. */
  get maxTimestamp(): number {
    if (this.#maxTimestamp === undefined) this.#readMaxTimestamp()
    return this.#maxTimestamp as number
  }

  /** Last offset of the first batch that has `maxTimestamp`. */
  get offsetOfMaxTimestamp(): number {
    if (this.#maxTimestamp === undefined) this.#readMaxTimestamp()
    return this.#offsetOfMaxTimestamp
  }

  /** Whether the batch must go into a new segment; `timestamp` is the wall clock. */
  mustRollBefore(batch: BatchSpan, timestamp: number): boolean {
    const { segmentBytes, segmentMs, rollJitterMs, segmentIndexBytes } = this.#place.config
    if (batch.lastOffset - this.baseOffset > RELATIVE_OFFSET_MAX) return true
    if (this.#sizeBytes === 0) return false
    if (this.#sizeBytes > segmentBytes - batch.sizeBytes) return true
    if (this.#age(batch.maxTimestamp, timestamp) > segmentMs - rollJitterMs) return true
    return this.offsetIndex.isFull(segmentIndexBytes) || this.timeIndex.isFull(segmentIndexBytes)
  }

  /** Counts the next batch in, and indexes it: one entry for each interval of bytes, never for the first. */
  add(batch: BatchSpan): void {
    const { sizeBytes, lastOffset, maxTimestamp } = batch
    assert(
      lastOffset - this.baseOffset <= RELATIVE_OFFSET_MAX,
      'a segment spans 31 bits of offsets',
    )
    if (maxTimestamp > this.maxTimestamp) {
      this.#maxTimestamp = maxTimestamp
      this.#offsetOfMaxTimestamp = lastOffset
    }
    if (this.#sizeBytes === 0) this.#firstTimestamp = maxTimestamp
    if (this.#bytesSinceEntry > this.#place.config.indexIntervalBytes) {
      this.offsetIndex.append(lastOffset, this.#sizeBytes)
      this.timeIndex.appendIfLarger(this.maxTimestamp, this.#offsetOfMaxTimestamp)
      this.#bytesSinceEntry = 0
    }
    this.#bytesSinceEntry += sizeBytes
    this.#sizeBytes += sizeBytes
  }

  /** Writes the bytes of the batches that were added since the last write. */
  write(parts: readonly Uint8Array[]): void {
    const first = parts[0]
    if (first === undefined) return
    if (parts.length === 1) this.#open().write(first, this.#writtenBytes)
    else this.#open().writeAll(parts, this.#writtenBytes)
    for (const part of parts) this.#writtenBytes += part.length
    assert(this.#writtenBytes === this.#sizeBytes, 'what is counted is written')
  }

  /** The batches that were just walked over are in the file already. */
  written(): void {
    this.#writtenBytes = this.#sizeBytes
  }

  read(target: Uint8Array, position: number): number {
    return this.#open().read(target, position)
  }

  /** A walk over the batches in [start, end) of the file. */
  scan(start: number, end: number, buffer: Uint8Array): BatchScanner {
    return new BatchScanner(this.#open(), { start, end, buffer })
  }

  /** Position of the batch that holds `offset`, or of the first one after it; the size when there is none. */
  positionOf(offset: number): number {
    const scanner = this.#lookup(this.offsetIndex.positionBelow(offset))
    while (scanner.next()) {
      if (RecordBatch.lastOffset(scanner.bytes, scanner.at) >= offset) return scanner.position
    }
    return this.#sizeBytes
  }

  /** Bytes of the batch at `position`, which must be the start of one. */
  batchSizeAt(position: number): number {
    const scanner = this.#lookup(position)
    scanner.next()
    return scanner.sizeBytes
  }

  /** The offset after the last batch, and whether whole batches fill the file; reads from the last index entry on. */
  findEnd(): { endOffset: number; whole: boolean } {
    const start = this.offsetIndex.lastPosition()
    const scanner = this.#lookup(start)
    let endOffset = this.baseOffset
    while (scanner.next()) endOffset = RecordBatch.nextOffset(scanner.bytes, scanner.at)
    const indexFits = start < this.#sizeBytes || start === 0
    return { endOffset, whole: indexFits && scanner.fault === undefined }
  }

  /** Drops every batch that holds an offset at or beyond `offset`; returns where the log now ends at most. */
  truncateTo(offset: number): number {
    const position = this.positionOf(offset)
    let end = offset
    if (position < this.#sizeBytes) {
      const scanner = this.#lookup(position)
      scanner.next()
      end = Math.min(offset, RecordBatch.baseOffset(scanner.bytes, scanner.at))
      this.cutTo(position)
    }
    this.offsetIndex.truncateTo(offset)
    this.timeIndex.truncateTo(offset)
    this.transactionIndex.truncateTo(offset)
    this.#maxTimestamp = undefined
    this.#firstTimestamp = undefined
    this.#bytesSinceEntry = 0
    this.#indexesDirty = true
    return end
  }

  /** Cuts the log file; indexes are the caller's. */
  cutTo(position: number): void {
    this.#open().truncate(position)
    this.#sizeBytes = position
    this.#writtenBytes = position
    this.#syncedBytes = Math.min(this.#syncedBytes, position)
    this.#logDirty = true
  }

  /** Empties the indexes and counts no batch: a walk over the file adds them again. */
  reset(): void {
    // An index of an older life may be damaged in any way, so it is not looked into.
    this.#closeIndexes()
    for (const suffix of [OFFSET_INDEX_SUFFIX, TIME_INDEX_SUFFIX]) {
      const file = this.#place.files.open(this.#pathOf(suffix), 'create')
      file.truncate(0)
      file.close()
    }
    const path = this.#pathOf(TRANSACTION_INDEX_SUFFIX)
    if (this.#place.files.exists(path)) this.#place.files.remove(path)
    this.#sizeBytes = 0
    this.#syncedBytes = 0
    this.#bytesSinceEntry = 0
    this.#maxTimestamp = -1
    this.#offsetOfMaxTimestamp = this.baseOffset
    this.#firstTimestamp = undefined
    this.#indexesDirty = true
  }

  /** No batch follows here: the last time index entry lets a later open know the newest record. */
  finish(): void {
    if (this.maxTimestamp >= 0) {
      this.timeIndex.appendIfLarger(this.maxTimestamp, this.#offsetOfMaxTimestamp)
    }
    this.#indexesDirty = true
  }

  /** Makes the log durable. */
  sync(): void {
    if (!this.#logDirty && this.unsyncedBytes === 0) return
    this.#open().sync()
    this.#syncedBytes = this.#sizeBytes
    this.#logDirty = false
  }

  /** Makes the indexes durable: due once no batch follows, for until then recovery makes them anew. */
  syncIndexes(): void {
    if (!this.#indexesDirty) return
    this.offsetIndex.file.sync()
    this.timeIndex.file.sync()
    this.transactionIndex.file.sync()
    this.#indexesDirty = false
  }

  /** Everything in the file was durable before it was opened. */
  trust(): void {
    this.#syncedBytes = this.#sizeBytes
  }

  /** Gives the descriptors back; any use opens them again. */
  close(): void {
    this.#offsetIndex?.file.writeOut()
    this.#timeIndex?.file.writeOut()
    this.#transactionIndex?.file.writeOut()
    this.release()
  }

  /** The same without a last write: for a log that has been flushed, failed, or is about to go. */
  release(): void {
    this.#file?.close()
    this.#file = undefined
    this.#closeIndexes()
  }

  #pathOf(suffix: string): string {
    return pathOf(this.#place, this.baseOffset, suffix)
  }

  #closeIndexes(): void {
    this.#offsetIndex?.file.close()
    this.#timeIndex?.file.close()
    this.#transactionIndex?.file.close()
    this.#offsetIndex = undefined
    this.#timeIndex = undefined
    this.#transactionIndex = undefined
  }

  #open(): File {
    this.#file ??= this.#place.files.open(this.#pathOf(LOG_SUFFIX), 'create')
    return this.#file
  }

  #lookup(start: number): BatchScanner {
    return this.scan(start, this.#writtenBytes, lookupBuffer)
  }

  #age(maxTimestamp: number, timestamp: number): number {
    if (this.#firstTimestamp === undefined) {
      const scanner = this.#lookup(0)
      this.#firstTimestamp = scanner.next()
        ? RecordBatch.maxTimestamp(scanner.bytes, scanner.at)
        : -1
    }
    if (this.#firstTimestamp < 0) return timestamp - this.#createdAt
    return maxTimestamp - this.#firstTimestamp
  }

  /** The last time index entry, or a newer batch behind it. */
  #readMaxTimestamp(): void {
    let { timestamp, offset } = this.timeIndex.last
    const scanner = this.#lookup(this.offsetIndex.positionBelow(offset))
    while (scanner.next()) {
      const newer = RecordBatch.maxTimestamp(scanner.bytes, scanner.at)
      if (newer > timestamp) {
        timestamp = newer
        offset = RecordBatch.lastOffset(scanner.bytes, scanner.at)
      }
    }
    this.#maxTimestamp = timestamp
    this.#offsetOfMaxTimestamp = offset
  }
}

function pathOf(place: LogPlace, baseOffset: number, suffix: string): string {
  return `${place.folder}/${offsetFileName(baseOffset, suffix)}${place.nameSuffix}`
}
