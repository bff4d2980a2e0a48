// One log in memory: append, roll, read, truncate, recover; and, at random, against a plain list of batches.
import { MemoryFiles } from '@actorlog/ports'
import { endTransactionBatch, RecordBatch } from '@actorlog/records'
import t from 'tap'
import type { Log, ReadOptions } from './index.ts'
import {
  batch,
  CONFIG,
  FOLDER,
  filled,
  join,
  NOW,
  open,
  readBytes,
  records,
  spans,
} from './log.test.kit.ts'

const FOLLOW = { leaderEpochLimit: 9, timestamp: 1_000 }

function sizesOf(log: Log, offset: number, options: Partial<ReadOptions>): number[] {
  const slice = log.read(offset, { maxBytes: 1 << 20, upTo: log.endOffset, ...options })
  const target = new Uint8Array(slice?.sizeBytes ?? 0)
  const { sizeBytes, endOffset } = slice?.readInto(target) ?? { sizeBytes: -1, endOffset: -1 }
  return [slice?.sizeBytes ?? -1, sizeBytes, endOffset]
}

t.test('append', async (t) => {
  t.test('assigns offsets and stamps the epoch in place', async (t) => {
    const { log } = open()
    const first = batch({ count: 3 })
    const crc = RecordBatch.storedCrc(first, 0)
    t.same(log.append(first, { ...NOW, leaderEpoch: 4 }), {
      baseOffset: 0,
      lastOffset: 2,
      maxTimestamp: 1_002,
      duplicate: false,
    })
    log.append(batch({ count: 2 }), { ...NOW, leaderEpoch: 4 })
    const bytes = readBytes(log)
    t.same(spans(bytes), [
      [0, 2],
      [3, 4],
    ])
    t.equal(RecordBatch.partitionLeaderEpoch(bytes, 0), 4)
    t.equal(RecordBatch.storedCrc(bytes, 0), crc, 'outside the checksum')
    t.ok(RecordBatch.crcMatches(bytes, 0))
    t.same(
      records(bytes).map(({ offset }) => offset),
      [0, 1, 2, 3, 4],
    )
  })

  t.test('writes several batches at once, each accepted or refused by itself', async (t) => {
    const { log } = open()
    const results = log.appendAll(
      [
        batch({ producerId: 7, sequence: 0 }),
        batch({ producerId: 7, sequence: 5 }),
        batch({ producerId: 7, sequence: 1 }),
        batch({ producerId: 7, sequence: 0 }),
        batch({ valueBytes: 2_000 }),
      ],
      NOW,
    )
    t.match(results, [
      { baseOffset: 0, duplicate: false },
      { error: 'OUT_OF_ORDER_SEQUENCE_NUMBER' },
      { baseOffset: 1, duplicate: false },
      { baseOffset: 0, duplicate: true },
      { error: 'RECORD_LIST_TOO_LARGE' },
    ])
    t.equal(log.endOffset, 2)
    t.equal(spans(readBytes(log)).length, 2)
  })

  t.test('refuses a client its control batches, with or without a producer', async (t) => {
    const { log } = open()
    const marker = { producerId: 1, producerEpoch: 0, coordinatorEpoch: 0, timestamp: 1 }
    const refused = { error: 'INVALID_RECORD' }
    t.same(log.append(endTransactionBatch({ type: 'abort', ...marker }), NOW), refused)
    const nobody = endTransactionBatch({ type: 'abort', ...marker, producerId: -1 })
    t.same(log.append(nobody, NOW), refused)
    t.match(log.append(nobody, { ...NOW, origin: 'raft' }), { baseOffset: 0 })
  })

  t.test('a follower takes what fits, and says why it stopped', async (t) => {
    const leader = filled(4)
    leader.append(batch(), { ...NOW, leaderEpoch: 3 })
    const bytes = readBytes(leader)
    const cases = [
      { of: bytes, wanted: { batches: 5 } },
      { of: bytes.subarray(0, bytes.length - 1), wanted: { batches: 4, stopped: 'torn' } },
      { of: join([bytes, bytes.subarray(0, 9)]), wanted: { batches: 5, stopped: 'torn' } },
      { of: join([bytes, bytes]), wanted: { batches: 5, stopped: 'offset-below-end' } },
      { of: bytes, limit: 2, wanted: { batches: 4, stopped: 'later-epoch' } },
      { of: broken(bytes, 300), wanted: { batches: 1, stopped: 'corrupt' } },
      { of: broken(bytes, 300), checkCrc: false, wanted: { batches: 5 } },
      { of: new Uint8Array(100), wanted: { batches: 0, sizeBytes: 0, stopped: 'corrupt' } },
    ]
    for (const { of, limit = 9, checkCrc = true, wanted } of cases) {
      const { log } = open()
      t.match(log.appendAsFollower(of, { leaderEpochLimit: limit, timestamp: 1, checkCrc }), wanted)
      t.same(readBytes(log), of.subarray(0, log.sizeBytes))
    }
  })

  t.test('a follower accepts gaps that compaction left, and finds offsets in them', async (t) => {
    const { log } = open()
    for (const baseOffset of [0, 10, 20]) {
      log.appendAsFollower(batch({ count: 2, baseOffset, leaderEpoch: 0 }), FOLLOW)
    }
    t.equal(log.endOffset, 22)
    for (const [offset, first] of [
      [0, 0],
      [1, 0],
      [2, 10],
      [10, 10],
      [12, 20],
      [21, 20],
    ]) {
      t.equal(spans(readBytes(log, { from: offset as number }))[0]?.[0], first, `${offset}`)
    }
    t.same(spans(readBytes(log, { to: 10 })), [[0, 1]], 'a bound inside a gap')
    t.same(spans(readBytes(log, { to: 2 })), [[0, 1]])
  })
})

