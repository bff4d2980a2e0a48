// Keeps the loop supplied: one fetch at a time to each leader, held there until something comes, and no more
// fetched ahead than the consumer allows. Finds out offsets that are not known, and checks after a change of
// leader that what was read still exists.

import { errorCodes } from '@actorlog/protocol'
import { type FetchResponsePartitionData, fetchApi } from '@actorlog/protocol/client/01-fetch'
import { Deadline } from '../deadline.ts'
import { ActorlogError } from '../errors.ts'
import { groupBy } from '../group-by.ts'
import { backoffMs } from '../retry.ts'
import type { Cluster, Lane } from '../wire/cluster.ts'
import { earliestTimestamp, latestTimestamp, leaderOffsets } from '../wire/leader-offsets.ts'
import { movesLeader, refused } from '../wire/refused.ts'
import { endOfEpoch } from './epoch-end.ts'
import {
  type Asked,
  answersOf,
  type FetchTerms,
  fetchRequest,
  lastVersionWithNames,
} from './fetch-exchange.ts'
import { FetchedChunk } from './fetched-chunk.ts'
import type { PartitionFlow, Reset } from './partition-flow.ts'

/** Chunks of one partition that wait for the loop before it is fetched again. */
const bufferedMax = 2
/** A fetch may be held for `maxWaitMs`; an answer later than that by this much is no longer awaited. */
const patienceMs = 5000

/** What a fetcher is told at its birth. */
export interface FetcherTerms {
  readonly fetch: Omit<FetchTerms, 'maxBytes'>
  readonly lane: Lane
  readonly prefetchBytes: number
  /** Where to begin again when an offset is no longer there. */
  readonly outOfRange: Reset
  /** A chunk is there for the loop. */
  readonly arrived: (flow: PartitionFlow, chunk: FetchedChunk) => void
  /** Reading cannot go on. */
  readonly failed: (error: ActorlogError) => void
}

/** Fetches for the flows it is given. */
export class Fetcher {
  readonly #cluster: Cluster
  readonly #terms: FetcherTerms
  #flows: readonly PartitionFlow[] = []
  readonly #fetching = new Set<number>()
  #bufferedBytes = 0
  #isPaused = false
  #isClosed = false
  #cancelPlan: (() => void) | undefined
  readonly #endListening: () => void

  constructor(cluster: Cluster, terms: FetcherTerms) {
    this.#cluster = cluster
    this.#terms = terms
    this.#endListening = cluster.onChange(() => this.plan())
  }

  /** Reads these partitions from now on, and no others. */
  set flows(flows: readonly PartitionFlow[]) {
    this.#flows = flows
    this.plan()
  }

  set paused(paused: boolean) {
    this.#isPaused = paused
    this.plan()
  }

  /** A chunk was read to its end, or dropped. */
  released(chunk: FetchedChunk): void {
    this.#bufferedBytes -= chunk.sizeBytes
    this.plan()
  }

