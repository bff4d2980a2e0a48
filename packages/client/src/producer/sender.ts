// Takes batches from the partitions' queues to their leaders: several partitions in one request, a few
// requests in flight to each broker, and whatever an answer asks for: done, again, elsewhere, or refused.

import { errorCodes } from '@actorlog/protocol'
import type { ProduceRequestInput, ProduceResponse } from '@actorlog/protocol/client/00-produce'
import { produceApi } from '@actorlog/protocol/client/00-produce'
import { BatchBuilder, readRecords } from '@actorlog/records'
import { ActorlogError } from '../errors.ts'
import { backoffMs } from '../retry.ts'
import type { Cluster } from '../wire/cluster.ts'
import { movesLeader, refused } from '../wire/refused.ts'
import { Identity } from './identity.ts'
import type { OutgoingBatch, OutgoingRecord } from './outgoing-batch.ts'
import { PartitionQueue, type QueueTerms } from './partition-queue.ts'
import { produceRequest, type Verdict, verdictsOf } from './produce-exchange.ts'
import type { Compression } from './producer.ts'

/** Empty builders that are kept for the next batches. */
const sparesMax = 64

/** By these a broker says that sequence numbers, or the epoch, are not those it expects. */
const sequenceTrouble = new Set<number>([
  errorCodes.OUT_OF_ORDER_SEQUENCE_NUMBER,
  errorCodes.UNKNOWN_PRODUCER_ID,
  errorCodes.INVALID_PRODUCER_EPOCH,
])

/** How a sender sends. */
export interface SenderTerms {
  readonly acks: -1 | 0 | 1
  readonly idempotent: boolean
  readonly compression: Compression
  readonly lingerMs: number
  readonly batchBytes: number
  readonly requestBytes: number
  readonly deliveryTimeoutMs: number
  readonly inFlight: number
  /** Called when a batch is done for and its memory free. */
  readonly released: (bufferedBytes: number) => void
  /** Called when a batch has left, so that keyless records may go elsewhere. */
  readonly left: (topic: string, partition: number) => void
}

interface OpenRequest {
  readonly leader: number
  readonly batches: OutgoingBatch[]
  sizeBytes: number
}

/** Sends what is appended to it, until it is closed. */
export class Sender {
  readonly #cluster: Cluster
  readonly #terms: SenderTerms
  readonly #queueTerms: QueueTerms
  readonly #identity: Identity
  readonly #queues = new Map<string, Map<number, PartitionQueue>>()
  /** Queues with something to send, the one that sent last at the end. */
  readonly #active = new Set<PartitionQueue>()
  readonly #requestsTo = new Map<number, number>()
  readonly #spares: BatchBuilder[] = []
  readonly #flushes = new Set<{ left: Set<OutgoingBatch>; resolve: () => void }>()
  #hurry = false
  #cancelPump: (() => void) | undefined
  #pumpAt = Number.POSITIVE_INFINITY
  #cancelExpiry: (() => void) | undefined
  readonly #endListening: () => void

  constructor(cluster: Cluster, terms: SenderTerms) {
    this.#cluster = cluster
    this.#terms = terms
    this.#identity = new Identity(cluster, () => this.#pump())
    this.#queueTerms = {
      idempotent: terms.idempotent,
      batchBytes: terms.batchBytes,
      lingerMs: terms.lingerMs,
      codec: terms.compression,
      takeBuilder: () => this.#spares.pop() ?? new BatchBuilder(),
      giveBuilder: (builder) => {
        if (this.#spares.length < sparesMax) this.#spares.push(builder)
      },
    }
    this.#endListening = cluster.onChange(() => this.#pumpSoon(0))
  }

