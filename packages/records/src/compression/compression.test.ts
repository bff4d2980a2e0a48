// Every codec: round trips, the framings that other people's clients write, and what hostile
// bytes come to. The frames below were made with the lz4 1.9.4 and zstd 1.5.4 command lines.
import fc from 'fast-check'
import t from 'tap'
import { type Codec, CodecFault } from './codec.ts'
import { codecNamed, codecOf } from './index.ts'
import { xxh32Short } from './xxh32-short.ts'

const NAMES = ['none', 'gzip', 'snappy', 'lz4', 'zstd'] as const
const PACKING = ['gzip', 'snappy', 'lz4', 'zstd'] as const
const MIB = 1_048_576

const hex = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'hex'))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const orders: Uint8Array = utf8(
  Array.from({ length: 12 }, (_, i) => `{"id":${i},"name":"order-${i % 3}"}`).join(''),
)

function inflated(codec: Codec, bytes: Uint8Array, maxBytes = MIB): Uint8Array {
  const result = codec.decompress(bytes, maxBytes)
  if (result instanceof CodecFault) throw new Error(result.message)
  return new Uint8Array(result)
}

function fault(codec: Codec, bytes: Uint8Array, maxBytes = MIB): string {
  const result = codec.decompress(bytes, maxBytes)
  return result instanceof CodecFault ? result.reason : 'no fault'
}

t.test('a codec has the id that its batches carry', async (t) => {
  for (const [id, name] of NAMES.entries()) {
    t.equal(codecOf(id)?.name, name)
    t.equal(codecNamed(name).id, id)
  }
  t.equal(codecOf(5), undefined)
})

for (const name of NAMES) {
  const codec = codecNamed(name)

  t.test(`${name}: what goes in comes out`, async () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 4096 }),
        fc.integer({ min: 1, max: 60 }),
        (seed, n) => {
          const bytes = new Uint8Array(seed.length * n)
          for (let i = 0; i < n; i++) bytes.set(seed, i * seed.length)
          const packed = codec.compress(bytes)
          const result = codec.decompress(packed, bytes.length)
          return result instanceof Uint8Array && Buffer.compare(result, bytes) === 0
        },
      ),
      { numRuns: 60 },
    )
  })

  t.test(`${name}: works on shared memory`, async (t) => {
    const packed = codec.compress(sharedCopy(orders))
    t.same(inflated(codec, sharedCopy(packed)), orders)
  })

  t.test(`${name}: the limit is exact`, async (t) => {
    const packed = codec.compress(orders)
    t.same(inflated(codec, packed, orders.length), orders)
    t.equal(fault(codec, packed, orders.length - 1), 'too-large')
    t.equal(fault(codec, packed, 0), 'too-large')
  })
}

for (const name of PACKING) {
  const codec = codecNamed(name)

  t.test(`${name}: a bomb stops at the limit`, async (t) => {
    const bomb = codec.compress(new Uint8Array(8 * MIB))
    t.equal(fault(codec, bomb, MIB), 'too-large')
  })

  t.test(`${name}: mutated and truncated bytes are a fault or bounded bytes`, async () => {
    const packed = new Uint8Array(codec.compress(orders))
    const mutation = fc.tuple(fc.nat(packed.length - 1), fc.nat(255), fc.nat(packed.length))
    fc.assert(
      fc.property(mutation, ([at, value, length]) => {
        const bytes = packed.slice()
        bytes[at] = value
        for (const hostile of [bytes, bytes.slice(0, length)]) {
          const result = codec.decompress(hostile, 4096)
          if (result instanceof Uint8Array && result.length > 4096) return false
        }
        return true
      }),
      { numRuns: 250 },
    )
  })

  t.test(`${name}: noise is a fault`, async (t) => {
    for (const noise of ['', '0a', 'ffffffffffffffff', '0102030405060708090a0b0c0d0e0f10']) {
      t.equal(fault(codec, hex(noise)), 'corrupt', `noise ${noise}`)
    }
  })
}

t.test('levels: gzip and zstd obey them, the others ignore them', async (t) => {
  for (const name of PACKING) {
    const codec = codecNamed(name)
    for (const level of [1, 9]) t.same(inflated(codec, codec.compress(orders, level)), orders)
  }
  t.same(inflated(codecNamed('zstd'), codecNamed('zstd').compress(orders, -5)), orders)
})

t.test('gzip: several members are one stream', async (t) => {
  const gzip = codecNamed('gzip')
  const both = Buffer.concat([gzip.compress(orders), gzip.compress(utf8('!'))])
  t.same(inflated(gzip, both), Buffer.concat([orders, utf8('!')]))
})

