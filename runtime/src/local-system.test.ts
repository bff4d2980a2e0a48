// LocalSystem beyond the suite: handles and timers of Node, devices, doors per node, several systems at once.
import { execFileSync } from 'node:child_process'
import { getActiveResourcesInfo } from 'node:process'
import t from 'tap'
import type { Actor, ActorRef, MessageOf, Signal } from './actor.ts'
import type { Context } from './context.ts'
import { actorKind } from './kinds.ts'
import { LocalSystem } from './local-system.ts'

interface BellProtocol {
  ring(message: { times: number }): void
  rungBy(message: { who: string }): void
  listen(message: { path: string }): void
  pass(message: { to: ActorRef<BellProtocol> }): void
  look(message: object): { seen: readonly string[] }
}
interface Own {
  rang(message: { n: number }): void
}

/** Devices that tests call: what a door would do. */
const devices = new Map<string, (message: { n: number }) => boolean>()
const seen = new Map<string, string[]>()

class Bell implements Actor<BellProtocol & Own> {
  receive(message: MessageOf<BellProtocol & Own>, context: Context<BellProtocol & Own>): void {
    const heard = seen.get(context.node) ?? []
    seen.set(context.node, heard)
    if (message.type === 'ring') {
      for (let i = 0; i < message.times; i++) devices.get(context.node)?.({ n: i })
      heard.push('rung')
      context.trace('rung')
      context.count('rung', 2)
    } else if (message.type === 'rang') {
      heard.push(`rang ${message.n}`)
      if (message.n === 99) devices.get('b')?.({ n: 1 })
    } else if (message.type === 'listen') {
      heard.push(context.doors.files.exists(message.path) ? 'there' : 'missing')
    } else if (message.type === 'pass') {
      context.tell(message.to, { type: 'rungBy', who: context.node })
    } else if (message.type === 'look') {
      context.reply(message.replyTo, { seen: heard })
    } else {
      heard.push(message.who)
    }
  }

  signal(signal: Signal<BellProtocol & Own>, context: Context<BellProtocol & Own>): void {
    if (signal.type === 'started') devices.set(context.node, context.device('rang'))
  }
}

const bell = actorKind<BellProtocol>({ name: 'bell', create: () => new Bell() })

async function start(t: Test, nodes = ['a']): Promise<[LocalSystem, ActorRef<BellProtocol>[]]> {
  devices.clear()
  seen.clear()
  const system = await LocalSystem.start({ kinds: [bell], nodes })
  t.teardown(() => system.close())
  const refs = await Promise.all(nodes.map((on) => system.spawn(bell, undefined, { on })))
  for (const ref of refs) await system.ask(ref, { type: 'look' })
  return [system, refs]
}

type Test = Pick<typeof t, 'teardown'>

t.test('a device called outside a turn runs one before it returns', async (t) => {
  const [system] = await start(t)
  t.equal(devices.get('a')?.({ n: 7 }), true)
  t.same(seen.get('a'), ['rang 7'])
  await system.killNode('a')
  t.equal(devices.get('a')?.({ n: 8 }), false)
  t.same(seen.get('a'), ['rang 7'])
})

t.test('a device called inside a turn, of whichever node, waits for its turn', async (t) => {
  const [system, [a]] = await start(t, ['a', 'b'])
  devices.get('a')?.({ n: 99 })
  t.same(seen.get('b'), ['rang 1'])
  if (a === undefined) throw new Error('there is a bell')
  system.tell(a, { type: 'ring', times: 2 })
  const { seen: heard } = await system.ask(a, { type: 'look' })
  t.same(heard, ['rang 99', 'rung', 'rang 0', 'rang 1'])
  t.same(seen.get('b'), ['rang 1'])
})

t.test('counters and traces name what happened', async (t) => {
  const [system, [a]] = await start(t)
  if (a === undefined) throw new Error('there is a bell')
  system.tell(a, { type: 'ring', times: 0 })
  await system.ask(a, { type: 'look' })
  t.same((await system.counters('a')).named, { rung: 2 })
  t.match(system.inspect('a').traceLines, [{ path: 'a/bell-1', line: 'rung' }])
  await system.stop(a)
  t.equal(system.tell(a, { type: 'ring', times: 1 }), false)
  t.match(system.inspect('a').deadLetters, [{ to: a, type: 'ring', reason: 'dead' }])
  t.equal((await system.counters('a')).actors, 0)
  t.throws(() => system.inspect('c'), { code: 'ACTOR_NO_SUCH_NODE' })
})

t.test('a listener that throws hurts nobody but its owner', async (t) => {
  const system = await LocalSystem.start({ kinds: [bell] })
  t.teardown(() => system.close())
  const thrown = new Promise((resolve) => {
    process.setUncaughtExceptionCaptureCallback(resolve)
  })
  const end = system.watch(() => {
    throw new Error('a bad listener')
  })
  await system.startNode('b')
  end()
  t.match(await thrown, { message: 'a bad listener' })
  process.setUncaughtExceptionCaptureCallback(null)
  t.same(system.nodes, ['local', 'b'])
})

