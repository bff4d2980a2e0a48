// Fetch: records of partitions that this broker leads. The fetch room reads, waits and keeps sessions; the
// request goes there as it is, and comes back as the answer.
import { errorCodes } from '@actorlog/protocol'
import {
  type FetchRequest,
  type FetchResponseInput,
  fetchApi,
} from '@actorlog/protocol/client/01-fetch'
import { type ApiHandler, askOne, handler, roomAsk } from './api.ts'

/** On top of the request's own patience: the room answers in time by itself. */
const GRACE_MS = 5_000
const NO_RECORDS = new Uint8Array(0)

export const fetchHandler: ApiHandler = handler({
  api: fetchApi,
  scatter(request, view, { apiVersion, hold }) {
    const timeoutMs = Math.max(0, request.maxWaitMs) + GRACE_MS
    const message = { type: 'fetch', request, apiVersion, hold } as const
    return askOne(roomAsk(view.rooms.fetch, message, timeoutMs), (reply) => {
      return { answer: reply?.response ?? silent(request) }
    })
  },
})

/** The room is not there: consumers look for another leader, and ask again without a session. */
function silent({ topics }: FetchRequest): FetchResponseInput {
  const responses = topics.map(({ topic, topicId, partitions }) => ({
    topic,
    topicId,
    partitions: partitions.map(({ partition }) => ({
      partitionIndex: partition,
      errorCode: errorCodes.NOT_LEADER_OR_FOLLOWER,
      highWatermark: -1,
      abortedTransactions: null,
      records: NO_RECORDS,
    })),
  }))
  return { throttleTimeMs: 0, errorCode: errorCodes.NONE, sessionId: 0, responses }
}
