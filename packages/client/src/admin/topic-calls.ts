// The admin's calls about topics and their settings.

import { ZERO_UUID } from '@actorlog/bytes'
import { errorCodes } from '@actorlog/protocol'
import { metadataApi } from '@actorlog/protocol/client/03-metadata'
import { createTopicsApi } from '@actorlog/protocol/client/19-create-topics'
import { deleteTopicsApi } from '@actorlog/protocol/client/20-delete-topics'
import { describeConfigsApi } from '@actorlog/protocol/client/32-describe-configs'
import { createPartitionsApi } from '@actorlog/protocol/client/37-create-partitions'
import { ActorlogError } from '../errors.ts'
import type { AnyTopic } from '../topic.ts'
import { earliestTimestamp, latestTimestamp, leaderOffsets } from '../wire/leader-offsets.ts'
import { expectNone, refused } from '../wire/refused.ts'
import type {
  ConfigDescription,
  ConfigResource,
  CreatedTopic,
  NewTopic,
  PartitionDescription,
  TopicDescription,
  TopicListing,
} from './admin.ts'
import type { Calls } from './calls.ts'

/** What the broker may take of the call's time; the answer needs some too. */
const brokerTimeoutMs = 30_000
const topicResource = 2
const brokerResource = 4
const groupResource = 32
const resourceTypes = { topic: topicResource, broker: brokerResource, group: groupResource }

/** Kafka's names for where a setting comes from, by number. */
const configSources: readonly string[] = [
  'UNKNOWN',
  'DYNAMIC_TOPIC_CONFIG',
  'DYNAMIC_BROKER_CONFIG',
  'DYNAMIC_DEFAULT_BROKER_CONFIG',
  'STATIC_BROKER_CONFIG',
  'DEFAULT_CONFIG',
  'DYNAMIC_BROKER_LOGGER_CONFIG',
  'DYNAMIC_CLIENT_METRICS_CONFIG',
  'GROUP_CONFIG',
]

/** Creates topics in one request; the first refusal is thrown when all were tried. */
export async function createTopics(
  calls: Calls,
  topics: readonly (AnyTopic | NewTopic)[],
  terms: { readonly ifNotExists?: boolean; readonly validateOnly?: boolean },
): Promise<CreatedTopic[]> {
  const answer = await calls.controller(createTopicsApi, () => ({
    topics: topics.map(creatable),
    timeoutMs: brokerTimeoutMs,
    validateOnly: terms.validateOnly ?? false,
  }))
  const created: CreatedTopic[] = []
  let failure: ActorlogError | undefined
  for (const each of answer.topics) {
    if (each.errorCode === 0) {
      const { name, topicId: id, numPartitions: partitions, replicationFactor: replicas } = each
      created.push({ name, id, partitions, replicas })
    } else if (each.errorCode !== errorCodes.TOPIC_ALREADY_EXISTS || terms.ifNotExists !== true) {
      failure ??= refused(each.errorCode, { topic: each.name }, each.errorMessage)
    }
  }
  if (failure !== undefined) throw failure
  return created
}

function creatable(topic: AnyTopic | NewTopic) {
  const assignment = 'assignment' in topic ? topic.assignment : undefined
  return {
    name: topic.name,
    numPartitions: assignment === undefined ? (topic.partitions ?? -1) : -1,
    replicationFactor: assignment === undefined ? (topic.replicas ?? -1) : -1,
    assignments: (assignment ?? []).map((brokerIds, partitionIndex) => ({
      partitionIndex,
      brokerIds,
    })),
    configs: Object.entries(topic.config ?? {}).map(([name, value]) => ({
      name,
      value: String(value),
    })),
  }
}

/** Deletes topics by name. */
export async function deleteTopics(calls: Calls, names: readonly string[]): Promise<void> {
  const answer = await calls.controller(deleteTopicsApi, (version) => ({
    timeoutMs: brokerTimeoutMs,
    ...(version >= 6
      ? { topics: names.map((name) => ({ name, topicId: ZERO_UUID })) }
      : { topicNames: names }),
  }))
  for (const { name, errorCode, errorMessage } of answer.responses) {
    expectNone(errorCode, name === null ? {} : { topic: name }, errorMessage)
  }
  for (const name of names) calls.cluster.view.forget(name)
}

