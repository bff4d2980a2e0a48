// CreatePartitions, decided by the controller. No version changed anything but its encoding and an error of
// quotas, which nobody sets here.
import { createPartitionsApi } from '@actorlog/protocol/client/37-create-partitions'
import { type ApiHandler, handler } from './api.ts'
import { askController } from './controller-ask.ts'

export const createPartitionsHandler: ApiHandler = handler({
  api: createPartitionsApi,
  scatter: (request, view) =>
    askController(view, {
      api: 'createPartitions',
      body: request,
      timeoutMs: request.timeoutMs,
      decided: (body) => body,
      undecided: (reason) => {
        const names = new Set(request.topics.map(({ name }) => name))
        return { throttleTimeMs: 0, results: [...names].map((name) => ({ name, ...reason })) }
      },
    }),
})
