// The small files and their rules, each by itself: bytes of indexes and snapshots, text of checkpoints, names
// of folders, and what the leader epochs answer.
import { type Files, MemoryFiles, readWhole } from '@actorlog/ports'
import fc from 'fast-check'
import t from 'tap'
import type { LogPlace } from './format.ts'
import {
  asideFolderName,
  leaveCleanShutdown,
  listDataFolder,
  logFolderName,
  parseLogFolderName,
  readMetaProperties,
  readOffsetCheckpoint,
  readTopicId,
  takeCleanShutdown,
  writeMetaProperties,
  writeOffsetCheckpoint,
} from './index.ts'
import { LeaderEpochs } from './leader-epochs.ts'
import { CONFIG, TOPIC_ID } from './log.test.kit.ts'
import { OffsetIndex } from './offset-index.ts'
import { ProducerEntry } from './producer-entry.ts'
import { decodeSnapshot, encodeSnapshot } from './producer-snapshot.ts'
import { RecentBatches, RecentReads } from './recent-batches.ts'
import { TimeIndex } from './time-index.ts'
import { type AbortedEntry, TransactionIndex } from './transaction-index.ts'

function put(files: Files, path: string, text: string): void {
  const file = files.open(path, 'create')
  file.truncate(0)
  file.write(Buffer.from(text), 0)
  file.close()
}

function textOf(files: Files, path: string): string {
  return Buffer.from(readWhole(files, path) ?? []).toString()
}

function hexOf(files: Files, path: string): string {
  return Buffer.from(readWhole(files, path) ?? []).toString('hex')
}

t.test('a producer snapshot has the bytes that Kafka reads', async (t) => {
  const entry = new ProducerEntry(1000, 0)
  entry.add({ lastSequence: 6, lastOffset: 41, offsetDelta: 6, timestamp: 1_700_000_000_000 })
  const bytes = encodeSnapshot(1, [entry])
  const wanted =
    '0001fccbc4f70000000100000000000003e80000000000060000000000000029' +
    '000000060000018bcfe56800ffffffffffffffffffffffff'
  t.equal(Buffer.from(bytes).toString('hex'), wanted)
  t.same(decodeSnapshot(bytes), [entry])
  t.equal(encodeSnapshot(0, []).length, 10)
  for (let at = 0; at < bytes.length; at++) {
    const broken = bytes.slice()
    broken[at] = (broken[at] as number) ^ 1
    t.equal(decodeSnapshot(broken), undefined, `byte ${at} is guarded`)
    t.equal(decodeSnapshot(bytes.subarray(0, at)), undefined, `cut at ${at}`)
  }
})

t.test('the transaction index', async (t) => {
  const files = new MemoryFiles()
  const index = new TransactionIndex(files, '/a', 0)
  const entry = { producerId: 1000, firstOffset: 10, lastOffset: 15, lastStableOffset: 16 }

  t.test('has the bytes that Kafka reads, and no file before its first entry', async (t) => {
    index.file.sync()
    t.notOk(files.exists('/a'))
    index.append(entry)
    index.file.sync()
    const wanted = '000000000000000003e8000000000000000a000000000000000f0000000000000010'
    t.equal(hexOf(files, '/a'), wanted)
    t.same(new TransactionIndex(files, '/a', 0).at(0), entry)
    t.ok(index.isSane(15))
    t.notOk(index.isSane(16), 'an entry of another segment')
    put(files, '/later', `\0\x01${'\0'.repeat(32)}`)
    t.notOk(new TransactionIndex(files, '/later', 0).isSane(0), 'a version we do not know')
  })

  t.test('finds what touches a range, and stops where nothing more can', async (t) => {
    index.append({ producerId: 2, firstOffset: 12, lastOffset: 30, lastStableOffset: 20 })
    index.append({ producerId: 3, firstOffset: 20, lastOffset: 40, lastStableOffset: 41 })
    const found = (fromOffset: number, toOffset: number): [number[], boolean] => {
      const ids: number[] = []
      const add = ({ producerId }: AbortedEntry): number => ids.push(producerId)
      const more = index.collect({ fromOffset, toOffset }, add)
      return [ids, more]
    }
    t.same(found(0, 100), [[1000, 2, 3], true])
    t.same(found(16, 100), [[2, 3], true])
    t.same(found(0, 16), [[1000], false])
    t.same(found(0, 20), [[1000, 2], false])
    t.same(found(41, 50), [[], true])
    index.truncateTo(40)
    t.equal(index.count, 2)
    index.truncateTo(0)
    t.equal(index.count, 0)
  })
})

