// What a partition remembers of one producer, so that each of its batches is written once and in order.

import { RecordBatch } from '@actorlog/records'

/** Batches remembered for each producer: an idempotent one has no more in flight. */
const BATCHES_MAX = 5

/** One batch that was written. */
export interface BatchMark {
  readonly lastSequence: number
  readonly lastOffset: number
  /** Last offset minus first offset; the sequences span as much. */
  readonly offsetDelta: number
  readonly timestamp: number
}

/** Mutable; owned by ProducerState. -1 stands for none. */
export class ProducerEntry {
  readonly producerId: number
  epoch: number
  coordinatorEpoch = -1
  lastTimestamp = -1
  /** First offset of the open transaction. */
  transactionStartOffset = -1
  /** The newest batches, oldest first. */
  readonly batches: BatchMark[] = []

  constructor(producerId: number, epoch: number) {
    this.producerId = producerId
    this.epoch = epoch
  }

  get lastBatch(): BatchMark | undefined {
    return this.batches.at(-1)
  }

  get lastSequence(): number {
    return this.lastBatch?.lastSequence ?? -1
  }

  /** A new epoch begins its sequences anew. */
  setEpoch(epoch: number): void {
    if (epoch === this.epoch) return
    this.epoch = epoch
    this.batches.length = 0
  }

  add(mark: BatchMark): void {
    if (this.batches.length === BATCHES_MAX) this.batches.shift()
    this.batches.push(mark)
    this.lastTimestamp = mark.timestamp
  }

  /** The mark of this very batch, if it was written before. */
  findDuplicate(bytes: Uint8Array, at: number): BatchMark | undefined {
    if (RecordBatch.producerEpoch(bytes, at) !== this.epoch) return undefined
    const lastSequence = RecordBatch.lastSequence(bytes, at)
    const offsetDelta = RecordBatch.lastOffsetDelta(bytes, at)
    for (const mark of this.batches) {
      if (mark.lastSequence === lastSequence && mark.offsetDelta === offsetDelta) return mark
    }
    return undefined
  }

  /** Whether a batch with this first sequence follows what was written. */
  isInSequence(epoch: number, firstSequence: number): boolean {
    if (epoch !== this.epoch) return firstSequence === 0
    return firstSequence === RecordBatch.advanceSequence(this.lastSequence, 1)
  }
}
