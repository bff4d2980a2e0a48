// What a replica answers to readers: consumers below the high watermark or the last stable offset, followers and
// loading coordinators to the end of the log.
import { NO_LEADER, type PartitionImage } from '@actorlog/metadata'
import { errorCodes } from '@actorlog/protocol'
import { lineage } from '@actorlog/replication'
import type { PartitionFetch, PartitionFetched } from './partition-protocol.ts'
import type { ReplicaLog } from './replica-log.ts'

/** A debugging reader (Kafka's DEBUG_CONSUMER_ID) may ask any replica: coordinators load so. */
const DEBUG_REPLICA = -2
const CONSUMER = -1
const AGREES = { epoch: -1, endOffset: -1 }

/** The replica that is read. */
export interface ReadReplica {
  readonly data: ReplicaLog
  readonly partition: PartitionImage
  readonly isLeader: boolean
}

/** What forbids a read, or shows that the reader's log is another: told without records. */
export function obstacle(
  fetch: PartitionFetch,
  replica: ReadReplica,
): PartitionFetched | undefined {
  const { log } = replica.data
  const epochError = leaderEpochError(fetch.currentLeaderEpoch, replica.partition)
  if (epochError !== errorCodes.NONE) return fetched(epochError, replica)
  if (!replica.isLeader && fetch.replicaId !== DEBUG_REPLICA) {
    return fetched(errorCodes.NOT_LEADER_OR_FOLLOWER, replica)
  }
  const { lastFetchedEpoch, fetchOffset } = fetch
  const ownEnd = lastFetchedEpoch < 0 ? AGREES : log.endOffsetForEpoch(lastFetchedEpoch)
  const compared = lineage(fetchOffset, lastFetchedEpoch, ownEnd)
  if (compared.type === 'unknown') return fetched(errorCodes.OFFSET_OUT_OF_RANGE, replica)
  if (compared.type === 'diverging') {
    return { ...fetched(errorCodes.NONE, replica), divergingEpoch: compared.at }
  }
  const isOutside = fetchOffset < log.logStartOffset || fetchOffset > log.endOffset
  return isOutside ? fetched(errorCodes.OFFSET_OUT_OF_RANGE, replica) : undefined
}

/** Reads what the reader may see from its offset on. */
export function read(fetch: PartitionFetch, replica: ReadReplica): PartitionFetched {
  const { data } = replica
  const { log } = data
  const upTo = boundOf(fetch, data)
  const { views, sizeBytes } = data.read(fetch, upTo)
  const abortedTransactions = fetch.readCommitted
    ? sizeBytes === 0
      ? []
      : log.abortedTransactions({ fromOffset: fetch.fetchOffset, toOffset: upTo })
    : null
  return { ...fetched(errorCodes.NONE, replica), abortedTransactions, records: views, sizeBytes }
}

/** FENCED_LEADER_EPOCH when the asker lags behind, UNKNOWN_LEADER_EPOCH when this replica does. */
export function leaderEpochError(currentLeaderEpoch: number, partition: PartitionImage): number {
  if (currentLeaderEpoch < 0) return errorCodes.NONE
  if (currentLeaderEpoch < partition.leaderEpoch) return errorCodes.FENCED_LEADER_EPOCH
  if (currentLeaderEpoch > partition.leaderEpoch) return errorCodes.UNKNOWN_LEADER_EPOCH
  return errorCodes.NONE
}

/** The partition cannot be read at all: its log has failed. */
export function unreadable(errorCode: number): PartitionFetched {
  return {
    errorCode,
    highWatermark: -1,
    lastStableOffset: -1,
    logStartOffset: -1,
    divergingEpoch: AGREES,
    leaderId: NO_LEADER,
    leaderEpoch: -1,
    abortedTransactions: null,
    records: [],
    sizeBytes: 0,
  }
}

function boundOf(fetch: PartitionFetch, { log }: ReplicaLog): number {
  if (fetch.replicaId !== CONSUMER) return log.endOffset
  return fetch.readCommitted ? log.lastStableOffset : log.highWatermark
}

function fetched(errorCode: number, { data, partition }: ReadReplica): PartitionFetched {
  const { log } = data
  const isKnown = errorCode === errorCodes.NONE || errorCode === errorCodes.OFFSET_OUT_OF_RANGE
  return {
    ...unreadable(errorCode),
    highWatermark: isKnown ? log.highWatermark : -1,
    lastStableOffset: isKnown ? log.lastStableOffset : -1,
    logStartOffset: isKnown ? log.logStartOffset : -1,
    leaderId: partition.leader,
    leaderEpoch: partition.leaderEpoch,
  }
}
