// How a cluster ends and begins again: in good order without a scan, after a kill with a torn tail cut, and with
// nothing left open.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Cluster, startThreads } from '@actorlog/broker'
import { Client } from '@actorlog/client'
import t from 'tap'
import { temporaryFolder } from './temporary-folder.ts'

const MARKER = '.kafka_cleanshutdown'
const LOG = 'orders-0/00000000000000000000.log'
const RECORDS = 50

async function start(folder: string): Promise<Cluster> {
  return await startThreads({ brokers: 1, host: '127.0.0.1', ports: [0], folder, properties: {} })
}

async function write(cluster: Cluster): Promise<void> {
  await using client = await Client.connect(cluster.bootstrapServers)
  await client.admin.createTopics({ name: 'orders', partitions: 1 })
  await using producer = client.producer()
  const records = Array.from({ length: RECORDS }, (_, at) => ({ value: `order ${at}` }))
  await producer.sendAll('orders', records)
}

async function count(cluster: Cluster): Promise<number> {
  await using client = await Client.connect(cluster.bootstrapServers)
  await using consumer = client.consumer({ topics: 'orders', from: 'earliest' })
  let records = 0
  for await (const { offset } of consumer) {
    records++
    if (Number(offset) === RECORDS - 1) break
  }
  return records
}

t.test('a clean stop leaves Kafka’s marker, and the next start scans nothing', async (t) => {
  const folder = temporaryFolder(t)
  const first = await start(folder)
  await write(first)
  t.notOk(existsSync(join(folder, 'broker-1', MARKER)), 'not while it runs')
  await first.close()
  t.ok(existsSync(join(folder, 'broker-1', MARKER)))
  const again = await start(folder)
  t.equal(again.clusterId, first.clusterId)
  t.same(again.recovered(1), [])
  t.notOk(existsSync(join(folder, 'broker-1', MARKER)), 'a crash from now on is a crash')
  t.equal(await count(again), RECORDS)
  await again.close()
})

t.test('after an unclean stop what was torn is cut, and the rest is there', async (t) => {
  const folder = temporaryFolder(t)
  const cluster = await start(folder)
  await write(cluster)
  await cluster.kill(1)
  const path = join(folder, 'broker-1', LOG)
  const { size } = statSync(path)
  appendFileSync(path, Buffer.alloc(33, 7))
  await cluster.restart(1)
  t.equal(statSync(path).size, size)
  t.match(cluster.recovered(1), [
    { topic: 'orders', partition: 0, endOffset: RECORDS, report: { bytesCut: 33 } },
  ])
  t.equal(await count(cluster), RECORDS)
  await cluster.close()
})

t.test('a process that has closed its cluster ends by itself', async (t) => {
  const child = fork(fileURLToPath(new URL('./fixtures/start-and-close.js', import.meta.url)))
  const [code] = await once(child, 'exit')
  t.equal(code, 0)
})
