// CreateTopics: every check in Kafka's order, a result per topic, and the records of those that pass.
import { type Uuid, uuidFromBytes, ZERO_UUID } from '@actorlog/bytes'
import { describeTopicConfigs, faultOfTopicConfig } from '@actorlog/config'
import { errorCodes } from '@actorlog/protocol'
import type {
  CreateTopicsRequest,
  CreateTopicsRequestCreatableTopic,
  CreateTopicsResponse,
  CreateTopicsResponseCreatableTopicResult,
} from '@actorlog/protocol/client'
import { ConfigResource } from '../image.ts'
import type { MetadataRecord } from '../metadata-record.ts'
import { type Fault, fault, faultOfAssignment, newPartition } from './assignments.ts'
import type { Decision } from './decision.ts'
import { type Assignment, place } from './placement.ts'
import { clusterLayers, clusterSettings, type View } from './settings.ts'
import { collidingTopic, faultOfTopicName } from './topic-names.ts'

/** More partitions in one request are refused: they must fit into one batch. */
export const PARTITIONS_PER_REQUEST_MAX = 10_000

/** Topics that the brokers keep for themselves cannot be made. */
const METADATA_TOPIC = '__cluster_metadata'

type Result = CreateTopicsResponseCreatableTopicResult

export function createTopics(
  view: View,
  request: CreateTopicsRequest,
): Decision<CreateTopicsResponse> {
  const counts = new Map<string, number>()
  for (const { name } of request.topics) counts.set(name, (counts.get(name) ?? 0) + 1)
  const defaultCount = clusterSettings(view).number('num.partitions')
  const partitions = request.topics.reduce((sum, topic) => {
    const asked = Math.max(topic.numPartitions, topic.assignments.length)
    return sum + (asked === -1 ? defaultCount : asked)
  }, 0)
  const records: MetadataRecord[] = []
  const taken = new Map<string, string>()
  const topics: Result[] = []
  for (const [name, count] of counts) {
    const topic = request.topics.find((it) => it.name === name)
    if (topic === undefined) continue
    if (count > 1) {
      topics.push(refused(name, fault('INVALID_REQUEST', 'Duplicate topic name.')))
    } else if (partitions > PARTITIONS_PER_REQUEST_MAX) {
      const message = 'Excessively large number of partitions per request.'
      topics.push(refused(name, fault('POLICY_VIOLATION', message)))
    } else topics.push(createTopic(view, topic, taken, records))
  }
  return { records: request.validateOnly ? [] : records, reply: { throttleTimeMs: 0, topics } }
}

function createTopic(
  view: View,
  topic: CreateTopicsRequestCreatableTopic,
  taken: Map<string, string>,
  records: MetadataRecord[],
): Result {
  const { name } = topic
  const overrides = new Map(topic.configs.map((config) => [config.name, config.value ?? '']))
  const found = faultOfTopic(view, topic, taken) ?? faultOfConfigs(topic, overrides)
  if (found !== undefined) return refused(name, found)
  const assignments = assign(view, topic)
  if ('errorCode' in assignments) return refused(name, assignments)
  const topicId = newTopicId(view)
  const made = partitionRecords(view, topic, topicId, assignments)
  if ('errorCode' in made) return refused(name, made)
  records.push({ type: 'topic', body: { name, topicId } })
  for (const [key, value] of overrides) {
    const body = { resourceType: ConfigResource.topic, resourceName: name, name: key, value }
    records.push({ type: 'config', body })
  }
  records.push(...made)
  taken.set(name.replaceAll('.', '_'), name)
  return {
    name,
    topicId,
    errorCode: errorCodes.NONE,
    errorMessage: null,
    topicConfigErrorCode: errorCodes.NONE,
    numPartitions: assignments.length,
    replicationFactor: assignments[0]?.length ?? -1,
    configs: describeTopicConfigs(overrides, clusterLayers(view)).map((config) => ({
      name: config.name,
      value: config.value,
      readOnly: config.isReadOnly,
      configSource: config.source,
      isSensitive: config.isSensitive,
    })),
  }
}

function faultOfTopic(
  { image }: View,
  { name }: CreateTopicsRequestCreatableTopic,
  taken: ReadonlyMap<string, string>,
): Fault | undefined {
  if (name === METADATA_TOPIC) {
    return fault('INVALID_REQUEST', `Creation of internal topic ${name} is prohibited.`)
  }
  const invalid = faultOfTopicName(name)
  if (invalid !== undefined) return fault('INVALID_TOPIC_EXCEPTION', invalid)
  if (image.topicIds.has(name)) {
    return fault('TOPIC_ALREADY_EXISTS', `Topic '${name}' already exists.`)
  }
  const other = collidingTopic(image, name) ?? taken.get(name.replaceAll('.', '_'))
  if (other !== undefined) {
    const message = `Topic '${name}' collides with existing topic: ${other}`
    return fault('INVALID_TOPIC_EXCEPTION', message)
  }
  return undefined
}

