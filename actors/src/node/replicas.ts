// The replicas that one broker hosts, kept in step with the metadata: which are opened, which lead, whom the
// others follow, which go. Used by the node; every change of the image passes through here once.
import type { Uuid } from '@actorlog/bytes'
import type { TopicConfig } from '@actorlog/config'
import {
  type BrokerImage,
  delta,
  EMPTY_IMAGE,
  localChanges,
  type MetadataImage,
  NO_LEADER,
  type ReplicaChange,
} from '@actorlog/metadata'
import type { ActorRef, Context } from '@actorlog/runtime'
import type { Log, LogConfig, StorageError } from '@actorlog/storage'
import { groupShardKind } from '../coordinators/group-shard.ts'
import { partitionKind } from '../partition/partition.ts'
import type { PartitionProtocol } from '../partition/partition-protocol.ts'
import { ReadSpace } from '../partition/read-space.ts'
import { targetKey } from '../peers/fetch-plan.ts'
import type { GateProtocol } from '../peers/gate.protocol.ts'
import { type ReplicaFetcherProtocol, replicaFetcherKind } from '../peers/replica-fetcher.ts'
import { OFFSETS_TOPIC } from './broker-view.ts'
import type { DataFolder, HostedLog } from './data-folder.ts'
import type { LiveView } from './live-view.ts'

/** One hosted replica. */
interface Hosted extends HostedLog {
  readonly key: string
  readonly topicId: Uuid
  readonly ref: ActorRef<PartitionProtocol>
  /** Whom it follows now; undefined when it leads or there is no leader. */
  following: number | undefined
}

/** What the replicas need of the node that keeps them. */
export interface ReplicasOptions {
  readonly view: LiveView
  readonly folder: DataFolder
  readonly context: Context<never>
  readonly storageFailed: (error: StorageError) => void
  readonly tell: (event: Readonly<Record<string, unknown>>) => void
}

/** All replicas of one broker, by topic id and partition. */
export class Replicas {
  readonly #options: ReplicasOptions
  readonly #hosted = new Map<string, Hosted>()
  readonly #readSpace = new ReadSpace()
  readonly #fetchers = new Map<number, ActorRef<ReplicaFetcherProtocol>>()
  readonly #gates = new Map<number, ActorRef<GateProtocol>>()

  constructor(options: ReplicasOptions) {
    this.#options = options
  }

  get logs(): readonly HostedLog[] {
    return [...this.#hosted.values()]
  }

  get refs(): readonly ActorRef<PartitionProtocol>[] {
    return [...this.#hosted.values()].map(({ ref }) => ref)
  }

  /** From the image before to the one the view shows now. */
  imageChanged(before: MetadataImage = EMPTY_IMAGE): void {
    const { view } = this.#options
    const changes = delta(before, view.image)
    const local = localChanges(changes, view.brokerId)
    for (const change of local.delete) this.#remove(change)
    for (const change of local.lead) this.#keep(change)
    for (const change of local.follow) this.#keep(change)
    if (changes.configs.size > 0) this.#configsChanged()
    for (const [brokerId, { after }] of changes.brokers) this.#brokerChanged(brokerId, after)
    const gone = [...changes.topics.values()].filter(({ after }) => after === undefined)
    const names = gone.map(({ before: topic }) => topic?.name as string)
    if (names.length > 0) this.#topicsDeleted(names)
  }

  gateChanged(brokerId: number, gate: ActorRef<GateProtocol> | undefined): void {
    if (gate === undefined) this.#gates.delete(brokerId)
    else this.#gates.set(brokerId, gate)
    const fetcher = this.#fetchers.get(brokerId)
    if (fetcher === undefined) return
    this.#options.context.tell(fetcher, { type: 'gateChanged', gate })
  }

  /** No replica follows anybody any more: the broker stops. */
  stopFetching(): void {
    for (const fetcher of this.#fetchers.values()) this.#options.context.stop(fetcher)
    this.#fetchers.clear()
  }

  #keep(change: ReplicaChange): void {
    const { view, context } = this.#options
    const { topic, partitionId, partition } = change
    const key = targetKey(topic.id, partitionId)
    let hosted = this.#hosted.get(key)
    if (hosted === undefined) {
      hosted = this.#open(key, change)
      if (hosted === undefined) return
    } else {
      const message = { type: 'metadataChanged' as const, partition, topicConfigChanged: false }
      context.tell(hosted.ref, message)
    }
    const leader =
      partition.leader === view.brokerId || partition.leader === NO_LEADER
        ? undefined
        : partition.leader
    const isNewEpoch = change.before?.leaderEpoch !== partition.leaderEpoch
    this.#follow(hosted, partitionId, leader, isNewEpoch)
    if (topic.name === OFFSETS_TOPIC) {
      this.#shard(hosted, partitionId, partition.leader === view.brokerId, change)
    }
  }

  #open(key: string, { topic, partitionId, partition }: ReplicaChange): Hosted | undefined {
    const { view, folder, context, storageFailed } = this.#options
    const config = view.topicConfig(topic.name)
    let log: Log
    try {
      log = folder.open(
        { topic: topic.name, partition: partitionId, topicId: topic.id },
        logConfig(config, view, context.random.next()),
        { timestamp: context.timestamp, random: (length) => context.random.bytes(length) },
      )
    } catch (error) {
      storageFailed(error as StorageError)
      return undefined
    }
    const ref = context.spawn(
      partitionKind,
      {
        topicId: topic.id,
        topicName: topic.name,
        index: partitionId,
        log,
        view,
        partition,
        readSpace: this.#readSpace,
        storageFailed,
      },
      { name: `partition-${key}` },
    )
    const hosted: Hosted = {
      key,
      topicId: topic.id,
      topic: topic.name,
      partition: partitionId,
      log,
      ref,
      following: undefined,
    }
    this.#hosted.set(key, hosted)
    view.partitions.set(key, ref)
    return hosted
  }

  #follow(hosted: Hosted, index: number, leader: number | undefined, isNewEpoch: boolean): void {
    const { context } = this.#options
    const { topicId, ref } = hosted
    if (hosted.following !== undefined && (hosted.following !== leader || isNewEpoch)) {
      const fetcher = this.#fetchers.get(hosted.following)
      if (fetcher !== undefined) context.tell(fetcher, { type: 'unfollow', topicId, index })
    }
    if (leader !== undefined && (hosted.following !== leader || isNewEpoch)) {
      const fetcher = this.#fetcherOf(leader)
      context.tell(fetcher, { type: 'follow', topicId, index, replica: ref })
    }
    hosted.following = leader
  }

