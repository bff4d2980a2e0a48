// Frames, versions, connections and the cluster's view, with brokers that misbehave.

import fc from 'fast-check'
import t from 'tap'
import { Client } from './index.ts'
import { clientWorld } from './testing/client-world.ts'
import { MemoryCluster } from './testing/memory-cluster.ts'
import { VirtualWorld } from './testing/virtual-world.ts'
import { ClusterView } from './wire/cluster-view.ts'
import { FrameReader, frameBytesMax } from './wire/frame-reader.ts'
import { ApiVersions } from './wire/versions.ts'

t.test('frames come out whole, however the bytes were cut', (t) => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 200_000 }), { maxLength: 8 }),
      fc.array(fc.integer({ min: 1, max: 70_000 }), { minLength: 1, maxLength: 20 }),
      (sizes, cuts) => {
        const frames: Uint8Array[] = []
        const reader = new FrameReader(
          (frame) => frames.push(frame),
          () => t.fail('refused'),
        )
        const stream = new Uint8Array(sizes.reduce((sum, size) => sum + 4 + size, 0))
        let at = 0
        for (const [index, size] of sizes.entries()) {
          new DataView(stream.buffer).setInt32(at, size)
          stream.fill(index + 1, at + 4, at + 4 + size)
          at += 4 + size
        }
        for (let from = 0, turn = 0; from < stream.length; turn += 1) {
          const memory = reader.buffer()
          const length = Math.min(
            memory.length,
            cuts[turn % cuts.length] as number,
            stream.length - from,
          )
          memory.set(stream.subarray(from, from + length))
          reader.received(length)
          from += length
        }
        t.same(
          frames.map((frame) => frame.length),
          sizes,
        )
        for (const [index, frame] of frames.entries()) {
          if (frame.some((byte) => byte !== index + 1)) t.fail('a frame was overwritten')
        }
      },
    ),
    { numRuns: 100 },
  )
  const refused: number[] = []
  const reader = new FrameReader(
    () => {},
    (size) => void refused.push(size),
  )
  for (const size of [-1, frameBytesMax + 1]) {
    const memory = reader.buffer()
    new DataView(memory.buffer, memory.byteOffset).setInt32(0, size)
    reader.received(4)
    break
  }
  t.same(refused, [-1])
  t.end()
})

t.test('versions: the newest both sides speak, or an error that says what they speak', (t) => {
  const versions = new ApiVersions([[3, 1, 9]])
  const api = { key: 3, name: 'Metadata', versions: [0, 13], latestStable: 13 } as const
  t.equal(versions.choose(api), 9)
  t.equal(versions.choose(api, 4), 4)
  t.throws(() => versions.choose(api, 0), {
    code: 'UNSUPPORTED_VERSION',
    message: 'Metadata: the broker speaks versions 1 to 9, we 0 to 0',
  })
  t.throws(() => versions.choose({ ...api, key: 4 }), { code: 'UNSUPPORTED_VERSION' })
  t.end()
})

t.test(
  'a broker that does not know our ApiVersions answers in version 0, and is asked again',
  async (t) => {
    const world = new VirtualWorld()
    const cluster = new MemoryCluster(world)
    cluster.intercept = ({ api, version }) =>
      api === 'ApiVersions' && version > 1 ? { answer: 'refuse' } : undefined
    const client = await world.until(Client.connect(cluster.bootstrap, { doors: world.doors }))
    t.same(
      cluster.requests('ApiVersions').map((each) => each.version),
      [4, 1],
    )
    t.ok((await world.until(client.admin.apiVersions())).some((each) => each.name === 'Fetch'))
    await world.until(client.close())
  },
)

t.test('nobody listens: the error says where, in time', async (t) => {
  const world = new VirtualWorld()
  const connecting = Client.connect('127.0.0.1:1,127.0.0.1:2', {
    doors: world.doors,
    timeout: '2s',
  })
  await t.rejects(world.until(connecting), {
    code: 'BROKER_UNREACHABLE',
    retriable: true,
    message: /cannot reach 127.0.0.1:[12]: nothing listens there/,
  })
  t.ok(world.now <= 2100)
  await world.pass(20_000)
  t.equal(world.pending, 0)
  await t.rejects(Client.connect(':x', { doors: world.doors }), { code: 'INVALID_ARGUMENT' })
  await t.rejects(Client.connect('', { doors: world.doors }), { code: 'INVALID_ARGUMENT' })
})

t.test(
  'a broker that falls silent is given up after the timeout, and another is asked',
  async (t) => {
    const { cluster, client, until, world, end } = await clientWorld(3, { requestTimeout: '5s' })
    cluster.createTopic('orders')
    cluster.intercept = ({ broker, api }) =>
      broker === 1 && api !== 'ApiVersions' ? 'silence' : undefined
    const begun = world.now
    const topics = await until(client.admin.listTopics())
    t.same(
      topics.map((each) => each.name),
      ['orders'],
    )
    t.ok(world.now - begun < 12_000)
    await end()
  },
)

t.test(
  'an answer that cannot be read, or that nobody asked for, ends the connection only',
  async (t) => {
    const { cluster, client, until, end } = await clientWorld()
    cluster.createTopic('orders')
    let bad = 2
    cluster.intercept = ({ api }) =>
      api === 'Metadata' && bad-- > 0 ? { answer: 'garbage' } : undefined
    t.equal((await until(client.admin.listTopics())).length, 1)
    await end()
  },
)

t.test('leader epochs only grow; a topic made anew begins anew', (t) => {
  const view = new ClusterView()
  const answer = (topicId: string, leaderId: number, leaderEpoch: number) =>
    view.apply({
      brokers: [1, 2].map((nodeId) => ({ nodeId, host: 'h', port: nodeId, rack: null })),
      clusterId: 'c',
      controllerId: 1,
      topics: [
        {
          errorCode: 0,
          name: 'orders',
          topicId,
          isInternal: false,
          partitions: [
            {
              errorCode: 0,
              partitionIndex: 0,
              leaderId,
              leaderEpoch,
              replicaNodes: [1, 2],
              isrNodes: [1, 2],
              offlineReplicas: [],
            },
          ],
        },
      ],
    } as never)
  const leader = () => view.topic('orders')?.partitions[0]?.leader
  answer('a', 1, 5)
  answer('a', 2, 4)
  t.equal(leader(), 1, 'an old answer changes nothing')
  t.notOk(view.applyHint('orders', 0, { leaderId: 2, leaderEpoch: 5 }))
  t.ok(view.applyHint('orders', 0, { leaderId: 2, leaderEpoch: 6 }))
  t.equal(leader(), 2)
  answer('a', 1, 5)
  t.equal(leader(), 2)
  answer('b', 1, 0)
  t.equal(leader(), 1)
  t.equal(view.nameOf('a'), undefined)
  t.equal(view.nameOf('b'), 'orders')
  t.end()
})

t.test('calls fail once the client is closed, and nothing stays open', async (t) => {
  const { cluster, client, until, end } = await clientWorld()
  cluster.createTopic('orders')
  cluster.intercept = ({ api }) => (api === 'CreateTopics' ? 'silence' : undefined)
  const waiting = client.admin.createTopics({ name: 'new' })
  const refused = t.rejects(waiting, { code: 'CLOSED' })
  await until(new Promise<void>((resolve) => void setImmediate(resolve)))
  t.equal(await end(), 0)
  await refused
  t.throws(() => client.producer(), { code: 'CLOSED' })
  t.throws(() => client.consumer({ topics: 'orders' }), { code: 'CLOSED' })
  await until(client.close())
})
