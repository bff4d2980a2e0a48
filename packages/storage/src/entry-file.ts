// A file of entries of one size that only grows at its end, or is cut there: the base of the three indexes.
// New entries gather in memory and are written a few dozen at a time: until the log is flushed an index may
// be behind, because recovery makes it anew. Files of old segments are not kept in memory: a search reads them.

import { assert } from '@actorlog/assert'
import type { File, Files } from '@actorlog/ports'

/** Entries in memory before they are written: 63 of an offset index, 42 of a time index. */
const TAIL_BYTES = 504
/** A search reads this much at once when it has come close. */
const BLOCK_BYTES = 4080

/** Shared by all searches of this thread: none outlives its call. */
const block = new Uint8Array(BLOCK_BYTES)
const blockView = new DataView(block.buffer)

/** Entries in ascending order, numbered from 0. */
export class EntryFile {
  readonly path: string
  readonly entryBytes: number
  readonly #files: Files
  readonly #tailMax: number
  #file: File | undefined
  /** Entries in the file; those after them are in the tail. */
  #written: number
  #tailCount = 0
  #tail: DataView | undefined

  /** Reads nothing but the file's size; a missing file has no entries, and is made at the first write. */
  constructor(files: Files, path: string, entryBytes: number) {
    this.#files = files
    this.path = path
    this.entryBytes = entryBytes
    this.#tailMax = Math.floor(TAIL_BYTES / entryBytes)
    this.#written = 0
    if (!files.exists(path)) return
    this.#written = Math.floor(this.#open().size() / entryBytes)
  }

  get count(): number {
    return this.#written + this.#tailCount
  }

  /** Room for the next entry: the caller fills `entryBytes` bytes at `at` of what `view` returns next. */
  reserve(): number {
    if (this.#tailCount === this.#tailMax) this.writeOut()
    return this.#tailCount++ * this.entryBytes
  }

  /** Where reserved entries lie. */
  get view(): DataView {
    this.#tail ??= new DataView(new ArrayBuffer(this.#tailMax * this.entryBytes))
    return this.#tail
  }

  /** Entry `index`, until the next call. */
  entry(index: number): DataView {
    assert(index >= 0 && index < this.count, 'an entry that is there', { index, count: this.count })
    const { entryBytes } = this
    if (index >= this.#written) {
      return new DataView(this.view.buffer, (index - this.#written) * entryBytes, entryBytes)
    }
    this.#read(index, 1)
    return new DataView(block.buffer, 0, entryBytes)
  }

  /** The last entry for which `holds` is true; it must hold for all before that. -1 when for none. */
  search(holds: (view: DataView, at: number) => boolean): number {
    const { entryBytes } = this
    if (this.#tailCount > 0 && holds(this.view, 0)) {
      return this.#written + lastWhere(this.view, this.#tailCount, entryBytes, holds)
    }
    let low = 0
    let high = this.#written
    const blockEntries = Math.floor(BLOCK_BYTES / entryBytes)
    while (high - low > blockEntries) {
      const middle = (low + high) >>> 1
      this.#read(middle, 1)
      if (holds(blockView, 0)) low = middle
      else high = middle
    }
    if (high === low) return -1
    this.#read(low, high - low)
    return low + lastWhere(blockView, high - low, entryBytes, holds)
  }

  /** Forgets all entries from `count` on. */
  truncate(count: number): void {
    if (count >= this.count) return
    if (count < this.#written) {
      this.#open().truncate(count * this.entryBytes)
      this.#written = count
      this.#tailCount = 0
    } else {
      this.#tailCount = count - this.#written
    }
  }

  /** Makes the file even when there is nothing to put in. */
  create(): void {
    this.#open()
  }

  writeOut(): void {
    if (this.#tailCount === 0) return
    const bytes = new Uint8Array(this.view.buffer, 0, this.#tailCount * this.entryBytes)
    this.#open().write(bytes, this.#written * this.entryBytes)
    this.#written += this.#tailCount
    this.#tailCount = 0
  }

  /** All entries are durable, and nothing lies behind them. */
  sync(): void {
    this.writeOut()
    if (this.#file === undefined && this.#written === 0) return
    const file = this.#open()
    const size = this.#written * this.entryBytes
    if (file.size() !== size) file.truncate(size)
    file.sync()
  }

  close(): void {
    this.#file?.close()
    this.#file = undefined
  }

  #open(): File {
    this.#file ??= this.#files.open(this.path, 'create')
    return this.#file
  }

  #read(index: number, count: number): void {
    const target = block.subarray(0, count * this.entryBytes)
    const length = this.#open().read(target, index * this.entryBytes)
    assert(length === target.length, 'an index is not cut behind our back', { path: this.path })
  }
}

function lastWhere(
  view: DataView,
  count: number,
  entryBytes: number,
  holds: (view: DataView, at: number) => boolean,
): number {
  let low = -1
  let high = count
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (holds(view, middle * entryBytes)) low = middle
    else high = middle
  }
  return low
}
