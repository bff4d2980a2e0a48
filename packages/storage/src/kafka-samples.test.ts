// Data directories that Apache Kafka wrote: we read in them what Kafka's clients read, recover to the same
// without any index, and write the same files, byte for byte, from the same batches.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { type Files, folderOf, MemoryFiles } from '@actorlog/ports'
import { RecordBatch, readRecords } from '@actorlog/records'
import t, { type Test } from 'tap'
import {
  Log,
  type LogConfig,
  listDataFolder,
  logFolderName,
  OFFSET_CHECKPOINTS,
  readMetaProperties,
  readOffsetCheckpoint,
  readTopicId,
  takeCleanShutdown,
} from './index.ts'
import { CONFIG, contents, join, readBytes } from './log.test.kit.ts'

const FIXTURES = new URL('../fixtures/', import.meta.url)
/** Within a day of the samples' records, so that their producers have not expired. */
const TIMESTAMP = 1_795_473_700_000

interface Expected {
  readonly clusterId: string
  readonly topics: Readonly<Record<string, ExpectedTopic>>
}

interface ExpectedTopic {
  readonly topicId: string
  readonly configs: Readonly<Record<string, string>>
  readonly partitions: readonly ExpectedPartition[]
}

interface ExpectedPartition {
  readonly partition: number
  readonly logStartOffset: number
  readonly highWatermark: number
  readonly maxTimestamp: { readonly offset: number; readonly timestamp: number }
  readonly readUncommitted: ExpectedRecords
  readonly readCommitted: ExpectedRecords
  readonly producers?: readonly ExpectedProducer[]
}

interface ExpectedRecords {
  readonly end: number
  readonly count: number
  readonly sha256: string
}

interface ExpectedProducer {
  readonly producerId: number
  readonly epoch: number
  readonly lastSequence: number
  readonly coordinatorEpoch: number
  readonly txnStart: number
}

function expected(sample: string): Expected {
  return JSON.parse(readFileSync(new URL(`${sample}.expected.json`, FIXTURES), 'utf8')) as Expected
}

const archives = new Map<string, Buffer>()

function archive(sample: string): Buffer {
  const known = archives.get(sample)
  if (known !== undefined) return known
  const tar = gunzipSync(readFileSync(new URL(`${sample}.tar.gz`, FIXTURES)))
  archives.set(sample, tar)
  return tar
}

/** Unpacks a sample into memory; returns its data folder. */
function unpack(sample: string): { files: Files; data: string } {
  const files = new MemoryFiles()
  const tar = archive(sample)
  const text = (start: number, end: number): string =>
    tar.toString('latin1', start, end).replace(/\0.*$/, '')
  for (let at = 0; tar[at] !== 0; ) {
    const path = `/${text(at, at + 100)}`
    const size = Number.parseInt(text(at + 124, at + 136), 8)
    if (text(at + 156, at + 157) === '0') {
      files.makeFolder(folderOf(path))
      const file = files.open(path, 'create')
      file.write(tar.subarray(at + 512, at + 512 + size), 0)
      file.close()
    }
    at += 512 + Math.ceil(size / 512) * 512
  }
  return { files, data: `/${sample}` }
}

function configOf(topic: ExpectedTopic): LogConfig {
  const number = (name: string, otherwise: number): number =>
    Number(topic.configs[name] ?? otherwise)
  return {
    ...CONFIG,
    segmentBytes: number('internal.segment.bytes', number('segment.bytes', 2 ** 30)),
    indexIntervalBytes: number('index.interval.bytes', 4096),
    segmentIndexBytes: 10 * 2 ** 20,
    segmentMs: 7 * 86_400_000,
  }
}

