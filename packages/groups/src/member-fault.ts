// The check that every request by a member begins with.
import { errorCodes } from '@actorlog/protocol'
import type { ClassicGroup } from './classic-group.ts'

/** Whether that is a member, and still the one its static instance is; 0 or an error. */
export function memberFault<W>(
  group: ClassicGroup<W>,
  memberId: string,
  instanceId: string | null,
): number {
  if (instanceId !== null) {
    const current = group.idOfInstance(instanceId)
    if (current === undefined) return errorCodes.UNKNOWN_MEMBER_ID
    if (current !== memberId) return errorCodes.FENCED_INSTANCE_ID
  }
  return group.members.has(memberId) ? 0 : errorCodes.UNKNOWN_MEMBER_ID
}