t.test('an offset index finds the last entry at or below an offset', async () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(5_000), { maxLength: 900 }),
      fc.nat(5_000),
      fc.array(fc.nat(5_100), { minLength: 1, maxLength: 20 }),
      (numbers, cut, asked) => {
        const offsets = numbers.sort((one, other) => one - other)
        const files = new MemoryFiles()
        let index = new OffsetIndex(files, '/i', 0)
        for (const [at, offset] of offsets.entries()) index.append(offset, at * 10)
        const check = (): boolean =>
          asked.every((offset) => {
            const at = offsets.findLastIndex((known) => known <= offset)
            return index.positionBelow(offset) === (at <= 0 ? 0 : at * 10)
          })
        if (!check()) return false
        index.truncateTo(cut)
        offsets.splice(offsets.findLastIndex((known) => known < cut) + 1)
        if (!check() || index.lastOffset !== (offsets.at(-1) ?? -1)) return false
        index.file.sync()
        index = new OffsetIndex(files, '/i', 0)
        return check() && index.file.count === offsets.length
      },
    ),
    { numRuns: 100 },
  )
})

t.test('a time index takes only newer times, and finds the last at or below one', async (t) => {
  const files = new MemoryFiles()
  const index = new TimeIndex(files, '/i', 100)
  t.same(index.lookup(5), { timestamp: -1, offset: 100 })
  for (const [timestamp, offset] of [
    [10, 101],
    [10, 105],
    [9, 106],
    [1_700_000_000_000, 106],
  ]) {
    index.appendIfLarger(timestamp as number, offset as number)
  }
  t.equal(index.file.count, 2)
  t.same(index.lookup(9), { timestamp: -1, offset: 100 })
  t.same(index.lookup(11), { timestamp: 10, offset: 101 })
  index.file.sync()
  t.equal(hexOf(files, '/i'), '000000000000000a000000010000018bcfe5680000000006')
  t.notOk(index.isFull(48))
  t.ok(index.isFull(47), 'one slot is kept for the closing entry')
  index.truncateTo(106)
  t.same(index.last, { timestamp: 10, offset: 101 })
})

t.test('recent batches know the newest, and nothing of what was before', async (t) => {
  const recent = new RecentBatches()
  t.equal(recent.find(0), undefined)
  for (let batch = 0; batch < 100; batch++) recent.add(batch * 10 + 4, batch * 100)
  t.equal(recent.find(364), undefined, 'the oldest known may begin before')
  t.equal(recent.find(365), 3_700)
  t.equal(recent.find(990), 9_900)
  t.equal(recent.find(985), 9_900, 'a gap belongs to the batch after it')
  t.equal(recent.find(995), undefined)
  recent.clear()
  t.equal(recent.find(990), undefined)
  const reads = new RecentReads()
  for (let reader = 0; reader < 10; reader++) reads.add(0, reader, reader * 7)
  t.equal(reads.find(0, 9), 63)
  t.equal(reads.find(0, 1), undefined)
  t.equal(reads.find(5, 9), undefined)
})

