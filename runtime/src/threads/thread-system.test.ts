// A system on real worker threads: what crosses, what breaks, what comes back, and what is left when it is closed.
import t from 'tap'
import type { ActorRef } from '../actor.ts'
import type { SystemEvent } from '../system.ts'
import { driver, echo, mischief } from './fixtures/kinds.ts'
import type { EchoProtocol } from './fixtures/thread-test.protocol.ts'
import { ThreadSystem, type ThreadSystemOptions } from './thread-system.ts'

const KINDS = new URL('./fixtures/kinds.js', import.meta.url)

type Test = Pick<typeof t, 'teardown'>

async function start(t: Test, options: Partial<ThreadSystemOptions> = {}): Promise<ThreadSystem> {
  const system = await ThreadSystem.start({
    kinds: KINDS,
    threads: [{ name: 'a' }, { name: 'b' }],
    ...options,
  })
  t.teardown(() => system.close())
  return system
}

/** The next event that fits. */
function next(system: ThreadSystem, type: SystemEvent['type'], node: string): Promise<SystemEvent> {
  return new Promise((resolve) => {
    const end = system.watch((event) => {
      if (event.type !== type || event.node !== node) return
      end()
      resolve(event)
    })
  })
}

async function eventually(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setImmediate(resolve))
}

t.test('tells and asks reach actors of any thread, from outside and from each other', async (t) => {
  const system = await start(t)
  t.same(system.nodes, ['a', 'b'])
  const [near, far] = [
    await system.spawn(echo, undefined),
    await system.spawn(echo, undefined, { on: 'b' }),
  ]
  t.equal(system.nodeOf(near), 'a')
  t.equal(system.nodeOf(far), 'b')
  t.same(await system.ask(far, { type: 'echo', value: 0.5 }), { value: 0.5, count: 1 })
  for (let value = 1; value <= 100; value++) t.ok(system.tell(near, { type: 'note', value }))
  t.same(await system.ask(near, { type: 'total' }), { notes: 100, sum: 5050 })
  const work = await system.spawn(driver, undefined, { on: 'a' })
  const order = { type: 'drive', target: far, total: 5000, window: 64 } as const
  t.match(await system.ask(work, order), { answered: 5000, dead: 0, overloaded: 0, deadline: 0 })
  const inspection = await system.inspect('a')
  t.equal(inspection.links['b']?.data.records, 5000)
  t.match(await system.counters('b'), { received: 5001, actors: 1 })
})

t.test('long messages travel through the arena and leave nothing there', async (t) => {
  const system = await start(t)
  const far = await system.spawn(echo, undefined, { on: 'b' })
  const numbers = Array.from({ length: 50_000 }, (_, i) => i)
  t.same(await system.ask(far, { type: 'list', numbers }), { numbers })
  for (const length of [0, 1, 1000, 100_000, 500_000]) {
    const bytes = new Uint8Array(length).fill(2)
    t.same(await system.ask(far, { type: 'measure', bytes, isKept: false }), { sum: 2 * length })
  }
  t.equal(system.tell(far, { type: 'note', value: 1 }), true)
  await eventually(async () => (await system.inspect('b')).lentBlocks === 0)
  await t.rejects(
    system.ask(far, { type: 'measure', bytes: new Uint8Array(2 ** 21), isKept: false }),
    {
      code: 'ACTOR_OVERLOADED',
    },
  )
})

t.test('a batch shared with two followers is one block, held until both let go', async (t) => {
  const system = await start(t, { threads: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] })
  const [first, second, leader] = [
    await system.spawn(echo, undefined, { on: 'b' }),
    await system.spawn(echo, undefined, { on: 'c' }),
    await system.spawn(driver, undefined, { on: 'a' }),
  ]
  const batch = { type: 'share', first, second, sizeBytes: 1_000_000 } as const
  t.same(await system.ask(leader, { ...batch, isKept: true }), { sum: 2_000_000 })
  t.match(await system.inspect('a'), { arenaBlocks: 1, lentBlocks: 1 })
  const { links } = await system.inspect('a')
  t.match([links['b']?.data.records, links['c']?.data.records], [1, 1])
  t.same(
    await system.ask(first, { type: 'letGo' }),
    { sum: 1_000_000 },
    'the bytes are still there',
  )
  t.match(await system.inspect('a'), { arenaBlocks: 1 })
  await system.killNode('c')
  await eventually(async () => (await system.inspect('a')).arenaBlocks === 0)
  t.same(await system.ask(leader, { ...batch, isKept: false }), { sum: 1_000_000 }, 'c is dead')
  t.same(await system.ask(leader, { ...batch, isKept: false, sizeBytes: 2 ** 27 }), { sum: -1 })
})

