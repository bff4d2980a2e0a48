// Generated from schemas/client/CreateAclsRequest.json, schemas/client/CreateAclsResponse.json. Never edit.

/** CreateAclsRequest, versions 1-3. */
export interface CreateAclsRequest {
  readonly creations: readonly CreateAclsRequestAclCreation[]
}
/** {@link CreateAclsRequest} to be written. */
export interface CreateAclsRequestInput {
  readonly creations: readonly CreateAclsRequestAclCreationInput[]
}

/** Part of {@link CreateAclsRequest}. */
export interface CreateAclsRequestAclCreation {
  readonly resourceType: number
  readonly resourceName: string
  /** default 3 */
  readonly resourcePatternType: number
  readonly principal: string
  readonly host: string
  readonly operation: number
  readonly permissionType: number
}
/** {@link CreateAclsRequestAclCreation} to be written. */
export interface CreateAclsRequestAclCreationInput {
  readonly resourceType: number
  readonly resourceName: string
  readonly resourcePatternType?: number | undefined
  readonly principal: string
  readonly host: string
  readonly operation: number
  readonly permissionType: number
}

/** CreateAclsResponse, versions 1-3. */
export interface CreateAclsResponse {
  readonly throttleTimeMs: number
  readonly results: readonly CreateAclsResponseAclCreationResult[]
}
/** {@link CreateAclsResponse} to be written. */
export interface CreateAclsResponseInput {
  readonly throttleTimeMs: number
  readonly results: readonly CreateAclsResponseAclCreationResultInput[]
}

/** Part of {@link CreateAclsResponse}. */
export interface CreateAclsResponseAclCreationResult {
  readonly errorCode: number
  readonly errorMessage: string | null
}
/** {@link CreateAclsResponseAclCreationResult} to be written. */
export interface CreateAclsResponseAclCreationResultInput {
  readonly errorCode: number
  readonly errorMessage: string | null
}
