// Metrics across a shared page, their text, log lines, traces.
import fc from 'fast-check'
import t from 'tap'
import { BUCKETS, bucketOf, bucketStart, countBelow, VALUE_MAX } from './histogram.ts'
import {
  formatLogLine,
  Log,
  type LogFields,
  LogLevels,
  MessageTrace,
  mergeSpreads,
  prometheusText,
  quantile,
  Registry,
  readMetrics,
} from './index.ts'

t.test('a reader sees what the writer counted, through shared memory alone', async (t) => {
  const registry = new Registry()
  const sent = registry.counter({ name: 'sent_total', help: 'Sent.' }, { topic: 'a' })
  const depth = registry.gauge({ name: 'depth', help: 'Waiting.' })
  const shared = structuredClone(registry.share())
  sent.add()
  sent.add(4)
  depth.set(7)
  depth.add(-2)
  t.same(
    readMetrics(shared).map(({ definition, value }) => [definition.name, value]),
    [
      ['sent_total', 5],
      ['depth', 5],
    ],
  )
  t.throws(() => sent.add(-1), 'only grows')
})

t.test('a metric is made once for its name and labels, whatever their order', async (t) => {
  const registry = new Registry()
  const family = { name: 'x_total', help: 'X.' }
  const first = registry.counter(family, { a: '1', b: '2' })
  t.equal(registry.counter(family, { b: '2', a: '1' }), first)
  t.not(registry.counter(family, { a: '1' }), first)
  t.throws(() => registry.gauge(family, { a: '1' }), 'keeps its kind')
  t.throws(() => registry.counter({ name: 'no good', help: '' }), 'Prometheus')
})

t.test('what is removed leaves its memory, clean, to the next', async (t) => {
  const registry = new Registry()
  const family = { name: 'x_total', help: 'X.' }
  registry.counter(family, { topic: 'gone' }).add(9)
  const { version } = registry
  registry.remove('x_total', { topic: 'gone' })
  registry.remove('x_total', { topic: 'never was' })
  t.equal(registry.version, version + 1)
  t.equal(registry.counter(family, { topic: 'new' }).value, 0)
  t.equal(registry.share().definitions.length, 1)
  for (let i = 0; i < 100; i++) registry.histogram({ name: 'h', help: 'H.' }, { i: String(i) })
  t.equal(registry.share().pages.length, 4)
  t.equal(readMetrics(registry.share()).length, 101)
})

t.test('buckets cover all values without gaps, each to an eighth', async (t) => {
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const start = bucketStart(bucket)
    t.equal(bucketOf(start), bucket)
    const end = bucketStart(bucket + 1)
    t.equal(bucketOf(Math.min(end - 1, VALUE_MAX)), bucket)
    t.ok(end - start <= Math.max(1, start / 8))
  }
})

t.test('quantiles are right to an eighth', async () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2 ** 31 - 1), { minLength: 1, maxLength: 200 }), (values) => {
      const histogram = new Registry().histogram({ name: 'h', help: 'H.' })
      for (const value of values) histogram.observe(value)
      const sorted = values.toSorted((a, b) => a - b)
      const spread = histogram.read()
      const sum = values.reduce((total, value) => total + value, 0)
      const isNear = [0, 0.5, 0.9, 1].every((q) => {
        const exact = sorted[Math.max(0, Math.ceil(q * values.length) - 1)] as number
        return Math.abs(quantile(spread, q) - exact) <= exact / 8 + 1
      })
      return isNear && spread.count === values.length && spread.sum === sum
    }),
    { numRuns: 150 },
  )
})

t.test('odd values count at the edges; nothing observed has no quantile', async (t) => {
  const histogram = new Registry().histogram({ name: 'h', help: 'H.' })
  t.ok(Number.isNaN(quantile(histogram.read(), 0.5)))
  for (const value of [-5, Number.NaN, 0.9]) histogram.observe(value)
  histogram.observe(2 ** 40)
  const spread = histogram.read()
  t.equal(countBelow(spread, 1), 3)
  t.equal(spread.count, 4)
  t.equal(mergeSpreads([spread, spread]).count, 8)
})

