// `partition.metadata`: to which topic, by id, a partition's folder belongs. A folder whose topic of that
// name was deleted and made again is thereby recognised as stray.

import { isUuid, type Uuid, ZERO_UUID } from '@actorlog/bytes'
import type { Files } from '@actorlog/ports'
import { PARTITION_METADATA } from './format.ts'
import { StorageError } from './storage-error.ts'
import { readText, replaceText } from './text-file.ts'

/** The topic id of a partition's folder; undefined when it has none. Throws StorageError CORRUPT. */
export function readTopicId(files: Files, folder: string): Uuid | undefined {
  const text = readText(files, `${folder}/${PARTITION_METADATA}`)
  if (text === undefined) return undefined
  const [, id] = /^version:\s+\d+\s*\ntopic_id:\s+(\S+)\s*$/.exec(text) ?? []
  if (id === undefined || !isUuid(id) || id === ZERO_UUID) throw new StorageError('CORRUPT', folder)
  return id
}

/** Writes the topic id of a new folder, or checks that of an old one; durable when it returns. */
export function ensureTopicId(files: Files, folder: string, topicId: Uuid): void {
  const found = readTopicId(files, folder)
  if (found === topicId) return
  if (found !== undefined) throw new StorageError('INCONSISTENT_TOPIC_ID', folder)
  replaceText(files, `${folder}/${PARTITION_METADATA}`, `version: 0\ntopic_id: ${topicId}`)
}
