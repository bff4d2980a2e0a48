// The consumer behind the interface: brings together the loop, the fetcher, the group and the commits.

import { Deadline } from '../deadline.ts'
import type { CallOptions } from '../duration.ts'
import { ActorlogError } from '../errors.ts'
import { type AnyTopic, rawTopic } from '../topic.ts'
import type { Cluster } from '../wire/cluster.ts'
import { latestTimestamp, leaderOffsets } from '../wire/leader-offsets.ts'
import { Assigned } from './assigned.ts'
import type {
  ConsumedBatch,
  ConsumedRecord,
  Consumer,
  ConsumerOptions,
  TopicPartition,
} from './consumer.ts'
import { Delivery } from './delivery.ts'
import type { FetchedChunk } from './fetched-chunk.ts'
import { Fetcher } from './fetcher.ts'
import { GroupSource } from './group-source.ts'
import type { PartitionFlow, Reset } from './partition-flow.ts'
import { type Settings, settingsOf } from './settings.ts'
import { alone, type Source } from './source.ts'

type AnyRecord = ConsumedRecord<unknown, unknown>
type AnyBatch = ConsumedBatch<unknown, unknown>

interface Asking {
  resolve(isThere: boolean): void
  reject(error: unknown): void
}

let consumers = 0

/** A consumer over a cluster. */
export class KafkaConsumer implements Consumer<unknown, unknown> {
  readonly #cluster: Cluster
  readonly #settings: Settings
  readonly #assigned: Assigned
  readonly #delivery: Delivery
  readonly #fetcher: Fetcher
  readonly #source: Source
  readonly #lane: string
  #asking: Asking | undefined
  /** Closed while partitions change hands: nothing is handed out. */
  #isGateOpen = true
  #isPaused = false
  #isIterating = false
  #isStarted = false
  #error: unknown
  #idle: (() => void) | undefined
  #closing: Promise<void> | undefined
  readonly #aborted: () => void
  readonly #closed: () => void

