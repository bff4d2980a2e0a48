// What a leader refuses, in which order, and under which of Kafka's error codes.
import t from 'tap'
import {
  BatchBuilder,
  BatchError,
  type BatchFields,
  type BatchRules,
  type BatchVerdict,
  RecordBatch,
  validateBatch,
} from './index.ts'

const NOW = 1_700_000_000_000
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const rules: BatchRules = {
  timestamp: NOW,
  maxMessageBytes: 1_048_588,
  segmentBytes: 1_073_741_824,
  compacted: false,
  logAppendTime: false,
  timestampBeforeMaxMs: 2 ** 63,
  timestampAfterMaxMs: 3_600_000,
  zstdAllowed: true,
  fromClient: true,
  thorough: false,
}

function batchOf(fields: BatchFields = {}, timestamps: readonly number[] = [NOW, NOW]): Uint8Array {
  const builder = new BatchBuilder()
  for (const timestamp of timestamps) builder.append(timestamp, utf8('k'), utf8('v'))
  return builder.build(fields)
}

function verdict(batch: Uint8Array, changed: Partial<BatchRules> = {}): BatchVerdict {
  return validateBatch(batch, 0, batch.length, { ...rules, ...changed })
}

/** A change to a good batch, made before the checksum is stored again. */
function patched(change: (batch: DataView) => void, fields: BatchFields = {}): Uint8Array {
  const batch = batchOf(fields)
  change(new DataView(batch.buffer))
  RecordBatch.updateCrc(batch, 0)
  return batch
}

t.test('a good batch passes at both depths, whatever its codec', async (t) => {
  for (const codec of ['none', 'gzip', 'snappy', 'lz4', 'zstd'] as const) {
    const batch = batchOf({ codec, producerId: 4, producerEpoch: 0, baseSequence: 9 })
    for (const thorough of [false, true]) {
      t.equal(verdict(batch, { thorough }).errorCode, BatchError.NONE, `${codec} ${thorough}`)
    }
  }
  const arena = new Uint8Array(new SharedArrayBuffer(1000))
  const batch = batchOf()
  arena.set(batch, 500)
  t.equal(validateBatch(arena, 500, 500 + batch.length, rules).errorCode, BatchError.NONE)
})

t.test('the form: exactly one whole batch of magic 2 with a true checksum', async (t) => {
  const batch = batchOf()
  t.equal(verdict(new Uint8Array(0)).errorCode, BatchError.INVALID_RECORD, 'nothing')
  t.equal(verdict(batch.slice(0, -1)).errorCode, BatchError.INVALID_RECORD, 'a cut-off batch')
  t.equal(verdict(Buffer.concat([batch, batch])).errorCode, BatchError.INVALID_RECORD, 'two')
  const old = batch.slice()
  old[16] = 1
  t.equal(verdict(old).errorCode, BatchError.INVALID_RECORD, 'magic 1')
  const flipped = batch.slice()
  flipped[batch.length - 1] = 0xff
  t.equal(verdict(flipped).errorCode, BatchError.CORRUPT_MESSAGE, 'a flipped bit')
  const noLength = batch.slice()
  noLength.fill(0, 8, 12)
  t.equal(verdict(noLength).errorCode, BatchError.CORRUPT_MESSAGE, 'length 0')
  const noHeader = batch.slice(0, 40)
  noHeader[11] = 28
  t.equal(verdict(noHeader).errorCode, BatchError.CORRUPT_MESSAGE, 'shorter than its header')
})

t.test('sizes: the topic’s limit first, then the checksum, then the segment', async (t) => {
  const batch = batchOf()
  const maxMessageBytes = batch.length - 1
  t.equal(verdict(batch, { maxMessageBytes }).errorCode, BatchError.MESSAGE_TOO_LARGE)
  t.equal(verdict(batch, { maxMessageBytes: batch.length }).errorCode, BatchError.NONE)
  t.equal(verdict(batch, { segmentBytes: 50 }).errorCode, BatchError.RECORD_LIST_TOO_LARGE)
  const flipped = batch.slice()
  flipped[70] = 0xff
  t.equal(verdict(flipped, { maxMessageBytes }).errorCode, BatchError.MESSAGE_TOO_LARGE)
  t.equal(verdict(flipped, { segmentBytes: 50 }).errorCode, BatchError.CORRUPT_MESSAGE)
})

