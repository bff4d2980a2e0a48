// What happens to partitions: their leader changes who is in sync, brokers come and go, leaders move home.
import { errorCodes } from '@actorlog/protocol'
import type {
  AlterPartitionRequest,
  AlterPartitionRequestPartitionData,
  AlterPartitionResponse,
  AlterPartitionResponsePartitionData,
} from '@actorlog/protocol/client'
import {
  type MetadataImage,
  NO_LEADER,
  type PartitionImage,
  type TopicImage,
  topicConfig,
} from '../image.ts'
import type { MetadataRecord } from '../metadata-record.ts'
import { changed } from '../replay.ts'
import { brokerEpochError } from './broker-epoch.ts'
import type { Decision } from './decision.ts'
import type { Election } from './leader-election.ts'
import { canLead, changePartition, hasDirectory, isActive } from './partition-change.ts'
import { clusterSettings, type View } from './settings.ts'

const UNCLEAN_ELECTION = 'unclean.leader.election.enable'

/** A leader changes its in-sync replicas, or says that it has recovered. */
export function alterPartition(
  view: View,
  request: AlterPartitionRequest,
): Decision<AlterPartitionResponse> {
  const refusal = brokerEpochError(view.image, request.brokerId, request.brokerEpoch)
  if (refusal !== errorCodes.NONE) {
    return { records: [], reply: { throttleTimeMs: 0, errorCode: refusal, topics: [] } }
  }
  const records: MetadataRecord[] = []
  const topics = request.topics.map(({ topicId, partitions }) => {
    const topic = view.image.topics.get(topicId)
    const answers = partitions.map((wanted) => {
      if (topic === undefined) return failed(wanted, errorCodes.UNKNOWN_TOPIC_ID)
      return alterOne(view, topic, request.brokerId, wanted, records)
    })
    return { topicId, partitions: answers }
  })
  return { records, reply: { throttleTimeMs: 0, errorCode: errorCodes.NONE, topics } }
}

/** Takes a broker that is about to go out of every ISR, and its leaderships away. */
export function partitionsWithout(view: View, brokerId: number): MetadataRecord[] {
  return everyPartition(
    view,
    (partition) => partition.isr.includes(brokerId),
    (partition) => ({
      isr: partition.isr.filter((id) => id !== brokerId),
      isAcceptable: (id) => id !== brokerId && canLead(view.image, partition, id),
    }),
  )
}

/** Gives the partitions without a leader to a broker that is about to be unfenced. */
export function partitionsWith(view: View, brokerId: number): MetadataRecord[] {
  const broker = view.image.brokers.get(brokerId)
  return everyPartition(
    view,
    (partition) => partition.leader === NO_LEADER,
    (partition) => ({
      isr: partition.isr,
      isAcceptable: (id) =>
        id === brokerId ? hasDirectory(broker, partition, id) : canLead(view.image, partition, id),
    }),
  )
}

/** Moves leaders to the first replica of their partition where that can lead; at most `limit` of them. */
export function preferredLeaders(view: View, limit: number): MetadataRecord[] {
  const records: MetadataRecord[] = []
  const { image } = view
  for (const { id: topicId, partitions } of image.topics.values()) {
    for (const [partitionId, partition] of partitions.entries()) {
      if (records.length >= limit) return records
      if (partition.leader === partition.replicas[0]) continue
      const wanted = {
        election: 'preferred' as const,
        isAcceptable: (id: number) => canLead(image, partition, id),
      }
      const body = changePartition(image, { topicId, partitionId, partition }, wanted)
      if (body !== undefined) records.push({ type: 'partitionChange', body })
    }
  }
  return records
}

/** Gives leaderless partitions of topics that allow it a leader that may lack records. */
export function uncleanLeaders(view: View): MetadataRecord[] {
  return everyPartition(
    view,
    (partition) => partition.leader === NO_LEADER,
    (partition) => ({
      isr: partition.isr,
      isAcceptable: (id) => canLead(view.image, partition, id),
    }),
  )
}

/** Whether the broker leads any partition. */
export function hasLeaderships(image: MetadataImage, brokerId: number): boolean {
  for (const topic of image.topics.values()) {
    if (topic.partitions.some(({ leader }) => leader === brokerId)) return true
  }
  return false
}

/** How elections are to be made: some topics may rather lose data than wait. */
export function electionOf(view: View): (topicName: string) => Election {
  const byDefault = clusterSettings(view).flag(UNCLEAN_ELECTION)
  return (topicName) => {
    const text = topicConfig(view.image, topicName).get(UNCLEAN_ELECTION)
    const isUnclean = text === undefined ? byDefault : text.trim().toLowerCase() === 'true'
    return isUnclean ? 'unclean' : 'online'
  }
}

