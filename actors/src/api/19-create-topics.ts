// CreateTopics, decided by the controller. Version notes: v4 -1 means the broker's default; v5 the answer tells
// partitions, replicas and configs; v7 topic ids.
import {
  type CreateTopicsResponseInput,
  createTopicsApi,
} from '@actorlog/protocol/client/19-create-topics'
import { type ApiHandler, handler } from './api.ts'
import { askController } from './controller-ask.ts'

export const createTopicsHandler: ApiHandler = handler({
  api: createTopicsApi,
  scatter: (request, view) =>
    askController(view, {
      api: 'createTopics',
      body: request,
      timeoutMs: request.timeoutMs,
      decided: (body): CreateTopicsResponseInput => body,
      undecided: (reason) => {
        const names = new Set(request.topics.map(({ name }) => name))
        return { throttleTimeMs: 0, topics: [...names].map((name) => ({ name, ...reason })) }
      },
    }),
})
