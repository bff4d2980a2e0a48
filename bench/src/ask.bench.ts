// Actors of two threads: asks there and back with 256 or 1 outstanding, tells with credits, actors spawned.
import { ThreadSystem } from '@actorlog/runtime'
import { driver, echo } from './ask-kinds.ts'
import { bench } from './bench.ts'

const ASKS = 200_000
const LONE_ASKS = 2000
const TELLS = 256 * 1000
const BATCHES = 20_000
const SPAWNS = 20_000

const system = await ThreadSystem.start({
  kinds: new URL('./ask-kinds.js', import.meta.url),
  threads: [{ name: 'near' }, { name: 'far' }],
  // A machine that is busy with twenty others hands over slowly.
  askTimeoutMs: 300_000,
})
const near = await system.spawn(driver, undefined, { on: 'near' })
const far = await system.spawn(echo, undefined, { on: 'far' })
const local = await system.spawn(echo, undefined, { on: 'near' })

async function perSecond(count: number, work: () => Promise<{ done: number }>): Promise<number> {
  const begin = performance.now()
  const { done } = await work()
  if (done < count) throw new Error(`${done} of ${count} done`)
  return (count / (performance.now() - begin)) * 1000
}

const askAll = (target: typeof far, total: number, window: number) => () =>
  perSecond(total, () => system.ask(near, { type: 'askAll', target, total, window }))

const batches = { total: BATCHES, sizeBytes: 128 * 1024 }
const lendAll = { type: 'lendAll', target: far, ...batches } as const

await bench({
  name: 'ask',
  figures: {
    asks: { unit: 'asks/s, 256 outstanding', round: askAll(far, ASKS, 256) },
    loneAsks: { unit: 'asks/s, 1 outstanding', round: askAll(far, LONE_ASKS, 1) },
    localAsks: { unit: 'asks/s on one thread', round: askAll(local, ASKS, 256) },
    tells: {
      unit: 'tells/s',
      round: () =>
        perSecond(TELLS, () => system.ask(near, { type: 'tellAll', target: far, total: TELLS })),
    },
    lentBatches: {
      unit: 'batches of 128 KiB lent and answered/s',
      round: () => perSecond(BATCHES, () => system.ask(near, lendAll)),
    },
    spawns: {
      unit: 'actors spawned and stopped/s',
      round: () => perSecond(SPAWNS, () => system.ask(near, { type: 'spawnAll', total: SPAWNS })),
    },
  },
  gates: ({ asks }) => [{ name: 'asks/s', value: asks.median, atLeast: 500_000 }],
})
await system.close()
