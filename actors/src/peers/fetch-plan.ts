// Reading for one Fetch request: which partitions, in which order, and what has come back. Partitions are read in
// waves, so that the request's byte limit holds without reading in vain.
import type { Uuid } from '@actorlog/bytes'
import type { FetchRequest } from '@actorlog/protocol/client/01-fetch'
import type { FetchRead, FetchTarget } from '@actorlog/replication'
import type { PartitionFetch, PartitionFetched } from '../partition/partition-protocol.ts'

/** Names a partition on this broker. */
export function targetKey(topicId: Uuid | string, partition: number): string {
  return `${topicId}:${partition}`
}

/** Whose reading it is, and how much it may bring. */
export interface FetchPlanTerms {
  readonly request: FetchRequest
  readonly apiVersion: number
  readonly maxBytes: number
  /** The answer names every partition, also those that there is no room for; else they wait for the next one. */
  readonly mustNameAll: boolean
  /** What was read is released by `abandon`, or by whoever is given it. */
  readonly borrows: boolean
}

/** A partition that was read, and what was found. */
export interface PartitionRead extends FetchRead {
  readonly found: PartitionFetched
}

/** What has been read so far for one request. */
export class FetchPlan {
  readonly #targets: readonly FetchTarget[]
  readonly #terms: FetchPlanTerms
  readonly #reads: PartitionRead[] = []
  #next = 0
  #bytesLeft: number
  #sizeBytes = 0

  constructor(targets: readonly FetchTarget[], terms: FetchPlanTerms) {
    this.#targets = targets
    this.#terms = terms
    this.#bytesLeft = terms.maxBytes
  }

  get isRead(): boolean {
    if (this.#next >= this.#targets.length) return true
    return this.#next > 0 && this.#bytesLeft <= 0 && !this.#terms.mustNameAll
  }

  /** What was found, in the order in which it came. */
  get reads(): readonly PartitionRead[] {
    return this.#reads
  }

  /** The targets to be read now: as many as their own limits surely allow, one at least. */
  nextWave(): FetchTarget[] {
    const wave: FetchTarget[] = []
    const isFull = this.#bytesLeft <= 0
    let bytes = this.#bytesLeft
    while (this.#next < this.#targets.length && (wave.length === 0 || bytes > 0 || isFull)) {
      const target = this.#targets[this.#next++] as FetchTarget
      bytes -= target.want.partitionMaxBytes
      wave.push(target)
    }
    return wave
  }

  ask({ want }: FetchTarget): { readonly type: 'fetch' } & PartitionFetch {
    const { request, apiVersion } = this.#terms
    return {
      type: 'fetch',
      replicaId: replicaIdOf(request, apiVersion),
      brokerEpoch: request.replicaState.replicaEpoch,
      currentLeaderEpoch: want.currentLeaderEpoch,
      fetchOffset: want.fetchOffset,
      lastFetchedEpoch: want.lastFetchedEpoch,
      logStartOffset: want.logStartOffset,
      maxBytes: Math.max(0, Math.min(want.partitionMaxBytes, this.#bytesLeft)),
      // The first batch of the first partition that has any is given whatever the limits say (KIP-74).
      minOneBatch: this.#sizeBytes === 0,
      minBytes: request.minBytes,
      readCommitted: request.isolationLevel === READ_COMMITTED,
      borrows: this.#terms.borrows,
    }
  }

  /** Keeps a result; of a wave, only the first may go beyond the limits. */
  take(target: FetchTarget, result: PartitionFetched): void {
    const isTooMuch = this.#sizeBytes > 0 && result.sizeBytes > this.#bytesLeft
    if (isTooMuch) release(result)
    const found = isTooMuch ? { ...result, records: [], sizeBytes: 0, blocks: [] } : result
    this.#reads.push({ target, found })
    this.#sizeBytes += found.sizeBytes
    this.#bytesLeft = Math.max(0, this.#bytesLeft - found.sizeBytes)
  }

  /** Nobody is given what was read. */
  abandon(): void {
    for (const { found } of this.#reads) release(found)
  }
}

function release({ blocks = [] }: PartitionFetched): void {
  for (const block of blocks) block.release()
}

const READ_COMMITTED = 1

/** Followers name themselves in a tagged struct from v15 on. */
export function replicaIdOf(request: FetchRequest, apiVersion: number): number {
  return apiVersion >= 15 ? request.replicaState.replicaId : request.replicaId
}