t.test('offset checkpoints', async (t) => {
  const files = new MemoryFiles()
  const entries = [
    { topic: 'a', partition: 0, offset: 17 },
    { topic: 'b-c', partition: 12, offset: 2 ** 40 },
  ]
  t.same(readOffsetCheckpoint(files, '/c'), [], 'no file')
  writeOffsetCheckpoint(files, '/c', entries)
  t.equal(textOf(files, '/c'), '0\n2\na 0 17\nb-c 12 1099511627776\n')
  t.same(readOffsetCheckpoint(files, '/c'), entries)
  put(files, '/c', '')
  t.same(readOffsetCheckpoint(files, '/c'), [], 'an empty file')
  for (const text of [
    '1\n0\n',
    '0\n2\na 0 1\n',
    '0\n1\na 0\n',
    '0\n1\na 0 -1\n',
    '0\n1\na 0 x\n',
    '0\n1\na 0 9007199254740993\n',
    '0\n',
    'x',
  ]) {
    put(files, '/c', text)
    t.throws(() => readOffsetCheckpoint(files, '/c'), { code: 'CORRUPT' }, JSON.stringify(text))
  }
})

t.test('leader epochs', async (t) => {
  const fresh = (...starts: [number, number][]): { place: LogPlace; epochs: LeaderEpochs } => {
    const place: LogPlace = {
      files: new MemoryFiles(),
      folder: '/d',
      nameSuffix: '',
      config: CONFIG,
    }
    place.files.makeFolder('/d')
    const epochs = LeaderEpochs.load(place)
    for (const [epoch, offset] of starts) epochs.assign(epoch, offset)
    return { place, epochs }
  }
  const textAfter = (
    change: (epochs: LeaderEpochs) => void,
    ...starts: [number, number][]
  ): string => {
    const { epochs, place } = fresh(...starts)
    change(epochs)
    epochs.save()
    LeaderEpochs.load(place)
    return textOf(place.files, '/d/leader-epoch-checkpoint').replaceAll('\n', ';')
  }

  t.test('are assigned by their first offset; what contradicts goes', async (t) => {
    const none = (): void => {}
    t.equal(textAfter(none, [1, 0], [1, 5], [3, 10]), '0;2;1 0;3 10;')
    t.equal(textAfter(none, [1, 0], [2, 10], [3, 10]), '0;2;1 0;3 10;', 'epoch 2 wrote nothing')
    t.equal(textAfter(none, [1, 0], [4, 10], [3, 20]), '0;2;1 0;3 20;')
    t.equal(textAfter(none), '', 'no file before the first')
  })

  t.test('are cut with the log', async (t) => {
    const starts: [number, number][] = [
      [1, 0],
      [2, 10],
      [5, 20],
    ]
    t.equal(
      textAfter((epochs) => epochs.truncateFromEnd(20), ...starts),
      '0;2;1 0;2 10;',
    )
    t.equal(
      textAfter((epochs) => epochs.truncateFromEnd(21), ...starts),
      '0;3;1 0;2 10;5 20;',
    )
    t.equal(
      textAfter((epochs) => epochs.truncateFromStart(15), ...starts),
      '0;2;2 15;5 20;',
    )
    t.equal(
      textAfter((epochs) => epochs.truncateFromStart(20), ...starts),
      '0;1;5 20;',
    )
    t.equal(
      textAfter((epochs) => epochs.truncateFromStart(99), ...starts),
      '0;1;5 99;',
    )
    t.equal(
      textAfter((epochs) => epochs.clear(), ...starts),
      '0;0;',
    )
  })

  t.test('tell a follower where its history ends', async (t) => {
    const { epochs } = fresh([1, 5], [2, 10], [5, 20])
    for (const [asked, epoch, endOffset] of [
      [-1, -1, -1],
      [0, 0, 5],
      [1, 1, 10],
      [2, 2, 20],
      [4, 2, 20],
      [5, 5, 30],
      [6, -1, -1],
    ]) {
      t.same(epochs.endOffsetFor(asked as number, 30), { epoch, endOffset }, `asked ${asked}`)
    }
    t.equal(epochs.epochAt(4), undefined)
    t.equal(epochs.epochAt(19), 2)
  })
})

