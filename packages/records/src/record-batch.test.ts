// Batches against Kafka's own bytes (the vectors of packages/protocol), against the layouts in
// words, and against themselves: what is built is read, what is broken is a value.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import t from 'tap'
import {
  BatchBuilder,
  type BatchFields,
  controlBatch,
  controlTypeOf,
  endTransactionBatch,
  forEachBatch,
  RecordBatch,
  RecordCursor,
  readEndTransactionMarker,
  readRecords,
  rewriteBatch,
  stepBatch,
  targetCodec,
} from './index.ts'

const T0 = 1_700_000_000_000
const hex = (text: string): Uint8Array =>
  new Uint8Array(Buffer.from(text.replace(/\s/g, ''), 'hex'))
const toHex = (bytes: Uint8Array | null): string | null =>
  bytes === null ? null : Buffer.from(bytes).toString('hex')
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

interface VectorRecord {
  offset: string
  timestamp: string
  key: string | null
  value: string | null
  headers: [string, string | null][]
}
interface VectorBatch {
  baseOffset: string
  lastOffset: string
  leaderEpoch: number
  crc: number
  codec: string
  timestampType: string
  transactional: boolean
  control: boolean
  maxTimestamp: string
  producerId: string
  producerEpoch: number
  baseSequence: number
  lastSequence: number
  count: number
  records: VectorRecord[]
}

