// Metadata: brokers, topics, leaders. Version notes: v0 an empty list means all topics, v1+ null does; v4 the
// request says whether missing topics may be made; v8–10 operations of the cluster; v10 topic ids in answers,
// v12 in requests; v13 a top-level error.
import { ZERO_UUID } from '@actorlog/bytes'
import type { TopicImage } from '@actorlog/metadata'
import { errorCodes } from '@actorlog/protocol'
import {
  type MetadataRequest,
  type MetadataRequestTopic,
  type MetadataResponseInput,
  type MetadataResponseTopicInput,
  metadataApi,
} from '@actorlog/protocol/client/03-metadata'
import { type BrokerView, INTERNAL_TOPICS } from '../node/broker-view.ts'
import { type ApiHandler, askOne, type Caller, handler } from './api.ts'
import {
  ALL_CLUSTER_OPERATIONS,
  ALL_TOPIC_OPERATIONS,
  controllerForClients,
  isTopicName,
  liveBrokers,
  OPERATIONS_NOT_ASKED,
  partitionAnswer,
} from './cluster-answers.ts'
import { createTopicsAsk } from './topic-creation.ts'
import { topicOf } from './topic-identity.ts'

/** The first version that may name topics by id, and leave a name out. */
const IDS_FROM = 12

export const metadataHandler: ApiHandler = handler({
  api: metadataApi,
  scatter(request, view, caller) {
    const topics = topicsAsked(request, view, caller)
    const missing = request.allowAutoTopicCreation ? missingNames(request, topics) : []
    if (missing.length === 0 || !view.settings.flag('auto.create.topics.enable')) {
      return { answer: answerOf(request, view, topics) }
    }
    // By the time the controller has decided, the topic may be here already; if not, clients ask again.
    return askOne(createTopicsAsk(view, missing), () => ({
      answer: answerOf(request, view, topicsAsked(request, view, caller)),
    }))
  },
})

function answerOf(
  request: MetadataRequest,
  view: BrokerView,
  topics: readonly MetadataResponseTopicInput[],
): MetadataResponseInput {
  return {
    throttleTimeMs: 0,
    brokers: liveBrokers(view),
    clusterId: view.clusterId,
    controllerId: controllerForClients(view),
    topics,
    ...(request.includeClusterAuthorizedOperations
      ? { clusterAuthorizedOperations: ALL_CLUSTER_OPERATIONS }
      : {}),
  }
}

function topicsAsked(
  request: MetadataRequest,
  view: BrokerView,
  caller: Caller,
): MetadataResponseTopicInput[] {
  const { topics } = request
  const answer = (topic: TopicImage) => topicAnswer(topic, request, view, caller)
  const isAll = topics === null || (caller.apiVersion === 0 && topics.length === 0)
  if (isAll) return [...view.image.topics.values()].map(answer)
  if (caller.apiVersion < IDS_FROM && topics.some(isWithoutName)) {
    return topics.map(({ name, topicId }) =>
      missing(errorCodes.INVALID_REQUEST, { name: name ?? '', topicId }),
    )
  }
  return distinct(topics).map((asked) => {
    const found = topicOf(view.image, { ...asked, name: asked.name ?? '' })
    return found === undefined ? absent(asked) : answer(found)
  })
}

function isWithoutName({ name, topicId }: MetadataRequestTopic): boolean {
  return name === null || topicId !== ZERO_UUID
}

function distinct(topics: readonly MetadataRequestTopic[]): MetadataRequestTopic[] {
  return [...new Map(topics.map((topic) => [`${topic.topicId} ${topic.name}`, topic])).values()]
}

function absent({ name, topicId }: MetadataRequestTopic): MetadataResponseTopicInput {
  if (topicId !== ZERO_UUID) return missing(errorCodes.UNKNOWN_TOPIC_ID, { name: null, topicId })
  if (name === null) return missing(errorCodes.INVALID_REQUEST, { name, topicId })
  const errorCode = isTopicName(name)
    ? errorCodes.UNKNOWN_TOPIC_OR_PARTITION
    : errorCodes.INVALID_TOPIC_EXCEPTION
  return missing(errorCode, { name, topicId })
}

function missing(
  errorCode: number,
  { name, topicId }: MetadataRequestTopic,
): MetadataResponseTopicInput {
  return { errorCode, name, topicId, isInternal: false, partitions: [] }
}

function topicAnswer(
  topic: TopicImage,
  { includeTopicAuthorizedOperations }: MetadataRequest,
  view: BrokerView,
  { apiVersion }: Caller,
): MetadataResponseTopicInput {
  return {
    errorCode: errorCodes.NONE,
    name: topic.name,
    topicId: topic.id,
    isInternal: INTERNAL_TOPICS.has(topic.name),
    partitions: topic.partitions.map((partition, index) => {
      const answer = partitionAnswer(view, index, partition)
      return { ...answer, errorCode: knownError(answer.errorCode, apiVersion) }
    }),
    topicAuthorizedOperations: includeTopicAuthorizedOperations
      ? ALL_TOPIC_OPERATIONS
      : OPERATIONS_NOT_ASKED,
  }
}

/** LISTENER_NOT_FOUND came with v6. */
function knownError(errorCode: number, apiVersion: number): number {
  const isTooNew = errorCode === errorCodes.LISTENER_NOT_FOUND && apiVersion < 6
  return isTooNew ? errorCodes.LEADER_NOT_AVAILABLE : errorCode
}

/** Topics named by the request that are neither there nor impossible. */
function missingNames(
  request: MetadataRequest,
  answers: readonly MetadataResponseTopicInput[],
): string[] {
  if (request.topics === null) return []
  return answers
    .filter(({ errorCode }) => errorCode === errorCodes.UNKNOWN_TOPIC_OR_PARTITION)
    .map(({ name }) => name as string)
}
