// OffsetFetch: how far groups have read. Version notes: v1–7 one group, whose error stands at the top from v2 on
// and beside each partition in v1; v2 null means all topics; v5 leader epochs; v7 require stable; v8 several
// groups, each with its error; v9 member id and epoch; v10 topic ids.
import { ZERO_UUID } from '@actorlog/bytes'
import { errorCodes } from '@actorlog/protocol'
import {
  type OffsetFetchRequest,
  type OffsetFetchRequestGroup,
  type OffsetFetchResponseGroupInput,
  type OffsetFetchResponseInput,
  type OffsetFetchResponseTopicsInput,
  offsetFetchApi,
} from '@actorlog/protocol/client/09-offset-fetch'
import type { BrokerView } from '../node/broker-view.ts'
import { type ApiHandler, askAll, askOne, type Caller, handler, type Outcome } from './api.ts'
import { byShard, shardAsk, shardOf } from './group-shards.ts'
import { identified, topicOf } from './topic-identity.ts'

/** The first version that asks for several groups. */
const GROUPS_FROM = 8
/** The first version that names topics by id only. */
const IDS_FROM = 10

/** What is said of a partition without a committed offset. */
const NOTHING_COMMITTED = { committedOffset: -1, committedLeaderEpoch: -1, metadata: '' } as const

export const offsetFetchHandler: ApiHandler = handler({
  api: offsetFetchApi,
  scatter: (request, view, caller) =>
    caller.apiVersion >= GROUPS_FROM
      ? fetchGroups(request, view, caller)
      : fetchGroup(request, view, caller),
})

function fetchGroup(
  request: OffsetFetchRequest,
  view: BrokerView,
  caller: Caller,
): Outcome<OffsetFetchResponseInput> {
  const failed = (errorCode: number): OffsetFetchResponseInput => {
    if (caller.apiVersion >= 2) return { throttleTimeMs: 0, errorCode, topics: [] }
    const topics = (request.topics ?? []).map(({ name, partitionIndexes }) => {
      return { name, partitions: emptyPartitions(partitionIndexes, errorCode) }
    })
    return { throttleTimeMs: 0, topics }
  }
  const { shard, errorCode } = shardOf(view, request.groupId)
  if (shard === undefined) return { answer: failed(errorCode) }
  return askOne(shardAsk(shard, 'offsetFetch', request, caller), (reply) => {
    if (reply === undefined) return { answer: failed(errorCodes.COORDINATOR_NOT_AVAILABLE) }
    const { errorCode: error = errorCodes.NONE } = reply.response
    return { answer: error === errorCodes.NONE ? reply.response : failed(error) }
  })
}

function fetchGroups(
  request: OffsetFetchRequest,
  view: BrokerView,
  caller: Caller,
): Outcome<OffsetFetchResponseInput> {
  const usesIds = caller.apiVersion >= IDS_FROM
  const asked = request.groups.map((group) => (usesIds ? knownTopics(group, view) : group))
  const { shards, errorOf } = byShard(view, asked, ({ groupId }) => groupId)
  const asks = shards.map(({ shard, items }) =>
    shardAsk(shard, 'offsetFetch', { ...request, groups: items }, caller),
  )
  return askAll(asks, (replies) => {
    const found = new Map(
      replies.flatMap((reply) => reply?.response.groups ?? []).map((it) => [it.groupId, it]),
    )
    const groups = request.groups.map((group): OffsetFetchResponseGroupInput => {
      const { groupId } = group
      const fetched = found.get(groupId)
      if (fetched === undefined) {
        const errorCode = errorOf.get(groupId) ?? errorCodes.COORDINATOR_NOT_AVAILABLE
        return { groupId, errorCode, topics: [] }
      }
      if ((fetched.errorCode ?? errorCodes.NONE) !== errorCodes.NONE || !usesIds) return fetched
      return { groupId, topics: [...withIds(fetched, view), ...unknownTopics(group, view)] }
    })
    return { answer: { throttleTimeMs: 0, groups } }
  })
}

/** The topics whose ids are known, under their names, by which the shard keeps offsets. */
function knownTopics(group: OffsetFetchRequestGroup, { image }: BrokerView) {
  if (group.topics === null) return group
  const known = group.topics.filter((topic) => topicOf(image, topic) !== undefined)
  return { ...group, topics: known.map((topic) => identified(image, topic)) }
}

/** A topic that has no id any more cannot be named in an answer. */
function withIds(
  { topics }: OffsetFetchResponseGroupInput,
  { image }: BrokerView,
): OffsetFetchResponseTopicsInput[] {
  return topics
    .map((topic) => {
      const { name = '', topicId = ZERO_UUID } = topic
      return identified(image, { ...topic, name, topicId })
    })
    .filter(({ topicId }) => topicId !== ZERO_UUID)
}

function unknownTopics(
  { topics }: OffsetFetchRequestGroup,
  { image }: BrokerView,
): OffsetFetchResponseTopicsInput[] {
  return (topics ?? [])
    .filter((topic) => topicOf(image, topic) === undefined)
    .map(({ topicId, partitionIndexes }) => {
      return { topicId, partitions: emptyPartitions(partitionIndexes, errorCodes.UNKNOWN_TOPIC_ID) }
    })
}

function emptyPartitions(partitionIndexes: readonly number[], errorCode: number) {
  return partitionIndexes.map((partitionIndex) => {
    return { partitionIndex, ...NOTHING_COMMITTED, errorCode }
  })
}
