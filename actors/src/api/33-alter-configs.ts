// AlterConfigs, decided by the controller: the given overrides replace all that a resource has. Clients of
// today use IncrementalAlterConfigs. No version changed anything but its encoding.
import { alterConfigsApi } from '@actorlog/protocol/client/33-alter-configs'
import { type ApiHandler, handler } from './api.ts'
import { changeConfigs } from './config-changes.ts'

export const alterConfigsHandler: ApiHandler = handler({
  api: alterConfigsApi,
  scatter: (request, view) => changeConfigs('alterConfigs', request, view),
})
