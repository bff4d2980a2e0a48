// ListOffsets: the offset of a time, or of one of Kafka's special timestamps. Version notes: v2 isolation; v4
// leader epochs; v5 OFFSET_NOT_AVAILABLE; v7, v8, v9, v11 one special timestamp more; v10 a timeout, for tiered
// storage.
import { errorCodes } from '@actorlog/protocol'
import {
  type ListOffsetsResponseListOffsetsPartitionResponseInput,
  listOffsetsApi,
} from '@actorlog/protocol/client/02-list-offsets'
import { type ApiHandler, handler, roomAsk } from './api.ts'
import { askLeaders } from './leader-questions.ts'

const READ_COMMITTED = 1
/** The first version that tells the epoch of an offset. */
const EPOCHS_FROM = 4

/** The version that brought each special timestamp: latest, earliest, max, local, tiered, pending upload. */
const SPECIAL_FROM: ReadonlyMap<number, number> = new Map([
  [-1, 1],
  [-2, 1],
  [-3, 7],
  [-4, 8],
  [-5, 9],
  [-6, 11],
])

export const listOffsetsHandler: ApiHandler = handler({
  api: listOffsetsApi,
  scatter(request, view, { apiVersion }) {
    const { replicaId, isolationLevel, topics } = request
    const readCommitted = isolationLevel === READ_COMMITTED
    return askLeaders(
      view,
      {
        topics,
        indexOf: ({ partitionIndex }) => partitionIndex,
        refusalOf: ({ timestamp }, isRepeated) => {
          if (isRepeated) return errorCodes.INVALID_REQUEST
          return isTimestamp(timestamp, apiVersion)
            ? errorCodes.NONE
            : errorCodes.UNSUPPORTED_VERSION
        },
        ask: (replica, { timestamp, currentLeaderEpoch }) => {
          const query = { apiVersion, timestamp, currentLeaderEpoch, readCommitted, replicaId }
          return roomAsk(replica, { type: 'findOffset', ...query })
        },
        answered: ({ partitionIndex }, { errorCode, timestamp, offset, leaderEpoch: epoch }) => {
          if (errorCode !== errorCodes.NONE) return refused(partitionIndex, errorCode, apiVersion)
          const leaderEpoch = apiVersion >= EPOCHS_FROM ? epoch : -1
          return { partitionIndex, errorCode, timestamp, offset, leaderEpoch }
        },
        refused: ({ partitionIndex }, errorCode) => refused(partitionIndex, errorCode, apiVersion),
      },
      (answers) => ({ throttleTimeMs: 0, topics: answers }),
    )
  },
})

function isTimestamp(timestamp: number, apiVersion: number): boolean {
  return timestamp >= 0 || apiVersion >= (SPECIAL_FROM.get(timestamp) ?? Number.POSITIVE_INFINITY)
}

function refused(
  partitionIndex: number,
  error: number,
  apiVersion: number,
): ListOffsetsResponseListOffsetsPartitionResponseInput {
  const isTooNew = error === errorCodes.OFFSET_NOT_AVAILABLE && apiVersion < 5
  const errorCode = isTooNew ? errorCodes.LEADER_NOT_AVAILABLE : error
  return { partitionIndex, errorCode, timestamp: -1, offset: -1, leaderEpoch: -1 }
}
