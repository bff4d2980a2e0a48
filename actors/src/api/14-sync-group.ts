// SyncGroup: the leader brings the assignment, the others wait for it. Version notes: v3 instance id; v5
// protocol type and name, in the request and in the answer.
import { syncGroupApi } from '@actorlog/protocol/client/14-sync-group'
import { type ApiHandler, handler } from './api.ts'
import { askCoordinator, PARKED_MS_MAX, parkedTimeoutMs } from './group-shards.ts'

const NO_ASSIGNMENT = new Uint8Array(0)

export const syncGroupHandler: ApiHandler = handler({
  api: syncGroupApi,
  scatter(request, view, caller) {
    // The request does not say how long its group's rebalances may take.
    const call = { api: 'syncGroup', request, timeoutMs: parkedTimeoutMs(PARKED_MS_MAX) } as const
    return askCoordinator(call, view, caller, (errorCode) => {
      return { throttleTimeMs: 0, errorCode, assignment: NO_ASSIGNMENT }
    })
  },
})
