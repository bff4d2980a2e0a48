// `actorlog bench`: how fast a cluster takes records, gives them, and passes them through.

import { randomBytes } from 'node:crypto'
import type { Client, Compression, ProducerOptions } from '@actorlog/client'
import type { Command } from 'commander'
import { usageError } from '../command-error.ts'
import {
  command,
  type Globals,
  globalsOf,
  milliseconds,
  wholeNumber,
  withGlobals,
} from '../globals.ts'
import type { Io } from '../io.ts'
import { jsonLine } from '../output/json.ts'
import { kafkaLine, Latencies, type Measured, measuredLine } from '../output/latencies.ts'
import { withClient } from '../session.ts'

type Options = Record<string, unknown>

/** Records on their way at a time: enough to fill batches, few enough to mean something as latency. */
const unacknowledgedMax = 20_000
/** A rate is kept by sending what is due this often. */
const paceMs = 5

export function benchCommand(io: Io): Command {
  const bench = command('bench', 'measure a cluster: produce, consume, e2e')
  bench.action(() => {
    throw usageError('measure what?', 'actorlog bench produce orders -n 1000000')
  })
  const produce = sending(withGlobals(command('produce', 'how fast records are taken'))).action(
    (topic: string, options: Options) =>
      measure(io, options, (client) => benchProduce(io, client, topic, options)),
  )
  const consume = counted(withGlobals(command('consume', 'how fast records are given'))).action(
    (topic: string, options: Options) =>
      measure(io, options, (client) => benchConsume(io, client, topic, options)),
  )
  const through = sending(
    withGlobals(command('e2e', 'how long one record takes, from send to the loop that reads')),
  ).action((topic: string, options: Options) =>
    measure(io, options, (client) => benchThrough(io, client, topic, options)),
  )
  return bench.addCommand(produce).addCommand(consume).addCommand(through)
}

function counted(to: Command): Command {
  return to
    .argument('<topic>')
    .option('-n, --num-records <count>', 'how many')
    .option('--duration <duration>', 'or for how long')
    .option('--kafka-format', "the line of Kafka's own perf test")
}

function sending(to: Command): Command {
  return counted(to)
    .option('-s, --record-size <bytes>', 'of each value', '100')
    .option('--throughput <rate>', 'records a second at most')
    .option('--acks <acks>', '-1 (all), 1 or 0', '-1')
    .option('-z, --compression <codec>', 'none, gzip, snappy, lz4 or zstd', 'none')
    .option('--batch-size <bytes>', 'at which a batch leaves', '131072')
    .option('--linger-ms <ms>', 'how long a batch waits for company', '0')
}

async function measure(
  io: Io,
  options: Options,
  run: (client: Client) => Promise<Measured>,
): Promise<void> {
  const globals: Globals = globalsOf(options)
  await withClient(io, globals, async (client) => {
    const measured = await run(client)
    if (globals.json) io.stdout.write(jsonLine(measured))
    else
      io.stdout.write(
        options['kafkaFormat'] === true ? kafkaLine(measured) : measuredLine(measured),
      )
  })
}

/** When a run is over: after so many records, or so long, or at a signal. */
class Goal {
  readonly #count: number
  readonly #endAt: number
  readonly #io: Io

  constructor(io: Io, options: Options, standardCount: number) {
    const durationMs = milliseconds(options['duration'] as string | undefined, '--duration')
    const count = wholeNumber(options['numRecords'] as string | undefined, '-n', { min: 1 })
    const unlimited = durationMs === undefined ? standardCount : Number.POSITIVE_INFINITY
    this.#io = io
    this.#count = count ?? unlimited
    this.#endAt = performance.now() + (durationMs ?? Number.POSITIVE_INFINITY)
  }

  isReached(records: number): boolean {
    return (
      records >= this.#count || performance.now() >= this.#endAt || this.#io.interrupted.aborted
    )
  }
}

async function benchProduce(
  io: Io,
  client: Client,
  topic: string,
  options: Options,
): Promise<Measured> {
  await client.admin.describeTopics([topic])
  const producer = client.producer(producerOptions(options))
  const value = randomBytes(sizeOf(options))
  const rate = wholeNumber(options['throughput'] as string | undefined, '--throughput', { min: 1 })
  const latencies = new Latencies()
  const goal = new Goal(io, options, 1_000_000)
  const room = new Room(unacknowledgedMax)
  const begun = performance.now()
  let failure: unknown
  for (let sent = 0; !goal.isReached(sent) && failure === undefined; sent += 1) {
    if (rate !== undefined) await paced(begun, sent, rate)
    await room.enter()
    const at = performance.now()
    producer.send(topic, { value }).then(
      () => {
        latencies.record(performance.now() - at, value.length)
        room.leave()
      },
      (error: unknown) => {
        failure ??= error
        room.leave()
      },
    )
  }
  await room.empty()
  const ms = performance.now() - begun
  await producer.close()
  if (failure !== undefined) throw failure
  return latencies.measured(ms)
}

