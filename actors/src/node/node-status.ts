// What one broker is and does, for status commands and the console: its own replicas, and the cluster as it
// knows it.
import { type MetadataImage, NO_LEADER } from '@actorlog/metadata'
import type { BrokerView } from './broker-view.ts'
import type { HostedLog } from './data-folder.ts'

/** One replica that the broker hosts. */
export interface HostedStatus {
  readonly topic: string
  readonly partition: number
  readonly logStartOffset: number
  readonly highWatermark: number
  readonly endOffset: number
  readonly sizeBytes: number
}

/** One broker, and the cluster as far as it has read the metadata. */
export interface NodeStatus {
  readonly brokerId: number
  readonly brokerEpoch: number
  readonly isServing: boolean
  readonly isFenced: boolean
  readonly metadataOffset: number
  /** -1: none leads the quorum, as far as this broker knows. */
  readonly controllerId: number
  readonly topics: number
  readonly partitions: number
  readonly underReplicated: number
  readonly offline: number
  /** Partitions that each broker leads, by broker id. */
  readonly leads: Readonly<Record<string, number>>
  readonly replicas: readonly HostedStatus[]
}

/** Sums up what the view shows and what the broker holds. */
export function nodeStatus(
  view: BrokerView,
  known: {
    readonly controllerId: number
    readonly isServing: boolean
    readonly logs: readonly HostedLog[]
  },
): NodeStatus {
  const { brokerId, brokerEpoch, image } = view
  const { controllerId, isServing, logs } = known
  return {
    brokerId,
    brokerEpoch,
    isServing,
    isFenced: image.brokers.get(brokerId)?.fenced !== false,
    metadataOffset: image.endOffset,
    controllerId,
    ...countsOf(image),
    replicas: logs.map(({ topic, partition, log }) => {
      const { logStartOffset, highWatermark, endOffset, sizeBytes } = log
      return { topic, partition, logStartOffset, highWatermark, endOffset, sizeBytes }
    }),
  }
}

function countsOf(image: MetadataImage) {
  const leads: Record<string, number> = {}
  let topics = 0
  let partitions = 0
  let underReplicated = 0
  let offline = 0
  for (const topic of image.topics.values()) {
    topics++
    partitions += topic.partitions.length
    for (const { leader, isr, replicas } of topic.partitions) {
      if (leader === NO_LEADER) offline++
      else leads[leader] = (leads[leader] ?? 0) + 1
      if (isr.length < replicas.length) underReplicated++
    }
  }
  return { topics, partitions, underReplicated, offline, leads }
}
