// The producer against brokers in memory, on virtual time: batches, retries, gaps, limits.

import fc from 'fast-check'
import t from 'tap'
import { type ActorlogError, codec, topic } from './index.ts'
import { clientWorld } from './testing/client-world.ts'

/** Waits for all, and tells which failed and how. */
async function outcomes(sends: readonly Promise<unknown>[]): Promise<(string | undefined)[]> {
  const settled = await Promise.allSettled(sends)
  return settled.map((each) =>
    each.status === 'fulfilled' ? undefined : (each.reason as ActorlogError).code,
  )
}

t.test('sends of one turn share a batch, partitions of one broker share a request', async (t) => {
  const { cluster, client, until, end } = await clientWorld()
  cluster.createTopic('orders', 3)
  const producer = client.producer()
  const sends = Array.from({ length: 300 }, (_, index) =>
    producer.send('orders', { key: null, value: `v${index}`, partition: index % 3 }),
  )
  const placed = await until(Promise.all(sends))
  t.equal(cluster.requests('Produce').length, 1)
  t.equal(cluster.log('orders', 0).batches.length, 1)
  t.same(
    placed.slice(0, 4).map(({ partition, offset }) => [partition, offset]),
    [
      [0, 0n],
      [1, 0n],
      [2, 0n],
      [0, 1n],
    ],
  )
  t.equal(placed[0]?.timestamp.getTime(), 1_700_000_000_000)
  t.equal(await end(), 0, 'nothing is left to run')
})

t.test(
  'keys go where every client puts them; records without one fill a batch first',
  async (t) => {
    const { cluster, client, until, end } = await clientWorld()
    cluster.createTopic('orders', 6)
    const producer = client.producer()
    const keyed = await until(
      Promise.all(
        ['cart-1', 'cart-2', 'cart-1'].map((key) => producer.send('orders', { key, value: '' })),
      ),
    )
    t.equal(keyed[0]?.partition, keyed[2]?.partition)
    const keyless = await until(
      Promise.all(Array.from({ length: 20 }, () => producer.send('orders', { value: 'x' }))),
    )
    t.equal(new Set(keyless.map((each) => each.partition)).size, 1)
    const next = await until(producer.send('orders', { value: 'x' }))
    t.not(next.partition, keyless[0]?.partition, 'the next batch goes elsewhere')
    await end()
  },
)

t.test('typed topics: values are checked before anything is sent', async (t) => {
  const { cluster, client, until, end } = await clientWorld()
  cluster.createTopic('orders')
  const orders = topic('orders', { key: codec.string, value: codec.json<{ id: number }>() })
  const producer = client.producer()
  await until(
    producer.send(orders, { key: 'a', value: { id: 1 }, headers: { trace: 'x' }, timestamp: 5 }),
  )
  const [record] = cluster.log('orders').records()
  t.equal(Buffer.from(record?.value ?? []).toString(), '{"id":1}')
  t.same(
    record?.headers.map(({ key, value }) => [key, Buffer.from(value ?? []).toString()]),
    [['trace', 'x']],
  )
  t.equal(record?.timestamp, 5)
  const wrong = producer.send(orders, { key: 7 as never, value: { id: 1 } })
  await t.rejects(wrong, {
    code: 'INVALID_RECORD',
    message: 'orders key: expected a string, received number',
  })
  t.equal(cluster.requests('Produce').length, 1)
  await end()
})

t.test('a lost answer is not a lost record, and not a doubled one', async (t) => {
  const { cluster, client, until, end } = await clientWorld()
  cluster.createTopic('orders')
  const producer = client.producer({ batchBytes: 200 })
  let cuts = 3
  cluster.intercept = ({ api }) => (api === 'Produce' && cuts-- > 0 ? 'cut after' : undefined)
  const sends = Array.from({ length: 40 }, (_, index) =>
    producer.send('orders', { value: `v${index}` }),
  )
  const placed = await until(Promise.all(sends))
  t.same(
    cluster.log('orders').values(),
    Array.from({ length: 40 }, (_, index) => `v${index}`),
  )
  // A duplicate's answer carries the offset that the first attempt got.
  t.same(
    placed.map((each) => Number(each.offset)),
    Array.from({ length: 40 }, (_, index) => index),
  )
  await end()
})

