// The folders of a data directory and what their names say. Kafka refuses to start on a directory that holds
// a folder of another form, so nothing private may live in one.

import { assert } from '@actorlog/assert'
import type { Files } from '@actorlog/ports'

/** Longest name of a file or folder. */
const NAME_MAX = 255
/** The metadata log's folder; its topic never has another partition. */
const METADATA_TOPIC = '__cluster_metadata'
/** Kafka's cache of remote indexes. */
const REMOTE_INDEX_CACHE = 'remote-log-index-cache'

const PARTITION = /^(.+)-(\d+)$/
const ASIDE = /^(.*)\.([0-9a-f]{32})-(delete|stray|future)$/

/** What the folder of a partition is for. */
export type LogFolderKind =
  /** The replica. */
  | 'log'
  /** Its topic is deleted: to be removed. */
  | 'delete'
  /** Belongs to no topic this broker hosts: kept for a human. */
  | 'stray'
  /** Being copied in from another data directory. */
  | 'future'

/** One folder of a data directory. */
export interface LogFolder {
  readonly name: string
  readonly kind: LogFolderKind
  /** Cut short in some names of kind `delete` and `stray`. */
  readonly topic: string
  readonly partition: number
}

/** What a data directory holds. */
export interface DataFolder {
  /** The partitions' folders; not the metadata log's. */
  readonly logs: readonly LogFolder[]
  readonly hasMetadataLog: boolean
  /** Folders of any other form. */
  readonly unknown: readonly string[]
}

/** `topic-partition`. */
export function logFolderName(topic: string, partition: number): string {
  return `${topic}-${partition}`
}

/** The name of a folder on its way out or aside; `random` is 16 fresh random bytes. */
export function asideFolderName(
  { topic, partition }: { readonly topic: string; readonly partition: number },
  kind: Exclude<LogFolderKind, 'log'>,
  random: Uint8Array,
): string {
  assert(random.length === 16, 'a folder is set aside under 16 random bytes')
  const hex = Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('')
  const tail = `-${partition}.${hex}-${kind}`
  // A replica to be copied in must keep its topic's name; topic names leave room for it.
  return (kind === 'future' ? topic : topic.slice(0, NAME_MAX - tail.length)) + tail
}

/** The parts of a folder's name; undefined when it is no partition's. */
export function parseLogFolderName(name: string): LogFolder | undefined {
  const aside = ASIDE.exec(name)
  const match = PARTITION.exec(aside?.[1] ?? name)
  if (match === null) return undefined
  const partition = Number(match[2])
  if (!Number.isSafeInteger(partition) || partition > 0x7fff_ffff) return undefined
  const kind = (aside?.[3] ?? 'log') as LogFolderKind
  return { name, kind, topic: match[1] as string, partition }
}

/** Looks at the folders of a data directory. */
export function listDataFolder(files: Files, dataFolder: string): DataFolder {
  const logs: LogFolder[] = []
  const unknown: string[] = []
  let hasMetadataLog = false
  for (const name of files.list(dataFolder).folders) {
    const folder = parseLogFolderName(name)
    if (name === logFolderName(METADATA_TOPIC, 0)) hasMetadataLog = true
    else if (folder !== undefined) logs.push(folder)
    else if (name !== REMOTE_INDEX_CACHE) unknown.push(name)
  }
  return { logs, hasMetadataLog, unknown }
}
