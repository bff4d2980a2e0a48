// Generated from schemas/metadata/FeatureLevelRecord.json. Never edit.

/** FeatureLevelRecord, versions 0. */
export interface FeatureLevelRecord {
  readonly name: string
  readonly featureLevel: number
}
/** {@link FeatureLevelRecord} to be written. */
export interface FeatureLevelRecordInput {
  readonly name: string
  readonly featureLevel: number
}
