// What every room of one broker may look at: the cluster's image, this broker's settings and where its other
// rooms are. One object per broker, on that broker's thread; the node alone changes it.
import type { Uuid } from '@actorlog/bytes'
import type { BrokerSettings, TopicConfig } from '@actorlog/config'
import type { MetadataImage } from '@actorlog/metadata'
import type { ActorRef } from '@actorlog/runtime'
import type { ControllerProtocol } from '../controller/controller-protocol.ts'
import type { GroupShardProtocol } from '../coordinators/group-shard-protocol.ts'
import type { ProducerIdsProtocol } from '../coordinators/producer-ids-protocol.ts'
import type { PartitionProtocol } from '../partition/partition-protocol.ts'
import type { FetchProtocol } from '../peers/fetch-protocol.ts'

/** The rooms that exist once per broker. */
export interface Rooms {
  readonly controller: ActorRef<ControllerProtocol>
  readonly fetch: ActorRef<FetchProtocol>
  readonly producerIds: ActorRef<ProducerIdsProtocol>
}

/** Read by handlers and rooms; what it shows is true for as long as one message is received. */
export interface BrokerView {
  readonly brokerId: number
  /** Of this incarnation; -1 until the controller has registered it. */
  readonly brokerEpoch: number
  readonly clusterId: string
  /** The newest committed metadata this broker knows. */
  readonly image: MetadataImage
  readonly settings: BrokerSettings
  /** The listener that clients come in by. */
  readonly listenerName: string
  readonly rooms: Rooms
  /** True from the wish to stop on: coordinators answer COORDINATOR_NOT_AVAILABLE then. */
  readonly isStopping: boolean
  /** Monotonic and wall-clock time of this turn. */
  readonly now: number
  readonly timestamp: number
  /** A number in [0, 1), a fresh one each time. */
  draw(): number
  /** The settings of a topic, its overrides laid over the broker's; cached. */
  topicConfig(topicName: string): TopicConfig
  /** This broker's replica of a partition. */
  partition(topicId: Uuid, index: number): ActorRef<PartitionProtocol> | undefined
  /** The shard of group coordination that this broker leads. */
  groupShard(index: number): ActorRef<GroupShardProtocol> | undefined
}

/** Kafka's topic of groups and offsets. */
export const OFFSETS_TOPIC = '__consumer_offsets'
/** Topics that clients read but may not write. */
export const INTERNAL_TOPICS: ReadonlySet<string> = new Set([
  OFFSETS_TOPIC,
  '__transaction_state',
  '__share_group_state',
])
