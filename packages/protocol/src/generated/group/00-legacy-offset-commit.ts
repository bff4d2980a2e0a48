// Generated from schemas/group/LegacyOffsetCommitKey.json, schemas/group/LegacyOffsetCommitValue.json. Never edit.

/** LegacyOffsetCommitKey, versions 0. */
export interface LegacyOffsetCommitKey {
  readonly group: string
  readonly topic: string
  readonly partition: number
}
/** {@link LegacyOffsetCommitKey} to be written. */
export interface LegacyOffsetCommitKeyInput {
  readonly group: string
  readonly topic: string
  readonly partition: number
}

/** LegacyOffsetCommitValue, versions 0. */
export interface LegacyOffsetCommitValue {
  readonly offset: number
  readonly metadata: string
  readonly commitTimestamp: number
}
/** {@link LegacyOffsetCommitValue} to be written. */
export interface LegacyOffsetCommitValueInput {
  readonly offset: number
  readonly metadata: string
  readonly commitTimestamp: number
}
