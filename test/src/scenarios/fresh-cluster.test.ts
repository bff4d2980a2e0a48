// A cluster on the caller's thread, its sockets and files in memory: serves within milliseconds, leaves nothing open.
import { type LocalCluster, startLocal } from '@actorlog/broker'
import { Client, type ClientDoors } from '@actorlog/client'
import { NodeRandom, nodeClock } from '@actorlog/node-ports'
import t from 'tap'

/** Generous: ten times what an idle machine takes. */
const FIRST_RECORD_MS_MAX = 5_000

async function startSmall(brokers: number): Promise<LocalCluster> {
  return await startLocal({
    brokers,
    host: 'local',
    ports: [],
    folder: undefined,
    properties: {},
    isInternal: true,
  })
}

function doorsOf({ sockets }: LocalCluster): ClientDoors {
  return {
    clock: nodeClock,
    random: new NodeRandom(),
    sockets,
    timer: (afterMs, due) => {
      const timer = setTimeout(due, afterMs)
      return () => clearTimeout(timer)
    },
  }
}

async function firstRecord(local: LocalCluster): Promise<string> {
  const { bootstrapServers } = local.cluster
  await using client = await Client.connect(bootstrapServers, { doors: doorsOf(local) })
  await client.admin.createTopics({ name: 'first', partitions: 1 })
  await using producer = client.producer()
  await producer.send('first', { key: 'a', value: 'hello' })
  await using consumer = client.consumer({ topics: 'first', group: 'readers', from: 'earliest' })
  for await (const { value } of consumer) return Buffer.from(value ?? []).toString()
  return ''
}

for (const brokers of [1, 3]) {
  t.test(`${brokers} of ${brokers}: started, written, read in a group`, async (t) => {
    const begun = performance.now()
    const local = await startSmall(brokers)
    const startedMs = performance.now() - begun
    t.equal(await firstRecord(local), 'hello')
    const ms = performance.now() - begun
    t.comment(`started in ${startedMs.toFixed(0)} ms, first record read after ${ms.toFixed(0)} ms`)
    t.ok(ms < FIRST_RECORD_MS_MAX)
    await local.cluster.close()
  })
}

t.test('several clusters live in one process and know nothing of each other', async (t) => {
  const [one, other] = await Promise.all([startSmall(1), startSmall(1)])
  t.not(one.cluster.clusterId, other.cluster.clusterId)
  t.equal(await firstRecord(one), 'hello')
  const doors = doorsOf(other)
  await using client = await Client.connect(other.cluster.bootstrapServers, { doors })
  t.same(await client.admin.listTopics(), [])
  await Promise.all([one.cluster.close(), other.cluster.close()])
})
