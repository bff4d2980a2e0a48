// The metadata log on this replica's disk: what raft reads of it, and how its effects change it.
import { assert } from '@actorlog/assert'
import { decodeBatch, type MetadataBatch } from '@actorlog/metadata'
import { type Files, readWhole, replaceWhole } from '@actorlog/ports'
import { encodeControlBody, leaderChangeMessage } from '@actorlog/protocol/control-bodies'
import {
  decodeQuorumState,
  encodeQuorumState,
  type LogView,
  METADATA_TOPIC_ID,
  QUORUM_STATE_FILE,
  type QuorumState,
} from '@actorlog/raft'
import { controlBatch, RecordBatch } from '@actorlog/records'
import { Log, type LogConfig } from '@actorlog/storage'

const FOLDER = '__cluster_metadata-0'
/** Committed batches are replayed from reads of this size. */
const REPLAY_BYTES = 1024 * 1024
const WEEK_MS = 7 * 24 * 3600 * 1000

/** Kafka's defaults: `metadata.log.segment.bytes`, `metadata.log.segment.ms`. */
const CONFIG: LogConfig = {
  segmentBytes: 1024 * 1024 * 1024,
  segmentMs: WEEK_MS,
  rollJitterMs: 0,
  segmentIndexBytes: 10 * 1024 * 1024,
  indexIntervalBytes: 4096,
  producerIdExpirationMs: 24 * 3600 * 1000,
}

/** `__cluster_metadata-0` and its `quorum-state`. Every write may throw StorageError. */
export class MetadataLog implements LogView {
  readonly #log: Log
  readonly #files: Files
  readonly #folder: string

  constructor(files: Files, dataFolder: string, timestamp: number) {
    this.#files = files
    this.#folder = `${dataFolder}/${FOLDER}`
    // Whatever the last stop was like, the quorum's log is checked from its beginning.
    const { log } = Log.open(files, {
      folder: this.#folder,
      topicId: METADATA_TOPIC_ID,
      config: CONFIG,
      timestamp,
    })
    this.#log = log
  }

  get startOffset(): number {
    return this.#log.logStartOffset
  }

  get endOffset(): number {
    return this.#log.endOffset
  }

  get lastEpoch(): number {
    return this.#log.latestEpoch ?? 0
  }

  endOffsetForEpoch(epoch: number): { epoch: number; endOffset: number } | undefined {
    // A log knows nothing of epochs after its last; the quorum asks for the greatest that is not above.
    const found = this.#log.endOffsetForEpoch(Math.min(epoch, this.lastEpoch))
    return found.epoch < 0 ? undefined : found
  }

  get quorumState(): QuorumState | undefined {
    const bytes = readWhole(this.#files, this.#statePath)
    return bytes === undefined ? undefined : decodeQuorumState(Buffer.from(bytes).toString())
  }

  /** Durable when it returns. */
  persist(state: QuorumState, voters: readonly number[]): void {
    const text = encodeQuorumState(state, voters)
    replaceWhole(this.#files, this.#statePath, Buffer.from(text))
  }

  append(batch: Uint8Array, baseOffset: number, leaderEpoch: number, timestamp: number): void {
    const result = this.#log.append(batch, { leaderEpoch, timestamp, origin: 'raft' })
    assert(
      result.error === undefined && result.baseOffset === baseOffset,
      'the log appends where raft says',
    )
  }

  appendLeaderChange(
    change: {
      readonly baseOffset: number
      readonly epoch: number
      readonly leaderId: number
      readonly voters: readonly number[]
      readonly grantingVoters: readonly number[]
    },
    timestamp: number,
  ): void {
    const body = encodeControlBody(leaderChangeMessage, {
      version: 0,
      leaderId: change.leaderId,
      voters: change.voters.map((voterId) => ({ voterId })),
      grantingVoters: change.grantingVoters.map((voterId) => ({ voterId })),
    })
    const batch = controlBatch([{ type: 'leader-change', value: body }], { timestamp })
    this.append(batch, change.baseOffset, change.epoch, timestamp)
  }

  appendAsFollower(records: Uint8Array, epoch: number, timestamp: number): void {
    this.#log.appendAsFollower(records, { leaderEpochLimit: epoch, timestamp })
  }

  truncate(endOffset: number, timestamp: number): void {
    this.#log.truncateTo(endOffset, { timestamp })
  }

  /** Everything is durable when it returns; says up to where. */
  sync(): number {
    this.#log.flush()
    return this.#log.endOffset
  }

  set highWatermark(offset: number) {
    this.#log.highWatermark = offset
  }

  read(offset: number, maxBytes: number): Uint8Array {
    const upTo = this.#log.endOffset
    const slice = this.#log.read(offset, { maxBytes, upTo, minOneBatch: true })
    if (slice === undefined || slice.sizeBytes === 0) return new Uint8Array(0)
    const target = new Uint8Array(slice.sizeBytes)
    return target.subarray(0, slice.readInto(target).sizeBytes)
  }

  /** The batches of [from, to), in order, control batches as empty ones. */
  *batches(from: number, to: number): Generator<MetadataBatch> {
    for (let offset = from; offset < to; ) {
      const bytes = this.read(offset, REPLAY_BYTES)
      assert(bytes.length > 0, 'committed records are in the log', { offset, to })
      for (let at = 0; at < bytes.length && offset < to; at += RecordBatch.sizeBytes(bytes, at)) {
        const batch = decodeBatch(bytes, at)
        if (batch.endOffset > from) yield batch
        offset = batch.endOffset
      }
    }
  }

  close(): void {
    this.#log.close()
  }

  get #statePath(): string {
    return `${this.#folder}/${QUORUM_STATE_FILE}`
  }
}
