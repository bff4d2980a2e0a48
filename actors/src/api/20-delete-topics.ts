// DeleteTopics, decided by the controller. Version notes: v3 TOPIC_DELETION_DISABLED; v5 an error text; v6
// topics by name or by id.
import { errorCodes } from '@actorlog/protocol'
import {
  type DeleteTopicsResponseInput,
  deleteTopicsApi,
} from '@actorlog/protocol/client/20-delete-topics'
import { type ApiHandler, handler } from './api.ts'
import { askController } from './controller-ask.ts'

/** The first version that knows TOPIC_DELETION_DISABLED. */
const DISABLED_FROM = 3

export const deleteTopicsHandler: ApiHandler = handler({
  api: deleteTopicsApi,
  scatter: (request, view, { apiVersion }) =>
    askController(view, {
      api: 'deleteTopics',
      body: request,
      timeoutMs: request.timeoutMs,
      decided: ({ responses }): DeleteTopicsResponseInput => ({
        throttleTimeMs: 0,
        responses: responses.map((response) => ({
          ...response,
          errorCode: knownError(response.errorCode, apiVersion),
        })),
      }),
      undecided: (reason) => {
        const byName = request.topicNames.map((name) => ({ name, ...reason }))
        const byEither = request.topics.map((topic) => ({ ...topic, ...reason }))
        return { throttleTimeMs: 0, responses: [...byName, ...byEither] }
      },
    }),
})

function knownError(errorCode: number, apiVersion: number): number {
  const isTooNew = errorCode === errorCodes.TOPIC_DELETION_DISABLED && apiVersion < DISABLED_FROM
  return isTooNew ? errorCodes.INVALID_REQUEST : errorCode
}
