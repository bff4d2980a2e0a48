// `actorlog consume`: records of topics, to be read by people or by programs.

import type { Client, Consumer, TopicPartition } from '@actorlog/client'
import type { Command } from 'commander'
import { usageError } from '../command-error.ts'
import { command, type Globals, globalsOf, wholeNumber, withGlobals } from '../globals.ts'
import { type Io, written } from '../io.ts'
import { jsonLine, prettyJson } from '../output/json.ts'
import { type OffsetRange, offsetRange } from '../records/offset-range.ts'
import { recordFormat } from '../records/record-format.ts'
import { kcatFields, type RawConsumedRecord, recordFields } from '../records/record-line.ts'
import { withClient } from '../session.ts'

type Options = Record<string, unknown>
type RawConsumer = Consumer<Uint8Array | null, Uint8Array | null>

/** How often it is looked whether every partition has come to its end. */
const lookEveryMs = 50

export function consumeCommand(io: Io): Command {
  return withGlobals(command('consume', 'the records of topics'))
    .argument('<topic...>')
    .option('-o, --offset <offset>', 'start, end, 47, +2, -3, @time, @time:time')
    .option('--from-beginning', 'the same as -o start')
    .option('-p, --partitions <list>', 'only these, with commas between')
    .option('-g, --group <group>', 'as a member of a group, which remembers how far')
    .option('-n, --num <count>', 'end after so many')
    .option('--max-messages <count>', 'the same, as Kafka spells it')
    .option('-e, --exit', 'end at the end')
    .option('-f, --format <format>', "how a record is printed: '%p %o %k %v\\n'")
    .option('-J, --envelope', "kcat's JSON, one a line")
    .option('--meta-only', 'without keys, values and headers')
    .option('--read-committed', 'only what transactions committed')
    .action(async (topics: string[], options: Options) => {
      const globals = globalsOf(options)
      const print = printer(globals, options)
      const typed = options['offset'] ?? (options['fromBeginning'] === true ? 'start' : undefined)
      if (typed !== undefined && options['group'] !== undefined) {
        throw usageError('a group goes on where it left off: leave -o away, or the group')
      }
      const range = typeof typed === 'string' ? offsetRange(typed, Date.now()) : undefined
      await withClient(io, globals, async (client) => {
        const job = { topics, options, range, print, globals }
        await consume(io, client, job)
      })
    })
}

interface Job {
  readonly topics: readonly string[]
  readonly options: Options
  readonly range: OffsetRange | undefined
  readonly globals: Globals
  readonly print: (record: RawConsumedRecord) => string | Uint8Array
}

async function consume(io: Io, client: Client, job: Job): Promise<void> {
  const { options, topics, range } = job
  const group = options['group'] as string | undefined
  const limit = wholeNumber(
    (options['num'] ?? options['maxMessages']) as string | undefined,
    '-n',
    {
      min: 0,
    },
  )
  if (limit === 0) return
  const places = await placesOf(client, topics, options)
  const starts = range === undefined ? undefined : await startsOf(client, places, range)
  const ends = await endsOf(client, places, job)
  if (group === undefined && ends !== undefined && isAtEnd(places, ends, starts)) return
  const stop = new AbortController()
  const end = (): void => stop.abort()
  io.interrupted.addEventListener('abort', end, { once: true })
  if (io.interrupted.aborted) end()
  const partitions = partitionList(options)
  const consumer: RawConsumer = client.consumer({
    topics,
    ...(group === undefined ? {} : { group }),
    ...(partitions === undefined ? {} : { partitions }),
    from: group === undefined ? 'latest' : 'committed',
    isolation: options['readCommitted'] === true ? 'read_committed' : 'read_uncommitted',
    signal: stop.signal,
    onAssigned: (assigned) => {
      for (const place of assigned) {
        const start = starts?.get(keyOf(place))
        if (start !== undefined) consumer.seek(place, start)
      }
    },
  })
  const looking = ends === undefined ? undefined : watchEnds(consumer, ends, end)
  try {
    await print(io, consumer, job, { limit, ends, end })
  } finally {
    clearInterval(looking)
    io.interrupted.removeEventListener('abort', end)
    await consumer.close()
  }
}

interface Limits {
  readonly limit: number | undefined
  readonly ends: ReadonlyMap<string, bigint> | undefined
  readonly end: () => void
}

