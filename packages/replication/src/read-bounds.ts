// Up to where a reader may read, and which offsets it may ask for at all.
import { errorCodes } from '@actorlog/protocol'

/** Kafka's replica id of consumers. */
export const CONSUMER_ID = -1
/** Kafka's replica id of debugging readers, who see the log to its end. */
export const DEBUGGING_CONSUMER_ID = -2

/** The offsets of a replica. */
export interface ReplicaOffsets {
  readonly logStartOffset: number
  readonly endOffset: number
  readonly highWatermark: number
  readonly lastStableOffset: number
}

/** Who reads: Kafka's replica id, and the isolation of a consumer. */
export interface LogReader {
  readonly replicaId: number
  readonly readCommitted: boolean
}

/** The offset before which a reader sees records: a follower of a broker serves consumers by its own. */
export function readBound(reader: LogReader, offsets: ReplicaOffsets): number {
  if (reader.replicaId !== CONSUMER_ID) return offsets.endOffset
  return reader.readCommitted ? offsets.lastStableOffset : offsets.highWatermark
}

/** 0, or OFFSET_OUT_OF_RANGE. Between the bound and the end there is nothing yet, which is no error. */
export function fetchOffsetError(fetchOffset: number, offsets: ReplicaOffsets): number {
  return fetchOffset < offsets.logStartOffset || fetchOffset > offsets.endOffset
    ? errorCodes.OFFSET_OUT_OF_RANGE
    : errorCodes.NONE
}

/** What a request's `currentLeaderEpoch` (-1: not checked) says of it or of this broker (KIP-320). */
export function leaderEpochError(currentLeaderEpoch: number, leaderEpoch: number): number {
  if (currentLeaderEpoch < 0 || currentLeaderEpoch === leaderEpoch) return errorCodes.NONE
  return currentLeaderEpoch < leaderEpoch
    ? errorCodes.FENCED_LEADER_EPOCH
    : errorCodes.UNKNOWN_LEADER_EPOCH
}
