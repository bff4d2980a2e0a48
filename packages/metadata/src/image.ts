// The cluster as everyone sees it at one offset of the metadata log: immutable, cheap to keep, to share
// and to compare. `replay` makes the next one; nothing else does.
import type { Uuid } from '@actorlog/bytes'
import type { MetadataRecord } from './metadata-record.ts'
import { PersistentMap } from './persistent-map.ts'

const NO_CONFIG: ConfigImage = new Map()

/** The leader of a partition that has none. */
export const NO_LEADER = -1

/** One partition: where its replicas are, who leads, who is in sync. Lists are in assignment order. */
export interface PartitionImage {
  readonly replicas: readonly number[]
  /** The log directory of each replica, in step with `replicas`. */
  readonly directories: readonly Uuid[]
  readonly isr: readonly number[]
  readonly addingReplicas: readonly number[]
  readonly removingReplicas: readonly number[]
  /** KIP-966; empty while eligible.leader.replicas.version is 0. */
  readonly eligibleLeaderReplicas: readonly number[]
  readonly lastKnownEligible: readonly number[]
  /** A broker id, or NO_LEADER. */
  readonly leader: number
  /** Rises with every change of the leader. */
  readonly leaderEpoch: number
  /** Rises with every change of the partition. */
  readonly partitionEpoch: number
  /** True after an unclean election, until the leader says that it has recovered. */
  readonly recovering: boolean
}

/** A topic; its id is fixed for its life, its name may come again. */
export interface TopicImage {
  readonly id: Uuid
  readonly name: string
  /** By partition id, dense from 0. */
  readonly partitions: readonly PartitionImage[]
}

/** Where clients and brokers reach a broker on one of its listeners. */
export interface ListenerImage {
  readonly name: string
  readonly host: string
  readonly port: number
  readonly securityProtocol: number
}

/** The levels of one feature that a broker can run with. */
export interface SupportedFeature {
  readonly name: string
  readonly minVersion: number
  readonly maxVersion: number
}

/** A broker as it registered, and what has become of it since. */
export interface BrokerImage {
  readonly id: number
  /** The base offset of the batch that registered this incarnation. */
  readonly epoch: number
  readonly incarnationId: Uuid
  readonly listeners: readonly ListenerImage[]
  readonly features: readonly SupportedFeature[]
  readonly rack: string | null
  /** A fenced broker leads nothing, is in no ISR and is shown to no client. */
  readonly fenced: boolean
  readonly inControlledShutdown: boolean
  readonly directories: readonly Uuid[]
}

/** A controller as it registered itself (KIP-919). */
export interface ControllerImage {
  readonly id: number
  readonly incarnationId: Uuid
  readonly listeners: readonly ListenerImage[]
  readonly features: readonly SupportedFeature[]
}

/** What a configuration belongs to; the numbers are Kafka's. */
export const ConfigResource = { topic: 2, broker: 4, clientMetrics: 16, group: 32 } as const

/** The overrides of one resource: key to value. */
export type ConfigImage = ReadonlyMap<string, string>

/** The whole cluster at one offset. */
export interface MetadataImage {
  /** The offset after the last record that is in this image. */
  readonly endOffset: number
  /** The quorum epoch of that record; 0 before the first. */
  readonly epoch: number
  readonly topics: PersistentMap<Uuid, TopicImage>
  readonly topicIds: PersistentMap<string, Uuid>
  readonly brokers: PersistentMap<number, BrokerImage>
  readonly controllers: PersistentMap<number, ControllerImage>
  /** Finalized feature levels by name; absent is level 0. */
  readonly features: PersistentMap<string, number>
  /** By `configKey`. */
  readonly configs: PersistentMap<string, ConfigImage>
  /** The first producer id that no broker has been given. */
  readonly nextProducerId: number
  /** Names with `.` or `_`, by the name with `_` only: two such names must not meet in a metric. */
  readonly unifiedNames: PersistentMap<string, string>
  /** Records of kinds that nothing here decides about, as they are: quotas, access, credentials. */
  readonly kept: PersistentMap<string, MetadataRecord>
  /** The image before a transaction of records that has not ended (KIP-868): what may be shown until then. */
  readonly beforeTransaction: MetadataImage | undefined
}

/** The image of an empty log. */
export const EMPTY_IMAGE: MetadataImage = {
  endOffset: 0,
  epoch: 0,
  topics: PersistentMap.empty(),
  topicIds: PersistentMap.empty(),
  brokers: PersistentMap.empty(),
  controllers: PersistentMap.empty(),
  features: PersistentMap.empty(),
  configs: PersistentMap.empty(),
  nextProducerId: 0,
  unifiedNames: PersistentMap.empty(),
  kept: PersistentMap.empty(),
  beforeTransaction: undefined,
}

/** The key of a resource in `MetadataImage.configs`; the name "" is the cluster-wide default of brokers. */
export function configKey(resourceType: number, resourceName: string): string {
  return `${resourceType}:${resourceName}`
}

/** The overrides of a topic; empty when it has none. */
export function topicConfig(image: MetadataImage, name: string): ConfigImage {
  return configOf(image, ConfigResource.topic, name)
}

/** The overrides of a resource; empty when it has none. */
export function configOf(
  image: MetadataImage,
  resourceType: number,
  resourceName: string,
): ConfigImage {
  return image.configs.get(configKey(resourceType, resourceName)) ?? NO_CONFIG
}

/** The name with which it must not share a metric: `.` and `_` are the same letter there. */
export function unifiedName(name: string): string {
  return name.replaceAll('.', '_')
}

/** The topic of that name. */
export function topicByName(image: MetadataImage, name: string): TopicImage | undefined {
  const id = image.topicIds.get(name)
  return id === undefined ? undefined : image.topics.get(id)
}
