// The public API on clusters in this process: what users do in their first hour, and what they must not notice.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execPath } from 'node:process'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { Cluster, type ClusterEvent, type Consumer, codec, topic } from './index.ts'

const Orders = topic('orders', {
  key: codec.string,
  value: codec.json<{ id: number }>(),
  partitions: 3,
  replicas: 3,
})

type Orders = Consumer<string, { id: number }>

/** Reads until every id below `count` was seen; returns how often each was. */
async function read(consumer: Orders, count: number): Promise<Map<number, number>> {
  const seen = new Map<number, number>()
  for await (const { value } of consumer) {
    seen.set(value.id, (seen.get(value.id) ?? 0) + 1)
    if (seen.size === count) break
  }
  return seen
}

t.test('start, create, send, read, close', async (t) => {
  const cluster = await Cluster.start({ brokers: 3 })
  t.teardown(() => cluster.close())
  await cluster.admin.createTopics(Orders)
  const producer = cluster.producer()
  const sent = await producer.send(Orders, { key: 'cart-1', value: { id: 1 } })
  t.match(sent, { topic: 'orders', offset: 0n })
  const consumer = cluster.consumer({ group: 'billing', topics: Orders, from: 'earliest' })
  for await (const { key, value, offset, partition } of consumer) {
    t.same(
      { key, value, offset, partition: sent.partition },
      { ...{ key: 'cart-1' }, value: { id: 1 }, offset: 0n, partition },
    )
    break
  }
  t.throws(() => cluster.bootstrapServers, { code: 'NO_PORT' })
  await cluster.close()
  await cluster.close()
  t.throws(() => cluster.producer(), { code: 'CLOSED' })
})

t.test('a group of two shares the partitions', async (t) => {
  await using cluster = await Cluster.start({ brokers: 3 })
  await cluster.admin.createTopics(Orders)
  await using producer = cluster.producer()
  const terms = { group: 'billing', topics: Orders, from: 'earliest' } as const
  const members = [cluster.consumer(terms), cluster.consumer(terms)]
  const seen = [new Set<number>(), new Set<number>()]
  const loops = members.map(async (member, at) => {
    for await (const { value } of member) seen[at]?.add(value.id)
  })
  let id = 0
  // Each reads something of its own as soon as both have partitions.
  while (
    seen.some(({ size }) => size === 0) ||
    members.some((it) => it.assignment().length === 3)
  ) {
    await producer.send(Orders, { key: `cart-${id}`, value: { id } })
    id += 1
  }
  const owned = members.map((member) => member.assignment().length)
  t.same(owned.sort(), [1, 2])
  await Promise.all(members.map((member) => member.close()))
  await Promise.all(loops)
})

t.test('a broker is killed while records are sent: all of them are there', async (t) => {
  await using cluster = await Cluster.start({ brokers: 3 })
  await cluster.admin.createTopics(Orders)
  await using producer = cluster.producer()
  const send = (from: number, to: number) => {
    const ids = Array.from({ length: to - from }, (_, at) => from + at)
    return ids.map((id) => producer.send(Orders, { key: `cart-${id}`, value: { id } }))
  }
  await Promise.all(send(0, 50))
  const leader = await cluster.until.leader('orders', 0)
  const elections: ClusterEvent[] = []
  const told = (async () => {
    for await (const event of cluster.events({ types: ['election'] })) elections.push(event)
  })()
  {
    const sending = send(50, 100)
    await using fault = await cluster.chaos.kill(leader)
    t.match(fault.id, /^kill-/)
    sending.push(...send(100, 150))
    t.not(await cluster.until.leader('orders', 0, { not: leader }), leader)
    await Promise.all(sending)
  }
  await cluster.until.isr('orders', 0, 3)
  await cluster.until.healthy()
  await using consumer = cluster.consumer({ topics: Orders, from: 'earliest' })
  const seen = await read(consumer, 150)
  t.equal(
    [...seen.values()].every((times) => times === 1),
    true,
    'idempotent: once each',
  )
  await cluster.close()
  await told
  t.ok(elections.some(({ detail }) => detail['topic'] === 'orders'))
})

