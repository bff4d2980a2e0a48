// Heartbeat: a member lives, and learns whether the others rebalance.  v3  static members (KIP-345)
import { errorCodes } from '@actorlog/protocol'
import type { CallOf } from './call.ts'
import { memberFault } from './member-fault.ts'
import { keepAlive } from './rebalance.ts'
import type { Shard } from './shard.ts'

export function heartbeat<W>(shard: Shard<W>, call: CallOf<'heartbeat'>, waiter: W): void {
  shard.reply(waiter, { errorCode: beat(shard, call.request) })
}

function beat<W>(shard: Shard<W>, request: CallOf<'heartbeat'>['request']): number {
  if (request.groupId === '') return errorCodes.INVALID_GROUP_ID
  const group = shard.group(request.groupId)
  if (group === undefined) return errorCodes.UNKNOWN_MEMBER_ID
  const fault = memberFault(group, request.memberId, request.groupInstanceId)
  const member = group.members.get(request.memberId)
  if (fault !== 0 || member === undefined) return fault
  if (request.generationId !== group.generation) return errorCodes.ILLEGAL_GENERATION
  keepAlive(shard, group, member)
  // In Completing a consumer may beat before it has synced; that is no error.
  return group.state === 'PreparingRebalance' ? errorCodes.REBALANCE_IN_PROGRESS : 0
}
