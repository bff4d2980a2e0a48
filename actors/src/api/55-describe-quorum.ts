// DescribeQuorum: the controllers and how far they are. Version notes: v1 times of the last fetch; v2 directory
// ids, nodes with their listeners, error texts.
import { errorCodes } from '@actorlog/protocol'
import {
  type DescribeQuorumRequest,
  type DescribeQuorumResponseInput,
  type DescribeQuorumResponseReplicaStateInput,
  describeQuorumApi,
} from '@actorlog/protocol/client/55-describe-quorum'
import { METADATA_TOPIC } from '@actorlog/raft'
import { type ApiHandler, askOne, handler, type Outcome, roomAsk } from './api.ts'

/** The first version that names directories and nodes. */
const DIRECTORIES_FROM = 2

export const describeQuorumHandler: ApiHandler = handler({
  api: describeQuorumApi,
  scatter(request, view, { apiVersion }) {
    if (!isQuorum(request)) {
      return { answer: refused(request, errorCodes.UNKNOWN_TOPIC_OR_PARTITION) }
    }
    const ask = roomAsk(view.rooms.controller, { type: 'describeQuorum', request })
    return askOne(ask, (reply): Outcome<DescribeQuorumResponseInput> => {
      const response = reply?.response
      if (response === undefined) {
        return { answer: { errorCode: errorCodes.REQUEST_TIMED_OUT, topics: [] } }
      }
      return { answer: apiVersion >= DIRECTORIES_FROM ? response : withoutIds(response) }
    })
  },
})

/** There is one quorum, of one partition. */
function isQuorum({ topics }: DescribeQuorumRequest): boolean {
  const [topic] = topics
  const isMetadata = topics.length === 1 && topic?.topicName === METADATA_TOPIC
  return isMetadata && topic.partitions.length === 1 && topic.partitions[0]?.partitionIndex === 0
}

function refused(
  { topics }: DescribeQuorumRequest,
  errorCode: number,
): DescribeQuorumResponseInput {
  return {
    errorCode: errorCodes.NONE,
    topics: topics.map(({ topicName, partitions }) => ({
      topicName,
      partitions: partitions.map(({ partitionIndex }) => ({
        partitionIndex,
        errorCode,
        errorMessage: null,
        leaderId: -1,
        leaderEpoch: -1,
        highWatermark: -1,
        currentVoters: [],
        observers: [],
      })),
    })),
  }
}

function withoutIds(response: DescribeQuorumResponseInput): DescribeQuorumResponseInput {
  const topics = response.topics.map(({ topicName, partitions }) => ({
    topicName,
    partitions: partitions.map((partition) => ({
      ...partition,
      currentVoters: partition.currentVoters.map(withoutId),
      observers: partition.observers.map(withoutId),
    })),
  }))
  return { errorCode: response.errorCode, topics }
}

function withoutId({
  replicaDirectoryId: _,
  ...state
}: DescribeQuorumResponseReplicaStateInput): DescribeQuorumResponseReplicaStateInput {
  return state
}