  /** `closed` is called when nothing is left open. */
  constructor(cluster: Cluster, options: ConsumerOptions, closed: () => void) {
    this.#cluster = cluster
    this.#closed = closed
    this.#settings = settingsOf(options)
    consumers += 1
    this.#lane = `consumer-${consumers}`
    const topics = new Map([options.topics].flat().map((topic) => [nameOf(topic), typed(topic)]))
    this.#assigned = new Assigned()
    this.#delivery = new Delivery(topics, (chunk) => this.#fetcher.released(chunk))
    this.#fetcher = new Fetcher(cluster, {
      fetch: this.#settings.fetch,
      lane: `${this.#lane}-fetch`,
      prefetchBytes: this.#settings.prefetchBytes,
      outOfRange: this.#settings.outOfRange,
      arrived: (flow, chunk) => this.#arrived(flow, chunk),
      failed: (error) => this.#fail(error),
    })
    const hooks = {
      topics: [...topics.keys()],
      settings: this.#settings,
      lane: this.#lane,
      options,
      assigned: this.#assigned,
      flows: (flows: readonly PartitionFlow[]) => this.#read(flows),
      added: (flows: readonly PartitionFlow[]) => {
        this.#assigned.flows = flows
        this.#fetcher.flows = flows
      },
      quiet: () => this.#quiet(),
      failed: (error: unknown) => this.#fail(error),
      outSince: () => this.#delivery.outSince,
    }
    this.#source =
      options.group === undefined
        ? alone(cluster, hooks)
        : new GroupSource(cluster, hooks, options.group)
    this.#aborted = () => void this.close().catch(() => {})
    if (options.signal?.aborted === true) this.#closing = Promise.resolve()
    else options.signal?.addEventListener('abort', this.#aborted, { once: true })
  }

  [Symbol.asyncIterator](): AsyncIterator<AnyRecord> {
    return this.#iterator((now) => this.#delivery.nextRecord(now))
  }

  batches(): AsyncIterable<AnyBatch> {
    return {
      [Symbol.asyncIterator]: () => this.#iterator((now) => this.#delivery.nextBatch(now)),
    }
  }

  async commit(options: CallOptions = {}): Promise<void> {
    this.#check()
    await this.#source.commit(new Deadline(this.#cluster.doors, options, '30s'))
  }

  seek(partition: TopicPartition, offset: bigint | 'earliest' | 'latest' | Date): void {
    const flow = this.#assigned.find(partition)
    const { topic, partition: index } = partition
    if (flow === undefined) {
      const message = `${topic}-${index} is not assigned to this consumer`
      throw new ActorlogError('INVALID_ARGUMENT', message, { topic, partition: index })
    }
    if (typeof offset === 'bigint') flow.begin(Number(offset))
    else flow.restart(resetFor(offset))
    this.#fetcher.plan()
  }

  pause(): void {
    this.#isPaused = true
    this.#fetcher.paused = true
  }

  resume(): void {
    this.#isPaused = false
    this.#fetcher.paused = false
    this.#serve()
  }

  assignment(): readonly TopicPartition[] {
    return this.#assigned.flows.map(({ topic, partition }) => ({ topic, partition }))
  }

  position(partition: TopicPartition): bigint | undefined {
    const position = this.#assigned.find(partition)?.position
    return position === undefined ? undefined : BigInt(position)
  }

  async lag(options: CallOptions = {}): Promise<bigint> {
    this.#check()
    const deadline = new Deadline(this.#cluster.doors, options, '30s')
    const flows = this.#assigned.flows.filter((flow) => flow.position !== undefined)
    const { isolation } = this.#settings.fetch
    const query = { timestamp: latestTimestamp, isolation, deadline }
    let lag = 0
    for (const end of await leaderOffsets(this.#cluster, flows, query)) {
      const position = this.#assigned.find(end)?.position
      if (position !== undefined) lag += Math.max(0, end.offset - position)
    }
    return BigInt(lag)
  }

  close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  #iterator<T>(take: (now: number) => T | undefined): AsyncIterator<T> {
    if (this.#isIterating) {
      throw new ActorlogError('INVALID_ARGUMENT', 'one loop at a time reads a consumer')
    }
    this.#isIterating = true
    const end = (): void => {
      this.#isIterating = false
      this.#idle?.()
    }
    return {
      next: async () => {
        try {
          const value = await this.#next(take)
          if (value !== undefined) return { done: false, value }
        } catch (error) {
          end()
          throw error
        }
        end()
        return { done: true, value: undefined }
      },
      return: async () => {
        this.#delivery.takeBack()
        this.#fetcher.plan()
        end()
        return { done: true, value: undefined }
      },
    }
  }

  /** The next thing to hand out; undefined when the consumer is closed. */
  async #next<T>(take: (now: number) => T | undefined): Promise<T | undefined> {
    this.#delivery.settle()
    this.#source.asked()
    this.#start()
    for (;;) {
      if (this.#error !== undefined) throw this.#error
      if (this.#closing !== undefined) return undefined
      if (this.#isGateOpen && !this.#isPaused) {
        const taken = take(this.#cluster.doors.clock.now())
        if (taken !== undefined) return taken
      }
      this.#idle?.()
      await new Promise<boolean>((resolve, reject) => {
        this.#asking = { resolve, reject }
      })
    }
  }

  /** Nothing happens before the first record is asked for. */
  #start(): void {
    if (this.#isStarted || this.#closing !== undefined) return
    this.#isStarted = true
    this.#source.start()
  }

  #check(): void {
    if (this.#error !== undefined) throw this.#error
    if (this.#closing !== undefined) throw new ActorlogError('CLOSED', 'the consumer is closed')
  }

  #arrived(flow: PartitionFlow, chunk: FetchedChunk): void {
    this.#delivery.arrived(flow, chunk)
    this.#serve()
  }

  /** Wakes the loop, if it waits. */
  #serve(): void {
    const asking = this.#asking
    this.#asking = undefined
    asking?.resolve(true)
  }

  #fail(error: unknown): void {
    this.#error ??= error
    this.#fetcher.close()
    this.#idle?.()
    this.#serve()
  }

  /** New partitions, or none: what was fetched of others is dropped. */
  #read(flows: readonly PartitionFlow[]): void {
    this.#assigned.flows = flows
    this.#delivery.clear()
    this.#isGateOpen = true
    this.#fetcher.flows = flows
    this.#serve()
  }

  /** Resolves when the loop has nothing in its hands, and hands out nothing more until `flows` is called. */
  #quiet(): Promise<void> {
    this.#isGateOpen = false
    if (this.#delivery.outSince === undefined || this.#error !== undefined) return Promise.resolve()
    return new Promise((resolve) => {
      this.#idle = () => {
        if (this.#delivery.outSince !== undefined && this.#error === undefined) return
        this.#idle = undefined
        resolve()
      }
    })
  }

  async #close(): Promise<void> {
    this.#settings.signal?.removeEventListener('abort', this.#aborted)
    this.#isGateOpen = false
    this.#delivery.takeBack()
    this.#idle?.()
    this.#serve()
    this.#fetcher.close()
    try {
      if (this.#isStarted) await this.#source.stop()
    } finally {
      this.#delivery.clear()
      this.#assigned.flows = []
      this.#cluster.closeLane(this.#lane)
      this.#cluster.closeLane(`${this.#lane}-fetch`)
      this.#serve()
      this.#closed()
    }
  }
}

function nameOf(topic: AnyTopic | string): string {
  return typeof topic === 'string' ? topic : topic.name
}

function typed(topic: AnyTopic | string): AnyTopic {
  return typeof topic === 'string' ? rawTopic(topic) : topic
}

function resetFor(place: 'earliest' | 'latest' | Date): Reset {
  return place instanceof Date ? { timestamp: place.getTime() } : place
}