function broken(bytes: Uint8Array, position: number): Uint8Array {
  const copy = bytes.slice()
  copy[position] = (copy[position] as number) ^ 255
  return copy
}

t.test('roll', async (t) => {
  t.test('when the segment would grow beyond its size', async (t) => {
    const log = filled(20)
    const segments = log.segments()
    t.ok(segments.length > 1)
    for (const { sizeBytes } of segments) t.ok(sizeBytes <= CONFIG.segmentBytes)
    t.same(
      segments.slice(1).map(({ baseOffset }) => baseOffset),
      segments.slice(0, -1).map(({ endOffset }) => endOffset),
    )
  })

  t.test('when its first record is too old, by the time of the records', async (t) => {
    const { log } = open(undefined, { config: { ...CONFIG, segmentMs: 100, rollJitterMs: 10 } })
    for (const timestamp of [1_000, 1_090, 1_091]) log.append(batch({ timestamp }), NOW)
    t.same(
      log.segments().map(({ baseOffset }) => baseOffset),
      [0, 2],
    )
  })

  t.test('by the wall clock when records have no time', async (t) => {
    const { log } = open(undefined, { config: { ...CONFIG, segmentMs: 100 } })
    for (const timestamp of [1_000, 1_100, 1_101]) {
      log.append(batch({ timestamp: -1 }), { ...NOW, timestamp })
    }
    t.same(
      log.segments().map(({ baseOffset }) => baseOffset),
      [0, 2],
    )
  })

  t.test('when an index is full', async (t) => {
    const { log } = open(undefined, {
      config: { ...CONFIG, indexIntervalBytes: 0, segmentIndexBytes: 36, segmentBytes: 1 << 20 },
    })
    for (let index = 0; index < 8; index++) log.append(batch({ timestamp: index }), NOW)
    t.same(
      log.segments().map(({ baseOffset }) => baseOffset),
      [0, 3, 6],
    )
  })

  t.test('when the offsets would not fit 31 bits', async (t) => {
    const { log } = open()
    for (const baseOffset of [0, 2 ** 31 - 1, 2 ** 31, 2 ** 33]) {
      log.appendAsFollower(batch({ baseOffset, leaderEpoch: 0 }), FOLLOW)
    }
    t.same(
      log.segments().map(({ baseOffset }) => baseOffset),
      [0, 2 ** 31, 2 ** 33],
    )
    t.same(spans(readBytes(log)).at(-1), [2 ** 33, 2 ** 33])
    log.close()
  })

  t.test('when asked, unless nothing is in it', async (t) => {
    const log = filled(1)
    log.roll(1)
    log.roll(1)
    t.same(
      log.segments().map(({ baseOffset }) => baseOffset),
      [0, 2],
    )
  })
})