t.test('the identity of a data directory', async (t) => {
  const files = new MemoryFiles()
  files.makeFolder('/d')
  t.equal(readMetaProperties(files, '/d'), undefined)
  const identity = { clusterId: 'my cluster', nodeId: 3, directoryId: TOPIC_ID }
  writeMetaProperties(files, '/d', identity)
  t.same(readMetaProperties(files, '/d'), identity)
  put(files, '/d/meta.properties', '#\n#Mon\nnode.id=1\nversion=1\ncluster.id=x\n')
  t.same(readMetaProperties(files, '/d'), { clusterId: 'x', nodeId: 1 })
  for (const text of ['', 'version=0\nbroker.id=1', 'version=1\nnode.id=-1\ncluster.id=x']) {
    put(files, '/d/meta.properties', text)
    t.throws(() => readMetaProperties(files, '/d'), { code: 'CORRUPT' })
  }
})

t.test('the clean-shutdown marker is taken once', async (t) => {
  const files = new MemoryFiles()
  files.makeFolder('/d')
  t.equal(takeCleanShutdown(files, '/d'), undefined)
  leaveCleanShutdown(files, '/d', { brokerEpoch: 57 })
  t.equal(textOf(files, '/d/.kafka_cleanshutdown'), '{"version":0,"brokerEpoch":57}')
  t.same(takeCleanShutdown(files, '/d'), { brokerEpoch: 57 })
  t.equal(takeCleanShutdown(files, '/d'), undefined)
  put(files, '/d/.kafka_cleanshutdown', '')
  t.same(takeCleanShutdown(files, '/d'), { brokerEpoch: -1 }, 'its existence is what counts')
})

t.test('the topic id of a folder', async (t) => {
  const files = new MemoryFiles()
  files.makeFolder('/d')
  t.equal(readTopicId(files, '/d'), undefined)
  put(files, '/d/partition.metadata', `version: 0\ntopic_id: ${TOPIC_ID}\n`)
  t.equal(readTopicId(files, '/d'), TOPIC_ID)
  for (const text of ['', 'version: 0', 'version: 0\ntopic_id: AAAAAAAAAAAAAAAAAAAAAA']) {
    put(files, '/d/partition.metadata', text)
    t.throws(() => readTopicId(files, '/d'), { code: 'CORRUPT' })
  }
})

t.test('the folders of a data directory', async (t) => {
  const random = new Uint8Array(16).fill(0xa7)
  const hex = 'a7'.repeat(16)
  t.equal(logFolderName('my-topic', 3), 'my-topic-3')
  t.equal(
    asideFolderName({ topic: 'my-topic', partition: 3 }, 'delete', random),
    `my-topic-3.${hex}-delete`,
  )
  const long = asideFolderName({ topic: 'x'.repeat(249), partition: 10 }, 'stray', random)
  t.equal(long.length, 255)
  t.match(parseLogFolderName(long), { kind: 'stray', partition: 10 })
  t.match(parseLogFolderName('a-b-7'), { kind: 'log', topic: 'a-b', partition: 7 })
  for (const name of ['a', '-1', 'a-', 'a-x', 'a-99999999999', `a.${hex}-delete`]) {
    t.equal(parseLogFolderName(name), undefined, name)
  }
  const files = new MemoryFiles()
  for (const name of [
    'a-0',
    `a-1.${hex}-future`,
    '__cluster_metadata-0',
    'mine',
    'remote-log-index-cache',
  ]) {
    files.makeFolder(`/d/${name}`)
  }
  const { hasMetadataLog, logs, unknown } = listDataFolder(files, '/d')
  t.ok(hasMetadataLog)
  t.same(unknown, ['mine'])
  t.match(logs, [
    { topic: 'a', partition: 0, kind: 'log' },
    { topic: 'a', partition: 1, kind: 'future' },
  ])
})
