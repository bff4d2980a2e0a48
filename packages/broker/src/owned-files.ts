// The disk of one broker on a thread that it shares: when the broker dies, its locks and its open files are let
// go, as the system does for a process that ends.
import type { File, Files, FolderLock, OpenMode } from '@actorlog/ports'

/** A Files door that knows what was opened through it. */
export interface OwnedFiles extends Files {
  /** The broker is dead: what it held is free. */
  cut(): void
}

/** Wraps `files` for one life of one broker. */
export function ownedFiles(files: Files): OwnedFiles {
  const open = new Set<File>()
  const locks = new Set<FolderLock>()
  return {
    open: (path, mode) => opened(files, path, mode, open),
    exists: (path) => files.exists(path),
    list: (path) => files.list(path),
    makeFolder: (path) => files.makeFolder(path),
    rename: (from, to) => files.rename(from, to),
    remove: (path) => files.remove(path),
    removeFolder: (path) => files.removeFolder(path),
    syncFolder: (path) => files.syncFolder(path),
    modifiedAt: (path) => files.modifiedAt(path),
    freeBytes: (path) => files.freeBytes(path),
    lock(path) {
      const lock = files.lock(path)
      locks.add(lock)
      return lock
    },
    cut() {
      for (const file of [...open]) file.close()
      for (const lock of locks) lock.release()
      open.clear()
      locks.clear()
    },
  }
}

function opened(files: Files, path: string, mode: OpenMode, open: Set<File>): File {
  const file = files.open(path, mode)
  open.add(file)
  return {
    get path() {
      return file.path
    },
    read: (target, position) => file.read(target, position),
    write: (source, position) => file.write(source, position),
    writeAll: (sources, position) => file.writeAll(sources, position),
    truncate: (sizeBytes) => file.truncate(sizeBytes),
    sync: () => file.sync(),
    size: () => file.size(),
    close() {
      open.delete(file)
      file.close()
    },
  }
}
