// OffsetCommit: how far a group has read. Version notes: v2–4 a retention time; v6 leader epochs; v7 instance
// id; v9 epochs of KIP-848; v10 topic ids. Partitions that do not exist are refused here, the rest by the shard.
import { ZERO_UUID } from '@actorlog/bytes'
import type { MetadataImage } from '@actorlog/metadata'
import { errorCodes } from '@actorlog/protocol'
import {
  type OffsetCommitRequest,
  type OffsetCommitRequestTopic,
  type OffsetCommitResponseInput,
  offsetCommitApi,
} from '@actorlog/protocol/client/08-offset-commit'
import type { BrokerView } from '../node/broker-view.ts'
import { type ApiHandler, askOne, handler, type Outcome } from './api.ts'
import { shardAsk, shardOf } from './group-shards.ts'
import { identified, topicOf, unknownTopicError } from './topic-identity.ts'

/** The first version that names topics by id only. */
const IDS_FROM = 10

/** The error of one partition, by topic (in the order of the request) and partition. */
type ErrorOf = (topic: number, partition: number) => number

export const offsetCommitHandler: ApiHandler = handler({
  api: offsetCommitApi,
  scatter(request, view, caller) {
    const usesIds = caller.apiVersion >= IDS_FROM
    const refusals = request.topics.map((topic) => refusalsOf(topic, view, usesIds))
    const known = knownTopics(request, refusals, view)
    const answer = (of: ErrorOf): Outcome<OffsetCommitResponseInput> => ({
      answer: answerOf(request, (t, p) => refusals[t]?.get(p) ?? of(t, p)),
    })
    if (known.length === 0) return answer(() => errorCodes.UNKNOWN_SERVER_ERROR)
    const { shard, errorCode } = shardOf(view, request.groupId)
    if (shard === undefined) return answer(() => errorCode)
    const ask = shardAsk(shard, 'offsetCommit', { ...request, topics: known }, caller)
    return askOne(ask, (reply) => {
      if (reply === undefined) return answer(() => errorCodes.COORDINATOR_NOT_AVAILABLE)
      const errors = errorsByName(view.image, reply.response)
      const names = request.topics.map((topic) => identified(view.image, topic).name)
      return answer((t, p) => errors.get(`${names[t]} ${p}`) ?? errorCodes.UNKNOWN_SERVER_ERROR)
    })
  },
})

/** The partitions of a topic that cannot be committed, with their errors. */
function refusalsOf(
  topic: OffsetCommitRequestTopic,
  view: BrokerView,
  usesIds: boolean,
): ReadonlyMap<number, number> {
  const found = topicOf(view.image, topic)
  const errorCode =
    found === undefined ? unknownTopicError(usesIds) : errorCodes.UNKNOWN_TOPIC_OR_PARTITION
  return new Map(
    topic.partitions
      .filter(({ partitionIndex }) => found?.partitions[partitionIndex] === undefined)
      .map(({ partitionIndex }) => [partitionIndex, errorCode]),
  )
}

function knownTopics(
  request: OffsetCommitRequest,
  refusals: readonly ReadonlyMap<number, number>[],
  { image }: BrokerView,
): OffsetCommitRequestTopic[] {
  return request.topics
    .map((topic, t) => ({
      ...identified(image, topic),
      partitions: topic.partitions.filter((it) => refusals[t]?.has(it.partitionIndex) === false),
    }))
    .filter(({ partitions }) => partitions.length > 0)
}

function errorsByName(
  image: MetadataImage,
  { topics }: OffsetCommitResponseInput,
): ReadonlyMap<string, number> {
  return new Map(
    topics.flatMap(({ name = '', topicId = ZERO_UUID, partitions }) => {
      const topic = identified(image, { name, topicId })
      return partitions.map((it) => [`${topic.name} ${it.partitionIndex}`, it.errorCode] as const)
    }),
  )
}

function answerOf(request: OffsetCommitRequest, errorOf: ErrorOf): OffsetCommitResponseInput {
  const topics = request.topics.map(({ name, topicId, partitions }, t) => ({
    name,
    topicId,
    partitions: partitions.map(({ partitionIndex }) => {
      return { partitionIndex, errorCode: errorOf(t, partitionIndex) }
    }),
  }))
  return { throttleTimeMs: 0, topics }
}
