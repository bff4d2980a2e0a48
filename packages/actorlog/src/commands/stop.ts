// `actorlog stop`: ends a running cluster in good order, and waits until it is gone.

import type { Command } from 'commander'
import { CommandError } from '../command-error.ts'
import { askStop } from '../control/control-client.ts'
import { expectRunning, runningClusters } from '../control/run-file.ts'
import { exitCodes } from '../exit-codes.ts'
import { command, globalsOf, withGlobals } from '../globals.ts'
import type { Io } from '../io.ts'
import { jsonLine } from '../output/json.ts'

const lookEveryMs = 50

export function stopCommand(io: Io): Command {
  return withGlobals(command('stop', 'end a running cluster in good order'), { talks: false })
    .option('--now', 'without moving leaders or flushing; safe, because a crash is safe')
    .action(async (options: Record<string, unknown>) => {
      const globals = globalsOf(options)
      const file = expectRunning(io.env, globals.name)
      const begun = performance.now()
      await askStop(file, options['now'] === true, globals.timeoutMs)
      await gone(io, file.name, file.pid, globals.timeoutMs)
      const ms = Math.round(performance.now() - begun)
      if (globals.json) io.stdout.write(jsonLine({ name: file.name, stopped: true, ms }))
      else if (!globals.quiet) io.stderr.write(`stopped "${file.name}" in ${ms} ms\n`)
    })
}

async function gone(io: Io, name: string, pid: number, timeoutMs: number): Promise<void> {
  const deadline = performance.now() + timeoutMs
  while (runningClusters(io.env).some((file) => file.name === name && file.pid === pid)) {
    if (performance.now() > deadline) {
      throw new CommandError(`"${name}" did not end within ${timeoutMs} ms`, {
        code: 'TIMED_OUT',
        exitCode: exitCodes.unreachable,
        tries: [`actorlog stop --now --name ${name}`],
      })
    }
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs))
  }
}
