// Generated from schemas/client/DescribeGroupsRequest.json, schemas/client/DescribeGroupsResponse.json. Never edit.

/** DescribeGroupsRequest, versions 0-6. */
export interface DescribeGroupsRequest {
  /** a groupId */
  readonly groups: readonly string[]
  /** v3-6 */
  readonly includeAuthorizedOperations: boolean
}
/** {@link DescribeGroupsRequest} to be written. */
export interface DescribeGroupsRequestInput {
  readonly groups: readonly string[]
  readonly includeAuthorizedOperations?: boolean | undefined
}

/** DescribeGroupsResponse, versions 0-6. */
export interface DescribeGroupsResponse {
  /** v1-6 */
  readonly throttleTimeMs: number
  readonly groups: readonly DescribeGroupsResponseDescribedGroup[]
}
/** {@link DescribeGroupsResponse} to be written. */
export interface DescribeGroupsResponseInput {
  readonly throttleTimeMs?: number | undefined
  readonly groups: readonly DescribeGroupsResponseDescribedGroupInput[]
}

/** Part of {@link DescribeGroupsResponse}. */
export interface DescribeGroupsResponseDescribedGroup {
  readonly errorCode: number
  /** v6; default null */
  readonly errorMessage: string | null
  /** a groupId */
  readonly groupId: string
  readonly groupState: string
  readonly protocolType: string
  readonly protocolData: string
  readonly members: readonly DescribeGroupsResponseDescribedGroupMember[]
  /** v3-6; default -2147483648 */
  readonly authorizedOperations: number
}
/** {@link DescribeGroupsResponseDescribedGroup} to be written. */
export interface DescribeGroupsResponseDescribedGroupInput {
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
  readonly groupId: string
  readonly groupState: string
  readonly protocolType: string
  readonly protocolData: string
  readonly members: readonly DescribeGroupsResponseDescribedGroupMemberInput[]
  readonly authorizedOperations?: number | undefined
}

/** Part of {@link DescribeGroupsResponse}. */
export interface DescribeGroupsResponseDescribedGroupMember {
  readonly memberId: string
  /** v4-6; default null */
  readonly groupInstanceId: string | null
  readonly clientId: string
  readonly clientHost: string
  readonly memberMetadata: Uint8Array
  readonly memberAssignment: Uint8Array
}
/** {@link DescribeGroupsResponseDescribedGroupMember} to be written. */
export interface DescribeGroupsResponseDescribedGroupMemberInput {
  readonly memberId: string
  readonly groupInstanceId?: string | null | undefined
  readonly clientId: string
  readonly clientHost: string
  readonly memberMetadata: Uint8Array
  readonly memberAssignment: Uint8Array
}
