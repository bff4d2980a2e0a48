// What a producer offers. `send` is the simple call and the fast one: concurrent sends to a partition share
// batches, and batches for one broker share requests.

import type { CallOptions, Duration } from '../duration.ts'
import type { HeadersInput } from '../record-headers.ts'
import type { Topic } from '../topic.ts'

/** How record batches are compressed. */
export type Compression = 'none' | 'gzip' | 'snappy' | 'lz4' | 'zstd'

/** How a producer behaves; every default is as Kafka's Java producer has it, unless said otherwise. */
export interface ProducerOptions {
  /** Who must have a record before it counts as sent. Default 'all'. */
  readonly acks?: 'all' | 1 | 0
  /** Retries never write twice and never reorder. Default true, and only possible with acks 'all'. */
  readonly idempotent?: boolean
  readonly compression?: Compression
  /** How long a batch waits for company. Default 0: sends of one turn of the event loop share a batch. */
  readonly linger?: Duration
  /** The size at which a batch leaves at once. Default 128 KiB. */
  readonly batchBytes?: number
  /** The most one request carries. Default 1 MiB. */
  readonly requestBytes?: number
  /** Memory for records that are not yet acknowledged; beyond it sends wait. Default 32 MiB. */
  readonly bufferBytes?: number
  /** The longest time from `send` to success or failure. Default 120 s. */
  readonly deliveryTimeout?: Duration
  /** Requests in flight to one broker, 1 to 5. Default 5. */
  readonly inFlight?: number
}

/** Where a key or a value may be null it may be left out. */
type Optional<Name extends string, T> = null extends T
  ? { readonly [N in Name]?: T }
  : { readonly [N in Name]: T }

/** One record to send. */
export type ProducerRecord<K, V> = Optional<'key', K> &
  Optional<'value', V> & {
    /** Left out: by the key's murmur2 hash as other Kafka clients do; without a key, where the batch is. */
    readonly partition?: number
    readonly headers?: HeadersInput
    /** Left out: now. */
    readonly timestamp?: Date | number
  }

/** Where a record was written. With acks 0 the offset is -1n: nobody told. */
export interface RecordMetadata {
  readonly topic: string
  readonly partition: number
  readonly offset: bigint
  readonly timestamp: Date
}

/** What a topic named by a plain string takes. */
export type RawRecord = ProducerRecord<string | Uint8Array | null, string | Uint8Array | null>

/** Sends records. Leaving an `await using` block flushes and closes it. */
export interface Producer extends AsyncDisposable {
  /** Resolves when the record is acknowledged as `acks` asks. */
  send<K, V>(
    topic: Topic<K, V, unknown, unknown>,
    record: ProducerRecord<K, V>,
    options?: CallOptions,
  ): Promise<RecordMetadata>
  send(topic: string, record: RawRecord, options?: CallOptions): Promise<RecordMetadata>
  /** Sends all, in order, waiting while the buffer is full; fails with the first failure. */
  sendAll<K, V>(
    topic: Topic<K, V, unknown, unknown>,
    records: Iterable<ProducerRecord<K, V>> | AsyncIterable<ProducerRecord<K, V>>,
    options?: CallOptions,
  ): Promise<{ count: number; last: RecordMetadata | undefined }>
  sendAll(
    topic: string,
    records: Iterable<RawRecord> | AsyncIterable<RawRecord>,
    options?: CallOptions,
  ): Promise<{ count: number; last: RecordMetadata | undefined }>
  /** Resolves when everything sent so far has succeeded or failed. */
  flush(options?: CallOptions): Promise<void>
  /** Flushes, then refuses further sends. */
  close(): Promise<void>
}
