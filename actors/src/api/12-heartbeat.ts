// Heartbeat: a member of a classic group lives, and hears of rebalances. Version notes: v3 instance id.
import { heartbeatApi } from '@actorlog/protocol/client/12-heartbeat'
import { type ApiHandler, handler } from './api.ts'
import { askCoordinator } from './group-shards.ts'

export const heartbeatHandler: ApiHandler = handler({
  api: heartbeatApi,
  scatter: (request, view, caller) =>
    askCoordinator({ api: 'heartbeat', request }, view, caller, (errorCode) => {
      return { throttleTimeMs: 0, errorCode }
    }),
})
