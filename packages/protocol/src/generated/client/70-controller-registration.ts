// Generated from schemas/client/ControllerRegistrationRequest.json, schemas/client/ControllerRegistrationResponse.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** ControllerRegistrationRequest, versions 0. */
export interface ControllerRegistrationRequest {
  readonly controllerId: number
  readonly incarnationId: Uuid
  readonly zkMigrationReady: boolean
  readonly listeners: readonly ControllerRegistrationRequestListener[]
  readonly features: readonly ControllerRegistrationRequestFeature[]
}
/** {@link ControllerRegistrationRequest} to be written. */
export interface ControllerRegistrationRequestInput {
  readonly controllerId: number
  readonly incarnationId: Uuid
  readonly zkMigrationReady: boolean
  readonly listeners: readonly ControllerRegistrationRequestListenerInput[]
  readonly features: readonly ControllerRegistrationRequestFeatureInput[]
}

/** Part of {@link ControllerRegistrationRequest}. */
export interface ControllerRegistrationRequestFeature {
  /** unique in its list */
  readonly name: string
  readonly minSupportedVersion: number
  readonly maxSupportedVersion: number
}
/** {@link ControllerRegistrationRequestFeature} to be written. */
export interface ControllerRegistrationRequestFeatureInput {
  readonly name: string
  readonly minSupportedVersion: number
  readonly maxSupportedVersion: number
}

/** Part of {@link ControllerRegistrationRequest}. */
export interface ControllerRegistrationRequestListener {
  /** unique in its list */
  readonly name: string
  readonly host: string
  readonly port: number
  readonly securityProtocol: number
}
/** {@link ControllerRegistrationRequestListener} to be written. */
export interface ControllerRegistrationRequestListenerInput {
  readonly name: string
  readonly host: string
  readonly port: number
  readonly securityProtocol: number
}

/** ControllerRegistrationResponse, versions 0. */
export interface ControllerRegistrationResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
}
/** {@link ControllerRegistrationResponse} to be written. */
export interface ControllerRegistrationResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
}
