// Test support: one partition's log, with the checks of idempotent producers.

import { errorCodes } from '@actorlog/protocol'
import { type LogRecord, RecordBatch, readRecords } from '@actorlog/records'

interface Remembered {
  epoch: number
  /** The last five batches: first and last sequence, and where they are. */
  batches: { first: number; last: number; baseOffset: number }[]
}

/** A log that a test can read and break. */
export class MemoryLog {
  leader: number
  leaderEpoch = 0
  startOffset = 0
  /** Records beyond it are not stable yet. */
  lastStableOffset: number | undefined
  aborted: { producerId: number; firstOffset: number }[] = []
  readonly batches: Uint8Array[] = []
  readonly #producers = new Map<number, Remembered>()
  readonly #waiting = new Set<() => void>()

  constructor(leader: number) {
    this.leader = leader
  }

  get endOffset(): number {
    const last = this.batches.at(-1)
    return last === undefined ? this.startOffset : RecordBatch.nextOffset(last, 0)
  }

  records(): LogRecord[] {
    return this.batches.flatMap((batch) => readRecords(batch, 0).records)
  }

  /** The records' values as text. */
  values(): string[] {
    const toText = new TextDecoder()
    return this.records().map((record) => toText.decode(record.value ?? new Uint8Array()))
  }

  /** Moves the partition to another leader, as an election does. */
  elect(leader: number): void {
    this.leader = leader
    this.leaderEpoch += 1
  }

  /** Cuts the log, as an election of a leader that has less does. */
  truncate(endOffset: number): void {
    while (this.endOffset > endOffset) this.batches.pop()
  }

  /** Appends what a producer sent; `baseOffset` -1 when it is refused. */
  append(sent: Uint8Array): { errorCode: number; baseOffset: number } {
    const producerId = RecordBatch.producerId(sent, 0)
    if (producerId >= 0) {
      const outcome = this.#check(producerId, sent)
      if (outcome !== undefined) return outcome
    }
    const baseOffset = this.put(sent)
    if (producerId >= 0) this.#remember(producerId, sent, baseOffset)
    return { errorCode: 0, baseOffset }
  }

  /** Appends without a check; returns the batch's offset. */
  put(sent: Uint8Array): number {
    const batch = sent.slice()
    const baseOffset = this.endOffset
    RecordBatch.setBaseOffset(batch, 0, baseOffset)
    RecordBatch.setPartitionLeaderEpoch(batch, 0, this.leaderEpoch)
    this.batches.push(batch)
    this.wake()
    return baseOffset
  }

  /** Whole batches from `offset` on and before `endOffset`, as many as fit, at least one. */
  read(offset: number, maxBytes: number, endOffset: number): Uint8Array {
    const parts: Uint8Array[] = []
    let size = 0
    for (const batch of this.batches) {
      if (RecordBatch.nextOffset(batch, 0) <= offset) continue
      if (RecordBatch.baseOffset(batch, 0) >= endOffset) break
      if (size > 0 && size + batch.length > maxBytes) break
      parts.push(batch)
      size += batch.length
    }
    const bytes = new Uint8Array(size)
    let at = 0
    for (const part of parts) {
      bytes.set(part, at)
      at += part.length
    }
    return bytes
  }

  /** Calls `arrived` once, when something is appended. */
  onAppend(arrived: () => void): () => void {
    this.#waiting.add(arrived)
    return () => this.#waiting.delete(arrived)
  }

  wake(): void {
    const waiting = [...this.#waiting]
    this.#waiting.clear()
    for (const arrived of waiting) arrived()
  }

  /** Where an epoch ends in this log. */
  endOfEpoch(epoch: number): number {
    const later = this.batches.find((batch) => RecordBatch.partitionLeaderEpoch(batch, 0) > epoch)
    return later === undefined ? this.endOffset : RecordBatch.baseOffset(later, 0)
  }

  #check(
    producerId: number,
    sent: Uint8Array,
  ): { errorCode: number; baseOffset: number } | undefined {
    const known = this.#producers.get(producerId)
    if (known === undefined) return undefined
    const epoch = RecordBatch.producerEpoch(sent, 0)
    const first = RecordBatch.baseSequence(sent, 0)
    const refuse = (errorCode: number) => ({ errorCode, baseOffset: -1 })
    const twin = known.batches.find(
      (batch) =>
        known.epoch === epoch &&
        batch.first === first &&
        batch.last === RecordBatch.lastSequence(sent, 0),
    )
    if (twin !== undefined) return { errorCode: 0, baseOffset: twin.baseOffset }
    if (epoch < known.epoch) return refuse(errorCodes.INVALID_PRODUCER_EPOCH)
    const last = known.batches.at(-1)?.last ?? -1
    const expected = epoch > known.epoch ? 0 : RecordBatch.advanceSequence(last, 1)
    return first === expected ? undefined : refuse(errorCodes.OUT_OF_ORDER_SEQUENCE_NUMBER)
  }

  #remember(producerId: number, batch: Uint8Array, baseOffset: number): void {
    const epoch = RecordBatch.producerEpoch(batch, 0)
    let known = this.#producers.get(producerId)
    if (known === undefined || known.epoch !== epoch) {
      known = { epoch, batches: [] }
      this.#producers.set(producerId, known)
    }
    const first = RecordBatch.baseSequence(batch, 0)
    known.batches.push({ first, last: RecordBatch.lastSequence(batch, 0), baseOffset })
    known.batches = known.batches.slice(-5)
  }
}
