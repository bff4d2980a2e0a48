// What one fetch brought for one partition: batches back to back, read one record at a time. Control batches,
// aborted transactions and records in front of the position are stepped over; the place to go on moves over
// them too, so that nobody waits at a gap.

import { errorCodes } from '@actorlog/protocol'
import { RecordBatch, RecordCursor, type RecordHeader, stepBatch } from '@actorlog/records'
import { ActorlogError } from '../errors.ts'

/** A transaction that was aborted, by its producer and its first offset in this partition. */
export interface AbortedTransaction {
  readonly producerId: number
  readonly firstOffset: number
}

/** What a chunk is made of. */
export interface ChunkFields {
  readonly topic: string
  readonly partition: number
  readonly bytes: Uint8Array
  /** The first offset that is wanted. */
  readonly from: number
  /** Where the partition ends for this reader: the high watermark or the last stable offset. */
  readonly end: number
  /** Null: every record is wanted. */
  readonly aborted: readonly AbortedTransaction[] | null
}

/** Whether the byte after a commit or abort marker's version says ABORT. */
const abortMarker = 0

/** A reader over fetched batches. */
export class FetchedChunk {
  readonly topic: string
  readonly partition: number
  readonly end: number
  /** Where reading goes on after this record, or after the whole chunk once `next` was false. */
  nextOffset: number
  /** The epoch of the leader that appended the batch of this record. */
  leaderEpoch = -1
  readonly #bytes: Uint8Array
  readonly #from: number
  readonly #aborted: readonly AbortedTransaction[]
  readonly #filters: boolean
  readonly #abortedNow = new Set<number>()
  readonly #cursor = new RecordCursor()
  #abortedSeen = 0
  #at = 0
  #batchEnd = 0
  #isInBatch = false

  constructor(fields: ChunkFields) {
    this.topic = fields.topic
    this.partition = fields.partition
    this.end = fields.end
    this.nextOffset = fields.from
    this.#bytes = fields.bytes
    this.#from = fields.from
    this.#filters = fields.aborted !== null
    this.#aborted = fields.aborted ?? []
  }

  get sizeBytes(): number {
    return this.#bytes.length
  }

  get offset(): number {
    return this.#cursor.offset
  }

  get timestamp(): number {
    return this.#cursor.timestamp
  }

  get key(): Uint8Array | null {
    return this.#cursor.key()
  }

  get value(): Uint8Array | null {
    return this.#cursor.value()
  }

  get headers(): readonly RecordHeader[] {
    return this.#cursor.headers() ?? this.#corrupt('a header is cut off')
  }

  /** Where the whole batches of the chunk end: the offset to fetch from next. */
  endOffset(): number {
    let next = this.#from
    const bytes = this.#bytes
    for (let at = 0; ; ) {
      const size = stepBatch(bytes, at, bytes.length)
      if (typeof size !== 'number') return next
      next = Math.max(next, RecordBatch.nextOffset(bytes, at))
      at += size
    }
  }

  /** The epoch of the leader that appended the last batch; -1 without batches. */
  lastLeaderEpoch(): number {
    let epoch = -1
    const bytes = this.#bytes
    for (let at = 0; ; ) {
      const size = stepBatch(bytes, at, bytes.length)
      if (typeof size !== 'number') return epoch
      epoch = RecordBatch.partitionLeaderEpoch(bytes, at)
      at += size
    }
  }

  /** Moves to the next record that is to be delivered. Throws CORRUPT_MESSAGE. */
  next(): boolean {
    for (;;) {
      if (!this.#isInBatch && !this.#openBatch()) return false
      if (this.#cursor.next()) {
        if (this.#cursor.offset < this.#from) continue
        this.nextOffset = this.#cursor.offset + 1
        return true
      }
      if (this.#cursor.fault !== undefined) this.#corrupt(this.#cursor.fault)
      this.#isInBatch = false
      this.nextOffset = this.#batchEnd
    }
  }

  /** Goes to the next batch with records for us; false at the end of the whole batches. */
  #openBatch(): boolean {
    const bytes = this.#bytes
    for (;;) {
      const at = this.#at
      const size = stepBatch(bytes, at, bytes.length)
      if (size === 'end') return false
      if (typeof size !== 'number') return this.#corrupt(`a batch has a wrong ${size.reason}`)
      this.#at += size
      const next = RecordBatch.nextOffset(bytes, at)
      if (next > this.#from && !this.#isHidden(at)) {
        if (!RecordBatch.crcMatches(bytes, at)) this.#corrupt('a checksum is wrong')
        if (!this.#cursor.open(bytes, at)) this.#corrupt(this.#cursor.fault ?? 'not readable')
        this.leaderEpoch = RecordBatch.partitionLeaderEpoch(bytes, at)
        this.#batchEnd = next
        this.#isInBatch = true
        return true
      }
      this.nextOffset = Math.max(this.nextOffset, next)
    }
  }

  /** Whether the batch is none of the reader's business: a marker, or part of an aborted transaction. */
  #isHidden(at: number): boolean {
    const bytes = this.#bytes
    if (this.#filters) this.#openTransactions(RecordBatch.lastOffset(bytes, at))
    const producerId = RecordBatch.producerId(bytes, at)
    if (RecordBatch.isControl(bytes, at)) {
      if (this.#filters && this.#isAbort(at)) this.#abortedNow.delete(producerId)
      return true
    }
    return RecordBatch.isTransactional(bytes, at) && this.#abortedNow.has(producerId)
  }

  /** The list is sorted by first offset: everything up to here has begun. */
  #openTransactions(upTo: number): void {
    for (;;) {
      const next = this.#aborted[this.#abortedSeen]
      if (next === undefined || next.firstOffset > upTo) return
      this.#abortedNow.add(next.producerId)
      this.#abortedSeen += 1
    }
  }

  #isAbort(at: number): boolean {
    const marker = new RecordCursor()
    if (!marker.open(this.#bytes, at) || !marker.next()) return false
    // int16 version, int16 type
    const key = marker.key()
    return key !== null && key.length >= 4 && key[2] === 0 && key[3] === abortMarker
  }

  #corrupt(why: string): never {
    const { topic, partition } = this
    throw new ActorlogError(
      'CORRUPT_MESSAGE',
      `${topic}-${partition} near offset ${this.nextOffset}: ${why}`,
      { errno: errorCodes.CORRUPT_MESSAGE, topic, partition },
    )
  }
}
