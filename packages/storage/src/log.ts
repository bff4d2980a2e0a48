// The only door to one partition's log: append, read, truncate, flush, close. Its files are Kafka's own, so
// that a Kafka broker could go on with them. One owner; every call is synchronous.

import { assert } from '@actorlog/assert'
import { type Files, folderOf } from '@actorlog/ports'
import { type LoadedLog, loadLog } from './load-log.ts'
import type { LogParts } from './log-parts.ts'
import { LogReader } from './log-reader.ts'
import type {
  AbortedTransaction,
  AppendOptions,
  AppendResult,
  EpochEndOffset,
  FollowerAppendOptions,
  FollowerAppendResult,
  LogConfig,
  LogOptions,
  LogSlice,
  OpenReport,
  ProducerView,
  ReadOptions,
  SegmentView,
  TimestampedOffset,
  Unflushed,
} from './log-types.ts'
import { LogWriter } from './log-writer.ts'
import { rebuildProducers } from './recovery.ts'
import { findFirstSince, findNewest } from './search-by-time.ts'
import { Segment } from './segment.ts'
import { StorageError, toStorageError } from './storage-error.ts'

/** A log that is open, and what opening it had to do. */
export interface OpenedLog {
  readonly log: Log
  readonly report: OpenReport
}

/**
 * One partition's log. Every method may throw StorageError; the log is offline from then on, and what is on
 * disk is what recovery makes of it. Give all logs of a process one door of `limitOpenFiles`.
 */
export class Log {
  readonly #parts: LogParts
  readonly #writer: LogWriter
  readonly #reader: LogReader
  #logStartOffset: number
  #highWatermark: number
  #state: 'open' | 'offline' | 'closed' = 'open'

  private constructor({ parts, logStartOffset, endOffset, recoveryPoint }: LoadedLog) {
    this.#parts = parts
    this.#writer = new LogWriter({ parts, endOffset, recoveryPoint })
    this.#reader = new LogReader(parts, this.#writer, (error) => this.#failed(error))
    this.#logStartOffset = logStartOffset
    this.#highWatermark = logStartOffset
  }

  /** Opens a log, or makes a new one; recovers it unless the last stop was clean. */
  static open(files: Files, options: LogOptions): OpenedLog {
    try {
      const loaded = loadLog(files, options)
      return { log: new Log(loaded), report: loaded.report }
    } catch (error) {
      throw toStorageError(error, options.folder)
    }
  }

  get folder(): string {
    return this.#parts.place.folder
  }

  /** The offset of the next record. */
  get endOffset(): number {
    return this.#writer.endOffset
  }

  /** The first readable offset. */
  get logStartOffset(): number {
    return this.#logStartOffset
  }

  /** Everything below it is durable. */
  get recoveryPoint(): number {
    return this.#writer.recoveryPoint
  }

  get highWatermark(): number {
    return this.#highWatermark
  }

  /** Never below the log start, never beyond the end: what is set is clamped. */
  set highWatermark(offset: number) {
    this.#highWatermark = Math.min(Math.max(offset, this.#logStartOffset), this.endOffset)
    this.#parts.producers.transactions.replicatedTo(this.#highWatermark)
  }

  /** First offset of the earliest transaction that is open, or whose marker is not below the high watermark. */
  get firstUnstableOffset(): number | undefined {
    return this.#parts.producers.transactions.firstUnstableOffset
  }

