// The consumer against brokers in memory, on virtual time: places, loops, leaders, damage.

import { BatchBuilder, endTransactionBatch } from '@actorlog/records'
import t from 'tap'
import { codec, topic } from './index.ts'
import { clientWorld } from './testing/client-world.ts'
import { bytesOf, fill, numbered, reading, take, textOf } from './testing/reading.ts'

t.test('reads every partition from its start, in order, with all a record has', async (t) => {
  const { cluster, client, until, end } = await clientWorld(2)
  cluster.createTopic('orders', 2)
  const producer = client.producer()
  const headers = { trace: 'abc' }
  await until(producer.send('orders', { key: 'k', value: 'a', partition: 0, headers }))
  await until(
    producer.sendAll(
      'orders',
      numbered(3).map((value) => ({ value, partition: 1 })),
    ),
  )
  const consumer = client.consumer({ topics: 'orders', from: 'earliest' })
  const records = await until(take(consumer, 4))
  const first = records.find((record) => record.partition === 0)
  t.match(first, {
    topic: 'orders',
    offset: 0n,
    leaderEpoch: 0,
    timestamp: new Date(1_700_000_000_000),
  })
  t.equal(textOf(first?.key ?? null), 'k')
  t.equal(first?.headers.get('trace'), 'abc')
  const others = records.filter((record) => record.partition === 1)
  t.same(
    others.map((record) => [textOf(record.value), record.offset]),
    [
      ['v0', 0n],
      ['v1', 1n],
      ['v2', 2n],
    ],
  )
  t.same(consumer.assignment(), [
    { topic: 'orders', partition: 0 },
    { topic: 'orders', partition: 1 },
  ])
  t.equal(await end(), 0, 'nothing is left to run')
})

t.test('latest, an offset, a time: where to begin', async (t) => {
  const { cluster, client, until, world, end } = await clientWorld()
  cluster.createTopic('orders')
  fill(cluster.log('orders'), numbered(10))
  const from = async (start: 'latest' | bigint | Date) => {
    const consumer = client.consumer({ topics: 'orders', from: start })
    const [record] = await until(take(consumer, 1))
    await until(consumer.close())
    return textOf(record?.value ?? null)
  }
  t.equal(await from(4n), 'v4')
  t.equal(await from(new Date(1007)), 'v7')
  world.after(1000, () => fill(cluster.log('orders'), ['new']))
  t.equal(await from('latest'), 'new')
  world.after(1000, () => fill(cluster.log('orders'), ['newer']))
  t.equal(await from(new Date(999_999)), 'newer', 'a time after the last record is the end')
  await end()
})

t.test('batches: what a fetch brought, with the lag behind it', async (t) => {
  const { cluster, client, until, end } = await clientWorld()
  cluster.createTopic('orders')
  fill(cluster.log('orders'), numbered(10))
  const consumer = client.consumer({ topics: 'orders', from: 'earliest', partitionBytes: 300 })
  const seen: [number, bigint][] = []
  const read = async (): Promise<void> => {
    for await (const { records, lag } of consumer.batches()) {
      seen.push([records.length, lag])
      if (lag === 0n) break
    }
  }
  await until(read())
  t.equal(
    seen.reduce((sum, [count]) => sum + count, 0),
    10,
  )
  t.same(seen[0]?.[1], BigInt(10 - (seen[0]?.[0] ?? 0)))
  await end()
})

t.test('seek goes back and forth; pause stops and resume goes on', async (t) => {
  const { cluster, client, until, world, end } = await clientWorld()
  cluster.createTopic('orders')
  fill(cluster.log('orders'), numbered(10))
  const consumer = client.consumer({ topics: 'orders', from: 'earliest' })
  const place = { topic: 'orders', partition: 0 }
  const values: string[] = []
  const read = async (): Promise<void> => {
    for await (const record of consumer) {
      values.push(textOf(record.value))
      if (values.length === 3) consumer.seek(place, 8n)
      if (values.length === 5) consumer.seek(place, 'earliest')
      if (values.length === 6) consumer.seek(place, new Date(1005))
      if (values.length === 7) break
    }
  }
  await until(read())
  t.same(values, ['v0', 'v1', 'v2', 'v8', 'v9', 'v0', 'v5'])
  t.throws(() => consumer.seek({ topic: 'orders', partition: 9 }, 0n), { code: 'INVALID_ARGUMENT' })
  consumer.seek(place, 7n)
  consumer.pause()
  const rest = take(consumer, 3)
  let isDone = false
  void rest.then(() => {
    isDone = true
  })
  await world.pass(5000)
  t.notOk(isDone)
  consumer.resume()
  t.same(
    (await until(rest)).map((record) => textOf(record.value)),
    ['v7', 'v8', 'v9'],
  )
  t.equal(await until(consumer.lag()), 1n, 'the last one was not done')
  await end()
})

t.test('a record that its loop did not finish comes again', async (t) => {
  const { cluster, client, until, end } = await clientWorld()
  cluster.createTopic('orders')
  fill(cluster.log('orders'), numbered(3))
  const consumer = client.consumer({ topics: 'orders', from: 'earliest' })
  await until(take(consumer, 2))
  t.same(
    (await until(take(consumer, 2))).map((record) => textOf(record.value)),
    ['v1', 'v2'],
  )
  await end()
})

