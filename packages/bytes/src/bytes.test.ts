// Cursors, varints, checksums and hashes: properties, known values, hostile bytes.
import fc from 'fast-check'
import t from 'tap'
import {
  crc32c,
  crc32cPortable,
  isUuid,
  javaHash,
  LONG_MAX,
  MalformedError,
  murmur2,
  partitionOfId,
  Reader,
  readUtf8,
  utf8Length,
  uuidFromBytes,
  uuidToBytes,
  uvarintSize,
  varintSize,
  varlongSize,
  Writer,
  writeUtf8,
  ZERO_UUID,
} from './index.ts'
import { uuidFromBytesPortable } from './uuid.ts'

const RUNS = { numRuns: 200 }
const safeInteger = fc.oneof(fc.maxSafeInteger(), fc.integer(), fc.constantFrom(0, -1, 63, -64, 64))

/** What `write` writes into `size` bytes, which it must fill. */
function written(size: number, write: (writer: Writer) => void): Reader {
  const writer = new Writer(new Uint8Array(size))
  write(writer)
  if (writer.position !== size) throw new Error(`${writer.position} of ${size} bytes`)
  return new Reader(writer.bytes)
}

function malformed(bytes: readonly number[], read: (reader: Reader) => unknown): string {
  try {
    read(new Reader(Uint8Array.from(bytes)))
  } catch (error) {
    return error instanceof MalformedError ? error.reason : `not malformed: ${error}`
  }
  return 'nothing was wrong'
}

t.test('numbers come back as they were written', async (t) => {
  fc.assert(
    fc.property(fc.integer(), (value) => {
      t.equal(written(4, (w) => w.int32(value)).int32(), value)
      t.equal(written(varintSize(value), (w) => w.varint(value)).varint(), value)
      t.equal(
        written(uvarintSize(value >>> 0), (w) => w.uvarint(value >>> 0)).uvarint(),
        value >>> 0,
      )
      t.equal(written(2, (w) => w.int16(value >> 16)).int16(), value >> 16)
      t.equal(written(1, (w) => w.int8(value >> 24)).int8(), value >> 24)
      t.equal(written(4, (w) => w.uint32(value >>> 0)).uint32(), value >>> 0)
      t.equal(written(2, (w) => w.uint16(value >>> 16)).uint16(), value >>> 16)
    }),
    RUNS,
  )
  fc.assert(
    fc.property(safeInteger, (value) => {
      t.equal(written(8, (w) => w.int64(value)).int64(), value)
      t.equal(written(8, (w) => w.int64(value)).int64Opaque(), BigInt(value))
      t.equal(written(varlongSize(value), (w) => w.varlong(value)).varlong(), value)
    }),
    RUNS,
  )
  fc.assert(
    fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), (value) => {
      t.equal(written(8, (w) => w.int64Opaque(value)).int64Opaque(), value)
    }),
    RUNS,
  )
  fc.assert(
    fc.property(fc.double(), (value) => {
      t.ok(Object.is(written(8, (w) => w.float64(value)).float64(), value))
    }),
    RUNS,
  )
  t.equal(written(8, (w) => w.int64OrMax(LONG_MAX)).int64OrMax(), LONG_MAX)
  t.equal(written(8, (w) => w.int64OrMax(-7)).int64OrMax(), -7)
})

t.test('texts come back as they were written', async (t) => {
  const encoder = new TextEncoder()
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const expected = encoder.encode(text)
      const bytes = new Uint8Array(expected.length)
      t.equal(utf8Length(text), expected.length)
      t.equal(writeUtf8(bytes, 0, text), expected.length)
      t.same(bytes, expected)
      t.equal(readUtf8(bytes, 0, bytes.length), text)
    }),
    RUNS,
  )
  for (const lone of ['\ud800', '\udc00x', 'long enough for native code: \ud800']) {
    const bytes = new Uint8Array(utf8Length(lone))
    t.equal(writeUtf8(bytes, 0, lone), bytes.length, 'a lone surrogate is U+FFFD')
    t.same(bytes, encoder.encode(lone))
  }
  t.equal(readUtf8(Uint8Array.of(0x61, 0xff), 0, 2), 'a\ufffd', 'what is not UTF-8 is replaced')
})

