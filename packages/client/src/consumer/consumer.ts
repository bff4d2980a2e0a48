// What a consumer offers: an async iterable of records, or of batches.
//
// A record is done when the loop asks for the next one; `throw` and `break` leave it not done. Commits cover
// done records only, and happen in the background, before partitions are given up, and on close: at least once.

import type { CallOptions, Duration } from '../duration.ts'
import type { RecordHeaders } from '../record-headers.ts'
import type { AnyTopic } from '../topic.ts'

/** A topic and one of its partitions. */
export interface TopicPartition {
  readonly topic: string
  readonly partition: number
}

/** A record as it was read. */
export interface ConsumedRecord<K, V> {
  readonly topic: string
  readonly partition: number
  readonly offset: bigint
  readonly timestamp: Date
  readonly key: K
  readonly value: V
  readonly headers: RecordHeaders
  readonly leaderEpoch: number
}

/** Records of one partition, in order. */
export interface ConsumedBatch<K, V> {
  readonly topic: string
  readonly partition: number
  readonly records: readonly ConsumedRecord<K, V>[]
  /** Records between this batch and the end of the partition, as last seen. */
  readonly lag: bigint
}

/** Where to begin. 'committed' (default with a group): the committed offset, else the earliest. */
export type StartOffset = 'earliest' | 'latest' | 'committed' | Date | bigint

/** How a consumer behaves. */
export interface ConsumerOptions<T extends AnyTopic | string = AnyTopic | string> {
  readonly topics: T | readonly T[]
  /** Shares the topics' partitions with the group's other members. Left out: reads all by itself. */
  readonly group?: string
  /** Names this member across restarts (KIP-345), so that a short absence moves no partition. */
  readonly groupInstanceId?: string
  /** Which partitions, without a group. Left out: all. */
  readonly partitions?: readonly number[]
  /** Where to begin; in a group only where nothing is committed. Default 'committed', else 'latest'. */
  readonly from?: StartOffset
  /** 'auto' commits done records in the background. Default 'auto' with a group. */
  readonly commit?: 'auto' | 'manual'
  readonly commitInterval?: Duration
  readonly isolation?: 'read_committed' | 'read_uncommitted'
  /** In the order of preference. Default range, then roundrobin. */
  readonly assignors?: readonly ('range' | 'roundrobin')[]
  readonly sessionTimeout?: Duration
  readonly heartbeatInterval?: Duration
  /** A loop that does not ask for the next record for this long gives its partitions up. Default 5 min. */
  readonly maxPollInterval?: Duration
  /** How long a broker may hold a fetch that finds nothing. Default 500 ms. */
  readonly maxWait?: Duration
  readonly minBytes?: number
  /** The most one partition returns at once. Default 1 MiB. */
  readonly partitionBytes?: number
  /** Fetched bytes that wait for the loop; beyond it fetching pauses. Default 16 MiB. */
  readonly prefetchBytes?: number
  /** Aborting closes the consumer; the loop ends. */
  readonly signal?: AbortSignal
  onAssigned?(partitions: readonly TopicPartition[]): void | Promise<void>
  /** Awaited before partitions are given up; afterwards done records are committed. */
  onRevoked?(partitions: readonly TopicPartition[]): void | Promise<void>
}

/** Reads records. Leaving an `await using` block commits and closes it. */
export interface Consumer<K, V> extends AsyncIterable<ConsumedRecord<K, V>>, AsyncDisposable {
  /** The same records, a partition's batch at a time; a batch is done when the loop asks for the next. */
  batches(): AsyncIterable<ConsumedBatch<K, V>>
  /** Commits what is done now, and resolves when the group has it. */
  commit(options?: CallOptions): Promise<void>
  /** Reads on from `offset` in that partition; what was fetched ahead is dropped. */
  seek(partition: TopicPartition, offset: bigint | 'earliest' | 'latest' | Date): void
  /** Stops delivering; heartbeats go on. */
  pause(): void
  resume(): void
  /** The partitions this consumer reads now. */
  assignment(): readonly TopicPartition[]
  /** The offset of the next record to deliver; undefined while it is not known. */
  position(partition: TopicPartition): bigint | undefined
  /** Records between the positions and the ends of all assigned partitions. */
  lag(options?: CallOptions): Promise<bigint>
  close(): Promise<void>
}