  append(topic: string, partition: number, record: OutgoingRecord): void {
    const now = this.#cluster.doors.clock.now()
    const queue = this.#queue(topic, partition)
    queue.append(record, now)
    this.#active.add(queue)
    const readyAt = queue.readyAt(this.#hurry)
    if (readyAt !== undefined) this.#pumpSoon(readyAt - now)
    this.#cancelExpiry ??= this.#expireIn(this.#terms.deliveryTimeoutMs)
  }

  /** Whether batches leave at once, not waiting for company: while someone waits for memory or a flush. */
  set hurry(hurry: boolean) {
    this.#hurry = hurry || this.#flushes.size > 0
    if (this.#hurry) this.#pumpSoon(0)
  }

  /** Resolves when every batch that is here now is done for. */
  flush(): Promise<void> {
    const left = new Set(this.#unsettled())
    if (left.size === 0) return Promise.resolve()
    return new Promise((resolve) => {
      this.#flushes.add({ left, resolve })
      this.hurry = true
    })
  }

  /** Fails what is left, and sends nothing more. */
  close(error: ActorlogError): void {
    this.#endListening()
    this.#cancelPump?.()
    this.#cancelExpiry?.()
    this.#identity.close()
    for (const batch of this.#unsettled()) this.#settle(batch, () => batch.failed(() => error))
    this.#queues.clear()
    this.#active.clear()
  }

  #queue(topic: string, partition: number): PartitionQueue {
    let queues = this.#queues.get(topic)
    if (queues === undefined) {
      queues = new Map()
      this.#queues.set(topic, queues)
    }
    let queue = queues.get(partition)
    if (queue === undefined) {
      queue = new PartitionQueue(topic, partition, this.#queueTerms)
      queues.set(partition, queue)
    }
    return queue
  }

  #unsettled(): OutgoingBatch[] {
    const queues = [...this.#queues.values()].flatMap((each) => [...each.values()])
    return queues.flatMap((queue) => queue.unsettled())
  }

  #pumpSoon(afterMs: number): void {
    const at = this.#cluster.doors.clock.now() + Math.max(0, afterMs)
    if (at >= this.#pumpAt) return
    this.#cancelPump?.()
    this.#pumpAt = at
    this.#cancelPump = this.#cluster.doors.timer(Math.max(0, afterMs), () => {
      this.#pumpAt = Number.POSITIVE_INFINITY
      this.#cancelPump = undefined
      this.#pump()
    })
  }

  /** Sends all that may go now; what may go later sets a timer, what must wait is woken by an answer. */
  #pump(): void {
    if (this.#active.size === 0 || this.#cluster.isClosed) return
    if (this.#terms.idempotent && !this.#identity.isKnown) {
      this.#identity.ask((error) => this.#refuseAll(error))
      return
    }
    while (this.#pass()) {
      // Each pass makes at most one request per leader.
    }
  }

  #pass(): boolean {
    const now = this.#cluster.doors.clock.now()
    const requests = new Map<number, OpenRequest>()
    let next = Number.POSITIVE_INFINITY
    for (const queue of [...this.#active]) {
      if (queue.isReadyForNewEpoch) this.#beginEpoch(queue)
      const readyAt = queue.readyAt(this.#hurry)
      if (readyAt === undefined) continue
      if (readyAt > now) {
        next = Math.min(next, readyAt)
        continue
      }
      this.#take(queue, now, requests)
    }
    if (next !== Number.POSITIVE_INFINITY) this.#pumpSoon(next - now)
    for (const request of requests.values()) this.#send(request)
    return requests.size > 0
  }

  #take(queue: PartitionQueue, now: number, requests: Map<number, OpenRequest>): void {
    const topic = this.#cluster.view.topic(queue.topic)
    const leader = topic?.partitions[queue.partition]?.leader ?? -1
    if (leader < 0 || this.#cluster.view.broker(leader) === undefined) {
      // Until there is a leader the view is asked for again and again.
      this.#cluster.use(queue.topic)
      this.#cluster.refreshSoon()
      this.#pumpSoon(backoffMs(3, this.#cluster.doors.random))
      return
    }
    const open = requests.get(leader)
    if (open === undefined && (this.#requestsTo.get(leader) ?? 0) >= this.#terms.inFlight) return
    if (open !== undefined && open.sizeBytes >= this.#terms.requestBytes) return
    const batch = queue.take(now, this.#identity.current, this.#hurry)
    if (batch === undefined) return
    this.#terms.left(queue.topic, queue.partition)
    this.#active.delete(queue)
    if (queue.hasQueued) this.#active.add(queue)
    if (open === undefined) {
      requests.set(leader, { leader, batches: [batch], sizeBytes: batch.sizeBytes })
    } else {
      open.batches.push(batch)
      open.sizeBytes += batch.sizeBytes
    }
  }

  #beginEpoch(queue: PartitionQueue): void {
    this.#identity.bump()
    if (this.#identity.isKnown) queue.beginEpoch(this.#identity.current)
  }

  #send(request: OpenRequest): void {
    const { leader, batches } = request
    const link = this.#cluster.link(leader)
    if (link === undefined) {
      this.#failed(
        batches,
        new ActorlogError('BROKER_UNREACHABLE', `broker ${leader} is gone`, { retriable: true }),
      )
      return
    }
    this.#requestsTo.set(leader, (this.#requestsTo.get(leader) ?? 0) + 1)
    const { view, requestTimeoutMs } = this.#cluster
    const { acks } = this.#terms
    const hasIds = batches.every((batch) => view.topic(batch.topic)?.hasId === true)
    const requestFor = (version: number): ProduceRequestInput =>
      produceRequest(batches, view, { acks, version, timeoutMs: requestTimeoutMs })
    const terms = { unanswered: acks === 0, ...(hasIds ? {} : { maxVersion: 12 }) }
    link
      .call(produceApi, requestFor, terms)
      .finally(() => {
        this.#requestsTo.set(leader, (this.#requestsTo.get(leader) ?? 1) - 1)
      })
      .then(
        (answer: ProduceResponse | undefined) => this.#answered(batches, answer),
        (error: ActorlogError) => this.#failed(batches, error),
      )
      .then(() => this.#pump())
      .catch((bug: unknown) => this.close(broken(bug)))
  }

  /** The request as a whole failed: nobody knows what was written. */
  #failed(batches: readonly OutgoingBatch[], error: ActorlogError): void {
    this.#cluster.refreshSoon()
    for (const batch of batches) {
      if (error.retriable) this.#retry(batch, error, false)
      else this.#refuse(batch, () => error)
    }
  }

  #answered(batches: readonly OutgoingBatch[], answer: ProduceResponse | undefined): void {
    if (answer === undefined) {
      for (const batch of batches) this.#written(batch, -1, -1)
      return
    }
    this.#cluster.view.applyEndpoints(answer.nodeEndpoints)
    for (const [batch, verdict] of verdictsOf(batches, answer, this.#cluster.view)) {
      this.#judge(batch, verdict)
    }
  }

  #judge(batch: OutgoingBatch, verdict: Verdict): void {
    const { errorCode } = verdict
    const { topic, partition } = batch
    if (errorCode === 0) {
      this.#written(batch, verdict.baseOffset, verdict.logAppendTimeMs)
      return
    }
    if (errorCode === errorCodes.DUPLICATE_SEQUENCE_NUMBER) {
      this.#written(batch, -1, -1)
      return
    }
    const error = refused(errorCode, { topic, partition }, verdict.errorMessage)
    if (errorCode === errorCodes.MESSAGE_TOO_LARGE && batch.recordCount > 1) this.#split(batch)
    else if (sequenceTrouble.has(errorCode) && this.#terms.idempotent) {
      this.#queue(topic, partition).sequenceGap(batch)
      this.#retry(batch, error, true)
    } else if (error.retriable) {
      const isNews =
        movesLeader(errorCode) && this.#cluster.leaderMoved(topic, partition, verdict.currentLeader)
      this.#retry(batch, error, isNews)
    } else this.#refuse(batch, (index) => verdict.errorOfRecord(index, error))
  }

  #written(batch: OutgoingBatch, baseOffset: number, appendTimestamp: number): void {
    this.#queue(batch.topic, batch.partition).written(batch)
    this.#settle(batch, () => batch.delivered(baseOffset, appendTimestamp))
  }

  #refuse(batch: OutgoingBatch, errorOf: (index: number) => ActorlogError): void {
    this.#queue(batch.topic, batch.partition).refused(batch)
    this.#settle(batch, () => batch.failed(errorOf))
  }

  #retry(batch: OutgoingBatch, error: ActorlogError, atOnce: boolean): void {
    const { clock, random } = this.#cluster.doors
    batch.lastError = error
    const queue = this.#queue(batch.topic, batch.partition)
    const pauseMs = atOnce ? 0 : backoffMs(batch.attempts, random)
    queue.retry(batch, clock.now() + pauseMs)
    if (queue.hasQueued) this.#active.add(queue)
  }