t.test('the text for Prometheus', async (t) => {
  const registry = new Registry()
  registry.counter({ name: 'sent_total', help: 'Sent\nby us.' }, { topic: 'a"b\\c' }).add(3)
  registry.gauge({ name: 'ratio', help: 'R.' }).set(Number.POSITIVE_INFINITY)
  const seconds = { name: 'wait_seconds', help: 'W.', scale: 1e-6 }
  const wait = registry.histogram(seconds)
  for (const micros of [3, 5, 5_000]) wait.observe(micros)
  registry.summary({ name: 'total_ms', help: 'T.' }, { request: 'Fetch' }).observe(4)
  const text = prometheusText([
    { labels: { broker: '1' }, readings: readMetrics(registry.share()) },
  ])
  const lines = text.split('\n')
  for (const line of [
    '# HELP sent_total Sent\\nby us.',
    '# TYPE sent_total counter',
    'sent_total{broker="1",topic="a\\"b\\\\c"} 3',
    'ratio{broker="1"} +Inf',
    'wait_seconds_bucket{broker="1",le="0.000004"} 1',
    'wait_seconds_bucket{broker="1",le="0.000016"} 2',
    'wait_seconds_bucket{broker="1",le="+Inf"} 3',
    'wait_seconds_sum{broker="1"} 0.005008',
    'wait_seconds_count{broker="1"} 3',
    'total_ms{broker="1",request="Fetch",quantile="0.99"} 4',
    'total_ms_count{broker="1",request="Fetch"} 1',
  ]) {
    t.ok(lines.includes(line), line)
  }
  t.ok(text.endsWith('\n'))
})

t.test('brokers share a family, declared once', async (t) => {
  const sources = ['1', '2'].map((broker) => {
    const registry = new Registry()
    registry.gauge({ name: 'up', help: 'Up.' }).set(1)
    return { labels: { broker }, readings: readMetrics(registry.share()) }
  })
  const text = '# HELP up Up.\n# TYPE up gauge\nup{broker="1"} 1\nup{broker="2"} 1\n'
  t.equal(prometheusText(sources), text)
})

const line = {
  timestamp: Date.UTC(2024, 0, 2, 3, 4, 5, 6),
  level: 'warn',
  component: 'kafka.controller',
  event: 'no_leader',
  message: 'no leader for orders-3',
} as const

t.test('a log line for people, and one for machines', async (t) => {
  const fields = { isr: [1, 2], reason: 'all gone', broker: 2 }
  t.equal(
    formatLogLine({ ...line, fields }, 'text'),
    '03:04:05.006 WARN  kafka.controller  no leader for orders-3  isr=[1,2] reason="all gone" broker=2',
  )
  t.same(JSON.parse(formatLogLine({ ...line, fields }, 'json')), {
    level: 40,
    time: line.timestamp,
    logger: 'kafka.controller',
    event: 'no_leader',
    isr: [1, 2],
    reason: 'all gone',
    broker: 2,
    msg: 'no leader for orders-3',
  })
  t.equal(formatLogLine({ ...line, message: 'a\n  b' }, 'text').split('\n').length, 1)
})

t.test('whatever the fields are, a line is one bounded line', async (t) => {
  const endless: Record<string, unknown> = { name: 'loop' }
  endless['self'] = endless
  const error = new Error('outer', { cause: new TypeError('inner') })
  const fields: LogFields = {
    endless,
    error,
    big: 10n,
    none: undefined,
    nan: Number.NaN,
    bytes: new Uint8Array(100),
    map: new Map([['a', new Set([1])]]),
    long: 'x'.repeat(10_000),
    many: Array.from({ length: 1000 }, (_, i) => i),
    act: () => 1,
  }
  for (const form of ['json', 'text'] as const) {
    const written = formatLogLine({ ...line, fields }, form)
    t.ok(written.length < 10_000 && !written.includes('\n'), form)
  }
  const parsed = JSON.parse(formatLogLine({ ...line, fields }, 'json'))
  t.match(parsed, {
    big: '10',
    nan: 'NaN',
    error: { message: 'outer', cause: { type: 'TypeError' } },
  })
  t.match(parsed.bytes, /^<100 bytes (00)+…>$/)
})

t.test('levels are inherited by name and change at run time', async (t) => {
  const lines: string[] = []
  const levels = new LogLevels()
  const sink = {
    form: 'text',
    timestamp: () => 0,
    write: (text: string) => lines.push(text),
  } as const
  const root = new Log('actorlog', sink, levels, { broker: 1 })
  const log = root.of('kafka.controller', { epoch: 3 })
  log.debug('a', 'not said')
  levels.set('kafka', 'debug')
  log.debug('b', 'said')
  levels.set('kafka.controller', 'error')
  log.warn('c', 'not said')
  levels.delete('kafka.controller')
  levels.set('root', 'fatal')
  root.error('d', 'not said')
  t.same(lines, ['00:00:00.000 DEBUG kafka.controller  said  broker=1 epoch=3'])
  t.ok(log.isSaid('debug'))
  t.notOk(root.isSaid('info'))
})

t.test('a trace keeps the newest messages', async (t) => {
  const trace = new MessageTrace(3)
  t.same(trace.newest(), [])
  for (let i = 0; i < 5; i++) trace.record(i * 10, 'a', 'b', `m${i}`)
  t.same(trace.newest(2), [
    { sequence: 3, now: 30, from: 'a', to: 'b', type: 'm3' },
    { sequence: 4, now: 40, from: 'a', to: 'b', type: 'm4' },
  ])
  t.equal(trace.newest().length, 3)
  t.equal(trace.recorded, 5)
  t.throws(() => new MessageTrace(0), 'at least one')
})
