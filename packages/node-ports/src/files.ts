// The real disk, by Node's synchronous calls: no thread pool, no buffer of our own. Works in any worker;
// files a terminated worker left open are closed by Node.

import fs from 'node:fs'
import {
  type File,
  FileError,
  type Files,
  type FolderLock,
  type Listing,
  type OpenMode,
} from '@actorlog/ports'
import { lockFolder } from './folder-lock.ts'

/** The most parts one `writev` takes (IOV_MAX on Linux and macOS). */
const PARTS_MAX = 1024

const FLAGS: Readonly<Record<OpenMode, number>> = {
  read: fs.constants.O_RDONLY,
  update: fs.constants.O_RDWR,
  create: fs.constants.O_RDWR | fs.constants.O_CREAT,
}

/** The door to the disk of this machine. */
export const nodeFiles: Files = {
  open(path: string, mode: OpenMode): File {
    const descriptor = guard('open', path, () => fs.openSync(path, FLAGS[mode], 0o644))
    if (mode === 'read' && guard('open', path, () => fs.fstatSync(descriptor)).isDirectory()) {
      fs.closeSync(descriptor)
      throw new FileError('EISDIR', 'open', path)
    }
    return new NodeFile(path, descriptor)
  },

  exists(path: string): boolean {
    return guard('exists', path, () => fs.statSync(path, { throwIfNoEntry: false })) !== undefined
  },

  list(path: string): Listing {
    const entries = guard('list', path, () => fs.readdirSync(path, { withFileTypes: true }))
    const files: string[] = []
    const folders: string[] = []
    for (const entry of entries) {
      if (isFolder(path, entry)) folders.push(entry.name)
      else files.push(entry.name)
    }
    return { files: files.sort(), folders: folders.sort() }
  },

  makeFolder(path: string): void {
    guard('makeFolder', path, () => fs.mkdirSync(path, { recursive: true }))
  },

  rename(from: string, to: string): void {
    guard('rename', from, () => fs.renameSync(from, to))
  },

  remove(path: string): void {
    guard('remove', path, () => fs.unlinkSync(path))
  },

  removeFolder(path: string): void {
    guard('removeFolder', path, () => fs.rmSync(path, { recursive: true }))
  },

  syncFolder(path: string): void {
    guard('syncFolder', path, () => {
      const descriptor = fs.openSync(path, fs.constants.O_RDONLY)
      try {
        fs.fsyncSync(descriptor)
      } finally {
        fs.closeSync(descriptor)
      }
    })
  },

  modifiedAt(path: string): number {
    return guard('modifiedAt', path, () => fs.statSync(path)).mtimeMs
  },

  freeBytes(path: string): number {
    const { bavail, bsize } = guard('freeBytes', path, () => fs.statfsSync(path))
    return bavail * bsize
  },

  lock(path: string): FolderLock {
    return guard('lock', path, () => lockFolder(path))
  },
}

class NodeFile implements File {
  readonly path: string
  /** -1 once closed: a number the system refuses with EBADF, where a reused one would hit another file. */
  #descriptor: number

  constructor(path: string, descriptor: number) {
    this.path = path
    this.#descriptor = descriptor
  }

  read(target: Uint8Array, position: number): number {
    let done = 0
    try {
      while (done < target.length) {
        const count = fs.readSync(
          this.#open('read'),
          target,
          done,
          target.length - done,
          position + done,
        )
        if (count === 0) break
        done += count
      }
    } catch (error) {
      throw fileError(error, 'read', this.path)
    }
    return done
  }

  write(source: Uint8Array, position: number): void {
    let done = 0
    try {
      while (done < source.length) {
        done += fs.writeSync(
          this.#open('write'),
          source,
          done,
          source.length - done,
          position + done,
        )
      }
    } catch (error) {
      throw fileError(error, 'write', this.path)
    }
  }

  writeAll(sources: readonly Uint8Array[], position: number): void {
    let at = position
    for (let first = 0; first < sources.length; first += PARTS_MAX) {
      at = this.#writeParts(sources.slice(first, first + PARTS_MAX), at)
    }
  }

  truncate(sizeBytes: number): void {
    guard('truncate', this.path, () => fs.ftruncateSync(this.#open('truncate'), sizeBytes))
  }

  sync(): void {
    guard('sync', this.path, () => fs.fdatasyncSync(this.#open('sync')))
  }

  size(): number {
    return guard('size', this.path, () => fs.fstatSync(this.#open('size'))).size
  }

  close(): void {
    const descriptor = this.#descriptor
    if (descriptor === -1) return
    this.#descriptor = -1
    guard('close', this.path, () => fs.closeSync(descriptor))
  }

  #open(operation: string): number {
    if (this.#descriptor === -1) throw new FileError('EBADF', operation, this.path)
    return this.#descriptor
  }

  /** One gathered write; what it left is written part by part. Returns the position after the last byte. */
  #writeParts(parts: readonly Uint8Array[], position: number): number {
    let written = guard('write', this.path, () =>
      fs.writevSync(this.#open('write'), parts, position),
    )
    let at = position
    for (const part of parts) {
      if (written < part.length) this.write(part.subarray(written), at + written)
      written = Math.max(0, written - part.length)
      at += part.length
    }
    return at
  }
}

/** A link counts as what it points to, so that a data directory may hold links to other disks. */
function isFolder(path: string, entry: fs.Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory()
  return fs.statSync(`${path}/${entry.name}`, { throwIfNoEntry: false })?.isDirectory() ?? false
}

function guard<Result>(operation: string, path: string, call: () => Result): Result {
  try {
    return call()
  } catch (error) {
    throw fileError(error, operation, path)
  }
}

function fileError(error: unknown, operation: string, path: string): unknown {
  if (error instanceof FileError) return error
  const code = (error as NodeJS.ErrnoException).code
  return code === undefined ? error : new FileError(code, operation, path, { cause: error })
}
