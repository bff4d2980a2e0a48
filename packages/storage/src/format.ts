// What lies in a partition's folder: file names and entry sizes, as Apache Kafka 4.x writes them. A file of
// a segment is its base offset in 20 digits and a suffix; the number of a producer snapshot is the first
// offset that it does not cover.

import type { Files } from '@actorlog/ports'
import type { LogConfig } from './log-types.ts'

export const LOG_SUFFIX = '.log'
export const OFFSET_INDEX_SUFFIX = '.index'
export const TIME_INDEX_SUFFIX = '.timeindex'
export const TRANSACTION_INDEX_SUFFIX = '.txnindex'
export const SNAPSHOT_SUFFIX = '.snapshot'

/** The suffixes of one segment's files, the log first: without it the others mean nothing. */
export const SEGMENT_SUFFIXES: readonly string[] = [
  LOG_SUFFIX,
  OFFSET_INDEX_SUFFIX,
  TIME_INDEX_SUFFIX,
  TRANSACTION_INDEX_SUFFIX,
]

/** Renamed to go: removed when nobody reads it any more. */
export const DELETED_SUFFIX = '.deleted'
/** Output of a compaction that is not complete. */
export const CLEANED_SUFFIX = '.cleaned'
/** Complete output of a compaction that is about to take its place. */
export const SWAP_SUFFIX = '.swap'

export const LEADER_EPOCH_CHECKPOINT = 'leader-epoch-checkpoint'
export const PARTITION_METADATA = 'partition.metadata'

/** Offsets in a segment's indexes count from its base offset, in 31 bits. */
export const RELATIVE_OFFSET_MAX = 0x7fff_ffff

/** Where a log lives, and by which rules; shared by all its parts. */
export interface LogPlace {
  readonly files: Files
  readonly folder: string
  /** Behind the names of segment files: nothing, or where a segment stands in a compaction. */
  readonly nameSuffix: string
  /** Read at each use: topic configuration changes while the log is open. */
  config: LogConfig
}

/** `00000000000000001234.log` for 1234 and `.log`. */
export function offsetFileName(offset: number, suffix: string): string {
  return `${String(offset).padStart(20, '0')}${suffix}`
}

/** The parts of such a name; undefined for files of other kinds. */
export function parseOffsetFileName(name: string): { offset: number; suffix: string } | undefined {
  const match = /^(\d{20})(\..+)$/.exec(name)
  const offset = Number(match?.[1])
  if (match?.[2] === undefined || !Number.isSafeInteger(offset)) return undefined
  return { offset, suffix: match[2] }
}

/** Writes an int64; `value` is a safe integer. */
export function setInt64(view: DataView, at: number, value: number): void {
  view.setInt32(at, Math.floor(value / 0x1_0000_0000))
  view.setUint32(at + 4, value >>> 0)
}

/** Reads an int64 that we, or a Kafka broker that kept to 53 bits, wrote. */
export function getInt64(view: DataView, at: number): number {
  return view.getInt32(at) * 0x1_0000_0000 + view.getUint32(at + 4)
}
