// `actorlog topic`: create, list, describe, delete. The bare noun lists.

import { ActorlogError, type Client, type TopicDescription } from '@actorlog/client'
import type { Command } from 'commander'
import { CommandError, usageError } from '../command-error.ts'
import { exitCodes } from '../exit-codes.ts'
import { command, type Globals, globalsOf, repeated, wholeNumber, withGlobals } from '../globals.ts'
import type { Io } from '../io.ts'
import { exitCodeOf } from '../output/error-report.ts'
import { jsonLine } from '../output/json.ts'
import { table } from '../output/table.ts'
import { withClient } from '../session.ts'

type Options = Record<string, unknown>

export function topicCommand(io: Io, exit: (code: number) => void): Command {
  const topic = withGlobals(command('topic', 'topics: create, list, describe, delete'))
  topic.action((options: Options) => list(io, globalsOf(options), false))
  const listing = withGlobals(command('list', 'every topic'))
    .option('--internal', 'those of Kafka itself too')
    .action((_own: Options, its: Command) => {
      const options = its.optsWithGlobals()
      return list(io, globalsOf(options), options['internal'] === true)
    })
  return topic
    .addCommand(createCommand(io, exit))
    .addCommand(listing)
    .addCommand(describeCommand(io))
    .addCommand(deleteCommand(io, exit))
}

function createCommand(io: Io, exit: (code: number) => void): Command {
  return withGlobals(command('create', 'make topics'))
    .argument('<topic...>')
    .option('-p, --partitions <count>', 'left out: as the cluster has it')
    .option('-r, --replicas <count>', 'left out: as the cluster has it')
    .option('--replication-factor <count>', 'the same, as Kafka spells it')
    .option('-c, --topic-config <key=value>', 'a setting, as often as needed', repeated, [])
    .option('--config <key=value>', 'the same, as Kafka spells it', repeated, [])
    .option('--if-not-exists', 'a topic that is there is fine')
    .option('-d, --dry-run', 'check only')
    .action(async (names: string[], _own: Options, its: Command) => {
      const options = its.optsWithGlobals()
      const globals = globalsOf(options)
      const replicas = (options['replicas'] ?? options['replicationFactor']) as string | undefined
      const shape = {
        partitions: wholeNumber(options['partitions'] as string | undefined, '-p', { min: 1 }),
        replicas: wholeNumber(replicas, '-r', { min: 1 }),
        config: await topicSettings([
          ...(options['topicConfig'] as string[]),
          ...(options['config'] as string[]),
        ]),
      }
      const terms = {
        ifNotExists: options['ifNotExists'] === true,
        validateOnly: options['dryRun'] === true,
        timeout: globals.timeoutMs,
      }
      await withClient(io, globals, (client) =>
        each(io, exit, globals, names, async (name) => {
          const made = await client.admin.createTopics({ name, ...present(shape) }, terms)
          return made.length === 0 ? 'EXISTS' : 'OK'
        }),
      )
    })
}

function deleteCommand(io: Io, exit: (code: number) => void): Command {
  return withGlobals(command('delete', 'delete topics with all their records'))
    .argument('<topic...>')
    .option('-y, --yes', 'do not ask')
    .action(async (names: string[], _own: Options, its: Command) => {
      const options = its.optsWithGlobals()
      const globals = globalsOf(options)
      if (options['yes'] !== true && io.stdin.isTTY !== true) {
        throw usageError(
          'deleting asks for --yes where nobody can be asked',
          `actorlog topic delete ${names.join(' ')} --yes`,
        )
      }
      if (options['yes'] !== true && !(await confirmed(io, names))) return
      await withClient(io, globals, (client) =>
        each(io, exit, globals, names, async (name) => {
          await client.admin.deleteTopics([name], { timeout: globals.timeoutMs })
          return 'OK'
        }),
      )
    })
}

function describeCommand(io: Io): Command {
  return withGlobals(command('describe', 'leaders, replicas and offsets'))
    .argument('<topic...>')
    .option('-p, --partitions', 'only the table of partitions')
    .action(async (names: string[], _own: Options, its: Command) => {
      const options = its.optsWithGlobals()
      const globals = globalsOf(options)
      await withClient(io, globals, async (client) => {
        const topics = await client.admin.describeTopics(names, { timeout: globals.timeoutMs })
        for (const topic of topics) {
          if (globals.json) io.stdout.write(jsonLine(topic))
          else io.stdout.write(await described(client, topic, options['partitions'] === true, io))
        }
      })
    })
}

