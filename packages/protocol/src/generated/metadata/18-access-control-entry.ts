// Generated from schemas/metadata/AccessControlEntryRecord.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** AccessControlEntryRecord, versions 0. */
export interface AccessControlEntryRecord {
  readonly id: Uuid
  readonly resourceType: number
  readonly resourceName: string
  readonly patternType: number
  readonly principal: string
  readonly host: string
  readonly operation: number
  readonly permissionType: number
}
/** {@link AccessControlEntryRecord} to be written. */
export interface AccessControlEntryRecordInput {
  readonly id: Uuid
  readonly resourceType: number
  readonly resourceName: string
  readonly patternType: number
  readonly principal: string
  readonly host: string
  readonly operation: number
  readonly permissionType: number
}