t.test('a leader that moved is followed by the hint, without asking for metadata', async (t) => {
  const { cluster, client, until, end } = await clientWorld(2)
  cluster.createTopic('orders')
  const producer = client.producer()
  await until(producer.send('orders', { value: 'a' }))
  const asked = cluster.requests('Metadata').length
  cluster.log('orders').elect(2)
  await until(producer.send('orders', { value: 'b' }))
  t.same(cluster.log('orders').values(), ['a', 'b'])
  t.equal(cluster.requests('Metadata').length, asked)
  await end()
})

t.test('a killed leader: what was in flight goes to the next one, in order', async (t) => {
  const { cluster, client, world, until, end } = await clientWorld(3)
  cluster.createTopic('orders')
  const producer = client.producer({ batchBytes: 150 })
  await until(producer.send('orders', { value: 'first' }))
  const sends = Array.from({ length: 30 }, (_, index) =>
    producer.send('orders', { value: `v${index}` }),
  )
  world.after(0, () => cluster.kill(1))
  world.after(500, () => cluster.log('orders').elect(2))
  await until(Promise.all(sends))
  t.same(
    cluster.log('orders').values().slice(1),
    Array.from({ length: 30 }, (_, index) => `v${index}`),
  )
  await end()
})

t.test(
  'whatever the network does: every acknowledged record once, in order, nothing else',
  async (t) => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), fc.integer({ min: 1, max: 60 }), async (seed, count) => {
        const { cluster, client, world, until, end } = await clientWorld(3, { seed })
        cluster.createTopic('orders', 2)
        let faults = 12
        cluster.intercept = ({ api }) => {
          if (api !== 'Produce' || faults <= 0 || world.random.next() > 0.5) return undefined
          faults -= 1
          const draw = world.random.below(4)
          if (draw === 0)
            cluster.log('orders', world.random.below(2)).elect(1 + world.random.below(3))
          if (draw === 1) return 'cut'
          return draw === 2 ? 'cut after' : undefined
        }
        const producer = client.producer({ batchBytes: 120 })
        const sends: Promise<unknown>[] = []
        for (let index = 0; index < count; index += 1) {
          sends.push(producer.send('orders', { value: `v${index}`, partition: index % 2 }))
          if (world.random.next() < 0.2) await world.pass(world.random.below(20))
        }
        await until(Promise.all(sends))
        for (const partition of [0, 1]) {
          const sent = Array.from({ length: count }, (_, index) => index).filter(
            (each) => each % 2 === partition,
          )
          t.same(
            cluster.log('orders', partition).values(),
            sent.map((each) => `v${each}`),
          )
        }
        t.equal(await end(), 0)
      }),
      { numRuns: 60 },
    )
  },
)

t.test(
  'a record refused for good leaves a gap: the next epoch begins, and the rest is written',
  async (t) => {
    const { cluster, client, until, end } = await clientWorld()
    cluster.createTopic('orders')
    const producer = client.producer({ batchBytes: 100 })
    let isRefused = false
    cluster.intercept = ({ api, body }) => {
      if (api !== 'Produce' || isRefused) return undefined
      isRefused = true
      const { topicId } = body.topicData[0]
      const partitionResponses = [{ index: 0, errorCode: 87, baseOffset: -1 }]
      return { answer: { responses: [{ topicId, partitionResponses }] } }
    }
    await until(outcomes([producer.send('orders', { value: 'refused' })]))
    t.same(cluster.log('orders').values(), [])
    // Another record first makes the broker remember the producer; then the gap is visible to it.
    const sends = Array.from({ length: 5 }, (_, index) =>
      producer.send('orders', { value: `v${index}` }),
    )
    t.same(await until(outcomes(sends)), Array(5).fill(undefined))
    isRefused = false
    const more = Array.from({ length: 5 }, (_, index) =>
      producer.send('orders', { value: `w${index}`.padEnd(60, '.') }),
    )
    const codes = await until(outcomes(more))
    t.equal(codes[0], 'INVALID_RECORD')
    t.same(codes.slice(1), Array(4).fill(undefined))
    t.same(
      cluster
        .log('orders')
        .values()
        .map((value) => value.slice(0, 2)),
      ['v0', 'v1', 'v2', 'v3', 'v4', 'w1', 'w2', 'w3', 'w4'],
    )
    await end()
  },
)

