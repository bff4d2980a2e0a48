// DeleteGroups: groups without members go, with their offsets.
import { errorCodes } from '@actorlog/protocol'
import type { CallOf } from './call.ts'
import { type GroupRecord, groupTombstone, offsetTombstone } from './group-record.ts'
import type { Shard } from './shard.ts'

export function deleteGroups<W>(shard: Shard<W>, call: CallOf<'deleteGroups'>, waiter: W): void {
  const records: GroupRecord[] = []
  // A name that is there twice is gone the second time, but its fault is none.
  const asked = [...new Set(call.request.groupsNames)]
  const results = asked.map((groupId) => {
    const errorCode = deletionFault(shard, groupId)
    if (errorCode === 0) records.push(...tombstonesOf(shard, groupId))
    return { groupId, errorCode }
  })
  if (records.length === 0) {
    shard.reply(waiter, { throttleTimeMs: 0, results })
    return
  }
  for (const { groupId, errorCode } of results) {
    const group = shard.group(groupId)
    if (errorCode === 0 && group !== undefined) shard.bury(group)
  }
  shard.appendInParts(records, (writeError) => {
    const written = results.map(({ groupId, errorCode }) => ({
      groupId,
      errorCode: errorCode || writeError,
    }))
    shard.reply(waiter, { throttleTimeMs: 0, results: written })
  })
}

function deletionFault<W>(shard: Shard<W>, groupId: string): number {
  if (groupId === '') return errorCodes.INVALID_GROUP_ID
  const group = shard.group(groupId)
  if (group === undefined) return errorCodes.GROUP_ID_NOT_FOUND
  return group.state === 'Empty' ? 0 : errorCodes.NON_EMPTY_GROUP
}

/** Offsets first: should only a part be written, the group is still there to be deleted again. */
export function* tombstonesOf<W>(shard: Shard<W>, groupId: string): Iterable<GroupRecord> {
  for (const key of shard.state.offsetKeys(groupId)) {
    if (shard.state.offset(key) !== null || shard.state.isUnstable(key)) yield offsetTombstone(key)
  }
  if (shard.state.metadata(groupId) !== null) yield groupTombstone(groupId)
}
