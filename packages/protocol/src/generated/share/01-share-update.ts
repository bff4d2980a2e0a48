// Generated from schemas/share/ShareUpdateKey.json, schemas/share/ShareUpdateValue.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** ShareUpdateKey, versions 0. */
export interface ShareUpdateKey {
  readonly groupId: string
  readonly topicId: Uuid
  readonly partition: number
}
/** {@link ShareUpdateKey} to be written. */
export interface ShareUpdateKeyInput {
  readonly groupId: string
  readonly topicId: Uuid
  readonly partition: number
}

/** ShareUpdateValue, versions 0. */
export interface ShareUpdateValue {
  readonly snapshotEpoch: number
  readonly leaderEpoch: number
  readonly startOffset: number
  /** default -1 */
  readonly deliveryCompleteCount: number
  readonly stateBatches: readonly ShareUpdateValueStateBatch[]
}
/** {@link ShareUpdateValue} to be written. */
export interface ShareUpdateValueInput {
  readonly snapshotEpoch: number
  readonly leaderEpoch: number
  readonly startOffset: number
  readonly deliveryCompleteCount?: number | undefined
  readonly stateBatches: readonly ShareUpdateValueStateBatchInput[]
}

/** Part of {@link ShareUpdateValue}. */
export interface ShareUpdateValueStateBatch {
  readonly firstOffset: number
  readonly lastOffset: number
  readonly deliveryState: number
  readonly deliveryCount: number
}
/** {@link ShareUpdateValueStateBatch} to be written. */
export interface ShareUpdateValueStateBatchInput {
  readonly firstOffset: number
  readonly lastOffset: number
  readonly deliveryState: number
  readonly deliveryCount: number
}
