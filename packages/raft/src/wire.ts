// Kafka's quorum requests speak of lists of topics and partitions; the quorum has exactly one of each.
// Here the one partition is taken out of a message, and messages are made around it.
import { ONE_UUID, ZERO_UUID } from '@actorlog/bytes'
import { errorCodes } from '@actorlog/protocol'
import type {
  BeginQuorumEpochResponse,
  DescribeQuorumResponse,
  DescribeQuorumResponsePartitionData,
  EndQuorumEpochResponse,
  FetchRequest,
  FetchRequestFetchPartition,
  FetchResponse,
  FetchResponsePartitionData,
  VoteResponse,
} from '@actorlog/protocol/client'
import type { RaftRequest, RaftResponse } from './effects.ts'

/** The one topic of the quorum, and its fixed id. */
export const METADATA_TOPIC = '__cluster_metadata'
export const METADATA_TOPIC_ID: string = ONE_UUID

/** A Fetch brings at most so much. */
export const FETCH_BYTES_MAX: number = 8 * 1024 * 1024

/** Who leads, as every answer of the quorum says. */
export interface LeaderAndEpoch {
  readonly leaderId: number
  readonly leaderEpoch: number
}

/** The metadata partition of a message; undefined when it speaks of anything else. */
export function onlyPartition<P extends { readonly partitionIndex: number }>(
  topics: readonly { readonly topicName: string; readonly partitions: readonly P[] }[],
): P | undefined {
  const [topic] = topics
  const [partition] = topic?.partitions ?? []
  const isOnly =
    topics.length === 1 &&
    topic?.topicName === METADATA_TOPIC &&
    topic.partitions.length === 1 &&
    partition?.partitionIndex === 0
  return isOnly ? partition : undefined
}

/** The metadata partition of a Fetch. */
export function fetchedPartition(body: FetchRequest): FetchRequestFetchPartition | undefined {
  const [topic] = body.topics
  const [partition] = topic?.partitions ?? []
  const isOnly =
    body.topics.length === 1 &&
    (topic?.topicId === METADATA_TOPIC_ID || topic?.topic === METADATA_TOPIC) &&
    topic.partitions.length === 1 &&
    partition?.partition === 0
  return isOnly ? partition : undefined
}

/** A Vote, or the question before it (KIP-996). */
export function voteRequest(fields: {
  readonly clusterId: string
  readonly voterId: number
  readonly candidateId: number
  readonly epoch: number
  readonly lastEpoch: number
  readonly lastOffset: number
  readonly preVote: boolean
}): RaftRequest {
  const partition = {
    partitionIndex: 0,
    replicaEpoch: fields.epoch,
    replicaId: fields.candidateId,
    replicaDirectoryId: ZERO_UUID,
    voterDirectoryId: ZERO_UUID,
    lastOffsetEpoch: fields.lastEpoch,
    lastOffset: fields.lastOffset,
    preVote: fields.preVote,
  }
  const { clusterId, voterId } = fields
  return { api: 'vote', body: { clusterId, voterId, topics: inTopic(partition) } }
}

export function beginQuorumEpochRequest(
  clusterId: string,
  voterId: number,
  leader: LeaderAndEpoch,
): RaftRequest {
  const partition = { partitionIndex: 0, voterDirectoryId: ZERO_UUID, ...leader }
  const body = { clusterId, voterId, topics: inTopic(partition), leaderEndpoints: [] }
  return { api: 'beginQuorumEpoch', body }
}

export function endQuorumEpochRequest(
  clusterId: string,
  leader: LeaderAndEpoch,
  successors: readonly number[],
): RaftRequest {
  const partition = {
    partitionIndex: 0,
    ...leader,
    preferredSuccessors: successors,
    preferredCandidates: successors.map((candidateId) => {
      return { candidateId, candidateDirectoryId: ZERO_UUID }
    }),
  }
  const body = { clusterId, topics: inTopic(partition), leaderEndpoints: [] }
  return { api: 'endQuorumEpoch', body }
}

