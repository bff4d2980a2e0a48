// The producers of one partition: duplicates and gaps are found here (KIP-98), and transactions open and
// end. Checks come before a batch is written, `append` follows what is in the log; a follower only appends.

import { RecordBatch, readEndTransactionMarker } from '@actorlog/records'
import type { AppendOptions, AppendRefusal, ProducerView } from './log-types.ts'
import { type CompletedTransaction, OpenTransactions } from './open-transactions.ts'
import { type BatchMark, ProducerEntry } from './producer-entry.ts'

/** State up to, not including, `endOffset`. */
export class ProducerState {
  readonly transactions: OpenTransactions = new OpenTransactions()
  readonly #producers = new Map<number, ProducerEntry>()
  /** Everything below it has been seen. */
  endOffset = 0

  /** Why a batch may not be written; the mark of its first time when it was written already. */
  check(bytes: Uint8Array, options: AppendOptions): AppendRefusal | BatchMark | undefined {
    const fromClient = (options.origin ?? 'client') === 'client'
    if (RecordBatch.isControl(bytes, 0)) {
      return fromClient ? 'INVALID_RECORD' : this.#checkMarker(bytes, options)
    }
    const entry = this.#producers.get(RecordBatch.producerId(bytes, 0))
    // State may have been lost to retention or expiry: an unknown producer begins anywhere.
    if (entry === undefined) return undefined
    const duplicate = fromClient ? entry.findDuplicate(bytes, 0) : undefined
    if (duplicate !== undefined) return duplicate
    const epoch = RecordBatch.producerEpoch(bytes, 0)
    if (epoch < entry.epoch) return 'INVALID_PRODUCER_EPOCH'
    if (fromClient && !entry.isInSequence(epoch, RecordBatch.baseSequence(bytes, 0))) {
      return 'OUT_OF_ORDER_SEQUENCE_NUMBER'
    }
    if (entry.transactionStartOffset !== -1 && !RecordBatch.isTransactional(bytes, 0)) {
      return 'INVALID_TXN_STATE'
    }
    return undefined
  }

  /** Follows a batch that is in the log; the transaction it ended, if it is the marker of one. */
  append(bytes: Uint8Array, at: number): CompletedTransaction | undefined {
    const producerId = RecordBatch.producerId(bytes, at)
    if (producerId < 0) return undefined
    if (RecordBatch.isControl(bytes, at)) return this.#appendMarker(bytes, at)
    const epoch = RecordBatch.producerEpoch(bytes, at)
    const entry = this.#entry(producerId, epoch)
    const baseOffset = RecordBatch.baseOffset(bytes, at)
    const offsetDelta = RecordBatch.lastOffsetDelta(bytes, at)
    entry.setEpoch(epoch)
    entry.add({
      lastSequence: RecordBatch.lastSequence(bytes, at),
      lastOffset: baseOffset + offsetDelta,
      offsetDelta,
      timestamp: RecordBatch.maxTimestamp(bytes, at),
    })
    if (RecordBatch.isTransactional(bytes, at) && entry.transactionStartOffset === -1) {
      entry.transactionStartOffset = baseOffset
      this.transactions.begin(baseOffset, producerId)
    }
    return undefined
  }

  /** Forgets producers idle for longer than `expirationMs`; never one with an open transaction. */
  expire(timestamp: number, expirationMs: number): void {
    for (const [producerId, entry] of this.#producers) {
      if (isExpired(entry, timestamp, expirationMs)) this.#producers.delete(producerId)
    }
  }

  entries(): Iterable<ProducerEntry> {
    return this.#producers.values()
  }

  get count(): number {
    return this.#producers.size
  }

  views(): ProducerView[] {
    return Array.from(this.#producers.values(), (entry) => ({
      producerId: entry.producerId,
      producerEpoch: entry.epoch,
      lastSequence: entry.lastSequence,
      lastTimestamp: entry.lastTimestamp,
      coordinatorEpoch: entry.coordinatorEpoch,
      transactionStartOffset: entry.transactionStartOffset,
    }))
  }

  /** Becomes what a snapshot says: state up to `endOffset`. Entries that have expired are left out. */
  restore(
    endOffset: number,
    entries: readonly ProducerEntry[],
    expiry: { readonly timestamp: number; readonly expirationMs: number },
  ): void {
    this.clear(endOffset)
    const live = entries.filter((entry) => !isExpired(entry, expiry.timestamp, expiry.expirationMs))
    for (const entry of live) this.#producers.set(entry.producerId, entry)
    const inTransaction = live.filter((entry) => entry.transactionStartOffset !== -1)
    inTransaction.sort((one, other) => one.transactionStartOffset - other.transactionStartOffset)
    for (const { transactionStartOffset, producerId } of inTransaction) {
      this.transactions.begin(transactionStartOffset, producerId)
    }
  }

  /** Knows nothing; goes on from `endOffset`. */
  clear(endOffset: number): void {
    this.#producers.clear()
    this.transactions.clear()
    this.endOffset = endOffset
  }

  #checkMarker(bytes: Uint8Array, options: AppendOptions): AppendRefusal | undefined {
    const marker = readEndTransactionMarker(bytes, 0)
    if (marker === undefined) return 'INVALID_RECORD'
    const entry = this.#producers.get(marker.producerId)
    if (entry === undefined) return undefined
    if (marker.producerEpoch < entry.epoch) return 'INVALID_PRODUCER_EPOCH'
    // The same epoch without a transaction is the retry of a marker already written (KAFKA-19999).
    const isRetry = entry.transactionStartOffset === -1
    if (options.markersRaiseEpoch && marker.producerEpoch === entry.epoch && !isRetry) {
      return 'INVALID_PRODUCER_EPOCH'
    }
    if (marker.coordinatorEpoch < entry.coordinatorEpoch) return 'TRANSACTION_COORDINATOR_FENCED'
    return undefined
  }

  #appendMarker(bytes: Uint8Array, at: number): CompletedTransaction | undefined {
    // A control batch that compaction emptied ended a transaction whose data are gone too.
    if (RecordBatch.recordCount(bytes, at) === 0) return undefined
    const marker = readEndTransactionMarker(bytes, at)
    if (marker === undefined) return undefined
    const entry = this.#entry(marker.producerId, marker.producerEpoch)
    const firstOffset = entry.transactionStartOffset
    entry.setEpoch(marker.producerEpoch)
    entry.coordinatorEpoch = marker.coordinatorEpoch
    entry.lastTimestamp = marker.timestamp
    entry.transactionStartOffset = -1
    if (firstOffset === -1) return undefined
    const lastOffset = RecordBatch.baseOffset(bytes, at)
    const aborted = marker.type === 'abort'
    return { producerId: marker.producerId, firstOffset, lastOffset, aborted }
  }

  #entry(producerId: number, epoch: number): ProducerEntry {
    let entry = this.#producers.get(producerId)
    if (entry === undefined) {
      entry = new ProducerEntry(producerId, epoch)
      this.#producers.set(producerId, entry)
    }
    return entry
  }
}

function isExpired(entry: ProducerEntry, timestamp: number, expirationMs: number): boolean {
  return entry.transactionStartOffset === -1 && timestamp - entry.lastTimestamp >= expirationMs
}
