// OffsetDelete: offsets of a group are forgotten, for topics that no member subscribes (KIP-496).
import { topicByName } from '@actorlog/metadata'
import { errorCodes } from '@actorlog/protocol'
import {
  type OffsetDeleteRequest,
  type OffsetDeleteResponseInput,
  offsetDeleteApi,
} from '@actorlog/protocol/client/47-offset-delete'
import type { BrokerView } from '../node/broker-view.ts'
import { type ApiHandler, askOne, handler } from './api.ts'
import { shardAsk, shardOf } from './group-shards.ts'

export const offsetDeleteHandler: ApiHandler = handler({
  api: offsetDeleteApi,
  scatter(request, view, caller) {
    const { shard, errorCode } = shardOf(view, request.groupId)
    if (shard === undefined) return { answer: failed(errorCode) }
    const topics = knownTopics(request, view)
    return askOne(shardAsk(shard, 'offsetDelete', { ...request, topics }, caller), (reply) => {
      if (reply === undefined) return { answer: failed(errorCodes.COORDINATOR_NOT_AVAILABLE) }
      const { response } = reply
      if (response.errorCode !== errorCodes.NONE) return { answer: failed(response.errorCode) }
      return { answer: answerOf(request, response) }
    })
  },
})

function knownTopics({ topics }: OffsetDeleteRequest, { image }: BrokerView) {
  return topics
    .map(({ name, partitions }) => {
      const present = topicByName(image, name)?.partitions ?? []
      const known = partitions.filter((it) => present[it.partitionIndex] !== undefined)
      return { name, partitions: known }
    })
    .filter(({ partitions }) => partitions.length > 0)
}

/** In the order of the request; what the shard was not asked is not there. */
function answerOf(
  request: OffsetDeleteRequest,
  response: OffsetDeleteResponseInput,
): OffsetDeleteResponseInput {
  const errors = new Map(
    response.topics.flatMap(({ name, partitions }) =>
      partitions.map((it) => [`${name} ${it.partitionIndex}`, it.errorCode] as const),
    ),
  )
  const topics = request.topics.map(({ name, partitions }) => ({
    name,
    partitions: partitions.map(({ partitionIndex }) => {
      const errorCode = errors.get(`${name} ${partitionIndex}`)
      return { partitionIndex, errorCode: errorCode ?? errorCodes.UNKNOWN_TOPIC_OR_PARTITION }
    }),
  }))
  return { throttleTimeMs: 0, errorCode: errorCodes.NONE, topics }
}

function failed(errorCode: number): OffsetDeleteResponseInput {
  return { throttleTimeMs: 0, errorCode, topics: [] }
}