async function list(io: Io, globals: Globals, internal: boolean): Promise<void> {
  await withClient(io, globals, async (client) => {
    const topics = await client.admin.listTopics({ internal, timeout: globals.timeoutMs })
    if (globals.json) {
      for (const topic of topics) io.stdout.write(jsonLine(topic))
      return
    }
    const rows = topics.map(({ name, partitions, replicas }) => [name, partitions, replicas])
    io.stdout.write(table(['NAME', 'PARTITIONS', 'REPLICAS'], rows, io.stdout.columns))
  })
}

async function described(
  client: Client,
  topic: TopicDescription,
  onlyPartitions: boolean,
  io: Io,
): Promise<string> {
  const heads = [
    'PARTITION',
    'LEADER',
    'EPOCH',
    'REPLICAS',
    'ISR',
    'LOG-START-OFFSET',
    'HIGH-WATERMARK',
  ]
  const rows = topic.partitions.map((each) => [
    each.partition,
    each.leader < 0 ? '-' : each.leader,
    each.leaderEpoch,
    `[${each.replicas.join(' ')}]`,
    `[${each.isr.join(' ')}]`,
    each.logStartOffset ?? '-',
    each.highWatermark ?? '-',
  ])
  const partitions = table(heads, rows, io.stdout.columns)
  if (onlyPartitions) return partitions
  const settings = await client.admin.describeConfigs({ type: 'topic', name: topic.name })
  const own = settings.filter((setting) => setting.source === 'DYNAMIC_TOPIC_CONFIG')
  const lines = own.map((setting) => `  ${setting.name}=${setting.value ?? ''}\n`)
  const head = `${topic.name}  id ${topic.id}  ${topic.partitions.length} partitions\n`
  return `${head}${lines.join('')}\n${partitions}`
}

/** Does the same to each topic, and tells of each; several with different outcomes are "partly". */
async function each(
  io: Io,
  exit: (code: number) => void,
  globals: Globals,
  names: readonly string[],
  act: (name: string) => Promise<string>,
): Promise<void> {
  const rows: string[][] = []
  const failures: unknown[] = []
  for (const name of names) {
    try {
      rows.push([name, await act(name)])
    } catch (error) {
      if (names.length === 1) throw error
      failures.push(error)
      const status =
        error instanceof ActorlogError ? `${error.code}: ${error.message}` : String(error)
      rows.push([name, status])
    }
  }
  if (globals.json) for (const [topic, status] of rows) io.stdout.write(jsonLine({ topic, status }))
  else io.stdout.write(table(['TOPIC', 'STATUS'], rows, io.stdout.columns))
  if (failures.length === names.length) exit(exitCodeOf(failures[0]))
  else if (failures.length > 0) exit(exitCodes.partly)
}

/** `key=value` words → settings; a name that Kafka does not know is a typing error. */
async function topicSettings(words: readonly string[]): Promise<Record<string, string>> {
  const settings: Record<string, string> = {}
  if (words.length === 0) return settings
  const { TOPIC_KEYS } = await import('@actorlog/config')
  for (const word of words) {
    const at = word.indexOf('=')
    if (at < 1) throw usageError(`'${word}' is no setting: write key=value`)
    const name = word.slice(0, at)
    const fault = TOPIC_KEYS.fault(name, word.slice(at + 1))
    if (fault !== undefined) throw usageError(fault)
    settings[name] = word.slice(at + 1)
  }
  return settings
}

function present<T extends object>(shape: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}

async function confirmed(io: Io, names: readonly string[]): Promise<boolean> {
  io.stderr.write(`delete ${names.join(', ')} with all records? [y/N] `)
  for await (const chunk of io.stdin) {
    if (/^y(es)?$/i.test(String(chunk).trim())) return true
    throw new CommandError('nothing was deleted', { code: 'REFUSED', exitCode: exitCodes.usage })
  }
  return false
}
