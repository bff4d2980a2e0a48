// Image + records → image: the only way it changes. Starting, running and recovering all come through here.
import { assert } from '@actorlog/assert'
import { ONE_UUID, type Uuid, ZERO_UUID } from '@actorlog/bytes'
import type {
  BrokerRegistrationChangeRecord,
  ConfigRecord,
  PartitionChangeRecord,
  PartitionRecord,
  RegisterBrokerRecord,
} from '@actorlog/protocol/metadata'
import {
  type BrokerImage,
  ConfigResource,
  configKey,
  configOf,
  type MetadataImage,
  type PartitionImage,
  unifiedName,
} from './image.ts'
import type { MetadataBatch, MetadataRecord } from './metadata-record.ts'

/** Kafka's reserved directory: not assigned yet. */
export const UNASSIGNED_DIRECTORY: Uuid = ZERO_UUID
/** Kafka's reserved directory: lost with its disk. */
export const LOST_DIRECTORY: Uuid = ONE_UUID

/** In a PartitionChangeRecord: the leader stays. */
export const NO_LEADER_CHANGE = -2

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

/** The image after `batch`. Records that contradict the image are a broken log: that stops. */
export function replay(image: MetadataImage, batch: MetadataBatch): MetadataImage {
  assert(batch.endOffset >= image.endOffset, 'the log is replayed forwards')
  const draft = new Draft(image)
  for (const record of batch.records) draft.apply(record)
  return draft.finish(batch)
}

/** The next image while it is made: each topic that changes is copied once per batch. */
class Draft {
  #image: Mutable<MetadataImage>
  readonly #partitions: Map<Uuid, PartitionImage[]> = new Map()

  constructor(image: MetadataImage) {
    this.#image = { ...image }
  }

  finish({ endOffset, epoch }: MetadataBatch): MetadataImage {
    this.#settle()
    this.#image.endOffset = endOffset
    this.#image.epoch = epoch
    return this.#image
  }

  apply(record: MetadataRecord): void {
    const image = this.#image
    switch (record.type) {
      case 'topic':
        this.#addTopic(record.body.name, record.body.topicId)
        return
      case 'removeTopic':
        this.#removeTopic(record.body.topicId)
        return
      case 'partition':
        this.#partitionsOf(record.body.topicId)[record.body.partitionId] = created(record.body)
        return
      case 'partitionChange':
        this.#changePartition(record.body)
        return
      case 'registerBroker':
        image.brokers = image.brokers.set(record.body.brokerId, registered(record.body))
        return
      case 'unregisterBroker':
        image.brokers = image.brokers.delete(record.body.brokerId)
        return
      case 'brokerRegistrationChange':
        this.#changeBroker(record.body.brokerId, brokerChange(record.body))
        return
      case 'fenceBroker':
        this.#changeBroker(record.body.id, { fenced: true })
        return
      case 'unfenceBroker':
        this.#changeBroker(record.body.id, { fenced: false })
        return
      case 'config':
        this.#setConfig(record.body)
        return
      default:
        this.#applyRest(record)
        return
    }
  }

