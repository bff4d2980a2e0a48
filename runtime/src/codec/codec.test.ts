// Generated codecs: they are current, carry every type of the vocabulary, and refuse what does not fit.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { execPath } from 'node:process'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import t from 'tap'
import type { AnyRef, AskOf, ReplyTo, Sent } from '../actor.ts'
import { cornersCodec } from '../generated/corners.codec.ts'
import { scribeCodec } from '../generated/suite.codec.ts'
import type { Everything, ScribeProtocol } from '../suite/suite.protocol.ts'
import type { BodyCodec, MethodCodec, ProtocolCodec } from './codec.ts'
import type { CornersProtocol } from './fixtures/corners.protocol.ts'
import { generateCodecs, staleFiles } from './generate.ts'
import { parseProtocols } from './protocol-parser.ts'
import { ScratchMemory } from './round-trip.ts'

type Test = Pick<typeof t, 'ok' | 'equal'>

const SOURCES = fileURLToPath(new URL('../../src', import.meta.url))
// Not at the start of memory, so that a forgotten offset shows.
const AT = 64

function method(name: string, codec: ProtocolCodec = scribeCodec): MethodCodec {
  return codec.methods[codec.numbers[name] as number] as MethodCodec
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

const leaf = plain({ name: texts, counts: fc.array(int64s, few) })
const branch = plain({ leaves: fc.array(leaf, few), crown: fc.option(leaf) })
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined })
const absences = fc.record(
  {
    maybeText: maybe(texts),
    maybeRef: maybe(refs),
    anyBranch: fc.oneof(branch, fc.constantFrom(null, undefined)),
    nullBytes: fc.option(bytes),
    optionalFlag: fc.option(fc.boolean()),
    optionalLevel: fc.constantFrom('low', 'high'),
  },
  { requiredKeys: ['maybeText', 'maybeRef', 'anyBranch', 'nullBytes'], noNullPrototype: true },
)
const flags = fc.record(
  Object.fromEntries(['last', ...'abcdefghijklmnop'].map((name) => [name, fc.boolean()])),
  { requiredKeys: ['last'], noNullPrototype: true },
)
const names = plain({
  at: int32s,
  end: texts,
  size: fc.array(texts, few),
  body: plain({ memory: int32s }),
  default: int64s,
  position: bytes,
  views: fc.array(bytes, few),
  int32: fc.array(int32s, few),
  flags0: fc.boolean(),
})
const corners: { [T in AskOf<CornersProtocol>]: fc.Arbitrary<object> } = {
  branch,
  absences,
  flags,
  names,
}

for (const [name, bodies] of Object.entries(corners)) {
  t.test(`the corners of the vocabulary: ${name}`, (t) => {
    const { message, reply } = method(name, cornersCodec)
    fc.assert(
      fc.property(bodies, (body) => {
        const sent = { type: name, ...body }
        t.strictSame(throughMemory(t, message, sent), sent)
        t.strictSame(throughMemory(t, reply as BodyCodec, body), body)
      }),
      { numRuns: 100 },
    )
    t.end()
  })
}

t.test('texts of every length and kind', (t) => {
  const { message } = method('text', cornersCodec)
  for (const unit of ['a', 'é', '漢', '🦊']) {
    for (const length of [0, 1, 3, 4, 5, 11, 12, 13, 24, 25, 255, 256, 3000]) {
      const text = `${'x'.repeat(length % 5)}${unit.repeat(length)}`
      const sent = { type: 'text', text }
      t.strictSame(throughMemory(t, message, sent), sent)
    }
  }
  t.strictSame(throughMemory(t, message, { type: 'text', text: '\ud800' }), {
    type: 'text',
    text: '\ufffd',
  })
  t.end()
})

t.test('messages without fields take no room', (t) => {
  const { message, reply } = method('nothing', cornersCodec)
  t.same(throughMemory(t, message, { type: 'nothing' }), { type: 'nothing' })
  t.equal(message.sizeBytesMax({ type: 'nothing' }), 0)
  t.equal(reply, undefined)
  t.end()
})

