// Generated from schemas/client/UpdateFeaturesRequest.json, schemas/client/UpdateFeaturesResponse.json. Never edit.

/** UpdateFeaturesRequest, versions 0-2. */
export interface UpdateFeaturesRequest {
  /** default 60000 */
  readonly timeoutMs: number
  readonly featureUpdates: readonly UpdateFeaturesRequestFeatureUpdateKey[]
  /** v1-2; default false */
  readonly validateOnly: boolean
}
/** {@link UpdateFeaturesRequest} to be written. */
export interface UpdateFeaturesRequestInput {
  readonly timeoutMs?: number | undefined
  readonly featureUpdates: readonly UpdateFeaturesRequestFeatureUpdateKeyInput[]
  readonly validateOnly?: boolean | undefined
}

/** Part of {@link UpdateFeaturesRequest}. */
export interface UpdateFeaturesRequestFeatureUpdateKey {
  /** unique in its list */
  readonly feature: string
  readonly maxVersionLevel: number
  /** v0 */
  readonly allowDowngrade: boolean
  /** v1-2; default 1 */
  readonly upgradeType: number
}
/** {@link UpdateFeaturesRequestFeatureUpdateKey} to be written. */
export interface UpdateFeaturesRequestFeatureUpdateKeyInput {
  readonly feature: string
  readonly maxVersionLevel: number
  readonly allowDowngrade?: boolean | undefined
  readonly upgradeType?: number | undefined
}

/** UpdateFeaturesResponse, versions 0-2. */
export interface UpdateFeaturesResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  /** v0-1 */
  readonly results: readonly UpdateFeaturesResponseUpdatableFeatureResult[]
}
/** {@link UpdateFeaturesResponse} to be written. */
export interface UpdateFeaturesResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly results?: readonly UpdateFeaturesResponseUpdatableFeatureResultInput[] | undefined
}

/** Part of {@link UpdateFeaturesResponse}. */
export interface UpdateFeaturesResponseUpdatableFeatureResult {
  /** unique in its list */
  readonly feature: string
  readonly errorCode: number
  readonly errorMessage: string | null
}
/** {@link UpdateFeaturesResponseUpdatableFeatureResult} to be written. */
export interface UpdateFeaturesResponseUpdatableFeatureResultInput {
  readonly feature: string
  readonly errorCode: number
  readonly errorMessage: string | null
}
