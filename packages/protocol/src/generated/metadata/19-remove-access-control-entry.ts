// Generated from schemas/metadata/RemoveAccessControlEntryRecord.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** RemoveAccessControlEntryRecord, versions 0. */
export interface RemoveAccessControlEntryRecord {
  readonly id: Uuid
}
/** {@link RemoveAccessControlEntryRecord} to be written. */
export interface RemoveAccessControlEntryRecordInput {
  readonly id: Uuid
}
