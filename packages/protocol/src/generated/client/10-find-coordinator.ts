// Generated from schemas/client/FindCoordinatorRequest.json, schemas/client/FindCoordinatorResponse.json. Never edit.

/** FindCoordinatorRequest, versions 0-6. */
export interface FindCoordinatorRequest {
  /** v0-3 */
  readonly key: string
  /** v1-6; default 0 */
  readonly keyType: number
  /** v4-6 */
  readonly coordinatorKeys: readonly string[]
}
/** {@link FindCoordinatorRequest} to be written. */
export interface FindCoordinatorRequestInput {
  readonly key?: string | undefined
  readonly keyType?: number | undefined
  readonly coordinatorKeys?: readonly string[] | undefined
}

/** FindCoordinatorResponse, versions 0-6. */
export interface FindCoordinatorResponse {
  /** v1-6 */
  readonly throttleTimeMs: number
  /** v0-3 */
  readonly errorCode: number
  /** v1-3 */
  readonly errorMessage: string | null
  /** v0-3; a brokerId */
  readonly nodeId: number
  /** v0-3 */
  readonly host: string
  /** v0-3 */
  readonly port: number
  /** v4-6 */
  readonly coordinators: readonly FindCoordinatorResponseCoordinator[]
}
/** {@link FindCoordinatorResponse} to be written. */
export interface FindCoordinatorResponseInput {
  readonly throttleTimeMs?: number | undefined
  readonly errorCode?: number | undefined
  readonly errorMessage?: string | null | undefined
  readonly nodeId?: number | undefined
  readonly host?: string | undefined
  readonly port?: number | undefined
  readonly coordinators?: readonly FindCoordinatorResponseCoordinatorInput[] | undefined
}

/** Part of {@link FindCoordinatorResponse}. */
export interface FindCoordinatorResponseCoordinator {
  readonly key: string
  /** a brokerId */
  readonly nodeId: number
  readonly host: string
  readonly port: number
  readonly errorCode: number
  readonly errorMessage: string | null
}
/** {@link FindCoordinatorResponseCoordinator} to be written. */
export interface FindCoordinatorResponseCoordinatorInput {
  readonly key: string
  readonly nodeId: number
  readonly host: string
  readonly port: number
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
}
