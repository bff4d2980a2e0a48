// `actorlog produce`: records from stdin or a file into a topic.

import { createReadStream } from 'node:fs'
import type { Client, Compression, Producer, RecordMetadata } from '@actorlog/client'
import type { Command } from 'commander'
import { CommandError, usageError } from '../command-error.ts'
import { exitCodes } from '../exit-codes.ts'
import { command, type Globals, globalsOf, repeated, wholeNumber, withGlobals } from '../globals.ts'
import { type Io, written } from '../io.ts'
import { jsonLine } from '../output/json.ts'
import { type InputTerms, inputRecords } from '../records/input-records.ts'
import type { RecordToSend } from '../records/record-line.ts'
import { withClient } from '../session.ts'

type Options = Record<string, unknown>

const codecs: readonly string[] = ['none', 'gzip', 'snappy', 'lz4', 'zstd']
/** Acknowledgements that are awaited before more is read: what is printed keeps the order of the input. */
const unacknowledgedMax = 1000

export function produceCommand(io: Io): Command {
  return withGlobals(command('produce', 'records from stdin, or a file, into a topic'))
    .argument('[topic]', 'left out with --ndjson: as each line says')
    .option('-k, --key <key>', 'the key of every record')
    .option(
      '-H, --header <name:value>',
      'a header of every record, as often as needed',
      repeated,
      [],
    )
    .option('-p, --partition <partition>', 'left out: by the key')
    .option('-z, --compression <codec>', 'none, gzip, snappy, lz4 or zstd', 'none')
    .option('--acks <acks>', '-1 (all), 1 or 0', '-1')
    .option('-K, --key-separator <text>', 'splits each record into key and value')
    .option('-D, --delimiter <text>', 'ends each record', '\\n')
    .option('-Z, --null-values', 'an empty value is a null')
    .option('--tombstone', 'send a null for --key, and read nothing')
    .option('--ndjson', 'each line is a JSON object, as consume --json writes it')
    .option('-f, --format <format>', "how a record is written: '%k %v\\n'")
    .option('--file <path>', 'instead of stdin')
    .option('-n, --num <count>', 'at most so many')
    .action(async (topic: string | undefined, options: Options) => {
      const globals = globalsOf(options)
      const acks = acksOf(options['acks'] as string)
      const compression = compressionOf(options['compression'] as string)
      const job = jobFor(io, topic, options)
      await withClient(io, globals, async (client: Client) => {
        const producer = client.producer({ acks, compression, deliveryTimeout: globals.timeoutMs })
        try {
          await sendAll(io, globals, job, producer)
        } finally {
          await producer.close()
        }
      })
    })
}

/** What to send where, checked before anything is connected. */
interface Job {
  readonly topic: string | undefined
  readonly limit: number
  readonly partition: number | undefined
  readonly key: Uint8Array | undefined
  readonly headers: readonly (readonly [string, Uint8Array])[]
  readonly records: AsyncIterable<RecordToSend>
}

function jobFor(io: Io, topic: string | undefined, options: Options): Job {
  const limit = wholeNumber(options['num'] as string | undefined, '-n', { min: 0 })
  return {
    topic,
    limit: limit ?? Number.POSITIVE_INFINITY,
    partition: wholeNumber(options['partition'] as string | undefined, '-p', { min: 0 }),
    key: typeof options['key'] === 'string' ? Buffer.from(options['key']) : undefined,
    headers: (options['header'] as string[]).map(headerOf),
    records: recordsFor(io, topic, options),
  }
}

