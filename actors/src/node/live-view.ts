// The view of one broker as the node keeps it: what the rooms read, and how the node changes it.
import type { Uuid } from '@actorlog/bytes'
import { BrokerSettings, type ConfigTexts, type TopicConfig, topicConfig } from '@actorlog/config'
import {
  ConfigResource,
  configOf,
  EMPTY_IMAGE,
  type MetadataImage,
  topicConfig as topicOverrides,
} from '@actorlog/metadata'
import type { ActorRef, Context } from '@actorlog/runtime'
import type { GroupShardProtocol } from '../coordinators/group-shard-protocol.ts'
import type { PartitionProtocol } from '../partition/partition-protocol.ts'
import { targetKey } from '../peers/fetch-plan.ts'
import type { BrokerView, Rooms } from './broker-view.ts'

/** Whose view it is, and what its properties file says. */
export interface LiveViewOptions {
  readonly brokerId: number
  readonly clusterId: string
  readonly listenerName: string
  /** The broker's properties file. */
  readonly fixed: ConfigTexts
}

type Time = Pick<Context<object>, 'now' | 'timestamp' | 'random'>

/** The view that the node changes; everybody else holds it as a BrokerView. */
export class LiveView implements BrokerView {
  readonly brokerId: number
  readonly clusterId: string
  readonly listenerName: string
  brokerEpoch = -1
  isStopping = false
  image: MetadataImage = EMPTY_IMAGE
  settings: BrokerSettings
  rooms: Rooms
  readonly partitions: Map<string, ActorRef<PartitionProtocol>> = new Map()
  readonly groupShards: Map<number, ActorRef<GroupShardProtocol>> = new Map()
  readonly #fixed: ConfigTexts
  readonly #time: Time
  readonly #topicConfigs = new Map<string, TopicConfig>()

  constructor(options: LiveViewOptions, time: Time, rooms: Rooms) {
    this.brokerId = options.brokerId
    this.clusterId = options.clusterId
    this.listenerName = options.listenerName
    this.#fixed = options.fixed
    this.#time = time
    this.rooms = rooms
    this.settings = this.#layered()
  }

  get now(): number {
    return this.#time.now
  }

  get timestamp(): number {
    return this.#time.timestamp
  }

  draw(): number {
    return this.#time.random.next()
  }

  topicConfig(topicName: string): TopicConfig {
    let config = this.#topicConfigs.get(topicName)
    if (config === undefined) {
      const overrides = textsOf(topicOverrides(this.image, topicName))
      config = topicConfig(overrides, this.settings.layers)
      this.#topicConfigs.set(topicName, config)
    }
    return config
  }

  partition(topicId: Uuid, index: number): ActorRef<PartitionProtocol> | undefined {
    return this.partitions.get(targetKey(topicId, index))
  }

  groupShard(index: number): ActorRef<GroupShardProtocol> | undefined {
    return this.groupShards.get(index)
  }

  /** Another image: cached settings are found anew where they may differ. */
  show(image: MetadataImage): void {
    const haveConfigsChanged = image.configs !== this.image.configs
    this.image = image
    if (!haveConfigsChanged) return
    this.#topicConfigs.clear()
    this.settings = this.#layered()
  }

  #layered(): BrokerSettings {
    const of = (name: string): ConfigTexts => {
      return textsOf(configOf(this.image, ConfigResource.broker, name))
    }
    const dynamicDefault = of('')
    const dynamicBroker = of(String(this.brokerId))
    return new BrokerSettings({ fixed: this.#fixed, dynamicDefault, dynamicBroker })
  }
}

function textsOf(config: Iterable<readonly [string, string]>): ConfigTexts {
  return new Map(config)
}
