// DeleteTopics and CreatePartitions: a result per topic, records for those that pass.
import { ZERO_UUID } from '@actorlog/bytes'
import { errorCodes } from '@actorlog/protocol'
import type {
  CreatePartitionsRequest,
  CreatePartitionsRequestCreatePartitionsTopic,
  CreatePartitionsResponse,
  DeleteTopicsRequest,
  DeleteTopicsRequestDeleteTopicState,
  DeleteTopicsResponse,
  DeleteTopicsResponseDeletableTopicResult,
} from '@actorlog/protocol/client'
import { type MetadataImage, type TopicImage, topicByName } from '../image.ts'
import type { MetadataRecord } from '../metadata-record.ts'
import { type Fault, fault, faultOfAssignment, newPartition } from './assignments.ts'
import { PARTITIONS_PER_REQUEST_MAX } from './create-topics.ts'
import type { Decision } from './decision.ts'
import { type Assignment, place } from './placement.ts'
import { clusterSettings, type View } from './settings.ts'

/** Deletes by name or by id; the partitions go with their topic. */
export function deleteTopics(
  view: View,
  request: DeleteTopicsRequest,
): Decision<DeleteTopicsResponse> {
  const byName = request.topicNames.map((name) => ({ name, topicId: ZERO_UUID }))
  const named = [...request.topics, ...byName]
  const isEnabled = clusterSettings(view).flag('delete.topic.enable')
  const times = new Map<string, number>()
  for (const topic of named) {
    const key = keyOf(view.image, topic)
    times.set(key, (times.get(key) ?? 0) + 1)
  }
  const records: MetadataRecord[] = []
  const responses = named.map((topic): DeleteTopicsResponseDeletableTopicResult => {
    const isRepeated = (times.get(keyOf(view.image, topic)) ?? 0) > 1
    const found = isRepeated
      ? fault('INVALID_REQUEST', 'The topic is named more than once.')
      : findTopic(view.image, topic)
    const { name, topicId } = topic
    if ('errorCode' in found) {
      return { name, topicId, errorCode: found.errorCode, errorMessage: found.message }
    }
    if (!isEnabled) {
      const errorCode = errorCodes.TOPIC_DELETION_DISABLED
      return { name, topicId, errorCode, errorMessage: 'Topic deletion is disabled.' }
    }
    records.push({ type: 'removeTopic', body: { topicId: found.id } })
    return { name: found.name, topicId: found.id, errorCode: errorCodes.NONE, errorMessage: null }
  })
  return { records, reply: { throttleTimeMs: 0, responses } }
}

/** Adds partitions at the end; those that are there stay where they are. */
export function createPartitions(
  view: View,
  request: CreatePartitionsRequest,
): Decision<CreatePartitionsResponse> {
  const records: MetadataRecord[] = []
  const times = new Map<string, number>()
  for (const { name } of request.topics) times.set(name, (times.get(name) ?? 0) + 1)
  const results = [...times].map(([name, count]) => {
    const topic = request.topics.find((it) => it.name === name)
    const found =
      count > 1 || topic === undefined
        ? fault('INVALID_REQUEST', 'Duplicate topic name.')
        : growTopic(view, topic, records)
    if (found === undefined) return { name, errorCode: errorCodes.NONE, errorMessage: null }
    return { name, errorCode: found.errorCode, errorMessage: found.message }
  })
  return {
    records: request.validateOnly ? [] : records,
    reply: { throttleTimeMs: 0, results },
  }
}

function growTopic(
  view: View,
  wanted: CreatePartitionsRequestCreatePartitionsTopic,
  records: MetadataRecord[],
): Fault | undefined {
  const topic = topicByName(view.image, wanted.name)
  if (topic === undefined) return fault('UNKNOWN_TOPIC_OR_PARTITION', null)
  const present = topic.partitions.length
  if (wanted.count <= present) {
    const message =
      wanted.count === present
        ? `Topic already has ${present} partition(s).`
        : `The topic ${topic.name} currently has ${present} partition(s); ${wanted.count} would not be an increase.`
    return fault('INVALID_PARTITIONS', message)
  }
  if (wanted.count - present + records.length > PARTITIONS_PER_REQUEST_MAX) {
    return fault('POLICY_VIOLATION', 'Excessively large number of partitions per request.')
  }
  const assignments = assign(view, topic, wanted)
  if ('errorCode' in assignments) return assignments
  const made: MetadataRecord[] = []
  for (const [index, replicas] of assignments.entries()) {
    const record = newPartition(view.image, topic.id, present + index, replicas)
    if (record === undefined) {
      const message = 'All brokers of a new partition are fenced or in controlled shutdown.'
      return fault('INVALID_REPLICATION_FACTOR', message)
    }
    made.push(record)
  }
  records.push(...made)
  return undefined
}

function assign(
  view: View,
  topic: TopicImage,
  { count, assignments }: CreatePartitionsRequestCreatePartitionsTopic,
): readonly Assignment[] | Fault {
  const additional = count - topic.partitions.length
  const replicationFactor = topic.partitions[0]?.replicas.length ?? 1
  if (assignments !== null) {
    if (assignments.length !== additional) {
      const message = `Attempted to add ${additional} additional partition(s), but only ${assignments.length} assignment(s) were specified.`
      return fault('INVALID_REPLICA_ASSIGNMENT', message)
    }
    for (const { brokerIds } of assignments) {
      const wrong = faultOfAssignment(view.image, brokerIds, replicationFactor)
      if (wrong !== undefined) return wrong
    }
    return assignments.map(({ brokerIds }) => brokerIds)
  }
  const brokers = view.image.brokers.values()
  const placed = place(brokers, { count: additional, replicationFactor }, view.draw)
  if (!('reason' in placed)) return placed
  const message = `Unable to replicate the partition ${replicationFactor} time(s): ${placed.reason}`
  return fault('INVALID_REPLICATION_FACTOR', message)
}

function findTopic(
  image: MetadataImage,
  { name, topicId }: DeleteTopicsRequestDeleteTopicState,
): TopicImage | Fault {
  if (name === null && topicId === ZERO_UUID) {
    return fault('INVALID_REQUEST', 'Neither topic name nor id were specified.')
  }
  if (name !== null && topicId !== ZERO_UUID) {
    return fault('INVALID_REQUEST', 'You may not specify both topic name and topic id.')
  }
  if (name === null) return image.topics.get(topicId) ?? fault('UNKNOWN_TOPIC_ID', null)
  return topicByName(image, name) ?? fault('UNKNOWN_TOPIC_OR_PARTITION', null)
}

/** The same for a name and an id that mean one topic. */
function keyOf(
  image: MetadataImage,
  { name, topicId }: DeleteTopicsRequestDeleteTopicState,
): string {
  if (name === null) return `id ${topicId}`
  const id = image.topicIds.get(name)
  return id === undefined ? `name ${name}` : `id ${id}`
}