  #fetcherOf(leaderId: number): ActorRef<ReplicaFetcherProtocol> {
    const { view, context } = this.#options
    let fetcher = this.#fetchers.get(leaderId)
    if (fetcher === undefined) {
      const props = { leaderId, view }
      fetcher = context.spawn(replicaFetcherKind, props, { name: `fetcher-${leaderId}` })
      this.#fetchers.set(leaderId, fetcher)
      context.tell(fetcher, { type: 'gateChanged', gate: this.#gates.get(leaderId) })
    }
    return fetcher
  }

  /** A shard of group coordination lives where its partition leads, as long as that leadership lasts. */
  #shard(hosted: Hosted, index: number, leads: boolean, change: ReplicaChange): void {
    const { view, context } = this.#options
    const isNewEpoch = change.before?.leaderEpoch !== change.partition.leaderEpoch
    const present = view.groupShards.get(index)
    if (present !== undefined && (!leads || isNewEpoch)) {
      view.groupShards.delete(index)
      context.stop(present)
    }
    if (leads && view.groupShards.get(index) === undefined) {
      const { leaderEpoch } = change.partition
      const shard = context.spawn(groupShardKind, {
        partition: hosted.ref,
        index,
        view,
        leaderEpoch,
      })
      view.groupShards.set(index, shard)
    }
  }

  #remove({ topic, partitionId }: ReplicaChange): void {
    const { view, folder, context } = this.#options
    const key = targetKey(topic.id, partitionId)
    const hosted = this.#hosted.get(key)
    if (hosted === undefined) return
    this.#follow(hosted, partitionId, undefined, false)
    this.#hosted.delete(key)
    view.partitions.delete(key)
    const shard = topic.name === OFFSETS_TOPIC ? view.groupShards.get(partitionId) : undefined
    if (shard !== undefined) {
      view.groupShards.delete(partitionId)
      context.stop(shard)
    }
    context.tell(hosted.ref, { type: 'remove' })
    // The open files stay readable under their new name until the replica has stopped.
    folder.setDeleted({ topic: topic.name, partition: partitionId }, context.random.bytes(16))
  }

  #configsChanged(): void {
    const { view, context } = this.#options
    for (const { ref, topicId, partition: index } of this.#hosted.values()) {
      const partition = view.image.topics.get(topicId)?.partitions[index]
      if (partition === undefined) continue
      context.tell(ref, { type: 'metadataChanged', partition, topicConfigChanged: true })
    }
  }

  #brokerChanged(replicaId: number, broker: BrokerImage | undefined): void {
    const brokerEpoch = broker?.epoch ?? -1
    const isEligible = broker !== undefined && !broker.fenced && !broker.inControlledShutdown
    for (const { ref } of this.#hosted.values()) {
      const message = { type: 'brokerChanged' as const, replicaId, brokerEpoch, isEligible }
      this.#options.context.tell(ref, message)
    }
  }

  #topicsDeleted(topics: readonly string[]): void {
    const { view, context } = this.#options
    for (const shard of view.groupShards.values()) {
      context.tell(shard, { type: 'topicsDeleted', topics })
    }
  }
}

function logConfig(config: TopicConfig, view: LiveView, draw: number): LogConfig {
  return {
    segmentBytes: config.segmentBytes,
    segmentMs: config.isCompacted
      ? Math.min(config.segmentMs, config.maxCompactionLagMs)
      : config.segmentMs,
    rollJitterMs: Math.floor(draw * Math.min(config.segmentJitterMs, config.segmentMs)),
    segmentIndexBytes: config.segmentIndexBytes,
    indexIntervalBytes: config.indexIntervalBytes,
    producerIdExpirationMs: view.settings.number('producer.id.expiration.ms'),
  }
}