/** SHA-256 over the records a consumer sees, one line for each. */
function digest(
  log: Log,
  { committed }: { committed: boolean },
): { count: number; sha256: string } {
  const to = committed ? log.lastStableOffset : log.highWatermark
  const bytes = readBytes(log, { to, maxBytes: 5_000 })
  const aborted = log.abortedTransactions({ fromOffset: log.logStartOffset, toOffset: to })
  const aborting = new Set<number>()
  const hash = createHash('sha256')
  let count = 0
  for (let at = 0; at < bytes.length; at += RecordBatch.sizeBytes(bytes, at)) {
    const producerId = RecordBatch.producerId(bytes, at)
    const last = RecordBatch.lastOffset(bytes, at)
    for (const { firstOffset, producerId: id } of aborted) {
      if (id === producerId && firstOffset <= last && committed) aborting.add(id)
    }
    if (RecordBatch.isControl(bytes, at)) {
      aborting.delete(producerId)
      // The list is in the order of the markers: what this one ended must not begin again.
      const ended = aborted.findIndex(({ producerId: id }) => id === producerId)
      if (ended !== -1 && (aborted[ended]?.firstOffset ?? 0) <= last) aborted.splice(ended, 1)
      continue
    }
    if (RecordBatch.isTransactional(bytes, at) && aborting.has(producerId)) continue
    const type = RecordBatch.isLogAppendTime(bytes, at) ? 1 : 0
    for (const record of readRecords(bytes, at).records) {
      if (record.offset < log.logStartOffset) continue
      const headers = record.headers.map(({ key, value }) => `${key}=${hex(value)}`).join(',')
      const { offset, timestamp, key, value } = record
      hash.update(`${offset}|${type}|${timestamp}|${hex(key)}|${hex(value)}|${headers}\n`)
      count++
    }
  }
  return { count, sha256: hash.digest('hex') }
}

function hex(bytes: Uint8Array | null): string {
  return bytes === null ? '-' : Buffer.from(bytes).toString('hex')
}

function offsetIn(files: Files, path: string, topic: string, partition: number): number {
  const entries = readOffsetCheckpoint(files, path)
  return entries.find((e) => e.topic === topic && e.partition === partition)?.offset ?? 0
}

function openSample(
  { files, data }: { files: Files; data: string },
  { name, topic, partition }: { name: string; topic: ExpectedTopic; partition: number },
  options: { cleanShutdown: boolean; recoveryPoint?: number },
): Log {
  const at = (file: string): number => offsetIn(files, `${data}/${file}`, name, partition)
  const { log } = Log.open(files, {
    folder: `${data}/${logFolderName(name, partition)}`,
    topicId: topic.topicId,
    config: configOf(topic),
    recoveryPoint: at(OFFSET_CHECKPOINTS.recoveryPoint),
    logStartOffset: at(OFFSET_CHECKPOINTS.logStart),
    timestamp: TIMESTAMP,
    ...options,
  })
  log.highWatermark = at(OFFSET_CHECKPOINTS.highWatermark)
  return log
}

for (const sample of ['one-node-clean', 'one-node-killed', 'transactional-compacted']) {
  t.test(sample, async (t) => {
    const { clusterId, topics } = expected(sample)
    const isClean = sample !== 'one-node-killed'
    for (const [name, topic] of Object.entries(topics)) {
      for (const wanted of topic.partitions) {
        const { partition } = wanted
        t.test(`${name}-${partition} is what Kafka's clients read`, async (t) => {
          for (const cleanShutdown of isClean ? [true, false] : [false]) {
            const disk = unpack(sample)
            const log = openSample(disk, { name, topic, partition }, { cleanShutdown })
            // A killed broker had not checkpointed its last high watermark.
            if (!isClean) log.highWatermark = log.endOffset
            t.equal(log.logStartOffset, wanted.logStartOffset)
            t.equal(log.endOffset, wanted.highWatermark)
            const newest = log.offsetOfMaxTimestamp() ?? { offset: -1, timestamp: -1 }
            t.match(newest, wanted.maxTimestamp)
            t.equal(log.lastStableOffset, wanted.readCommitted.end)
            const { sha256, count } = wanted.readUncommitted
            t.same(digest(log, { committed: false }), { count, sha256 })
            const committed = wanted.readCommitted
            t.same(digest(log, { committed: true }), {
              count: committed.count,
              sha256: committed.sha256,
            })
            t.same(
              log.producers().map((producer) => ({
                producerId: producer.producerId,
                epoch: producer.producerEpoch,
                lastSequence: producer.lastSequence,
                coordinatorEpoch: producer.coordinatorEpoch,
                txnStart: producer.transactionStartOffset,
              })),
              wanted.producers ?? [],
            )
            log.close()
          }
        })
      }
    }
    t.test('the directory tells whose it is and what it holds', async (t) => {
      const { files, data } = unpack(sample)
      t.match(readMetaProperties(files, data), { clusterId, nodeId: 1 })
      t.equal(takeCleanShutdown(files, data) !== undefined, isClean)
      t.equal(takeCleanShutdown(files, data), undefined, 'the marker is there once')
      const { logs, hasMetadataLog, unknown } = listDataFolder(files, data)
      t.same(unknown, [])
      t.ok(hasMetadataLog)
      for (const { kind, name, topic } of logs) {
        if (kind === 'log') t.equal(readTopicId(files, `${data}/${name}`), topics[topic]?.topicId)
        else t.match({ kind, topic }, { kind: 'delete', topic: 'gone' })
      }
    })
    t.test('the metadata log opens as one that was never stopped', async (t) => {
      const { files, data } = unpack(sample)
      const folder = `${data}/__cluster_metadata-0`
      const { log, report } = Log.open(files, { folder, config: CONFIG, timestamp: TIMESTAMP })
      t.equal(report.bytesCut, 0)
      t.equal(report.segmentsScanned, 1)
      t.equal(readBytes(log).length, log.sizeBytes)
      t.equal(log.endOffsetForEpoch(log.latestEpoch ?? -1).endOffset, log.endOffset)
      log.close()
    })
  })
}

