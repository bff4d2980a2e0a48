// ElectLeaders, decided by the controller. Version notes: v0 knows preferred leaders only; v1 the type of the
// election, and an error of the whole request.
import {
  type ElectLeadersResponseInput,
  electLeadersApi,
} from '@actorlog/protocol/client/43-elect-leaders'
import { type ApiHandler, handler } from './api.ts'
import { askController } from './controller-ask.ts'

/** The first version with an error of the whole request. */
const ERROR_FROM = 1

export const electLeadersHandler: ApiHandler = handler({
  api: electLeadersApi,
  scatter: (request, view, { apiVersion }) =>
    askController(view, {
      api: 'electLeaders',
      body: request,
      timeoutMs: request.timeoutMs,
      decided: (body): ElectLeadersResponseInput => body,
      undecided: ({ errorCode, errorMessage }) => ({
        throttleTimeMs: 0,
        ...(apiVersion >= ERROR_FROM ? { errorCode } : {}),
        replicaElectionResults: (request.topicPartitions ?? []).map(({ topic, partitions }) => ({
          topic,
          partitionResult: partitions.map((partitionId) => {
            return { partitionId, errorCode, errorMessage }
          }),
        })),
      }),
    }),
})
