// DescribeGroups: state and members.  v6  GROUP_ID_NOT_FOUND with a text; before, a group nobody knows is Dead
import { errorCodes } from '@actorlog/protocol'
import type { DescribeGroupsResponseDescribedGroupInput } from '@actorlog/protocol/client/15-describe-groups'
import type { CallOf } from './call.ts'
import type { Shard } from './shard.ts'

const VERSION_WITH_NOT_FOUND = 6

export function describeGroups<W>(
  shard: Shard<W>,
  { request, apiVersion }: CallOf<'describeGroups'>,
  waiter: W,
): void {
  const groups = request.groups.map((groupId) => describe(shard, groupId, apiVersion))
  shard.reply(waiter, { groups })
}

function describe<W>(
  shard: Shard<W>,
  groupId: string,
  apiVersion: number,
): DescribeGroupsResponseDescribedGroupInput {
  const group = shard.group(groupId)
  if (group === undefined) {
    const dead = { groupId, groupState: 'Dead', protocolType: '', protocolData: '', members: [] }
    if (apiVersion < VERSION_WITH_NOT_FOUND) return { ...dead, errorCode: 0 }
    const errorMessage = `Group ${groupId} not found.`
    return { ...dead, errorCode: errorCodes.GROUP_ID_NOT_FOUND, errorMessage }
  }
  // What the members want and have means something once all agree on it.
  const protocol = group.state === 'Stable' ? group.protocol : null
  return {
    errorCode: 0,
    groupId,
    groupState: group.state,
    protocolType: group.protocolType ?? '',
    protocolData: protocol ?? '',
    members: Array.from(group.members.values(), (member) => member.describe(protocol)),
  }
}