async function benchConsume(
  io: Io,
  client: Client,
  topic: string,
  options: Options,
): Promise<Measured> {
  const [described] = await client.admin.describeTopics([topic])
  const there = (described?.partitions ?? []).reduce(
    (sum, each) => sum + Number((each.highWatermark ?? 0n) - (each.logStartOffset ?? 0n)),
    0,
  )
  if (there === 0) throw usageError(`${topic} is empty`, `actorlog bench produce ${topic}`)
  const goal = new Goal(io, options, there)
  const latencies = new Latencies()
  const consumer = client.consumer({ topics: topic, from: 'earliest', signal: io.interrupted })
  const begun = performance.now()
  let asked = begun
  for await (const { records } of consumer.batches()) {
    const now = performance.now()
    for (const { key, value } of records) {
      latencies.record(now - asked, (key?.length ?? 0) + (value?.length ?? 0))
    }
    if (goal.isReached(latencies.records) || latencies.records >= there) break
    asked = performance.now()
  }
  const ms = performance.now() - begun
  await consumer.close()
  return latencies.measured(ms)
}

/** One record at a time: it is sent when the one before was read. */
async function benchThrough(
  io: Io,
  client: Client,
  topic: string,
  options: Options,
): Promise<Measured> {
  const producer = client.producer(producerOptions(options))
  const mark = randomBytes(8).toString('hex')
  const value = randomBytes(sizeOf(options))
  const consumer = client.consumer({ topics: topic, from: 'latest', signal: io.interrupted })
  const reading = consumer[Symbol.asyncIterator]()
  const latencies = new Latencies()
  const goal = new Goal(io, options, 1000)
  // The first record only makes sure that the reader stands at the end before the clock runs.
  let next = reading.next()
  await positioned(consumer, io)
  const begun = performance.now()
  for (let sent = 0; !goal.isReached(sent); sent += 1) {
    const key = `${mark}-${sent}`
    const at = performance.now()
    await producer.send(topic, { key, value })
    for (let isBack = false; !isBack; next = reading.next()) {
      const { done, value: record } = await next
      if (done === true) throw usageError('ended before the record came back')
      isBack = Buffer.from(record.key ?? []).toString() === key
    }
    latencies.record(performance.now() - at, value.length)
  }
  const ms = performance.now() - begun
  next.catch(() => {})
  await Promise.all([consumer.close(), producer.close()])
  return latencies.measured(ms)
}

/** Waits until the reader knows where every partition ends: what is sent before would be missed. */
async function positioned(consumer: ReturnType<Client['consumer']>, io: Io): Promise<void> {
  for (;;) {
    const assigned = consumer.assignment()
    const isThere = assigned.every((place) => consumer.position(place) !== undefined)
    if ((assigned.length > 0 && isThere) || io.interrupted.aborted) return
    await new Promise((resolve) => setTimeout(resolve, paceMs))
  }
}

/** A bound on what is on its way. */
class Room {
  readonly #max: number
  #inside = 0
  #wake: (() => void) | undefined

  constructor(max: number) {
    this.#max = max
  }

  async enter(): Promise<void> {
    while (this.#inside >= this.#max) await this.#left()
    this.#inside += 1
  }

  leave(): void {
    this.#inside -= 1
    this.#wake?.()
  }

  async empty(): Promise<void> {
    while (this.#inside > 0) await this.#left()
  }

  #left(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = () => {
        this.#wake = undefined
        resolve()
      }
    })
  }
}

async function paced(begun: number, sent: number, rate: number): Promise<void> {
  while (sent > ((performance.now() - begun) / 1000) * rate) {
    await new Promise((resolve) => setTimeout(resolve, paceMs))
  }
}

function producerOptions(options: Options): ProducerOptions {
  const acks = { '-1': 'all', all: 'all', '1': 1, '0': 0 }[options['acks'] as string] as
    | 'all'
    | 1
    | 0
    | undefined
  if (acks === undefined) throw usageError(`--acks is -1, 1 or 0, not '${options['acks']}'`)
  const bytes = wholeNumber(options['batchSize'] as string, '--batch-size', { min: 1 })
  return {
    acks,
    compression: options['compression'] as Compression,
    batchBytes: bytes as number,
    linger: wholeNumber(options['lingerMs'] as string, '--linger-ms', { min: 0 }) as number,
  }
}

function sizeOf(options: Options): number {
  const bounds = { min: 1, max: 64 * 1024 * 1024 }
  return wholeNumber(options['recordSize'] as string, '--record-size', bounds) as number
}
