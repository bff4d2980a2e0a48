// The cluster as its answers describe it: brokers, topics, leaders. Pure. Leader epochs only grow here: an
// answer from a broker that has not heard of the newest leader changes nothing.

import { ZERO_UUID } from '@actorlog/bytes'
import type { Address } from '@actorlog/ports'
import { errorCodes } from '@actorlog/protocol'
import type { MetadataResponse, MetadataResponseTopic } from '@actorlog/protocol/client/03-metadata'

/** A broker and where it listens. */
export interface BrokerView extends Address {
  readonly id: number
  readonly rack: string | null
}

/** One partition. `leader` is -1 while there is none. */
export interface PartitionView {
  readonly leader: number
  readonly leaderEpoch: number
  readonly replicas: readonly number[]
  readonly isr: readonly number[]
  readonly offlineReplicas: readonly number[]
}

/** One topic; a change of any leader makes a new object. */
export interface TopicView {
  readonly name: string
  readonly id: string
  /** Brokers before Kafka 2.8 give topics no ids. */
  readonly hasId: boolean
  readonly internal: boolean
  readonly partitions: readonly PartitionView[]
  /** The number of partitions, and those with a leader. */
  readonly count: number
  readonly usable: readonly number[]
}

/** Who leads a partition now, as an error answer told (KIP-951). */
export interface LeaderHint {
  readonly leaderId: number
  readonly leaderEpoch: number
}

const { NONE, LEADER_NOT_AVAILABLE } = errorCodes
const noPartition: PartitionView = {
  leader: -1,
  leaderEpoch: -1,
  replicas: [],
  isr: [],
  offlineReplicas: [],
}

/** What is known of the cluster. */
export class ClusterView {
  clusterId: string | null = null
  controllerId = -1
  readonly #brokers = new Map<number, BrokerView>()
  readonly #topics = new Map<string, TopicView>()
  readonly #names = new Map<string, string>()

  get brokers(): readonly BrokerView[] {
    return [...this.#brokers.values()]
  }

  get topics(): readonly TopicView[] {
    return [...this.#topics.values()]
  }

  broker(id: number): BrokerView | undefined {
    return this.#brokers.get(id)
  }

  topic(name: string): TopicView | undefined {
    return this.#topics.get(name)
  }

  /** The name of a topic by its id, for answers that carry ids only. */
  nameOf(id: string): string | undefined {
    return this.#names.get(id)
  }

  /** Takes an answer in. Topics that it reports as gone are forgotten; returns error codes by topic. */
  apply(answer: MetadataResponse): Map<string, number> {
    this.clusterId = answer.clusterId
    this.controllerId = answer.controllerId
    this.#brokers.clear()
    for (const { nodeId, host, port, rack } of answer.brokers) {
      this.#brokers.set(nodeId, { id: nodeId, host, port, rack })
    }
    const errors = new Map<string, number>()
    for (const topic of answer.topics) {
      if (topic.name === null) continue
      errors.set(topic.name, topic.errorCode)
      if (topic.errorCode === NONE) this.#applyTopic(topic.name, topic)
      else if (topic.errorCode !== LEADER_NOT_AVAILABLE) this.forget(topic.name)
    }
    return errors
  }

  forget(name: string): void {
    const known = this.#topics.get(name)
    if (known === undefined) return
    this.#topics.delete(name)
    this.#names.delete(known.id)
  }

  /** Moves one partition to the leader that an error answer named, if that is news; says whether it was. */
  applyHint(name: string, partition: number, hint: LeaderHint): boolean {
    const topic = this.#topics.get(name)
    const known = topic?.partitions[partition]
    if (topic === undefined || known === undefined) return false
    if (hint.leaderId < 0 || hint.leaderEpoch <= known.leaderEpoch) return false
    const { leaderId: leader, leaderEpoch } = hint
    const partitions = topic.partitions.with(partition, { ...known, leader, leaderEpoch })
    this.#topics.set(name, withChoice({ ...topic, partitions }))
    return true
  }

  /** Adds brokers that came along with hints. */
  applyEndpoints(
    endpoints: readonly { nodeId: number; host: string; port: number; rack: string | null }[],
  ): void {
    for (const { nodeId, host, port, rack } of endpoints) {
      this.#brokers.set(nodeId, { id: nodeId, host, port, rack })
    }
  }

  #applyTopic(name: string, topic: MetadataResponseTopic): void {
    const known = this.#topics.get(name)
    // The same name with another id is another topic, and its epochs begin anew.
    const before = known !== undefined && known.id === topic.topicId ? known.partitions : []
    const partitions: PartitionView[] = []
    for (const each of topic.partitions) {
      const old = before[each.partitionIndex]
      const isOld = old !== undefined && each.leaderEpoch >= 0 && each.leaderEpoch < old.leaderEpoch
      partitions[each.partitionIndex] = isOld
        ? old
        : {
            leader: each.leaderId,
            leaderEpoch: each.leaderEpoch,
            replicas: each.replicaNodes,
            isr: each.isrNodes,
            offlineReplicas: each.offlineReplicas,
          }
    }
    if (known !== undefined) this.#names.delete(known.id)
    this.#names.set(topic.topicId, name)
    this.#topics.set(
      name,
      withChoice({
        name,
        id: topic.topicId,
        internal: topic.isInternal,
        partitions: Array.from(partitions, (partition) => partition ?? noPartition),
      }),
    )
  }
}

function withChoice(topic: Omit<TopicView, 'count' | 'usable' | 'hasId'>): TopicView {
  const usable: number[] = []
  for (const [index, partition] of topic.partitions.entries()) {
    if (partition.leader >= 0) usable.push(index)
  }
  const { name, id, internal, partitions } = topic
  const hasId = id !== ZERO_UUID
  return { name, id, hasId, internal, partitions, count: partitions.length, usable }
}