async function sendAll(io: Io, globals: Globals, job: Job, producer: Producer): Promise<void> {
  const waiting: Promise<RecordMetadata>[] = []
  let count = 0
  for await (const record of job.records) {
    if (io.interrupted.aborted || count >= job.limit) break
    count += 1
    const topic = job.topic ?? record.topic
    if (topic === undefined) throw usageError(`record ${count} names no topic, and none is given`)
    const at = job.partition ?? record.partition
    const sent = producer.send(topic, {
      key: job.key ?? record.key,
      value: record.value,
      headers: [...record.headers, ...job.headers],
      ...(at === undefined ? {} : { partition: at }),
      ...(record.timestamp === undefined ? {} : { timestamp: record.timestamp }),
    })
    // Its failure is heard when its turn to be printed comes.
    sent.catch(() => {})
    waiting.push(sent)
    if (waiting.length >= unacknowledgedMax) await tell(io, globals, await waiting.shift())
  }
  for (const sent of waiting) await tell(io, globals, await sent)
}

async function tell(io: Io, globals: Globals, placed: RecordMetadata | undefined): Promise<void> {
  if (placed === undefined || globals.quiet) return
  const { topic, partition, offset } = placed
  const timestamp = placed.timestamp.getTime()
  await written(
    io.stdout,
    globals.json
      ? jsonLine({ topic, partition, offset, timestamp })
      : `Produced to partition ${partition} at offset ${offset} with timestamp ${timestamp}.\n`,
  )
}

function recordsFor(
  io: Io,
  topic: string | undefined,
  options: Options,
): AsyncIterable<RecordToSend> {
  const isNdjson = options['ndjson'] === true
  if (topic === undefined && !isNdjson) throw usageError('produce into which topic?')
  if (options['tombstone'] === true) {
    if (options['key'] === undefined) throw usageError('a tombstone needs a key: -k KEY')
    return one({ key: null, value: null, headers: [] })
  }
  const path = options['file']
  const stream = typeof path === 'string' ? fileStream(path) : io.stdin
  return inputRecords(stream, {
    ...layoutOf(options),
    isNdjson,
    emptyIsNull: options['nullValues'] === true,
  })
}

/** Delimiter and separator by their own options, or out of a format of `%k` and `%v`. */
function layoutOf(options: Options): Pick<InputTerms, 'delimiter' | 'keySeparator'> {
  const format = options['format']
  if (typeof format !== 'string') {
    const separator = options['keySeparator']
    return {
      delimiter: unescaped(options['delimiter'] as string),
      keySeparator: typeof separator === 'string' ? unescaped(separator) : undefined,
    }
  }
  const match = /^(?:%k(.+?))?%[vs](.+)$/s.exec(unescaped(format))
  if (match === null) {
    throw usageError(`'${format}' is no input format`, "actorlog produce orders -f '%k %v\\n'")
  }
  return { delimiter: match[2] as string, keySeparator: match[1] }
}

function unescaped(text: string): string {
  const signs: Record<string, string> = { n: '\n', t: '\t', r: '\r', '0': '\0', '\\': '\\' }
  return text.replace(/\\(.)/g, (whole, sign: string) => signs[sign] ?? whole)
}

async function* one(record: RecordToSend): AsyncGenerator<RecordToSend> {
  yield record
}

function fileStream(path: string): ReturnType<typeof createReadStream> {
  const stream = createReadStream(path)
  stream.on('error', () => {})
  return stream
}

function headerOf(word: string): readonly [string, Uint8Array] {
  const at = word.indexOf(':')
  if (at < 1) throw usageError(`'${word}' is no header: write name:value`)
  return [word.slice(0, at), Buffer.from(word.slice(at + 1))]
}

function acksOf(word: string): 'all' | 1 | 0 {
  if (word === '-1' || word === 'all') return 'all'
  if (word === '1') return 1
  if (word === '0') return 0
  throw usageError(`--acks is -1, 1 or 0, not '${word}'`)
}

function compressionOf(word: string): Compression {
  if (codecs.includes(word)) return word as Compression
  throw new CommandError(`there is no compression '${word}'`, {
    code: 'USAGE',
    exitCode: exitCodes.usage,
    why: [`choose one of ${codecs.join(', ')}`],
  })
}
