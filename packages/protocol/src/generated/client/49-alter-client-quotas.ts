// Generated from schemas/client/AlterClientQuotasRequest.json, schemas/client/AlterClientQuotasResponse.json. Never edit.

/** AlterClientQuotasRequest, versions 0-1. */
export interface AlterClientQuotasRequest {
  readonly entries: readonly AlterClientQuotasRequestEntryData[]
  readonly validateOnly: boolean
}
/** {@link AlterClientQuotasRequest} to be written. */
export interface AlterClientQuotasRequestInput {
  readonly entries: readonly AlterClientQuotasRequestEntryDataInput[]
  readonly validateOnly: boolean
}

/** Part of {@link AlterClientQuotasRequest}. */
export interface AlterClientQuotasRequestEntryData {
  readonly entity: readonly AlterClientQuotasRequestEntityData[]
  readonly ops: readonly AlterClientQuotasRequestOpData[]
}
/** {@link AlterClientQuotasRequestEntryData} to be written. */
export interface AlterClientQuotasRequestEntryDataInput {
  readonly entity: readonly AlterClientQuotasRequestEntityDataInput[]
  readonly ops: readonly AlterClientQuotasRequestOpDataInput[]
}

/** Part of {@link AlterClientQuotasRequest}. */
export interface AlterClientQuotasRequestOpData {
  readonly key: string
  readonly value: number
  readonly remove: boolean
}
/** {@link AlterClientQuotasRequestOpData} to be written. */
export interface AlterClientQuotasRequestOpDataInput {
  readonly key: string
  readonly value: number
  readonly remove: boolean
}

/** Part of {@link AlterClientQuotasRequest}. */
export interface AlterClientQuotasRequestEntityData {
  readonly entityType: string
  readonly entityName: string | null
}
/** {@link AlterClientQuotasRequestEntityData} to be written. */
export interface AlterClientQuotasRequestEntityDataInput {
  readonly entityType: string
  readonly entityName: string | null
}

/** AlterClientQuotasResponse, versions 0-1. */
export interface AlterClientQuotasResponse {
  readonly throttleTimeMs: number
  readonly entries: readonly AlterClientQuotasResponseEntryData[]
}
/** {@link AlterClientQuotasResponse} to be written. */
export interface AlterClientQuotasResponseInput {
  readonly throttleTimeMs: number
  readonly entries: readonly AlterClientQuotasResponseEntryDataInput[]
}

/** Part of {@link AlterClientQuotasResponse}. */
export interface AlterClientQuotasResponseEntryData {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly entity: readonly AlterClientQuotasResponseEntityData[]
}
/** {@link AlterClientQuotasResponseEntryData} to be written. */
export interface AlterClientQuotasResponseEntryDataInput {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly entity: readonly AlterClientQuotasResponseEntityDataInput[]
}

/** Part of {@link AlterClientQuotasResponse}. */
export interface AlterClientQuotasResponseEntityData {
  readonly entityType: string
  readonly entityName: string | null
}
/** {@link AlterClientQuotasResponseEntityData} to be written. */
export interface AlterClientQuotasResponseEntityDataInput {
  readonly entityType: string
  readonly entityName: string | null
}
