// DescribeGroups: state and members of classic groups. Version notes: v3 authorized operations; v4 instance
// ids; v6 GROUP_ID_NOT_FOUND with a text, where older versions say "Dead" and no error.

import { errorCodes } from '@actorlog/protocol'
import {
  type DescribeGroupsResponseDescribedGroupInput,
  describeGroupsApi,
} from '@actorlog/protocol/client/15-describe-groups'
import { type ApiHandler, askAll, handler } from './api.ts'
import { ALL_GROUP_OPERATIONS } from './cluster-answers.ts'
import { byShard, shardAsk } from './group-shards.ts'

export const describeGroupsHandler: ApiHandler = handler({
  api: describeGroupsApi,
  scatter(request, view, caller) {
    const { includeAuthorizedOperations } = request
    const { shards, errorOf } = byShard(view, request.groups, (groupId) => groupId)
    const asks = shards.map(({ shard, items }) =>
      shardAsk(shard, 'describeGroups', { groups: items, includeAuthorizedOperations }, caller),
    )
    return askAll(asks, (replies) => {
      const described = new Map(
        replies.flatMap((reply) => reply?.response.groups ?? []).map((it) => [it.groupId, it]),
      )
      const groups = request.groups.map((groupId) => {
        const group = described.get(groupId)
        if (group === undefined) {
          return unknown(groupId, errorOf.get(groupId) ?? errorCodes.COORDINATOR_NOT_AVAILABLE)
        }
        const { errorMessage = null } = group
        const isShown = includeAuthorizedOperations && group.errorCode === errorCodes.NONE
        return {
          ...group,
          errorMessage: caller.apiVersion >= 6 ? errorMessage : null,
          ...(isShown ? { authorizedOperations: ALL_GROUP_OPERATIONS } : {}),
        }
      })
      return { answer: { throttleTimeMs: 0, groups } }
    })
  },
})

function unknown(groupId: string, errorCode: number): DescribeGroupsResponseDescribedGroupInput {
  return { groupId, errorCode, groupState: '', protocolType: '', protocolData: '', members: [] }
}
