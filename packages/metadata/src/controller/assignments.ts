// Replicas of new partitions, chosen by the caller or placed here, as the records that make them.

import type { Uuid } from '@actorlog/bytes'
import { errorCodes } from '@actorlog/protocol'
import type { PartitionRecord } from '@actorlog/protocol/metadata'
import type { MetadataImage } from '../image.ts'
import type { MetadataRecord } from '../metadata-record.ts'
import { defaultDirectory, isActive } from './partition-change.ts'
import type { Assignment } from './placement.ts'

/** An answer to one item of a request that was refused. */
export interface Fault {
  readonly errorCode: number
  readonly message: string | null
}

/** A fault with its error's name. */
export function fault(name: keyof typeof errorCodes, message: string | null): Fault {
  return { errorCode: errorCodes[name], message }
}

/** What is wrong with an assignment that the caller gives; `size` is how many replicas the others have. */
export function faultOfAssignment(
  image: MetadataImage,
  replicas: Assignment,
  size: number | undefined,
): Fault | undefined {
  const invalid = (message: string) => fault('INVALID_REPLICA_ASSIGNMENT', message)
  if (replicas.length === 0) {
    return invalid('The manual partition assignment includes an empty replica list.')
  }
  if (new Set(replicas).size !== replicas.length) {
    return invalid('The manual partition assignment includes a broker more than once.')
  }
  const unknown = replicas.find((id) => !image.brokers.has(id))
  if (unknown !== undefined) {
    return invalid(
      `The manual partition assignment includes broker ${unknown}, but no such broker is registered.`,
    )
  }
  if (size !== undefined && replicas.length !== size) {
    return invalid(
      `The manual partition assignment includes a partition with ${replicas.length} replica(s), but this is not consistent with previous partitions, which have ${size} replica(s).`,
    )
  }
  if (!replicas.some((id) => isActive(image.brokers.get(id)))) {
    return invalid(
      'All brokers specified in the manual partition assignment are fenced or in controlled shutdown.',
    )
  }
  return undefined
}

/** A new partition: the first replica that is active leads, all that are active are in sync. */
export function newPartition(
  image: MetadataImage,
  topicId: Uuid,
  partitionId: number,
  replicas: Assignment,
): MetadataRecord | undefined {
  const isr = replicas.filter((id) => isActive(image.brokers.get(id)))
  const [leader] = isr
  if (leader === undefined) return undefined
  const body: PartitionRecord = {
    partitionId,
    topicId,
    replicas,
    isr,
    removingReplicas: [],
    addingReplicas: [],
    leader,
    leaderRecoveryState: 0,
    leaderEpoch: 0,
    partitionEpoch: 0,
    directories: replicas.map((id) => defaultDirectory(image, id)),
    eligibleLeaderReplicas: null,
    lastKnownElr: null,
  }
  return { type: 'partition', body }
}