export function fetchRequest(fields: {
  readonly clusterId: string
  readonly replicaId: number
  readonly epoch: number
  readonly fetchOffset: number
  readonly lastFetchedEpoch: number
  readonly highWatermark: number
  readonly maxWaitMs: number
}): RaftRequest {
  const partition: FetchRequestFetchPartition = {
    partition: 0,
    currentLeaderEpoch: fields.epoch,
    fetchOffset: fields.fetchOffset,
    lastFetchedEpoch: fields.lastFetchedEpoch,
    logStartOffset: -1,
    partitionMaxBytes: FETCH_BYTES_MAX,
    replicaDirectoryId: ZERO_UUID,
    highWatermark: fields.highWatermark,
  }
  const body: FetchRequest = {
    clusterId: fields.clusterId,
    // From v15 on the fetcher names itself in `replicaState`.
    replicaId: -1,
    replicaState: { replicaId: fields.replicaId, replicaEpoch: -1 },
    maxWaitMs: fields.maxWaitMs,
    minBytes: 0,
    maxBytes: FETCH_BYTES_MAX,
    isolationLevel: 0,
    sessionId: 0,
    sessionEpoch: -1,
    topics: [{ topic: METADATA_TOPIC, topicId: METADATA_TOPIC_ID, partitions: [partition] }],
    forgottenTopicsData: [],
    rackId: '',
  }
  return { api: 'fetch', body }
}

/** An answer about the partition; `errorCode` is the partition's. */
export function voteResponse(
  leader: LeaderAndEpoch,
  errorCode: number,
  voteGranted: boolean,
): RaftResponse {
  const topics = inTopic({ partitionIndex: 0, errorCode, ...leader, voteGranted })
  const body: VoteResponse = { errorCode: errorCodes.NONE, topics, nodeEndpoints: [] }
  return { api: 'vote', body }
}

export function quorumEpochResponse(
  api: 'beginQuorumEpoch' | 'endQuorumEpoch',
  leader: LeaderAndEpoch,
  errorCode: number,
): RaftResponse {
  const topics = inTopic({ partitionIndex: 0, errorCode, ...leader })
  const body: BeginQuorumEpochResponse & EndQuorumEpochResponse = {
    errorCode: errorCodes.NONE,
    topics,
    nodeEndpoints: [],
  }
  return { api, body }
}

/** What a Fetch of the metadata partition says; no records, no divergence unless given. */
export function fetchResponse(
  leader: LeaderAndEpoch,
  fields: Pick<FetchResponsePartitionData, 'errorCode' | 'highWatermark' | 'logStartOffset'> &
    Partial<FetchResponsePartitionData>,
): FetchResponse {
  const partition: FetchResponsePartitionData = {
    partitionIndex: 0,
    lastStableOffset: -1,
    divergingEpoch: { epoch: -1, endOffset: -1 },
    currentLeader: leader,
    snapshotId: { endOffset: -1, epoch: -1 },
    abortedTransactions: null,
    preferredReadReplica: -1,
    records: null,
    ...fields,
  }
  return {
    throttleTimeMs: 0,
    errorCode: errorCodes.NONE,
    sessionId: 0,
    responses: [{ topic: METADATA_TOPIC, topicId: METADATA_TOPIC_ID, partitions: [partition] }],
    nodeEndpoints: [],
  }
}

/** The response with the records that were read for it: what `replyWithRecords` asks for. */
export function withRecords(response: FetchResponse, records: Uint8Array): FetchResponse {
  const responses = response.responses.map((topic) => {
    const partitions = topic.partitions.map((partition) => ({ ...partition, records }))
    return { ...topic, partitions }
  })
  return { ...response, responses }
}

/** The whole request is refused. */
export function refusal(api: RaftRequest['api'], errorCode: number): RaftResponse {
  switch (api) {
    case 'fetch': {
      const body = { throttleTimeMs: 0, errorCode, sessionId: 0, responses: [], nodeEndpoints: [] }
      return { api, body }
    }
    default:
      return { api, body: { errorCode, topics: [], nodeEndpoints: [] } }
  }
}

export function describeQuorumResponse(
  partition: DescribeQuorumResponsePartitionData,
): DescribeQuorumResponse {
  return { errorCode: errorCodes.NONE, errorMessage: null, topics: inTopic(partition), nodes: [] }
}

function inTopic<P>(partition: P): { topicName: string; partitions: P[] }[] {
  return [{ topicName: METADATA_TOPIC, partitions: [partition] }]
}
