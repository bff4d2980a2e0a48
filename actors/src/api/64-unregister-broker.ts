// UnregisterBroker, decided by the controller: a broker that will not come back is forgotten.
import { unregisterBrokerApi } from '@actorlog/protocol/client/64-unregister-broker'
import { type ApiHandler, handler } from './api.ts'
import { askController } from './controller-ask.ts'

export const unregisterBrokerHandler: ApiHandler = handler({
  api: unregisterBrokerApi,
  scatter: (request, view) =>
    askController(view, {
      api: 'unregisterBroker',
      body: request,
      decided: (body) => body,
      undecided: (reason) => ({ throttleTimeMs: 0, ...reason }),
    }),
})
