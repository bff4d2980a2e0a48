// Segments that left the log. They are renamed at once, so that a crash cannot bring them back, and removed
// later, a few at a time: to unlink a large file takes a while.

import { DELETED_SUFFIX, type LogPlace, offsetFileName, SEGMENT_SUFFIXES } from './format.ts'
import type { Segment } from './segment.ts'

/** Files on their way out. */
export class DroppedSegments {
  readonly #place: LogPlace
  readonly #paths = new Set<string>()

  constructor(place: LogPlace) {
    this.#place = place
  }

  /** Renames the files; the newest segment first, so that what a crash leaves is the beginning of a log. */
  add(segments: readonly Segment[]): void {
    const { files, folder } = this.#place
    for (const segment of segments.toReversed()) {
      segment.close()
      // The log goes last: files without it mean nothing, the other way round they would be missed.
      for (const suffix of SEGMENT_SUFFIXES.toReversed()) {
        const path = `${folder}/${offsetFileName(segment.baseOffset, suffix)}`
        if (!files.exists(path)) continue
        files.rename(path, path + DELETED_SUFFIX)
        this.#paths.add(path + DELETED_SUFFIX)
      }
    }
  }

  /** Removes up to `count` files; returns how many are left. */
  remove(count: number): number {
    let left = count
    for (const path of this.#paths) {
      if (left-- <= 0) break
      this.#place.files.remove(path)
      this.#paths.delete(path)
    }
    return this.#paths.size
  }
}
