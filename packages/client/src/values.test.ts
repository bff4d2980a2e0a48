// What needs no broker: durations, errors, codecs, assignors, the partitioner, back-off.

import fc from 'fast-check'
import t from 'tap'
import { range, roundRobin, type Subscriber } from './consumer/assignors.ts'
import {
  ActorlogError,
  type Codec,
  codec,
  durationMs,
  RecordHeaders,
  type StandardSchemaV1,
  topic,
} from './index.ts'
import { Partitioner } from './producer/partitioner.ts'
import { backoffMs } from './retry.ts'
import { seeded } from './testing/virtual-world.ts'

const counts = new Map([
  ['t', 7],
  ['u', 3],
])

t.test('durations', (t) => {
  const cases = { '500ms': 500, '1.5s': 1500, '2m': 120_000, '1h': 3_600_000 }
  for (const [written, ms] of Object.entries(cases)) t.equal(durationMs(written), ms)
  t.equal(durationMs(7), 7)
  for (const wrong of ['5', '5d', '-1s', 's', '1 s', -1, Number.NaN, Number.POSITIVE_INFINITY]) {
    t.throws(() => durationMs(wrong as never), { code: 'INVALID_ARGUMENT' }, String(wrong))
  }
  t.end()
})

t.test('errors say what to do, and have one stable form', (t) => {
  const error = new ActorlogError('NOT_ENOUGH_REPLICAS', 'orders-1: too few', {
    errno: 19,
    retriable: true,
    topic: 'orders',
    partition: 1,
  })
  t.match(error.hint, /min.insync.replicas/)
  t.match(error.stack, /^ActorlogError \[NOT_ENOUGH_REPLICAS\]: orders-1: too few/)
  t.same(JSON.parse(JSON.stringify(error)), {
    code: 'NOT_ENOUGH_REPLICAS',
    errno: 19,
    message: 'orders-1: too few',
    hint: error.hint,
    retriable: true,
    topic: 'orders',
    partition: 1,
  })
  t.equal(new ActorlogError('X', 'm', { hint: 'h', cause: error }).cause, error)
  t.end()
})

t.test('codecs turn back what they made', (t) => {
  const same = <T>(its: Codec<T>, value: T) => t.same(its.decode(its.encode(value)), value)
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (value) => same(codec.string, value)))
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const back = codec.json().decode(codec.json().encode(value))
      t.equal(JSON.stringify(back), JSON.stringify(value))
    }),
  )
  same(codec.bytes, null)
  same(codec.nullable(codec.string), null)
  same(codec.nullable(codec.string), '')
  t.same(codec.raw.encode('ä'), new Uint8Array([0xc3, 0xa4]))
  t.end()
})

t.test('codecs refuse what does not fit, and say why', (t) => {
  const refused = (call: () => unknown, message: string | RegExp) =>
    t.throws(call, { code: 'INVALID_RECORD', message })
  refused(() => codec.string.encode(7 as never), 'expected a string, received number')
  refused(() => codec.string.decode(null), /codec.nullable/)
  refused(() => codec.string.decode(new Uint8Array([0xff])), 'the bytes are not UTF-8')
  refused(() => codec.json().decode(new Uint8Array([0x7b])), 'the bytes are not JSON')
  refused(() => codec.json().encode(undefined), 'undefined has no JSON form')
  const positive = schemaOf<{ n: number }, { n: Date }>((value) => {
    const { n } = value as { n: unknown }
    return typeof n === 'number'
      ? { value: { n: new Date(n) } }
      : { issues: [{ message: 'expected number', path: ['n'] }, { message: 'odd' }] }
  })
  const dates = codec.json(positive)
  t.same(
    dates.decode(dates.encode({ n: 5 })),
    { n: new Date(5) },
    'input is written, output is read',
  )
  refused(() => dates.encode({ n: 'x' } as never), 'n: expected number; odd')
  const later = schemaOf(() => Promise.resolve({ value: 1 }) as never)
  refused(() => codec.json(later).encode(1), /asynchronous/)
  t.end()
})

function schemaOf<Input, Output>(
  validate: (
    value: unknown,
  ) => ReturnType<StandardSchemaV1<Input, Output>['~standard']['validate']>,
): StandardSchemaV1<Input, Output> {
  return { '~standard': { version: 1, vendor: 'test', validate } }
}

