// Brokers die, sleep and lose each other while records flow: a few rounds; `npm run rounds -w test` plays many.
import t from 'tap'
import { tableLine } from '../rounds/round-table.ts'
import { type Mishap, playRounds, ROUNDS_TOPIC } from '../rounds/rounds.ts'
import { threadWorld } from '../rounds/world.ts'
import { temporaryFolder } from './temporary-folder.ts'

const MISHAPS: readonly Mishap[] = ['kill leader', 'kill controller', 'pause leader', 'cut link']

// Some twelve seconds on two cores; a busy machine may take its time.
t.setTimeout(180_000)

t.test('what was acknowledged is there once, in order, on every replica', async (t) => {
  const world = await threadWorld(temporaryFolder(t), ROUNDS_TOPIC)
  try {
    const told = (line: Parameters<typeof tableLine>[0]) => t.comment(tableLine(line))
    const options = { mishaps: MISHAPS, seed: 7, pauseMs: 1_000, cutMs: 1_000, told }
    const { rounds, history } = await playRounds(world, options)
    t.same(history.faults, [])
    t.equal(rounds.length, MISHAPS.length)
    t.ok(rounds.every(({ acknowledged }) => acknowledged > 0))
    t.equal(history.unknown, 0)
  } finally {
    await world.close()
  }
})
