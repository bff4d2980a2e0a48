// Generated codecs: they are current, carry every type of the vocabulary, and refuse what does not fit.
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import t from 'tap'
import type { AnyRef, ReplyTo, Sent } from '../actor.ts'
import { scribeCodec } from '../generated/suite.codec.ts'
import type { Everything, ScribeProtocol } from '../suite/suite.protocol.ts'
import type { BodyCodec, MethodCodec } from './codec.ts'
import { generateCodecs, staleFiles } from './generate.ts'
import { parseProtocols } from './protocol-parser.ts'
import { ScratchMemory } from './round-trip.ts'

type Test = Pick<typeof t, 'ok' | 'equal'>

const SOURCES = fileURLToPath(new URL('../../src', import.meta.url))
// Not at the start of memory, so that a forgotten offset shows.
const AT = 64

function method(name: string): MethodCodec {
  return scribeCodec.methods[scribeCodec.numbers[name] as number] as MethodCodec
}

function throughMemory(t: Test, codec: BodyCodec, body: object): object {
  const sizeBytes = codec.sizeBytesMax(body) + (codec.bytesOf?.(body).length ?? 0) * 8
  const memory = new ScratchMemory(AT + sizeBytes)
  memory.bytes.fill(0xa5)
  const end = codec.encode(body, memory, AT)
  t.equal(end % 8, 0)
  t.ok(end <= AT + sizeBytes, 'no encoding is longer than its bound')
  const decoded = codec.decode(memory, AT)
  t.equal(memory.position, end)
  return decoded
}

/** Objects as literals make them. */
function plain<Body>(fields: { [K in keyof Body]: fc.Arbitrary<Body[K]> }): fc.Arbitrary<Body> {
  return fc.record<Body>(fields, { noNullPrototype: true })
}

const int32s = fc.integer()
const int64s = fc.maxSafeInteger()
const doubles = fc.double()
const texts = fc.oneof(fc.string(), fc.string({ unit: 'grapheme', maxLength: 40 }))
const words = fc.constantFrom('low', 'middle', 'high')
const bytes = fc.uint8Array({ maxLength: 20 })
const refs = fc.integer({ min: 0, max: 2 ** 52 - 1 }) as unknown as fc.Arbitrary<AnyRef>
const replyTos = plain({ ask: fc.nat(), method: fc.nat() }) as fc.Arbitrary<ReplyTo<{ n: number }>>
const few = { maxLength: 5 }

const everything = fc.record(
  {
    int32: int32s,
    int64: int64s,
    float64: doubles,
    yes: fc.boolean(),
    no: fc.boolean(),
    text: texts,
    word: words,
    bytes,
    ref: refs,
    waiter: replyTos,
    absentText: texts,
    nullText: fc.option(texts),
    anyText: fc.option(texts),
    optionalInt32: int32s,
    optionalBytes: bytes,
    inner: plain({ name: texts, deeper: plain({ n: int64s }) }),
    optionalInner: plain({ flag: fc.boolean() }),
    int32s: fc.array(int32s, few),
    int64s: fc.array(int64s, few),
    float64s: fc.array(doubles, few),
    flags: fc.array(fc.boolean(), few),
    texts: fc.array(texts, few),
    words: fc.array(words, few),
    parts: fc.array(bytes, few),
    refs: fc.array(refs, few),
    waiters: fc.array(replyTos, few),
    points: fc.array(plain({ x: int32s, y: doubles }), few),
    named: fc.array(
      fc.record({ name: texts, payload: bytes }, { requiredKeys: ['name'], noNullPrototype: true }),
      few,
    ),
  },
  {
    requiredKeys: [
      'int32',
      'int64',
      'float64',
      'yes',
      'no',
      'text',
      'word',
      'bytes',
      'ref',
      'waiter',
      'nullText',
      'inner',
      'int32s',
      'int64s',
      'float64s',
      'flags',
      'texts',
      'words',
      'parts',
      'refs',
      'waiters',
      'points',
    ],
    noNullPrototype: true,
  },
) as fc.Arbitrary<Everything>

