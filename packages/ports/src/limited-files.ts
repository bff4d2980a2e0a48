// A door to the disk with a bound on open descriptors: the files used longest ago are closed behind their
// users' backs, and opened again at their next use. All logs of a broker share one such door.

import { assert } from '@actorlog/assert'
import { type File, FileError, type Files, type OpenMode } from './files.ts'

/** Wraps `files` so that at most `openMax` descriptors are open (removed files, while in use, beyond it). */
export function limitOpenFiles(files: Files, openMax: number): Files {
  assert(openMax >= 1, 'at least one file may be open', { openMax })
  const pool = new Pool(files, openMax)
  return {
    open(path, mode) {
      const file = new LimitedFile(pool, path, mode)
      file.wake('open')
      pool.add(file)
      return file
    },
    exists: (path) => files.exists(path),
    list: (path) => files.list(path),
    makeFolder: (path) => files.makeFolder(path),
    rename(from, to) {
      files.rename(from, to)
      pool.removed(to)
      pool.renamed(from, to)
    },
    remove(path) {
      files.remove(path)
      pool.removed(path)
    },
    removeFolder(path) {
      files.removeFolder(path)
      pool.removed(path)
    },
    syncFolder: (path) => files.syncFolder(path),
    modifiedAt: (path) => files.modifiedAt(path),
    freeBytes: (path) => files.freeBytes(path),
    lock: (path) => files.lock(path),
  }
}

/** All files of one limited door that their users have not closed. */
class Pool {
  readonly files: Files
  /** Counts uses: the smallest is the longest ago. */
  uses = 0
  readonly #openMax: number
  readonly #byPath = new Map<string, Set<LimitedFile>>()
  readonly #awake = new Set<LimitedFile>()

  constructor(files: Files, openMax: number) {
    this.files = files
    this.#openMax = openMax
  }

  add(file: LimitedFile): void {
    const known = this.#byPath.get(file.path)
    if (known === undefined) this.#byPath.set(file.path, new Set([file]))
    else known.add(file)
  }

  /** Makes room for one more descriptor. */
  makeRoom(): void {
    while (this.#awake.size >= this.#openMax) {
      let oldest: LimitedFile | undefined
      for (const file of this.#awake) {
        if (!file.nameless && (oldest === undefined || file.lastUse < oldest.lastUse)) oldest = file
      }
      if (oldest === undefined) return
      oldest.rest()
    }
  }

  woke(file: LimitedFile): void {
    this.#awake.add(file)
  }

  rested(file: LimitedFile): void {
    this.#awake.delete(file)
  }

  closed(file: LimitedFile): void {
    const known = this.#byPath.get(file.path)
    known?.delete(file)
    if (known?.size === 0) this.#byPath.delete(file.path)
  }

  /** The files at and below `path` have lost their names: they could not be opened again. */
  removed(path: string): void {
    for (const known of this.#within(path)) {
      for (const file of this.#byPath.get(known) ?? []) file.nameless = true
      this.#byPath.delete(known)
    }
  }

  renamed(from: string, to: string): void {
    for (const known of this.#within(from)) {
      const moved = this.#byPath.get(known) ?? new Set()
      this.#byPath.delete(known)
      const path = to + known.slice(from.length)
      for (const file of moved) file.path = path
      this.#byPath.set(path, moved)
    }
  }

  #within(path: string): string[] {
    const below = `${path}/`
    return [...this.#byPath.keys()].filter((known) => known === path || known.startsWith(below))
  }
}

class LimitedFile implements File {
  path: string
  /** Removed while open: its descriptor is kept, since nothing leads back to the bytes. */
  nameless = false
  lastUse = 0
  readonly #pool: Pool
  #mode: OpenMode
  #file: File | undefined
  #closed = false

  constructor(pool: Pool, path: string, mode: OpenMode) {
    this.#pool = pool
    this.path = path
    this.#mode = mode
  }

  /** The open file behind this one. */
  wake(operation: string): File {
    this.lastUse = ++this.#pool.uses
    if (this.#file !== undefined) return this.#file
    if (this.#closed) throw new FileError('EBADF', operation, this.path)
    if (this.nameless) throw new FileError('ENOENT', operation, this.path)
    this.#pool.makeRoom()
    const file = this.#pool.files.open(this.path, this.#mode)
    // A file that was made once must be there the next time: an empty one in its place would hide a loss.
    if (this.#mode === 'create') this.#mode = 'update'
    this.#file = file
    this.#pool.woke(this)
    return file
  }

  /** Gives the descriptor back. */
  rest(): void {
    this.#pool.rested(this)
    const file = this.#file
    this.#file = undefined
    file?.close()
  }

  read(target: Uint8Array, position: number): number {
    return this.wake('read').read(target, position)
  }

  write(source: Uint8Array, position: number): void {
    this.wake('write').write(source, position)
  }

  writeAll(sources: readonly Uint8Array[], position: number): void {
    this.wake('write').writeAll(sources, position)
  }

  truncate(sizeBytes: number): void {
    this.wake('truncate').truncate(sizeBytes)
  }

  sync(): void {
    this.wake('sync').sync()
  }

  size(): number {
    return this.wake('size').size()
  }

  close(): void {
    if (this.#closed) return
    this.#closed = true
    this.#pool.closed(this)
    this.rest()
  }
}