/** Raises a topic's partitions to `count`. */
export async function createPartitions(calls: Calls, topic: string, count: number): Promise<void> {
  const answer = await calls.controller(createPartitionsApi, () => ({
    topics: [{ name: topic, count, assignments: null }],
    timeoutMs: brokerTimeoutMs,
    validateOnly: false,
  }))
  for (const { errorCode, errorMessage } of answer.results) {
    expectNone(errorCode, { topic }, errorMessage)
  }
  calls.cluster.refreshSoon()
}

/** All topics, by name. */
export async function listTopics(calls: Calls, internal: boolean): Promise<TopicListing[]> {
  const answer = await calls.any(metadataApi, () => ({
    topics: null,
    allowAutoTopicCreation: false,
  }))
  return answer.topics
    .filter((topic) => topic.name !== null && (internal || !topic.isInternal))
    .map((topic) => ({
      name: topic.name as string,
      id: topic.topicId,
      internal: topic.isInternal,
      partitions: topic.partitions.length,
      replicas: topic.partitions[0]?.replicaNodes.length ?? 0,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Topics with leaders, replicas and the ends of their logs. */
export async function describeTopics(
  calls: Calls,
  names: readonly string[],
  withOffsets: boolean,
): Promise<TopicDescription[]> {
  const { cluster, deadline } = calls
  for (const name of names) cluster.use(name)
  await cluster.refresh()
  const topics = names.map((topic) => {
    const view = cluster.view.topic(topic)
    if (view === undefined) throw refused(errorCodes.UNKNOWN_TOPIC_OR_PARTITION, { topic })
    return view
  })
  const partitions = topics.flatMap((topic) =>
    withOffsets ? topic.partitions.map((_, partition) => ({ topic: topic.name, partition })) : [],
  )
  const query = { deadline, skipLeaderless: true }
  const [starts, ends] = await Promise.all([
    leaderOffsets(cluster, partitions, { ...query, timestamp: earliestTimestamp }),
    leaderOffsets(cluster, partitions, { ...query, timestamp: latestTimestamp }),
  ])
  const offsetIn = (found: typeof starts, topic: string, partition: number): bigint | undefined => {
    const it = found.find((each) => each.topic === topic && each.partition === partition)
    return it === undefined ? undefined : BigInt(it.offset)
  }
  return topics.map(({ name, id, internal, partitions: its }) => ({
    name,
    id,
    internal,
    partitions: its.map(
      (view, partition): PartitionDescription => ({
        partition,
        ...view,
        logStartOffset: offsetIn(starts, name, partition),
        highWatermark: offsetIn(ends, name, partition),
      }),
    ),
  }))
}

/** The settings of a topic, broker or group. */
export async function describeConfigs(
  calls: Calls,
  resource: ConfigResource,
): Promise<ConfigDescription[]> {
  const request = () => ({
    resources: [
      {
        resourceType: resourceTypes[resource.type],
        resourceName: resource.name,
        configurationKeys: null,
      },
    ],
  })
  const answer =
    resource.type === 'broker'
      ? await calls.broker(brokerIdOf(resource.name), describeConfigsApi, request)
      : await calls.any(describeConfigsApi, request)
  const result = answer.results[0]
  if (result === undefined) return []
  const asked = resource.type === 'topic' ? { topic: resource.name } : {}
  expectNone(result.errorCode, asked, result.errorMessage)
  return result.configs.map(({ name, value, configSource, readOnly, isSensitive }) => ({
    name,
    value,
    source: configSources[configSource] ?? 'UNKNOWN',
    readOnly,
    sensitive: isSensitive,
  }))
}

function brokerIdOf(name: string): number {
  const id = Number(name)
  if (Number.isInteger(id) && id >= 0) return id
  throw new ActorlogError('INVALID_ARGUMENT', `'${name}' is no broker id`)
}
