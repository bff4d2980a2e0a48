// Generated from schemas/client/UnregisterBrokerRequest.json, schemas/client/UnregisterBrokerResponse.json. Never edit.

/** UnregisterBrokerRequest, versions 0. */
export interface UnregisterBrokerRequest {
  /** a brokerId */
  readonly brokerId: number
}
/** {@link UnregisterBrokerRequest} to be written. */
export interface UnregisterBrokerRequestInput {
  readonly brokerId: number
}

/** UnregisterBrokerResponse, versions 0. */
export interface UnregisterBrokerResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
}
/** {@link UnregisterBrokerResponse} to be written. */
export interface UnregisterBrokerResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
}
