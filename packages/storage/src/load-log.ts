// Opens the files of one log: leftovers are swept, segments checked as far as they must be, and what is in
// memory (end offset, epochs, producers) is read or rebuilt. After a clean stop nothing is scanned.

import { type Files, folderOf } from '@actorlog/ports'
import { DroppedSegments } from './dropped-segments.ts'
import {
  LOG_SUFFIX,
  type LogPlace,
  OFFSET_INDEX_SUFFIX,
  offsetFileName,
  parseOffsetFileName,
  TRANSACTION_INDEX_SUFFIX,
} from './format.ts'
import { LeaderEpochs } from './leader-epochs.ts'
import { sweepLeftovers } from './leftovers.ts'
import type { LogParts } from './log-parts.ts'
import type { LogOptions, OpenReport } from './log-types.ts'
import { ensureTopicId } from './partition-metadata.ts'
import { ProducerSnapshots } from './producer-snapshot.ts'
import { ProducerState } from './producer-state.ts'
import { type RecoveredSegment, rebuildProducers, recoverSegment } from './recovery.ts'
import { Segment } from './segment.ts'
import { SegmentList } from './segment-list.ts'

/** A log as its files tell it. */
export interface LoadedLog {
  readonly parts: LogParts
  readonly endOffset: number
  readonly logStartOffset: number
  readonly recoveryPoint: number
  readonly report: OpenReport
}

type Report = { -readonly [Name in keyof OpenReport]: OpenReport[Name] }

/** Opens a log; its folder is made when it is missing. */
export function loadLog(files: Files, options: LogOptions): LoadedLog {
  const { config, folder, timestamp } = options
  const place: LogPlace = { files, folder, config, nameSuffix: '' }
  if (!files.exists(folder)) {
    files.makeFolder(folder)
    files.syncFolder(folderOf(folder))
  }
  if (options.topicId !== undefined) ensureTopicId(files, folder, options.topicId)
  const leftoversRemoved = sweepLeftovers(place, timestamp)
  const names = files.list(folder).files
  const parts: LogParts = {
    place,
    segments: new SegmentList(),
    epochs: LeaderEpochs.load(place),
    producers: new ProducerState(),
    snapshots: new ProducerSnapshots(place, names),
    dropped: new DroppedSegments(place),
  }
  return new LogLoader(parts, options, names).load(leftoversRemoved)
}

