// The batches of one partition, and the decision which may leave next. Pure: time and identities are arguments.
//
//   queue (retried first, by sequence; then new) ──take──▶ in flight ──settled──▶ gone
//         ▲                                                    │
//         └──────────────────────── retry ◀────────────────────┘
//
// An idempotent producer's batches keep their numbers through every retry. Only the lowest unresolved number
// may be repeated, so nothing is reordered; a broker that finds a gap in front of the lowest one proves that
// neither it nor any later one was written, and only then numbers begin anew under a higher epoch.

import { assert } from '@actorlog/assert'
import type { Millis } from '@actorlog/ports'
import type { BatchBuilder } from '@actorlog/records'
import { OutgoingBatch, type OutgoingRecord, type ProducerIdentity } from './outgoing-batch.ts'
import type { Compression } from './producer.ts'

/** The broker remembers the last 5 batches of a producer, so no more may be unresolved. */
const unresolvedMax = 5

/** What a partition needs to know about its producer. */
export interface QueueTerms {
  readonly idempotent: boolean
  readonly batchBytes: number
  readonly lingerMs: number
  readonly codec: Compression
  takeBuilder(): BatchBuilder
  giveBuilder(builder: BatchBuilder): void
}

/** The unsent and unresolved batches of one partition. */
export class PartitionQueue {
  readonly topic: string
  readonly partition: number
  readonly #terms: QueueTerms
  #queued: OutgoingBatch[] = []
  #inFlight: OutgoingBatch[] = []
  #identity: ProducerIdentity = { producerId: -1, producerEpoch: -1 }
  #nextSequence = 0
  /** Whether the broker has a batch of this epoch. Before that it takes any number as the first one, so a
   *  second batch on the way could overtake the first. */
  #isEpochKnown = false
  /** A broker proved a gap: numbers begin anew once nothing is in flight. */
  #wantsNewEpoch = false

  constructor(topic: string, partition: number, terms: QueueTerms) {
    this.topic = topic
    this.partition = partition
    this.#terms = terms
  }

  get isEmpty(): boolean {
    return this.#queued.length === 0 && this.#inFlight.length === 0
  }

  get hasQueued(): boolean {
    return this.#queued.length > 0
  }

  /** Whether it waits for a higher epoch, and nothing of the old one is on its way. */
  get isReadyForNewEpoch(): boolean {
    return this.#wantsNewEpoch && this.#inFlight.length === 0
  }

