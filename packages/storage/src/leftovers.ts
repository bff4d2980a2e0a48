// What a crash left in a partition's folder is removed, or finished, before the log is opened.

import {
  CLEANED_SUFFIX,
  DELETED_SUFFIX,
  LOG_SUFFIX,
  type LogPlace,
  parseOffsetFileName,
  SEGMENT_SUFFIXES,
  SWAP_SUFFIX,
} from './format.ts'
import { Segment } from './segment.ts'

/** The metadata log's own kind of file: snapshots on their way out are its business. */
const CHECKPOINT_DELETED = '.checkpoint.deleted'

/** Sweeps the folder of `place`; returns how many files were removed or renamed. */
export function sweepLeftovers(place: LogPlace, timestamp: number): number {
  const { files, folder } = place
  const names = files.list(folder).files
  const goes = new Set(
    names.filter((name) => name.endsWith(DELETED_SUFFIX) && !name.endsWith(CHECKPOINT_DELETED)),
  )
  const cleaned = names.filter((name) => name.endsWith(CLEANED_SUFFIX))
  for (const name of cleaned) goes.add(name)
  // Output that follows unfinished output belongs to a split that never completed (KAFKA-6264).
  const firstCleaned = Math.min(Number.POSITIVE_INFINITY, ...cleaned.map(offsetOf))
  const swaps = names.filter((name) => name.endsWith(SWAP_SUFFIX))
  const finished = swaps.filter((name) => offsetOf(name) < firstCleaned)
  for (const name of swaps) if (!finished.includes(name)) goes.add(name)
  for (const name of replacedBy(place, finished, names, timestamp)) goes.add(name)
  for (const name of orphans(names, finished)) goes.add(name)
  for (const name of goes) files.remove(`${folder}/${name}`)
  for (const name of finished) {
    files.rename(`${folder}/${name}`, `${folder}/${name.slice(0, -SWAP_SUFFIX.length)}`)
  }
  return goes.size + finished.length
}

/** Files of the segments that the finished output stands for. */
function replacedBy(
  place: LogPlace,
  finished: readonly string[],
  names: readonly string[],
  timestamp: number,
): string[] {
  let start = Number.POSITIVE_INFINITY
  let end = Number.NEGATIVE_INFINITY
  for (const name of finished) {
    if (!name.endsWith(LOG_SUFFIX + SWAP_SUFFIX)) continue
    const baseOffset = offsetOf(name)
    const segment = Segment.open({ ...place, nameSuffix: SWAP_SUFFIX }, baseOffset, timestamp)
    start = Math.min(start, baseOffset)
    end = Math.max(end, segment.findEnd().endOffset)
    segment.close()
  }
  return names.filter((name) => {
    const offset = offsetOf(name)
    return !name.endsWith(SWAP_SUFFIX) && offset >= start && offset < end
  })
}

/** Index files without a log. */
function orphans(names: readonly string[], finished: readonly string[]): string[] {
  const logs = new Set<number>()
  for (const name of names) {
    if (name.endsWith(LOG_SUFFIX)) logs.add(offsetOf(name))
  }
  for (const name of finished) {
    if (name.endsWith(LOG_SUFFIX + SWAP_SUFFIX)) logs.add(offsetOf(name))
  }
  return names.filter((name) => {
    const file = parseOffsetFileName(name)
    if (file === undefined || !SEGMENT_SUFFIXES.includes(file.suffix)) return false
    return file.suffix !== LOG_SUFFIX && !logs.has(file.offset)
  })
}

/** The offset in a file's name; -1 for files without one. */
function offsetOf(name: string): number {
  return parseOffsetFileName(name)?.offset ?? -1
}
