// DeleteGroups: groups without members, and their offsets, go. No version changed anything but its encoding.
import { errorCodes } from '@actorlog/protocol'
import { deleteGroupsApi } from '@actorlog/protocol/client/42-delete-groups'
import { type ApiHandler, askAll, handler } from './api.ts'
import { byShard, shardAsk } from './group-shards.ts'

export const deleteGroupsHandler: ApiHandler = handler({
  api: deleteGroupsApi,
  scatter(request, view, caller) {
    const names = [...new Set(request.groupsNames)]
    const { shards, errorOf } = byShard(view, names, (groupId) => groupId)
    const asks = shards.map(({ shard, items }) =>
      shardAsk(shard, 'deleteGroups', { groupsNames: items }, caller),
    )
    return askAll(asks, (replies) => {
      const deleted = new Map(
        replies
          .flatMap((reply) => reply?.response.results ?? [])
          .map(({ groupId, errorCode }) => [groupId, errorCode]),
      )
      const results = names.map((groupId) => {
        const errorCode = deleted.get(groupId) ?? errorOf.get(groupId)
        return { groupId, errorCode: errorCode ?? errorCodes.COORDINATOR_NOT_AVAILABLE }
      })
      return { answer: { throttleTimeMs: 0, results } }
    })
  },
})
