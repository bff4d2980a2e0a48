// `.index`: where in the log an offset lies, for a batch about every `index.interval.bytes`.
//
//   int32 last offset of the batch, from the segment's base   int32 position of the batch's first byte

import { assert } from '@actorlog/assert'
import type { Files } from '@actorlog/ports'
import { EntryFile } from './entry-file.ts'

const ENTRY_BYTES = 8

/** Strictly ascending in offset. */
export class OffsetIndex {
  readonly #entries: EntryFile
  readonly #baseOffset: number
  #lastOffset: number

  constructor(files: Files, path: string, baseOffset: number) {
    this.#entries = new EntryFile(files, path, ENTRY_BYTES)
    this.#baseOffset = baseOffset
    this.#lastOffset = this.#readLastOffset()
  }

  get file(): EntryFile {
    return this.#entries
  }

  /** The offset of the last entry; one below the segment's base without entries. */
  get lastOffset(): number {
    return this.#lastOffset
  }

  append(lastOffset: number, position: number): void {
    assert(lastOffset > this.#lastOffset, 'index offsets ascend', { lastOffset })
    const at = this.#entries.reserve()
    const { view } = this.#entries
    view.setInt32(at, lastOffset - this.#baseOffset)
    view.setInt32(at + 4, position)
    this.#lastOffset = lastOffset
  }

  isFull(sizeBytesMax: number): boolean {
    return this.#entries.count >= Math.floor(sizeBytesMax / ENTRY_BYTES)
  }

  /** From here a scan finds the batch that holds `offset`: the batch at this position ends at or below it. */
  positionBelow(offset: number): number {
    const relative = offset - this.#baseOffset
    const found = this.#entries.search((view, at) => view.getInt32(at) <= relative)
    return found === -1 ? 0 : this.#entries.entry(found).getInt32(4)
  }

  /** Where the last entry's batch begins. */
  lastPosition(): number {
    const { count } = this.#entries
    return count === 0 ? 0 : this.#entries.entry(count - 1).getInt32(4)
  }

  /** Forgets entries at or beyond `offset`. */
  truncateTo(offset: number): void {
    const relative = offset - this.#baseOffset
    this.#entries.truncate(this.#entries.search((view, at) => view.getInt32(at) < relative) + 1)
    this.#lastOffset = this.#readLastOffset()
  }

  #readLastOffset(): number {
    const { count } = this.#entries
    if (count === 0) return this.#baseOffset - 1
    return this.#baseOffset + this.#entries.entry(count - 1).getInt32(0)
  }
}