t.test(
  'a batch that is too large is split; a single record that is too large fails alone',
  async (t) => {
    const { cluster, client, until, end } = await clientWorld()
    cluster.createTopic('orders')
    const producer = client.producer()
    cluster.intercept = ({ api, body }) => {
      if (api !== 'Produce') return undefined
      const { topicId, partitionData } = body.topicData[0]
      const [{ records }] = partitionData as [{ records: Uint8Array }]
      if (records.length <= 300) return undefined
      const partitionResponses = [{ index: 0, errorCode: 10, baseOffset: -1 }]
      return { answer: { responses: [{ topicId, partitionResponses }] } }
    }
    const small = Array.from({ length: 20 }, (_, index) =>
      producer.send('orders', { value: `v${index}`.padEnd(40) }),
    )
    const large = producer.send('orders', { value: ' '.repeat(400) })
    const codes = await until(outcomes([...small, large]))
    t.same(codes, [...Array(20).fill(undefined), 'MESSAGE_TOO_LARGE'])
    t.same(
      cluster
        .log('orders')
        .values()
        .map((value) => value.trim()),
      Array.from({ length: 20 }, (_, index) => `v${index}`),
    )
    t.same(await until(outcomes([producer.send('orders', { value: 'after' })])), [undefined])
    await end()
  },
)

t.test('acks 1 and 0: no numbers, and with 0 no answer', async (t) => {
  const { cluster, client, until, end } = await clientWorld()
  cluster.createTopic('orders')
  const one = await until(client.producer({ acks: 1 }).send('orders', { value: 'a' }))
  t.equal(one.offset, 0n)
  const none = await until(client.producer({ acks: 0 }).send('orders', { value: 'b' }))
  t.equal(none.offset, -1n)
  await until(client.producer({ acks: 1 }).flush())
  t.equal(cluster.requests('InitProducerId').length, 0)
  t.throws(() => client.producer({ acks: 1, idempotent: true }), { code: 'INVALID_ARGUMENT' })
  t.throws(() => client.producer({ inFlight: 6 }), { code: 'INVALID_ARGUMENT' })
  await end()
})

t.test('no acknowledgement in time: the error says why, and what follows is written', async (t) => {
  const { cluster, client, until, end } = await clientWorld()
  cluster.createTopic('orders')
  const producer = client.producer({ deliveryTimeout: '3s' })
  await until(producer.send('orders', { value: 'a' }))
  let isPoor = true
  cluster.intercept = ({ api, body }) => {
    if (api !== 'Produce' || !isPoor) return undefined
    const { topicId } = body.topicData[0]
    const partitionResponses = [{ index: 0, errorCode: 19, baseOffset: -1 }]
    return { answer: { responses: [{ topicId, partitionResponses }] } }
  }
  const error = await until(producer.send('orders', { value: 'b' }).catch((error) => error))
  t.match(error, {
    code: 'NOT_ENOUGH_REPLICAS',
    errno: 19,
    retriable: true,
    topic: 'orders',
    partition: 0,
    message: 'orders-0: not acknowledged within 3 s: orders-0: too few replicas are in sync',
    hint: /min.insync.replicas/,
  })
  isPoor = false
  await until(producer.send('orders', { value: 'c' }))
  t.same(cluster.log('orders').values(), ['a', 'c'])
  cluster.intercept = ({ api }) => (api === 'Produce' ? 'silence' : undefined)
  t.same(await until(outcomes([producer.send('orders', { value: 'd' })])), ['DELIVERY_TIMED_OUT'])
  cluster.intercept = () => undefined
  await until(producer.send('orders', { value: 'e' }))
  t.same(cluster.log('orders').values().at(-1), 'e')
  await end()
})

