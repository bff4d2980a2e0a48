// Generated from schemas/client/AlterConfigsRequest.json, schemas/client/AlterConfigsResponse.json. Never edit.

/** AlterConfigsRequest, versions 0-2. */
export interface AlterConfigsRequest {
  readonly resources: readonly AlterConfigsRequestAlterConfigsResource[]
  readonly validateOnly: boolean
}
/** {@link AlterConfigsRequest} to be written. */
export interface AlterConfigsRequestInput {
  readonly resources: readonly AlterConfigsRequestAlterConfigsResourceInput[]
  readonly validateOnly: boolean
}

/** Part of {@link AlterConfigsRequest}. */
export interface AlterConfigsRequestAlterConfigsResource {
  /** unique in its list */
  readonly resourceType: number
  /** unique in its list */
  readonly resourceName: string
  readonly configs: readonly AlterConfigsRequestAlterableConfig[]
}
/** {@link AlterConfigsRequestAlterConfigsResource} to be written. */
export interface AlterConfigsRequestAlterConfigsResourceInput {
  readonly resourceType: number
  readonly resourceName: string
  readonly configs: readonly AlterConfigsRequestAlterableConfigInput[]
}

/** Part of {@link AlterConfigsRequest}. */
export interface AlterConfigsRequestAlterableConfig {
  /** unique in its list */
  readonly name: string
  readonly value: string | null
}
/** {@link AlterConfigsRequestAlterableConfig} to be written. */
export interface AlterConfigsRequestAlterableConfigInput {
  readonly name: string
  readonly value: string | null
}

/** AlterConfigsResponse, versions 0-2. */
export interface AlterConfigsResponse {
  readonly throttleTimeMs: number
  readonly responses: readonly AlterConfigsResponseAlterConfigsResourceResponse[]
}
/** {@link AlterConfigsResponse} to be written. */
export interface AlterConfigsResponseInput {
  readonly throttleTimeMs: number
  readonly responses: readonly AlterConfigsResponseAlterConfigsResourceResponseInput[]
}

/** Part of {@link AlterConfigsResponse}. */
export interface AlterConfigsResponseAlterConfigsResourceResponse {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly resourceType: number
  readonly resourceName: string
}
/** {@link AlterConfigsResponseAlterConfigsResourceResponse} to be written. */
export interface AlterConfigsResponseAlterConfigsResourceResponseInput {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly resourceType: number
  readonly resourceName: string
}
