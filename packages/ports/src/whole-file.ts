// Small files that are read and replaced whole: checkpoints, votes, identities.

import type { Files } from './files.ts'

/** All bytes of a file, or undefined when there is none. */
export function readWhole(files: Files, path: string): Uint8Array | undefined {
  if (!files.exists(path)) return undefined
  const file = files.open(path, 'read')
  try {
    const bytes = new Uint8Array(file.size())
    return bytes.subarray(0, file.read(bytes, 0))
  } finally {
    file.close()
  }
}

/**
 * Replaces a file so that a crash leaves either the old or the new content: written to `<path>.tmp`,
 * synced, renamed, and the folder synced. Durable when it returns.
 */
export function replaceWhole(files: Files, path: string, bytes: Uint8Array): void {
  const temporary = `${path}.tmp`
  const file = files.open(temporary, 'create')
  try {
    file.truncate(0)
    file.write(bytes, 0)
    file.sync()
  } finally {
    file.close()
  }
  files.rename(temporary, path)
  files.syncFolder(folderOf(path))
}

/** The folder that holds `path`. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/')
  if (slash > 0) return path.slice(0, slash)
  return slash === 0 ? '/' : '.'
}
