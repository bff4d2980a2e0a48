// `actorlog chaos`: breaks the running cluster on purpose, and mends it.

import type { Command } from 'commander'
import { usageError } from '../command-error.ts'
import { askChaos } from '../control/control-client.ts'
import { expectRunning } from '../control/run-file.ts'
import { brokersOf, type ChaosVerb, chaosVerbs } from '../control/verbs.ts'
import { command, globalsOf, wholeNumber, withGlobals } from '../globals.ts'
import type { Io } from '../io.ts'
import { jsonLine } from '../output/json.ts'

const summaries: Readonly<Record<ChaosVerb, string>> = {
  kill: 'end a broker as kill -9 would',
  pause: 'freeze a broker: connections stay open, and silent',
  resume: 'let a paused broker go on',
  restart: 'start a killed broker again, or restart a running one',
  cut: 'lose everything two brokers say to each other',
  heal: 'end every cut and pause',
}

export function chaosCommand(io: Io): Command {
  const chaos = command('chaos', 'break the running cluster on purpose, and mend it')
  for (const verb of chaosVerbs) chaos.addCommand(verbCommand(io, verb))
  chaos.action(() => {
    throw usageError('break what?', 'actorlog chaos kill 2', 'actorlog chaos cut 1 3')
  })
  return chaos
}

function verbCommand(io: Io, verb: ChaosVerb): Command {
  const made = withGlobals(command(verb, summaries[verb]), { talks: false })
  const count = brokersOf[verb]
  if (count >= 1) made.argument('<broker>')
  if (count >= 2) made.argument('<other>')
  return made.action(async (...given: unknown[]) => {
    const words = given.slice(0, count) as string[]
    const options = given[count] as Record<string, unknown>
    const globals = globalsOf(options)
    const brokers = words.map((word) => wholeNumber(word, 'broker', { min: 0 }) as number)
    const file = expectRunning(io.env, globals.name)
    await askChaos(file, verb, brokers, globals.timeoutMs)
    if (globals.json) io.stdout.write(jsonLine({ verb, brokers, done: true }))
    else if (!globals.quiet) io.stderr.write(`${[verb, ...brokers].join(' ')}: done\n`)
  })
}
