// Groups against brokers in memory, on virtual time: sharing, committing, being slow, being forgotten.

import fc from 'fast-check'
import t from 'tap'
import { type ClientWorld, clientWorld } from './testing/client-world.ts'
import { fill, numbered, reading, take, textOf } from './testing/reading.ts'

/** A consumer of a group with a loop of its own, and what it tells. */
function member(
  world: ClientWorld,
  options: { name?: string; slowMs?: number; instance?: string } = {},
) {
  const events: string[] = []
  const values: string[] = []
  const partitions = (list: readonly { partition: number }[]) =>
    list.map((each) => each.partition).join()
  const consumer = world.client.consumer({
    topics: 'orders',
    group: 'billing',
    ...(options.instance === undefined ? {} : { groupInstanceId: options.instance }),
    onAssigned: (list) => void events.push(`assigned ${partitions(list)}`),
    onRevoked: async (list) => {
      await world.world.sleep(10)
      events.push(`revoked ${partitions(list)} after ${values.length}`)
    },
  })
  const read = async (): Promise<void> => {
    for await (const record of consumer) {
      if (options.slowMs !== undefined) await world.world.sleep(options.slowMs)
      values.push(textOf(record.value))
    }
  }
  return { consumer, events, values, ended: read() }
}

t.test(
  'a group goes on where it left off: done records are committed, the one in hand is not',
  async (t) => {
    const made = await clientWorld()
    const { cluster, client, until, end } = made
    cluster.createTopic('orders')
    fill(cluster.log('orders'), numbered(10))
    const first = client.consumer({ topics: 'orders', group: 'billing' })
    t.same(
      (await until(take(first, 4))).map((record) => textOf(record.value)),
      numbered(4),
    )
    await until(first.close())
    t.same(cluster.group('billing').offsets.get('orders-0')?.offset, 3)
    t.equal(cluster.group('billing').members.size, 0, 'it left')
    const second = client.consumer({ topics: 'orders', group: 'billing' })
    const rest = await until(take(second, 7))
    t.same(
      rest.map((record) => textOf(record.value)),
      numbered(10).slice(3),
    )
    await end()
  },
)

t.test('commits happen in the background; manual ones when asked for', async (t) => {
  const made = await clientWorld()
  const { cluster, client, world, until, end } = made
  cluster.createTopic('orders')
  fill(cluster.log('orders'), numbered(5))
  const one = member(made)
  await world.pass(6000)
  t.equal(cluster.group('billing').offsets.get('orders-0')?.offset, 5)
  await until(one.consumer.close())
  const manual = client.consumer({ topics: 'orders', group: 'other', commit: 'manual' })
  const { ended } = reading(manual)
  await world.pass(6000)
  t.equal(cluster.group('other').offsets.size, 0)
  await until(manual.commit())
  t.equal(cluster.group('other').offsets.get('orders-0')?.offset, 5)
  await until(manual.close())
  await Promise.all([ended, one.ended])
  await end()
})

t.test(
  'two members share; partitions change hands after onRevoked, and no record is read twice',
  async (t) => {
    const made = await clientWorld()
    const { cluster, world, until, end } = made
    cluster.createTopic('orders', 4)
    for (const partition of [0, 1, 2, 3])
      fill(cluster.log('orders', partition), numbered(30, `${partition}-`))
    const a = member(made, { slowMs: 200 })
    await world.pass(5000)
    const b = member(made, { slowMs: 200 })
    await world.pass(60_000)
    t.same(a.events.slice(0, 1), ['assigned 0,1,2,3'])
    t.match(a.events[1], /^revoked 0,1,2,3/)
    t.same(new Set([a.events[2], b.events[0]]), new Set(['assigned 0,1', 'assigned 2,3']))
    const all = [...a.values, ...b.values]
    t.equal(new Set(all).size, 120)
    t.equal(all.length, 120)
    await until(a.consumer.close())
    await world.pass(5000)
    t.same(b.events.at(-1), 'assigned 0,1,2,3')
    await until(b.consumer.close())
    await Promise.all([a.ended, b.ended])
    t.equal(await end(), 0)
  },
)

