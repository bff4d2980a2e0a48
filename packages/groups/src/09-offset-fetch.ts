// OffsetFetch: where a group reads on. Only offsets that are replicated are told.
//   v2  null for all topics, an error at the top · v7  require stable · v8  many groups · v10  topics by id
import { type Uuid, ZERO_UUID } from '@actorlog/bytes'
import { errorCodes } from '@actorlog/protocol'
import type {
  OffsetFetchRequest,
  OffsetFetchRequestGroup,
  OffsetFetchResponseGroupInput,
  OffsetFetchResponseInput,
  OffsetFetchResponsePartitionsInput,
  OffsetFetchResponseTopicsInput,
} from '@actorlog/protocol/client/09-offset-fetch'
import type { CallOf } from './call.ts'
import { hasTopicId, type OffsetKey } from './group-record.ts'
import type { Shard } from './shard.ts'

const VERSION_WITH_TOP_LEVEL_ERROR = 2
const VERSION_WITH_MANY_GROUPS = 8
const VERSION_WITH_TOPIC_IDS = 10

interface Asked {
  readonly groupId: string
  readonly topics: OffsetFetchRequestGroup['topics']
}

/** A topic as it was asked for: by name, or by id. */
interface Topic {
  readonly name: string
  /** ZERO_UUID when the name will do. */
  readonly id: Uuid
}

export function offsetFetch<W>(shard: Shard<W>, call: CallOf<'offsetFetch'>, waiter: W): void {
  const answer = (errorCode: number): void => {
    const groups = groupsOf(call).map((asked) =>
      errorCode === 0 ? fetchGroup(shard, call, asked) : refusedGroup(asked, errorCode),
    )
    shard.reply(waiter, responseOf(call.apiVersion, groups))
  }
  // Who wants stable offsets wants to see commits that are on their way, too.
  if (call.request.requireStable) shard.afterWrites(answer)
  else answer(0)
}

/** What an OffsetFetch is answered when the shard cannot look. */
export function offsetFetchRefused(
  call: CallOf<'offsetFetch'>,
  errorCode: number,
): OffsetFetchResponseInput {
  return responseOf(
    call.apiVersion,
    groupsOf(call).map((asked) => refusedGroup(asked, errorCode)),
  )
}

function groupsOf({ apiVersion, request }: CallOf<'offsetFetch'>): readonly Asked[] {
  return apiVersion >= VERSION_WITH_MANY_GROUPS ? request.groups : [singleGroup(request)]
}

function singleGroup({ groupId, topics }: OffsetFetchRequest): Asked {
  return { groupId, topics: topics?.map((topic) => ({ ...topic, topicId: ZERO_UUID })) ?? null }
}

function responseOf(
  apiVersion: number,
  groups: readonly OffsetFetchResponseGroupInput[],
): OffsetFetchResponseInput {
  if (apiVersion >= VERSION_WITH_MANY_GROUPS) return { groups }
  const errorCode = groups[0]?.errorCode ?? 0
  const isShownAbove = apiVersion >= VERSION_WITH_TOP_LEVEL_ERROR
  const topics = (groups[0]?.topics ?? []).map(({ name = '', partitions }) => ({
    name,
    partitions:
      isShownAbove || errorCode === 0
        ? partitions
        : partitions.map((partition) => ({ ...partition, errorCode })),
  }))
  return { errorCode, topics: isShownAbove && errorCode !== 0 ? [] : topics }
}

function refusedGroup(
  { groupId, topics }: Asked,
  errorCode: number,
): OffsetFetchResponseGroupInput {
  const none = (topics ?? []).map(({ name, topicId, partitionIndexes }) => ({
    name,
    topicId,
    partitions: partitionIndexes.map((index) => without(index, 0)),
  }))
  return { groupId, topics: none, errorCode }
}

function fetchGroup<W>(
  shard: Shard<W>,
  call: CallOf<'offsetFetch'>,
  { groupId, topics }: Asked,
): OffsetFetchResponseGroupInput {
  const byId = call.apiVersion >= VERSION_WITH_TOPIC_IDS
  const { requireStable } = call.request
  if (topics === null) return { groupId, topics: fetchAll(shard, groupId, byId, requireStable) }
  return {
    groupId,
    topics: topics.map(({ name: askedName, topicId, partitionIndexes }) => {
      const name = byId ? shard.topics.nameOf(topicId) : askedName
      const partitions = partitionIndexes.map((index) =>
        name === undefined
          ? without(index, errorCodes.UNKNOWN_TOPIC_ID)
          : fetchOne(
              shard,
              { group: groupId, topic: name, partition: index },
              {
                topicId: byId ? topicId : ZERO_UUID,
                requireStable,
              },
            ),
      )
      return { name: askedName, topicId, partitions }
    }),
  }
}

function fetchAll<W>(
  shard: Shard<W>,
  group: string,
  byId: boolean,
  requireStable: boolean,
): OffsetFetchResponseTopicsInput[] {
  const topics = new Map<string, Topic & { partitions: OffsetFetchResponsePartitionsInput[] }>()
  for (const key of shard.state.offsetKeys(group)) {
    const id = byId ? shard.topics.idOf(key.topic) : ZERO_UUID
    // A topic that has no id is gone, and cannot be named in this version.
    if (id === undefined || shard.state.settledOffset(key) === null) continue
    let topic = topics.get(key.topic)
    if (topic === undefined) {
      topic = { name: key.topic, id, partitions: [] }
      topics.set(key.topic, topic)
    }
    topic.partitions.push(fetchOne(shard, key, { topicId: id, requireStable }))
  }
  return Array.from(topics.values(), ({ name, id, partitions }) => ({
    name,
    topicId: id,
    partitions,
  }))
}

function fetchOne<W>(
  shard: Shard<W>,
  key: OffsetKey,
  { topicId, requireStable }: { readonly topicId: Uuid; readonly requireStable: boolean },
): OffsetFetchResponsePartitionsInput {
  if (requireStable && shard.state.isUnstable(key)) {
    return without(key.partition, errorCodes.UNSTABLE_OFFSET_COMMIT)
  }
  const committed = shard.state.settledOffset(key)
  if (committed === null) return without(key.partition, 0)
  // An offset of an earlier topic of that name says nothing of this one.
  const isOfAnother =
    hasTopicId(topicId) && hasTopicId(committed.topicId) && committed.topicId !== topicId
  if (isOfAnother) return without(key.partition, 0)
  return {
    partitionIndex: key.partition,
    committedOffset: committed.offset,
    committedLeaderEpoch: committed.leaderEpoch,
    metadata: committed.metadata,
    errorCode: 0,
  }
}

function without(partitionIndex: number, errorCode: number): OffsetFetchResponsePartitionsInput {
  return { partitionIndex, committedOffset: -1, committedLeaderEpoch: -1, metadata: '', errorCode }
}
