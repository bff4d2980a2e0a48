// The producer behind the interface: turns values into bytes, finds the partition, and holds records back
// while their topic is not known yet or the buffer is full.

import { errorCodes } from '@actorlog/protocol'
import type { RecordHeader } from '@actorlog/records'
import { BatchBuilder } from '@actorlog/records'
import { Deadline } from '../deadline.ts'
import { type CallOptions, durationMs } from '../duration.ts'
import { ActorlogError } from '../errors.ts'
import type { HeadersInput } from '../record-headers.ts'
import { type AnyTopic, rawTopic } from '../topic.ts'
import type { Cluster } from '../wire/cluster.ts'
import type { Delivery, OutgoingRecord } from './outgoing-batch.ts'
import type { Producer, ProducerOptions, ProducerRecord, RecordMetadata } from './producer.ts'
import { Sender, type SenderTerms } from './sender.ts'
import { TopicLane } from './topic-lane.ts'

const defaults = {
  deliveryTimeoutMs: 120_000,
  batchBytes: 128 * 1024,
  requestBytes: 1024 * 1024,
  bufferBytes: 32 * 1024 * 1024,
  inFlight: 5,
}
/** Sends that wait for memory or for their topic to be found; beyond it a send is refused. */
const waitingMax = 1_000_000
/** A topic that does not appear this soon does not exist. */
const findTopicMs = 5000

const noHeaders: readonly RecordHeader[] = []
const toBytes = new TextEncoder()

/** A producer over a cluster. */
export class KafkaProducer implements Producer {
  readonly #cluster: Cluster
  readonly #sender: Sender
  readonly #bufferBytes: number
  readonly #stickyBytes: number
  readonly #deliveryTimeoutMs: number
  readonly #lanes = new Map<string, TopicLane>()
  readonly #rawTopics = new Map<string, AnyTopic>()
  #usedBytes = 0
  #waiting = 0
  #closed: ActorlogError | undefined
  #closing: Promise<void> | undefined
  readonly #ended: () => void

