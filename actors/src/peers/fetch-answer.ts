// What a Fetch is answered with: the partitions with news, topic by topic.
import { type Uuid, ZERO_UUID } from '@actorlog/bytes'
import { errorCodes } from '@actorlog/protocol'
import type {
  FetchResponseInput,
  FetchResponsePartitionDataInput,
} from '@actorlog/protocol/client/01-fetch'
import type { FetchSession } from '@actorlog/replication'
import { endpointById } from '../api/cluster-answers.ts'
import type { BrokerView } from '../node/broker-view.ts'
import type { PartitionFetched } from '../partition/partition-protocol.ts'
import type { PartitionRead } from './fetch-plan.ts'

interface TopicAnswer {
  readonly topic: string
  readonly topicId: Uuid
  readonly partitions: FetchResponsePartitionDataInput[]
}

/** The answer but for its session's id. From now on the session's client knows what was found. */
export function fetchAnswerOf(
  reads: readonly PartitionRead[],
  session: FetchSession,
  isIncremental: boolean,
  view: BrokerView,
): Omit<FetchResponseInput, 'sessionId'> {
  const topics = new Map<Uuid | string, TopicAnswer>()
  const elsewhere = new Set<number>()
  for (const { target, found } of reads) {
    const isNews = session.told(target, found)
    if (isIncremental && !isNews) continue
    const { topicId, topicName, want } = target
    const key = topicId === ZERO_UUID ? topicName : topicId
    let answer = topics.get(key)
    if (answer === undefined) {
      answer = { topic: topicName, topicId, partitions: [] }
      topics.set(key, answer)
    }
    if (found.errorCode === errorCodes.NOT_LEADER_OR_FOLLOWER) elsewhere.add(found.leaderId)
    answer.partitions.push(partitionAnswerOf(want.partition, found))
  }
  return {
    throttleTimeMs: 0,
    errorCode: errorCodes.NONE,
    responses: [...topics.values()],
    nodeEndpoints: [...elsewhere].flatMap((id) => endpointById(view, id) ?? []),
  }
}

/** Nothing can be read there. */
export function absent(errorCode: number): PartitionFetched {
  return {
    errorCode,
    highWatermark: -1,
    lastStableOffset: -1,
    logStartOffset: -1,
    divergingEpoch: { epoch: -1, endOffset: -1 },
    leaderId: -1,
    leaderEpoch: -1,
    abortedTransactions: null,
    records: [],
    sizeBytes: 0,
  }
}

function partitionAnswerOf(
  partitionIndex: number,
  found: PartitionFetched,
): FetchResponsePartitionDataInput {
  const { errorCode, divergingEpoch, leaderId, leaderEpoch } = found
  const isElsewhere =
    errorCode === errorCodes.NOT_LEADER_OR_FOLLOWER || errorCode === errorCodes.FENCED_LEADER_EPOCH
  return {
    partitionIndex,
    errorCode,
    highWatermark: found.highWatermark,
    lastStableOffset: found.lastStableOffset,
    logStartOffset: found.logStartOffset,
    ...(divergingEpoch.endOffset >= 0 ? { divergingEpoch } : {}),
    ...(isElsewhere ? { currentLeader: { leaderId, leaderEpoch } } : {}),
    abortedTransactions: found.abortedTransactions,
    preferredReadReplica: -1,
    records: found.records,
  }
}
