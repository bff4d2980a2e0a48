// The end of a log: gives batches their offsets, keeps indexes, epochs and producers in step, rolls, and
// writes all batches of a call at once. A batch's bytes are never copied and its records never looked at.

import { assert } from '@actorlog/assert'
import { RecordBatch, stepBatch } from '@actorlog/records'
import type { LoadedLog } from './load-log.ts'
import type { LogParts } from './log-parts.ts'
import type {
  AppendOptions,
  AppendResult,
  FollowerAppendOptions,
  FollowerAppendResult,
} from './log-types.ts'
import { RecentBatches } from './recent-batches.ts'
import { endTransaction } from './recovery.ts'
import { type BatchSpan, Segment } from './segment.ts'

/** Appends to one log. After a throw nothing here can be relied on: the log is offline. */
export class LogWriter {
  readonly recent: RecentBatches = new RecentBatches()
  readonly #parts: LogParts
  #endOffset: number
  /** Bytes that are counted and indexed, but not yet written. */
  readonly #unwritten: Uint8Array[] = []
  /** Files were made, renamed or removed since the folder was last synced. */
  namesChanged = true
  /** Everything below it is durable. */
  recoveryPoint: number

  constructor(loaded: Pick<LoadedLog, 'parts' | 'endOffset' | 'recoveryPoint'>) {
    this.#parts = loaded.parts
    this.#endOffset = loaded.endOffset
    this.recoveryPoint = loaded.recoveryPoint
  }

  get endOffset(): number {
    return this.#endOffset
  }

  /** Takes one batch as the leader; `writeOut` writes it. */
  lead(bytes: Uint8Array, options: AppendOptions): AppendResult {
    const { epochs, place, producers } = this.#parts
    assert(RecordBatch.sizeBytes(bytes, 0) === bytes.length, 'an append is one whole batch')
    if (bytes.length > place.config.segmentBytes) return { error: 'RECORD_LIST_TOO_LARGE' }
    const hasProducer = RecordBatch.producerId(bytes, 0) >= 0
    if (hasProducer) {
      const verdict = producers.check(bytes, options)
      if (typeof verdict === 'string') return { error: verdict }
      if (verdict !== undefined) {
        const { lastOffset, offsetDelta, timestamp } = verdict
        const baseOffset = lastOffset - offsetDelta
        return { baseOffset, lastOffset, maxTimestamp: timestamp, duplicate: true }
      }
    } else if (RecordBatch.isControl(bytes, 0) && (options.origin ?? 'client') === 'client') {
      return { error: 'INVALID_RECORD' }
    }
    const baseOffset = this.#endOffset
    RecordBatch.setBaseOffset(bytes, 0, baseOffset)
    RecordBatch.setPartitionLeaderEpoch(bytes, 0, options.leaderEpoch)
    if (options.leaderEpoch !== epochs.latest) {
      assert(options.leaderEpoch > (epochs.latest ?? -1), 'leader epochs grow')
      epochs.assign(options.leaderEpoch, baseOffset)
      epochs.save()
    }
    const lastOffset = RecordBatch.lastOffset(bytes, 0)
    const maxTimestamp = RecordBatch.maxTimestamp(bytes, 0)
    const span: BatchSpan = { sizeBytes: bytes.length, lastOffset, maxTimestamp }
    if (this.#parts.segments.active.mustRollBefore(span, options.timestamp)) {
      this.roll(baseOffset, options.timestamp)
    }
    this.#add(bytes, 0, span)
    this.#unwritten.push(bytes)
    return { baseOffset, lastOffset, maxTimestamp, duplicate: false }
  }