t.test('read', async (t) => {
  const log = filled(40)
  const size = batch({ count: 2 }).length

  t.test('begins at the batch that holds the offset, and ends below the bound', async (t) => {
    t.same(sizesOf(log, 1, { upTo: 4 }), [2 * size, 2 * size, 4])
    t.same(sizesOf(log, 1, { upTo: 3 }), [size, size, 2], 'a bound inside a batch')
    t.same(sizesOf(log, 4, { upTo: 4 }), [0, 0, 4])
    t.same(sizesOf(log, 7, { upTo: 4 }), [0, 0, 7])
    t.same(sizesOf(log, 80, {}), [0, 0, 80])
  })

  t.test('knows nothing outside of the log', async (t) => {
    t.equal(log.read(81, { maxBytes: 1, upTo: 99 }), undefined)
    t.equal(log.read(-1, { maxBytes: 1, upTo: 99 }), undefined)
  })

  t.test('returns whole batches, and one however small the limit where asked', async (t) => {
    t.same(sizesOf(log, 0, { maxBytes: 2 * size + 5 }), [2 * size + 5, 2 * size, 4])
    t.same(sizesOf(log, 0, { maxBytes: 5 }), [5, 0, -1])
    t.same(sizesOf(log, 0, { maxBytes: 5, minOneBatch: true }), [size, size, 2])
    t.same(sizesOf(log, 0, { maxBytes: 0, minOneBatch: true, upTo: 0 }), [0, 0, 0])
  })

  t.test('serves old data as new, in steps of any size', async (t) => {
    const whole = readBytes(log)
    for (const maxBytes of [1, size, 3 * size + 1]) t.same(readBytes(log, { maxBytes }), whole)
    log.flush()
    for (let from = 0; from < 80; from++) {
      t.equal(spans(readBytes(log, { from }))[0]?.[0], from - (from % 2))
    }
  })

  t.test('says corrupt when the bytes are no batches', async (t) => {
    const files = new MemoryFiles()
    const log = filled(3, files)
    files.open(`${FOLDER}/00000000000000000000.log`, 'update').write(new Uint8Array(20), size)
    t.throws(() => readBytes(log), { name: 'StorageError', code: 'CORRUPT' })
  })
})

t.test('search by time', async (t) => {
  const { log } = open()
  // Times go up and down; each batch has a record at its time and one a millisecond later.
  const times = Array.from({ length: 60 }, (_, index) => 1_000 + ((index * 37) % 60) * 10)
  for (const timestamp of times)
    log.append(batch({ count: 2, timestamp }), { ...NOW, leaderEpoch: 5 })
  t.ok(log.segments().length > 3)
  for (let wanted = 990; wanted < 1_600; wanted += 7) {
    const index = times.findIndex((time) => time + 1 >= wanted)
    const time = times[index] ?? 0
    const late = time < wanted ? 1 : 0
    t.same(
      log.offsetForTimestamp(wanted),
      index === -1
        ? undefined
        : { timestamp: time + late, offset: index * 2 + late, leaderEpoch: 5 },
    )
  }
  t.same(log.offsetForTimestamp(1_592), undefined)
  const newest = times.indexOf(1_590) * 2 + 1
  t.same(log.offsetOfMaxTimestamp(), { timestamp: 1_591, offset: newest, leaderEpoch: 5 })
  log.advanceLogStart(newest)
  t.match(log.offsetForTimestamp(0), { offset: newest }, 'nothing below the log start')
  t.equal(open().log.offsetOfMaxTimestamp(), undefined)
})

