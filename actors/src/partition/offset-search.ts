// What ListOffsets is told about one replica. `listOffset` decides, this looks the records up.
import {
  foundOffset,
  type ListedOffset,
  type ListedReplica,
  leaderEpochError,
  listOffset,
} from '@actorlog/replication'
import type { Log } from '@actorlog/storage'
import type { OffsetAnswer, OffsetQuery } from './partition-protocol.ts'

/** Where the question is asked. */
export interface SearchedReplica {
  readonly log: Log
  readonly isLeader: boolean
  readonly leaderEpoch: number
  /** Where the log ended when the leader's epoch began. */
  readonly epochStartOffset: number
}

/** The offset of a time, or of one of Kafka's special timestamps. */
export function findOffset(query: OffsetQuery, searched: SearchedReplica): OffsetAnswer {
  const { log, leaderEpoch } = searched
  const errorCode = leaderEpochError(query.currentLeaderEpoch, leaderEpoch)
  if (errorCode !== 0) return { errorCode, timestamp: -1, offset: -1, leaderEpoch: -1 }
  const replica = listed(searched)
  const answer = listOffset(query, replica)
  if (!('search' in answer)) return answer
  const record: Omit<ListedOffset, 'errorCode'> | undefined =
    answer.search === 'timestamp'
      ? log.offsetForTimestamp(answer.timestamp)
      : log.offsetOfMaxTimestamp()
  return foundOffset(record, query, replica)
}

function listed({ log, ...searched }: SearchedReplica): ListedReplica {
  const { logStartOffset, endOffset, highWatermark, lastStableOffset } = log
  const earliestEpoch = log.epochAt(logStartOffset) ?? -1
  return { ...searched, logStartOffset, endOffset, highWatermark, lastStableOffset, earliestEpoch }
}
