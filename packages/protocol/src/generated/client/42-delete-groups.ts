// Generated from schemas/client/DeleteGroupsRequest.json, schemas/client/DeleteGroupsResponse.json. Never edit.

/** DeleteGroupsRequest, versions 0-3. */
export interface DeleteGroupsRequest {
  /** a groupId */
  readonly groupsNames: readonly string[]
}
/** {@link DeleteGroupsRequest} to be written. */
export interface DeleteGroupsRequestInput {
  readonly groupsNames: readonly string[]
}

/** DeleteGroupsResponse, versions 0-3. */
export interface DeleteGroupsResponse {
  readonly throttleTimeMs: number
  readonly results: readonly DeleteGroupsResponseDeletableGroupResult[]
}
/** {@link DeleteGroupsResponse} to be written. */
export interface DeleteGroupsResponseInput {
  readonly throttleTimeMs: number
  readonly results: readonly DeleteGroupsResponseDeletableGroupResultInput[]
}

/** Part of {@link DeleteGroupsResponse}. */
export interface DeleteGroupsResponseDeletableGroupResult {
  /** a groupId; unique in its list */
  readonly groupId: string
  readonly errorCode: number
  /** v3; default null */
  readonly errorMessage: string | null
}
/** {@link DeleteGroupsResponseDeletableGroupResult} to be written. */
export interface DeleteGroupsResponseDeletableGroupResultInput {
  readonly groupId: string
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
}
