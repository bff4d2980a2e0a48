// Generated from schemas/client/JoinGroupRequest.json, schemas/client/JoinGroupResponse.json. Never edit.

/** JoinGroupRequest, versions 0-9. */
export interface JoinGroupRequest {
  /** a groupId */
  readonly groupId: string
  readonly sessionTimeoutMs: number
  /** v1-9; default -1 */
  readonly rebalanceTimeoutMs: number
  readonly memberId: string
  /** v5-9; default null */
  readonly groupInstanceId: string | null
  readonly protocolType: string
  readonly protocols: readonly JoinGroupRequestProtocol[]
  /** v8-9; default null */
  readonly reason: string | null
}
/** {@link JoinGroupRequest} to be written. */
export interface JoinGroupRequestInput {
  readonly groupId: string
  readonly sessionTimeoutMs: number
  readonly rebalanceTimeoutMs?: number | undefined
  readonly memberId: string
  readonly groupInstanceId?: string | null | undefined
  readonly protocolType: string
  readonly protocols: readonly JoinGroupRequestProtocolInput[]
  readonly reason?: string | null | undefined
}

/** Part of {@link JoinGroupRequest}. */
export interface JoinGroupRequestProtocol {
  /** unique in its list */
  readonly name: string
  readonly metadata: Uint8Array
}
/** {@link JoinGroupRequestProtocol} to be written. */
export interface JoinGroupRequestProtocolInput {
  readonly name: string
  readonly metadata: Uint8Array
}

/** JoinGroupResponse, versions 0-9. */
export interface JoinGroupResponse {
  /** v2-9 */
  readonly throttleTimeMs: number
  readonly errorCode: number
  /** default -1 */
  readonly generationId: number
  /** v7-9; default null */
  readonly protocolType: string | null
  readonly protocolName: string | null
  readonly leader: string
  /** v9; default false */
  readonly skipAssignment: boolean
  readonly memberId: string
  readonly members: readonly JoinGroupResponseMember[]
}
/** {@link JoinGroupResponse} to be written. */
export interface JoinGroupResponseInput {
  readonly throttleTimeMs?: number | undefined
  readonly errorCode: number
  readonly generationId?: number | undefined
  readonly protocolType?: string | null | undefined
  readonly protocolName: string | null
  readonly leader: string
  readonly skipAssignment?: boolean | undefined
  readonly memberId: string
  readonly members: readonly JoinGroupResponseMemberInput[]
}

/** Part of {@link JoinGroupResponse}. */
export interface JoinGroupResponseMember {
  readonly memberId: string
  /** v5-9; default null */
  readonly groupInstanceId: string | null
  readonly metadata: Uint8Array
}
/** {@link JoinGroupResponseMember} to be written. */
export interface JoinGroupResponseMemberInput {
  readonly memberId: string
  readonly groupInstanceId?: string | null | undefined
  readonly metadata: Uint8Array
}