t.test('a field that does not fit is refused by name', (t) => {
  const refused = (name: string, body: object, protocol?: ProtocolCodec): void => {
    const codec = method(name, protocol).message
    const encode = (): void => {
      const memory = new ScratchMemory(codec.sizeBytesMax(body) + 64)
      codec.encode(body, memory, 0)
    }
    t.throws(encode, { code: 'ACTOR_NOT_ENCODABLE' }, Object.keys(body).join())
  }
  const whole = fc.sample(everything, { numRuns: 1, seed: 7 })[0] as Everything
  for (const name of Object.keys(whole)) {
    refused('everything', { type: 'everything', ...whole, [name]: Symbol.iterator })
    if (!/^(absent|optional|any|named)/.test(name))
      refused('everything', { type: 'everything', ...whole, [name]: undefined })
    if (Array.isArray(whole[name as keyof Everything]))
      refused('everything', { type: 'everything', ...whole, [name]: [undefined] })
  }
  const branch = { type: 'branch', leaves: [], crown: null }
  refused('branch', { ...branch, leaves: [null] }, cornersCodec)
  refused('branch', { ...branch, crown: undefined }, cornersCodec)
  refused('branch', { ...branch, crown: { name: '', counts: [2 ** 53] } }, cornersCodec)
  const named = fc.sample(names, { numRuns: 1, seed: 7 })[0]
  for (const wrong of [
    { at: 2 ** 31 },
    { at: '5' },
    { at: Number.NaN },
    { end: 7 },
    { default: 2 ** 60 },
    { default: 0.5 },
    { body: null },
    { position: [1, 2] },
    { views: new Uint8Array(2) },
    { flags0: 1 },
  ])
    refused('names', { type: 'names', ...named, ...wrong }, cornersCodec)
  t.end()
})

t.test('what has no layout is refused by line', (t) => {
  const refused = (source: string, reason: RegExp): void => {
    t.throws(() => parseProtocols(source), { message: reason }, source)
  }
  const protocol = (members: string): string => `export interface TestProtocol {\n${members}\n}`
  refused(
    protocol('a(message: { x: Map<string, number> }): void'),
    /line 2: 'Map' has no layout. Allowed are Int32, /,
  )
  refused(protocol('a: string'), /line 2: 'a' of a protocol must be a method/)
  refused(protocol('a(message: { x: string | number }): void'), /line 2: a union is of words/)
  refused(protocol('a(message: { b(): void }): void'), /line 2: the field 'b' is a method/)
  refused(protocol('a(message: string): void'), /line 2: a message and a reply are objects/)
  refused(protocol('a(message: { type: string }): void'), /cannot be called 'type'/)
  refused(protocol('a(message: object): { carry: string }'), /cannot be called 'carry'/)
  refused(`${protocol('a(message: Tree): void')}\ninterface Tree { left: Tree }`, /contains itself/)
  refused(protocol('a(message: { x: string[][] }): void'), /line 2: a list of lists/)
  refused(protocol('a(message: { x: (string | null)[] }): void'), /line 2: a union is of words/)
  refused(protocol('a(message: object): void\na(message: object): void'), /line 3: 'a' is declared/)
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

t.test('the command writes codecs, and says what it would write', (t) => {
  const folder = t.testdir({
    src: { room: { 'small-room.protocol.ts': 'export interface SmallRoomProtocol {}' } },
  })
  const command = fileURLToPath(new URL('generate.js', import.meta.url))
  const run = (...words: string[]): { readonly status: number | null; readonly said: string } => {
    const { status, stdout, stderr } = spawnSync(execPath, [command, ...words], {
      encoding: 'utf8',
      // Coverage and hooks of the runner stay out of it.
      env: {},
    })
    return { status, said: stdout + stderr }
  }
  const codec = join(folder, 'src/generated/small-room.codec.ts')
  const orphan = join(folder, 'src/generated/gone.codec.ts')
  t.match(run(folder, '--check'), { status: 1, said: `differs: ${codec}` })
  t.notOk(existsSync(codec), 'a check writes nothing')
  t.match(run(folder), { status: 0, said: '1 codecs: 1 written, 0 removed' })
  const text = readFileSync(codec, 'utf8')
  t.match(text, 'export const smallRoomCodec: ProtocolCodec')
  t.match(text, "from '../room/small-room.protocol.ts'")
  t.match(run(folder, '--check'), { status: 0, said: '' })
  writeFileSync(orphan, '')
  t.match(run(folder, '--check'), { status: 1, said: `differs: ${orphan}` })
  t.match(run(folder), { status: 0, said: '1 codecs: 0 written, 1 removed' })
  mkdirSync(join(folder, 'src/other'))
  writeFileSync(
    join(folder, 'src/other/bad.protocol.ts'),
    '/** Bad. */\nexport interface BadProtocol {\n  a(message: { x: bigint }): void\n}\n',
  )
  const refusal = run(folder)
  t.equal(refusal.status, 1)
  t.match(refusal.said, /src\/other\/bad\.protocol\.ts: line 3: 'bigint' has no layout\. Allowed/)
  t.equal(run().status, 2)
  t.end()
})