const vectors = readFileSync(
  new URL('../../protocol/vectors/batches.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { name: string; hex: string; batches: VectorBatch[] })

function describe(bytes: Uint8Array, at: number): VectorBatch {
  const { records, fault } = readRecords(bytes, at)
  if (fault !== undefined) throw new Error(fault)
  return {
    baseOffset: String(RecordBatch.baseOffset(bytes, at)),
    lastOffset: String(RecordBatch.lastOffset(bytes, at)),
    leaderEpoch: RecordBatch.partitionLeaderEpoch(bytes, at),
    crc: RecordBatch.storedCrc(bytes, at),
    codec: ['none', 'gzip', 'snappy', 'lz4', 'zstd'][RecordBatch.codecId(bytes, at)] ?? '?',
    timestampType: RecordBatch.isLogAppendTime(bytes, at) ? 'LogAppendTime' : 'CreateTime',
    transactional: RecordBatch.isTransactional(bytes, at),
    control: RecordBatch.isControl(bytes, at),
    maxTimestamp: String(RecordBatch.maxTimestamp(bytes, at)),
    producerId: String(RecordBatch.producerId(bytes, at)),
    producerEpoch: RecordBatch.producerEpoch(bytes, at),
    baseSequence: RecordBatch.baseSequence(bytes, at),
    lastSequence: RecordBatch.lastSequence(bytes, at),
    count: RecordBatch.recordCount(bytes, at),
    records: records.map((record) => ({
      offset: String(record.offset),
      timestamp: String(record.timestamp),
      key: toHex(record.key),
      value: toHex(record.value),
      headers: record.headers.map(({ key, value }) => [
        Buffer.from(key).toString('hex'),
        toHex(value),
      ]),
    })),
  }
}

t.test('Kafka’s own batches say what Kafka says of them', async (t) => {
  t.equal(vectors.length, 16)
  for (const { name, hex: bytes, batches } of vectors) {
    const whole = hex(bytes)
    const seen: VectorBatch[] = []
    const end = forEachBatch(whole, 0, whole.length, (at) => {
      t.ok(RecordBatch.crcMatches(whole, at), `${name}: checksum`)
      seen.push(describe(whole, at))
    })
    t.equal(end, whole.length, name)
    t.same(seen, batches, name)
  }
})

t.test('what Kafka did not compress is built byte for byte', async (t) => {
  for (const { name, hex: bytes } of vectors) {
    const whole = hex(bytes)
    if (RecordBatch.codecId(whole, 0) !== 0 || RecordBatch.recordCount(whole, 0) === 0) continue
    t.equal(toHex(rebuilt(whole)), bytes, name)
  }
})

function rebuilt(batch: Uint8Array): Uint8Array {
  const cursor = new RecordCursor()
  cursor.open(batch, 0)
  const builder = new BatchBuilder(64, RecordBatch.baseTimestamp(batch, 0))
  while (cursor.next()) builder.copyRecord(cursor)
  return builder.build(fieldsOf(batch))
}

function fieldsOf(batch: Uint8Array): BatchFields {
  return {
    baseOffset: RecordBatch.baseOffset(batch, 0),
    partitionLeaderEpoch: RecordBatch.partitionLeaderEpoch(batch, 0),
    producerId: RecordBatch.producerId(batch, 0),
    producerEpoch: RecordBatch.producerEpoch(batch, 0),
    baseSequence: RecordBatch.baseSequence(batch, 0),
    transactional: RecordBatch.isTransactional(batch, 0),
    control: RecordBatch.isControl(batch, 0),
    ...(RecordBatch.isLogAppendTime(batch, 0)
      ? { logAppendTime: RecordBatch.maxTimestamp(batch, 0) }
      : {}),
  }
}

const DATA = `00000000 00000000 00000049 00000000 026a8990 a3000000 00000100 00018bcf e5680000 00018bcf
  e56805ff ffffffff ffffffff ffffffff ff000000 02140000 00046b31 04763100 18000a02 01047632 02026802 78`
const MARKER = `00000000 00000002 00000042 00000000 024d0d7e 64003000 00000000 00018bcf e5680600 00018bcf
  e5680600 00000000 0003e800 00ffffff ff000000 01200000 00080000 00010c00 00000000 0000`
const EMPTY = `00000000 00000003 00000031 00000000 020dbec5 22000000 000004ff ffffffff ffffff00 00018bcf
  e5680900 00000000 0003e800 00000000 07000000 00`

t.test(
  'a data batch, a marker and an empty batch have the layout of the format’s text',
  async (t) => {
    const builder = new BatchBuilder()
    builder.append(T0, utf8('k1'), utf8('v1'))
    builder.append(T0 + 5, null, utf8('v2'), [{ key: 'h', value: utf8('x') }])
    t.equal(toHex(builder.build({ partitionLeaderEpoch: 0 })), toHex(hex(DATA)))

    const marker = {
      type: 'commit',
      producerId: 1000,
      producerEpoch: 0,
      coordinatorEpoch: 0,
    } as const
    const control = endTransactionBatch({ ...marker, timestamp: T0 + 6 })
    RecordBatch.setBaseOffset(control, 0, 2)
    RecordBatch.setPartitionLeaderEpoch(control, 0, 0)
    t.equal(toHex(control), toHex(hex(MARKER)))
    t.same(readEndTransactionMarker(control, 0), { ...marker, timestamp: T0 + 6 })

    const empty = new BatchBuilder().build({
      baseOffset: 3,
      partitionLeaderEpoch: 0,
      lastOffsetDelta: 4,
      maxTimestamp: T0 + 9,
      producerId: 1000,
      producerEpoch: 0,
      baseSequence: 7,
      codec: 'zstd',
    })
    t.equal(toHex(empty), toHex(hex(EMPTY)))
    t.equal(RecordBatch.nextOffset(empty, 0), 8)
    t.same(readRecords(empty, 0), { records: [], fault: undefined })
  },
)

t.test(
  'offset and epoch are patched in place, also in shared memory, and need no new checksum',
  async (t) => {
    const source = hex(DATA)
    const arena = new Uint8Array(new SharedArrayBuffer(source.length + 10))
    arena.set(source, 10)
    const offset = 2 ** 53 - 100
    RecordBatch.setBaseOffset(arena, 10, offset)
    RecordBatch.setPartitionLeaderEpoch(arena, 10, 77)
    t.equal(RecordBatch.baseOffset(arena, 10), offset)
    t.equal(RecordBatch.lastOffset(arena, 10), offset + 1)
    t.equal(RecordBatch.partitionLeaderEpoch(arena, 10), 77)
    t.ok(RecordBatch.crcMatches(arena, 10))
    t.same(
      readRecords(arena, 10).records.map((record) => record.offset),
      [offset, offset + 1],
    )
    t.throws(() => RecordBatch.setBaseOffset(arena, 10, 2 ** 53), 'an offset is a safe integer')
  },
)

t.test('log append time reaches every record, with a new checksum', async (t) => {
  const batch = hex(DATA)
  RecordBatch.setLogAppendTime(batch, 0, T0 + 999)
  t.ok(RecordBatch.crcMatches(batch, 0))
  t.ok(RecordBatch.isLogAppendTime(batch, 0))
  for (const record of readRecords(batch, 0).records) t.equal(record.timestamp, T0 + 999)
  RecordBatch.setMaxTimestamp(batch, 0, T0 + 1000)
  t.ok(RecordBatch.crcMatches(batch, 0))
})

t.test('sequences wrap from 2^31 - 1 to 0', async (t) => {
  t.equal(RecordBatch.advanceSequence(0x7fff_fffe, 1), 0x7fff_ffff)
  t.equal(RecordBatch.advanceSequence(0x7fff_ffff, 1), 0)
  t.equal(RecordBatch.advanceSequence(0x7fff_fffe, 3), 1)
})

const bytesOrNull = fc.option(fc.uint8Array({ maxLength: 300 }), { nil: null })
const newRecord = fc.record({
  timestamp: fc.oneof(
    fc.integer({ min: -1, max: 2 ** 41 }),
    fc.maxSafeInteger().map((value) => Math.abs(value)),
  ),
  key: bytesOrNull,
  value: bytesOrNull,
  headers: fc.array(fc.record({ key: fc.string({ unit: 'binary' }), value: bytesOrNull }), {
    maxLength: 3,
  }),
})

t.test('what is built is read back, whatever the codec', async () => {
  const codec = fc.constantFrom('none', 'gzip', 'snappy', 'lz4', 'zstd')
  const base = fc.nat(2 ** 31)
  fc.assert(
    fc.property(
      fc.array(newRecord, { minLength: 1, maxLength: 20 }),
      codec,
      base,
      (input, codec, baseOffset) => {
        const builder = new BatchBuilder(64)
        for (const { timestamp, key, value, headers } of input) {
          builder.append(timestamp, key, value, headers)
        }
        const batch = builder.build({ codec, baseOffset })
        const { records, fault } = readRecords(batch, 0)
        const wanted = input.map((record, i) => ({ ...record, offset: baseOffset + i }))
        const plain = (list: typeof wanted | typeof records): string =>
          JSON.stringify(
            list.map(({ offset, timestamp, key, value, headers }) => [
              offset,
              timestamp,
              toHex(key),
              toHex(value),
              headers.map((header) => [header.key, toHex(header.value)]),
            ]),
          )
        return (
          fault === undefined &&
          RecordBatch.crcMatches(batch, 0) &&
          plain(records) === plain(wanted)
        )
      },
    ),
    { numRuns: 150 },
  )
})

t.test('a builder is used again', async (t) => {
  const builder = new BatchBuilder(16)
  builder.append(T0, utf8('a'), null)
  const first = builder.build()
  builder.reset()
  t.equal(builder.recordCount, 0)
  builder.append(T0, utf8('a'), null)
  t.same(builder.build(), first)
  t.equal(builder.sizeBytes, first.length)
  t.ok(BatchBuilder.recordSizeBound(1, 0) + RecordBatch.HEADER_BYTES >= first.length)
})

t.test('a broken batch is a fault, never a hang, a throw or a giant allocation', async () => {
  const whole = vectors.map((vector) => hex(vector.hex))
  const cut = fc.record({
    which: fc.nat(whole.length - 1),
    edits: fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 }),
    length: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  fc.assert(
    fc.property(cut, ({ which, edits, length }) => {
      const source = whole[which] as Uint8Array
      const bytes = source.slice(0, Math.ceil(source.length * Math.max(length, 0.2)))
      for (const [at, value] of edits) bytes[at % bytes.length] = value
      const end = forEachBatch(bytes, 0, bytes.length, (at) => {
        readRecords(bytes, at, 65_536)
      })
      return typeof end === 'number' ? end <= bytes.length : end.reason.length > 0
    }),
    { numRuns: 300 },
  )
})

t.test('the scanner tells an ordinary end from bytes that are no batch', async (t) => {
  const batch = hex(DATA)
  t.equal(stepBatch(batch, 0, 0), 'end')
  t.equal(stepBatch(batch, 0, 16), 'end')
  t.equal(stepBatch(batch, 0, batch.length - 1), 'end')
  t.equal(stepBatch(batch, 0, batch.length), batch.length)
  t.same(stepBatch(new Uint8Array(100), 0, 100), { at: 0, reason: 'length' })
  const old = batch.slice()
  old[16] = 1
  t.same(stepBatch(old, 0, old.length), { at: 0, reason: 'magic' })
  const far = batch.slice()
  far[0] = 0x7f
  t.same(stepBatch(far, 0, far.length), { at: 0, reason: 'number-too-large' })
  const short = batch.slice()
  short[11] = 20
  t.same(stepBatch(short, 0, short.length), { at: 0, reason: 'length' })
})

t.test(
  'a varlong of eleven bytes is refused, and so is a record that runs over its size',
  async (t) => {
    const withRecords = (records: string): Uint8Array => {
      const body = hex(records)
      const batch = new Uint8Array(RecordBatch.HEADER_BYTES + body.length)
      batch.set(body, RecordBatch.HEADER_BYTES)
      const header = RecordBatch.readHeader(hex(DATA), 0)
      RecordBatch.writeHeader(batch, 0, batch.length, { ...header, recordCount: 1 })
      return batch
    }
    t.equal(readRecords(withRecords('0c 00 00 00 01 01 00'), 0).fault, undefined)
    t.match(
      readRecords(withRecords('22 00 80808080808080808080 00 00 01 01 00 00 00'), 0).fault,
      'cut off',
    )
    t.match(readRecords(withRecords('0c 00 00 00 04 01 00'), 0).fault, /./)
    t.match(readRecords(withRecords('0e 00 00 00 01 01 00 00'), 0).fault, 'too many')
    t.match(readRecords(withRecords('0c 00 00 00 01 01 02'), 0).fault, 'header')
    t.match(readRecords(withRecords('0c 00 00 00 01 01 00 00'), 0).fault, 'follow')
    t.match(readRecords(withRecords('ffffffffff7f'), 0).fault, 'cut off')
  },
)

t.test('control types have Kafka’s numbers; later ones are not known', async (t) => {
  const types = [
    'abort',
    'commit',
    'leader-change',
    'snapshot-header',
    'snapshot-footer',
    'kraft-version',
    'kraft-voters',
  ] as const
  for (const [number, type] of types.entries()) {
    const batch = controlBatch([{ type, value: utf8('v') }], { timestamp: T0 })
    const [record] = readRecords(batch, 0).records
    t.equal(toHex(record?.key ?? null), `0000000${number}`)
    t.equal(controlTypeOf(record?.key ?? null), type)
    t.ok(RecordBatch.isControl(batch, 0))
  }
  t.equal(controlTypeOf(hex('00000007')), undefined)
  t.equal(controlTypeOf(null), undefined)
  t.equal(readEndTransactionMarker(hex(DATA), 0), undefined)
})

t.test('a batch is rewritten for the topic’s codec, and holes in its offsets close', async (t) => {
  const builder = new BatchBuilder()
  for (let i = 0; i < 5; i++) builder.appendAt(i * 2, T0 + i, null, utf8(`v${i}`))
  const fields = { producerId: 7, producerEpoch: 1, baseSequence: 3, transactional: true } as const
  const batch = builder.build({ ...fields, codec: 'lz4' })
  t.equal(targetCodec(batch, 0, 'producer'), undefined)
  t.equal(targetCodec(batch, 0, 'lz4'), undefined)
  t.equal(targetCodec(batch, 0, 'uncompressed'), 'none')
  for (const codec of ['none', 'gzip', 'snappy', 'zstd'] as const) {
    const { batch: written } = rewriteBatch(batch, 0, { codec })
    t.ok(written)
    if (written === undefined) return
    const header = RecordBatch.readHeader(written, 0)
    t.match(header, { producerId: 7, producerEpoch: 1, baseSequence: 3, lastOffsetDelta: 4 })
    t.ok(RecordBatch.isTransactional(written, 0))
    t.same(
      readRecords(written, 0).records.map(({ offset, timestamp }) => [offset, timestamp - T0]),
      [
        [0, 0],
        [1, 1],
        [2, 2],
        [3, 3],
        [4, 4],
      ],
    )
  }
  t.match(rewriteBatch(batch, 0, { codec: 'none', inflatedBytesMax: 10 }).fault, 'more than 10')
})