t.test('a door that was not given says so; the actor restarts', async (t) => {
  const [system, [a]] = await start(t)
  if (a === undefined) throw new Error('there is a bell')
  const failed = new Promise<string>((resolve) => {
    system.watch((event) => {
      if (event.type === 'actorFailed') resolve(event.error)
    })
  })
  system.tell(a, { type: 'listen', path: 'x' })
  t.match(await failed, /opens no 'files'/)
})

t.test('each node opens its own doors, at each start', async (t) => {
  const opened: string[] = []
  const system = await LocalSystem.start({
    kinds: [bell],
    nodes: ['a', 'b'],
    doors: (node, { clock, random }) => {
      opened.push(node)
      t.ok(clock.now() > 0 && random.next() < 1)
      return {}
    },
  })
  t.teardown(() => system.close())
  await system.killNode('b')
  await system.startNode('b')
  t.same(opened, ['a', 'b', 'b'])
  t.same(system.nodes, ['a', 'b'])
})

t.test('two systems know nothing of each other', async (t) => {
  const [one, [ofOne]] = await start(t)
  const [two, [ofTwo]] = await start(t)
  if (ofOne === undefined || ofTwo === undefined) throw new Error('there are bells')
  t.equal(ofOne, ofTwo, 'a ref means something within its system only')
  await one.close()
  t.same(await two.ask(ofTwo, { type: 'look' }), { seen: [] })
})

t.test('messages without a codec stay on their node when round trips are asked for', async (t) => {
  const system = await LocalSystem.start({ kinds: [bell], roundTrip: true })
  t.teardown(() => system.close())
  const ref = await system.spawn(bell, undefined)
  t.throws(() => system.tell(ref, { type: 'ring', times: 1 }), { code: 'ACTOR_NO_CODEC' })
  await t.rejects(system.ask(ref, { type: 'look' }), { code: 'ACTOR_NO_CODEC' })
})

t.test('a closed system leaves no handle, an idle one lets the process end', async (t) => {
  const before = getActiveResourcesInfo().length
  const [system, [a]] = await start(t)
  if (a === undefined) throw new Error('there is a bell')
  const far = { timeoutMs: 2 ** 40 }
  const [ref] = [await system.spawn(bell, undefined, { name: 'mute' })]
  await system.killNode('a')
  await t.rejects(system.ask(ref, { type: 'look' }, far), { code: 'ACTOR_DEAD' })
  await system.close()
  t.ok(getActiveResourcesInfo().length <= before, String(getActiveResourcesInfo()))
  const index = new URL('./index.js', import.meta.url).href
  const script = `import { LocalSystem } from '${index}'
    await LocalSystem.start({ kinds: [] })
    console.log('idle')`
  const parameters = ['--input-type=module', '--eval', script]
  const text = execFileSync(process.execPath, parameters, { encoding: 'utf8', timeout: 10_000 })
  t.equal(text, 'idle\n')
})

t.test('a cut direction loses what actors say until it is mended', async (t) => {
  const [system, [a, b]] = await start(t, ['a', 'b'])
  if (a === undefined || b === undefined) throw new Error('there are two bells')
  await system.links.set('a', 'b', { cut: true })
  system.tell(a, { type: 'pass', to: b })
  system.tell(b, { type: 'pass', to: a })
  t.same((await system.ask(a, { type: 'look' })).seen, ['b'], 'the other direction is whole')
  t.same((await system.ask(b, { type: 'look' })).seen, [])
  await system.links.set('a', 'b', undefined)
  system.tell(a, { type: 'pass', to: b })
  await system.ask(a, { type: 'look' })
  t.same((await system.ask(b, { type: 'look' })).seen, ['a'])
})

t.test('a paused node has no turn until it is resumed; killed, it starts awake', async (t) => {
  const [system, [a, b]] = await start(t, ['a', 'b'])
  if (a === undefined || b === undefined) throw new Error('there are two bells')
  system.pauseNode('b')
  const looked = system.ask(b, { type: 'look' })
  system.tell(a, { type: 'pass', to: b })
  await system.ask(a, { type: 'look' })
  t.equal(devices.get('b')?.({ n: 1 }), true)
  t.same(seen.get('b'), [])
  system.resumeNode('b')
  t.same((await looked).seen, ['a', 'rang 1'])
  system.pauseNode('b')
  await system.killNode('b')
  await system.startNode('b')
  const next = await system.spawn(bell, undefined, { on: 'b' })
  t.same((await system.ask(next, { type: 'look' })).seen, ['a', 'rang 1'])
})