  #applyRest(record: MetadataRecord): void {
    const image = this.#image
    switch (record.type) {
      case 'featureLevel': {
        const { name, featureLevel } = record.body
        image.features =
          featureLevel === 0 ? image.features.delete(name) : image.features.set(name, featureLevel)
        return
      }
      case 'producerIds':
        image.nextProducerId = record.body.nextProducerId
        return
      case 'registerController': {
        const { controllerId: id, incarnationId, endPoints, features } = record.body
        const controller = {
          id,
          incarnationId,
          listeners: endPoints,
          features: supported(features),
        }
        image.controllers = image.controllers.set(id, controller)
        return
      }
      case 'unregisterController':
        image.controllers = image.controllers.delete(record.body.controllerId)
        return
      case 'clearElr':
        this.#clearElr(record.body.topicName)
        return
      case 'beginTransaction':
        this.#settle()
        image.beforeTransaction = { ...image, beforeTransaction: undefined }
        return
      case 'endTransaction':
        image.beforeTransaction = undefined
        return
      case 'abortTransaction':
        assert(image.beforeTransaction !== undefined, 'only what has begun is aborted')
        this.#partitions.clear()
        this.#image = { ...image.beforeTransaction }
        return
      case 'noOp':
      case 'zkMigrationState':
        return
      default:
        this.#keep(record)
        return
    }
  }

  #addTopic(name: string, id: Uuid): void {
    const image = this.#image
    assert(!image.topicIds.has(name) && !image.topics.has(id), 'a topic is created once', { name })
    image.topics = image.topics.set(id, { id, name, partitions: [] })
    image.topicIds = image.topicIds.set(name, id)
    const unified = unifiedName(name)
    if (unified.includes('_')) image.unifiedNames = image.unifiedNames.set(unified, name)
  }

  #removeTopic(id: Uuid): void {
    const image = this.#image
    const topic = image.topics.get(id)
    assert(topic !== undefined, 'a topic that is removed is there', { id })
    this.#partitions.delete(id)
    image.topics = image.topics.delete(id)
    image.topicIds = image.topicIds.delete(topic.name)
    image.unifiedNames = image.unifiedNames.delete(unifiedName(topic.name))
    image.configs = image.configs.delete(configKey(ConfigResource.topic, topic.name))
  }

  #changePartition(change: PartitionChangeRecord): void {
    const partitions = this.#partitionsOf(change.topicId)
    const before = partitions[change.partitionId]
    assert(before !== undefined, 'a partition that changes is there', { id: change.partitionId })
    partitions[change.partitionId] = changed(before, change)
  }

  #changeBroker(id: number, change: Partial<BrokerImage>): void {
    const broker = this.#image.brokers.get(id)
    assert(broker !== undefined, 'a broker that changes is registered', { id })
    this.#image.brokers = this.#image.brokers.set(id, { ...broker, ...change })
  }

  #setConfig({ resourceType, resourceName, name, value }: ConfigRecord): void {
    const image = this.#image
    const config = new Map(configOf(image, resourceType, resourceName))
    if (value === null) config.delete(name)
    else config.set(name, value)
    const key = configKey(resourceType, resourceName)
    image.configs = config.size === 0 ? image.configs.delete(key) : image.configs.set(key, config)
  }

  /** An empty name means every topic. */
  #clearElr(topicName: string): void {
    const { topics, topicIds } = this.#image
    const id = topicIds.get(topicName)
    for (const topicId of topicName === '' ? [...topics.keys()] : id === undefined ? [] : [id]) {
      const partitions = this.#partitionsOf(topicId)
      for (const [partitionId, partition] of partitions.entries()) {
        partitions[partitionId] = {
          ...partition,
          eligibleLeaderReplicas: [],
          lastKnownEligible: [],
          partitionEpoch: partition.partitionEpoch + 1,
        }
      }
    }
  }

  #keep(record: MetadataRecord): void {
    const key = keptKey(record)
    const isRemoval =
      record.type.startsWith('remove') || (record.type === 'clientQuota' && record.body.remove)
    const { kept } = this.#image
    this.#image.kept = isRemoval ? kept.delete(key) : kept.set(key, record)
  }

  #partitionsOf(topicId: Uuid): PartitionImage[] {
    let partitions = this.#partitions.get(topicId)
    if (partitions === undefined) {
      const topic = this.#image.topics.get(topicId)
      assert(topic !== undefined, 'a partition belongs to a topic', { topicId })
      partitions = [...topic.partitions]
      this.#partitions.set(topicId, partitions)
    }
    return partitions
  }

  #settle(): void {
    const image = this.#image
    for (const [id, partitions] of this.#partitions) {
      const topic = image.topics.get(id)
      if (topic !== undefined) image.topics = image.topics.set(id, { ...topic, partitions })
    }
    this.#partitions.clear()
  }
}

