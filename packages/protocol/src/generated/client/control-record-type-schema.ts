// Generated from schemas/client/ControlRecordTypeSchema.json. Never edit.

/** ControlRecordTypeSchema, versions 0. */
export interface ControlRecordTypeSchema {
  readonly type: number
}
/** {@link ControlRecordTypeSchema} to be written. */
export interface ControlRecordTypeSchemaInput {
  readonly type: number
}
