// Virtual time: the same seed gives the same run, the real world is shut, and time is only what is planned.
import { MemoryFiles, MemorySockets } from '@actorlog/ports'
import t from 'tap'
import type { Actor, MessageOf } from '../actor.ts'
import type { Context } from '../context.ts'
import { actorKind } from '../kinds.ts'
import { suiteKinds, systemSuite } from '../suite/system-suite.ts'
import { EventHash } from './event-hash.ts'
import { withoutRealWorld } from './real-world-guard.ts'
import { type Delivery, SimulatedSystem } from './simulated-system.ts'

/** Rolls dice at a timer, and tells its friends. */
interface PlayerProtocol {
  befriend(message: { friend: number }): void
  rolled(message: { eyes: number; round: number }): void
  reach(message: { for: string }): void
  score(): { sum: number }
}
interface Own {
  rollDue(message: { round: number }): void
}

class Player implements Actor<PlayerProtocol & Own> {
  readonly #friends: number[] = []
  #sum = 0

  receive(message: MessageOf<PlayerProtocol & Own>, context: Context<PlayerProtocol & Own>): void {
    switch (message.type) {
      case 'befriend':
        this.#friends.push(message.friend)
        context.startTimer('roll', 1 + context.random.next(), { type: 'rollDue', round: 1 })
        break
      case 'rollDue': {
        const eyes = 1 + context.random.below(6)
        for (const friend of this.#friends)
          context.tell(friend as typeof context.self, {
            type: 'rolled',
            eyes,
            round: message.round,
          })
        const next = { type: 'rollDue', round: message.round + 1 } as const
        context.startTimer('roll', context.random.next() * 3, next)
        break
      }
      case 'rolled':
        this.#sum += message.eyes * message.round
        break
      case 'reach':
        if (message.for === 'Date.now') Date.now()
        if (message.for === 'new Date') new Date()
        if (message.for === 'Math.random') Math.random()
        if (message.for === 'performance.now') performance.now()
        if (message.for === 'setTimeout') setTimeout(() => {}, 1)
        if (message.for === 'setImmediate') setImmediate(() => {})
        break
      case 'score':
        context.reply(message.replyTo, { sum: this.#sum })
    }
  }
}

const player = actorKind<PlayerProtocol>({ name: 'player', create: () => new Player() })

async function play(seed: number, untilMs = 200): Promise<SimulatedSystem> {
  const nodes = ['a', 'b', 'c']
  const system = await SimulatedSystem.start({ kinds: [player], nodes, seed, runsForAsks: false })
  const refs = await Promise.all(nodes.map((on) => system.spawn(player, undefined, { on })))
  for (const ref of refs)
    for (const friend of refs) if (friend !== ref) system.tell(ref, { type: 'befriend', friend })
  system.run(untilMs)
  return system
}

t.test('the same seed gives the same run, another one another', async (t) => {
  const [one, again, other] = [await play(7), await play(7), await play(8)]
  t.match(one.eventHash, /^[0-9a-f]{16}$/)
  t.equal(one.eventHash, again.eventHash)
  t.equal(one.eventCount, again.eventCount)
  t.not(one.eventHash, other.eventHash)
  t.equal(one.nowMs, 200)
})

t.test('stepping gives the same run as running', async (t) => {
  const ran = await play(3, 50)
  const stepped = await play(3, 0)
  while (stepped.eventCount < ran.eventCount) t.ok(stepped.step())
  t.equal(stepped.eventHash, ran.eventHash)
})

t.test('the suite’s sentences hold whatever the seed, and hash the same twice', async (t) => {
  for (let seed = 10; seed < 13; seed++) {
    const hashes: string[] = []
    for (const round of [1, 2]) {
      let hash = ''
      for (const { run } of systemSuite) {
        const system = await SimulatedSystem.start({
          kinds: suiteKinds,
          nodes: ['a', 'b'],
          seed,
          roundTrip: seed % 2 === 0,
        })
        await run({ system, pass: async (ms) => system.run(system.nowMs + ms) })
        hash += system.eventHash
        await system.close()
      }
      hashes.push(hash)
      if (round === 2) t.equal(hashes[0], hashes[1], `seed ${seed}`)
    }
  }
})

t.test('whoever reaches for the real world fails', async (t) => {
  const reaches = [
    'Date.now',
    'new Date',
    'Math.random',
    'performance.now',
    'setTimeout',
    'setImmediate',
  ]
  for (const name of reaches) {
    const system = await SimulatedSystem.start({ kinds: [player], seed: 1 })
    const errors: string[] = []
    system.watch((event) => {
      if (event.type === 'actorFailed') errors.push(event.error)
    })
    const ref = await system.spawn(player, undefined)
    system.tell(ref, { type: 'reach', for: name })
    system.run(1)
    t.match(errors[0], /ACTOR_REAL_WORLD|was called while a simulation runs/, name)
    await system.close()
  }
  t.ok(Date.now() > 0 && performance.now() > 0 && Math.random() < 1)
  t.equal(new Date(0).getTime(), 0)
  t.equal(
    withoutRealWorld(() => new Date(5).getTime()),
    5,
  )
  const system = await SimulatedSystem.start({ kinds: [player], seed: 1, refusesRealWorld: false })
  const ref = await system.spawn(player, undefined)
  system.tell(ref, { type: 'reach', for: 'Date.now' })
  t.same(await system.ask(ref, { type: 'score' }), { sum: 0 })
})

t.test('messages of one link keep their order, and take what was asked for', async (t) => {
  const arrivals: Delivery[] = []
  const system = await SimulatedSystem.start({
    kinds: suiteKinds,
    nodes: ['a', 'b'],
    seed: 5,
    latencyMsMin: 2,
    latencyMsMax: 20,
    observe: (delivery) => arrivals.push(delivery),
  })
  const order = systemSuite.find(({ name }) => name.includes('in order (a to b)'))
  await order?.run({ system, pass: async (ms) => system.run(system.nowMs + ms) })
  const said = arrivals.filter(({ node, message }) => node === 'b' && message.type === 'say')
  t.equal(said.length, 500)
  t.ok((said[0]?.atMs ?? 0) >= 2)
  t.same(
    said.map(({ atMs }) => atMs),
    said.map(({ atMs }) => atMs).sort((x, y) => x - y),
  )
})

t.test('an actor that never stops talking to itself does not stop time', async (t) => {
  const system = await SimulatedSystem.start({ kinds: suiteKinds, nodes: ['a', 'b'], seed: 5 })
  const flood = systemSuite.find(({ name }) => name.includes('does not hold up a stop'))
  await flood?.run({ system, pass: async (ms) => system.run(system.nowMs + ms) })
  t.ok(system.nowMs < 1_000)
})

t.test('doors in memory run on virtual time', async (t) => {
  const opened: string[] = []
  const system = await SimulatedSystem.start({
    kinds: [player],
    seed: 1,
    doors: (node, { clock, defer }) => {
      opened.push(`${node} at ${clock.now()}`)
      const sockets = new MemorySockets((run) => defer(run))
      sockets.listen(
        { host: 'localhost', port: 0 },
        {
          listening: ({ port }) => opened.push(`listens at ${clock.now()} on ${port}`),
          accepted: () => {},
          failed: () => {},
        },
      )
      defer(() => opened.push(`later at ${clock.now()}`), 5)
      return { files: new MemoryFiles({ timestamp: () => clock.timestamp() }), sockets }
    },
  })
  t.same(opened, ['local at 0'])
  system.run(10)
  t.same(opened, ['local at 0', 'listens at 0 on 49152', 'later at 5'])
  t.equal(system.step(), false)
})

t.test('the hash is FNV-1a of 64 bits over words', (t) => {
  const hash = new EventHash()
  t.equal(hash.text, 'cbf29ce484222325')
  hash.delivery(0, 1 as never, { type: '' })
  // By the definition, in big integers.
  let expected = 0xcbf29ce484222325n
  const word = (value: number): void => {
    expected = BigInt.asUintN(64, (expected ^ BigInt(value >>> 0)) * 0x100000001b3n)
  }
  const double = (value: number): void => {
    for (const half of new Int32Array(new Float64Array([value]).buffer)) word(half)
  }
  double(0)
  double(1)
  word(4)
  for (const letter of 'type') word(letter.charCodeAt(0))
  word(0)
  t.equal(hash.text, expected.toString(16).padStart(16, '0'))
  t.end()
})
