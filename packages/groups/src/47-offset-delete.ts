// OffsetDelete: offsets of topics that no member reads.
import { errorCodes } from '@actorlog/protocol'
import type { CallOf } from './call.ts'
import { type ClassicGroup, CONSUMER_PROTOCOL_TYPE } from './classic-group.ts'
import { type GroupRecord, offsetTombstone } from './group-record.ts'
import type { Shard } from './shard.ts'

export function offsetDelete<W>(shard: Shard<W>, call: CallOf<'offsetDelete'>, waiter: W): void {
  const { request } = call
  const group = shard.group(request.groupId)
  const fault = groupFault(request.groupId, group)
  if (fault !== 0 || group === undefined) {
    shard.reply(waiter, { errorCode: fault, topics: [] })
    return
  }
  const records: GroupRecord[] = []
  const topics = request.topics.map(({ name, partitions }) => ({
    name,
    partitions: partitions.map(({ partitionIndex }) => {
      const key = { group: group.id, topic: name, partition: partitionIndex }
      const errorCode = partitionFault(shard, group, name, partitionIndex)
      const isThere = shard.state.offset(key) !== null || shard.state.isUnstable(key)
      if (errorCode === 0 && isThere) records.push(offsetTombstone(key))
      return { partitionIndex, errorCode }
    }),
  }))
  if (records.length === 0) {
    shard.reply(waiter, { errorCode: 0, topics })
    return
  }
  shard.appendInParts(records, (errorCode) =>
    shard.reply(waiter, { errorCode, topics: errorCode === 0 ? topics : [] }),
  )
}

function groupFault<W>(groupId: string, group: ClassicGroup<W> | undefined): number {
  if (groupId === '') return errorCodes.INVALID_GROUP_ID
  if (group === undefined) return errorCodes.GROUP_ID_NOT_FOUND
  const isOpaque = group.protocolType !== CONSUMER_PROTOCOL_TYPE
  return group.state !== 'Empty' && isOpaque ? errorCodes.NON_EMPTY_GROUP : 0
}

function partitionFault<W>(
  shard: Shard<W>,
  group: ClassicGroup<W>,
  topic: string,
  partition: number,
): number {
  if (partition < 0 || partition >= shard.topics.partitionCount(topic)) {
    return errorCodes.UNKNOWN_TOPIC_OR_PARTITION
  }
  return group.mayRead(topic) ? errorCodes.GROUP_SUBSCRIBED_TO_TOPIC : 0
}
