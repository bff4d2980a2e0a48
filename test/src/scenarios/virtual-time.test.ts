// A whole cluster in virtual time: three brokers, a client, one of them dies; the same seed gives the same run.
import { kinds } from '@actorlog/actors'
import { Cluster, OwnedSockets, ownedFiles } from '@actorlog/broker'
import { Client, type ClientDoors } from '@actorlog/client'
import { type Files, MemoryFiles, MemorySockets } from '@actorlog/ports'
import { SimulatedSystem } from '@actorlog/runtime'
import t from 'tap'

const NODES = ['broker-1', 'broker-2', 'broker-3']
const CLUSTER_ID = 'AAAAAAAAAAAAAAAAAAAAAQ'
const RECORDS = 30
/** How far time goes before whoever waits outside may look again. */
const STEP_MS = 5
const STORY_MS_MAX = 120_000
/** Start, thirty records, a dead leader and the reading: without a session or a request that has to time out. */
const QUICK_MS_MAX = 1_500

/** A simulated system, and its client's doors. */
async function world(seed: number): Promise<{ system: SimulatedSystem; doors: ClientDoors }> {
  const disks = new Map<string, Files>()
  const owned = new Map<string, { cut(): void }[]>()
  const later: { defer(run: () => void, afterMs?: number): void } = { defer: () => {} }
  const sockets = new MemorySockets((run) => later.defer(run))
  const system = await SimulatedSystem.start({
    kinds,
    nodes: NODES,
    seed,
    runsForAsks: false,
    doors: (node, { clock }) => {
      const disk = disks.get(node) ?? new MemoryFiles({ timestamp: () => clock.timestamp() })
      disks.set(node, disk)
      const doors = { files: ownedFiles(disk), sockets: new OwnedSockets(sockets) }
      owned.set(node, [doors.sockets, doors.files])
      return doors
    },
  })
  // What a dead broker held of the world goes with it: its connections, its locks.
  system.watch((event) => {
    if (event.type === 'nodeStopped') for (const each of owned.get(event.node) ?? []) each.cut()
  })
  later.defer = (run, afterMs) => system.defer(run, afterMs)
  let draw = seed
  const next = (): number => {
    draw = (Math.imul(draw, 1_664_525) + 1_013_904_223) >>> 0
    return draw / 2 ** 32
  }
  const doors: ClientDoors = {
    clock: {
      now: () => system.nowMs,
      timestamp: () => 1_577_836_800_000 + Math.floor(system.nowMs),
    },
    random: {
      next,
      below: (bound) => Math.floor(next() * bound),
      bytes: (length) => Uint8Array.from({ length }, () => Math.floor(next() * 256)),
    },
    sockets,
    timer: (afterMs, due) => {
      let isCancelled = false
      system.defer(() => isCancelled || due(), Math.max(0, afterMs))
      return () => {
        isCancelled = true
      }
    },
  }
  return { system, doors }
}

/** Lets time pass until the promise is settled. */
async function until<T>(system: SimulatedSystem, promise: Promise<T>): Promise<T> {
  let isSettled = false
  const settled = (): void => {
    isSettled = true
  }
  promise.then(settled, settled)
  for (;;) {
    await new Promise((resolve) => setImmediate(resolve))
    if (isSettled) return await promise
    if (system.nowMs > STORY_MS_MAX) throw new Error('the story does not come to its end')
    system.run(system.nowMs + STEP_MS)
  }
}

/** Writes, loses the leader, writes on, reads everything back. */
async function story(system: SimulatedSystem, doors: ClientDoors) {
  const options = {
    brokers: NODES.length,
    host: 'virtual',
    ports: [],
    folder: undefined,
    properties: {},
  }
  const cluster = await Cluster.start({ system }, CLUSTER_ID, options)
  const client = await Client.connect(cluster.bootstrapServers, { doors })
  await client.admin.createTopics({ name: 'orders', partitions: 1 })
  const producer = client.producer()
  for (let at = 0; at < RECORDS; at++) {
    if (at === RECORDS / 2) {
      const [topic] = await client.admin.describeTopics(['orders'])
      await cluster.kill(topic?.partitions[0]?.leader ?? 1)
    }
    await producer.send('orders', { value: `order ${at}` })
  }
  const consumer = client.consumer({ topics: 'orders', from: 'earliest' })
  const values: string[] = []
  for await (const { value } of consumer) {
    values.push(Buffer.from(value ?? []).toString())
    if (values.length === RECORDS) break
  }
  await client.close()
  return { values, cluster }
}

async function told(
  seed: number,
): Promise<{ values: readonly string[]; hash: string; ms: number }> {
  const { system, doors } = await world(seed)
  const { values, cluster } = await until(system, story(system, doors))
  const { eventHash: hash, nowMs: ms } = system
  await cluster.close({ now: true })
  return { values, hash, ms }
}

t.test('a leader dies in virtual time: nothing is lost, and a seed repeats itself', async (t) => {
  const [one, again, other] = [await told(11), await told(11), await told(12)]
  const expected = Array.from({ length: RECORDS }, (_, at) => `order ${at}`)
  t.same(one.values, expected)
  t.same(other.values, expected)
  t.ok(one.ms < QUICK_MS_MAX && other.ms < QUICK_MS_MAX)
  t.equal(again.hash, one.hash)
  t.not(other.hash, one.hash)
  t.comment(`${one.ms.toFixed(0)} virtual ms, hash ${one.hash}`)
})
