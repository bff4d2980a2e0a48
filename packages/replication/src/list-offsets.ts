// What ListOffsets answers for one partition. Two steps: the special timestamps are answered at once; others are
// looked up in the log by the caller, and what is found is answered if the reader may know of it.
import { errorCodes } from '@actorlog/protocol'
import { CONSUMER_ID, type LogReader, type ReplicaOffsets, readBound } from './read-bounds.ts'

/** Kafka's special timestamps. */
export const ListedTimestamp = {
  latest: -1,
  earliest: -2,
  maxTimestamp: -3,
  earliestLocal: -4,
  latestTiered: -5,
  earliestPendingUpload: -6,
} as const

/** The first version of ListOffsets that knows a special timestamp. */
const KNOWN_SINCE: ReadonlyMap<number, number> = new Map([
  [ListedTimestamp.latest, 1],
  [ListedTimestamp.earliest, 1],
  [ListedTimestamp.maxTimestamp, 7],
  [ListedTimestamp.earliestLocal, 8],
  [ListedTimestamp.latestTiered, 9],
  [ListedTimestamp.earliestPendingUpload, 11],
])
/** Below it, clients do not know OFFSET_NOT_AVAILABLE. */
const OFFSET_NOT_AVAILABLE_SINCE = 5

/** One partition's question. */
export interface ListedQuery extends LogReader {
  readonly apiVersion: number
  readonly timestamp: number
}

/** The replica that is asked. */
export interface ListedReplica extends ReplicaOffsets {
  readonly isLeader: boolean
  readonly leaderEpoch: number
  /** Where the log ended when the leader's epoch began. */
  readonly epochStartOffset: number
  /** The epoch of the first record; -1 when there is none. */
  readonly earliestEpoch: number
}

/** An offset with its timestamp and epoch; -1 for what there is not. */
export interface ListedOffset {
  readonly errorCode: number
  readonly timestamp: number
  readonly offset: number
  readonly leaderEpoch: number
}

/** Look this up in the log, and give it to `foundOffset`. */
export type OffsetSearch =
  | { readonly search: 'timestamp'; readonly timestamp: number }
  | { readonly search: 'maxTimestamp' }

/** The answer, or what to search for first. */
export function listOffset(
  query: ListedQuery,
  replica: ListedReplica,
): ListedOffset | OffsetSearch {
  const { timestamp } = query
  if (!replica.isLeader && query.replicaId === CONSUMER_ID) {
    return failed(errorCodes.NOT_LEADER_OR_FOLLOWER)
  }
  if (timestamp >= 0) return { search: 'timestamp', timestamp }
  const since = KNOWN_SINCE.get(timestamp)
  if (since === undefined || query.apiVersion < since) return failed(errorCodes.UNSUPPORTED_VERSION)
  switch (timestamp) {
    case ListedTimestamp.latest:
      if (isBehindElection(query, replica)) return notAvailable(query)
      return found(-1, readBound(query, replica), replica.leaderEpoch)
    case ListedTimestamp.earliest:
    case ListedTimestamp.earliestLocal:
      return found(-1, replica.logStartOffset, replica.earliestEpoch)
    case ListedTimestamp.maxTimestamp:
      return { search: 'maxTimestamp' }
    default:
      // Without tiers nothing lies in one, and nothing waits for it.
      return found(-1, -1, -1)
  }
}

/** The answer to a search that found this record, or none. */
export function foundOffset(
  record: Omit<ListedOffset, 'errorCode'> | undefined,
  query: ListedQuery,
  replica: ListedReplica,
): ListedOffset {
  if (record !== undefined && record.offset < readBound(query, replica)) {
    return found(record.timestamp, record.offset, record.leaderEpoch)
  }
  if (record !== undefined && isBehindElection(query, replica)) return notAvailable(query)
  return found(-1, -1, -1)
}

/** Right after an election the high watermark may lie below what the former leader has shown (KIP-207). */
function isBehindElection({ replicaId }: ListedQuery, replica: ListedReplica): boolean {
  return replicaId === CONSUMER_ID && replica.highWatermark < replica.epochStartOffset
}

function notAvailable({ apiVersion }: ListedQuery): ListedOffset {
  return failed(
    apiVersion >= OFFSET_NOT_AVAILABLE_SINCE
      ? errorCodes.OFFSET_NOT_AVAILABLE
      : errorCodes.LEADER_NOT_AVAILABLE,
  )
}

function found(timestamp: number, offset: number, leaderEpoch: number): ListedOffset {
  return { errorCode: errorCodes.NONE, timestamp, offset, leaderEpoch }
}

function failed(errorCode: number): ListedOffset {
  return { errorCode, timestamp: -1, offset: -1, leaderEpoch: -1 }
}
