// Generated from schemas/group/OffsetCommitKey.json, schemas/group/OffsetCommitValue.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** OffsetCommitKey, versions 0. */
export interface OffsetCommitKey {
  readonly group: string
  readonly topic: string
  readonly partition: number
}
/** {@link OffsetCommitKey} to be written. */
export interface OffsetCommitKeyInput {
  readonly group: string
  readonly topic: string
  readonly partition: number
}

/** OffsetCommitValue, versions 0-4. */
export interface OffsetCommitValue {
  readonly offset: number
  /** v3-4; default -1 */
  readonly leaderEpoch: number
  readonly metadata: string
  readonly commitTimestamp: number
  /** v1; default -1 */
  readonly expireTimestamp: number
  /** v4 */
  readonly topicId: Uuid
}
/** {@link OffsetCommitValue} to be written. */
export interface OffsetCommitValueInput {
  readonly offset: number
  readonly leaderEpoch?: number | undefined
  readonly metadata: string
  readonly commitTimestamp: number
  readonly expireTimestamp?: number | undefined
  readonly topicId?: Uuid | undefined
}
