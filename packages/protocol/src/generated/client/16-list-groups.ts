// Generated from schemas/client/ListGroupsRequest.json, schemas/client/ListGroupsResponse.json. Never edit.

/** ListGroupsRequest, versions 0-5. */
export interface ListGroupsRequest {
  /** v4-5 */
  readonly statesFilter: readonly string[]
  /** v5 */
  readonly typesFilter: readonly string[]
}
/** {@link ListGroupsRequest} to be written. */
export interface ListGroupsRequestInput {
  readonly statesFilter?: readonly string[] | undefined
  readonly typesFilter?: readonly string[] | undefined
}

/** ListGroupsResponse, versions 0-5. */
export interface ListGroupsResponse {
  /** v1-5 */
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly groups: readonly ListGroupsResponseListedGroup[]
}
/** {@link ListGroupsResponse} to be written. */
export interface ListGroupsResponseInput {
  readonly throttleTimeMs?: number | undefined
  readonly errorCode: number
  readonly groups: readonly ListGroupsResponseListedGroupInput[]
}

/** Part of {@link ListGroupsResponse}. */
export interface ListGroupsResponseListedGroup {
  /** a groupId */
  readonly groupId: string
  readonly protocolType: string
  /** v4-5 */
  readonly groupState: string
  /** v5 */
  readonly groupType: string
}
/** {@link ListGroupsResponseListedGroup} to be written. */
export interface ListGroupsResponseListedGroupInput {
  readonly groupId: string
  readonly protocolType: string
  readonly groupState?: string | undefined
  readonly groupType?: string | undefined
}