t.test('what a client may not claim', async (t) => {
  const refused = [
    ['base offset', batchOf({ baseOffset: 1 })],
    ['count 0', patched((view) => view.setInt32(57, 0))],
    ['count below the offsets', patched((view) => view.setInt32(57, 1))],
    ['negative delta', patched((view) => view.setInt32(23, -1))],
    ['control', batchOf({ control: true, transactional: true })],
    ['producer id without sequence', batchOf({ producerId: 4, producerEpoch: 0 })],
    ['a time beyond 2^53', patched((view) => view.setBigInt64(35, 2n ** 60n))],
  ] as const
  for (const [name, batch] of refused) {
    t.equal(verdict(batch).errorCode, BatchError.INVALID_RECORD, name)
    t.not(verdict(batch).errorMessage, null, name)
  }
  const control = batchOf({ baseOffset: 7, control: true, transactional: true })
  t.equal(verdict(control, { fromClient: false }).errorCode, BatchError.NONE)
})

t.test('codecs: zstd needs Produce v7, codec 5 does not exist', async (t) => {
  const code = BatchError.UNSUPPORTED_COMPRESSION_TYPE
  t.equal(verdict(batchOf({ codec: 'zstd' }), { zstdAllowed: false }).errorCode, code)
  t.equal(verdict(patched((view) => view.setInt16(21, 5))).errorCode, code)
})

t.test(
  'times outside the window are refused, and name their records when records are read',
  async (t) => {
    const late = batchOf({}, [NOW, NOW + 3_600_001])
    t.equal(verdict(late).errorCode, BatchError.INVALID_TIMESTAMP)
    t.same(verdict(late).recordErrors, [])
    t.match(verdict(late, { thorough: true }), {
      errorCode: BatchError.INVALID_TIMESTAMP,
      recordErrors: [{ batchIndex: 1 }],
    })
    const early = batchOf({}, [NOW, NOW - 5000, NOW])
    t.equal(verdict(early).errorCode, BatchError.NONE)
    t.match(verdict(early, { timestampBeforeMaxMs: 1000 }), {
      errorCode: BatchError.INVALID_TIMESTAMP,
      recordErrors: [{ batchIndex: 1 }],
    })
    t.equal(verdict(early, { timestampBeforeMaxMs: 1000, logAppendTime: true }).errorCode, 0)
    t.equal(verdict(batchOf({}, [-1])).errorCode, BatchError.NONE, 'no time at all is allowed')
    t.equal(verdict(batchOf({ logAppendTime: NOW })).errorCode, BatchError.INVALID_TIMESTAMP)
  },
)

t.test('a compacted topic names the records without key', async (t) => {
  const builder = new BatchBuilder()
  for (const key of [utf8('a'), null, utf8('b'), null]) builder.append(NOW, key, utf8('v'))
  const batch = builder.build({ codec: 'snappy' })
  t.equal(verdict(batch).errorCode, BatchError.NONE)
  t.match(verdict(batch, { compacted: true }), {
    errorCode: BatchError.INVALID_RECORD,
    recordErrors: [{ batchIndex: 1 }, { batchIndex: 3 }],
  })
})

t.test('reading the records finds what the header hides', async (t) => {
  const thorough = { thorough: true }
  const wrongMax = patched((view) => view.setBigInt64(35, BigInt(NOW - 10)))
  t.match(verdict(wrongMax, thorough), { errorCode: 0, maxTimestamp: NOW, needsRewrite: false })
  t.match(verdict(wrongMax, { thorough: true, logAppendTime: true }), { maxTimestamp: -1 })

  const gap = new BatchBuilder()
  gap.append(NOW, null, utf8('a'))
  gap.appendAt(2, NOW, null, utf8('b'))
  const holed = gap.build({ lastOffsetDelta: 1 })
  t.match(verdict(holed, thorough), { errorCode: 0, needsRewrite: true })

  const missing = patched((view) => {
    view.setInt32(57, 3)
    view.setInt32(23, 2)
  })
  t.equal(verdict(missing).errorCode, BatchError.NONE, 'the header alone is consistent')
  t.equal(verdict(missing, thorough).errorCode, BatchError.INVALID_RECORD)

  const garbled = patched((view) => view.setUint8(61, 0xff), { codec: 'gzip' })
  t.equal(verdict(garbled, thorough).errorCode, BatchError.INVALID_RECORD)
  const bomb = batchOf({ codec: 'gzip' })
  t.equal(
    verdict(bomb, { thorough: true, inflatedBytesMax: 5 }).errorCode,
    BatchError.MESSAGE_TOO_LARGE,
  )
})
