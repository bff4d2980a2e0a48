// Records as text and back: lines of JSON, formats, offsets, input.

import { Readable } from 'node:stream'
import { RecordHeaders } from '@actorlog/client'
import fc from 'fast-check'
import t from 'tap'
import { jsonLine } from './output/json.ts'
import { fromJson, toJson } from './records/bytes-text.ts'
import { inputRecords } from './records/input-records.ts'
import { offsetRange } from './records/offset-range.ts'
import { recordFormat } from './records/record-format.ts'
import {
  kcatFields,
  parseRecordLine,
  type RawConsumedRecord,
  recordFields,
} from './records/record-line.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

function record(fields: Partial<RawConsumedRecord> = {}): RawConsumedRecord {
  return {
    topic: 'orders',
    partition: 4,
    offset: 7n,
    timestamp: new Date(1_795_212_345_678),
    key: bytes('cart-1'),
    value: bytes('{"id":1}'),
    headers: new RecordHeaders([
      ['trace', bytes('abc')],
      ['none', null],
    ]),
    leaderEpoch: 2,
    ...fields,
  }
}

t.test(
  'a consumed record becomes a line, and the line the same record, whatever its bytes',
  (t) => {
    const some = fc.option(fc.uint8Array({ maxLength: 40 }))
    fc.assert(
      fc.property(
        some,
        some,
        fc.array(fc.tuple(fc.string(), some)),
        fc.nat(),
        (key, value, headers, at) => {
          const made = record({
            key,
            value,
            headers: new RecordHeaders(headers),
            timestamp: new Date(at),
          })
          const back = parseRecordLine(jsonLine(recordFields(made, false)), 1)
          const plain = (each: Uint8Array | null) => (each === null ? null : [...each])
          t.same(plain(back.key), plain(key))
          t.same(plain(back.value), plain(value))
          t.same(
            back.headers.map(([name, its]) => [name, plain(its)]),
            headers.map(([name, its]) => [name, plain(its)]),
          )
          t.match(back, { timestamp: at, partition: 4, topic: 'orders' })
        },
      ),
      { numRuns: 200 },
    )
    t.end()
  },
)

t.test('null is kept apart from the empty text; what is not UTF-8 is base64', (t) => {
  t.equal(toJson(null), null)
  t.equal(toJson(new Uint8Array()), '')
  t.same(toJson(new Uint8Array([0xff, 0xfe])), { base64: '//4=' })
  t.same(toJson(bytes('\ufeffx')), '\ufeffx', 'a byte order mark is part of the text')
  t.equal(fromJson(7), undefined)
  t.end()
})

t.test('the forms of a record', (t) => {
  t.equal(
    jsonLine(recordFields(record(), true)),
    '{"topic":"orders","timestamp":1795212345678,"partition":4,"offset":7}\n',
  )
  t.match(recordFields(record({ headers: new RecordHeaders([]) }), false), { key: 'cart-1' })
  t.same(kcatFields(record())['headers'], ['trace', 'abc', 'none', null])
  t.equal(
    jsonLine({ offset: 2n ** 60n }),
    '{"offset":"1152921504606846976"}\n',
    'beyond 2^53: text',
  )
  t.end()
})

t.test('lines that are no record say why', (t) => {
  const refused = (line: string, message: RegExp) =>
    t.throws(() => parseRecordLine(line, 3), { exitCode: 2, message })
  refused('x', /line 3: not a JSON object/)
  refused('[]', /not a JSON object/)
  refused('{"value":7}', /line 3: value is text, null or/)
  refused('{"headers":{}}', /headers is a list/)
  refused('{"headers":[{"key":1}]}', /a header is/)
  refused('{"partition":1.5}', /partition is a whole number/)
  refused('{"topic":1}', /topic is text/)
  t.end()
})

