// Generated from schemas/client/PushTelemetryRequest.json, schemas/client/PushTelemetryResponse.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** PushTelemetryRequest, versions 0. */
export interface PushTelemetryRequest {
  readonly clientInstanceId: Uuid
  readonly subscriptionId: number
  readonly terminating: boolean
  readonly compressionType: number
  readonly metrics: Uint8Array
}
/** {@link PushTelemetryRequest} to be written. */
export interface PushTelemetryRequestInput {
  readonly clientInstanceId: Uuid
  readonly subscriptionId: number
  readonly terminating: boolean
  readonly compressionType: number
  readonly metrics: Uint8Array
}

/** PushTelemetryResponse, versions 0. */
export interface PushTelemetryResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
}
/** {@link PushTelemetryResponse} to be written. */
export interface PushTelemetryResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
}
