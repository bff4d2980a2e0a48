// The one error this package throws at its callers: the world failed (disk full, I/O error, files that
// contradict each other). A log that threw it is offline; opening it again recovers it.

import { FileError } from '@actorlog/ports'

/** `code` is the system's (ENOSPC, EIO, …), or one of our own: see `StorageErrorCode`. */
export class StorageError extends Error {
  override readonly name = 'StorageError'
  readonly code: string
  readonly folder: string

  constructor(code: StorageErrorCode | (string & {}), folder: string, options?: ErrorOptions) {
    super(`${folder}: ${code}`, options)
    this.code = code
    this.folder = folder
  }
}

/**
 * Codes that do not come from the system. `OFFLINE`: the log failed before. `INCONSISTENT_TOPIC_ID`: the
 * folder belongs to another topic. `CORRUPT`: a file that must be right is not. `SEGMENT_OFFSET_OVERFLOW`:
 * a segment spans more than 2^31 offsets, as only Kafka before 2.0 wrote them (KAFKA-6264).
 */
export type StorageErrorCode =
  | 'CORRUPT'
  | 'INCONSISTENT_TOPIC_ID'
  | 'OFFLINE'
  | 'SEGMENT_OFFSET_OVERFLOW'

/** A failed file call as the failure of the log in `folder`; other errors as they are. */
export function toStorageError(error: unknown, folder: string): unknown {
  if (!(error instanceof FileError)) return error
  return new StorageError(error.code, folder, { cause: error })
}