t.test('truncate', async (t) => {
  t.test('cuts at a batch, in any segment, and forgets what was derived', async (t) => {
    for (let target = 0; target <= 80; target += 5) {
      const files = new MemoryFiles()
      const log = filled(40, files)
      const before = readBytes(log)
      const end = log.truncateTo(target, NOW)
      t.equal(end, target - (target % 2))
      t.equal(log.endOffset, end)
      t.equal(log.highWatermark, end)
      t.same(readBytes(log), before.subarray(0, log.sizeBytes))
      t.match(log.append(batch(), { ...NOW, leaderEpoch: 1 }), { baseOffset: end })
      t.same(log.endOffsetForEpoch(0), { epoch: 0, endOffset: end })
      t.equal(log.removeDropped(100), 0)
      log.close()
      t.equal(open(files, { cleanShutdown: true }).log.endOffset, end + 1)
    }
  })

  t.test('below its first segment it begins anew', async (t) => {
    const log = filled(5)
    log.truncateFullyAndStartAt(100, NOW)
    t.match(log, { endOffset: 100, logStartOffset: 100, highWatermark: 100, recoveryPoint: 100 })
    log.append(batch(), NOW)
    t.equal(log.truncateTo(50, NOW), 50)
    t.match(log.append(batch(), { ...NOW, leaderEpoch: 1 }), { baseOffset: 50 })
  })

  t.test('brings back what producers had written by then', async (t) => {
    const { log } = open()
    for (let sequence = 0; sequence < 30; sequence++) {
      log.append(batch({ producerId: 3, sequence, transactional: sequence === 20 }), NOW)
    }
    t.match(log.append(batch({ producerId: 3, sequence: 99, transactional: true }), NOW), {
      error: 'OUT_OF_ORDER_SEQUENCE_NUMBER',
    })
    log.truncateTo(10, NOW)
    t.match(log.producers(), [{ producerId: 3, lastSequence: 9, transactionStartOffset: -1 }])
    t.match(log.append(batch({ producerId: 3, sequence: 10 }), NOW), { baseOffset: 10 })
  })

  t.test('dropped segments are removed a few at a time', async (t) => {
    const files = new MemoryFiles()
    const log = filled(40, files)
    log.truncateTo(2, NOW)
    const left = log.removeDropped(2)
    t.ok(left > 0)
    t.equal(files.list(FOLDER).files.filter((name) => name.endsWith('.deleted')).length, left)
    log.removeDropped(left)
    t.same(
      files.list(FOLDER).files.filter((name) => name.endsWith('.deleted')),
      [],
    )
  })
})

t.test('transactions hold back committed readers until their marker is replicated', async (t) => {
  const { log } = open()
  const end = (type: 'abort' | 'commit', producerId: number) =>
    log.append(
      endTransactionBatch({
        type,
        producerId,
        producerEpoch: 0,
        coordinatorEpoch: 0,
        timestamp: 1,
      }),
      { ...NOW, origin: 'coordinator' },
    )
  log.append(batch({ producerId: 1, transactional: true }), NOW) // 0
  log.append(batch({ producerId: 2, transactional: true }), NOW) // 1
  log.append(batch(), NOW) // 2
  log.highWatermark = 3
  t.equal(log.lastStableOffset, 0)
  end('abort', 1) // 3
  log.highWatermark = 3
  t.equal(log.lastStableOffset, 0, 'the marker is not below the high watermark')
  log.highWatermark = 4
  t.equal(log.lastStableOffset, 1)
  end('commit', 2) // 4
  log.highWatermark = 99
  t.equal(log.highWatermark, 5, 'clamped')
  t.match(log, { lastStableOffset: 5, firstUnstableOffset: undefined })
  t.same(log.abortedTransactions({ fromOffset: 0, toOffset: 5 }), [
    { producerId: 1, firstOffset: 0 },
  ])
  t.same(log.abortedTransactions({ fromOffset: 4, toOffset: 5 }), [])
})