t.test('topics and headers', (t) => {
  const orders = topic('orders', { key: codec.string, value: codec.json(), partitions: 6 })
  t.match(orders, { name: 'orders', partitions: 6 })
  const bytes = (text: string) => new TextEncoder().encode(text)
  const headers = new RecordHeaders([
    ['a', bytes('1')],
    ['b', null],
    ['a', bytes('2')],
  ])
  t.equal(headers.get('a'), '2')
  t.equal(headers.get('b'), undefined)
  t.equal(headers.get('c'), undefined)
  t.same(headers.getAll('a'), [bytes('1'), bytes('2')])
  t.same(
    [...headers].map(([name]) => name),
    ['a', 'b', 'a'],
  )
  t.equal(headers.size, 3)
  t.end()
})

t.test('the range assignor shares each topic in consecutive runs', (t) => {
  const assigned = range(members(['b', ['t', 'u']], ['a', ['t', 'u']], ['c', ['t']]), counts)
  t.same(flat(assigned), {
    a: { t: [0, 1, 2], u: [0, 1] },
    b: { t: [3, 4], u: [2] },
    c: { t: [5, 6] },
  })
  t.end()
})

t.test('the roundrobin assignor deals all topics out in turn', (t) => {
  const assigned = roundRobin(members(['b', ['t', 'u']], ['a', ['t', 'u']], ['c', ['t']]), counts)
  t.same(flat(assigned), {
    a: { t: [0, 3, 6], u: [1] },
    b: { t: [1, 4], u: [0, 2] },
    c: { t: [2, 5] },
  })
  t.end()
})

t.test('members that keep their identity keep their share', (t) => {
  const subscribers = [
    { memberId: 'z-new', groupInstanceId: 'i1', topics: ['t'] },
    { memberId: 'a', groupInstanceId: null, topics: ['t'] },
    { memberId: 'b-new', groupInstanceId: 'i2', topics: ['t'] },
  ]
  t.same(flat(range(subscribers, counts)), {
    'z-new': { t: [0, 1, 2] },
    'b-new': { t: [3, 4] },
    a: { t: [5, 6] },
  })
  t.end()
})

t.test(
  'whoever the members are: every partition that somebody wants has exactly one reader',
  (t) => {
    const wanted = fc.array(fc.subarray(['t', 'u', 'w']), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(wanted, fc.constantFrom(range, roundRobin), (topics, assign) => {
        const subscribers = members(
          ...topics.map((each, index): [string, string[]] => [`m${index}`, each]),
        )
        const given = [...assign(subscribers, counts)].flatMap(([memberId, its]) =>
          [...its].flatMap(([name, partitions]) => {
            const wants = subscribers
              .find((each) => each.memberId === memberId)
              ?.topics.includes(name)
            t.ok(wants)
            return partitions.map((partition) => `${name}-${partition}`)
          }),
        )
        const all = [...new Set(topics.flat())].flatMap((name) =>
          Array.from({ length: counts.get(name) ?? 0 }, (_, partition) => `${name}-${partition}`),
        )
        t.same([...given].sort(), [...all].sort())
      }),
      { numRuns: 200 },
    )
    t.end()
  },
)

function members(...list: readonly [string, readonly string[]][]): Subscriber[] {
  return list.map(([memberId, topics]) => ({ memberId, groupInstanceId: null, topics }))
}

function flat(assignment: ReturnType<typeof range>): unknown {
  return Object.fromEntries([...assignment].map(([id, its]) => [id, Object.fromEntries(its)]))
}

t.test('keyless records stick to a partition with a leader until a batch is full', (t) => {
  const partitioner = new Partitioner(seeded(3), 100)
  const among = { count: 4, usable: [1, 3] }
  const first = partitioner.partitionFor(null, 60, among)
  t.ok(among.usable.includes(first))
  t.equal(partitioner.partitionFor(null, 60, among), first)
  const second = partitioner.partitionFor(null, 60, among)
  t.not(second, first)
  t.equal(
    partitioner.partitionFor(null, 10, { count: 4, usable: [first] }),
    first,
    'no leader, no use',
  )
  partitioner.batchLeft(first)
  t.equal(partitioner.partitionFor(null, 10, { count: 4, usable: [second] }), second)
  t.ok(partitioner.partitionFor(null, 100, { count: 2, usable: [] }) < 2)
  t.end()
})

t.test('back-off grows, and never far', (t) => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer(), (attempt, seed) => {
      const ms = backoffMs(attempt, seeded(seed))
      t.ok(ms >= 9 && ms <= 1100)
    }),
  )
  t.end()
})