t.test(
  'a slow loop keeps its place by heartbeats; one that stands still gives it up',
  async (t) => {
    const made = await clientWorld()
    const { cluster, client, world, until, end } = made
    cluster.createTopic('orders')
    fill(cluster.log('orders'), numbered(3))
    const events: string[] = []
    const consumer = client.consumer({
      topics: 'orders',
      group: 'billing',
      maxPollInterval: '60s',
      onAssigned: () => void events.push('assigned'),
      onRevoked: () => void events.push('revoked'),
    })
    const sleeps = [50_000, 100_000, 10]
    const values: string[] = []
    const read = async (): Promise<void> => {
      for await (const record of consumer) {
        await world.sleep(sleeps.shift() ?? 0)
        values.push(textOf(record.value))
      }
    }
    const ended = read()
    await world.pass(55_000)
    t.same(events, ['assigned'])
    t.ok(cluster.group('billing').heartbeats >= 15)
    await world.pass(70_000)
    t.same(events, ['assigned', 'revoked'])
    t.equal(cluster.group('billing').members.size, 0)
    await world.pass(60_000)
    t.same(events, ['assigned', 'revoked', 'assigned'], 'it is back when it asks for more')
    t.same(values, ['v0', 'v1', 'v1', 'v2'], 'what was not done in time came again')
    await until(consumer.close())
    await ended
    await end()
  },
)

t.test(
  'a coordinator that moves, and a member that is forgotten: found again, joined again',
  async (t) => {
    const made = await clientWorld(2)
    const { cluster, world, until, end } = made
    cluster.createTopic('orders')
    fill(cluster.log('orders'), ['a'])
    const one = member(made)
    await world.pass(2000)
    cluster.coordinator = 2
    await world.pass(10_000)
    fill(cluster.log('orders'), ['b'])
    await world.pass(10_000)
    t.same(one.values, ['a', 'b'])
    for (const id of cluster.group('billing').members.keys()) cluster.group('billing').drop(id)
    await world.pass(20_000)
    t.match(one.events.at(-1), /assigned 0/)
    t.equal(cluster.group('billing').members.size, 1)
    await until(one.consumer.close())
    await one.ended
    await end()
  },
)

t.test('a member with an instance id does not leave when it is closed', async (t) => {
  const made = await clientWorld()
  const { cluster, world, until, end } = made
  cluster.createTopic('orders')
  const one = member(made, { instance: 'web-1' })
  await world.pass(2000)
  await until(one.consumer.close())
  await one.ended
  t.equal(cluster.group('billing').members.size, 1)
  await end()
})

t.test('a group that refuses us ends the loop with its error', async (t) => {
  const made = await clientWorld()
  const { cluster, until, end } = made
  cluster.createTopic('orders')
  cluster.intercept = ({ api }) =>
    api === 'JoinGroup'
      ? { answer: { errorCode: 30, protocolName: '', leader: '', memberId: '', members: [] } }
      : undefined
  const one = member(made)
  await t.rejects(until(one.ended), { code: 'GROUP_AUTHORIZATION_FAILED', group: 'billing' })
  await end()
})

t.test('whatever the network does: a group reads everything at least once, in order', async (t) => {
  await fc.assert(
    fc.asyncProperty(fc.integer(), async (seed) => {
      const made = await clientWorld(2, { seed })
      const { cluster, world, until, end } = made
      cluster.createTopic('orders', 3)
      for (const partition of [0, 1, 2])
        fill(cluster.log('orders', partition), numbered(20, `${partition}-`))
      let faults = 8
      cluster.intercept = ({ api }) => {
        if (api === 'ApiVersions' || faults <= 0 || world.random.next() > 0.15) return undefined
        faults -= 1
        const draw = world.random.below(4)
        if (draw === 0)
          cluster.log('orders', world.random.below(3)).elect(1 + world.random.below(2))
        if (draw === 1) cluster.coordinator = 1 + world.random.below(2)
        return draw === 2 ? 'cut' : 'cut after'
      }
      const members = [member(made, { slowMs: 30 }), member(made, { slowMs: 50 })]
      await world.pass(90_000)
      const all = members.flatMap((each) => each.values)
      t.equal(new Set(all).size, 60)
      for (const each of members) await until(each.consumer.close())
      await Promise.all(members.map((each) => each.ended))
      for (const partition of [0, 1, 2]) {
        t.equal(cluster.group('billing').offsets.get(`orders-${partition}`)?.offset, 20)
      }
      t.equal(await end(), 0)
    }),
    { numRuns: 20 },
  )
})
