// Generated from schemas/client/HeartbeatRequest.json, schemas/client/HeartbeatResponse.json. Never edit.

/** HeartbeatRequest, versions 0-4. */
export interface HeartbeatRequest {
  /** a groupId */
  readonly groupId: string
  readonly generationId: number
  readonly memberId: string
  /** v3-4; default null */
  readonly groupInstanceId: string | null
}
/** {@link HeartbeatRequest} to be written. */
export interface HeartbeatRequestInput {
  readonly groupId: string
  readonly generationId: number
  readonly memberId: string
  readonly groupInstanceId?: string | null | undefined
}

/** HeartbeatResponse, versions 0-4. */
export interface HeartbeatResponse {
  /** v1-4 */
  readonly throttleTimeMs: number
  readonly errorCode: number
}
/** {@link HeartbeatResponse} to be written. */
export interface HeartbeatResponseInput {
  readonly throttleTimeMs?: number | undefined
  readonly errorCode: number
}
