// The catalogues against what Apache Kafka says of its own settings, and the words of faults.
import { readFileSync } from 'node:fs'
import t from 'tap'
import {
  BROKER_KEYS,
  CLIENT_METRICS_KEYS,
  closestName,
  formatValue,
  GROUP_KEYS,
  isKnownToKafkaOnly,
  parseValue,
  TOPIC_KEYS,
} from './index.ts'

const catalogues = [TOPIC_KEYS, BROKER_KEYS, GROUP_KEYS, CLIENT_METRICS_KEYS]
const facts = readFileSync(new URL('../vectors/settings.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string, string, string, string, string])

t.test('every setting has Kafka’s type, default, range and way to change', async (t) => {
  const known = new Map(facts.map((fact) => [`${fact[0]}/${fact[1]}`, fact]))
  for (const catalogue of catalogues) {
    for (const key of catalogue) {
      const fact = known.get(`${catalogue.kind}/${key.name}`)
      if (fact === undefined) {
        t.fail(`Kafka has no ${catalogue.kind} setting ${key.name}`)
        continue
      }
      const [, name, type, value, valid, update] = fact
      t.equal(key.type, type, `${name}: type`)
      t.equal(
        Number(formatValue(key.default)) || formatValue(key.default) || 'null',
        Number(value) || value || 'null',
        `${name}: default`,
      )
      if (key.valid !== undefined) t.equal(key.valid.words, valid, `${name}: valid values`)
      else t.match(valid, /^(null|non-.*|)$/, `${name}: valid values`)
      if (update !== '-')
        t.equal(key.update === 'read-only' ? 'ro' : 'rw', update, `${name}: update`)
      t.equal(
        key.internal,
        update === '-' || name === 'internal.segment.bytes',
        `${name}: internal`,
      )
    }
  }
})

t.test(
  'no setting of topics, groups and client metrics is missing; brokers lack only what is Java’s',
  async (t) => {
    for (const [kind, name] of facts) {
      const catalogue = catalogues.find((one) => one.kind === kind)
      const isThere = catalogue?.get(name) !== undefined
      t.ok(isThere || (kind === 'broker' && isKnownToKafkaOnly(name)), `${kind} ${name}`)
    }
    t.notOk(isKnownToKafkaOnly('log.dirs'))
    t.notOk(isKnownToKafkaOnly('unheard.of'))
  },
)

t.test('every setting is documented in one sentence', async (t) => {
  for (const catalogue of catalogues) {
    for (const { name, documentation } of catalogue) t.match(documentation, /^[A-Z].*\.$/s, name)
  }
})

t.test('values that do not fit are faults in the words Kafka’s users know', async (t) => {
  const cases = [
    ['segment.bytes', '1', 'Value must be at least 1048576'],
    ['segment.bytes', 'abc', 'Not a number of type INT'],
    ['segment.bytes', '1 048576', 'Not a number of type INT'],
    ['segment.bytes', '2147483648', 'Not a number of type INT'],
    ['cleanup.policy', 'foo', 'String must be one of: compact, delete'],
    [
      'compression.type',
      'x',
      'String must be one of: uncompressed, zstd, lz4, snappy, gzip, producer',
    ],
    ['preallocate', 'maybe', 'Expected value to be either true or false'],
    ['compression.gzip.level', '11', 'Value must be between 1 and 9 or equal to -1'],
    ['retention.ms', '99999999999999999999', 'Not a number of type LONG'],
    ['retention.ms', '9223372036854775808', 'Not a number of type LONG'],
    ['retention.ms', '', 'Not a number of type LONG'],
    ['min.cleanable.dirty.ratio', 'much', 'Not a number of type DOUBLE'],
  ] as const
  for (const [name, value, fault] of cases) {
    t.equal(
      TOPIC_KEYS.fault(name, value),
      `Invalid value ${value} for configuration ${name}: ${fault}`,
    )
  }
  const ratio =
    'Invalid value 2.0 for configuration min.cleanable.dirty.ratio: Value must be no more than 1'
  t.equal(TOPIC_KEYS.fault('min.cleanable.dirty.ratio', '2'), ratio)
  t.match(TOPIC_KEYS.fault('leader.replication.throttled.replicas', 'x'), 'literal')
  t.match(BROKER_KEYS.fault('offsets.topic.replication.factor', '40000'), 'SHORT')
  t.match(GROUP_KEYS.fault('share.auto.offset.reset', 'by_duration:'), 'ISO 8601')
})

t.test('values that fit', async (t) => {
  const cases = [
    [TOPIC_KEYS, 'min.insync.replicas', ' 2 ', 2],
    [TOPIC_KEYS, 'preallocate', 'TRUE', true],
    [TOPIC_KEYS, 'cleanup.policy', '', []],
    [TOPIC_KEYS, 'cleanup.policy', 'compact , delete,compact', ['compact', 'delete']],
    [TOPIC_KEYS, 'retention.ms', '-1', -1],
    [TOPIC_KEYS, 'flush.ms', '9223372036854775807', 2 ** 63],
    [TOPIC_KEYS, 'compression.gzip.level', '-1', -1],
    [TOPIC_KEYS, 'leader.replication.throttled.replicas', '0:1,1:2', ['0:1', '1:2']],
    [TOPIC_KEYS, 'follower.replication.throttled.replicas', '*', ['*']],
    [GROUP_KEYS, 'share.auto.offset.reset', 'by_duration:PT1H30M', 'by_duration:PT1H30M'],
    [BROKER_KEYS, 'group.consumer.migration.policy', 'Upgrade', 'Upgrade'],
  ] as const
  for (const [catalogue, name, source, value] of cases) {
    t.same(parseValue(catalogue.mustGet(name), source), { value }, `${name}=${source}`)
  }
  t.equal(formatValue(2 ** 63), '9223372036854775807')
  t.equal(formatValue(['a', 'b']), 'a,b')
  t.equal(formatValue(null), null)
})

t.test('an unknown name gets the one that was meant', async (t) => {
  t.equal(
    TOPIC_KEYS.fault('retention.mss', '1'),
    'Unknown topic config name: retention.mss (did you mean retention.ms?)',
  )
  t.equal(TOPIC_KEYS.fault('nope.nope.nope.x', '1'), 'Unknown topic config name: nope.nope.nope.x')
  t.equal(BROKER_KEYS.closest('min.insync.replica'), 'min.insync.replicas')
  t.equal(BROKER_KEYS.closest('min.in.sync.replicas'), 'min.insync.replicas')
  t.equal(BROKER_KEYS.closest('NUM_PARTITIONS'), 'num.partitions')
  t.equal(BROKER_KEYS.closest('insync_replicas_min'), 'min.insync.replicas')
  t.equal(closestName('x'.repeat(10_000), ['x']), undefined)
  t.throws(() => TOPIC_KEYS.mustGet('nope'), 'in the catalogue')
})
