// `actorlog wait`: blocks until something is true, or says what is missing.

import type { Client, TopicDescription } from '@actorlog/client'
import type { Command } from 'commander'
import { CommandError, usageError } from '../command-error.ts'
import { askStatus } from '../control/control-client.ts'
import { findRunning } from '../control/run-file.ts'
import { exitCodes } from '../exit-codes.ts'
import { command, type Globals, globalsOf, wholeNumber, withGlobals } from '../globals.ts'
import type { Io } from '../io.ts'
import { withClient } from '../session.ts'
import { healthOf } from './status.ts'

const lookEveryMs = 50

/** What is still missing; undefined when it is true. */
type Look = () => Promise<string | undefined>

export function waitCommand(io: Io): Command {
  const wait = command('wait', 'block until something is true, or exit 4')
  const ready = withGlobals(command('ready', 'the cluster runs and is healthy'), { talks: false })
  ready.action(async (options: Record<string, unknown>) => {
    const globals = globalsOf(options)
    await until(io, globals, () => lookReady(io, globals))
  })
  const leader = withGlobals(command('leader', 'a partition has a leader'))
    .argument('<topic>')
    .argument('[partition]', 'all of them when left out')
    .option('--not <broker>', 'a leader other than this one')
    .action(
      async (topic: string, partition: string | undefined, options: Record<string, unknown>) => {
        const globals = globalsOf(options)
        const only = wholeNumber(partition, 'partition', { min: 0 })
        const not = wholeNumber(options['not'] as string | undefined, '--not', { min: 0 })
        await withClient(io, globals, (client) =>
          until(io, globals, () =>
            lookAt(client, topic, only, (each) => {
              if (each.leader < 0) return 'has no leader'
              return each.leader === not ? `is led by ${not}` : undefined
            }),
          ),
        )
      },
    )
  const isr = withGlobals(command('isr', 'a topic has that many replicas in sync'))
    .argument('<topic>')
    .argument('[count]', 'all of its replicas when left out')
    .option('-p, --partition <partition>', 'only this one')
    .action(async (topic: string, count: string | undefined, options: Record<string, unknown>) => {
      const globals = globalsOf(options)
      const wanted = wholeNumber(count, 'count', { min: 1 })
      const only = wholeNumber(options['partition'] as string | undefined, '--partition', {
        min: 0,
      })
      await withClient(io, globals, (client) =>
        until(io, globals, () =>
          lookAt(client, topic, only, (each) => {
            const needed = wanted ?? each.replicas.length
            return each.isr.length >= needed
              ? undefined
              : `has ${each.isr.length} of ${needed} in sync`
          }),
        ),
      )
    })
  wait.action(() => {
    throw usageError('wait for what?', 'actorlog wait ready', 'actorlog wait leader orders')
  })
  return wait.addCommand(ready).addCommand(leader).addCommand(isr)
}

async function until(io: Io, globals: Globals, look: Look): Promise<void> {
  const deadline = performance.now() + globals.timeoutMs
  for (;;) {
    const missing = await look()
    if (missing === undefined) return
    if (performance.now() >= deadline || io.interrupted.aborted) {
      throw new CommandError(`not within ${globals.timeoutMs} ms: ${missing}`, {
        code: 'FOUND_WANTING',
        exitCode: exitCodes.foundWanting,
      })
    }
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs))
  }
}

async function lookReady(io: Io, globals: Globals): Promise<string | undefined> {
  const file = findRunning(io.env, globals.name)
  if (file === undefined) return 'no cluster runs'
  try {
    const health = healthOf(await askStatus(file, globals.timeoutMs))
    return health === 'healthy' ? undefined : `the cluster is ${health}`
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

async function lookAt(
  client: Client,
  topic: string,
  only: number | undefined,
  missing: (partition: TopicDescription['partitions'][number]) => string | undefined,
): Promise<string | undefined> {
  const listed = await client.admin.listTopics({ internal: true })
  if (!listed.some((each) => each.name === topic)) return `there is no topic ${topic}`
  const [described] = await client.admin.describeTopics([topic])
  const partitions = (described?.partitions ?? []).filter(
    (each) => only === undefined || each.partition === only,
  )
  if (partitions.length === 0) return `${topic} has no partition ${only}`
  for (const each of partitions) {
    const what = missing(each)
    if (what !== undefined) return `${topic}-${each.partition} ${what}`
  }
  return undefined
}
