// What ListOffsets is told about one partition: by time, or by one of Kafka's special timestamps.
import { errorCodes } from '@actorlog/protocol'
import type { Log } from '@actorlog/storage'
import type { OffsetAnswer, OffsetQuery } from './partition-protocol.ts'

const LATEST = -1
const EARLIEST = -2
const MAX_TIMESTAMP = -3
const EARLIEST_LOCAL = -4
const LATEST_TIERED = -5
const EARLIEST_PENDING_UPLOAD = -6

/** Where the question is asked. */
export interface SearchedReplica {
  readonly log: Log
  readonly isLeader: boolean
  readonly leaderEpoch: number
  /** Where the log ended when the leader's epoch began. */
  readonly epochStartOffset: number
  /** FENCED_LEADER_EPOCH or UNKNOWN_LEADER_EPOCH, or 0. */
  readonly epochError: number
}

/** Only the leader answers consumers. */
export function findOffset(query: OffsetQuery, replica: SearchedReplica): OffsetAnswer {
  const { log, leaderEpoch, epochError } = replica
  if (epochError !== errorCodes.NONE) return failed(epochError)
  if (!replica.isLeader && query.replicaId === -1) return failed(errorCodes.NOT_LEADER_OR_FOLLOWER)
  switch (query.timestamp) {
    case LATEST:
      return latest(query, replica)
    case EARLIEST:
    case EARLIEST_LOCAL:
      return found(-1, log.logStartOffset, leaderEpoch)
    case MAX_TIMESTAMP:
      return ofRecord(log.offsetOfMaxTimestamp())
    case LATEST_TIERED:
    case EARLIEST_PENDING_UPLOAD:
      return found(-1, -1, -1)
    default:
      if (query.timestamp < 0) return failed(errorCodes.UNSUPPORTED_VERSION)
      return byTime(query, replica)
  }
}

function latest(query: OffsetQuery, replica: SearchedReplica): OffsetAnswer {
  const { log, leaderEpoch, epochStartOffset } = replica
  if (query.replicaId >= 0) return found(-1, log.endOffset, leaderEpoch)
  // Right after an election the high watermark may lie below what the former leader has shown (KIP-207).
  if (log.highWatermark < epochStartOffset) return failed(errorCodes.OFFSET_NOT_AVAILABLE)
  return found(-1, query.readCommitted ? log.lastStableOffset : log.highWatermark, leaderEpoch)
}

function byTime(query: OffsetQuery, replica: SearchedReplica): OffsetAnswer {
  const { log } = replica
  const answer = ofRecord(log.offsetForTimestamp(query.timestamp))
  const bound = query.readCommitted ? log.lastStableOffset : log.highWatermark
  return query.replicaId === -1 && answer.offset >= bound ? found(-1, -1, -1) : answer
}

function ofRecord(record: { timestamp: number; offset: number; leaderEpoch: number } | undefined) {
  return record === undefined
    ? found(-1, -1, -1)
    : found(record.timestamp, record.offset, record.leaderEpoch)
}

function found(timestamp: number, offset: number, leaderEpoch: number): OffsetAnswer {
  return { errorCode: errorCodes.NONE, timestamp, offset, leaderEpoch }
}

function failed(errorCode: number): OffsetAnswer {
  return { errorCode, timestamp: -1, offset: -1, leaderEpoch: -1 }
}
