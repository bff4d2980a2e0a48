// Generated from schemas/metadata/TopicRecord.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** TopicRecord, versions 0. */
export interface TopicRecord {
  /** a topicName */
  readonly name: string
  readonly topicId: Uuid
}
/** {@link TopicRecord} to be written. */
export interface TopicRecordInput {
  readonly name: string
  readonly topicId: Uuid
}