t.test('uuids are their text', async (t) => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
      const text = uuidFromBytes(bytes)
      const back = new Uint8Array(16)
      uuidToBytes(text, back)
      t.equal(text, Buffer.from(bytes).toString('base64url'))
      t.equal(uuidFromBytesPortable(bytes), text)
      t.ok(isUuid(text))
      t.same(back, bytes)
    }),
    RUNS,
  )
  t.equal(uuidFromBytes(new Uint8Array(16)), ZERO_UUID)
  for (const wrong of [
    '',
    'A',
    `${ZERO_UUID}A`,
    'AAAAAAAAAAAAAAAAAAAAAB',
    'AAAA+AAAAAAAAAAAAAAAAA',
    'é'.repeat(22),
  ]) {
    t.throws(() => uuidToBytes(wrong, new Uint8Array(16)), MalformedError, wrong)
    t.notOk(isUuid(wrong))
  }
})

t.test('checksums and hashes', async (t) => {
  const digits = new TextEncoder().encode('123456789')
  t.equal(crc32c(digits), 0xe306_9283, "the polynomial's check value")
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(300), (bytes, at) => {
      const whole = crc32cPortable(bytes)
      t.equal(crc32c(bytes), whole)
      t.equal(crc32c(bytes.subarray(at), crc32c(bytes.subarray(0, at))), whole)
    }),
    RUNS,
  )
  const memory = new Uint8Array(new SharedArrayBuffer(512)).fill(7)
  t.equal(crc32c(memory), crc32cPortable(memory), 'memory between threads')
  t.equal(murmur2(new TextEncoder().encode('21')), -973_932_308)
  t.equal(javaHash('polygenelubricants'), -0x8000_0000)
  t.equal(partitionOfId('polygenelubricants', 50), 0, 'the smallest int32 has no abs')
})

t.test('what is malformed is refused where it stands', async (t) => {
  const ff = (count: number) => new Array<number>(count).fill(0xff)
  t.match(
    malformed([0, 0], (r) => r.int32()),
    '4 bytes wanted, 2 left',
  )
  t.match(
    malformed([0, 0x20, ...new Array(6).fill(0)], (r) => r.int64()),
    'int64 beyond',
  )
  t.match(
    malformed([0xff, 0xe0, ...new Array(6).fill(0)], (r) => r.int64()),
    'int64 beyond',
  )
  t.match(
    malformed([0x7f, ...ff(6), 0xfe], (r) => r.int64OrMax()),
    'int64 beyond',
  )
  t.match(
    malformed(ff(6), (r) => r.uvarint()),
    'more than 32 bits',
  )
  t.match(
    malformed([0x80, 0x80, 0x80, 0x80, 0x80, 0], (r) => r.uvarint()),
    'more than 32 bits',
  )
  t.match(
    malformed(new Array(11).fill(0x80), (r) => r.varlong()),
    'more than 10 bytes',
  )
  t.match(
    malformed([...ff(9), 1], (r) => r.varlong()),
    'beyond',
  )
  t.match(
    malformed([0xff, 0xff], (r) => r.string()),
    'null where a string',
  )
  t.match(
    malformed([0xff, 0xfe], (r) => r.nullableString()),
    'length of -2',
  )
  t.match(
    malformed([0], (r) => r.compactString()),
    'null where a string',
  )
  t.match(
    malformed([0x7f, 0xff, 1], (r) => r.string()),
    '32767 bytes wanted',
  )
  t.match(
    malformed(ff(4), (r) => r.bytes()),
    'null where bytes',
  )
  t.match(
    malformed([0x80, 0, 0, 0], (r) => r.nullableRecords()),
    'length of',
  )
  t.match(
    malformed([0x7f, ...ff(3)], (r) => r.arrayLength(4)),
    'elements in too few bytes',
  )
  t.match(
    malformed([...ff(4), 0xf], (r) => r.compactArrayLength(1)),
    'elements in too few bytes',
  )
  t.match(
    malformed([2, 3, 0, 3, 0], (r) => r.skipTags()),
    'out of order',
  )
  t.match(
    malformed([1, 0, 9], (r) => r.skipTags()),
    'longer than its message',
  )
  const late = new Reader(Uint8Array.of(0, 0, 0, 1, 9))
  late.int32()
  t.throws(() => late.int32(), { position: 4, code: 'MALFORMED_BYTES' })
})

