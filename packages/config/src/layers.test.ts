// Where values come from, what DescribeConfigs shows, and the typed objects made of it.
import fc from 'fast-check'
import t from 'tap'
import {
  type BrokerLayers,
  BrokerSettings,
  ConfigSource,
  describeBrokerConfigs,
  describeBrokerDefaults,
  describeClientMetricsConfigs,
  describeGroupConfigs,
  describeTopicConfigs,
  faultOfDynamicBrokerConfig,
  faultOfGroupConfig,
  faultOfTopicConfig,
  formatProperties,
  groupConfig,
  NO_LAYERS,
  parseProperties,
  topicConfig,
} from './index.ts'

type Texts = Readonly<Record<string, string>>
const texts = (values: Texts): Map<string, string> => new Map(Object.entries(values))

function layers(fixed: Texts, dynamicDefault: Texts = {}, dynamicBroker: Texts = {}): BrokerLayers {
  return {
    fixed: texts(fixed),
    dynamicDefault: texts(dynamicDefault),
    dynamicBroker: texts(dynamicBroker),
  }
}

t.test('the synonyms of a topic’s setting come in Kafka’s order', async (t) => {
  const broker = layers(
    { 'log.retention.hours': '2', 'log.retention.ms': '5000' },
    { 'log.retention.ms': '7777' },
    { 'log.retention.ms': '8888' },
  )
  const [retention] = describeTopicConfigs(texts({ 'retention.ms': '1000' }), broker, [
    'retention.ms',
  ])
  t.match(retention, {
    name: 'retention.ms',
    value: '1000',
    source: ConfigSource.TOPIC,
    type: 5,
    isReadOnly: false,
  })
  t.same(retention?.synonyms, [
    { name: 'retention.ms', value: '1000', source: 1 },
    { name: 'log.retention.ms', value: '8888', source: 2 },
    { name: 'log.retention.ms', value: '7777', source: 3 },
    { name: 'log.retention.ms', value: '5000', source: 4 },
    { name: 'log.retention.hours', value: '2', source: 4 },
    { name: 'log.retention.hours', value: '168', source: 5 },
  ])
})

t.test('a topic without overrides shows the broker’s values', async (t) => {
  const [retention] = describeTopicConfigs(texts({}), layers({}, { 'log.retention.ms': '7777' }), [
    'retention.ms',
  ])
  t.match(retention, { value: '7777', source: ConfigSource.DYNAMIC_DEFAULT })
  const all = describeTopicConfigs(texts({}), NO_LAYERS)
  t.equal(all.length, 33)
  const flushMs = all.find(({ name }) => name === 'flush.ms')
  t.match(flushMs, { value: '9223372036854775807', source: ConfigSource.DEFAULT })
  t.match(
    all.find(({ name }) => name === 'leader.replication.throttled.replicas'),
    { value: '', synonyms: [] },
  )
  t.same(describeTopicConfigs(texts({}), NO_LAYERS, ['no.such']), [])
})

t.test('brokers: static over default; cluster-wide defaults show only themselves', async (t) => {
  const broker = layers({ 'node.id': '1', 'broker.rack': 'r1' }, { 'log.retention.ms': '7777' })
  const all = describeBrokerConfigs(broker)
  const shown = (name: string) => all.find((entry) => entry.name === name)
  t.match(shown('broker.rack'), {
    value: 'r1',
    source: ConfigSource.STATIC_BROKER,
    isReadOnly: true,
  })
  t.match(shown('num.partitions'), { value: '1', source: ConfigSource.DEFAULT })
  t.match(shown('log.retention.ms'), {
    value: '7777',
    source: ConfigSource.DYNAMIC_DEFAULT,
    isReadOnly: false,
  })
  t.match(shown('sasl.jaas.config'), { value: null, isSensitive: true, type: 9 })
  t.equal(shown('unstable.api.versions.enable'), undefined, 'internal settings stay hidden')
  t.same(
    describeBrokerDefaults(texts({ 'log.retention.ms': '7777' })).map(({ name, synonyms }) => [
      name,
      synonyms.length,
    ]),
    [['log.retention.ms', 1]],
  )
})

t.test('secrets are never shown', async (t) => {
  const [jaas] = describeBrokerConfigs(layers({ 'sasl.jaas.config': 'secret' }), [
    'sasl.jaas.config',
  ])
  t.notMatch(JSON.stringify(jaas), 'secret')
})

t.test('groups and client metrics', async (t) => {
  const broker = layers({ 'group.consumer.session.timeout.ms': '50000' })
  const name = 'consumer.session.timeout.ms'
  const group = describeGroupConfigs(texts({ [name]: '46000' }), broker, [name])
  t.match(group, [{ value: '46000', source: ConfigSource.GROUP }])
  t.equal(group[0]?.synonyms.length, 3)
  t.equal(groupConfig(texts({}), broker).consumerSessionTimeoutMs, 50_000)
  t.match(groupConfig(texts({}), NO_LAYERS), {
    shareAutoOffsetReset: 'latest',
    streamsNumStandbyReplicas: 0,
  })
  t.match(describeClientMetricsConfigs(texts({ 'interval.ms': '1000' })), [
    { name: 'interval.ms', value: '1000', source: ConfigSource.CLIENT_METRICS },
  ])
})