t.test('a full buffer makes sends wait, in order; linger is not waited for', async (t) => {
  const { cluster, client, until, world, end } = await clientWorld()
  cluster.createTopic('orders')
  const producer = client.producer({ bufferBytes: 2000, batchBytes: 500, linger: '1h' })
  const sends = Array.from({ length: 200 }, (_, index) =>
    producer.send('orders', { value: `v${index}`, partition: 0 }),
  )
  await until(Promise.all(sends.slice(0, 150)))
  t.ok(world.now < 10_000, 'nobody lingered for an hour')
  await until(producer.flush())
  t.same(
    cluster.log('orders').values(),
    Array.from({ length: 200 }, (_, index) => `v${index}`),
  )
  await end()
})

t.test('linger: a batch waits for company, flush does not', async (t) => {
  const { cluster, client, until, world, end } = await clientWorld()
  cluster.createTopic('orders')
  const producer = client.producer({ linger: '50ms' })
  const first = producer.send('orders', { value: 'a' })
  await world.pass(20)
  const second = producer.send('orders', { value: 'b' })
  t.equal(cluster.requests('Produce').length, 0)
  await until(Promise.all([first, second]))
  t.equal(cluster.requests('Produce').length, 1)
  const begun = world.now
  const third = producer.send('orders', { value: 'c' })
  await until(producer.flush())
  t.ok(world.now - begun < 50)
  await third
  await end()
})

t.test('a topic that is not there: found when it comes, refused when it does not', async (t) => {
  const { cluster, client, until, world, end } = await clientWorld()
  const producer = client.producer()
  const early = producer.send('late', { value: 'a' })
  const later = producer.send('late', { value: 'b' })
  world.after(2000, () => cluster.createTopic('late'))
  await until(Promise.all([early, later]))
  t.same(cluster.log('late').values(), ['a', 'b'])
  const never = await until(producer.send('never', { value: 'a' }).catch((error) => error))
  t.match(never, { code: 'UNKNOWN_TOPIC_OR_PARTITION', topic: 'never' })
  cluster.autoCreates = true
  await until(producer.send('made', { value: 'a' }))
  t.same(cluster.log('made').values(), ['a'])
  await end()
})

t.test('sendAll: many records, one tally, the first failure', async (t) => {
  const { cluster, client, until, end } = await clientWorld()
  cluster.createTopic('orders')
  const producer = client.producer({ bufferBytes: 4000, batchBytes: 1000 })
  const values = Array.from({ length: 500 }, (_, index) => ({ value: `v${index}` }))
  const sent = await until(producer.sendAll('orders', values))
  t.equal(sent.count, 500)
  t.equal(sent.last?.offset, 499n)
  t.same(
    cluster.log('orders').values(),
    values.map(({ value }) => value),
  )
  async function* wrong() {
    yield { value: 'a' }
    yield { value: 'b', partition: 9 }
    yield { value: 'c' }
  }
  await t.rejects(until(producer.sendAll('orders', wrong())), {
    code: 'UNKNOWN_TOPIC_OR_PARTITION',
  })
  t.same(await until(producer.sendAll('orders', [])), { count: 0, last: undefined })
  await end()
})

t.test('a call ends by its timeout or its signal; closing flushes and then refuses', async (t) => {
  const { cluster, client, until, end } = await clientWorld()
  cluster.createTopic('orders')
  const producer = client.producer()
  await until(producer.send('orders', { value: 'a' }))
  cluster.intercept = ({ api }) => (api === 'Produce' ? 'silence' : undefined)
  const impatient = producer.send('orders', { value: 'b' }, { timeout: '100ms' })
  await t.rejects(until(impatient), { code: 'TIMED_OUT' })
  const stop = new AbortController()
  const stopped = producer.send('orders', { value: 'c' }, { signal: stop.signal })
  stop.abort(new Error('enough'))
  await t.rejects(until(stopped), { message: 'enough' })
  cluster.intercept = () => undefined
  await until(producer.close())
  t.same(cluster.log('orders').values(), ['a', 'b', 'c'])
  await t.rejects(producer.send('orders', { value: 'd' }), { code: 'CLOSED' })
  t.equal(await end(), 0)
})
