// What changed between two images. Comparing costs what has changed: shared structure is skipped.
import type { Uuid } from '@actorlog/bytes'
import type {
  BrokerImage,
  ConfigImage,
  ControllerImage,
  MetadataImage,
  PartitionImage,
  TopicImage,
} from './image.ts'
import type { PersistentMap } from './persistent-map.ts'

/** Before and after of one thing; one side is missing when it was created or deleted. */
export interface Change<T> {
  readonly before: T | undefined
  readonly after: T | undefined
}

/** The changes from one image to a later one, by key. */
export interface MetadataDelta {
  readonly before: MetadataImage
  readonly after: MetadataImage
  readonly topics: ReadonlyMap<Uuid, Change<TopicImage>>
  readonly brokers: ReadonlyMap<number, Change<BrokerImage>>
  readonly controllers: ReadonlyMap<number, Change<ControllerImage>>
  readonly features: ReadonlyMap<string, Change<number>>
  readonly configs: ReadonlyMap<string, Change<ConfigImage>>
}

/** One replica of this broker, as a change concerns it. */
export interface ReplicaChange {
  readonly topic: TopicImage
  readonly partitionId: number
  readonly before: PartitionImage | undefined
  /** What it is now; of a deleted one, what it was last. */
  readonly partition: PartitionImage
}

/** What one broker must do after a delta: each of its changed replicas is in exactly one list. */
export interface LocalChanges {
  readonly lead: readonly ReplicaChange[]
  /** Also replicas whose partition has no leader now. */
  readonly follow: readonly ReplicaChange[]
  readonly delete: readonly ReplicaChange[]
}

/** Everything that differs between two images. */
export function delta(before: MetadataImage, after: MetadataImage): MetadataDelta {
  return {
    before,
    after,
    topics: changes(before.topics, after.topics),
    brokers: changes(before.brokers, after.brokers),
    controllers: changes(before.controllers, after.controllers),
    features: changes(before.features, after.features),
    configs: changes(before.configs, after.configs),
  }
}

/** What the delta asks of broker `id`. */
export function localChanges(of: MetadataDelta, id: number): LocalChanges {
  const lead: ReplicaChange[] = []
  const follow: ReplicaChange[] = []
  const gone: ReplicaChange[] = []
  for (const { before, after } of of.topics.values()) {
    const topic = (after ?? before) as TopicImage
    const count = Math.max(before?.partitions.length ?? 0, after?.partitions.length ?? 0)
    for (let partitionId = 0; partitionId < count; partitionId++) {
      const was = before?.partitions[partitionId]
      const is = after?.partitions[partitionId]
      if (was === is) continue
      if (is?.replicas.includes(id)) {
        const change = { topic, partitionId, before: was, partition: is }
        if (is.leader === id) lead.push(change)
        else follow.push(change)
      } else if (was?.replicas.includes(id)) {
        gone.push({ topic, partitionId, before: was, partition: is ?? was })
      }
    }
  }
  return { lead, follow, delete: gone }
}

function changes<K extends string | number, V>(
  before: PersistentMap<K, V>,
  after: PersistentMap<K, V>,
): ReadonlyMap<K, Change<V>> {
  const found = new Map<K, Change<V>>()
  after.differences(before, (key, was, is) => found.set(key, { before: was, after: is }))
  return found
}
