// The only door to one partition's log.

import type {
  AbortedTransaction,
  AppendOptions,
  AppendResult,
  EpochEndOffset,
  FollowerAppendOptions,
  FollowerAppendResult,
  LogSlice,
  ProducerView,
  ReadOptions,
  SegmentView,
  TimestampedOffset,
  Unflushed,
} from './log-types.ts'

/** One partition's log. Every method may throw StorageError; the log is offline from then on. */
export interface Log {
  readonly folder: string
  /** The offset of the next record. */
  readonly endOffset: number
  readonly logStartOffset: number
  /** Everything below it is durable. */
  readonly recoveryPoint: number
  /** Never below the log start, never beyond the end: what is set is clamped. */
  highWatermark: number
  /** First offset of the earliest transaction that is open, or whose marker is not below the high watermark. */
  readonly firstUnstableOffset: number | undefined
  readonly lastStableOffset: number
  readonly sizeBytes: number
  readonly unflushed: Unflushed
  readonly latestEpoch: number | undefined

  /** Assigns offsets, patches base offset and epoch in place, writes the view. Header and CRC are checked already. */
  append(batch: Uint8Array, options: AppendOptions): AppendResult
  /** The same for several batches, in one write. */
  appendAll(batches: readonly Uint8Array[], options: AppendOptions): AppendResult[]
  /** Takes over a leader's bytes as they are. */
  appendAsFollower(bytes: Uint8Array, options: FollowerAppendOptions): FollowerAppendResult

  /** Undefined when `offset` lies outside of [logStartOffset, endOffset]. */
  read(offset: number, options: ReadOptions): LogSlice | undefined
  /** Aborted transactions that touch [fromOffset, toOffset); may name more than needed. */
  abortedTransactions(range: { fromOffset: number; toOffset: number }): AbortedTransaction[]
  /** The first record with this timestamp or a later one. */
  offsetForTimestamp(timestamp: number): TimestampedOffset | undefined
  /** The record with the largest timestamp. */
  offsetOfMaxTimestamp(): TimestampedOffset | undefined
  endOffsetForEpoch(epoch: number): EpochEndOffset
  /** A leader's epoch starts at the current end, whether or not it ever writes. */
  beginEpoch(epoch: number): void

  /** Drops every batch that holds an offset at or beyond `offset`; returns the new end offset. */
  truncateTo(offset: number): number
  /** Drops everything; the log goes on, empty, at `offset`. */
  truncateFullyAndStartAt(offset: number): void
  /** Raises the first readable offset (DeleteRecords, retention, the leader's log start). */
  advanceLogStart(offset: number): void

  /** Makes everything below `upTo` (the end when left out) durable. */
  flush(upTo?: number): void
  /** Starts a new segment at the end. */
  roll(timestamp: number): void
  segments(): SegmentView[]
  producers(): ProducerView[]
  expireProducers(timestamp: number): void
  /** Removes up to `count` files of dropped segments; returns how many wait. */
  removeDropped(count: number): number
  /** Flushes, trims and closes: after this the clean-shutdown marker may be written. */
  close(): void
}
