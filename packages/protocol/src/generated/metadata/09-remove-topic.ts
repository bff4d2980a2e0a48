// Generated from schemas/metadata/RemoveTopicRecord.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** RemoveTopicRecord, versions 0. */
export interface RemoveTopicRecord {
  readonly topicId: Uuid
}
/** {@link RemoveTopicRecord} to be written. */
export interface RemoveTopicRecordInput {
  readonly topicId: Uuid
}
