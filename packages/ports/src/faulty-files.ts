// A door to the disk at which calls fail as somebody decides: the n-th one, all from some moment on, or
// those a chaos schedule names. It wraps any other door, in memory or real.

import { type File, FileError, type Files, type OpenMode } from './files.ts'

/** One call that is about to be made. */
export interface FileCall {
  /** Counts all calls through this door, from 0. */
  readonly index: number
  readonly operation: FileOperation
  readonly path: string
  /** Bytes to read or write; 0 for other calls. */
  readonly sizeBytes: number
}

export type FileOperation = Exclude<keyof Files | keyof File, 'path' | 'writeAll'>

/** How a call fails: a system code, and how much of a write still reached the file. */
export interface FileFault {
  readonly code: string
  readonly writtenBytes?: number
}

/** Wraps `files`; `decide` sees every call first, and the fault it returns happens instead. */
export function faultyFiles(
  files: Files,
  decide: (call: FileCall) => FileFault | undefined,
): Files {
  let index = 0
  const ask = (operation: FileOperation, path: string, sizeBytes = 0): FileFault | undefined =>
    decide({ index: index++, operation, path, sizeBytes })
  const check = (operation: FileOperation, path: string, sizeBytes = 0): void => {
    const fault = ask(operation, path, sizeBytes)
    if (fault !== undefined) throw new FileError(fault.code, operation, path)
  }
  return {
    open(path: string, mode: OpenMode): File {
      check('open', path)
      return faultyFile(files.open(path, mode), ask, check)
    },
    exists(path) {
      check('exists', path)
      return files.exists(path)
    },
    list(path) {
      check('list', path)
      return files.list(path)
    },
    makeFolder(path) {
      check('makeFolder', path)
      files.makeFolder(path)
    },
    rename(from, to) {
      check('rename', from)
      files.rename(from, to)
    },
    remove(path) {
      check('remove', path)
      files.remove(path)
    },
    removeFolder(path) {
      check('removeFolder', path)
      files.removeFolder(path)
    },
    syncFolder(path) {
      check('syncFolder', path)
      files.syncFolder(path)
    },
    modifiedAt(path) {
      check('modifiedAt', path)
      return files.modifiedAt(path)
    },
    freeBytes(path) {
      check('freeBytes', path)
      return files.freeBytes(path)
    },
    lock(path) {
      check('lock', path)
      return files.lock(path)
    },
  }
}

type Ask = (operation: FileOperation, path: string, sizeBytes?: number) => FileFault | undefined
type Check = (operation: FileOperation, path: string, sizeBytes?: number) => void

function faultyFile(file: File, ask: Ask, check: Check): File {
  const { path } = file
  const writeAll = (sources: readonly Uint8Array[], position: number): void => {
    let sizeBytes = 0
    for (const source of sources) sizeBytes += source.length
    const fault = ask('write', path, sizeBytes)
    if (fault === undefined) {
      file.writeAll(sources, position)
      return
    }
    let left = Math.min(fault.writtenBytes ?? 0, sizeBytes)
    let at = position
    for (const source of sources) {
      const part = source.subarray(0, left)
      if (part.length > 0) file.write(part, at)
      at += part.length
      left -= part.length
    }
    throw new FileError(fault.code, 'write', path)
  }
  return {
    path,
    read(target, position) {
      check('read', path, target.length)
      return file.read(target, position)
    },
    write(source, position) {
      writeAll([source], position)
    },
    writeAll,
    truncate(sizeBytes) {
      check('truncate', path)
      file.truncate(sizeBytes)
    },
    sync() {
      check('sync', path)
      file.sync()
    },
    size() {
      check('size', path)
      return file.size()
    },
    close() {
      check('close', path)
      file.close()
    },
  }
}
