// What a replica answers to readers: consumers below the high watermark or the last stable offset, followers and
// loading coordinators to the end of the log.
import { NO_LEADER, type PartitionImage } from '@actorlog/metadata'
import { errorCodes } from '@actorlog/protocol'
import {
  DEBUGGING_CONSUMER_ID,
  fetchOffsetError,
  leaderEpochError,
  lineage,
  readBound,
} from '@actorlog/replication'
import type { PartitionFetch, PartitionFetched } from './partition-protocol.ts'
import type { ReplicaLog } from './replica-log.ts'

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
  const epochError = leaderEpochError(fetch.currentLeaderEpoch, replica.partition.leaderEpoch)
  if (epochError !== errorCodes.NONE) return fetched(epochError, replica)
  // Debugging readers may ask any replica: coordinators load so.
  if (!replica.isLeader && fetch.replicaId !== DEBUGGING_CONSUMER_ID) {
    return fetched(errorCodes.NOT_LEADER_OR_FOLLOWER, replica)
  }
  const { lastFetchedEpoch, fetchOffset } = fetch
  const ownEnd = lastFetchedEpoch < 0 ? AGREES : log.endOffsetForEpoch(lastFetchedEpoch)
  const compared = lineage(fetchOffset, lastFetchedEpoch, ownEnd)
  if (compared.type === 'unknown') return fetched(errorCodes.OFFSET_OUT_OF_RANGE, replica)
  if (compared.type === 'diverging') {
    return { ...fetched(errorCodes.NONE, replica), divergingEpoch: compared.at }
  }
  const offsetError = fetchOffsetError(fetchOffset, log)
  return offsetError === errorCodes.NONE ? undefined : fetched(offsetError, replica)
}

/** Reads what the reader may see from its offset on. */
export function read(fetch: PartitionFetch, replica: ReadReplica): PartitionFetched {
  const { data } = replica
  const { log } = data
  const upTo = readBound(fetch, log)
  const { views, sizeBytes, blocks } = data.read(fetch, upTo)
  const abortedTransactions = fetch.readCommitted
    ? sizeBytes === 0
      ? []
      : log.abortedTransactions({ fromOffset: fetch.fetchOffset, toOffset: upTo })
    : null
  const found = { abortedTransactions, records: views, sizeBytes, blocks }
  return { ...fetched(errorCodes.NONE, replica), ...found }
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
