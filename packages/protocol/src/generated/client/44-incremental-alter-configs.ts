// Generated from schemas/client/IncrementalAlterConfigsRequest.json, schemas/client/IncrementalAlterConfigsResponse.json. Never edit.

/** IncrementalAlterConfigsRequest, versions 0-1. */
export interface IncrementalAlterConfigsRequest {
  readonly resources: readonly IncrementalAlterConfigsRequestAlterConfigsResource[]
  readonly validateOnly: boolean
}
/** {@link IncrementalAlterConfigsRequest} to be written. */
export interface IncrementalAlterConfigsRequestInput {
  readonly resources: readonly IncrementalAlterConfigsRequestAlterConfigsResourceInput[]
  readonly validateOnly: boolean
}

/** Part of {@link IncrementalAlterConfigsRequest}. */
export interface IncrementalAlterConfigsRequestAlterConfigsResource {
  /** unique in its list */
  readonly resourceType: number
  /** unique in its list */
  readonly resourceName: string
  readonly configs: readonly IncrementalAlterConfigsRequestAlterableConfig[]
}
/** {@link IncrementalAlterConfigsRequestAlterConfigsResource} to be written. */
export interface IncrementalAlterConfigsRequestAlterConfigsResourceInput {
  readonly resourceType: number
  readonly resourceName: string
  readonly configs: readonly IncrementalAlterConfigsRequestAlterableConfigInput[]
}

/** Part of {@link IncrementalAlterConfigsRequest}. */
export interface IncrementalAlterConfigsRequestAlterableConfig {
  /** unique in its list */
  readonly name: string
  /** unique in its list */
  readonly configOperation: number
  readonly value: string | null
}
/** {@link IncrementalAlterConfigsRequestAlterableConfig} to be written. */
export interface IncrementalAlterConfigsRequestAlterableConfigInput {
  readonly name: string
  readonly configOperation: number
  readonly value: string | null
}

/** IncrementalAlterConfigsResponse, versions 0-1. */
export interface IncrementalAlterConfigsResponse {
  readonly throttleTimeMs: number
  readonly responses: readonly IncrementalAlterConfigsResponseAlterConfigsResourceResponse[]
}
/** {@link IncrementalAlterConfigsResponse} to be written. */
export interface IncrementalAlterConfigsResponseInput {
  readonly throttleTimeMs: number
  readonly responses: readonly IncrementalAlterConfigsResponseAlterConfigsResourceResponseInput[]
}

/** Part of {@link IncrementalAlterConfigsResponse}. */
export interface IncrementalAlterConfigsResponseAlterConfigsResourceResponse {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly resourceType: number
  readonly resourceName: string
}
/** {@link IncrementalAlterConfigsResponseAlterConfigsResourceResponse} to be written. */
export interface IncrementalAlterConfigsResponseAlterConfigsResourceResponseInput {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly resourceType: number
  readonly resourceName: string
}
