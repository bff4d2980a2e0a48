// Generated from schemas/client/UnregisterControllerRequest.json, schemas/client/UnregisterControllerResponse.json. Never edit.

/** UnregisterControllerRequest, versions 0. */
export interface UnregisterControllerRequest {
  readonly controllerId: number
}
/** {@link UnregisterControllerRequest} to be written. */
export interface UnregisterControllerRequestInput {
  readonly controllerId: number
}

/** UnregisterControllerResponse, versions 0. */
export interface UnregisterControllerResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
}
/** {@link UnregisterControllerResponse} to be written. */
export interface UnregisterControllerResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
}