t.test('faults begin, heal once, and are refused where they make no sense', async (t) => {
  await using cluster = await Cluster.start({ brokers: 3 })
  await cluster.admin.createTopics(Orders)
  await using producer = cluster.producer()
  const faults: string[] = []
  const told = (async () => {
    for await (const { text } of cluster.events({ types: ['fault'] })) faults.push(text)
  })()
  {
    await using _cut = await cluster.chaos.partition([1], [2, 3])
    await using _same = await cluster.chaos.partition([2], [1])
  }
  const pause = await cluster.chaos.pause(1)
  await t.rejects(cluster.chaos.pause(1), { message: 'broker 1 is paused' })
  await t.rejects(cluster.chaos.partition([1], [1, 2]), { code: 'INVALID_ARGUMENT' })
  await cluster.chaos.healAll()
  await pause.heal()
  await producer.send(Orders, { key: 'cart-1', value: { id: 1 } })
  await cluster.until.healthy()
  await t.rejects(cluster.until.isr('orders', 0, 4, { timeout: 100 }), {
    code: 'TIMED_OUT',
    message: 'orders-0 has fewer than 4 replicas in sync after 100 ms',
  })
  await cluster.close()
  await told
  t.same(faults.slice(0, 2), ['link 1 ↮ 2 cut', 'link 1 ↮ 3 cut'])
  t.same(faults.filter((text) => text.includes('mended')).length, 2)
  t.same(faults.slice(-2), ['broker 1 paused', 'broker 1 resumed'])
})

t.test('durable, with a port: other clients reach it, and it is there again', async (t) => {
  const dir = mkdtempSync(join(tmpdir(), 'actorlog-cluster-'))
  t.teardown(() => rmSync(dir, { recursive: true, force: true }))
  const options = { brokers: 2, storage: 'durable', dir, port: 'auto' } as const
  {
    await using cluster = await Cluster.start(options)
    t.equal(cluster.env.KAFKA_BROKERS, cluster.bootstrapServers)
    await using other = await Cluster.connect(cluster.bootstrapServers)
    await other.admin.createTopics({ ...Orders, replicas: 2 })
    await using producer = other.producer()
    await producer.send(Orders, { key: 'cart-1', value: { id: 1 } })
    await other.until.healthy()
    await t.rejects(Cluster.start(options), { code: 'START_FAILED' })
  }
  await using again = await Cluster.start(options)
  await using consumer = again.consumer({ topics: Orders, from: 'earliest' })
  t.same([...(await read(consumer, 1)).keys()], [1])
})

t.test('on threads it is the same', async (t) => {
  await using cluster = await Cluster.start({ brokers: 1, threads: true })
  t.match(cluster.bootstrapServers, /^127\.0\.0\.1:\d+$/)
  await using producer = cluster.producer()
  await cluster.admin.createTopics({ ...Orders, replicas: 1 })
  t.match(await producer.send(Orders, { key: 'a', value: { id: 1 } }), { offset: 0n })
})

t.test('what cannot be is said at once; an abort ends the cluster', async (t) => {
  await t.rejects(Cluster.start({ brokers: 0 }), { code: 'INVALID_ARGUMENT' })
  await t.rejects(Cluster.start({ storage: 'durable' }), {
    message: "storage 'durable' needs a place",
  })
  await t.rejects(Cluster.start({ dir: '/tmp/x' }), { code: 'INVALID_ARGUMENT' })
  await t.rejects(Cluster.start({ config: { 'min.insync.replica': 1 } }), {
    code: 'INVALID_CONFIG',
    hint: 'did you mean min.insync.replicas?',
  })
  await t.rejects(Cluster.start({ signal: AbortSignal.abort() }), { name: 'AbortError' })
  const ending = new AbortController()
  const cluster = await Cluster.start({ signal: ending.signal })
  const events = (async () => {
    for await (const _ of cluster.events()) t.fail('nothing happens')
  })()
  await t.rejects(cluster.chaos.kill(4), { code: 'INVALID_ARGUMENT' })
  ending.abort()
  await events
  await cluster.close()
})

t.test('the README shows the example; it runs, and the process ends by itself', (t) => {
  const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url))
  const [, ...lines] = readFileSync(path('src/fixtures/orders.ts'), 'utf8').trim().split('\n')
  const example = lines.join('\n').replace("'../index.ts'", "'actorlog'")
  t.ok(readFileSync(path('README.md'), 'utf8').includes(example))
  const options = { encoding: 'utf8', timeout: 20_000 } as const
  t.equal(execFileSync(execPath, [path('dist/fixtures/orders.js')], options), '0n 9.5\n')
  t.end()
})
