// `actorlog api-versions`: which versions of which APIs a broker speaks.

import type { Command } from 'commander'
import { command, globalsOf, wholeNumber, withGlobals } from '../globals.ts'
import type { Io } from '../io.ts'
import { jsonLine } from '../output/json.ts'
import { table } from '../output/table.ts'
import { withClient } from '../session.ts'

export function apiVersionsCommand(io: Io): Command {
  return withGlobals(command('api-versions', 'what a broker speaks'))
    .argument('[broker]', 'its id; any broker when left out')
    .action(async (broker: string | undefined, options: Record<string, unknown>) => {
      const globals = globalsOf(options)
      const id = wholeNumber(broker, 'broker', { min: 0 })
      await withClient(io, globals, async (client) => {
        const ranges = await client.admin.apiVersions(id, { timeout: globals.timeoutMs })
        if (globals.json) {
          for (const range of ranges) io.stdout.write(jsonLine(range))
          return
        }
        const rows = ranges.map((each) => [
          each.apiKey,
          each.name,
          each.minVersion,
          each.maxVersion,
        ])
        io.stdout.write(table(['KEY', 'API', 'MIN', 'MAX'], rows, io.stdout.columns))
      })
    })
}
