// Generated from schemas/metadata/PartitionChangeRecord.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** PartitionChangeRecord, versions 0-2. */
export interface PartitionChangeRecord {
  /** default -1 */
  readonly partitionId: number
  readonly topicId: Uuid
  /** default null; a brokerId */
  readonly isr: readonly number[] | null
  /** default -2; a brokerId */
  readonly leader: number
  /** default null; a brokerId */
  readonly replicas: readonly number[] | null
  /** default null; a brokerId */
  readonly removingReplicas: readonly number[] | null
  /** default null; a brokerId */
  readonly addingReplicas: readonly number[] | null
  /** default -1 */
  readonly leaderRecoveryState: number
  /** v1-2; default null */
  readonly directories: readonly Uuid[] | null
  /** v2; default null; a brokerId */
  readonly eligibleLeaderReplicas: readonly number[] | null
  /** v2; default null; a brokerId */
  readonly lastKnownElr: readonly number[] | null
}
/** {@link PartitionChangeRecord} to be written. */
export interface PartitionChangeRecordInput {
  readonly partitionId?: number | undefined
  readonly topicId: Uuid
  readonly isr?: readonly number[] | null | undefined
  readonly leader?: number | undefined
  readonly replicas?: readonly number[] | null | undefined
  readonly removingReplicas?: readonly number[] | null | undefined
  readonly addingReplicas?: readonly number[] | null | undefined
  readonly leaderRecoveryState?: number | undefined
  readonly directories?: readonly Uuid[] | null | undefined
  readonly eligibleLeaderReplicas?: readonly number[] | null | undefined
  readonly lastKnownElr?: readonly number[] | null | undefined
}