/** Prints until the consumer ends. What was printed is done, the last record too. */
async function print(io: Io, consumer: RawConsumer, job: Job, limits: Limits): Promise<void> {
  const until = job.range?.untilTimestamp
  let count = 0
  for await (const record of consumer) {
    const end = limits.ends?.get(keyOf(record))
    const isBeyond = end !== undefined && record.offset >= end
    const isLate = until !== undefined && record.timestamp.getTime() >= until
    // This one is not wanted any more, and by being asked for it made the one before count as done.
    if (count === limits.limit) break
    if (isBeyond || isLate) continue
    await written(io.stdout, job.print(record))
    count += 1
    // In case no further record comes.
    if (count === limits.limit) setImmediate(limits.end)
  }
}

/** Ends when every partition has come to where it ended when we began. */
function watchEnds(
  consumer: RawConsumer,
  ends: ReadonlyMap<string, bigint>,
  end: () => void,
): NodeJS.Timeout {
  return setInterval(() => {
    const assigned = consumer.assignment()
    const isDone = assigned.every((place) => {
      const position = consumer.position(place)
      const last = ends.get(keyOf(place))
      return position !== undefined && (last === undefined || position >= last)
    })
    if (assigned.length > 0 && isDone) end()
  }, lookEveryMs)
}

function printer(globals: Globals, options: Options): Job['print'] {
  const metaOnly = options['metaOnly'] === true
  if (typeof options['format'] === 'string') return recordFormat(options['format'])
  if (options['envelope'] === true) return (record) => jsonLine(kcatFields(record))
  if (globals.json) return (record) => jsonLine(recordFields(record, metaOnly))
  return (record) => prettyJson(recordFields(record, metaOnly))
}

function partitionList(options: Options): number[] | undefined {
  const typed = options['partitions']
  if (typeof typed !== 'string') return undefined
  return typed.split(',').map((word) => wholeNumber(word, '-p', { min: 0 }) as number)
}

async function placesOf(
  client: Client,
  topics: readonly string[],
  options: Options,
): Promise<TopicPartition[]> {
  const only = partitionList(options)
  const described = await client.admin.describeTopics(topics)
  return described.flatMap(({ name: topic, partitions }) =>
    partitions
      .filter(({ partition }) => only === undefined || only.includes(partition))
      .map(({ partition }) => ({ topic, partition })),
  )
}

async function startsOf(
  client: Client,
  places: readonly TopicPartition[],
  { from }: OffsetRange,
): Promise<Map<string, bigint>> {
  if (from.kind === 'offset') return new Map(places.map((place) => [keyOf(place), from.offset]))
  const [first, last] = await Promise.all([
    client.admin.listOffsets(places, from.kind === 'time' ? new Date(from.timestamp) : 'earliest'),
    client.admin.listOffsets(places, 'latest'),
  ])
  const lasts = new Map(last.map((each) => [keyOf(each), each.offset ?? 0n]))
  return new Map(
    first.map((each) => {
      const end = lasts.get(keyOf(each)) ?? 0n
      const begin = each.offset ?? end
      if (from.kind === 'end') return [keyOf(each), larger(begin, end - BigInt(from.minus))]
      return [keyOf(each), from.kind === 'start' ? begin + BigInt(from.plus) : begin]
    }),
  )
}

/** Where to stop: the ends of now, or of the time that was given. Undefined: never. */
async function endsOf(
  client: Client,
  places: readonly TopicPartition[],
  job: Job,
): Promise<Map<string, bigint> | undefined> {
  const until = job.range?.untilTimestamp
  if (until === undefined && job.options['exit'] !== true) return undefined
  const isolation = job.options['readCommitted'] === true ? 'read_committed' : 'read_uncommitted'
  const latest = await client.admin.listOffsets(places, 'latest', { isolation })
  const ends = new Map(latest.map((each) => [keyOf(each), each.offset ?? 0n]))
  if (until === undefined) return ends
  for (const each of await client.admin.listOffsets(places, new Date(until))) {
    if (each.offset !== undefined) ends.set(keyOf(each), each.offset)
  }
  return ends
}

/** Nothing is between the starts and the ends; without a start, reading begins at the end. */
function isAtEnd(
  places: readonly TopicPartition[],
  ends: ReadonlyMap<string, bigint>,
  starts: ReadonlyMap<string, bigint> | undefined,
): boolean {
  return places.every((place) => {
    const start = starts?.get(keyOf(place))
    return start === undefined || start >= (ends.get(keyOf(place)) ?? 0n)
  })
}

function keyOf({ topic, partition }: TopicPartition): string {
  return `${topic}-${partition}`
}

function larger(a: bigint, b: bigint): bigint {
  return a > b ? a : b
}
