// Generated from schemas/metadata/ClearElrRecord.json. Never edit.

/** ClearElrRecord, versions 0. */
export interface ClearElrRecord {
  /** a topicName */
  readonly topicName: string
}
/** {@link ClearElrRecord} to be written. */
export interface ClearElrRecordInput {
  readonly topicName: string
}
