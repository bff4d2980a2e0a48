// Generated from schemas/share/ShareSnapshotKey.json, schemas/share/ShareSnapshotValue.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** ShareSnapshotKey, versions 0. */
export interface ShareSnapshotKey {
  readonly groupId: string
  readonly topicId: Uuid
  readonly partition: number
}
/** {@link ShareSnapshotKey} to be written. */
export interface ShareSnapshotKeyInput {
  readonly groupId: string
  readonly topicId: Uuid
  readonly partition: number
}

/** ShareSnapshotValue, versions 0. */
export interface ShareSnapshotValue {
  readonly snapshotEpoch: number
  readonly stateEpoch: number
  readonly leaderEpoch: number
  readonly startOffset: number
  /** default -1 */
  readonly deliveryCompleteCount: number
  readonly createTimestamp: number
  readonly writeTimestamp: number
  readonly stateBatches: readonly ShareSnapshotValueStateBatch[]
}
/** {@link ShareSnapshotValue} to be written. */
export interface ShareSnapshotValueInput {
  readonly snapshotEpoch: number
  readonly stateEpoch: number
  readonly leaderEpoch: number
  readonly startOffset: number
  readonly deliveryCompleteCount?: number | undefined
  readonly createTimestamp: number
  readonly writeTimestamp: number
  readonly stateBatches: readonly ShareSnapshotValueStateBatchInput[]
}

/** Part of {@link ShareSnapshotValue}. */
export interface ShareSnapshotValueStateBatch {
  readonly firstOffset: number
  readonly lastOffset: number
  readonly deliveryState: number
  readonly deliveryCount: number
}
/** {@link ShareSnapshotValueStateBatch} to be written. */
export interface ShareSnapshotValueStateBatchInput {
  readonly firstOffset: number
  readonly lastOffset: number
  readonly deliveryState: number
  readonly deliveryCount: number
}