t.test('one message cannot hold more elements than there is memory for', async (t) => {
  const many = Uint8Array.of(0x81, 0x80, 0x80, 1) // 2,097,152 elements
  const bytes = new Uint8Array(20_000_000)
  bytes.set([...many, ...many, ...many])
  const hostile = new Reader(bytes)
  hostile.compactArrayLength(1)
  hostile.compactArrayLength(1)
  t.throws(() => hostile.compactArrayLength(1), /elements in one message/)
})

t.test('a number that does not fit its field is our bug', async (t) => {
  const writer = new Writer(new Uint8Array(64))
  t.throws(() => writer.int8(128), /fits its field/)
  t.throws(() => writer.int16(-32_769), /fits its field/)
  t.throws(() => writer.uint16(-1), /fits its field/)
  t.throws(() => writer.int32(2 ** 31), /fits its field/)
  t.throws(() => writer.int32(Number.NaN), /fits its field/)
  t.throws(() => writer.uint32(-1), /fits its field/)
  t.throws(() => writer.int64(2 ** 53), /fits its field/)
  t.throws(() => writer.uvarint(-1), /fits its field/)
  t.throws(() => writer.varint(2 ** 40), /fits its field/)
  t.throws(() => writer.varlong(2 ** 60), /fits its field/)
  t.throws(() => writer.string('x'.repeat(40_000)), /fits its field/)
  t.throws(() => writer.raw(new Uint8Array(65)), /fits the size/)
})

t.test('records are gathered by reference and read as the same memory', async (t) => {
  const memory = new Uint8Array(new SharedArrayBuffer(64))
  const [a, b, far] = [memory.subarray(0, 8), memory.subarray(8, 20), Uint8Array.of(9, 9)]
  const writer = Writer.gathering(new Uint8Array(2 + 4 + 4 + 4 + 4 + 2))
  writer.int16(7)
  writer.nullableRecords([a, b])
  writer.nullableRecords(new Uint8Array(0))
  writer.nullableRecords(far)
  writer.nullableRecords(null)
  writer.int16(8)
  const parts = writer.parts()
  t.equal(parts.length, 6)
  t.equal(parts[1], a, 'the very view')
  const reader = Reader.overParts(parts)
  t.equal(reader.int16(), 7)
  const joined = reader.records()
  t.equal(joined.buffer, memory.buffer, 'adjacent views are one view')
  t.equal(joined.length, 20)
  t.equal(reader.records().length, 0)
  t.equal(reader.records(), far)
  t.equal(reader.nullableRecords(), null)
  t.equal(reader.int16(), 8)
  t.equal(reader.remaining, 0)
  t.throws(() => reader.int8(), MalformedError)

  const apart = Reader.overParts([Uint8Array.of(0, 0, 0, 4), far, Uint8Array.of(1, 2)])
  t.same(apart.records(), Uint8Array.of(9, 9, 1, 2), 'views apart are copied once')
  const differs = Reader.overParts([Uint8Array.of(0, 0, 0, 3), far, Uint8Array.of(1, 2)])
  t.throws(() => differs.records(), /parts differ/)
  const inside = Reader.overParts([Uint8Array.of(0, 0, 0, 2, 5), far])
  t.throws(() => inside.records(), /begin a part/)
})