/** One opening of one log. */
class LogLoader {
  readonly #parts: LogParts
  readonly #options: LogOptions
  readonly #names: ReadonlySet<string>
  readonly #recoveryPoint: number
  readonly #clean: boolean
  readonly #report: Report = {
    segmentsScanned: 0,
    bytesCut: 0,
    segmentsDropped: 0,
    indexesRebuilt: 0,
    leftoversRemoved: 0,
    batchesReplayed: 0,
  }

  constructor(parts: LogParts, options: LogOptions, names: readonly string[]) {
    this.#parts = parts
    this.#options = options
    this.#names = new Set(names)
    this.#recoveryPoint = options.recoveryPoint ?? 0
    this.#clean = options.cleanShutdown ?? false
  }

  load(leftoversRemoved: number): LoadedLog {
    const { epochs, segments, snapshots } = this.#parts
    const { timestamp } = this.#options
    this.#report.leftoversRemoved = leftoversRemoved
    for (const name of this.#names) {
      const file = parseOffsetFileName(name)
      if (file?.suffix !== LOG_SUFFIX) continue
      segments.push(Segment.open(this.#parts.place, file.offset, timestamp))
    }
    let endOffset = this.#recover()
    const start = this.#options.logStartOffset ?? 0
    if (endOffset === undefined || endOffset < start) endOffset = this.#restartAt(start)
    const logStartOffset = Math.max(start, segments.first.baseOffset)
    epochs.truncateFromEnd(endOffset)
    epochs.truncateFromStart(logStartOffset)
    epochs.save()
    this.#finishProducers(endOffset)
    const bases = new Set(Array.from(segments, (segment) => segment.baseOffset))
    const { newest } = snapshots
    snapshots.removeWhere((offset) => !bases.has(offset) && offset !== newest)
    const recoveryPoint = this.#clean ? endOffset : Math.min(this.#recoveryPoint, endOffset)
    return { parts: this.#parts, endOffset, logStartOffset, recoveryPoint, report: this.#report }
  }

  /** Recovers the segments that need it, and returns where the log ends; undefined without segments. */
  #recover(): number | undefined {
    const { segments } = this.#parts
    const firstUntrusted = this.#clean ? segments.count : segments.indexOf(this.#recoveryPoint)
    let endOffset: number | undefined
    for (let index = 0; index < segments.count; index++) {
      const segment = segments.at(index)
      if (endOffset !== undefined && this.#isForeign(segment, endOffset)) {
        this.#dropFrom(index)
        break
      }
      endOffset = undefined
      if (index < firstUntrusted && this.#hasIndexes(segment)) {
        segment.trust()
        if (index < segments.count - 1) continue
        const end = segment.findEnd()
        endOffset = end.endOffset
        if (end.whole) continue
      }
      const recovered = this.#recoverSegment(segment)
      endOffset = recovered.endOffset
      if (recovered.bytesToCut > 0) {
        // In this order: a cut below later segments would be a gap. And what was cut must not come back
        // behind batches that are yet to be written in its place.
        this.#dropFrom(index + 1)
        segment.cutTo(segment.sizeBytes)
        segment.sync()
        this.#report.bytesCut += recovered.bytesToCut
      }
    }
    return endOffset
  }

  /** Whether a segment cannot follow one that was checked and ends at `endOffset`. */
  #isForeign({ baseOffset }: Segment, endOffset: number): boolean {
    // It begins before the one before it ended: it is of an older life of this log.
    if (baseOffset < endOffset) return true
    return baseOffset > endOffset && this.#options.isContiguous === true
  }

  #hasIndexes(segment: Segment): boolean {
    const { baseOffset } = segment
    if (!this.#names.has(offsetFileName(baseOffset, OFFSET_INDEX_SUFFIX))) return false
    if (!this.#names.has(offsetFileName(baseOffset, TRANSACTION_INDEX_SUFFIX))) return true
    return segment.transactionIndex.isSane(baseOffset)
  }

  #recoverSegment(segment: Segment): RecoveredSegment {
    const { producers, snapshots } = this.#parts
    const isFirst = this.#report.segmentsScanned === 0
    // Snapshots of what is being checked were not durable, unless the stop was clean.
    if (isFirst && !this.#clean) snapshots.removeWhere((offset) => offset > segment.baseOffset)
    if (isFirst || producers.endOffset !== segment.baseOffset) this.#rebuild(segment.baseOffset)
    const recovered = recoverSegment(this.#parts, segment)
    snapshots.write(recovered.endOffset, producers.count, producers.entries())
    this.#report.segmentsScanned++
    this.#report.indexesRebuilt++
    return recovered
  }

  #rebuild(endOffset: number): void {
    const { timestamp, logStartOffset = 0 } = this.#options
    const replayed = rebuildProducers(this.#parts, endOffset, { logStartOffset, timestamp })
    this.#report.batchesReplayed += replayed
  }

  #dropFrom(index: number): void {
    const dropped = this.#parts.segments.splice(index)
    this.#parts.dropped.add(dropped)
    this.#report.segmentsDropped += dropped.length
    const { files, folder } = this.#parts.place
    if (dropped.length > 0) files.syncFolder(folder)
  }

  /** The log lies wholly below its start, or is new: it goes on, empty, at `offset`. */
  #restartAt(offset: number): number {
    const { epochs, place, producers, segments, snapshots } = this.#parts
    this.#dropFrom(0)
    epochs.clear()
    snapshots.removeWhere(() => true)
    producers.clear(offset)
    segments.push(Segment.create(place, offset, this.#options.timestamp))
    return offset
  }

  #finishProducers(endOffset: number): void {
    const { producers, snapshots } = this.#parts
    const { batchesReplayed } = this.#report
    const recovered = this.#report.segmentsScanned > 0 && producers.endOffset === endOffset
    snapshots.removeWhere((offset) => offset > endOffset)
    if (!recovered) this.#rebuild(endOffset)
    if (this.#report.batchesReplayed === batchesReplayed && !recovered) return
    snapshots.write(endOffset, producers.count, producers.entries())
  }
}
