// One replica's log as its actor uses it: what a leader validates and appends, what readers may see, where a
// follower stands. Every method may throw StorageError; the replica is offline then.
import type { TopicConfig } from '@actorlog/config'
import { errorCodes } from '@actorlog/protocol'
import {
  type BatchRules,
  type BatchVerdict,
  type CodecName,
  codecOf,
  RecordBatch,
  rewriteBatch,
  targetCodec,
  validateBatch,
} from '@actorlog/records'
import type { Block, Memory } from '@actorlog/runtime'
import type { Log } from '@actorlog/storage'
import { appended, refused, rejected } from './append-answers.ts'
import { Flushing } from './flushing.ts'
import type { AppendAnswer, AppendRequest, PartitionFetch } from './partition-protocol.ts'
import type { ReadSpace } from './read-space.ts'
import { Tail } from './tail.ts'

/** When the append happens, and in which epoch. */
export interface AppendMoment {
  readonly leaderId: number
  readonly leaderEpoch: number
  readonly timestamp: number
}

/** What a read gives: views of memory that stays for as long as the reader holds it. */
export interface LogRead {
  readonly views: readonly Uint8Array[]
  readonly sizeBytes: number
  /** Held for the reader. */
  readonly blocks: readonly Block[]
}

const NOTHING_READ: LogRead = { views: [], sizeBytes: 0, blocks: [] }

/** Where a replica's bytes are. */
export interface ReplicaMemory {
  readonly arena: Memory
  /** For what is read from the file. */
  readonly space: ReadSpace
}

/** A replica's log together with the newest batches in memory. */
export class ReplicaLog {
  readonly log: Log
  readonly flushing: Flushing
  readonly #arena: Memory
  readonly #space: ReadSpace
  readonly #tail = new Tail()
  #config: TopicConfig

  constructor(log: Log, memory: ReplicaMemory, config: TopicConfig) {
    this.log = log
    this.flushing = new Flushing(log, config)
    this.#arena = memory.arena
    this.#space = memory.space
    this.#config = config
  }

  set config(config: TopicConfig) {
    this.#config = config
    this.flushing.config = config
  }

  /** Validates one batch as a leader does, assigns its offsets and writes it. */
  append(request: AppendRequest, at: AppendMoment): AppendAnswer {
    const { records, origin } = request
    if (records === null || records.length === 0) {
      return {
        ...refused(errorCodes.INVALID_RECORD, at),
        errorMessage: 'the partition has no records',
      }
    }
    const verdict = validateBatch(records, 0, records.length, this.#rules(request, at.timestamp))
    if (verdict.errorCode !== 0) return rejected(verdict, at)
    const batch = this.#asStored(records, verdict, at.timestamp)
    if (!(batch instanceof Uint8Array)) return rejected(batch, at)
    const result = this.log.append(batch, {
      leaderEpoch: at.leaderEpoch,
      timestamp: at.timestamp,
      origin,
    })
    if (result.error !== undefined) return refused(errorCodes[result.error], at)
    const { baseOffset, lastOffset, duplicate, maxTimestamp } = result
    const endOffset = lastOffset + 1
    if (!duplicate) this.#tail.push(baseOffset, endOffset, batch, this.#arena.blockOf(batch))
    const logAppendTimeMs = this.#config.isLogAppendTime ? maxTimestamp : -1
    const { logStartOffset } = this.log
    return appended({ baseOffset, endOffset, logAppendTimeMs, logStartOffset })
  }

  /** From the memory where the records arrived, if they are still there; else from the file. */
  read(fetch: PartitionFetch, upTo: number): LogRead {
    const { fetchOffset, maxBytes, minOneBatch, borrows = false } = fetch
    if (fetchOffset >= upTo) return NOTHING_READ
    const recent = borrows ? this.#tail.from(fetchOffset, upTo, maxBytes) : undefined
    if (recent !== undefined && (minOneBatch || recent.sizeBytes <= maxBytes)) {
      for (const block of recent.blocks) block.retain()
      return recent
    }
    const slice = this.log.read(fetchOffset, { maxBytes, upTo, minOneBatch })
    if (slice === undefined || slice.sizeBytes === 0) return NOTHING_READ
    const block = borrows ? this.#space.take(this.#arena, slice.sizeBytes) : undefined
    const target = block?.bytes ?? Buffer.allocUnsafeSlow(slice.sizeBytes)
    try {
      const { sizeBytes } = slice.readInto(target)
      const views = [target.subarray(0, sizeBytes)]
      return { views, sizeBytes, blocks: block === undefined ? [] : [block] }
    } catch (error) {
      block?.release()
      throw error
    }
  }

  /** Everything below is replicated: nobody needs it from memory. */
  replicatedTo(offset: number): void {
    this.#tail.dropBelow(offset)
  }

  /** The tail belongs to a leadership. */
  forgetTail(): void {
    this.#tail.clear()
  }

  #rules({ origin, zstdAllowed }: AppendRequest, timestamp: number): BatchRules {
    const config = this.#config
    return {
      timestamp,
      maxMessageBytes: config.maxMessageBytes,
      segmentBytes: config.segmentBytes,
      compacted: config.isCompacted,
      logAppendTime: config.isLogAppendTime,
      timestampBeforeMaxMs: config.messageTimestampBeforeMaxMs,
      timestampAfterMaxMs: config.messageTimestampAfterMaxMs,
      zstdAllowed,
      fromClient: origin === 'client',
      thorough: false,
    }
  }

  /** The batch as the topic wants it: the client's bytes unless codec, offsets or times must differ. */
  #asStored(
    records: Uint8Array,
    verdict: BatchVerdict,
    timestamp: number,
  ): Uint8Array | BatchVerdict {
    const config = this.#config
    const wanted = targetCodec(records, 0, config.compressionType)
    const mustRewrite = wanted !== undefined || verdict.needsRewrite
    const batch = mustRewrite ? this.#rewritten(records, wanted) : records
    if (!(batch instanceof Uint8Array)) return batch
    if (config.isLogAppendTime) RecordBatch.setLogAppendTime(batch, 0, timestamp)
    else if (verdict.maxTimestamp >= 0 && !mustRewrite) {
      RecordBatch.setMaxTimestamp(batch, 0, verdict.maxTimestamp)
    }
    return batch
  }

  #rewritten(records: Uint8Array, wanted: CodecName | undefined): Uint8Array | BatchVerdict {
    const codec = wanted ?? codecOf(RecordBatch.codecId(records, 0))?.name ?? 'none'
    const level = this.#levelOf(codec)
    const { batch, fault } = rewriteBatch(
      records,
      0,
      level === undefined ? { codec } : { codec, level },
    )
    if (batch !== undefined) return batch
    return {
      errorCode: errorCodes.INVALID_RECORD,
      errorMessage: fault,
      recordErrors: [],
      needsRewrite: false,
      maxTimestamp: -1,
    }
  }

  #levelOf(codec: CodecName): number | undefined {
    const config = this.#config
    if (codec === 'gzip') return config.compressionGzipLevel
    if (codec === 'lz4') return config.compressionLz4Level
    return codec === 'zstd' ? config.compressionZstdLevel : undefined
  }
}