/** Topics whose segments are as they were appended. */
const AS_APPENDED: readonly (readonly [sample: string, topic: string])[] = [
  ['one-node-clean', 'segs'],
  ['one-node-clean', 'codecs'],
  ['one-node-clean', 'plain'],
  ['one-node-clean', 'shared'],
  ['one-node-clean', '__share_group_state'],
  ['transactional-compacted', 'txn'],
  ['transactional-compacted', 'out'],
]

t.test('from the same batches we write the files that Kafka wrote', async (t) => {
  for (const [sample, name] of AS_APPENDED) {
    const topic = expected(sample).topics[name] as ExpectedTopic
    for (const { partition } of topic.partitions) {
      const { files, data } = unpack(sample)
      const kafkas = contents(files, `${data}/${logFolderName(name, partition)}`)
      const options = { config: configOf(topic), topicId: topic.topicId, timestamp: TIMESTAMP }
      const { log } = Log.open(files, { folder: '/ours', ...options })
      const bytes = join(
        [...kafkas].filter(([file]) => file.endsWith('.log')).map(([, part]) => part),
      )
      for (let at = 0; at < bytes.length; at += RecordBatch.sizeBytes(bytes, at)) {
        const one = bytes.subarray(at, at + RecordBatch.sizeBytes(bytes, at))
        log.appendAsFollower(one, { leaderEpochLimit: 9, timestamp: TIMESTAMP })
      }
      log.close()
      same(t, contents(files, '/ours'), kafkas, `${sample} ${name}-${partition} appended`)
    }
  }
})

t.test('from the log files alone we make all others again', async (t) => {
  for (const [sample, name] of AS_APPENDED) {
    const topic = expected(sample).topics[name] as ExpectedTopic
    for (const { partition } of topic.partitions) {
      const disk = unpack(sample)
      const folder = `${disk.data}/${logFolderName(name, partition)}`
      const kafkas = contents(disk.files, folder)
      for (const file of kafkas.keys()) {
        if (!file.endsWith('.log')) disk.files.remove(`${folder}/${file}`)
      }
      for (const cleanShutdown of [true, false]) {
        openSample(disk, { name, topic, partition }, { cleanShutdown, recoveryPoint: 0 }).close()
        same(t, contents(disk.files, folder), kafkas, `${sample} ${name}-${partition} recovered`)
      }
    }
  }
})

function same(
  t: Test,
  found: Map<string, Uint8Array>,
  wanted: Map<string, Uint8Array>,
  label: string,
): void {
  t.same([...found.keys()], [...wanted.keys()], label)
  for (const [name, bytes] of wanted) {
    t.equal(hex(found.get(name) ?? null), hex(bytes), `${label}: ${name}`)
  }
}