t.test('a group stays within the broker’s bounds', async (t) => {
  const fault = (values: Texts): string | undefined => faultOfGroupConfig(texts(values), NO_LAYERS)
  t.equal(fault({ 'consumer.session.timeout.ms': '50000' }), undefined)
  t.match(fault({ 'consumer.session.timeout.ms': '100' }), 'group.consumer.min.session.timeout.ms')
  t.match(
    fault({ 'share.heartbeat.interval.ms': '999999' }),
    'group.share.max.heartbeat.interval.ms',
  )
  t.match(fault({ 'consumer.nothing': '1' }), 'Unknown group config name')
  t.match(
    faultOfGroupConfig(
      texts({ 'consumer.heartbeat.interval.ms': '45000' }),
      layers({ 'group.consumer.max.heartbeat.interval.ms': '60000' }),
    ),
    'must be greater than consumer.heartbeat',
  )
})

t.test('typed topic settings: overrides, broker layers, units, one frozen shape', async (t) => {
  const plain = topicConfig(texts({}), NO_LAYERS)
  t.match(plain, {
    maxMessageBytes: 1_048_588,
    minInsyncReplicas: 1,
    retentionMs: 604_800_000,
    segmentMs: 604_800_000,
    segmentJitterMs: 0,
    flushMs: 2 ** 63,
    isCompacted: false,
    isDeleted: true,
    isLogAppendTime: false,
    compressionType: 'producer',
  })
  t.ok(Object.isFrozen(plain))
  const hours = layers({
    'log.retention.hours': '2',
    'log.roll.hours': '3',
    'min.insync.replicas': '2',
  })
  t.match(topicConfig(texts({}), hours), {
    retentionMs: 7_200_000,
    segmentMs: 10_800_000,
    minInsyncReplicas: 2,
  })
  t.equal(topicConfig(texts({}), layers({ 'log.retention.minutes': '-1' })).retentionMs, -1)
  const compacted = topicConfig(
    texts({ 'cleanup.policy': 'compact', 'internal.segment.bytes': '1000' }),
    hours,
  )
  t.match(compacted, { isCompacted: true, isDeleted: false, segmentBytes: 1000 })
  t.equal(
    topicConfig(texts({ 'retention.ms': 'rubbish' }), hours).retentionMs,
    7_200_000,
    'a bad value does not count',
  )
})

t.test('faults of a topic’s overrides', async (t) => {
  t.equal(faultOfTopicConfig(texts({ 'retention.ms': '1', 'cleanup.policy': '' })), undefined)
  t.match(faultOfTopicConfig(texts({ 'retentoin.ms': '1' })), 'did you mean retention.ms?')
  t.match(
    faultOfTopicConfig(texts({ 'min.compaction.lag.ms': '5', 'max.compaction.lag.ms': '4' })),
    '(5) > max',
  )
  t.match(faultOfTopicConfig(texts({ 'remote.storage.enable': 'true' })), 'Tiered storage')
})

t.test('what may change while brokers run', async (t) => {
  const all = { forAllBrokers: true }
  const one = { forAllBrokers: false }
  t.equal(faultOfDynamicBrokerConfig('log.retention.ms', '1', all), undefined)
  t.match(faultOfDynamicBrokerConfig('log.retention.ms', 'x', all), 'Not a number')
  t.match(faultOfDynamicBrokerConfig('num.partitions', '1', one), 'Cannot update')
  t.match(faultOfDynamicBrokerConfig('listeners', 'PLAINTEXT://:1', all), 'default cluster level')
  t.equal(faultOfDynamicBrokerConfig('listeners', 'PLAINTEXT://:1', one), undefined)
  t.equal(
    faultOfDynamicBrokerConfig('listener.name.a.sasl.enabled.mechanisms', 'PLAIN', one),
    undefined,
  )
  t.match(faultOfDynamicBrokerConfig('no.such', '1', one), 'Unknown broker config')
})

t.test('a broker’s settings by name', async (t) => {
  const settings = new BrokerSettings(layers({ 'log.dirs': '/a,/b', 'broker.id': '4' }))
  t.same(settings.list('log.dirs'), ['/a', '/b'])
  t.equal(settings.number('node.id'), 4)
  t.equal(settings.flag('auto.create.topics.enable'), true)
  t.equal(settings.text('broker.rack'), null)
  t.notOk(settings.isSet('broker.rack'))
  t.same(settings.list('advertised.listeners'), ['PLAINTEXT://:9092'])
  t.throws(() => settings.number('no.such'), 'in the catalogue')
  t.throws(() => settings.number('log.dirs'), 'has a number')
})

t.test('properties files as Java reads them', async (t) => {
  const source = [
    '# a comment',
    '! another',
    '',
    'plain=value',
    'spaced : with colon and spaces  ',
    'bare',
    'blank=',
    '  indented = x',
    'long=one,\\',
    '   two,\\',
    '   three',
    'path=C:\\\\kafka\\\\logs',
    'uni=\\u00e9\\t!',
    'a\\=b\\ c=d',
    'url=http://x:1/?a=b#c',
    'plain=again',
  ].join('\r\n')
  t.same(Object.fromEntries(parseProperties(source)), {
    plain: 'again',
    spaced: 'with colon and spaces  ',
    bare: '',
    blank: '',
    indented: 'x',
    long: 'one,two,three',
    path: 'C:\\kafka\\logs',
    uni: 'é\t!',
    'a=b c': 'd',
    url: 'http://x:1/?a=b#c',
  })
})

t.test('what is written as properties is read back', async () => {
  const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 10 })
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.string({ unit: 'binary' }))), (pairs) => {
      const wanted = new Map(pairs)
      const read = parseProperties(formatProperties(wanted))
      return JSON.stringify([...read]) === JSON.stringify([...wanted])
    }),
    { numRuns: 200 },
  )
})
