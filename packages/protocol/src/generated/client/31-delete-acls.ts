// Generated from schemas/client/DeleteAclsRequest.json, schemas/client/DeleteAclsResponse.json. Never edit.

/** DeleteAclsRequest, versions 1-3. */
export interface DeleteAclsRequest {
  readonly filters: readonly DeleteAclsRequestDeleteAclsFilter[]
}
/** {@link DeleteAclsRequest} to be written. */
export interface DeleteAclsRequestInput {
  readonly filters: readonly DeleteAclsRequestDeleteAclsFilterInput[]
}

/** Part of {@link DeleteAclsRequest}. */
export interface DeleteAclsRequestDeleteAclsFilter {
  readonly resourceTypeFilter: number
  readonly resourceNameFilter: string | null
  /** default 3 */
  readonly patternTypeFilter: number
  readonly principalFilter: string | null
  readonly hostFilter: string | null
  readonly operation: number
  readonly permissionType: number
}
/** {@link DeleteAclsRequestDeleteAclsFilter} to be written. */
export interface DeleteAclsRequestDeleteAclsFilterInput {
  readonly resourceTypeFilter: number
  readonly resourceNameFilter: string | null
  readonly patternTypeFilter?: number | undefined
  readonly principalFilter: string | null
  readonly hostFilter: string | null
  readonly operation: number
  readonly permissionType: number
}

/** DeleteAclsResponse, versions 1-3. */
export interface DeleteAclsResponse {
  readonly throttleTimeMs: number
  readonly filterResults: readonly DeleteAclsResponseDeleteAclsFilterResult[]
}
/** {@link DeleteAclsResponse} to be written. */
export interface DeleteAclsResponseInput {
  readonly throttleTimeMs: number
  readonly filterResults: readonly DeleteAclsResponseDeleteAclsFilterResultInput[]
}

/** Part of {@link DeleteAclsResponse}. */
export interface DeleteAclsResponseDeleteAclsFilterResult {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly matchingAcls: readonly DeleteAclsResponseDeleteAclsMatchingAcl[]
}
/** {@link DeleteAclsResponseDeleteAclsFilterResult} to be written. */
export interface DeleteAclsResponseDeleteAclsFilterResultInput {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly matchingAcls: readonly DeleteAclsResponseDeleteAclsMatchingAclInput[]
}

/** Part of {@link DeleteAclsResponse}. */
export interface DeleteAclsResponseDeleteAclsMatchingAcl {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly resourceType: number
  readonly resourceName: string
  /** default 3 */
  readonly patternType: number
  readonly principal: string
  readonly host: string
  readonly operation: number
  readonly permissionType: number
}
/** {@link DeleteAclsResponseDeleteAclsMatchingAcl} to be written. */
export interface DeleteAclsResponseDeleteAclsMatchingAclInput {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly resourceType: number
  readonly resourceName: string
  readonly patternType?: number | undefined
  readonly principal: string
  readonly host: string
  readonly operation: number
  readonly permissionType: number
}
