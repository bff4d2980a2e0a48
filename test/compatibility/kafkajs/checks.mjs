// kafkajs against a running cluster: prints `ok NAME` or `FAILED NAME` for each check.
//   CLIENT_FOLDER=folder-with-node_modules node checks.mjs HOST:PORT,...
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const clientFolder = process.env.CLIENT_FOLDER ?? '.'
const { CompressionTypes, Kafka, logLevel } = createRequire(join(clientFolder, 'x'))('kafkajs')
const brokers = (process.argv[2] ?? '').split(',')
const kafka = new Kafka({ clientId: 'checks', brokers, logLevel: logLevel.NOTHING })
const admin = kafka.admin()
let failed = 0

async function check(name, act) {
  const begin = performance.now()
  try {
    await act()
    console.log(`ok      ${name} (${Math.round(performance.now() - begin)} ms)`)
  } catch (error) {
    failed += 1
    console.log(`FAILED  ${name}\n${error.stack}`)
  }
}

/** Resolves when `isTrue` is; looks after every event that may change it. */
async function eventually(isTrue, what, limitMs = 20_000) {
  const end = performance.now() + limitMs
  while (!(await isTrue())) {
    if (performance.now() > end) throw new Error(`never: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** A member waits for its last fetch before it leaves: a short one keeps these checks short. */
const consumerOf = (groupId) =>
  kafka.consumer({ groupId, sessionTimeout: 10_000, heartbeatInterval: 300, maxWaitTimeInMs: 100 })

const numbered = (prefix, count) =>
  Array.from({ length: count }, (_, index) => ({ key: `${index}`, value: `${prefix}-${index}` }))

/** Everything a topic holds, read by a group of its own. */
async function readAll(topic, count, groupId = `read-${topic}`) {
  const consumer = consumerOf(groupId)
  const messages = []
  await consumer.connect()
  await consumer.subscribe({ topic, fromBeginning: true })
  await consumer.run({
    eachMessage: async ({ partition, message }) => {
      messages.push({ partition, ...message })
    },
  })
  await eventually(() => messages.length >= count, `${count} records, only ${messages.length}`)
  await consumer.disconnect()
  return messages
}

async function sent(topic, messages, producerOptions = {}, sendOptions = {}) {
  const producer = kafka.producer(producerOptions)
  await producer.connect()
  const answer = await producer.send({ topic, messages, ...sendOptions })
  await producer.disconnect()
  return answer
}

/** A group member that remembers what it was given and what it read. */
async function member(groupId, topic, options = {}) {
  const consumer = consumerOf(groupId)
  const seen = []
  const state = { consumer, seen, assigned: [], joins: 0 }
  consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => {
    state.assigned = payload.memberAssignment[topic] ?? []
    state.joins += 1
  })
  await consumer.connect()
  await consumer.subscribe({ topic, fromBeginning: true })
  await consumer.run({
    autoCommitInterval: 100,
    ...options,
    eachMessage: async ({ message }) => {
      seen.push(message.value.toString())
    },
  })
  return state
}

await admin.connect()

await check('describes the cluster', async () => {
  const cluster = await admin.describeCluster()
  assert.equal(cluster.brokers.length, 3)
  assert.ok(cluster.brokers.some(({ nodeId }) => nodeId === cluster.controller))
})

await check('creates topics', async () => {
  const topics = ['one', 'acks', 'once', 'zipped', 'seeks']
  const created = await admin.createTopics({
    waitForLeaders: true,
    topics: [
      ...topics.map((topic) => ({ topic, numPartitions: 1, replicationFactor: 3 })),
      {
        topic: 'shared',
        numPartitions: 6,
        replicationFactor: 3,
        configEntries: [{ name: 'retention.ms', value: '86400000' }],
      },
    ],
  })
  assert.equal(created, true)
  assert.equal(await admin.createTopics({ topics: [{ topic: 'one' }] }), false)
  assert.deepEqual((await admin.listTopics()).sort(), [...topics, 'shared'].sort())
})

await check('refuses a topic that cannot be', async () => {
  const impossible = { topic: 'impossible', numPartitions: 1, replicationFactor: 9 }
  await assert.rejects(admin.createTopics({ topics: [impossible] }), (error) => {
    assert.match(`${error.errors?.[0]?.type ?? error.type}`, /INVALID_REPLICATION_FACTOR/)
    return true
  })
})

await check('describes topics, adds partitions', async () => {
  await admin.createPartitions({ topicPartitions: [{ topic: 'one', count: 3 }] })
  await eventually(async () => {
    const { topics } = await admin.fetchTopicMetadata({ topics: ['one'] })
    return topics[0].partitions.length === 3 && topics[0].partitions.every((p) => p.leader > 0)
  }, 'three partitions with leaders')
  const { topics } = await admin.fetchTopicMetadata({ topics: ['one'] })
  for (const partition of topics[0].partitions) assert.equal(partition.replicas.length, 3)
})

await check('describes and alters configs', async () => {
  const resource = { type: 2, name: 'shared' }
  await admin.alterConfigs({
    validateOnly: false,
    resources: [{ ...resource, configEntries: [{ name: 'retention.ms', value: '7200000' }] }],
  })
  await eventually(async () => {
    const { resources } = await admin.describeConfigs({
      includeSynonyms: true,
      resources: [resource],
    })
    const entry = resources[0].configEntries.find(({ configName }) => configName === 'retention.ms')
    return entry.configValue === '7200000' && entry.configSource === 1
  }, 'the new retention')
})

for (const acks of [0, 1, -1]) {
  await check(`produces with acks=${acks}`, async () => {
    const answer = await sent('acks', numbered(`acks${acks}`, 100), {}, { acks })
    if (acks !== 0) assert.equal(answer[0].errorCode, 0)
    await eventually(async () => {
      const [offsets] = await admin.fetchTopicOffsets('acks')
      return Number(offsets.high) === { 0: 100, 1: 200, '-1': 300 }[acks]
    }, 'the records are stored')
  })
}

await check('idempotent producer: 20 batches in order, with gzip', async () => {
  const producer = kafka.producer({ idempotent: true, maxInFlightRequests: 1 })
  await producer.connect()
  for (let batch = 0; batch < 20; batch += 1) {
    await producer.send({
      topic: 'once',
      messages: numbered(`once${batch}`, 50),
      compression: CompressionTypes.GZIP,
    })
  }
  await producer.disconnect()
  const read = await readAll('once', 1000)
  assert.deepEqual(
    read.map(({ value }) => value.toString()),
    Array.from({ length: 20 }, (_, batch) =>
      numbered(`once${batch}`, 50).map(({ value }) => value),
    ).flat(),
  )
})

await check('gzip, headers, null values, timestamps', async () => {
  const messages = [
    {
      key: 'k',
      value: 'v'.repeat(10_000),
      headers: { colour: 'blue', many: ['a', 'b'] },
      timestamp: '1700000000123',
    },
    { key: 'gone', value: null, timestamp: '1700000000456' },
  ]
  await sent('zipped', messages, {}, { compression: CompressionTypes.GZIP })
  const [first, second] = await readAll('zipped', 2)
  assert.equal(first.value.length, 10_000)
  assert.equal(first.headers.colour.toString(), 'blue')
  assert.deepEqual(first.headers.many.map(String), ['a', 'b'])
  assert.equal(first.timestamp, '1700000000123')
  assert.equal(second.value, null)
  const found = await admin.fetchTopicOffsetsByTimestamp('zipped', 1_700_000_000_200)
  assert.equal(found[0].offset, '1')
})

await check('seeks back and forth', async () => {
  await sent('seeks', numbered('seek', 200))
  const consumer = consumerOf('seekers')
  const seen = []
  await consumer.connect()
  await consumer.subscribe({ topic: 'seeks', fromBeginning: true })
  consumer.run({ eachMessage: async ({ message }) => void seen.push(Number(message.offset)) })
  consumer.seek({ topic: 'seeks', partition: 0, offset: '150' })
  await eventually(() => seen.length >= 50, 'the last 50')
  assert.equal(seen[0], 150)
  seen.length = 0
  consumer.seek({ topic: 'seeks', partition: 0, offset: '10' })
  await eventually(() => seen.includes(199), 'from the tenth on')
  assert.equal(seen[0], 10)
  consumer.pause([{ topic: 'seeks' }])
  await sent('seeks', numbered('later', 1))
  consumer.resume([{ topic: 'seeks' }])
  await eventually(() => seen.includes(200), 'the one after the pause')
  await consumer.disconnect()
})

await check('a group of two: shares, hands over, resumes', async () => {
  await sent('shared', numbered('a', 300))
  const first = await member('team', 'shared')
  await eventually(() => first.seen.length === 300, 'the first reads all')
  const second = await member('team', 'shared')
  await eventually(
    () => first.assigned.length === 3 && second.assigned.length === 3,
    'three partitions each',
  )
  assert.deepEqual([...first.assigned, ...second.assigned].sort(), [0, 1, 2, 3, 4, 5])
  await sent('shared', numbered('b', 300))
  const ofB = ({ seen }) => seen.filter((value) => value.startsWith('b-'))
  await eventually(() => ofB(first).length + ofB(second).length >= 300, 'both read b')
  assert.equal(new Set([...ofB(first), ...ofB(second)]).size, 300)
  assert.ok(ofB(first).length > 0 && ofB(second).length > 0)

  const { groups } = await admin.describeGroups(['team'])
  assert.equal(groups[0].state, 'Stable')
  assert.equal(groups[0].members.length, 2)
  assert.ok((await admin.listGroups()).groups.some(({ groupId }) => groupId === 'team'))

  await first.consumer.disconnect()
  await eventually(() => second.assigned.length === 6, 'the second takes over')
  await second.consumer.disconnect()
  await sent('shared', numbered('c', 100))
  const third = await member('team', 'shared')
  await eventually(() => third.seen.length >= 100, 'the third resumes')
  assert.deepEqual([...new Set(third.seen.map((value) => value[0]))], ['c'])
  await third.consumer.disconnect()
})

await check('reads, sets, resets and deletes committed offsets', async () => {
  const committed = async () => {
    const [{ partitions }] = await admin.fetchOffsets({ groupId: 'team', topics: ['shared'] })
    return partitions.map(({ offset }) => Number(offset)).sort((a, b) => a - b)
  }
  assert.equal(
    (await committed()).reduce((sum, offset) => sum + offset, 0),
    700,
  )
  await admin.setOffsets({
    groupId: 'team',
    topic: 'shared',
    partitions: [{ partition: 2, offset: '3' }],
  })
  assert.ok((await committed()).includes(3))
  await admin.resetOffsets({ groupId: 'team', topic: 'shared', earliest: true })
  assert.ok((await committed()).every((offset) => offset <= 0))
  await admin.deleteGroups(['team'])
  assert.ok(!(await admin.listGroups()).groups.some(({ groupId }) => groupId === 'team'))
})

await check('deletes topics', async () => {
  await admin.deleteTopics({ topics: ['one', 'zipped'] })
  await eventually(async () => {
    const left = await admin.listTopics()
    return !left.includes('one') && !left.includes('zipped') && left.includes('once')
  }, 'both gone from the list')
})

await check('a transaction is refused at once', async () => {
  const producer = kafka.producer({ transactionalId: 'tx', retry: { retries: 1 } })
  await producer.connect()
  // The broker's own words do not reach the caller: kafkajs keeps them to its log.
  await assert.rejects(producer.transaction(), /Failed to find group coordinator/)
  await producer.disconnect()
})

await admin.disconnect()
// What a failed check left open would keep the process alive.
process.exit(failed > 0 ? 1 : 0)