t.test('generated files are current', (t) => {
  t.same(staleFiles(generateCodecs(SOURCES, '../codec/index.ts')), [])
  t.end()
})

t.test('every value of every type arrives as it was sent', (t) => {
  fc.assert(
    fc.property(everything, (body) => {
      const message: Sent<ScribeProtocol, 'everything'> = { type: 'everything', ...body }
      const { message: codec, reply } = method('everything')
      t.strictSame(throughMemory(t, codec, message), message)
      t.strictSame(throughMemory(t, reply as BodyCodec, body), body)
    }),
    { numRuns: 150 },
  )
  t.end()
})

t.test('messages without fields take no room', (t) => {
  t.same(throughMemory(t, method('release').message, { type: 'release' }), { type: 'release' })
  t.equal(method('release').message.sizeBytesMax({ type: 'release' }), 0)
  t.equal(method('note').reply, undefined)
  t.end()
})

t.test('a field that does not fit is refused by name', (t) => {
  const refused = (name: string, body: object): void => {
    const codec = method(name).message
    const encode = (): void => {
      const memory = new ScratchMemory(codec.sizeBytesMax(body) + 64)
      codec.encode(body, memory, 0)
    }
    t.throws(encode, { code: 'ACTOR_NOT_ENCODABLE' }, JSON.stringify(body))
  }
  refused('note', { type: 'note' })
  refused('note', { type: 'note', text: 7 })
  refused('toil', { type: 'toil', durationMs: '5' })
  refused('keep', { type: 'keep', bytes: [1, 2] })
  refused('ring', { type: 'ring', next: 2 ** 60 })
  refused('ring', { type: 'ring', next: 0.5 })
  t.end()
})

t.test('what has no layout is refused by line', (t) => {
  const refused = (source: string, reason: RegExp): void => {
    t.throws(() => parseProtocols(source), { message: reason }, source)
  }
  const protocol = (members: string): string => `export interface TestProtocol {\n${members}\n}`
  refused(protocol('a(message: { x: Map<string, number> }): void'), /line 2: 'Map' has no layout/)
  refused(protocol('a: string'), /line 2: 'a' of a protocol must be a method/)
  refused(protocol('a(message: { x: string | number }): void'), /line 2: a union is of words/)
  refused(protocol('a(message: { b(): void }): void'), /line 2: the field 'b' is a method/)
  refused(protocol('a(message: string): void'), /are objects/)
  refused(protocol('a(message: { type: string }): void'), /cannot be called 'type'/)
  refused(protocol('a(message: object): { carry: string }'), /cannot be called 'carry'/)
  refused(`${protocol('a(message: Tree): void')}\ninterface Tree { left: Tree }`, /contains itself/)
  refused('export class X {}', /line 1: a protocol file has imports/)
  refused(protocol('a(message: { x: string }'), /line 3: '\)' is expected/)
  t.end()
})

t.test('a file may hold several protocols, and names that are none', (t) => {
  const models = parseProtocols(`
    import type { ActorRef } from 'somewhere' // with a comment
    type Int32 = number
    type Level = | 'low' | 'high'
    interface Hidden { x: Int32 }
    export interface OneProtocol { a(message: { level: Level, list: readonly Hidden[] }): object; b(): void }
    export interface TwoProtocol { c(message: { to: ActorRef<OneProtocol> | null }): void }`)
  t.same(
    models.map(({ name, methods }) => [name, methods.map((each) => each.name)]),
    [
      ['OneProtocol', ['a', 'b']],
      ['TwoProtocol', ['c']],
    ],
  )
  t.same(models[0]?.methods[0]?.message[0]?.type, { kind: 'words', words: ['low', 'high'] })
  t.same(models[0]?.methods[0]?.reply, [])
  t.equal(models[1]?.methods[0]?.message[0]?.isNullable, true)
  t.end()
})