  /** Sends what may be sent now; called whenever something has changed. */
  plan(): void {
    if (this.#isClosed || this.#isPaused) return
    this.#locate()
    const now = this.#cluster.doors.clock.now()
    let next = Number.POSITIVE_INFINITY
    const ready: PartitionFlow[] = []
    for (const flow of this.#flows) {
      if (flow.fetchOffset === undefined || flow.isAsking || flow.buffered >= bufferedMax) continue
      if (flow.pausedUntil > now) next = Math.min(next, flow.pausedUntil)
      else if (!this.#mustCheck(flow)) ready.push(flow)
    }
    if (next !== Number.POSITIVE_INFINITY) this.#planIn(next - now)
    if (this.#bufferedBytes >= this.#terms.prefetchBytes) return
    for (const [leader, flows] of groupBy(ready, (flow) => this.#leaderOf(flow))) {
      if (leader < 0) this.#seekLeader()
      else if (!this.#fetching.has(leader)) this.#fetch(leader, flows)
    }
  }

  close(): void {
    this.#isClosed = true
    this.#flows = []
    this.#endListening()
    this.#cancelPlan?.()
  }

  #planIn(afterMs: number): void {
    this.#cancelPlan?.()
    this.#cancelPlan = this.#cluster.doors.timer(Math.max(1, afterMs), () => {
      this.#cancelPlan = undefined
      this.plan()
    })
  }

  #leaderOf(flow: PartitionFlow): number {
    const leader = this.#cluster.view.topic(flow.topic)?.partitions[flow.partition]?.leader ?? -1
    return this.#cluster.view.broker(leader) === undefined ? -1 : leader
  }

  #seekLeader(): void {
    for (const flow of this.#flows) this.#cluster.use(flow.topic)
    this.#cluster.refreshSoon()
    this.#planIn(backoffMs(3, this.#cluster.doors.random))
  }

  #fetch(leader: number, flows: readonly PartitionFlow[]): void {
    const link = this.#cluster.link(leader, this.#terms.lane)
    if (link === undefined) return
    const { view } = this.#cluster
    const { fetch, prefetchBytes } = this.#terms
    const asked = flows.map(
      (flow): Asked => ({ flow, round: flow.round, offset: flow.fetchOffset as number }),
    )
    const hasIds = flows.every((flow) => view.topic(flow.topic)?.hasId === true)
    const maxBytes = Math.max(fetch.partitionBytes, prefetchBytes - this.#bufferedBytes)
    this.#fetching.add(leader)
    for (const { topic } of flows) this.#cluster.use(topic)
    link
      .call(fetchApi, (version) => fetchRequest(asked, view, { ...fetch, maxBytes, version }), {
        timeoutMs: this.#cluster.requestTimeoutMs + fetch.maxWaitMs + patienceMs,
        ...(hasIds ? {} : { maxVersion: lastVersionWithNames }),
      })
      .then(
        (answer) => {
          this.#fetching.delete(leader)
          this.#cluster.view.applyEndpoints(answer.nodeEndpoints)
          if (answer.errorCode !== 0) this.#failedWhole(asked, refused(answer.errorCode, {}))
          for (const [flow, place, data] of answersOf(asked, answer, view)) {
            this.#came(flow, place, data)
          }
        },
        (error: ActorlogError) => {
          this.#fetching.delete(leader)
          this.#failedWhole(asked, error)
        },
      )
      .then(() => this.plan())
      .catch((bug: unknown) => this.#terms.failed(broken(bug)))
  }

  #failedWhole(asked: readonly Asked[], error: ActorlogError): void {
    if (this.#isClosed) return
    if (!error.retriable) {
      this.#terms.failed(error)
      return
    }
    this.#cluster.refreshSoon()
    for (const { flow } of asked) this.#pause(flow)
  }

  #came(flow: PartitionFlow, place: Asked, data: FetchResponsePartitionData): void {
    if (this.#isClosed || !this.#flows.includes(flow)) return
    if (data.errorCode !== 0) {
      this.#refusedOne(flow, data)
      return
    }
    flow.failures = 0
    const isCommitted = this.#terms.fetch.isolation === 'read_committed'
    flow.endOffset = isCommitted ? data.lastStableOffset : data.highWatermark
    const { topic, partition } = flow
    if (data.records === null || data.records.length === 0) return
    const chunk = new FetchedChunk({
      topic,
      partition,
      bytes: data.records,
      from: place.offset,
      end: flow.endOffset,
      aborted: isCommitted ? (data.abortedTransactions ?? []) : null,
    })
    if (chunk.endOffset() === place.offset) {
      // Not one whole batch: brokers send at least one, so the bytes are damaged.
      this.#pause(flow)
      return
    }
    flow.fetched(chunk)
    this.#bufferedBytes += chunk.sizeBytes
    this.#terms.arrived(flow, chunk)
  }

  #refusedOne(flow: PartitionFlow, data: FetchResponsePartitionData): void {
    const { topic, partition } = flow
    const { errorCode } = data
    if (errorCode === errorCodes.OFFSET_OUT_OF_RANGE) {
      // What is fetched already is delivered first; only then the offset is looked for again.
      if (flow.buffered === 0) flow.restart(this.#terms.outOfRange)
      else this.#pause(flow)
      return
    }
    const error = refused(errorCode, { topic, partition })
    if (movesLeader(errorCode)) {
      if (!this.#cluster.leaderMoved(topic, partition, data.currentLeader)) this.#pause(flow)
    } else if (error.retriable) this.#pause(flow)
    else this.#terms.failed(error)
  }

  #pause(flow: PartitionFlow): void {
    const { clock, random } = this.#cluster.doors
    flow.failures += 1
    flow.pausedUntil = clock.now() + backoffMs(flow.failures, random)
  }

  /** Finds the offsets of flows that were told where to begin, but not at which number. */
  #locate(): void {
    const lost = this.#flows.filter(
      (flow) => flow.fetchOffset === undefined && flow.reset !== undefined && !flow.isAsking,
    )
    for (const flows of groupBy(lost, (flow) => timestampOf(flow.reset as Reset)).values()) {
      this.#locateAll(flows)
    }
  }

