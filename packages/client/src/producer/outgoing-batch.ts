// Records on their way to one partition, and whom to tell. Open, it collects; sealed, it is the bytes that
// are sent, again and again until a broker has them, always with the same sequence numbers.

import { assert } from '@actorlog/assert'
import type { Millis } from '@actorlog/ports'
import { type BatchBuilder, RecordBatch, type RecordHeader } from '@actorlog/records'
import type { ActorlogError } from '../errors.ts'
import type { Compression } from './producer.ts'

/** Whom to tell what became of a record. Called exactly once. */
export interface Delivery {
  delivered(topic: string, partition: number, offset: number, timestamp: number): void
  failed(error: ActorlogError): void
}

/** One record, ready to be laid out. */
export interface OutgoingRecord {
  readonly key: Uint8Array | null
  readonly value: Uint8Array | null
  readonly headers: readonly RecordHeader[]
  readonly timestamp: number
  /** What it takes at most; also what it takes from the buffer. */
  readonly sizeBytes: number
  readonly delivery: Delivery
}

/** Who sends: an idempotent producer's id and epoch, or -1 and -1. */
export interface ProducerIdentity {
  readonly producerId: number
  readonly producerEpoch: number
}

/** One batch from its first record to its outcome. */
export class OutgoingBatch {
  readonly topic: string
  readonly partition: number
  readonly createdAt: Millis
  /** Bytes taken from the producer's buffer. */
  bufferedBytes = 0
  /** -1 until it is first sent by an idempotent producer. */
  sequence = -1
  producerEpoch = -1
  attempts = 0
  retryAt: Millis = 0
  /** Why the last attempt failed: what its senders hear if there is no time for another. */
  lastError: ActorlogError | undefined
  /** Told its outcome already: an answer that still comes changes nothing for its senders. */
  isSettled = false
  #builder: BatchBuilder | undefined
  #bytes: Uint8Array | undefined
  #recordCount = 0
  readonly #deliveries: Delivery[] = []
  readonly #timestamps: number[] = []

  constructor(at: { topic: string; partition: number; createdAt: Millis }, builder: BatchBuilder) {
    this.topic = at.topic
    this.partition = at.partition
    this.createdAt = at.createdAt
    this.#builder = builder
  }

  get isOpen(): boolean {
    return this.#builder !== undefined
  }

  get recordCount(): number {
    return this.#recordCount
  }

  /** Before it is sealed, what it takes uncompressed. */
  get sizeBytes(): number {
    return this.#bytes?.length ?? this.#builder?.sizeBytes ?? 0
  }

  /** The sequence behind its last record. */
  get nextSequence(): number {
    return RecordBatch.advanceSequence(this.sequence, this.#recordCount)
  }

  /** Takes the record in if the batch is open and stays within `batchBytes`; a first record always fits. */
  tryAppend(record: OutgoingRecord, batchBytes: number): boolean {
    const builder = this.#builder
    if (builder === undefined) return false
    const isFirst = this.#recordCount === 0
    if (!isFirst && builder.sizeBytes + record.sizeBytes > batchBytes) return false
    builder.append(record.timestamp, record.key, record.value, record.headers)
    this.#recordCount += 1
    this.bufferedBytes += record.sizeBytes
    this.#deliveries.push(record.delivery)
    this.#timestamps.push(record.timestamp)
    return true
  }

  /** Closes it and lays its bytes out; gives the builder back for the next batch. */
  seal(codec: Compression): BatchBuilder {
    const builder = this.#builder
    assert(builder !== undefined, 'a batch is sealed once')
    this.#bytes = builder.build({ codec })
    this.#builder = undefined
    builder.reset()
    return builder
  }

  /** Numbers the records, as theirs of this producer in this partition. */
  number(identity: ProducerIdentity, sequence: number): void {
    const bytes = this.bytes
    this.sequence = sequence
    this.producerEpoch = identity.producerEpoch
    RecordBatch.writeHeader(bytes, 0, bytes.length, {
      ...RecordBatch.readHeader(bytes, 0),
      ...identity,
      baseSequence: sequence,
    })
  }

  get bytes(): Uint8Array {
    assert(this.#bytes !== undefined, 'a batch is sent after it was sealed')
    return this.#bytes
  }

  /** Tells every sender where its record is. `appendTimestamp` -1: the records keep their own times. */
  delivered(baseOffset: number, appendTimestamp: number): void {
    if (this.isSettled) return
    this.isSettled = true
    for (const [index, delivery] of this.#deliveries.entries()) {
      const offset = baseOffset < 0 ? -1 : baseOffset + index
      const timestamp = appendTimestamp < 0 ? (this.#timestamps[index] as number) : appendTimestamp
      delivery.delivered(this.topic, this.partition, offset, timestamp)
    }
  }

  /** Tells every sender why not. `errorOf` may give single records an error of their own. */
  failed(errorOf: (index: number) => ActorlogError): void {
    if (this.isSettled) return
    this.isSettled = true
    for (const [index, delivery] of this.#deliveries.entries()) delivery.failed(errorOf(index))
  }

  /** The batch as two, each with half of the records and of their senders; this one is then empty. */
  split(
    makeBuilder: () => BatchBuilder,
    records: readonly SplitRecord[],
  ): [OutgoingBatch, OutgoingBatch] {
    assert(
      records.length === this.#recordCount && records.length > 1,
      'a batch splits by its records',
    )
    const half = Math.ceil(records.length / 2)
    const parts = [makeBuilder(), makeBuilder()].map((builder) => new OutgoingBatch(this, builder))
    for (const [index, record] of records.entries()) {
      const part = parts[index < half ? 0 : 1] as OutgoingBatch
      const sizeBytes = Math.floor(this.bufferedBytes / records.length)
      const delivery = this.#deliveries[index] as Delivery
      part.tryAppend({ ...record, sizeBytes, delivery }, Number.POSITIVE_INFINITY)
    }
    this.isSettled = true
    return parts as [OutgoingBatch, OutgoingBatch]
  }
}

/** A record read back from a sealed batch. */
export interface SplitRecord {
  readonly key: Uint8Array | null
  readonly value: Uint8Array | null
  readonly headers: readonly RecordHeader[]
  readonly timestamp: number
}
