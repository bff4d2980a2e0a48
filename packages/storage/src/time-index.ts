// `.timeindex`: from when on records are how new. An entry says: up to this batch, no record is newer.
//
//   int64 largest timestamp so far   int32 last offset of the first batch that has it, from the base

import { assert } from '@actorlog/assert'
import type { Files } from '@actorlog/ports'
import { EntryFile } from './entry-file.ts'
import { getInt64, setInt64 } from './format.ts'

const ENTRY_BYTES = 12

/** A timestamp, and the last offset of the batch that has it. */
export interface TimeIndexEntry {
  readonly timestamp: number
  readonly offset: number
}

/** Strictly ascending in timestamp, ascending in offset. */
export class TimeIndex {
  readonly #entries: EntryFile
  readonly #baseOffset: number
  #last: TimeIndexEntry

  constructor(files: Files, path: string, baseOffset: number) {
    this.#entries = new EntryFile(files, path, ENTRY_BYTES)
    this.#baseOffset = baseOffset
    this.#last = this.#readLast()
  }

  get file(): EntryFile {
    return this.#entries
  }

  /** Timestamp -1 and the segment's base offset without entries. */
  get last(): TimeIndexEntry {
    return this.#last
  }

  /** Appends unless the timestamp is already there: only a larger one says something new. */
  appendIfLarger(timestamp: number, offset: number): void {
    if (timestamp <= this.#last.timestamp) return
    assert(offset >= this.#last.offset, 'time index offsets ascend', { offset })
    const at = this.#entries.reserve()
    const { view } = this.#entries
    setInt64(view, at, timestamp)
    view.setInt32(at + 8, offset - this.#baseOffset)
    this.#last = { timestamp, offset }
  }

  /** One slot early, so that the entry of a closing segment always fits. */
  isFull(sizeBytesMax: number): boolean {
    return this.#entries.count >= Math.floor(sizeBytesMax / ENTRY_BYTES) - 1
  }

  /** The last entry whose timestamp is at most `timestamp`; without one, -1 and the base offset. */
  lookup(timestamp: number): TimeIndexEntry {
    return this.#at(this.#entries.search((view, at) => getInt64(view, at) <= timestamp))
  }

  /** Forgets entries that name `offset` or a later one. */
  truncateTo(offset: number): void {
    const relative = offset - this.#baseOffset
    this.#entries.truncate(this.#entries.search((view, at) => view.getInt32(at + 8) < relative) + 1)
    this.#last = this.#readLast()
  }

  #readLast(): TimeIndexEntry {
    return this.#at(this.#entries.count - 1)
  }

  #at(index: number): TimeIndexEntry {
    if (index < 0) return { timestamp: -1, offset: this.#baseOffset }
    const view = this.#entries.entry(index)
    return { timestamp: getInt64(view, 0), offset: this.#baseOffset + view.getInt32(8) }
  }
}