  /** The broker finds the batch too large: its records go on in two. */
  #split(batch: OutgoingBatch): void {
    const queue = this.#queue(batch.topic, batch.partition)
    const { records } = readRecords(batch.bytes, 0)
    const halves = batch.split(this.#queueTerms.takeBuilder, records)
    queue.replace(batch, halves)
    this.#active.add(queue)
    for (const flush of this.#flushes) {
      if (flush.left.delete(batch)) for (const half of halves) flush.left.add(half)
    }
  }

  #refuseAll(error: ActorlogError): void {
    for (const queue of [...this.#active]) {
      for (const batch of queue.expired(Number.POSITIVE_INFINITY)) {
        this.#settle(batch, () => batch.failed(() => error))
      }
      this.#active.delete(queue)
    }
  }

  /** Tells the senders, frees the memory, and ends flushes that waited for nothing else. */
  #settle(batch: OutgoingBatch, tell: () => void): void {
    if (batch.isSettled) return
    tell()
    for (const flush of this.#flushes) {
      if (!flush.left.delete(batch) || flush.left.size > 0) continue
      this.#flushes.delete(flush)
      flush.resolve()
    }
    if (this.#flushes.size === 0) this.#hurry = false
    this.#terms.released(batch.bufferedBytes)
  }

  #expireIn(afterMs: number): () => void {
    return this.#cluster.doors.timer(afterMs, () => {
      const now = this.#cluster.doors.clock.now()
      const before = now - this.#terms.deliveryTimeoutMs
      for (const queues of this.#queues.values()) {
        for (const queue of queues.values()) {
          for (const batch of queue.expired(before)) this.#expire(batch)
          if (!queue.hasQueued) this.#active.delete(queue)
        }
      }
      const oldest = this.#unsettled().reduce((at, batch) => Math.min(at, batch.createdAt), now)
      const isIdle = this.#unsettled().length === 0
      this.#cancelExpiry = isIdle
        ? undefined
        : this.#expireIn(Math.max(1, oldest + this.#terms.deliveryTimeoutMs - now))
    })
  }

  #expire(batch: OutgoingBatch): void {
    const { topic, partition, lastError: cause } = batch
    const seconds = this.#terms.deliveryTimeoutMs / 1000
    const why = cause === undefined ? 'no answer' : cause.message
    const error = new ActorlogError(
      cause?.code ?? 'DELIVERY_TIMED_OUT',
      `${topic}-${partition}: not acknowledged within ${seconds} s: ${why}`,
      {
        topic,
        partition,
        retriable: true,
        cause,
        ...(cause?.errno === undefined ? {} : { errno: cause.errno }),
      },
    )
    this.#settle(batch, () => batch.failed(() => error))
  }
}

/** A rule of ours was broken: what is unsent fails with it, rather than waiting for ever. */
function broken(cause: unknown): ActorlogError {
  return new ActorlogError('INTERNAL', 'the producer found a bug of its own', { cause })
}
