// JoinGroup: a member comes, and waits for the others. Version notes: v1 rebalance timeout; v4
// MEMBER_ID_REQUIRED; v5 instance id (KIP-345); v7 protocol type, nullable protocol name; v8 reason; v9 a static
// leader may be told to skip the assignment.
import { type JoinGroupResponseInput, joinGroupApi } from '@actorlog/protocol/client/11-join-group'
import { type ApiHandler, handler } from './api.ts'
import { askCoordinator, parkedTimeoutMs } from './group-shards.ts'

export const joinGroupHandler: ApiHandler = handler({
  api: joinGroupApi,
  scatter(request, view, caller) {
    const timeoutMs = parkedTimeoutMs(request.rebalanceTimeoutMs)
    const call = { api: 'joinGroup', request, timeoutMs } as const
    return askCoordinator(call, view, caller, (errorCode): JoinGroupResponseInput => {
      return {
        throttleTimeMs: 0,
        errorCode,
        generationId: -1,
        protocolType: null,
        protocolName: caller.apiVersion >= 7 ? null : '',
        leader: '',
        memberId: request.memberId,
        members: [],
      }
    })
  },
})
