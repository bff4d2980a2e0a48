// One Fetch request under way in the fetch room: which partitions it reads, in which order, and what has come
// back. Partitions are read in waves, so that the request's byte limit holds without reading in vain.
import type { Uuid } from '@actorlog/bytes'
import type {
  FetchRequest,
  FetchRequestFetchPartition,
  FetchResponsePartitionDataInput,
} from '@actorlog/protocol/client/01-fetch'
import type { PartitionFetch, PartitionFetched } from '../partition/partition-protocol.ts'

/** A partition of a fetch request or session, in the order in which it is read. */
export interface FetchTarget {
  readonly key: string
  readonly topicId: Uuid
  readonly topicName: string
  readonly want: FetchRequestFetchPartition
}

export function targetKey(topicId: Uuid, partition: number): string {
  return `${topicId}:${partition}`
}

/** What has been read so far for one request. */
export class FetchPlan {
  readonly request: FetchRequest
  readonly targets: readonly FetchTarget[]
  readonly results: (PartitionFetched | undefined)[]
  #next = 0
  #bytesLeft: number
  #sizeBytes = 0
  #mustAnswer = false

  constructor(request: FetchRequest, targets: readonly FetchTarget[], maxBytes: number) {
    this.request = request
    this.targets = targets
    this.results = new Array(targets.length).fill(undefined)
    this.#bytesLeft = Math.min(request.maxBytes, maxBytes)
  }

  get sizeBytes(): number {
    return this.#sizeBytes
  }

  /** An error, a divergence: nothing to wait for. */
  get mustAnswer(): boolean {
    return this.#mustAnswer
  }

  get isRead(): boolean {
    return this.#next >= this.targets.length
  }

  /** The targets to be read now: as many as their own limits surely allow, one at least. */
  nextWave(): number[] {
    const wave: number[] = []
    let bytes = this.#bytesLeft
    while (this.#next < this.targets.length && (wave.length === 0 || bytes > 0)) {
      bytes -= (this.targets[this.#next] as FetchTarget).want.partitionMaxBytes
      wave.push(this.#next++)
    }
    return wave
  }

  ask(at: number, replicaId: number, brokerEpoch: number): PartitionFetch {
    const { want } = this.targets[at] as FetchTarget
    return {
      replicaId,
      brokerEpoch,
      currentLeaderEpoch: want.currentLeaderEpoch,
      fetchOffset: want.fetchOffset,
      lastFetchedEpoch: want.lastFetchedEpoch,
      logStartOffset: want.logStartOffset,
      maxBytes: Math.max(0, Math.min(want.partitionMaxBytes, this.#bytesLeft)),
      // The first batch of the first partition that has any is given whatever the limits say (KIP-74).
      minOneBatch: this.#sizeBytes === 0,
      readCommitted: this.request.isolationLevel === 1,
    }
  }

  /** Keeps a result; of a wave, only the first may go beyond the limits. */
  take(at: number, result: PartitionFetched): void {
    const isTooMuch = this.#sizeBytes > 0 && result.sizeBytes > this.#bytesLeft
    const kept = isTooMuch ? { ...result, records: [], sizeBytes: 0 } : result
    this.results[at] = kept
    this.#sizeBytes += kept.sizeBytes
    this.#bytesLeft = Math.max(0, this.#bytesLeft - kept.sizeBytes)
    if (
      kept.errorCode !== 0 ||
      kept.divergingEpoch.epoch >= 0 ||
      kept.divergingEpoch.endOffset >= 0
    ) {
      this.#mustAnswer = true
    }
  }
}

/** A result as the response carries it. */
export function partitionAnswerOf(
  partitionIndex: number,
  result: PartitionFetched,
): FetchResponsePartitionDataInput {
  const { errorCode, divergingEpoch } = result
  const isElsewhere = errorCode === 6 || errorCode === 74
  return {
    partitionIndex,
    errorCode,
    highWatermark: result.highWatermark,
    lastStableOffset: result.lastStableOffset,
    logStartOffset: result.logStartOffset,
    ...(divergingEpoch.endOffset >= 0 ? { divergingEpoch } : {}),
    ...(isElsewhere
      ? { currentLeader: { leaderId: result.leaderId, leaderEpoch: result.leaderEpoch } }
      : {}),
    abortedTransactions: result.abortedTransactions,
    preferredReadReplica: -1,
    records: result.records,
  }
}
