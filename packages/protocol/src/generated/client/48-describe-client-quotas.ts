// Generated from schemas/client/DescribeClientQuotasRequest.json, schemas/client/DescribeClientQuotasResponse.json. Never edit.

/** DescribeClientQuotasRequest, versions 0-1. */
export interface DescribeClientQuotasRequest {
  readonly components: readonly DescribeClientQuotasRequestComponentData[]
  readonly strict: boolean
}
/** {@link DescribeClientQuotasRequest} to be written. */
export interface DescribeClientQuotasRequestInput {
  readonly components: readonly DescribeClientQuotasRequestComponentDataInput[]
  readonly strict: boolean
}

/** Part of {@link DescribeClientQuotasRequest}. */
export interface DescribeClientQuotasRequestComponentData {
  readonly entityType: string
  readonly matchType: number
  readonly match: string | null
}
/** {@link DescribeClientQuotasRequestComponentData} to be written. */
export interface DescribeClientQuotasRequestComponentDataInput {
  readonly entityType: string
  readonly matchType: number
  readonly match: string | null
}

/** DescribeClientQuotasResponse, versions 0-1. */
export interface DescribeClientQuotasResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly entries: readonly DescribeClientQuotasResponseEntryData[] | null
}
/** {@link DescribeClientQuotasResponse} to be written. */
export interface DescribeClientQuotasResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly entries: readonly DescribeClientQuotasResponseEntryDataInput[] | null
}

/** Part of {@link DescribeClientQuotasResponse}. */
export interface DescribeClientQuotasResponseEntryData {
  readonly entity: readonly DescribeClientQuotasResponseEntityData[]
  readonly values: readonly DescribeClientQuotasResponseValueData[]
}
/** {@link DescribeClientQuotasResponseEntryData} to be written. */
export interface DescribeClientQuotasResponseEntryDataInput {
  readonly entity: readonly DescribeClientQuotasResponseEntityDataInput[]
  readonly values: readonly DescribeClientQuotasResponseValueDataInput[]
}

/** Part of {@link DescribeClientQuotasResponse}. */
export interface DescribeClientQuotasResponseValueData {
  readonly key: string
  readonly value: number
}
/** {@link DescribeClientQuotasResponseValueData} to be written. */
export interface DescribeClientQuotasResponseValueDataInput {
  readonly key: string
  readonly value: number
}

/** Part of {@link DescribeClientQuotasResponse}. */
export interface DescribeClientQuotasResponseEntityData {
  readonly entityType: string
  readonly entityName: string | null
}
/** {@link DescribeClientQuotasResponseEntityData} to be written. */
export interface DescribeClientQuotasResponseEntityDataInput {
  readonly entityType: string
  readonly entityName: string | null
}