  /** `closed` is called when nothing is left open. */
  constructor(cluster: Cluster, options: ProducerOptions, closed: () => void) {
    const terms = termsOf(options)
    this.#ended = closed
    this.#cluster = cluster
    this.#bufferBytes = options.bufferBytes ?? defaults.bufferBytes
    this.#stickyBytes = terms.batchBytes
    this.#deliveryTimeoutMs = terms.deliveryTimeoutMs
    this.#sender = new Sender(cluster, {
      ...terms,
      released: (bytes) => this.#released(bytes),
      left: (topic, partition) => this.#lanes.get(topic)?.partitioner.batchLeft(partition),
    })
  }

  send(
    topic: AnyTopic | string,
    record: ProducerRecord<unknown, unknown>,
    options?: CallOptions,
  ): Promise<RecordMetadata> {
    const sent = new Promise<RecordMetadata>((resolve, reject) => {
      this.#append(topic, record, new SendDelivery(resolve, reject))
    })
    if (options?.signal === undefined && options?.timeout === undefined) return sent
    return new Deadline(this.#cluster.doors, options, this.#deliveryTimeoutMs).race(sent)
  }

  async sendAll(
    topic: AnyTopic | string,
    records:
      | Iterable<ProducerRecord<unknown, unknown>>
      | AsyncIterable<ProducerRecord<unknown, unknown>>,
    options: CallOptions = {},
  ): Promise<{ count: number; last: RecordMetadata | undefined }> {
    const tally = new Tally()
    const all = async (): Promise<void> => {
      for await (const record of records) {
        options.signal?.throwIfAborted()
        if (tally.error !== undefined) break
        tally.begun += 1
        this.#append(topic, record, tally)
        if (this.#waiting > 0) await tally.oneDone()
      }
      await tally.allDone()
    }
    if (options.signal === undefined && options.timeout === undefined) await all()
    else await new Deadline(this.#cluster.doors, options, Number.MAX_SAFE_INTEGER).race(all())
    return { count: tally.begun, last: tally.last }
  }

  async flush(options: CallOptions = {}): Promise<void> {
    this.#check()
    const deadline = new Deadline(this.#cluster.doors, options, this.#deliveryTimeoutMs)
    await deadline.race(this.#flush())
  }

  close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  async #close(): Promise<void> {
    if (this.#closed !== undefined) return
    this.#closed = new ActorlogError('CLOSED', 'the producer is closed')
    await this.#flush()
    this.abandon(this.#closed)
  }

  /** Fails what is unsent at once: the client goes away. */
  abandon(error: ActorlogError): void {
    this.#closed = error
    for (const lane of this.#lanes.values()) {
      for (const { record } of lane.takeAll()) this.#forgetWaiting(record.delivery, error)
    }
    this.#sender.close(error)
    this.#ended()
  }

  async #flush(): Promise<void> {
    this.#sender.hurry = true
    await Promise.all([...this.#lanes.values()].map((lane) => lane.emptied()))
    await this.#sender.flush()
  }

  #check(): void {
    if (this.#closed !== undefined) throw this.#closed
  }

  #append(
    topic: AnyTopic | string,
    record: ProducerRecord<unknown, unknown>,
    delivery: Delivery,
  ): void {
    this.#check()
    const typed = typeof topic === 'string' ? this.#rawTopic(topic) : topic
    const key = encoded(typed, 'key', record.key)
    const value = encoded(typed, 'value', record.value)
    const headers = headersOf(record.headers)
    const timestamp = timestampOf(record.timestamp) ?? this.#cluster.doors.clock.timestamp()
    const sizeBytes = BatchBuilder.recordSizeBound(
      key?.length ?? 0,
      value?.length ?? 0,
      headers.length === 0 ? 0 : headersBytes(headers),
    )
    const outgoing = { key, value, headers, timestamp, sizeBytes, delivery }
    const lane = this.#lane(typed.name)
    if (lane.mustWait || !this.#hasRoom(sizeBytes)) this.#wait(lane, outgoing, record.partition)
    else this.#place(lane, outgoing, record.partition)
  }

  /** Appends now: the topic is known and there is room. */
  #place(lane: TopicLane, record: OutgoingRecord, partition: number | undefined): void {
    const view = lane.view()
    const at = partition ?? lane.partitioner.partitionFor(record.key, record.sizeBytes, view)
    if (!(at >= 0 && at < view.count)) {
      record.delivery.failed(noSuchPartition(lane.name, at, view.count))
      return
    }
    this.#usedBytes += record.sizeBytes
    this.#sender.append(lane.name, at, record)
  }

  #wait(lane: TopicLane, record: OutgoingRecord, partition: number | undefined): void {
    if (this.#waiting >= waitingMax) {
      throw new ActorlogError('BUFFER_EXHAUSTED', `${waitingMax} sends wait already`, {
        retriable: true,
        topic: lane.name,
      })
    }
    this.#waiting += 1
    lane.wait(record, partition)
    if (lane.isKnown) this.#sender.hurry = true
    else this.#find(lane)
  }

  #find(lane: TopicLane): void {
    if (lane.isSought) return
    lane.isSought = true
    const deadline = new Deadline(this.#cluster.doors, {}, findTopicMs)
    this.#cluster.findTopic(lane.name, deadline, true).then(
      () => {
        lane.isSought = false
        this.#drain(lane)
      },
      (error: ActorlogError) => {
        lane.isSought = false
        for (const { record } of lane.takeAll()) this.#forgetWaiting(record.delivery, error)
      },
    )
  }

  #forgetWaiting(delivery: Delivery, error: ActorlogError): void {
    this.#waiting -= 1
    delivery.failed(error)
  }

  /** Lets go what may go now, in order. */
  #drain(lane: TopicLane): void {
    while (lane.isKnown) {
      const next = lane.peek()
      if (next === undefined) return
      if (!this.#hasRoom(next.record.sizeBytes)) {
        this.#sender.hurry = true
        return
      }
      lane.takeFirst()
      this.#waiting -= 1
      this.#place(lane, next.record, next.partition)
    }
    if (lane.peek() !== undefined) this.#find(lane)
  }

  #released(bytes: number): void {
    this.#usedBytes -= bytes
    if (this.#waiting === 0) return
    this.#sender.hurry = false
    for (const lane of this.#lanes.values()) this.#drain(lane)
  }

  /** A record larger than the whole buffer goes when nothing else is in it. */
  #hasRoom(sizeBytes: number): boolean {
    return this.#usedBytes === 0 || this.#usedBytes + sizeBytes <= this.#bufferBytes
  }

  #lane(name: string): TopicLane {
    const known = this.#lanes.get(name)
    if (known !== undefined) return known
    const lane = new TopicLane(name, this.#cluster, this.#stickyBytes)
    this.#lanes.set(name, lane)
    return lane
  }

  #rawTopic(name: string): AnyTopic {
    const known = this.#rawTopics.get(name)
    if (known !== undefined) return known
    const raw = rawTopic(name)
    this.#rawTopics.set(name, raw)
    return raw
  }
}

