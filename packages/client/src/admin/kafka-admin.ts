// The admin behind the interface: each call gets its deadline, and what to do is in the files beside this one.

import { apiKeyOf, errorCodes } from '@actorlog/protocol'
import { describeQuorumApi } from '@actorlog/protocol/client/55-describe-quorum'
import type { TopicPartition } from '../consumer/consumer.ts'
import type { CallOptions } from '../duration.ts'
import type { AnyTopic } from '../topic.ts'
import type { Cluster } from '../wire/cluster.ts'
import { earliestTimestamp, latestTimestamp, leaderOffsets } from '../wire/leader-offsets.ts'
import { expectNone, refused } from '../wire/refused.ts'
import type {
  Admin,
  ApiVersionRange,
  ClusterDescription,
  ConfigDescription,
  ConfigResource,
  CreatedTopic,
  GroupDescription,
  GroupListing,
  ListedOffset,
  NewTopic,
  QuorumDescription,
  TopicDescription,
  TopicListing,
} from './admin.ts'
import { Calls } from './calls.ts'
import { deleteGroup, describeGroup, listGroups } from './group-calls.ts'
import {
  createPartitions,
  createTopics,
  deleteTopics,
  describeConfigs,
  describeTopics,
  listTopics,
} from './topic-calls.ts'

/** An admin over a cluster. */
export class KafkaAdmin implements Admin {
  readonly #cluster: Cluster

  constructor(cluster: Cluster) {
    this.#cluster = cluster
  }

  createTopics(
    topics: AnyTopic | NewTopic | readonly (AnyTopic | NewTopic)[],
    options: CallOptions & { readonly ifNotExists?: boolean; readonly validateOnly?: boolean } = {},
  ): Promise<CreatedTopic[]> {
    return createTopics(this.#calls(options), [topics].flat(), options)
  }

  deleteTopics(names: readonly string[], options: CallOptions = {}): Promise<void> {
    return deleteTopics(this.#calls(options), names)
  }

  createPartitions(topic: string, count: number, options: CallOptions = {}): Promise<void> {
    return createPartitions(this.#calls(options), topic, count)
  }

  listTopics(options: CallOptions & { readonly internal?: boolean } = {}): Promise<TopicListing[]> {
    return listTopics(this.#calls(options), options.internal ?? false)
  }

  describeTopics(
    names: readonly string[],
    options: CallOptions & { readonly offsets?: boolean } = {},
  ): Promise<TopicDescription[]> {
    const calls = this.#calls(options)
    return calls.deadline.race(describeTopics(calls, names, options.offsets ?? true))
  }

  async describeCluster(options: CallOptions = {}): Promise<ClusterDescription> {
    await this.#calls(options).deadline.race(this.#cluster.refresh())
    const { clusterId, controllerId, brokers } = this.#cluster.view
    return { clusterId, controllerId, brokers: [...brokers].sort((a, b) => a.id - b.id) }
  }

  describeConfigs(
    resource: ConfigResource,
    options: CallOptions = {},
  ): Promise<ConfigDescription[]> {
    return describeConfigs(this.#calls(options), resource)
  }

  listGroups(options: CallOptions = {}): Promise<GroupListing[]> {
    return listGroups(this.#calls(options))
  }

  describeGroups(
    groups: readonly string[],
    options: CallOptions = {},
  ): Promise<GroupDescription[]> {
    const calls = this.#calls(options)
    return Promise.all(groups.map((group) => describeGroup(calls, group)))
  }

  async deleteGroups(groups: readonly string[], options: CallOptions = {}): Promise<void> {
    const calls = this.#calls(options)
    for (const group of groups) await deleteGroup(calls, group)
  }

  async listOffsets(
    partitions: readonly TopicPartition[],
    at: 'earliest' | 'latest' | Date,
    options: CallOptions & { readonly isolation?: 'read_committed' | 'read_uncommitted' } = {},
  ): Promise<ListedOffset[]> {
    const { deadline } = this.#calls(options)
    const topics = new Set(partitions.map(({ topic }) => topic))
    for (const topic of topics) await this.#cluster.findTopic(topic, deadline)
    const found = await leaderOffsets(this.#cluster, partitions, {
      timestamp: timestampFor(at),
      deadline,
      ...(options.isolation === undefined ? {} : { isolation: options.isolation }),
    })
    return found.map(({ topic, partition, offset, timestamp, leaderEpoch }) => ({
      topic,
      partition,
      offset: offset < 0 ? undefined : BigInt(offset),
      timestamp: timestamp < 0 ? undefined : new Date(timestamp),
      leaderEpoch,
    }))
  }

  async describeQuorum(options: CallOptions = {}): Promise<QuorumDescription> {
    const answer = await this.#calls(options).any(describeQuorumApi, () => ({
      topics: [{ topicName: '__cluster_metadata', partitions: [{ partitionIndex: 0 }] }],
    }))
    expectNone(answer.errorCode, {}, answer.errorMessage)
    const found = answer.topics[0]?.partitions[0]
    if (found === undefined)
      throw refused(errorCodes.UNKNOWN_TOPIC_OR_PARTITION, {
        topic: '__cluster_metadata',
        partition: 0,
      })
    expectNone(found.errorCode, {}, found.errorMessage)
    const replica = (each: { replicaId: number; logEndOffset: number }) => ({
      replicaId: each.replicaId,
      logEndOffset: BigInt(each.logEndOffset),
    })
    return {
      leaderId: found.leaderId,
      leaderEpoch: found.leaderEpoch,
      highWatermark: BigInt(found.highWatermark),
      voters: found.currentVoters.map(replica),
      observers: found.observers.map(replica),
    }
  }

  async apiVersions(broker?: number, options: CallOptions = {}): Promise<ApiVersionRange[]> {
    const { deadline } = this.#calls(options)
    const link = broker === undefined ? this.#cluster.anyLink() : this.#cluster.link(broker)
    if (link === undefined)
      throw refused(errorCodes.BROKER_NOT_AVAILABLE, {}, `there is no broker ${broker}`)
    const { versions } = await deadline.race(link.connection())
    return [...versions]
      .map(([apiKey, [minVersion, maxVersion]]) => ({
        apiKey,
        name: apiKeyOf(apiKey)?.name ?? `Unknown${apiKey}`,
        minVersion,
        maxVersion,
      }))
      .sort((a, b) => a.apiKey - b.apiKey)
  }

  #calls(options: CallOptions): Calls {
    return new Calls(this.#cluster, options)
  }
}

function timestampFor(at: 'earliest' | 'latest' | Date): number {
  if (at === 'earliest') return earliestTimestamp
  return at === 'latest' ? latestTimestamp : at.getTime()
}
