// LeaveGroup: members go, or an administrator removes static ones by instance id.
//   v0-2  one member, its error is the answer's · v3  many, each with its own error · v5  reason
import { errorCodes } from '@actorlog/protocol'
import type {
  LeaveGroupRequest,
  LeaveGroupRequestMemberIdentity,
} from '@actorlog/protocol/client/13-leave-group'
import type { CallOf } from './call.ts'
import type { ClassicGroup } from './classic-group.ts'
import { memberFault } from './member-fault.ts'
import { afterDepartures, removeMember } from './rebalance.ts'
import type { Shard } from './shard.ts'

const VERSION_WITH_MANY_MEMBERS = 3

type Leaver = Pick<LeaveGroupRequestMemberIdentity, 'memberId' | 'groupInstanceId'>

export function leaveGroup<W>(shard: Shard<W>, call: CallOf<'leaveGroup'>, waiter: W): void {
  const { request, apiVersion } = call
  if (request.groupId === '') {
    shard.reply(waiter, { errorCode: errorCodes.INVALID_GROUP_ID })
    return
  }
  const group = shard.group(request.groupId)
  const members = leaversOf(request, apiVersion).map(({ memberId, groupInstanceId }) => ({
    memberId,
    groupInstanceId,
    errorCode:
      group === undefined
        ? errorCodes.UNKNOWN_MEMBER_ID
        : leave(shard, group, { memberId, groupInstanceId }),
  }))
  const response =
    apiVersion >= VERSION_WITH_MANY_MEMBERS
      ? { errorCode: 0, members }
      : { errorCode: members[0]?.errorCode ?? 0 }
  const writeBefore = shard.lastWrite
  if (group !== undefined && members.some(({ errorCode }) => errorCode === 0)) {
    afterDepartures(shard, group)
  }
  if (shard.lastWrite === writeBefore) {
    shard.reply(waiter, response)
  } else {
    // The last one out leaves an empty group behind, and goes when that is written.
    shard.afterWrites((errorCode) =>
      shard.reply(waiter, errorCode === 0 ? response : { errorCode }),
    )
  }
}

function leaversOf(request: LeaveGroupRequest, apiVersion: number): readonly Leaver[] {
  return apiVersion >= VERSION_WITH_MANY_MEMBERS
    ? request.members
    : [{ memberId: request.memberId, groupInstanceId: null }]
}

function leave<W>(shard: Shard<W>, group: ClassicGroup<W>, leaver: Leaver): number {
  const { groupInstanceId } = leaver
  if (group.pendingIds.has(leaver.memberId)) {
    shard.cancelSession(group, leaver.memberId)
    group.remove(leaver.memberId)
    return 0
  }
  const isByInstance = leaver.memberId === '' && groupInstanceId !== null
  const memberId = isByInstance ? group.idOfInstance(groupInstanceId) : leaver.memberId
  const fault = memberFault(group, memberId ?? '', groupInstanceId)
  const member = group.members.get(memberId ?? '')
  if (fault === 0 && member !== undefined) removeMember(shard, group, member)
  return fault
}
