// What an admin offers: topics, groups, the cluster. Every call may be sent to any broker; those that one
// broker must answer (groups, quorum) find it by themselves.

import type { TopicPartition } from '../consumer/consumer.ts'
import type { CallOptions } from '../duration.ts'
import type { AnyTopic } from '../topic.ts'

/** A topic to create by its plain shape. */
export interface NewTopic {
  readonly name: string
  readonly partitions?: number
  readonly replicas?: number
  readonly config?: Readonly<Record<string, string | number | boolean>>
  /** Broker ids by partition, instead of counts. */
  readonly assignment?: readonly (readonly number[])[]
}

/** A topic as it was created. */
export interface CreatedTopic {
  readonly name: string
  /** Kafka's uuid text. */
  readonly id: string
  readonly partitions: number
  readonly replicas: number
}

/** One line of a list of topics. */
export interface TopicListing {
  readonly name: string
  readonly id: string
  readonly internal: boolean
  readonly partitions: number
  readonly replicas: number
}

/** One partition as the cluster sees it. */
export interface PartitionDescription {
  readonly partition: number
  /** -1: no leader now. */
  readonly leader: number
  readonly leaderEpoch: number
  readonly replicas: readonly number[]
  readonly isr: readonly number[]
  readonly offlineReplicas: readonly number[]
  /** Undefined where no leader could be asked. */
  readonly logStartOffset: bigint | undefined
  readonly highWatermark: bigint | undefined
}

/** A topic with its partitions in order. */
export interface TopicDescription {
  readonly name: string
  readonly id: string
  readonly internal: boolean
  readonly partitions: readonly PartitionDescription[]
}

/** A broker and how clients reach it. */
export interface BrokerDescription {
  readonly id: number
  readonly host: string
  readonly port: number
  readonly rack: string | null
}

/** The cluster by its id, brokers and controller (-1: none known). */
export interface ClusterDescription {
  readonly clusterId: string | null
  readonly controllerId: number
  readonly brokers: readonly BrokerDescription[]
}

/** One setting with its value and where that comes from. */
export interface ConfigDescription {
  readonly name: string
  /** Null for sensitive values. */
  readonly value: string | null
  /** Kafka's name: DYNAMIC_TOPIC_CONFIG, DEFAULT_CONFIG, … */
  readonly source: string
  readonly readOnly: boolean
  readonly sensitive: boolean
}

/** What has settings. */
export interface ConfigResource {
  readonly type: 'topic' | 'broker' | 'group'
  readonly name: string
}

/** One line of a list of groups. */
export interface GroupListing {
  readonly group: string
  readonly protocolType: string
  /** Empty where the broker does not tell. */
  readonly state: string
  readonly type: string
}

/** A member and what it reads. */
export interface MemberDescription {
  readonly memberId: string
  readonly groupInstanceId: string | null
  readonly clientId: string
  readonly clientHost: string
  readonly assignment: readonly TopicPartition[]
}

/** How far a group has read in one partition. */
export interface GroupOffset extends TopicPartition {
  /** Undefined: nothing committed. */
  readonly committed: bigint | undefined
  readonly logEndOffset: bigint | undefined
  readonly lag: bigint | undefined
}

/** A group with its members and offsets. */
export interface GroupDescription {
  readonly group: string
  readonly state: string
  readonly protocolType: string
  readonly protocol: string
  readonly coordinator: number
  readonly members: readonly MemberDescription[]
  readonly offsets: readonly GroupOffset[]
  /** The sum over partitions where it is known. */
  readonly lag: bigint
}

/** An offset found by time or place. */
export interface ListedOffset extends TopicPartition {
  /** Undefined: no such record. */
  readonly offset: bigint | undefined
  readonly timestamp: Date | undefined
  readonly leaderEpoch: number
}

/** The controllers' quorum. */
export interface QuorumDescription {
  readonly leaderId: number
  readonly leaderEpoch: number
  readonly highWatermark: bigint
  readonly voters: readonly QuorumReplica[]
  readonly observers: readonly QuorumReplica[]
}

/** How far one replica of the metadata log is. */
export interface QuorumReplica {
  readonly replicaId: number
  readonly logEndOffset: bigint
}

/** The versions of one API that a broker speaks. */
export interface ApiVersionRange {
  readonly apiKey: number
  readonly name: string
  readonly minVersion: number
  readonly maxVersion: number
}

/** Looks after topics and groups. Shares the client's connections; there is nothing to close. */
export interface Admin {
  createTopics(
    topics: AnyTopic | NewTopic | readonly (AnyTopic | NewTopic)[],
    options?: CallOptions & { readonly ifNotExists?: boolean; readonly validateOnly?: boolean },
  ): Promise<CreatedTopic[]>
  deleteTopics(names: readonly string[], options?: CallOptions): Promise<void>
  /** Raises the topic's partitions to `count`. */
  createPartitions(topic: string, count: number, options?: CallOptions): Promise<void>
  listTopics(options?: CallOptions & { readonly internal?: boolean }): Promise<TopicListing[]>
  /** With `offsets: false` no leader is asked for the ends of its logs. */
  describeTopics(
    names: readonly string[],
    options?: CallOptions & { readonly offsets?: boolean },
  ): Promise<TopicDescription[]>
  describeCluster(options?: CallOptions): Promise<ClusterDescription>
  describeConfigs(resource: ConfigResource, options?: CallOptions): Promise<ConfigDescription[]>
  listGroups(options?: CallOptions): Promise<GroupListing[]>
  describeGroups(groups: readonly string[], options?: CallOptions): Promise<GroupDescription[]>
  deleteGroups(groups: readonly string[], options?: CallOptions): Promise<void>
  /** The offset of the first record at or after `at`, or the ends of the log. */
  listOffsets(
    partitions: readonly TopicPartition[],
    at: 'earliest' | 'latest' | Date,
    options?: CallOptions & { readonly isolation?: 'read_committed' | 'read_uncommitted' },
  ): Promise<ListedOffset[]>
  describeQuorum(options?: CallOptions): Promise<QuorumDescription>
  /** What `broker` speaks; left out, any broker. */
  apiVersions(broker?: number, options?: CallOptions): Promise<ApiVersionRange[]>
}