t.test('formats: rpk by letter, kcat where there is %s', (t) => {
  const printed = (format: string, of = record()) =>
    Buffer.from(recordFormat(format)(of)).toString()
  t.equal(printed('%t-%p@%o e%e %d %k=%v\\n'), 'orders-4@7 e2 1795212345678 cart-1={"id":1}\n')
  t.equal(printed('%K %V %H %h'), '6 8 2 trace=abc,none=')
  t.equal(printed('%s %S %T'), '{"id":1} 8 1795212345678')
  t.equal(printed('%k{hex} %k{base64} %k{json}'), '636172742d31 Y2FydC0x "cart-1"')
  t.equal(printed('100%% \\t\\\\ \\q %'), '100% \t\\ \\q %')
  t.equal(printed('[%k][%v] %K', record({ key: null, value: null })), '[][] -1')
  const raw = new Uint8Array([0xff, 0])
  t.same([...recordFormat('%v')(record({ value: raw }))], [...raw], 'bytes pass as they are')
  t.throws(() => recordFormat('%x'), { exitCode: 2, message: 'a format has no %x' })
  t.throws(() => recordFormat('%k{md5}'), { message: 'a format has no {md5}: hex, base64 or json' })
  t.end()
})

t.test('offsets: places, numbers, times', (t) => {
  const now = Date.parse('2026-11-24T12:00:00Z')
  const at = (typed: string) => offsetRange(typed, now)
  t.same(at('start'), { from: { kind: 'start', plus: 0 } })
  t.same(at('end'), { from: { kind: 'end', minus: 0 } })
  t.same(at('47'), { from: { kind: 'offset', offset: 47n } })
  t.same(at('+2'), { from: { kind: 'start', plus: 2 } })
  t.same(at('-3'), { from: { kind: 'end', minus: 3 } })
  t.same(at('@1795212345678'), { from: { kind: 'time', timestamp: 1_795_212_345_678 } })
  t.same(at('@-1h'), { from: { kind: 'time', timestamp: now - 3_600_000 } })
  t.same(at('@2026-11-24T11:00:00Z:2026-11-24T11:30:00Z'), {
    from: { kind: 'time', timestamp: now - 3_600_000 },
    untilTimestamp: now - 1_800_000,
  })
  t.same(at('@-2h:-1h').untilTimestamp, now - 3_600_000)
  for (const wrong of ['x', '', '@', '@x', '@-1d', '++1', '1.5']) {
    t.throws(() => at(wrong), { message: /is no offset/ }, wrong)
  }
  t.end()
})

t.test('input: whatever the chunks, the records between the delimiters', async (t) => {
  const read = async (
    chunks: readonly string[],
    terms: Partial<Parameters<typeof inputRecords>[1]> = {},
  ) => {
    const found: [string | null, string | null][] = []
    const text = (each: Uint8Array | null) => (each === null ? null : Buffer.from(each).toString())
    const stream = Readable.from(chunks.map((chunk) => Buffer.from(chunk)))
    const whole = { delimiter: '\n', isNdjson: false, emptyIsNull: false, ...terms }
    for await (const { key, value } of inputRecords(stream, whole))
      found.push([text(key), text(value)])
    return found
  }
  t.same(await read(['a\nb', 'c\n', '\nlast']), [
    [null, 'a'],
    [null, 'bc'],
    [null, ''],
    [null, 'last'],
  ])
  t.same(await read(['a\n']), [[null, 'a']], 'a delimiter ends a record, it does not begin one')
  t.same(await read([]), [])
  t.same(await read(['k:v:w\n', 'x:\n'], { keySeparator: ':', emptyIsNull: true }), [
    ['k', 'v:w'],
    ['x', null],
  ])
  t.same(await read(['aEN', 'DbEND'], { delimiter: 'END' }), [
    [null, 'a'],
    [null, 'b'],
  ])
  t.same(await read(['{"value":"x"}\n\n{"key":"k","value":null}'], { isNdjson: true }), [
    [null, 'x'],
    ['k', null],
  ])
  await t.rejects(read(['novalue\n'], { keySeparator: ':' }), { exitCode: 2, message: /line 1/ })
})
