// `npm run rounds -w test -- --rounds 100`: the whole contract, with a table. `--kill-process` kills the process
// that holds all brokers instead of one of them.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { processWorld } from './process-world.ts'
import { summary, TABLE_HEAD, tableLine } from './round-table.ts'
import { mishapOf, playRounds, ROUNDS_TOPIC } from './rounds.ts'
import { threadWorld } from './world.ts'

const GAP_MS_MAX = 1_500

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    'pause-ms': { type: 'string', default: '5000' },
    'cut-ms': { type: 'string', default: '3000' },
    'kill-process': { type: 'boolean', default: false },
    folder: { type: 'string', default: tmpdir() },
    keep: { type: 'boolean', default: false },
  },
})

const folder = mkdtempSync(join(values.folder, 'actorlog-rounds-'))
const say = (line: string) => process.stdout.write(`${line}\n`)
const killsAll = values['kill-process']
const world = await (killsAll ? processWorld : threadWorld)(folder, ROUNDS_TOPIC)
try {
  say(TABLE_HEAD)
  const { rounds, history } = await playRounds(world, {
    mishaps: Array.from({ length: Number(values.rounds) }, (_, at) => {
      return killsAll ? 'kill all' : mishapOf(at + 1)
    }),
    seed: Number(values.seed),
    pauseMs: Number(values['pause-ms']),
    cutMs: Number(values['cut-ms']),
    told: (round) => say(tableLine(round)),
  })
  say(summary(rounds, history, GAP_MS_MAX))
  if (history.faults.length > 0) process.exitCode = 1
} finally {
  await world.close()
  if (values.keep) say(`kept: ${folder}`)
  else rmSync(folder, { recursive: true })
}
