// OffsetCommit: how far a group has read.
//   v2-4  a retention of its own · v6  leader epoch · v7  static members · v9  GROUP_ID_NOT_FOUND
//   v10  topics by id
import { type Uuid, ZERO_UUID } from '@actorlog/bytes'
import { errorCodes } from '@actorlog/protocol'
import type {
  OffsetCommitRequestPartition,
  OffsetCommitRequestTopic,
} from '@actorlog/protocol/client/08-offset-commit'
import type { OffsetCommitValue } from '@actorlog/protocol/group'
import type { CallOf } from './call.ts'
import { type GroupRecord, offsetRecord } from './group-record.ts'
import { memberFault } from './member-fault.ts'
import { keepAlive } from './rebalance.ts'
import type { Shard } from './shard.ts'

const VERSION_WITH_GROUP_ID_NOT_FOUND = 9
const VERSION_WITH_TOPIC_IDS = 10

/** A topic of the request, as the cluster knows it. */
interface Topic {
  readonly asked: OffsetCommitRequestTopic
  readonly name: string
  readonly id: Uuid
  readonly partitionCount: number
  /** What is wrong with all its partitions. */
  readonly errorCode: number
}

export function offsetCommit<W>(shard: Shard<W>, call: CallOf<'offsetCommit'>, waiter: W): void {
  const topics = call.request.topics.map((asked) => topicOf(shard, asked, call.apiVersion))
  const fault = topics.some(({ errorCode }) => errorCode === 0) ? groupFault(shard, call) : 0
  const records: GroupRecord[] = []
  const answers = topics.map((topic) => ({
    name: topic.asked.name,
    topicId: topic.asked.topicId,
    partitions: topic.asked.partitions.map((partition) => {
      const errorCode = partitionFault(shard, topic, partition) || fault
      if (errorCode === 0) records.push(recordOf(shard, call, topic, partition))
      return { partitionIndex: partition.partitionIndex, errorCode }
    }),
  }))
  if (records.length === 0) {
    shard.reply(waiter, { topics: answers })
    return
  }
  shard.append(records, (writeError) => {
    const written = answers.map(({ partitions, ...topic }) => ({
      ...topic,
      partitions: partitions.map(({ partitionIndex, errorCode }) => ({
        partitionIndex,
        errorCode: errorCode || writeError,
      })),
    }))
    shard.reply(waiter, { topics: written })
  })
}

function topicOf<W>(shard: Shard<W>, asked: OffsetCommitRequestTopic, apiVersion: number): Topic {
  const byId = apiVersion >= VERSION_WITH_TOPIC_IDS
  const name = byId ? shard.topics.nameOf(asked.topicId) : asked.name
  const id = name === undefined ? undefined : shard.topics.idOf(name)
  if (name === undefined || id === undefined) {
    const errorCode = byId ? errorCodes.UNKNOWN_TOPIC_ID : errorCodes.UNKNOWN_TOPIC_OR_PARTITION
    return { asked, name: asked.name, id: asked.topicId, partitionCount: 0, errorCode }
  }
  return { asked, name, id, partitionCount: shard.topics.partitionCount(name), errorCode: 0 }
}

/** Whether the one who commits may; keeps its session alive. */
function groupFault<W>(shard: Shard<W>, { request, apiVersion }: CallOf<'offsetCommit'>): number {
  const { generationIdOrMemberEpoch: generation, memberId, groupInstanceId } = request
  const group = shard.group(request.groupId)
  if (group === undefined || group.state === 'Empty') {
    // Those who assign partitions themselves, and administrators, need no group.
    if (generation < 0) return 0
    if (group !== undefined) return memberFault(group, memberId, groupInstanceId)
    return apiVersion >= VERSION_WITH_GROUP_ID_NOT_FOUND
      ? errorCodes.GROUP_ID_NOT_FOUND
      : errorCodes.ILLEGAL_GENERATION
  }
  const fault = memberFault(group, memberId, groupInstanceId)
  const member = group.members.get(memberId)
  if (fault !== 0 || member === undefined) return fault
  if (generation !== group.generation) return errorCodes.ILLEGAL_GENERATION
  if (group.state === 'CompletingRebalance') return errorCodes.REBALANCE_IN_PROGRESS
  keepAlive(shard, group, member)
  return 0
}

function partitionFault<W>(
  shard: Shard<W>,
  topic: Topic,
  { partitionIndex, committedMetadata }: OffsetCommitRequestPartition,
): number {
  if (topic.errorCode !== 0) return topic.errorCode
  if (partitionIndex < 0 || partitionIndex >= topic.partitionCount) {
    return errorCodes.UNKNOWN_TOPIC_OR_PARTITION
  }
  const isTooLong = (committedMetadata?.length ?? 0) > shard.settings.offsetMetadataLengthMax
  return isTooLong ? errorCodes.OFFSET_METADATA_TOO_LARGE : 0
}

function recordOf<W>(
  shard: Shard<W>,
  { request }: CallOf<'offsetCommit'>,
  { name, id }: Topic,
  partition: OffsetCommitRequestPartition,
): GroupRecord {
  const key = { group: request.groupId, topic: name, partition: partition.partitionIndex }
  const value: OffsetCommitValue = {
    offset: partition.committedOffset,
    metadata: partition.committedMetadata ?? '',
    commitTimestamp: shard.timestamp,
    leaderEpoch: partition.committedLeaderEpoch,
    expireTimestamp: -1,
    topicId: id,
  }
  if (request.retentionTimeMs === -1) return offsetRecord(key, value)
  // The only version of the record with an expiry has no room for epoch and topic id.
  const expireTimestamp = shard.timestamp + request.retentionTimeMs
  return offsetRecord(key, { ...value, expireTimestamp, leaderEpoch: -1, topicId: ZERO_UUID })
}
