// What the tests of a log share: small batches, a log in memory, and looks at what it holds.

import { type Files, MemoryFiles, readWhole } from '@actorlog/ports'
import { BatchBuilder, type LogRecord, RecordBatch, readRecords } from '@actorlog/records'
import {
  type AppendOptions,
  Log,
  type LogConfig,
  type LogOptions,
  type OpenedLog,
} from './index.ts'

/** A topic whose segments hold about a dozen small batches. */
export const CONFIG: LogConfig = {
  segmentBytes: 1500,
  segmentMs: 1_000_000,
  rollJitterMs: 0,
  segmentIndexBytes: 1 << 20,
  indexIntervalBytes: 200,
  producerIdExpirationMs: 86_400_000,
}

export const FOLDER = '/data/topic-0'
export const TOPIC_ID = 'bWFkZS1mb3ItdGVzdHMtMQ'

/** Opens the log of the tests. */
export function open(
  files: Files = new MemoryFiles(),
  options: Partial<LogOptions> = {},
): OpenedLog {
  return Log.open(files, { folder: FOLDER, config: CONFIG, timestamp: 1_000, ...options })
}

/** What a batch of the tests may say. */
export interface BatchWish {
  readonly count?: number
  readonly timestamp?: number
  readonly valueBytes?: number
  readonly producerId?: number
  readonly producerEpoch?: number
  readonly sequence?: number
  readonly transactional?: boolean
  readonly baseOffset?: number
  readonly leaderEpoch?: number
}

/** A batch as a client sends it, or, with offset and epoch, as a leader passes it on. */
export function batch(wish: BatchWish = {}): Uint8Array {
  const { count = 1, timestamp = 1_000, valueBytes = 40, producerId = -1 } = wish
  const builder = new BatchBuilder()
  for (let index = 0; index < count; index++) {
    builder.append(timestamp + index, null, new Uint8Array(valueBytes).fill(index))
  }
  return builder.build({
    baseOffset: wish.baseOffset ?? 0,
    partitionLeaderEpoch: wish.leaderEpoch ?? -1,
    producerId,
    producerEpoch: producerId < 0 ? -1 : (wish.producerEpoch ?? 0),
    baseSequence: producerId < 0 ? -1 : (wish.sequence ?? 0),
    transactional: wish.transactional ?? false,
  })
}

/** An append by the first leader. */
export const NOW: AppendOptions = { leaderEpoch: 0, timestamp: 1_000 }

/** A log with `count` batches of two records each, all replicated. */
export function filled(count: number, files: Files = new MemoryFiles()): Log {
  const { log } = open(files)
  for (let index = 0; index < count; index++) {
    log.append(batch({ count: 2, timestamp: index * 10 }), NOW)
  }
  log.highWatermark = log.endOffset
  return log
}

/** Everything in [from, to) that the log serves, by reads of `maxBytes`. */
export function readBytes(
  log: Log,
  range: { readonly from?: number; readonly to?: number; readonly maxBytes?: number } = {},
): Uint8Array {
  const { from = log.logStartOffset, to = log.endOffset, maxBytes = 1 << 20 } = range
  const parts: Uint8Array[] = []
  let offset = from
  while (offset < to) {
    const slice = log.read(offset, { maxBytes, upTo: to, minOneBatch: true })
    const target = new Uint8Array(slice?.sizeBytes ?? 0)
    const { sizeBytes, endOffset } = slice?.readInto(target) ?? { sizeBytes: 0, endOffset: offset }
    if (sizeBytes === 0) break
    parts.push(target.subarray(0, sizeBytes))
    offset = endOffset
  }
  return join(parts)
}

/** First and last offset of each batch. */
export function spans(bytes: Uint8Array): [number, number][] {
  const found: [number, number][] = []
  for (let at = 0; at < bytes.length; at += RecordBatch.sizeBytes(bytes, at)) {
    found.push([RecordBatch.baseOffset(bytes, at), RecordBatch.lastOffset(bytes, at)])
  }
  return found
}

/** All records of some batches. */
export function records(bytes: Uint8Array): LogRecord[] {
  const found: LogRecord[] = []
  for (let at = 0; at < bytes.length; at += RecordBatch.sizeBytes(bytes, at)) {
    found.push(...readRecords(bytes, at).records)
  }
  return found
}

/** The files of a folder by name. */
export function contents(files: Files, folder: string = FOLDER): Map<string, Uint8Array> {
  const names = files.list(folder).files
  return new Map(
    names.map((name) => [name, readWhole(files, `${folder}/${name}`) ?? new Uint8Array(0)]),
  )
}

export function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
