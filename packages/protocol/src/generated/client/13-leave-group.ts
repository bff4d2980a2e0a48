// Generated from schemas/client/LeaveGroupRequest.json, schemas/client/LeaveGroupResponse.json. Never edit.

/** LeaveGroupRequest, versions 0-5. */
export interface LeaveGroupRequest {
  /** a groupId */
  readonly groupId: string
  /** v0-2 */
  readonly memberId: string
  /** v3-5 */
  readonly members: readonly LeaveGroupRequestMemberIdentity[]
}
/** {@link LeaveGroupRequest} to be written. */
export interface LeaveGroupRequestInput {
  readonly groupId: string
  readonly memberId?: string | undefined
  readonly members?: readonly LeaveGroupRequestMemberIdentityInput[] | undefined
}

/** Part of {@link LeaveGroupRequest}. */
export interface LeaveGroupRequestMemberIdentity {
  readonly memberId: string
  /** default null */
  readonly groupInstanceId: string | null
  /** v5; default null */
  readonly reason: string | null
}
/** {@link LeaveGroupRequestMemberIdentity} to be written. */
export interface LeaveGroupRequestMemberIdentityInput {
  readonly memberId: string
  readonly groupInstanceId?: string | null | undefined
  readonly reason?: string | null | undefined
}

/** LeaveGroupResponse, versions 0-5. */
export interface LeaveGroupResponse {
  /** v1-5 */
  readonly throttleTimeMs: number
  readonly errorCode: number
  /** v3-5 */
  readonly members: readonly LeaveGroupResponseMemberResponse[]
}
/** {@link LeaveGroupResponse} to be written. */
export interface LeaveGroupResponseInput {
  readonly throttleTimeMs?: number | undefined
  readonly errorCode: number
  readonly members?: readonly LeaveGroupResponseMemberResponseInput[] | undefined
}

/** Part of {@link LeaveGroupResponse}. */
export interface LeaveGroupResponseMemberResponse {
  readonly memberId: string
  readonly groupInstanceId: string | null
  readonly errorCode: number
}
/** {@link LeaveGroupResponseMemberResponse} to be written. */
export interface LeaveGroupResponseMemberResponseInput {
  readonly memberId: string
  readonly groupInstanceId: string | null
  readonly errorCode: number
}