function everyPartition(
  view: View,
  isConcerned: (partition: PartitionImage) => boolean,
  wantedOf: (partition: PartitionImage) => {
    readonly isr: readonly number[]
    isAcceptable(id: number): boolean
  },
): MetadataRecord[] {
  const records: MetadataRecord[] = []
  const electionIn = electionOf(view)
  for (const { id: topicId, name, partitions } of view.image.topics.values()) {
    for (const [partitionId, partition] of partitions.entries()) {
      if (!isConcerned(partition)) continue
      const wanted = { ...wantedOf(partition), election: electionIn(name) }
      const body = changePartition(view.image, { topicId, partitionId, partition }, wanted)
      if (body !== undefined) records.push({ type: 'partitionChange', body })
    }
  }
  return records
}

function alterOne(
  view: View,
  topic: TopicImage,
  brokerId: number,
  wanted: AlterPartitionRequestPartitionData,
  records: MetadataRecord[],
): AlterPartitionResponsePartitionData {
  const { image } = view
  const partitionId = wanted.partitionIndex
  const partition = topic.partitions[partitionId]
  if (partition === undefined) return failed(wanted, errorCodes.UNKNOWN_TOPIC_OR_PARTITION)
  const error = alterationError(image, partition, brokerId, wanted)
  if (error !== errorCodes.NONE) return failed(wanted, error)
  const place = { topicId: topic.id, partitionId, partition }
  const body = changePartition(image, place, {
    isr: newIsrOf(wanted).map((member) => member.brokerId),
    election: electionOf(view)(topic.name),
    recovering: wanted.leaderRecoveryState === 1,
    isAcceptable: (id) => canLead(image, partition, id),
  })
  if (body === undefined) return current(wanted, partition)
  records.push({ type: 'partitionChange', body })
  const after = changed(partition, body)
  // The change has finished a reassignment in which its leader has no place: a record and an error.
  if (after.leader !== brokerId) return failed(wanted, errorCodes.NEW_LEADER_ELECTED)
  return current(wanted, after)
}

/** In Kafka's order: a controller that is behind, a leader that is behind, then what makes no sense. */
function alterationError(
  image: MetadataImage,
  partition: PartitionImage,
  brokerId: number,
  wanted: AlterPartitionRequestPartitionData,
): number {
  const { leaderEpoch, partitionEpoch } = wanted
  const isr = newIsrOf(wanted)
  const ids = isr.map((member) => member.brokerId)
  if (leaderEpoch > partition.leaderEpoch) return errorCodes.NOT_CONTROLLER
  if (partitionEpoch > partition.partitionEpoch) return errorCodes.NOT_CONTROLLER
  if (leaderEpoch < partition.leaderEpoch) return errorCodes.FENCED_LEADER_EPOCH
  if (brokerId !== partition.leader) return errorCodes.INVALID_REQUEST
  if (partitionEpoch < partition.partitionEpoch) return errorCodes.INVALID_UPDATE_VERSION
  if (new Set(ids).size !== ids.length) return errorCodes.INVALID_REQUEST
  if (!ids.every((id) => partition.replicas.includes(id))) return errorCodes.INVALID_REQUEST
  if (!ids.includes(partition.leader)) return errorCodes.INVALID_REQUEST
  const isRecovering = wanted.leaderRecoveryState === 1
  if (isRecovering && (ids.length > 1 || !partition.recovering)) return errorCodes.INVALID_REQUEST
  const areEligible = isr.every((member) => {
    const broker = image.brokers.get(member.brokerId)
    return isActive(broker) && (member.brokerEpoch === -1 || member.brokerEpoch === broker?.epoch)
  })
  return areEligible ? errorCodes.NONE : errorCodes.INELIGIBLE_REPLICA
}

/** Version 2 names brokers, version 3 brokers and their epochs. */
function newIsrOf(
  wanted: AlterPartitionRequestPartitionData,
): AlterPartitionRequestPartitionData['newIsrWithEpochs'] {
  if (wanted.newIsrWithEpochs.length > 0) return wanted.newIsrWithEpochs
  return wanted.newIsr.map((brokerId) => ({ brokerId, brokerEpoch: -1 }))
}

function failed(
  wanted: AlterPartitionRequestPartitionData,
  errorCode: number,
): AlterPartitionResponsePartitionData {
  return {
    partitionIndex: wanted.partitionIndex,
    errorCode,
    leaderId: 0,
    leaderEpoch: 0,
    isr: [],
    leaderRecoveryState: 0,
    partitionEpoch: 0,
  }
}

function current(
  wanted: AlterPartitionRequestPartitionData,
  { leader, leaderEpoch, isr, recovering, partitionEpoch }: PartitionImage,
): AlterPartitionResponsePartitionData {
  return {
    partitionIndex: wanted.partitionIndex,
    errorCode: errorCodes.NONE,
    leaderId: leader,
    leaderEpoch,
    isr,
    leaderRecoveryState: Number(recovering),
    partitionEpoch,
  }
}