t.test(
  'snappy: raw blocks, the stream of snappy-java, and streams behind each other',
  async (t) => {
    const snappy = codecNamed('snappy')
    const raw = hex(
      `0b${((11 - 1) << 2).toString(16).padStart(2, '0')}${Buffer.from('hello snap!').toString('hex')}`,
    )
    t.same(inflated(snappy, raw), utf8('hello snap!'))
    const stream = snappy.compress(orders)
    t.same(stream.slice(0, 16), hex('82534e41505059000000000100000001'))
    const oddVersions = hex('82534e415050590001020304ffffffff')
    const rest = Buffer.from(stream.slice(16))
    const whole = Buffer.concat([oddVersions, rest, stream])
    t.same(inflated(snappy, whole), Buffer.concat([orders, orders]))
  },
)

t.test('snappy: a preamble that claims gigabytes allocates nothing', async (t) => {
  t.equal(fault(codecNamed('snappy'), hex('ffffffff0f00'), 2 ** 40), 'corrupt')
  t.equal(fault(codecNamed('snappy'), hex('ffffffff0f00')), 'too-large')
})

const LZ4_BODY =
  '6f000000f20a7b226964223a302c226e616d65223a226f726465722d30227d19001b311900143119001b3219001432' +
  '19001b331900054b001b341900054b001b351900054b001b361900054b001b371900054b001b381900054b001b3919' +
  '00054b001c31fb00054c001a31fc0050722d32227d'

t.test('lz4: the optional parts of a frame', async (t) => {
  const lz4 = codecNamed('lz4')
  const frames = {
    'content checksum': `04224d186440a7${LZ4_BODY}00000000c364abe3`,
    'block checksum': `04224d187440bd${LZ4_BODY}f2e2a66f00000000c364abe3`,
    'no checksum': `04224d18604082${LZ4_BODY}00000000`,
    'content size': `04224d186c402e01000000000000de${LZ4_BODY}00000000c364abe3`,
  }
  for (const [name, frame] of Object.entries(frames))
    t.same(inflated(lz4, hex(frame)), orders, name)
})

t.test('lz4: what Kafka refuses is refused', async (t) => {
  const lz4 = codecNamed('lz4')
  const frame = (flags: number, sizes: number): Uint8Array => {
    const checksum = (xxh32Short(new Uint8Array([flags, sizes])) >>> 8) & 0xff
    return Buffer.concat([
      hex('04224d18'),
      new Uint8Array([flags, sizes, checksum]),
      hex(LZ4_BODY),
      hex('00000000'),
    ])
  }
  t.same(inflated(lz4, frame(0x60, 0x40)), orders)
  t.equal(fault(lz4, frame(0x40, 0x40)), 'corrupt', 'linked blocks')
  t.equal(fault(lz4, frame(0xa0, 0x40)), 'corrupt', 'another version')
  t.equal(fault(lz4, frame(0x61, 0x40)), 'corrupt', 'a dictionary')
  t.equal(fault(lz4, frame(0x60, 0x41)), 'corrupt', 'a reserved bit')
  t.equal(fault(lz4, frame(0x60, 0x30)), 'corrupt', 'a block size code below 4')
  t.equal(fault(lz4, hex(`04224d18604083${LZ4_BODY}00000000`)), 'corrupt', 'header checksum')
  t.equal(fault(lz4, hex(`04224d18604082${LZ4_BODY}`)), 'corrupt', 'no end mark')
})

t.test('lz4: stored blocks, and frames of many blocks', async (t) => {
  const lz4 = codecNamed('lz4')
  const noise = Uint8Array.from({ length: 700_000 }, (_, i) => Math.imul(i, 2_654_435_761) >>> 13)
  t.equal(Buffer.compare(inflated(lz4, lz4.compress(noise)), noise), 0)
})

const ZSTD_BODY =
  '05030004037b226964223a302c226e616d65223a226f726465722d30227d3131323233303431353236303731383239' +
  '30313132227d16007f83008af31bc40021a01f2018e80288039d0142403f4030d00510073a0384807e8060a00b200e' +
  '74160f130f'

t.test('zstd: frames without content size, with size and checksum, and several', async (t) => {
  const zstd = codecNamed('zstd')
  const streamed = hex(`28b52ffd0058${ZSTD_BODY}`)
  const sized = hex(`28b52ffd642e00${ZSTD_BODY}bb392180`)
  const skippable = hex('502a4d1803000000aabbcc')
  t.same(inflated(zstd, streamed), orders)
  t.same(inflated(zstd, sized), orders)
  const several = Buffer.concat([streamed, skippable, sized])
  t.same(inflated(zstd, several), Buffer.concat([orders, orders]))
  for (let length = 1; length < streamed.length; length += 7) {
    t.equal(fault(zstd, streamed.slice(0, length)), 'corrupt', `cut off at ${length}`)
  }
})

function sharedCopy(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length))
  copy.set(bytes)
  return copy
}
