// DescribeTopicPartitions: Metadata for large topics, a page at a time (KIP-966). Topics come in order of
// their names; a cursor says where the next page begins.
import { ZERO_UUID } from '@actorlog/bytes'
import { topicByName } from '@actorlog/metadata'
import { errorCodes } from '@actorlog/protocol'
import {
  type DescribeTopicPartitionsRequest,
  type DescribeTopicPartitionsResponseTopicInput,
  describeTopicPartitionsApi,
} from '@actorlog/protocol/client/75-describe-topic-partitions'
import { type BrokerView, INTERNAL_TOPICS } from '../node/broker-view.ts'
import { type ApiHandler, handler } from './api.ts'
import { ALL_TOPIC_OPERATIONS, isTopicName, partitionAnswer } from './cluster-answers.ts'

export const describeTopicPartitionsHandler: ApiHandler = handler({
  api: describeTopicPartitionsApi,
  scatter(request, view) {
    if (!isCursorSound(request)) {
      const { INVALID_REQUEST } = errorCodes
      const refused = request.topics.map(({ name }) => failed(name, INVALID_REQUEST))
      return { answer: { throttleTimeMs: 0, topics: refused, nextCursor: null } }
    }
    const limit = view.settings.number('max.request.partition.size.limit')
    let left = Math.max(1, Math.min(limit, request.responsePartitionLimit))
    const topics: DescribeTopicPartitionsResponseTopicInput[] = []
    for (const name of namesFrom(request, view)) {
      const isFirst = request.cursor?.topicName === name
      const from = isFirst ? (request.cursor?.partitionIndex ?? 0) : 0
      const topic = topicPage(name, { from, count: left }, view)
      const end = from + topic.partitions.length
      const isWhole = end >= (topicByName(view.image, name)?.partitions.length ?? 0)
      // A page that is full ends before the next topic, unless that one takes no room.
      if (left > 0 || isWhole) topics.push(topic)
      left -= topic.partitions.length
      if (!isWhole) {
        const nextCursor = { topicName: name, partitionIndex: end }
        return { answer: { throttleTimeMs: 0, topics, nextCursor } }
      }
    }
    return { answer: { throttleTimeMs: 0, topics, nextCursor: null } }
  },
})

/** The page may only begin where the request would come to. */
function isCursorSound({ topics, cursor }: DescribeTopicPartitionsRequest): boolean {
  if (cursor === null) return true
  if (cursor.partitionIndex < 0) return false
  return topics.length === 0 || topics.some(({ name }) => name === cursor.topicName)
}

function namesFrom(request: DescribeTopicPartitionsRequest, view: BrokerView): string[] {
  const asked = request.topics.map(({ name }) => name)
  const all = asked.length > 0 ? asked : [...view.image.topicIds.keys()]
  const first = request.cursor?.topicName ?? ''
  return [...new Set(all)].sort().filter((name) => name >= first)
}

function topicPage(
  name: string,
  page: { readonly from: number; readonly count: number },
  view: BrokerView,
): DescribeTopicPartitionsResponseTopicInput {
  const topic = topicByName(view.image, name)
  if (topic === undefined) {
    const { UNKNOWN_TOPIC_OR_PARTITION, INVALID_TOPIC_EXCEPTION } = errorCodes
    return failed(name, isTopicName(name) ? UNKNOWN_TOPIC_OR_PARTITION : INVALID_TOPIC_EXCEPTION)
  }
  const partitions = topic.partitions
    .slice(page.from, page.from + page.count)
    .map((partition, at) => ({
      ...partitionAnswer(view, page.from + at, partition),
      eligibleLeaderReplicas: partition.eligibleLeaderReplicas,
      lastKnownElr: partition.lastKnownEligible,
    }))
  return {
    errorCode: errorCodes.NONE,
    name,
    topicId: topic.id,
    isInternal: INTERNAL_TOPICS.has(name),
    partitions,
    topicAuthorizedOperations: ALL_TOPIC_OPERATIONS,
  }
}

function failed(name: string, errorCode: number): DescribeTopicPartitionsResponseTopicInput {
  return { errorCode, name, topicId: ZERO_UUID, isInternal: false, partitions: [] }
}