  /** Takes a leader's batches as they are, and writes them. */
  follow(bytes: Uint8Array, options: FollowerAppendOptions): FollowerAppendResult {
    let at = 0
    /** Where the bytes begin that go into the active segment by one write. */
    let runStart = 0
    let batches = 0
    let stopped: FollowerAppendResult['stopped']
    while (at < bytes.length) {
      const step = stepBatch(bytes, at, bytes.length)
      if (typeof step !== 'number') {
        stopped = step === 'end' ? 'torn' : 'corrupt'
        break
      }
      stopped = this.#refusal(bytes, at, options)
      if (stopped !== undefined) break
      const lastOffset = RecordBatch.lastOffset(bytes, at)
      const maxTimestamp = RecordBatch.maxTimestamp(bytes, at)
      const span: BatchSpan = { sizeBytes: step, lastOffset, maxTimestamp }
      this.#learnEpoch(bytes, at)
      if (this.#parts.segments.active.mustRollBefore(span, options.timestamp)) {
        if (at > runStart) this.#unwritten.push(bytes.subarray(runStart, at))
        runStart = at
        this.roll(RecordBatch.baseOffset(bytes, at), options.timestamp)
      }
      this.#add(bytes, at, span)
      at += step
      batches++
    }
    if (at > runStart) this.#unwritten.push(bytes.subarray(runStart, at))
    this.writeOut()
    return stopped === undefined ? { batches, sizeBytes: at } : { batches, sizeBytes: at, stopped }
  }

  /** Writes what `lead` took. */
  writeOut(): void {
    if (this.#unwritten.length === 0) return
    this.#parts.segments.active.write(this.#unwritten)
    this.#unwritten.length = 0
  }

  /** Starts a new segment at `baseOffset`, or stays in one that is empty and begins there. */
  roll(baseOffset: number, timestamp: number): void {
    const { place, producers, segments, snapshots } = this.#parts
    this.writeOut()
    const { active } = segments
    if (active.baseOffset === baseOffset) {
      assert(active.sizeBytes === 0, 'a segment with batches begins before the log ends')
      return
    }
    active.finish()
    // From the recovery point on indexes are made anew; below it they must be durable.
    if (this.recoveryPoint >= baseOffset) active.syncIndexes()
    snapshots.write(baseOffset, producers.count, producers.entries())
    segments.push(Segment.create(place, baseOffset, timestamp))
    this.recent.clear()
    this.namesChanged = true
  }

  /** The log was cut, or begins anew, at `offset`. */
  resetTo(offset: number): void {
    assert(this.#unwritten.length === 0, 'nothing waits to be written')
    this.#endOffset = offset
    this.recoveryPoint = Math.min(this.recoveryPoint, offset)
    this.recent.clear()
  }

  #add(bytes: Uint8Array, at: number, span: BatchSpan): void {
    const { producers, segments } = this.#parts
    const { active } = segments
    this.recent.add(span.lastOffset, active.sizeBytes)
    active.add(span)
    const completed = producers.append(bytes, at)
    if (completed !== undefined) {
      endTransaction(this.#parts, active, completed)
      // The transaction index may just have been made.
      if (completed.aborted) this.namesChanged = true
    }
    this.#endOffset = span.lastOffset + 1
    producers.endOffset = this.#endOffset
  }

  #refusal(
    bytes: Uint8Array,
    at: number,
    options: FollowerAppendOptions,
  ): FollowerAppendResult['stopped'] {
    if (RecordBatch.partitionLeaderEpoch(bytes, at) > options.leaderEpochLimit) return 'later-epoch'
    if (RecordBatch.baseOffset(bytes, at) < this.#endOffset) return 'offset-below-end'
    if (RecordBatch.lastOffsetDelta(bytes, at) < 0) return 'corrupt'
    if (options.checkCrc === false) return undefined
    return RecordBatch.crcMatches(bytes, at) ? undefined : 'corrupt'
  }

  #learnEpoch(bytes: Uint8Array, at: number): void {
    const { epochs } = this.#parts
    const epoch = RecordBatch.partitionLeaderEpoch(bytes, at)
    if (epoch < 0 || epoch === epochs.latest) return
    epochs.assign(epoch, RecordBatch.baseOffset(bytes, at))
    epochs.save()
  }
}