  /** Up to here read_committed readers may read. */
  get lastStableOffset(): number {
    return Math.min(this.#highWatermark, this.firstUnstableOffset ?? this.#highWatermark)
  }

  /** The newest leader epoch that wrote here or began to lead. */
  get latestEpoch(): number | undefined {
    return this.#parts.epochs.latest
  }

  get sizeBytes(): number {
    let sum = 0
    for (const segment of this.#parts.segments) sum += segment.sizeBytes
    return sum
  }

  /** What a loss of power could take. */
  get unflushed(): Unflushed {
    const { segments } = this.#parts
    let sizeBytes = 0
    for (let index = segments.indexOf(this.recoveryPoint); index < segments.count; index++) {
      sizeBytes += segments.at(index).unsyncedBytes
    }
    return { records: this.endOffset - this.recoveryPoint, sizeBytes }
  }

  /** Takes effect with the next append. */
  set config(config: LogConfig) {
    this.#parts.place.config = config
  }

  /**
   * Assigns offsets, patches base offset and epoch in place, and writes the view. The batch's header and
   * checksum have been validated; the view is not kept.
   */
  append(batch: Uint8Array, options: AppendOptions): AppendResult {
    this.#check()
    try {
      const result = this.#writer.lead(batch, options)
      this.#writer.writeOut()
      return result
    } catch (error) {
      throw this.#failed(error)
    }
  }

  /** The same for several batches, in one write. Each is accepted or refused by itself. */
  appendAll(batches: readonly Uint8Array[], options: AppendOptions): AppendResult[] {
    return this.#perform(() => {
      const results = batches.map((batch) => this.#writer.lead(batch, options))
      this.#writer.writeOut()
      return results
    })
  }

  /** Takes over a leader's bytes as they are: whole batches, and perhaps a part of one at the end. */
  appendAsFollower(bytes: Uint8Array, options: FollowerAppendOptions): FollowerAppendResult {
    return this.#perform(() => this.#writer.follow(bytes, options))
  }

  /** Undefined when `offset` lies outside of [logStartOffset, endOffset]. */
  read(offset: number, options: ReadOptions): LogSlice | undefined {
    this.#check()
    if (offset < this.#logStartOffset || offset > this.endOffset) return undefined
    try {
      return this.#reader.read(offset, options)
    } catch (error) {
      throw this.#failed(error)
    }
  }

  /** Aborted transactions that touch [fromOffset, toOffset); may name more than needed. */
  abortedTransactions(range: { fromOffset: number; toOffset: number }): AbortedTransaction[] {
    return this.#perform(() => this.#parts.segments.abortedIn(range))
  }

  /** The first record with this timestamp or a later one; it may lie beyond the high watermark. */
  offsetForTimestamp(timestamp: number): TimestampedOffset | undefined {
    const logStartOffset = this.#logStartOffset
    return this.#perform(() => findFirstSince(this.#parts, { timestamp, logStartOffset }))
  }

  /** The first record with the largest timestamp; it may lie below the log start, in a batch that straddles it. */
  offsetOfMaxTimestamp(): TimestampedOffset | undefined {
    return this.#perform(() => findNewest(this.#parts))
  }

  /** The largest epoch at most `epoch` known here, and where it ends; -1 and -1 when there is none. */
  endOffsetForEpoch(epoch: number): EpochEndOffset {
    return this.#parts.epochs.endOffsetFor(epoch, this.endOffset)
  }

  /** The epoch of the leader that wrote the record at `offset`. */
  epochAt(offset: number): number | undefined {
    return this.#parts.epochs.epochAt(offset)
  }

  /** A leader's epoch starts at the current end, whether or not it ever writes (KIP-101). */
  beginEpoch(epoch: number): void {
    const { epochs } = this.#parts
    assert(epoch >= (epochs.latest ?? -1), 'leader epochs grow', { epoch, latest: epochs.latest })
    this.#perform(() => {
      epochs.assign(epoch, this.endOffset)
      epochs.save()
    })
  }

