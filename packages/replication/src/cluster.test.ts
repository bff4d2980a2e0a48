// What replication promises, played over seeds: nothing committed is lost, nothing is committed twice, logs end up
// the same. And rules broken on purpose, which the same play must notice.
import fc from 'fast-check'
import t from 'tap'
import { Cluster, type Mutation } from './cluster.test.kit.ts'

const STEPS = 800
const SEEDS_FOR_MUTANTS = 8000

/** Small and quick: mulberry32. */
function draws(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function play(seed: number, mutation: Mutation = {}): number {
  const draw = draws(seed)
  const cluster = new Cluster(mutation)
  for (let step = 0; step < STEPS; step++) cluster.step(draw(), draw())
  cluster.heal()
  return cluster.committedCount
}

t.test('whatever is lost, late or repeated, the committed stays', async (t) => {
  let committed = 0
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      committed += play(seed)
    }),
    { numRuns: 300 },
  )
  t.ok(committed > 3000, 'the play commits something', { committed })
})

const mutants: readonly (keyof Mutation)[] = [
  'leaderIgnoresIsr',
  'followerCutsAtHighWatermark',
  'leaderIgnoresLineage',
  'lostAnswerIsRefusal',
  'ignoresBrokerEpochs',
  'takesLateAnswers',
]

for (const rule of mutants) {
  t.test(`noticed when broken: ${rule}`, async (t) => {
    for (let seed = 0; seed < SEEDS_FOR_MUTANTS; seed++) {
      try {
        play(seed, { [rule]: true })
      } catch (error) {
        t.match(error, { name: 'AssertionError' }, `seed ${seed}`)
        return
      }
    }
    t.fail('no seed notices')
  })
}
