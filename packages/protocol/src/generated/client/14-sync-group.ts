// Generated from schemas/client/SyncGroupRequest.json, schemas/client/SyncGroupResponse.json. Never edit.

/** SyncGroupRequest, versions 0-5. */
export interface SyncGroupRequest {
  /** a groupId */
  readonly groupId: string
  readonly generationId: number
  readonly memberId: string
  /** v3-5; default null */
  readonly groupInstanceId: string | null
  /** v5; default null */
  readonly protocolType: string | null
  /** v5; default null */
  readonly protocolName: string | null
  readonly assignments: readonly SyncGroupRequestAssignment[]
}
/** {@link SyncGroupRequest} to be written. */
export interface SyncGroupRequestInput {
  readonly groupId: string
  readonly generationId: number
  readonly memberId: string
  readonly groupInstanceId?: string | null | undefined
  readonly protocolType?: string | null | undefined
  readonly protocolName?: string | null | undefined
  readonly assignments: readonly SyncGroupRequestAssignmentInput[]
}

/** Part of {@link SyncGroupRequest}. */
export interface SyncGroupRequestAssignment {
  readonly memberId: string
  readonly assignment: Uint8Array
}
/** {@link SyncGroupRequestAssignment} to be written. */
export interface SyncGroupRequestAssignmentInput {
  readonly memberId: string
  readonly assignment: Uint8Array
}

/** SyncGroupResponse, versions 0-5. */
export interface SyncGroupResponse {
  /** v1-5 */
  readonly throttleTimeMs: number
  readonly errorCode: number
  /** v5; default null */
  readonly protocolType: string | null
  /** v5; default null */
  readonly protocolName: string | null
  readonly assignment: Uint8Array
}
/** {@link SyncGroupResponse} to be written. */
export interface SyncGroupResponseInput {
  readonly throttleTimeMs?: number | undefined
  readonly errorCode: number
  readonly protocolType?: string | null | undefined
  readonly protocolName?: string | null | undefined
  readonly assignment: Uint8Array
}
