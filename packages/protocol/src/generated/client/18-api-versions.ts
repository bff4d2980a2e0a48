// Generated from schemas/client/ApiVersionsRequest.json, schemas/client/ApiVersionsResponse.json. Never edit.

/** ApiVersionsRequest, versions 0-5. */
export interface ApiVersionsRequest {
  /** v3-5 */
  readonly clientSoftwareName: string
  /** v3-5 */
  readonly clientSoftwareVersion: string
  /** v5; default null */
  readonly clusterId: string | null
  /** v5; default -1 */
  readonly nodeId: number
}
/** {@link ApiVersionsRequest} to be written. */
export interface ApiVersionsRequestInput {
  readonly clientSoftwareName?: string | undefined
  readonly clientSoftwareVersion?: string | undefined
  readonly clusterId?: string | null | undefined
  readonly nodeId?: number | undefined
}

/** ApiVersionsResponse, versions 0-5. */
export interface ApiVersionsResponse {
  readonly errorCode: number
  readonly apiKeys: readonly ApiVersionsResponseApiVersion[]
  /** v1-5 */
  readonly throttleTimeMs: number
  /** v3-5 */
  readonly supportedFeatures: readonly ApiVersionsResponseSupportedFeatureKey[]
  /** v3-5; default -1 */
  readonly finalizedFeaturesEpoch: number
  /** v3-5 */
  readonly finalizedFeatures: readonly ApiVersionsResponseFinalizedFeatureKey[]
  /** v3-5; default false */
  readonly zkMigrationReady: boolean
}
/** {@link ApiVersionsResponse} to be written. */
export interface ApiVersionsResponseInput {
  readonly errorCode: number
  readonly apiKeys: readonly ApiVersionsResponseApiVersionInput[]
  readonly throttleTimeMs?: number | undefined
  readonly supportedFeatures?: readonly ApiVersionsResponseSupportedFeatureKeyInput[] | undefined
  readonly finalizedFeaturesEpoch?: number | undefined
  readonly finalizedFeatures?: readonly ApiVersionsResponseFinalizedFeatureKeyInput[] | undefined
  readonly zkMigrationReady?: boolean | undefined
}

/** Part of {@link ApiVersionsResponse}. */
export interface ApiVersionsResponseFinalizedFeatureKey {
  /** unique in its list */
  readonly name: string
  readonly maxVersionLevel: number
  readonly minVersionLevel: number
}
/** {@link ApiVersionsResponseFinalizedFeatureKey} to be written. */
export interface ApiVersionsResponseFinalizedFeatureKeyInput {
  readonly name: string
  readonly maxVersionLevel: number
  readonly minVersionLevel: number
}

/** Part of {@link ApiVersionsResponse}. */
export interface ApiVersionsResponseSupportedFeatureKey {
  /** unique in its list */
  readonly name: string
  readonly minVersion: number
  readonly maxVersion: number
}
/** {@link ApiVersionsResponseSupportedFeatureKey} to be written. */
export interface ApiVersionsResponseSupportedFeatureKeyInput {
  readonly name: string
  readonly minVersion: number
  readonly maxVersion: number
}

/** Part of {@link ApiVersionsResponse}. */
export interface ApiVersionsResponseApiVersion {
  /** unique in its list */
  readonly apiKey: number
  readonly minVersion: number
  readonly maxVersion: number
}
/** {@link ApiVersionsResponseApiVersion} to be written. */
export interface ApiVersionsResponseApiVersionInput {
  readonly apiKey: number
  readonly minVersion: number
  readonly maxVersion: number
}
