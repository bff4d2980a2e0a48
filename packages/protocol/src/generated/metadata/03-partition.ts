// Generated from schemas/metadata/PartitionRecord.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** PartitionRecord, versions 0-2. */
export interface PartitionRecord {
  /** default -1 */
  readonly partitionId: number
  readonly topicId: Uuid
  /** a brokerId */
  readonly replicas: readonly number[]
  readonly isr: readonly number[]
  /** a brokerId */
  readonly removingReplicas: readonly number[]
  /** a brokerId */
  readonly addingReplicas: readonly number[]
  /** default -1; a brokerId */
  readonly leader: number
  /** default 0 */
  readonly leaderRecoveryState: number
  /** default -1 */
  readonly leaderEpoch: number
  /** default -1 */
  readonly partitionEpoch: number
  /** v1-2 */
  readonly directories: readonly Uuid[]
  /** v2; default null; a brokerId */
  readonly eligibleLeaderReplicas: readonly number[] | null
  /** v2; default null; a brokerId */
  readonly lastKnownElr: readonly number[] | null
}
/** {@link PartitionRecord} to be written. */
export interface PartitionRecordInput {
  readonly partitionId?: number | undefined
  readonly topicId: Uuid
  readonly replicas: readonly number[]
  readonly isr: readonly number[]
  readonly removingReplicas: readonly number[]
  readonly addingReplicas: readonly number[]
  readonly leader?: number | undefined
  readonly leaderRecoveryState?: number | undefined
  readonly leaderEpoch?: number | undefined
  readonly partitionEpoch?: number | undefined
  readonly directories?: readonly Uuid[] | undefined
  readonly eligibleLeaderReplicas?: readonly number[] | null | undefined
  readonly lastKnownElr?: readonly number[] | null | undefined
}
