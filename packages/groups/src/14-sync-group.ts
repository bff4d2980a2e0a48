// SyncGroup: the leader brings the assignments, everyone fetches its own.
//   v3  static members (KIP-345) · v5  protocol type and name
import { errorCodes } from '@actorlog/protocol'
import type { CallOf } from './call.ts'
import { assignmentIn, type ClassicGroup } from './classic-group.ts'
import { type ClassicMember, NO_BYTES } from './classic-member.ts'
import { groupRecord } from './group-record.ts'
import { memberFault } from './member-fault.ts'
import { answerSyncs, keepAlive, rebalance } from './rebalance.ts'
import { type Shard, syncKey } from './shard.ts'

export function syncGroup<W>(shard: Shard<W>, call: CallOf<'syncGroup'>, waiter: W): void {
  const { request } = call
  const group = shard.group(request.groupId)
  const fault = syncFault(group, request)
  const member = group?.members.get(request.memberId)
  if (fault !== 0 || group === undefined || member === undefined) {
    shard.reply(waiter, { errorCode: fault, assignment: NO_BYTES })
    return
  }
  group.unsynced.delete(member.id)
  if (group.unsynced.size === 0) shard.cancelTimer(syncKey(group))
  if (group.state === 'Stable') {
    keepAlive(shard, group, member)
    shard.reply(waiter, {
      errorCode: 0,
      protocolType: group.protocolType,
      protocolName: group.protocol,
      assignment: member.assignment,
    })
    return
  }
  park(shard, member, waiter, call.apiVersion)
  if (group.leaderId === member.id && !group.isWriting) writeGeneration(shard, group, request)
}

function syncFault<W>(
  group: ClassicGroup<W> | undefined,
  request: CallOf<'syncGroup'>['request'],
): number {
  if (request.groupId === '') return errorCodes.INVALID_GROUP_ID
  if (group === undefined || group.state === 'Empty') return errorCodes.UNKNOWN_MEMBER_ID
  const fault = memberFault(group, request.memberId, request.groupInstanceId)
  if (fault !== 0) return fault
  if (request.generationId !== group.generation) return errorCodes.ILLEGAL_GENERATION
  if (
    differ(request.protocolType, group.protocolType) ||
    differ(request.protocolName, group.protocol)
  ) {
    return errorCodes.INCONSISTENT_GROUP_PROTOCOL
  }
  return group.state === 'PreparingRebalance' ? errorCodes.REBALANCE_IN_PROGRESS : 0
}

function differ(given: string | null, own: string | null): boolean {
  return given !== null && own !== null && given !== own
}

/** One that was parked before is over: its client has asked again. */
function park<W>(shard: Shard<W>, member: ClassicMember<W>, waiter: W, apiVersion: number): void {
  if (member.sync !== undefined) {
    shard.reply(member.sync.waiter, {
      errorCode: errorCodes.REBALANCE_IN_PROGRESS,
      assignment: NO_BYTES,
    })
  }
  member.sync = { waiter, apiVersion }
}

/** The generation counts once it is written; until then everyone who syncs waits. */
function writeGeneration<W>(
  shard: Shard<W>,
  group: ClassicGroup<W>,
  request: CallOf<'syncGroup'>['request'],
): void {
  const { generation } = group
  const assignmentOf = assignmentIn(request.assignments)
  group.isWriting = true
  shard.append([groupRecord(group.id, group.record(assignmentOf))], (errorCode) => {
    // Somebody came or went meanwhile, and the rebalance has answered the syncs.
    if (group.state !== 'CompletingRebalance' || group.generation !== generation) return
    group.isWriting = false
    if (errorCode === 0) {
      for (const member of group.members.values()) member.assignment = assignmentOf(member)
      group.enter('Stable', shard.timestamp)
      answerSyncs(shard, group, 0)
    } else {
      answerSyncs(shard, group, errorCode)
      rebalance(shard, group)
    }
  })
}