function faultOfConfigs(
  { configs }: CreateTopicsRequestCreatableTopic,
  overrides: ReadonlyMap<string, string>,
): Fault | undefined {
  const nulls = configs.filter(({ value }) => value === null).map(({ name }) => name)
  if (nulls.length > 0) {
    const message = `Null value not supported for topic configs: ${nulls.join(',')}`
    return fault('INVALID_CONFIG', message)
  }
  const invalid = faultOfTopicConfig(overrides)
  return invalid === undefined ? undefined : fault('INVALID_CONFIG', invalid)
}

function assign(
  view: View,
  topic: CreateTopicsRequestCreatableTopic,
): readonly Assignment[] | Fault {
  if (topic.assignments.length > 0) return assignedByHand(view, topic)
  const { numPartitions, replicationFactor } = topic
  if (replicationFactor === 0 || replicationFactor < -1) {
    const message = 'Replication factor must be larger than 0, or -1 to use the default value.'
    return fault('INVALID_REPLICATION_FACTOR', message)
  }
  if (numPartitions === 0 || numPartitions < -1) {
    const message = 'Number of partitions was set to an invalid non-positive value.'
    return fault('INVALID_PARTITIONS', message)
  }
  const settings = clusterSettings(view)
  const factor =
    replicationFactor === -1 ? settings.number('default.replication.factor') : replicationFactor
  const count = numPartitions === -1 ? settings.number('num.partitions') : numPartitions
  const brokers = view.image.brokers.values()
  const placed = place(brokers, { count, replicationFactor: factor }, view.draw)
  if (!('reason' in placed)) return placed
  const message = `Unable to replicate the partition ${factor} time(s): ${placed.reason}`
  return fault('INVALID_REPLICATION_FACTOR', message)
}

function assignedByHand(
  { image }: View,
  { assignments, numPartitions, replicationFactor }: CreateTopicsRequestCreatableTopic,
): readonly Assignment[] | Fault {
  if (replicationFactor !== -1 || numPartitions !== -1) {
    const message =
      'A manual partition assignment was specified, but the number of partitions or the replication factor was not set to -1.'
    return fault('INVALID_REQUEST', message)
  }
  const sorted = assignments.toSorted((a, b) => a.partitionIndex - b.partitionIndex)
  const size = assignments[0]?.brokerIds.length
  for (const [index, { partitionIndex, brokerIds }] of sorted.entries()) {
    if (partitionIndex !== index) {
      const message = 'partitions should be a consecutive 0-based integer sequence'
      return fault('INVALID_REPLICA_ASSIGNMENT', message)
    }
    const wrong = faultOfAssignment(image, brokerIds, size)
    if (wrong !== undefined) return wrong
  }
  return sorted.map(({ brokerIds }) => brokerIds)
}

function partitionRecords(
  view: View,
  { name }: CreateTopicsRequestCreatableTopic,
  topicId: Uuid,
  assignments: readonly Assignment[],
): MetadataRecord[] | Fault {
  const records: MetadataRecord[] = []
  for (const [partitionId, replicas] of assignments.entries()) {
    const record = newPartition(view.image, topicId, partitionId, replicas)
    if (record === undefined) {
      const message = `Unable to replicate ${name}: all its brokers are fenced or in controlled shutdown.`
      return fault('INVALID_REPLICATION_FACTOR', message)
    }
    records.push(record)
  }
  return records
}

/** Never one of Kafka's reserved ids, nor one with a leading dash, which tools would take for an option. */
function newTopicId(view: View): Uuid {
  for (;;) {
    const id = uuidFromBytes(view.draw.bytes(16))
    const isReserved = id.startsWith('AAAAAAAAAAAAAAAAAAAA')
    if (!isReserved && !id.startsWith('-') && !view.image.topics.has(id)) return id
  }
}

function refused(name: string, { errorCode, message }: Fault): Result {
  return {
    name,
    topicId: ZERO_UUID,
    errorCode,
    errorMessage: message,
    topicConfigErrorCode: errorCodes.NONE,
    numPartitions: -1,
    replicationFactor: -1,
    configs: [],
  }
}