  /** Everything that is not settled, in order. */
  unsettled(): OutgoingBatch[] {
    return [...this.#inFlight, ...this.#queued].filter((batch) => !batch.isSettled)
  }

  append(record: OutgoingRecord, now: Millis): void {
    const last = this.#queued.at(-1)
    if (last?.tryAppend(record, this.#terms.batchBytes) === true) return
    const batch = new OutgoingBatch(
      { topic: this.topic, partition: this.partition, createdAt: now },
      this.#terms.takeBuilder(),
    )
    batch.tryAppend(record, this.#terms.batchBytes)
    this.#queued.push(batch)
  }

  /** When the next batch may leave: undefined for not before something is settled. */
  readyAt(hurry: boolean): Millis | undefined {
    const head = this.#queued[0]
    if (head === undefined || this.#wantsNewEpoch) return undefined
    const inFlightMax = this.#terms.idempotent && !this.#isEpochKnown ? 1 : unresolvedMax
    if (this.#inFlight.length >= inFlightMax) return undefined
    if (head.attempts > 0) return this.#mayRepeat(head) ? head.retryAt : undefined
    const isFull = !head.isOpen || this.#queued.length > 1
    return hurry || isFull ? 0 : head.createdAt + this.#terms.lingerMs
  }

  /** The batch that leaves now, sealed and numbered; undefined when none may. */
  take(now: Millis, identity: ProducerIdentity, hurry: boolean): OutgoingBatch | undefined {
    const readyAt = this.readyAt(hurry)
    if (readyAt === undefined || readyAt > now) return undefined
    const batch = this.#queued[0] as OutgoingBatch
    if (this.#terms.idempotent && batch.sequence < 0 && !this.#isCurrent(identity)) {
      // A new epoch begins at 0, and may not meet batches of the old one on the way.
      if (this.#inFlight.length > 0) return undefined
      this.#setIdentity(identity)
    }
    this.#queued.shift()
    if (batch.isOpen) this.#terms.giveBuilder(batch.seal(this.#terms.codec))
    if (this.#terms.idempotent && batch.sequence < 0) {
      batch.number(this.#identity, this.#nextSequence)
      this.#nextSequence = batch.nextSequence
    }
    batch.attempts += 1
    this.#insertInFlight(batch)
    return batch
  }

  /** The batch is written. */
  written(batch: OutgoingBatch): void {
    this.#land(batch)
    if (batch.producerEpoch === this.#identity.producerEpoch) this.#isEpochKnown = true
  }

  /** The batch is refused for good. */
  refused(batch: OutgoingBatch): void {
    this.#land(batch)
  }

  /** The batch comes back to be sent again, in its old place. */
  retry(batch: OutgoingBatch, retryAt: Millis): void {
    this.#land(batch)
    batch.retryAt = retryAt
    if (batch.isSettled) return
    const at = this.#queued.findIndex((other) => !comesBefore(other, batch))
    this.#queued.splice(at < 0 ? this.#queued.length : at, 0, batch)
  }

  /** Replaces a batch that was too large by its halves, which keep its numbers between them. */
  replace(batch: OutgoingBatch, halves: readonly OutgoingBatch[]): void {
    this.#land(batch)
    let sequence = batch.sequence
    const at = Math.max(
      0,
      this.#queued.findIndex((other) => !comesBefore(other, batch)),
    )
    for (const half of halves) {
      this.#terms.giveBuilder(half.seal(this.#terms.codec))
      half.attempts = 1
      if (sequence < 0) continue
      half.number(this.#identity, sequence)
      sequence = half.nextSequence
    }
    this.#queued.splice(at, 0, ...halves)
  }

  /** A broker found a gap in front of this batch; says whether that proves the batch was never written. */
  sequenceGap(batch: OutgoingBatch): boolean {
    if (this.#lowestUnresolved() !== batch.sequence) return false
    this.#wantsNewEpoch = true
    return true
  }

  /** Numbers everything that waits anew, from 0, under the new epoch. */
  beginEpoch(identity: ProducerIdentity): void {
    assert(this.#inFlight.length === 0, 'nothing of the old epoch is on its way')
    this.#wantsNewEpoch = false
    this.#setIdentity(identity)
    for (const batch of this.#queued) {
      if (batch.sequence < 0) continue
      batch.number(identity, this.#nextSequence)
      this.#nextSequence = batch.nextSequence
    }
  }

  /** Takes out what waits since before `createdBefore`; what is in flight stays until its answer. */
  expired(createdBefore: Millis): OutgoingBatch[] {
    const late = this.unsettled().filter((batch) => batch.createdAt <= createdBefore)
    if (late.length > 0) this.#queued = this.#queued.filter((batch) => !late.includes(batch))
    return late
  }

  #setIdentity(identity: ProducerIdentity): void {
    this.#identity = identity
    this.#nextSequence = 0
    this.#isEpochKnown = false
  }

  #isCurrent(identity: ProducerIdentity): boolean {
    return (
      identity.producerId === this.#identity.producerId &&
      identity.producerEpoch === this.#identity.producerEpoch
    )
  }

  #mayRepeat(batch: OutgoingBatch): boolean {
    return batch.sequence < 0 || batch.sequence === this.#lowestUnresolved()
  }

  #lowestUnresolved(): number {
    const flying = this.#inFlight[0]
    const waiting = this.#queued[0]
    if (flying === undefined) return waiting?.sequence ?? -1
    if (waiting === undefined || waiting.sequence < 0) return flying.sequence
    return comesBefore(waiting, flying) ? waiting.sequence : flying.sequence
  }

  #insertInFlight(batch: OutgoingBatch): void {
    const at = this.#inFlight.findIndex((other) => comesBefore(batch, other))
    this.#inFlight.splice(at < 0 ? this.#inFlight.length : at, 0, batch)
  }

  #land(batch: OutgoingBatch): void {
    const at = this.#inFlight.indexOf(batch)
    assert(at >= 0, 'a batch lands once')
    this.#inFlight.splice(at, 1)
  }
}

/** By sequence, which wraps from 2^31 - 1 to 0; without sequences what was sent comes before what was not,
 *  then the older. */
function comesBefore(one: OutgoingBatch, other: OutgoingBatch): boolean {
  if (one.sequence < 0 || other.sequence < 0) {
    if (one.attempts > 0 !== other.attempts > 0) return one.attempts > 0
    return one.createdAt < other.createdAt
  }
  const ahead = (other.sequence - one.sequence) & 0x7fff_ffff
  return ahead > 0 && ahead < 0x4000_0000
}
