// Generated from schemas/client/ListConfigResourcesRequest.json, schemas/client/ListConfigResourcesResponse.json. Never edit.

/** ListConfigResourcesRequest, versions 0-1. */
export interface ListConfigResourcesRequest {
  /** v1 */
  readonly resourceTypes: readonly number[]
}
/** {@link ListConfigResourcesRequest} to be written. */
export interface ListConfigResourcesRequestInput {
  readonly resourceTypes?: readonly number[] | undefined
}

/** ListConfigResourcesResponse, versions 0-1. */
export interface ListConfigResourcesResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly configResources: readonly ListConfigResourcesResponseConfigResource[]
}
/** {@link ListConfigResourcesResponse} to be written. */
export interface ListConfigResourcesResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly configResources: readonly ListConfigResourcesResponseConfigResourceInput[]
}

/** Part of {@link ListConfigResourcesResponse}. */
export interface ListConfigResourcesResponseConfigResource {
  readonly resourceName: string
  /** v1; default 16 */
  readonly resourceType: number
}
/** {@link ListConfigResourcesResponseConfigResource} to be written. */
export interface ListConfigResourcesResponseConfigResourceInput {
  readonly resourceName: string
  readonly resourceType?: number | undefined
}
