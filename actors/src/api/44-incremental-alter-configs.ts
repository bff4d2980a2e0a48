// IncrementalAlterConfigs, decided by the controller: single overrides are set, deleted, appended to or
// subtracted from (KIP-339). No version changed anything but its encoding.
import { incrementalAlterConfigsApi } from '@actorlog/protocol/client/44-incremental-alter-configs'
import { type ApiHandler, handler } from './api.ts'
import { changeConfigs } from './config-changes.ts'

export const incrementalAlterConfigsHandler: ApiHandler = handler({
  api: incrementalAlterConfigsApi,
  scatter: (request, view) => changeConfigs('incrementalAlterConfigs', request, view),
})
