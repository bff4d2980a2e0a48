// ListGroups: the groups that this broker coordinates; clients ask every broker. Version notes: v4 states, and a
// filter by them; v5 types, and a filter by them.
import { errorCodes } from '@actorlog/protocol'
import {
  type ListGroupsResponseInput,
  listGroupsApi,
} from '@actorlog/protocol/client/16-list-groups'
import { type ApiHandler, askAll, handler, type Outcome } from './api.ts'
import { shardAsk, shardCount } from './group-shards.ts'

export const listGroupsHandler: ApiHandler = handler({
  api: listGroupsApi,
  scatter(request, view, caller) {
    if (view.isStopping) return failed(errorCodes.COORDINATOR_NOT_AVAILABLE)
    const asks = Array.from({ length: shardCount(view) }, (_, index) => view.groupShard(index))
      .filter((shard) => shard !== undefined)
      .map((shard) => shardAsk(shard, 'listGroups', request, caller))
    return askAll(asks, (replies) => {
      // A list with a hole would look complete: rather none, and the client asks again.
      const errors = replies.map(
        (reply) => reply?.response.errorCode ?? errorCodes.COORDINATOR_NOT_AVAILABLE,
      )
      const isFailed = (code: number) =>
        code !== errorCodes.NONE && code !== errorCodes.NOT_COORDINATOR
      const error = errors.find(isFailed)
      if (error !== undefined) return failed(error)
      const groups = replies.flatMap((reply) => reply?.response.groups ?? [])
      return { answer: { throttleTimeMs: 0, errorCode: errorCodes.NONE, groups } }
    })
  },
})

function failed(errorCode: number): Outcome<ListGroupsResponseInput> {
  return { answer: { throttleTimeMs: 0, errorCode, groups: [] } }
}
