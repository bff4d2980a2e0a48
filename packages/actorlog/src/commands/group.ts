// `actorlog group`: which groups there are, who is in them, and how far they have read.

import type { GroupDescription } from '@actorlog/client'
import type { Command } from 'commander'
import { command, type Globals, globalsOf, withGlobals } from '../globals.ts'
import { type Io, type Styles, stylesFor } from '../io.ts'
import { jsonLine } from '../output/json.ts'
import { table } from '../output/table.ts'
import { withClient } from '../session.ts'

type Options = Record<string, unknown>

export function groupCommand(io: Io): Command {
  const group = withGlobals(command('group', 'consumer groups: list, describe'))
  group.action((options: Options) => list(io, globalsOf(options)))
  const listing = withGlobals(command('list', 'every group')).action(
    (_own: Options, its: Command) => list(io, globalsOf(its.optsWithGlobals())),
  )
  const describe = withGlobals(command('describe', 'members, offsets and lag'))
    .argument('<group...>')
    .action(async (groups: string[], _own: Options, its: Command) => {
      const globals = globalsOf(its.optsWithGlobals())
      await withClient(io, globals, async (client) => {
        const timeout = globals.timeoutMs
        for (const described of await client.admin.describeGroups(groups, { timeout })) {
          if (globals.json) io.stdout.write(jsonLine(described))
          else io.stdout.write(text(described, stylesFor(io.stdout, io.env), io.stdout.columns))
        }
      })
    })
  return group.addCommand(listing).addCommand(describe)
}

async function list(io: Io, globals: Globals): Promise<void> {
  await withClient(io, globals, async (client) => {
    const groups = await client.admin.listGroups({ timeout: globals.timeoutMs })
    if (globals.json) {
      for (const group of groups) io.stdout.write(jsonLine(group))
      return
    }
    const rows = groups.map(({ group, state, type, protocolType }) => [
      group,
      state || '-',
      type || '-',
      protocolType || '-',
    ])
    io.stdout.write(table(['GROUP', 'STATE', 'TYPE', 'PROTOCOL'], rows, io.stdout.columns))
  })
}

function text(group: GroupDescription, styles: Styles, columns: number | undefined): string {
  const owner = new Map(
    group.members.flatMap((member) =>
      member.assignment.map(({ topic, partition }) => [`${topic}-${partition}`, member] as const),
    ),
  )
  const rows = group.offsets.map(({ topic, partition, committed, logEndOffset, lag }) => {
    const member = owner.get(`${topic}-${partition}`)
    return [
      topic,
      partition,
      committed ?? '-',
      logEndOffset ?? '-',
      lag ?? '-',
      member?.memberId ?? '-',
      member?.clientHost ?? '-',
    ]
  })
  const heads = [
    'TOPIC',
    'PARTITION',
    'CURRENT-OFFSET',
    'LOG-END-OFFSET',
    'LAG',
    'MEMBER-ID',
    'HOST',
  ]
  const head = [
    `${styles.bold(group.group)}  ${group.state}  ${group.protocol || 'no protocol'}`,
    `coordinator ${group.coordinator}  ${group.members.length} members  lag ${group.lag}`,
  ].join('  ')
  return `${head}\n\n${table(heads, rows, columns)}`
}