t.test('an offset that is gone: begins again where the consumer would begin', async (t) => {
  const { cluster, client, until, end } = await clientWorld()
  cluster.createTopic('orders')
  const log = cluster.log('orders')
  fill(log, numbered(10))
  log.batches.splice(0, 5)
  log.startOffset = 5
  const consumer = client.consumer({ topics: 'orders', from: 2n })
  const [record] = await until(take(consumer, 1))
  t.equal(record?.offset, 5n)
  await end()
})

t.test('read_committed leaves aborted transactions and unstable records out', async (t) => {
  const { cluster, client, until, world, end } = await clientWorld()
  cluster.createTopic('orders')
  const log = cluster.log('orders')
  const producerEpoch = 0
  const transactional = (producerId: number, value: string, baseSequence: number): void => {
    const builder = new BatchBuilder()
    builder.append(1, null, bytesOf(value))
    log.put(builder.build({ producerId, producerEpoch, baseSequence, transactional: true }))
  }
  const marker = (producerId: number, type: 'commit' | 'abort'): void => {
    const fields = { type, producerId, producerEpoch, coordinatorEpoch: 0, timestamp: 1 }
    log.put(endTransactionBatch(fields))
  }
  transactional(1, 'kept', 0)
  transactional(2, 'aborted', 0)
  marker(1, 'commit')
  marker(2, 'abort')
  fill(log, ['plain'])
  transactional(2, 'kept too', 1)
  marker(2, 'commit')
  transactional(2, 'open', 2)
  log.aborted = [{ producerId: 2, firstOffset: 1 }]
  log.lastStableOffset = 7
  const all = client.consumer({ topics: 'orders', from: 'earliest' })
  t.same(
    (await until(take(all, 5))).map((record) => textOf(record.value)),
    ['kept', 'aborted', 'plain', 'kept too', 'open'],
  )
  const isolation = 'read_committed'
  const consumer = client.consumer({ topics: 'orders', from: 'earliest', isolation })
  const { values, ended } = reading(consumer)
  await world.pass(5000)
  t.same(values, ['kept', 'plain', 'kept too'])
  t.equal(consumer.position({ topic: 'orders', partition: 0 }), 7n, 'it stands behind the marker')
  await until(consumer.close())
  await ended
  await end()
})

t.test('a leader that moves is followed; one that has less makes the reader go back', async (t) => {
  const { cluster, client, until, world, end } = await clientWorld(3)
  cluster.createTopic('orders')
  const log = cluster.log('orders')
  fill(log, numbered(4))
  const consumer = client.consumer({ topics: 'orders', from: 'earliest' })
  const { values, ended } = reading(consumer)
  await world.pass(1000)
  t.same(values, numbered(4))
  log.elect(2)
  fill(log, ['x', 'y'])
  await world.pass(3000)
  t.same(values.slice(4), ['x', 'y'])
  log.truncate(5)
  log.elect(3)
  fill(log, ['z'])
  await world.pass(5000)
  t.same(values.slice(6), ['z'], 'y never was; z stands in its place')
  cluster.kill(3)
  world.after(2000, () => {
    log.elect(1)
    fill(log, ['after'])
  })
  await world.pass(10_000)
  t.same(values.slice(7), ['after'])
  await until(consumer.close())
  await ended
  await end()
})

t.test(
  'a record that its codec cannot read stops the loop, and is met again until one seeks on',
  async (t) => {
    const { cluster, client, until, end } = await clientWorld()
    cluster.createTopic('orders')
    fill(cluster.log('orders'), ['{"id":1}', 'not json', '{"id":3}'])
    const orders = topic('orders', {
      key: codec.nullable(codec.string),
      value: codec.json<{ id: number }>(),
    })
    const consumer = client.consumer({ topics: orders, from: 'earliest' })
    const ids: number[] = []
    const read = async (): Promise<void> => {
      for await (const { value } of consumer) {
        ids.push(value.id)
        if (value.id === 3) break
      }
    }
    const error = { code: 'INVALID_RECORD', partition: 0, message: /orders-0 at offset 1: value/ }
    await t.rejects(until(read()), error)
    await t.rejects(until(read()), error)
    consumer.seek({ topic: 'orders', partition: 0 }, 2n)
    await until(read())
    t.same(ids, [1, 3])
    await end()
  },
)

t.test('close ends a waiting loop, and so does the signal', async (t) => {
  const { cluster, client, until, world, end } = await clientWorld()
  cluster.createTopic('orders')
  const one = client.consumer({ topics: 'orders' })
  const reader = reading(one)
  await world.pass(100)
  await until(one.close())
  await until(reader.ended)
  const stop = new AbortController()
  const two = client.consumer({ topics: 'orders', signal: stop.signal })
  const other = reading(two)
  await world.pass(100)
  stop.abort()
  await until(other.ended)
  const three = client.consumer({ topics: 'orders', signal: stop.signal })
  await until(reading(three).ended)
  await t.rejects(one.commit(), { code: 'CLOSED' })
  t.equal(await end(), 0)
})

t.test('new partitions are read from their start', async (t) => {
  const { cluster, client, world, until, end } = await clientWorld()
  const orders = cluster.createTopic('orders', 1)
  const consumer = client.consumer({ topics: 'orders' })
  const { values, ended } = reading(consumer)
  await world.pass(1000)
  orders.partitions.push(...cluster.createTopic('other', 1).partitions)
  fill(cluster.log('orders', 1), ['early'])
  await world.pass(301_000)
  t.same(values, ['early'])
  await until(consumer.close())
  await ended
  await end()
})