/** What a PartitionChangeRecord makes of a partition. */
export function changed(before: PartitionImage, change: PartitionChangeRecord): PartitionImage {
  const replicas = change.replicas ?? before.replicas
  const isReassigned = change.replicas !== null && change.directories === null
  const directories = isReassigned
    ? replicas.map((id) => before.directories[before.replicas.indexOf(id)] ?? UNASSIGNED_DIRECTORY)
    : (change.directories ?? before.directories)
  const isLeaderSet = change.leader !== NO_LEADER_CHANGE
  return {
    replicas,
    directories,
    isr: change.isr ?? before.isr,
    addingReplicas: change.addingReplicas ?? before.addingReplicas,
    removingReplicas: change.removingReplicas ?? before.removingReplicas,
    eligibleLeaderReplicas: change.eligibleLeaderReplicas ?? before.eligibleLeaderReplicas,
    lastKnownEligible: change.lastKnownElr ?? before.lastKnownEligible,
    leader: isLeaderSet ? change.leader : before.leader,
    leaderEpoch: isLeaderSet ? before.leaderEpoch + 1 : before.leaderEpoch,
    partitionEpoch: before.partitionEpoch + 1,
    recovering:
      change.leaderRecoveryState === -1 ? before.recovering : change.leaderRecoveryState === 1,
  }
}

function created(record: PartitionRecord): PartitionImage {
  const { replicas, directories } = record
  return {
    replicas,
    directories:
      directories.length === replicas.length
        ? directories
        : replicas.map(() => UNASSIGNED_DIRECTORY),
    isr: record.isr,
    addingReplicas: record.addingReplicas,
    removingReplicas: record.removingReplicas,
    eligibleLeaderReplicas: record.eligibleLeaderReplicas ?? [],
    lastKnownEligible: record.lastKnownElr ?? [],
    leader: record.leader,
    leaderEpoch: record.leaderEpoch,
    partitionEpoch: record.partitionEpoch,
    recovering: record.leaderRecoveryState === 1,
  }
}

function registered(record: RegisterBrokerRecord): BrokerImage {
  return {
    id: record.brokerId,
    epoch: record.brokerEpoch,
    incarnationId: record.incarnationId,
    listeners: record.endPoints,
    features: supported(record.features),
    rack: record.rack,
    fenced: record.fenced,
    inControlledShutdown: record.inControlledShutdown,
    directories: record.logDirs,
  }
}

function brokerChange(record: BrokerRegistrationChangeRecord): Partial<BrokerImage> {
  return {
    ...(record.fenced === 0 ? {} : { fenced: record.fenced === 1 }),
    ...(record.inControlledShutdown === 0
      ? {}
      : { inControlledShutdown: record.inControlledShutdown === 1 }),
    ...(record.logDirs.length === 0 ? {} : { directories: record.logDirs }),
  }
}

function supported(
  features: readonly {
    readonly name: string
    readonly minSupportedVersion: number
    readonly maxSupportedVersion: number
  }[],
): BrokerImage['features'] {
  return features.map(({ name, minSupportedVersion, maxSupportedVersion }) => {
    return { name, minVersion: minSupportedVersion, maxVersion: maxSupportedVersion }
  })
}

/** What a record of a kept kind replaces, or removes. */
function keptKey(record: MetadataRecord): string {
  switch (record.type) {
    case 'accessControlEntry':
    case 'removeAccessControlEntry':
      return `acl:${record.body.id}`
    case 'userScramCredential':
    case 'removeUserScramCredential':
      return `scram:${record.body.mechanism}:${record.body.name}`
    case 'delegationToken':
    case 'removeDelegationToken':
      return `token:${record.body.tokenId}`
    case 'clientQuota':
      return `quota:${JSON.stringify(record.body.entity)}:${record.body.key}`
    default:
      return record.type
  }
}
