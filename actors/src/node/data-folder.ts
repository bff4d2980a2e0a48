// The data directory of one broker: taken at start, checkpointed while it runs, left clean at a controlled stop.
import type { Uuid } from '@actorlog/bytes'
import type { Files } from '@actorlog/ports'
import {
  asideFolderName,
  type Log,
  Log as LogClass,
  type LogConfig,
  leaveCleanShutdown,
  listDataFolder,
  logFolderName,
  OFFSET_CHECKPOINTS,
  type OpenReport,
  type PartitionOffset,
  readMetaProperties,
  readOffsetCheckpoint,
  readTopicId,
  takeCleanShutdown,
  writeMetaProperties,
  writeOffsetCheckpoint,
} from '@actorlog/storage'

/** Why a directory cannot be used, in words for its owner. */
export class DataFolderError extends Error {
  override readonly name = 'DataFolderError'
  readonly code: 'INCONSISTENT_CLUSTER_ID' | 'INCONSISTENT_NODE_ID' | 'LOCKED'

  constructor(code: DataFolderError['code'], message: string) {
    super(message)
    this.code = code
  }
}

/** One replica's log, as the checkpoints name it. */
export interface HostedLog {
  readonly topic: string
  readonly partition: number
  readonly log: Log
}

/** What recovery of one log had to do, when it had to do anything. */
export interface Recovered {
  readonly topic: string
  readonly partition: number
  readonly endOffset: number
  readonly report: OpenReport
}

/** Whose directory it is to be. */
export interface DataFolderOptions {
  readonly files: Files
  readonly path: string
  readonly brokerId: number
  readonly clusterId: string
  /** A fresh uuid, used when the directory is new. */
  readonly directoryId: Uuid
}

type Offsets = ReadonlyMap<string, number>

/** A broker's directory, taken for as long as the broker lives. */
export class DataFolder {
  readonly path: string
  readonly directoryId: Uuid
  /** Of the broker that stopped cleanly here last; -1 when it did not, or is unknown. */
  readonly previousBrokerEpoch: number
  readonly isClean: boolean
  readonly recovered: Recovered[] = []
  readonly #files: Files
  readonly #lock: { release(): void }
  readonly #recoveryPoints: Offsets
  readonly #logStarts: Offsets
  readonly #highWatermarks: Offsets

  /** Takes the directory; throws DataFolderError, FileError or StorageError. */
  constructor({ files, path, brokerId, clusterId, directoryId }: DataFolderOptions) {
    this.#files = files
    this.path = path
    files.makeFolder(path)
    this.#lock = files.lock(path)
    const known = readMetaProperties(files, path)
    if (known !== undefined && known.clusterId !== clusterId) {
      throw new DataFolderError(
        'INCONSISTENT_CLUSTER_ID',
        `${path} belongs to cluster ${known.clusterId}, not to ${clusterId}`,
      )
    }
    if (known !== undefined && known.nodeId !== brokerId) {
      throw new DataFolderError(
        'INCONSISTENT_NODE_ID',
        `${path} belongs to broker ${known.nodeId}, not to ${brokerId}`,
      )
    }
    this.directoryId = known?.directoryId ?? directoryId
    if (known?.directoryId === undefined) {
      const identity = { clusterId, nodeId: brokerId, directoryId: this.directoryId }
      writeMetaProperties(files, path, identity)
    }
    const clean = takeCleanShutdown(files, path)
    this.isClean = clean !== undefined
    this.previousBrokerEpoch = clean?.brokerEpoch ?? -1
    this.#recoveryPoints = this.#read(OFFSET_CHECKPOINTS.recoveryPoint)
    this.#logStarts = this.#read(OFFSET_CHECKPOINTS.logStart)
    this.#highWatermarks = this.#read(OFFSET_CHECKPOINTS.highWatermark)
  }

  /** Opens the replica's log, or makes a new one; a folder of an earlier topic of that name is set aside. */
  open(
    at: { readonly topic: string; readonly partition: number; readonly topicId: Uuid },
    config: LogConfig,
    moment: { readonly timestamp: number; readonly random: (length: number) => Uint8Array },
  ): Log {
    const { topic, partition, topicId } = at
    const name = logFolderName(topic, partition)
    const folder = `${this.path}/${name}`
    const isThere = this.#files.exists(folder)
    if (isThere && readTopicId(this.#files, folder) !== topicId) {
      this.#setAside(name, at, 'stray', moment.random(16))
    }
    const key = keyOf(topic, partition)
    const { log, report } = LogClass.open(this.#files, {
      folder,
      topicId,
      config,
      recoveryPoint: this.#recoveryPoints.get(key) ?? 0,
      logStartOffset: this.#logStarts.get(key) ?? 0,
      cleanShutdown: this.isClean,
      timestamp: moment.timestamp,
    })
    log.highWatermark = this.#highWatermarks.get(key) ?? 0
    const { endOffset } = log
    if (report.segmentsScanned > 0) this.recovered.push({ topic, partition, endOffset, report })
    return log
  }

  /** The replica is not hosted any more: out of sight now, removed by `removeDeleted`. */
  setDeleted(at: { readonly topic: string; readonly partition: number }, random: Uint8Array): void {
    this.#setAside(logFolderName(at.topic, at.partition), at, 'delete', random)
  }

  /** Removes one folder that was set aside for deletion; false when there is none. */
  removeDeleted(): boolean {
    const { logs } = listDataFolder(this.#files, this.path)
    const found = logs.find(({ kind }) => kind === 'delete')
    if (found === undefined) return false
    this.#files.removeFolder(`${this.path}/${found.name}`)
    return true
  }

  writeHighWatermarks(logs: Iterable<HostedLog>): void {
    this.#write(OFFSET_CHECKPOINTS.highWatermark, logs, (log) => log.highWatermark)
  }

  writeRecoveryPoints(logs: readonly HostedLog[]): void {
    this.#write(OFFSET_CHECKPOINTS.recoveryPoint, logs, (log) => log.recoveryPoint)
    // Kafka leaves out starts that are a segment's; which those are a closed log does not tell, and it reads both.
    const raised = logs.filter(({ log }) => log.logStartOffset > 0)
    this.#write(OFFSET_CHECKPOINTS.logStart, raised, (log) => log.logStartOffset)
  }

  /** The last word of a controlled stop: all logs are closed. */
  leaveClean(brokerEpoch: number): void {
    leaveCleanShutdown(this.#files, this.path, { brokerEpoch })
  }

  release(): void {
    this.#lock.release()
  }

  #setAside(
    name: string,
    at: { readonly topic: string; readonly partition: number },
    kind: 'delete' | 'stray',
    random: Uint8Array,
  ): void {
    const aside = asideFolderName(at, kind, random)
    this.#files.rename(`${this.path}/${name}`, `${this.path}/${aside}`)
    this.#files.syncFolder(this.path)
  }

  #read(name: string): Offsets {
    const entries = readOffsetCheckpoint(this.#files, `${this.path}/${name}`)
    return new Map(entries.map(({ topic, partition, offset }) => [keyOf(topic, partition), offset]))
  }

  #write(name: string, logs: Iterable<HostedLog>, offsetOf: (log: Log) => number): void {
    const entries: PartitionOffset[] = []
    for (const { topic, partition, log } of logs) {
      entries.push({ topic, partition, offset: offsetOf(log) })
    }
    writeOffsetCheckpoint(this.#files, `${this.path}/${name}`, entries)
  }
}

function keyOf(topic: string, partition: number): string {
  return `${topic}-${partition}`
}
