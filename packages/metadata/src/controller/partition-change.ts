// One builder computes every change of a partition, in one order: finish a reassignment, elect, write only the
// fields that changed. No change, no record.
import type { Uuid } from '@actorlog/bytes'
import type { PartitionChangeRecord } from '@actorlog/protocol/metadata'
import type { BrokerImage, MetadataImage, PartitionImage } from '../image.ts'
import { LOST_DIRECTORY, NO_LEADER_CHANGE, UNASSIGNED_DIRECTORY } from '../replay.ts'
import { type Election, elect } from './leader-election.ts'

/** Which partition, and as what it is known. */
export interface PartitionPlace {
  readonly topicId: Uuid
  readonly partitionId: number
  readonly partition: PartitionImage
}

/** What is wanted of it. */
export interface WantedChange {
  /** The in-sync replicas to be; those of the partition when left out. */
  readonly isr?: readonly number[]
  readonly election: Election
  /** Whether the leader is still recovering from an unclean election; as it is when left out. */
  readonly recovering?: boolean
  isAcceptable(replica: number): boolean
}

/** The record that brings the change about, or undefined when nothing would change. */
export function changePartition(
  image: MetadataImage,
  { topicId, partitionId, partition }: PartitionPlace,
  wanted: WantedChange,
): PartitionChangeRecord | undefined {
  const goal = reassigned(partition, wanted.isr ?? partition.isr)
  const { leader, isUnclean } = elect(
    { ...goal, leader: partition.leader, isAcceptable: wanted.isAcceptable },
    wanted.election,
  )
  // An ISR never becomes empty: who was last in it has everything, and leads when it is back.
  const isr = isUnclean ? [leader] : goal.isr.length === 0 ? partition.isr : goal.isr
  const isDropped = partition.replicas.some((id) => !goal.replicas.includes(id))
  const recovering = isUnclean ? true : (wanted.recovering ?? partition.recovering)
  const directories = directoriesOf(image, partition, goal.replicas)
  const changed = {
    isr: unlessSame(isr, partition.isr),
    leader: leader !== partition.leader || isDropped ? leader : NO_LEADER_CHANGE,
    replicas: unlessSame(goal.replicas, partition.replicas),
    removingReplicas: unlessSame(goal.removing, partition.removingReplicas),
    addingReplicas: unlessSame(goal.adding, partition.addingReplicas),
    leaderRecoveryState: recovering === partition.recovering ? -1 : Number(recovering),
    directories: unlessSame(directories, partition.directories),
  }
  const isNothing =
    changed.isr === null &&
    changed.leader === NO_LEADER_CHANGE &&
    changed.replicas === null &&
    changed.removingReplicas === null &&
    changed.addingReplicas === null &&
    changed.leaderRecoveryState === -1
  if (isNothing) return undefined
  const record = { partitionId, topicId, ...changed }
  return { ...record, eligibleLeaderReplicas: null, lastKnownElr: null }
}

/** Unfenced and not about to go. */
export function isActive(broker: BrokerImage | undefined): boolean {
  return broker !== undefined && !broker.fenced && !broker.inControlledShutdown
}

/** Whether the replica's broker is active and the replica's directory is one that it has. */
export function canLead(image: MetadataImage, partition: PartitionImage, id: number): boolean {
  const broker = image.brokers.get(id)
  return isActive(broker) && hasDirectory(broker, partition, id)
}

/** Whether the directory of that replica is one that its broker has registered. */
export function hasDirectory(
  broker: BrokerImage | undefined,
  partition: PartitionImage,
  id: number,
): boolean {
  const directory = partition.directories[partition.replicas.indexOf(id)] ?? UNASSIGNED_DIRECTORY
  if (directory === LOST_DIRECTORY) return false
  const online = broker?.directories ?? []
  return directory === UNASSIGNED_DIRECTORY || online.length === 0 || online.includes(directory)
}

/** The directory of a new replica: known when its broker has only one. */
export function defaultDirectory(image: MetadataImage, id: number): Uuid {
  const [first, ...others] = image.brokers.get(id)?.directories ?? []
  return first !== undefined && others.length === 0 ? first : UNASSIGNED_DIRECTORY
}

interface Goal {
  readonly replicas: readonly number[]
  readonly isr: readonly number[]
  readonly adding: readonly number[]
  readonly removing: readonly number[]
}

/** A reassignment is finished once every replica that stays is in sync. */
function reassigned(partition: PartitionImage, isr: readonly number[]): Goal {
  const { replicas, addingReplicas: adding, removingReplicas: removing } = partition
  if (adding.length === 0 && removing.length === 0) return { replicas, isr, adding, removing }
  const staying = replicas.filter((id) => !removing.includes(id))
  const stayingIsr = isr.filter((id) => !removing.includes(id))
  const isDone = stayingIsr.length > 0 && staying.every((id) => stayingIsr.includes(id))
  return isDone
    ? { replicas: staying, isr: stayingIsr, adding: [], removing: [] }
    : { replicas, isr, adding, removing }
}

function directoriesOf(
  image: MetadataImage,
  { replicas, directories }: PartitionImage,
  goal: readonly number[],
): readonly Uuid[] {
  return goal.map((id) => directories[replicas.indexOf(id)] ?? defaultDirectory(image, id))
}

function unlessSame<T>(is: readonly T[], was: readonly T[]): readonly T[] | null {
  return is.length === was.length && is.every((item, index) => item === was[index]) ? null : is
}
