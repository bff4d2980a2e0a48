// Generated from schemas/metadata/ClientQuotaRecord.json. Never edit.

/** ClientQuotaRecord, versions 0. */
export interface ClientQuotaRecord {
  readonly entity: readonly ClientQuotaRecordEntityData[]
  readonly key: string
  readonly value: number
  readonly remove: boolean
}
/** {@link ClientQuotaRecord} to be written. */
export interface ClientQuotaRecordInput {
  readonly entity: readonly ClientQuotaRecordEntityDataInput[]
  readonly key: string
  readonly value: number
  readonly remove: boolean
}

/** Part of {@link ClientQuotaRecord}. */
export interface ClientQuotaRecordEntityData {
  readonly entityType: string
  readonly entityName: string | null
}
/** {@link ClientQuotaRecordEntityData} to be written. */
export interface ClientQuotaRecordEntityDataInput {
  readonly entityType: string
  readonly entityName: string | null
}
