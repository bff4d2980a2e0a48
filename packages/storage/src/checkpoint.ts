// Kafka's text checkpoints: a version, a count, and one line of fields for each entry. Replaced whole, so a
// crash leaves the old or the new one.

import type { Files } from '@actorlog/ports'
import { StorageError } from './storage-error.ts'
import { readText, replaceText } from './text-file.ts'

const VERSION = '0'

/** A partition's offset in one of the checkpoints of a data directory. */
export interface PartitionOffset {
  readonly topic: string
  readonly partition: number
  readonly offset: number
}

/** The checkpoints at the top of a data directory, by what they tell. */
export const OFFSET_CHECKPOINTS: OffsetCheckpoints = {
  recoveryPoint: 'recovery-point-offset-checkpoint',
  logStart: 'log-start-offset-checkpoint',
  highWatermark: 'replication-offset-checkpoint',
}

interface OffsetCheckpoints {
  /** Up to where each log was durable. */
  readonly recoveryPoint: string
  /** Log start offsets that lie inside of a segment. */
  readonly logStart: string
  /** High watermarks. */
  readonly highWatermark: string
}

/** Reads an offset checkpoint; no file and an empty file have no entries. Throws StorageError CORRUPT. */
export function readOffsetCheckpoint(files: Files, path: string): PartitionOffset[] {
  return readCheckpoint(files, path, 3).map(([topic = '', partition, offset]) => ({
    topic,
    partition: parseCount(path, partition),
    offset: parseCount(path, offset),
  }))
}

/** Replaces an offset checkpoint; durable when it returns. */
export function writeOffsetCheckpoint(
  files: Files,
  path: string,
  entries: readonly PartitionOffset[],
): void {
  const rows = entries.map(({ topic, partition, offset }) => `${topic} ${partition} ${offset}`)
  writeCheckpoint(files, path, rows)
}

/** The fields of each entry of a checkpoint; each has `fieldCount` of them. */
export function readCheckpoint(files: Files, path: string, fieldCount: number): string[][] {
  const text = readText(files, path)
  if (text === undefined || text === '') return []
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  const [version, count, ...rows] = lines
  if (version?.trim() !== VERSION) throw new StorageError('CORRUPT', path)
  if (parseCount(path, count?.trim()) !== rows.length) throw new StorageError('CORRUPT', path)
  return rows.map((row) => {
    const fields = row.trim().split(/\s+/)
    if (fields.length !== fieldCount) throw new StorageError('CORRUPT', path)
    return fields
  })
}

/** Replaces a checkpoint by one entry for each row. */
export function writeCheckpoint(files: Files, path: string, rows: readonly string[]): void {
  const lines = [VERSION, String(rows.length), ...rows]
  replaceText(files, path, `${lines.join('\n')}\n`)
}

/** A non-negative integer that a number holds exactly. */
export function parseCount(path: string, text: string | undefined): number {
  const value = Number(text)
  const plain = text !== undefined && /^\d+$/.test(text)
  if (!plain || !Number.isSafeInteger(value)) throw new StorageError('CORRUPT', path)
  return value
}
