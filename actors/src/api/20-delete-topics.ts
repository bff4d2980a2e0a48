// DeleteTopics, decided by the controller. Version notes: v3 TOPIC_DELETION_DISABLED; v5 an error text; v6
// topics by name or by id.
import { ZERO_UUID } from '@actorlog/bytes'
import { errorCodes } from '@actorlog/protocol'
import {
  type DeleteTopicsRequest,
  type DeleteTopicsRequestDeleteTopicState,
  type DeleteTopicsResponseInput,
  deleteTopicsApi,
} from '@actorlog/protocol/client/20-delete-topics'
import { type ApiHandler, handler } from './api.ts'
import { askController } from './controller-ask.ts'

/** The first version that knows TOPIC_DELETION_DISABLED. */
const DISABLED_FROM = 3

export const deleteTopicsHandler: ApiHandler = handler({
  api: deleteTopicsApi,
  scatter: (request, view, { apiVersion }) => {
    const topics = wanted(request)
    return askController(view, {
      api: 'deleteTopics',
      body: { ...request, topics, topicNames: [] },
      timeoutMs: request.timeoutMs,
      decided: ({ responses }): DeleteTopicsResponseInput => ({
        throttleTimeMs: 0,
        responses: responses.map((response) => ({
          ...response,
          errorCode: knownError(response.errorCode, apiVersion),
        })),
      }),
      undecided: (reason) => ({
        throttleTimeMs: 0,
        responses: topics.map((topic) => ({ ...topic, ...reason })),
      }),
    })
  },
})

/** As version 6 says it: a controller elsewhere is asked in the newest version, which has no bare names. */
function wanted(request: DeleteTopicsRequest): DeleteTopicsRequestDeleteTopicState[] {
  const byName = request.topicNames.map((name) => ({ name, topicId: ZERO_UUID }))
  return [...request.topics, ...byName]
}

function knownError(errorCode: number, apiVersion: number): number {
  const isTooNew = errorCode === errorCodes.TOPIC_DELETION_DISABLED && apiVersion < DISABLED_FROM
  return isTooNew ? errorCodes.INVALID_REQUEST : errorCode
}
