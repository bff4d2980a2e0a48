// A control message of ten fields into memory and out again: generated codecs against JSON, in one run.
import type { ActorRef, BodyCodec, CodecMemory } from '@actorlog/runtime'
import { bench } from './bench.ts'
import type { ControlProtocol } from './control.protocol.ts'
import { controlCodec } from './generated/control.codec.ts'

const ROUND_TRIPS = 200_000
const JSON_ROUND_TRIPS = 20_000
// Messages of a few senders: the engine must not see one constant object.
const MESSAGES = 16

/** A message lies at another place each time, as in a ring. */
const RING_BYTES = 64 * 1024
const RECORD_BYTES = 256

const buffer = new SharedArrayBuffer(RING_BYTES)
const memory: CodecMemory = {
  bytes: Buffer.from(buffer),
  view: new DataView(buffer),
  int32: new Int32Array(buffer),
  float64: new Float64Array(buffer),
  position: 0,
  putBytes: (_, at) => at,
  takeBytes: () => new Uint8Array(),
}

const numbers = (n: number): object => ({
  partition: n,
  leader: n % 3,
  leaderEpoch: 7,
  startOffset: 0,
  endOffset: 2 ** 40 + n,
  highWatermark: 2 ** 40,
  isClean: n % 2 === 0,
  from: (2 ** 51 + n) as ActorRef<ControlProtocol>,
})
const moved = messages((n) => ({ type: 'moved', topic: n, isLeading: true, ...numbers(n) }))
const named = messages((n) => ({
  type: 'named',
  topic: `orders-${n}`,
  reason: 'the follower caught up',
  ...numbers(n),
}))

function messages(make: (n: number) => object): readonly object[] {
  return Array.from({ length: MESSAGES }, (_, n) => make(n))
}

function bodyCodec(type: string): BodyCodec {
  const method = controlCodec.methods[controlCodec.numbers[type] ?? -1]
  if (method === undefined) throw new Error(`no message ${type}`)
  return method.message
}

/** The nanoseconds that one round trip takes. */
function nanoseconds(count: number, roundTrip: (n: number) => object): number {
  const begin = performance.now()
  let sum = 0
  for (let n = 0; n < count; n++) sum += (roundTrip(n) as { partition: number }).partition
  const elapsedMs = performance.now() - begin
  if (sum === 0) throw new Error('nothing came back')
  return (elapsedMs * 1e6) / count
}

function throughCodec(type: string, from: readonly object[]): () => number {
  const codec = bodyCodec(type)
  return () =>
    nanoseconds(ROUND_TRIPS, (n) => {
      const message = from[n % MESSAGES] as object
      const at = (n * RECORD_BYTES) % RING_BYTES
      if (codec.sizeBytesMax(message) > RECORD_BYTES) throw new Error('too long')
      codec.encode(message, memory, at)
      return codec.decode(memory, at)
    })
}

await bench({
  name: 'codec',
  figures: {
    numbers: { unit: 'ns, ten numbers and flags', round: throughCodec('moved', moved) },
    texts: { unit: 'ns, two texts among ten fields', round: throughCodec('named', named) },
    json: {
      unit: 'ns, the numbers as JSON',
      round: () =>
        nanoseconds(JSON_ROUND_TRIPS, (n) => JSON.parse(JSON.stringify(moved[n % MESSAGES]))),
    },
  },
  gates: (figures) => [
    { name: 'JSON / codec', value: figures.json.median / figures.numbers.median, atLeast: 10 },
  ],
})
