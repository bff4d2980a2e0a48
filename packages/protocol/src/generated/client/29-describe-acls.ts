// Generated from schemas/client/DescribeAclsRequest.json, schemas/client/DescribeAclsResponse.json. Never edit.

/** DescribeAclsRequest, versions 1-3. */
export interface DescribeAclsRequest {
  readonly resourceTypeFilter: number
  readonly resourceNameFilter: string | null
  /** default 3 */
  readonly patternTypeFilter: number
  readonly principalFilter: string | null
  readonly hostFilter: string | null
  readonly operation: number
  readonly permissionType: number
}
/** {@link DescribeAclsRequest} to be written. */
export interface DescribeAclsRequestInput {
  readonly resourceTypeFilter: number
  readonly resourceNameFilter: string | null
  readonly patternTypeFilter?: number | undefined
  readonly principalFilter: string | null
  readonly hostFilter: string | null
  readonly operation: number
  readonly permissionType: number
}

/** DescribeAclsResponse, versions 1-3. */
export interface DescribeAclsResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly resources: readonly DescribeAclsResponseDescribeAclsResource[]
}
/** {@link DescribeAclsResponse} to be written. */
export interface DescribeAclsResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly resources: readonly DescribeAclsResponseDescribeAclsResourceInput[]
}

/** Part of {@link DescribeAclsResponse}. */
export interface DescribeAclsResponseDescribeAclsResource {
  readonly resourceType: number
  readonly resourceName: string
  /** default 3 */
  readonly patternType: number
  readonly acls: readonly DescribeAclsResponseAclDescription[]
}
/** {@link DescribeAclsResponseDescribeAclsResource} to be written. */
export interface DescribeAclsResponseDescribeAclsResourceInput {
  readonly resourceType: number
  readonly resourceName: string
  readonly patternType?: number | undefined
  readonly acls: readonly DescribeAclsResponseAclDescriptionInput[]
}

/** Part of {@link DescribeAclsResponse}. */
export interface DescribeAclsResponseAclDescription {
  readonly principal: string
  readonly host: string
  readonly operation: number
  readonly permissionType: number
}
/** {@link DescribeAclsResponseAclDescription} to be written. */
export interface DescribeAclsResponseAclDescriptionInput {
  readonly principal: string
  readonly host: string
  readonly operation: number
  readonly permissionType: number
}