class SendDelivery implements Delivery {
  readonly #resolve: (metadata: RecordMetadata) => void
  readonly failed: (error: ActorlogError) => void

  constructor(resolve: (metadata: RecordMetadata) => void, reject: (error: ActorlogError) => void) {
    this.#resolve = resolve
    this.failed = reject
  }

  delivered(topic: string, partition: number, offset: number, timestamp: number): void {
    this.#resolve({ topic, partition, offset: BigInt(offset), timestamp: new Date(timestamp) })
  }
}

/** One delivery for all records of a sendAll: it only counts. */
class Tally implements Delivery {
  begun = 0
  last: RecordMetadata | undefined
  error: ActorlogError | undefined
  #done = 0
  #wake: (() => void) | undefined

  delivered(topic: string, partition: number, offset: number, timestamp: number): void {
    this.#done += 1
    if (this.#done === this.begun || this.#wake !== undefined) {
      this.last = { topic, partition, offset: BigInt(offset), timestamp: new Date(timestamp) }
    }
    this.#wake?.()
  }

  failed(error: ActorlogError): void {
    this.#done += 1
    this.error ??= error
    this.#wake?.()
  }

  oneDone(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = () => {
        this.#wake = undefined
        resolve()
      }
    })
  }

  async allDone(): Promise<void> {
    while (this.#done < this.begun) await this.oneDone()
    if (this.error !== undefined) throw this.error
  }
}

function termsOf(options: ProducerOptions): Omit<SenderTerms, 'released' | 'left'> {
  const acks = options.acks ?? 'all'
  const idempotent = options.idempotent ?? acks === 'all'
  const inFlight = options.inFlight ?? defaults.inFlight
  if (idempotent && acks !== 'all') {
    throw new ActorlogError(
      'INVALID_ARGUMENT',
      `an idempotent producer needs acks 'all', not ${acks}`,
    )
  }
  if (idempotent && (inFlight < 1 || inFlight > defaults.inFlight)) {
    throw new ActorlogError('INVALID_ARGUMENT', 'inFlight is 1 to 5: brokers remember 5 batches')
  }
  return {
    acks: acks === 'all' ? -1 : acks,
    idempotent,
    inFlight,
    compression: options.compression ?? 'none',
    lingerMs: durationMs(options.linger ?? 0),
    batchBytes: options.batchBytes ?? defaults.batchBytes,
    requestBytes: options.requestBytes ?? defaults.requestBytes,
    deliveryTimeoutMs: durationMs(options.deliveryTimeout ?? defaults.deliveryTimeoutMs),
  }
}

function encoded(topic: AnyTopic, part: 'key' | 'value', given: unknown): Uint8Array | null {
  try {
    return topic[part].encode(given ?? null)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    const detail = { errno: errorCodes.INVALID_RECORD, topic: topic.name, cause }
    throw new ActorlogError('INVALID_RECORD', `${topic.name} ${part}: ${why}`, detail)
  }
}

function headersOf(given: HeadersInput | undefined): readonly RecordHeader[] {
  if (given === undefined) return noHeaders
  const pairs = Symbol.iterator in given ? [...given] : Object.entries(given)
  return pairs.map(([key, value]) => ({
    key,
    value: typeof value === 'string' ? toBytes.encode(value) : value,
  }))
}

function headersBytes(headers: readonly RecordHeader[]): number {
  let size = 0
  for (const { key, value } of headers) size += 10 + key.length * 3 + (value?.length ?? 0)
  return size
}

function timestampOf(given: Date | number | undefined): number | undefined {
  return typeof given === 'object' ? given.getTime() : given
}

function noSuchPartition(topic: string, partition: number, count: number): ActorlogError {
  const message = `${topic}-${partition}: the topic has partitions 0 to ${count - 1}`
  return new ActorlogError('UNKNOWN_TOPIC_OR_PARTITION', message, {
    errno: errorCodes.UNKNOWN_TOPIC_OR_PARTITION,
    topic,
    partition,
  })
}
