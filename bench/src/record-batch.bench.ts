// Records into batches and out again: 100-byte values, batches of 128 KiB, one core. And what a
// leader does to a batch before it appends.
import {
  BatchBuilder,
  type BatchRules,
  RecordBatch,
  RecordCursor,
  readRecords,
  validateBatch,
} from '@actorlog/records'
import { bench } from './bench.ts'

const VALUE = new Uint8Array(100).fill(120)
const RECORDS = 1_200
const BATCHES = 400
const HEADER_CHECKS = 200_000

const rules: BatchRules = {
  timestamp: 1_700_000_000_000,
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

const builder = new BatchBuilder(256 * 1024)
const batch = buildBatch().slice()
const small = new BatchBuilder()
small.append(rules.timestamp, null, VALUE)
const smallBatch = small.build()
const cursor = new RecordCursor()
let sum = 0

function buildBatch(): Uint8Array {
  builder.reset()
  for (let i = 0; i < RECORDS; i++) builder.append(rules.timestamp + i, null, VALUE)
  return builder.view()
}

/** Millions a second of `count` things that `work` does. */
function millions(count: number, work: () => void): number {
  const begin = performance.now()
  work()
  return count / (performance.now() - begin) / 1000
}

function nanoseconds(count: number, work: () => void): number {
  return 1000 / millions(count, work)
}

function repeat(work: () => void): () => void {
  return () => {
    for (let i = 0; i < BATCHES; i++) work()
  }
}

function walk(): void {
  for (let more = cursor.open(batch, 0) && cursor.next(); more; more = cursor.next()) {
    sum += cursor.offset + cursor.valueStart
  }
}

function checkAndPatch(): void {
  for (let i = 0; i < HEADER_CHECKS; i++) {
    sum += validateBatch(smallBatch, 0, smallBatch.length, rules).errorCode
    RecordBatch.setBaseOffset(smallBatch, 0, i)
    RecordBatch.setPartitionLeaderEpoch(smallBatch, 0, 3)
    sum += RecordBatch.lastOffset(smallBatch, 0)
    RecordBatch.setBaseOffset(smallBatch, 0, 0)
  }
}

const each = RECORDS * BATCHES
const M = 'M records/s'
await bench({
  name: 'record-batch',
  figures: {
    build: {
      unit: M,
      round: () =>
        millions(
          each,
          repeat(() => void buildBatch()),
        ),
    },
    cursor: { unit: M, round: () => millions(each, repeat(walk)) },
    objects: {
      unit: M,
      round: () =>
        millions(
          each,
          repeat(() => void readRecords(batch, 0)),
        ),
    },
    thorough: {
      unit: M,
      round: () =>
        millions(
          each,
          repeat(() => {
            sum += validateBatch(batch, 0, batch.length, { ...rules, thorough: true }).errorCode
          }),
        ),
    },
    validateLargeBatch: {
      unit: 'ns/batch of 130 KB, CRC included',
      round: () =>
        nanoseconds(
          BATCHES,
          repeat(() => {
            sum += validateBatch(batch, 0, batch.length, rules).errorCode
          }),
        ),
    },
    validateAndPatchSmallBatch: {
      unit: 'ns/batch of 172 B, CRC included',
      round: () => nanoseconds(HEADER_CHECKS, checkAndPatch),
    },
  },
  gates: ({ build, cursor: walked }) => [
    { name: 'build, M records/s', value: build.median, atLeast: 4 },
    { name: 'cursor, M records/s', value: walked.median, atLeast: 10 },
  ],
})
if (!Number.isFinite(sum)) throw new Error('the work was not done')