  /**
   * Drops every batch that holds an offset at or beyond `offset`; returns the new end offset. If the recovery
   * point fell, the caller must checkpoint it before it appends: recovery trusts what lies below.
   */
  truncateTo(offset: number, { timestamp }: { timestamp: number }): number {
    const { dropped, epochs, place, segments, snapshots } = this.#parts
    if (offset < segments.first.baseOffset) {
      this.truncateFullyAndStartAt(offset, { timestamp })
      return offset
    }
    return this.#perform(() => {
      let end = this.endOffset
      if (offset < end) {
        dropped.add(segments.splice(segments.indexOf(offset) + 1))
        // Before the cut, and durable: a cut below later segments would be a gap.
        place.files.syncFolder(place.folder)
        end = segments.active.truncateTo(offset)
        this.#writer.resetTo(end)
        this.#reader.recent.clear()
        this.#logStartOffset = Math.min(this.#logStartOffset, end)
        snapshots.removeWhere((snapshot) => snapshot > end)
        rebuildProducers(this.#parts, end, { logStartOffset: this.#logStartOffset, timestamp })
        this.highWatermark = this.#highWatermark
        // What came back after a power failure, bytes or names, would be of another history.
        segments.active.sync()
        place.files.syncFolder(place.folder)
      }
      epochs.truncateFromEnd(end)
      epochs.save()
      return end
    })
  }

  /** Drops everything; the log goes on, empty, at `offset`. The same duty as after `truncateTo`. */
  truncateFullyAndStartAt(offset: number, { timestamp }: { timestamp: number }): void {
    const { dropped, epochs, place, producers, segments, snapshots } = this.#parts
    this.#perform(() => {
      dropped.add(segments.splice(0))
      snapshots.removeWhere(() => true)
      epochs.clear()
      epochs.save()
      segments.push(Segment.create(place, offset, timestamp))
      producers.clear(offset)
      this.#writer.resetTo(offset)
      this.#reader.recent.clear()
      this.#logStartOffset = offset
      this.highWatermark = offset
      place.files.syncFolder(place.folder)
      this.#writer.recoveryPoint = offset
    })
  }

  /** Raises the first readable offset: DeleteRecords, retention, the leader's log start. Bytes stay. */
  advanceLogStart(offset: number): void {
    const { epochs, producers } = this.#parts
    if (offset <= this.#logStartOffset) return
    assert(offset <= this.endOffset, 'a log starts within itself', { offset, end: this.endOffset })
    this.#perform(() => {
      this.#logStartOffset = offset
      this.highWatermark = this.#highWatermark
      producers.transactions.replicatedTo(offset)
      epochs.truncateFromStart(offset)
      epochs.save()
    })
  }

  /** Makes everything below `upTo` (the end when left out) durable, and moves the recovery point. */
  flush(upTo: number = this.endOffset): void {
    const { segments } = this.#parts
    if (upTo <= this.recoveryPoint) return
    this.#perform(() => {
      let reached = this.recoveryPoint
      for (let index = segments.indexOf(reached); index < segments.count; index++) {
        const segment = segments.at(index)
        if (reached >= upTo) break
        segment.sync()
        if (segment === segments.active) {
          reached = this.endOffset
        } else {
          segment.syncIndexes()
          segment.close()
          reached = segments.at(index + 1).baseOffset
        }
      }
      this.#syncNames()
      this.#writer.recoveryPoint = reached
    })
  }

  /** Starts a new segment at the end, unless the active one is empty. */
  roll(timestamp: number): void {
    if (this.#parts.segments.active.sizeBytes === 0) return
    this.#perform(() => this.#writer.roll(this.endOffset, timestamp))
  }

  /** Oldest first; the last one is active. */
  segments(): SegmentView[] {
    const { segments } = this.#parts
    return this.#perform(() =>
      Array.from(segments, ({ baseOffset, sizeBytes, maxTimestamp }, index) => {
        const isLast = index === segments.count - 1
        const endOffset = isLast ? this.endOffset : segments.at(index + 1).baseOffset
        return { baseOffset, endOffset, sizeBytes, maxTimestamp }
      }),
    )
  }

  /** What is known of each producer. */
  producers(): ProducerView[] {
    return this.#parts.producers.views()
  }

  /** Forgets producers idle for `producerIdExpirationMs`. */
  expireProducers(timestamp: number): void {
    const { place, producers } = this.#parts
    producers.expire(timestamp, place.config.producerIdExpirationMs)
  }

  /** Removes up to `count` files of dropped segments; returns how many wait. */
  removeDropped(count: number): number {
    return this.#perform(() => this.#parts.dropped.remove(count))
  }

  /** Flushes and closes all files; when every log has done so the clean-shutdown marker may be written. */
  close(): void {
    const { epochs, producers, segments, snapshots } = this.#parts
    if (this.#state !== 'open') {
      this.#release()
      return
    }
    this.#perform(() => {
      segments.active.finish()
      snapshots.write(this.endOffset, producers.count, producers.entries())
      epochs.save()
      for (const segment of segments) {
        segment.sync()
        segment.syncIndexes()
      }
      this.#syncNames()
      this.#writer.recoveryPoint = this.endOffset
      this.#release()
    })
  }

  /** Closes the files as they are and renames the folder: the first step of a deletion, or of setting aside. */
  moveTo(folder: string): void {
    const { files } = this.#parts.place
    this.#release()
    try {
      files.rename(this.folder, folder)
      files.syncFolder(folderOf(folder))
    } catch (error) {
      throw toStorageError(error, this.folder)
    }
  }

  #syncNames(): void {
    const { place, snapshots } = this.#parts
    snapshots.sync()
    if (this.#writer.namesChanged) place.files.syncFolder(place.folder)
    this.#writer.namesChanged = false
  }

  #release(): void {
    if (this.#state === 'open') this.#state = 'closed'
    for (const segment of this.#parts.segments) segment.release()
  }

  #check(): void {
    if (this.#state !== 'open') throw new StorageError('OFFLINE', this.folder)
  }

  #perform<Result>(work: () => Result): Result {
    this.#check()
    try {
      return work()
    } catch (error) {
      throw this.#failed(error)
    }
  }

  /** After any failure memory and disk may disagree: only recovery brings them together. */
  #failed(error: unknown): unknown {
    this.#state = 'offline'
    return toStorageError(error, this.folder)
  }
}
