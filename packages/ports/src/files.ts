// The door to the disk. Every call is synchronous: a data thread may block, and every crash point is a
// call that can be counted. Paths are absolute or relative to the door's root; separators are '/'.

/** Why a call at the disk failed. The code is the system's: ENOSPC, EIO, ENOENT, EEXIST, EACCES, … */
export class FileError extends Error {
  override readonly name = 'FileError'
  readonly code: string
  readonly operation: string
  readonly path: string

  constructor(code: string, operation: string, path: string, options?: ErrorOptions) {
    super(`${operation} ${path}: ${code}`, options)
    this.code = code
    this.operation = operation
    this.path = path
  }
}

/** `read`: must exist, never written. `update`: must exist. `create`: made when missing, kept when there. */
export type OpenMode = 'read' | 'update' | 'create'

/** One open file. Positions and sizes are bytes. Every failure throws FileError. */
export interface File {
  readonly path: string
  /** Fills `target` from `position`; the count is smaller only at the end of the file. */
  read(target: Uint8Array, position: number): number
  /** Writes all of `source` at `position`: short writes are continued inside; a gap reads as zeros. */
  write(source: Uint8Array, position: number): void
  /** Writes the parts one after the other from `position`, in as few system calls as it can. */
  writeAll(sources: readonly Uint8Array[], position: number): void
  /** Cuts, or extends with zeros, to `sizeBytes`. */
  truncate(sizeBytes: number): void
  /** Returns when the file's bytes and size are durable (fdatasync); says nothing about its name. */
  sync(): void
  size(): number
  /** A second close is fine; any other call after it throws EBADF. */
  close(): void
}

/** What a folder holds: names in ascending order, files and folders apart. */
export interface Listing {
  readonly files: readonly string[]
  readonly folders: readonly string[]
}

/** A file system, or as much of one as a log needs. A file stays readable through its handle after `remove`. */
export interface Files {
  open(path: string, mode: OpenMode): File
  exists(path: string): boolean
  list(path: string): Listing
  /** Makes the folder and its parents; a folder that is there is fine. */
  makeFolder(path: string): void
  /** Moves a file over a file, or a folder to a new name: atomic; durable after `syncFolder` of the parent. */
  rename(from: string, to: string): void
  /** Removes a file; a missing one is an error (ENOENT). */
  remove(path: string): void
  /** Removes a folder with all it holds; a missing one is an error (ENOENT). */
  removeFolder(path: string): void
  /** Makes names created, renamed or removed in this folder durable. */
  syncFolder(path: string): void
  /** Wall-clock ms of the last change. */
  modifiedAt(path: string): number
  /** Free bytes a writer may still use, or undefined where that is unknown. */
  freeBytes(path: string): number | undefined
  /** Takes the folder for this process alone (`.lock` inside); throws FileError EBUSY when it is taken. */
  lock(path: string): FolderLock
}

/** A folder that is ours until released. A second release is fine. */
export interface FolderLock {
  release(): void
}
