// `meta.properties`: whose data directory this is. A broker refuses the directory of another node or cluster.

import { isUuid, type Uuid } from '@actorlog/bytes'
import { formatProperties, parseProperties } from '@actorlog/config'
import type { Files } from '@actorlog/ports'
import { StorageError } from './storage-error.ts'
import { readText, replaceText } from './text-file.ts'

const FILE_NAME = 'meta.properties'
const VERSION = '1'

/** The identity of a data directory. */
export interface MetaProperties {
  /** A uuid's text, or any other that the cluster was formatted with. */
  readonly clusterId: string
  readonly nodeId: number
  /** Undefined in directories of Kafka before 3.7: the broker draws one and writes it back. */
  readonly directoryId?: Uuid
}

/** Undefined when the directory was never formatted. Throws StorageError CORRUPT. */
export function readMetaProperties(files: Files, dataFolder: string): MetaProperties | undefined {
  const text = readText(files, `${dataFolder}/${FILE_NAME}`)
  if (text === undefined) return undefined
  const properties = parseProperties(text)
  const clusterId = properties.get('cluster.id') ?? ''
  const nodeId = properties.get('node.id') ?? ''
  const directoryId = properties.get('directory.id')
  const hasIdentity = clusterId !== '' && /^\d+$/.test(nodeId)
  const hasDirectory = directoryId === undefined || isUuid(directoryId)
  if (properties.get('version') !== VERSION || !hasIdentity || !hasDirectory) {
    throw new StorageError('CORRUPT', dataFolder)
  }
  const identity = { clusterId, nodeId: Number(nodeId) }
  return directoryId === undefined ? identity : { ...identity, directoryId }
}

/** Formats a data directory; durable when it returns. */
export function writeMetaProperties(
  files: Files,
  dataFolder: string,
  { clusterId, directoryId, nodeId }: MetaProperties,
): void {
  const properties = new Map([
    ['version', VERSION],
    ['cluster.id', clusterId],
    ['node.id', String(nodeId)],
  ])
  if (directoryId !== undefined) properties.set('directory.id', directoryId)
  replaceText(files, `${dataFolder}/${FILE_NAME}`, formatProperties(properties))
}
