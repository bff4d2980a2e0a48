// Nodes: placement, kills and failures, what crosses between them, and the end of a system.
import { deepEqual, rejects, equal as same } from 'node:assert/strict'
import type { AnyRef, ReplyTo } from '../actor.ts'
import { scribe } from './puppet.ts'
import { equal, ok, type Stage, type SuiteCase, withoutStarts } from './stage.ts'
import type { Everything } from './suite.protocol.ts'

/** The sentences about nodes. */
export const nodeCases: readonly SuiteCase[] = [
  {
    name: 'a kill runs no further code; watchers and askers are told, other nodes live on',
    async run(stage) {
      const anna = await stage.puppet('anna')
      const bert = await stage.puppet('bert', { on: 'b' })
      stage.act(bert, ['hold'])
      stage.act(anna, ['watch', bert], ['ask', bert, 'q'])
      await stage.noted('bert', 'holds q')
      const end = stage.system.terminated(bert)
      await stage.system.killNode('b')
      await end
      await stage.noted('anna', `terminated ${bert}`)
      await stage.noted('anna', 'failed answered dead nothing')
      deepEqual(withoutStarts(await stage.notes('bert')), ['holds q'])
      ok(stage.events.some((event) => event.type === 'nodeStopped' && event.node === 'b'))
      equal(await stage.isGone(anna), false)
    },
  },
  {
    name: 'a node that starts again has nobody on it, and refs to its former life stay dead',
    async run(stage) {
      const anna = await stage.puppet('anna')
      const old = await stage.puppet('bert', { on: 'b' })
      await stage.system.killNode('b')
      await startAgain(stage)
      const young = await stage.puppet('bert', { on: 'b' })
      ok(young !== old)
      equal(await stage.isGone(old), true)
      equal(await stage.isGone(young), false)
      stage.act(anna, ['ask', old, 'q'], ['watch', old])
      await stage.noted('anna', 'failed answered dead nothing')
      await stage.noted('anna', `terminated ${old}`)
      stage.act(anna, ['ask', young, 'new'])
      await stage.noted('anna', 'answered new nothing')
    },
  },
  {
    name: 'a failure that nobody below the node absorbs stops that node, and nothing else',
    async run(stage) {
      const anna = await stage.puppet('anna')
      const escalate = { supervision: { onFailure: 'escalate' }, on: 'b' } as const
      const bert = await stage.puppet('bert', escalate)
      stage.act(anna, ['watch', bert], ['ask', bert, 'watched'])
      await stage.noted('anna', 'answered watched nothing')
      stage.act(bert, ['fail', 'beyond repair'])
      await stage.noted('anna', `terminated ${bert}`)
      const stopped = await stage.eventually(async () =>
        stage.events.find((event) => event.type === 'nodeStopped'),
      )
      ok(stopped.type === 'nodeStopped' && stopped.error?.includes('beyond repair') === true)
      equal(stopped.node, 'b')
      equal(await stage.isGone(anna), false)
    },
  },
  {
    name: 'every type of field crosses between nodes unchanged',
    async run(stage) {
      const { system } = stage
      const far = await system.spawn(scribe, undefined, { on: 'b' })
      const sent = sample(far)
      const came = await system.ask(far, { type: 'everything', ...sent })
      deepEqual(plain(came), plain(sent))
      const { absentText: _a, optionalInt32: _b, named: _c, ...less } = sent
      const again = await system.ask(far, { type: 'everything', ...less })
      deepEqual(plain(again), plain(less))
    },
  },
  ...['a', 'b'].map(
    (node) =>
      ({
        name: `bytes stay as they were until they are received, or longer when retained (on ${node})`,
        async run(stage) {
          const anna = await stage.puppet('anna')
          const bert = await stage.puppet('bert', { on: node })
          stage.act(anna, ['lend', bert, 5_000, true], ['lend', bert, 3_000, false])
          await stage.noted('bert', 'took 3000')
          for (let i = 0; i < 20; i++) stage.act(anna, ['lend', bert, 5_000, false])
          await stage.eventually(async () => (await stage.notes('bert')).length === 23)
          stage.act(bert, ['kept'])
          await stage.noted('bert', 'kept 5000')
          stage.act(anna, ['askSum', bert, 70_000])
          await stage.noted('anna', 'summed 70000 of 70000')
        },
      }) satisfies SuiteCase,
  ),
  {
    name: 'a node that does not exist, or is up already, is an error',
    async run(stage) {
      await rejects(stage.puppet('anna', { on: 'c' }), { code: 'ACTOR_NO_SUCH_NODE' })
      await rejects(stage.system.killNode('c'), { code: 'ACTOR_NO_SUCH_NODE' })
      await rejects(stage.system.startNode('a'), { code: 'ACTOR_NAME_TAKEN' })
      same(stage.system.nodes.join(), 'a,b')
    },
  },
  {
    name: 'closing ends everybody and everything that waits, and may be repeated',
    async run(stage) {
      const { system } = stage
      const bert = await stage.puppet('bert', { on: 'b' })
      const carl = await stage.puppet('carl')
      stage.act(bert, ['hold'])
      const asked = system.ask(bert, { type: 'question', text: 'q' }, { timeoutMs: 1e6 })
      const refused = rejects(asked, { code: /ACTOR_(SYSTEM_CLOSED|DEAD)/ })
      await stage.noted('bert', 'holds q')
      const end = system.terminated(carl)
      await Promise.all([system.close(), system.close()])
      await system.close()
      await Promise.all([refused, end])
      await rejects(system.ask(bert, { type: 'question', text: 'q' }), closed)
      await rejects(system.spawn(scribe, undefined), closed)
      let code = ''
      try {
        system.tell(bert, { type: 'say', text: 'q' })
      } catch (error) {
        code = (error as { readonly code: string }).code
      }
      equal(code, closed.code)
    },
  },
]

const closed = { code: 'ACTOR_SYSTEM_CLOSED' }

async function startAgain(stage: Stage): Promise<void> {
  // A system may start a node again by itself.
  if (!stage.system.nodes.includes('b')) await stage.system.startNode('b').catch(() => undefined)
  await stage.eventually(async () => stage.system.nodes.includes('b'))
}

function sample(ref: AnyRef): Everything {
  const bytes = Uint8Array.of(0, 1, 254, 255)
  const waiter: ReplyTo<{ n: number }> = { ask: 2 ** 51 + 1, method: 513 }
  return {
    int32: -(2 ** 31),
    int64: Number.MIN_SAFE_INTEGER,
    float64: Math.PI,
    yes: true,
    no: false,
    text: 'Zürich 🚆, and a text that is longer than what a loop would write',
    word: 'middle',
    bytes,
    ref,
    waiter,
    absentText: '',
    nullText: null,
    anyText: 'here',
    optionalInt32: 0,
    inner: { name: 'inner', deeper: { n: 42 } },
    optionalInner: { flag: true },
    int32s: [1, -2, 3],
    int64s: [2 ** 40, -(2 ** 40)],
    float64s: [0.5, Number.NEGATIVE_INFINITY],
    flags: [true, false],
    texts: ['', 'a', 'ü'],
    words: ['low', 'high'],
    parts: [bytes, new Uint8Array(), bytes],
    refs: [ref],
    waiters: [waiter],
    points: [{ x: 1, y: 1.5 }],
    named: [{ name: 'with', payload: bytes }, { name: 'without' }],
  }
}

/** Bytes as lists: which class of views they come as is the system's affair. */
function plain(value: unknown): unknown {
  if (value instanceof Uint8Array) return ['bytes', ...value]
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, plain(field)]))
}
