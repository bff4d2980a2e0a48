// Generated from schemas/metadata/ConfigRecord.json. Never edit.

/** ConfigRecord, versions 0. */
export interface ConfigRecord {
  readonly resourceType: number
  readonly resourceName: string
  readonly name: string
  readonly value: string | null
}
/** {@link ConfigRecord} to be written. */
export interface ConfigRecordInput {
  readonly resourceType: number
  readonly resourceName: string
  readonly name: string
  readonly value: string | null
}
