// LeaveGroup: members go. Version notes: v0–2 one member; v3 several, each with an answer of its own, by member
// id or by instance id; v5 reason.
import { leaveGroupApi } from '@actorlog/protocol/client/13-leave-group'
import { type ApiHandler, handler } from './api.ts'
import { askCoordinator } from './group-shards.ts'

export const leaveGroupHandler: ApiHandler = handler({
  api: leaveGroupApi,
  scatter: (request, view, caller) =>
    askCoordinator({ api: 'leaveGroup', request }, view, caller, (errorCode) => {
      return { throttleTimeMs: 0, errorCode, members: [] }
    }),
})
