// `.txnindex`: the aborted transactions whose markers lie in this segment. Made with the first of them.
//
//   int16 version 0   int64 producer id   int64 first offset   int64 last offset (the marker)
//   int64 last stable offset when the transaction had ended

import { assert } from '@actorlog/assert'
import type { Files } from '@actorlog/ports'
import { EntryFile } from './entry-file.ts'
import { getInt64, setInt64 } from './format.ts'

const ENTRY_BYTES = 34
const VERSION = 0

/** One aborted transaction: its data begins at `firstOffset`, its marker stands at `lastOffset`. */
export interface AbortedEntry {
  readonly producerId: number
  readonly firstOffset: number
  readonly lastOffset: number
  /** First offset of another transaction that was still open then, or the offset after the marker. */
  readonly lastStableOffset: number
}

/** Strictly ascending in last offset. */
export class TransactionIndex {
  readonly #entries: EntryFile
  #lastOffset: number

  constructor(files: Files, path: string, baseOffset: number) {
    this.#entries = new EntryFile(files, path, ENTRY_BYTES)
    const { count } = this.#entries
    this.#lastOffset = count === 0 ? baseOffset - 1 : this.at(count - 1).lastOffset
  }

  get file(): EntryFile {
    return this.#entries
  }

  append(entry: AbortedEntry): void {
    assert(entry.lastOffset > this.#lastOffset, 'markers ascend', { marker: entry.lastOffset })
    const at = this.#entries.reserve()
    const { view } = this.#entries
    view.setInt16(at, VERSION)
    setInt64(view, at + 2, entry.producerId)
    setInt64(view, at + 10, entry.firstOffset)
    setInt64(view, at + 18, entry.lastOffset)
    setInt64(view, at + 26, entry.lastStableOffset)
    this.#lastOffset = entry.lastOffset
  }

  get count(): number {
    return this.#entries.count
  }

  at(index: number): AbortedEntry {
    const view = this.#entries.entry(index)
    return {
      producerId: getInt64(view, 2),
      firstOffset: getInt64(view, 10),
      lastOffset: getInt64(view, 18),
      lastStableOffset: getInt64(view, 26),
    }
  }

  /** Whether every entry is of a version we know and ends in the segment; recovery is due otherwise. */
  isSane(baseOffset: number): boolean {
    for (let index = 0; index < this.count; index++) {
      const view = this.#entries.entry(index)
      if (view.getInt16(0) > VERSION || getInt64(view, 18) < baseOffset) return false
    }
    return true
  }

  /**
   * Passes on the transactions that touch [fromOffset, toOffset); false when no later segment can hold more:
   * from an entry on whose last stable offset is at or beyond `toOffset`, all transactions began later.
   */
  collect(
    { fromOffset, toOffset }: { fromOffset: number; toOffset: number },
    add: (entry: AbortedEntry) => void,
  ): boolean {
    const before = this.#entries.search((view, at) => getInt64(view, at + 18) < fromOffset)
    for (let index = before + 1; index < this.count; index++) {
      const entry = this.at(index)
      if (entry.firstOffset < toOffset) add(entry)
      if (entry.lastStableOffset >= toOffset) return false
    }
    return true
  }

  /** Forgets transactions whose markers stand at or beyond `offset`. */
  truncateTo(offset: number): void {
    this.#entries.truncate(this.#entries.search((view, at) => getInt64(view, at + 18) < offset) + 1)
    const { count } = this.#entries
    if (count === 0) this.#lastOffset = -1
    else this.#lastOffset = this.at(count - 1).lastOffset
  }
}