  #locateAll(flows: readonly PartitionFlow[]): void {
    const rounds = flows.map((flow) => flow.round)
    const reset = flows[0]?.reset as Reset
    for (const flow of flows) flow.isAsking = true
    const { requestTimeoutMs, doors } = this.#cluster
    const deadline = new Deadline(doors, {}, requestTimeoutMs)
    const { isolation } = this.#terms.fetch
    this.#find(flows, { timestamp: timestampOf(reset), isolation, deadline })
      .then(
        (offsets) => {
          for (const [index, flow] of flows.entries()) {
            flow.isAsking = false
            if (flow.round === rounds[index]) flow.begin(offsets[index] as number)
          }
        },
        (error: ActorlogError) => {
          for (const flow of flows) flow.isAsking = false
          if (this.#isClosed) return
          if (error.retriable) this.#seekLeader()
          else this.#terms.failed(error)
        },
      )
      .then(() => this.plan())
      .catch((bug: unknown) => this.#terms.failed(broken(bug)))
  }

  /** The offset for each flow; a time after the last record means the end. */
  async #find(
    flows: readonly PartitionFlow[],
    query: Parameters<typeof leaderOffsets>[2],
  ): Promise<number[]> {
    const key = (each: { topic: string; partition: number }) => `${each.topic}-${each.partition}`
    const found = await leaderOffsets(this.#cluster, flows, query)
    const offsets = new Map(found.map((each) => [key(each), each.offset]))
    const beyond = flows.filter((flow) => (offsets.get(key(flow)) ?? -1) < 0)
    if (beyond.length > 0) {
      const ends = await leaderOffsets(this.#cluster, beyond, {
        ...query,
        timestamp: latestTimestamp,
      })
      for (const each of ends) offsets.set(key(each), each.offset)
    }
    return flows.map((flow) => offsets.get(key(flow)) ?? 0)
  }

  /** After a change of leader: asks whether the log still has what was read (KIP-320). */
  #mustCheck(flow: PartitionFlow): boolean {
    const epoch =
      this.#cluster.view.topic(flow.topic)?.partitions[flow.partition]?.leaderEpoch ?? -1
    if (flow.checkedEpoch < 0 || flow.fetchEpoch < 0 || epoch <= flow.checkedEpoch) {
      flow.checkedEpoch = Math.max(flow.checkedEpoch, epoch)
      return false
    }
    const { round, fetchOffset } = flow
    flow.isAsking = true
    endOfEpoch(this.#cluster, flow, epoch)
      .then(
        (endOffset) => {
          flow.isAsking = false
          if (flow.round !== round) return
          flow.checkedEpoch = epoch
          // The new leader never had the rest: what was fetched of it is void, and reading goes on here.
          if (endOffset >= 0 && endOffset < (fetchOffset as number)) flow.truncated(endOffset)
        },
        () => {
          flow.isAsking = false
          this.#pause(flow)
          this.#cluster.refreshSoon()
        },
      )
      .then(() => this.plan())
      .catch((bug: unknown) => this.#terms.failed(broken(bug)))
    return true
  }
}

function timestampOf(reset: Reset): number {
  if (reset === 'earliest') return earliestTimestamp
  return reset === 'latest' ? latestTimestamp : reset.timestamp
}

function broken(cause: unknown): ActorlogError {
  if (cause instanceof ActorlogError) return cause
  return new ActorlogError('INTERNAL', 'the consumer found a bug of its own', { cause })
}
