// OffsetForLeaderEpoch: where an epoch ended, so that a consumer sees whether what it has read was cut off
// (KIP-320). Version notes: v3 replica id.
import { errorCodes } from '@actorlog/protocol'
import {
  type OffsetForLeaderEpochRequestOffsetForLeaderPartition,
  offsetForLeaderEpochApi,
} from '@actorlog/protocol/client/23-offset-for-leader-epoch'
import { type ApiHandler, handler, roomAsk } from './api.ts'
import { askLeaders } from './leader-questions.ts'

type Asked = OffsetForLeaderEpochRequestOffsetForLeaderPartition

export const offsetForLeaderEpochHandler: ApiHandler = handler({
  api: offsetForLeaderEpochApi,
  scatter: (request, view) =>
    askLeaders(
      view,
      {
        topics: request.topics.map(({ topic, partitions }) => ({ name: topic, partitions })),
        indexOf: ({ partition }: Asked) => partition,
        refusalOf: () => errorCodes.NONE,
        ask: (replica, { currentLeaderEpoch, leaderEpoch }) =>
          roomAsk(replica, { type: 'endOffsetForEpoch', currentLeaderEpoch, leaderEpoch }),
        answered: ({ partition }, { errorCode, leaderEpoch, endOffset }) => {
          return { partition, errorCode, leaderEpoch, endOffset }
        },
        refused: ({ partition }, errorCode) => {
          return { partition, errorCode, leaderEpoch: -1, endOffset: -1 }
        },
      },
      (answers) => {
        const topics = answers.map(({ name, partitions }) => ({ topic: name, partitions }))
        return { throttleTimeMs: 0, topics }
      },
    ),
})