t.test(
  'a thread killed in traffic: asks fail at once, watchers hear, it is back soon',
  async (t) => {
    const restart = { onDeath: 'restart' } as const
    const roots = [{ kind: 'echo', props: undefined, options: { name: 'root' } }]
    const system = await start(t, { threads: [{ name: 'a' }, { name: 'b', restart, roots }] })
    const far = await system.spawn(echo, undefined, { on: 'b' })
    const work = await system.spawn(driver, undefined, { on: 'a' })
    const gone = system.ask(work, { type: 'await', target: far })
    const ended = system.terminated(far)
    const driven = system.ask(work, { type: 'drive', target: far, total: 2e9, window: 256 })
    await eventually(async () => (await system.counters('b')).received > 100_000)
    const open = system.ask(far, { type: 'letGo' }).catch((error) => error.code)
    const back = next(system, 'nodeStarted', 'b')
    const began = performance.now()
    await system.killNode('b')
    t.match(await driven, { overloaded: 0, deadline: 0 })
    t.equal((await driven).dead, 256, 'all that were open')
    t.match(await gone, { isGone: true })
    t.match(await open, /ACTOR_DEAD|^\[object/)
    await ended
    t.ok(performance.now() - began < 1000, 'nobody waited for a deadline')
    await back
    const restartMs = performance.now() - began
    t.comment(`back after ${restartMs.toFixed(0)} ms`)
    t.ok(restartMs < 1000)
    t.equal((await system.counters('b')).actors, 1, 'its roots are spawned again')
    t.equal(system.nodeOf(far), undefined)
    await t.rejects(system.ask(far, { type: 'echo', value: 1 }), { code: 'ACTOR_DEAD' })
    t.equal(system.tell(far, { type: 'note', value: 1 }), false)
    t.match(await system.ask(work, { type: 'drive', target: far, total: 1, window: 1 }), {
      dead: 1,
    })
    t.ok(
      (await system.counters('a')).deadLetters > 0,
      'what is told to a former life is a dead letter',
    )
    const successor = await system.spawn(echo, undefined, { on: 'b' })
    t.not(successor, far)
    const again = { type: 'drive', target: successor, total: 300, window: 10 } as const
    t.match(await system.ask(work, again), { answered: 300 })
  },
)

t.test('a thread that stays dead stays dead until it is started', async (t) => {
  const system = await start(t)
  await system.killNode('b')
  t.same(system.nodes, ['a'])
  await t.rejects(system.spawn(echo, undefined, { on: 'b' }), { code: 'ACTOR_NO_SUCH_NODE' })
  await t.rejects(system.killNode('b'), { code: 'ACTOR_NO_SUCH_NODE' })
  await t.rejects(system.inspect('nobody'), { code: 'ACTOR_NO_SUCH_NODE' })
  await t.rejects(system.startNode('a'), { code: 'ACTOR_NAME_TAKEN' })
  await system.startNode('b')
  await system.startNode('c')
  t.same(system.nodes, ['a', 'b', 'c'])
  const [far, work] = [
    await system.spawn(echo, undefined, { on: 'c' }),
    await system.spawn(driver, undefined, { on: 'b' }),
  ]
  const order = { type: 'drive', target: far, total: 100, window: 10 } as const
  t.match(await system.ask(work, order), { answered: 100 })
})

const MISCHIEF = [
  ['spin', /no sign of life/],
  ['throw outside', /outside of any actor/],
  ['leave a rejection', /nobody caught this/],
  ['exit', /exited with code 7/],
  ['escalate', /up to the node/],
] as const

t.test('a thread that misbehaves dies alone', async (t) => {
  const system = await start(t, { heartbeatTimeoutMs: 200 })
  const near = await system.spawn(echo, undefined, { on: 'a' })
  for (const [how, error] of MISCHIEF) {
    const culprit = await system.spawn(mischief, undefined, { on: 'b' })
    const stopped = next(system, 'nodeStopped', 'b')
    system.tell(culprit, { type: 'misbehave', how })
    t.match(await stopped, { error }, how)
    t.match(await system.ask(near, { type: 'echo', value: 1 }), { value: 1 })
    await system.startNode('b')
  }
})

t.test('a thread whose heap fills up ends before V8 ends the process', async (t) => {
  const resourceLimits = { maxOldGenerationSizeMb: 32 }
  const threads = [{ name: 'a' }, { name: 'b', resourceLimits }]
  const system = await start(t, { threads })
  const culprit = await system.spawn(mischief, undefined, { on: 'b' })
  const stopped = next(system, 'nodeStopped', 'b')
  system.tell(culprit, { type: 'misbehave', how: 'hoard' })
  t.match(await stopped, { error: /heap is full|memory limit/ })
  t.same(system.nodes, ['a'])
})

t.test('a paused thread is excused, and what was sent to it waits', async (t) => {
  const system = await start(t, { heartbeatTimeoutMs: 100 })
  const far = await system.spawn(echo, undefined, { on: 'b' })
  const paused = system.pauseNode('b', 400)
  const asked = system.ask(far, { type: 'echo', value: 3 })
  await paused
  t.match(await asked, { value: 3 })
  t.same(system.nodes, ['a', 'b'])
})

t.test('a full link refuses tells and fails asks; nothing is lost in silence', async (t) => {
  const system = await start(t, { dataRingBytes: 4096, outboxBytes: 4096, outboxRecords: 64 })
  const far = await system.spawn(echo, undefined, { on: 'b' })
  const work = await system.spawn(driver, undefined, { on: 'a' })
  const paused = system.pauseNode('b', 300)
  const { taken } = await system.ask(work, { type: 'flood', target: far, total: 1000 })
  t.ok(taken > 100 && taken < 1000, `${taken} of 1000 were taken`)
  const order = { type: 'drive', target: far, total: 1, window: 1 } as const
  t.match(await system.ask(work, order), { overloaded: 1 })
  t.match(await system.counters('a'), { overloaded: 1000 - taken + 1 })
  await paused
  await eventually(async () => (await system.ask(far, { type: 'total' })).notes === taken)
})

t.test('a thread that takes no control messages is treated as failed', async (t) => {
  const system = await start(t, { controlRingBytes: 4096, outboxBytes: 4096, outboxRecords: 64 })
  const far = await system.spawn(echo, undefined, { on: 'b' })
  const culprit = await system.spawn(mischief, undefined, { on: 'a' })
  const stopped = next(system, 'nodeStopped', 'b')
  void system.pauseNode('b', 60_000).catch(() => {})
  system.tell(culprit, { type: 'pester', target: far, total: 70_000 })
  t.match(await stopped, { error: /takes no messages/ })
  t.same(system.nodes, ['a'])
})

t.test('links fail as asked, one way, also after a restart, and say how often', async (t) => {
  const system = await start(t)
  const spawnBoth = async (): Promise<ActorRef<EchoProtocol>> =>
    system.spawn(echo, undefined, { on: 'b' })
  const work = await system.spawn(driver, undefined, { on: 'a' })
  let far = await spawnBoth()
  await system.links.set('a', 'b', { cut: true })
  t.match(await system.ask(work, { type: 'flood', target: far, total: 10 }), { taken: 10 })
  t.match(await system.links.counts('a', 'b'), { cut: 10 })
  t.match(await system.ask(far, { type: 'total' }), { notes: 0 }, 'others still reach it')
  await system.killNode('b')
  await system.startNode('b')
  far = await spawnBoth()
  t.match(await system.ask(work, { type: 'flood', target: far, total: 5 }), { taken: 5 })
  t.match(await system.links.counts('a', 'b'), { cut: 5 })
  await system.links.set('a', 'b', { dropRate: 0.5, delayMs: 5, jitterMs: 5 })
  await system.ask(work, { type: 'flood', target: far, total: 500 })
  const counts = await system.links.counts('a', 'b')
  t.ok(counts !== undefined && counts.dropped > 150 && counts.dropped < 350)
  const arriving = 500 - (counts?.dropped ?? 0)
  await eventually(async () => (await system.ask(far, { type: 'total' })).notes === arriving)
  await system.links.set('a', 'b', undefined)
  const order = { type: 'drive', target: far, total: 50, window: 10 } as const
  t.match(await system.ask(work, order), { answered: 50 })
  t.equal(await system.links.counts('a', 'b'), undefined)
})

t.test('a start that fails says why and leaves nothing', async (t) => {
  await t.rejects(
    ThreadSystem.start({ kinds: new URL('./lane.js', import.meta.url), threads: [] }),
    {
      code: 'ACTOR_UNKNOWN_KIND',
    },
  )
  await t.rejects(ThreadSystem.start({ kinds: KINDS, threads: [] }), { code: 'ACTOR_NO_SUCH_NODE' })
  const roots = [{ kind: 'nobody', props: undefined, options: {} }]
  await t.rejects(ThreadSystem.start({ kinds: KINDS, threads: [{ name: 'a', roots }] }), {
    message: /nobody/,
  })
})

t.test('a closed system leaves no handle and answers that it is closed', async (t) => {
  const before = process.getActiveResourcesInfo().length
  const system = await ThreadSystem.start({ kinds: KINDS, threads: [{ name: 'a' }] })
  const near = await system.spawn(echo, undefined)
  const asked = system.ask(near, { type: 'echo', value: 1 })
  await asked
  await system.close()
  await system.close()
  await eventually(async () => process.getActiveResourcesInfo().length <= before)
  await t.rejects(system.ask(near, { type: 'echo', value: 1 }), { code: 'ACTOR_SYSTEM_CLOSED' })
  t.throws(() => system.tell(near, { type: 'note', value: 1 }), { code: 'ACTOR_SYSTEM_CLOSED' })
})
