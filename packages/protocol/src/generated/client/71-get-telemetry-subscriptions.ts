// Generated from schemas/client/GetTelemetrySubscriptionsRequest.json, schemas/client/GetTelemetrySubscriptionsResponse.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** GetTelemetrySubscriptionsRequest, versions 0. */
export interface GetTelemetrySubscriptionsRequest {
  readonly clientInstanceId: Uuid
}
/** {@link GetTelemetrySubscriptionsRequest} to be written. */
export interface GetTelemetrySubscriptionsRequestInput {
  readonly clientInstanceId: Uuid
}

/** GetTelemetrySubscriptionsResponse, versions 0. */
export interface GetTelemetrySubscriptionsResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly clientInstanceId: Uuid
  readonly subscriptionId: number
  readonly acceptedCompressionTypes: readonly number[]
  readonly pushIntervalMs: number
  readonly telemetryMaxBytes: number
  readonly deltaTemporality: boolean
  readonly requestedMetrics: readonly string[]
}
/** {@link GetTelemetrySubscriptionsResponse} to be written. */
export interface GetTelemetrySubscriptionsResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly clientInstanceId: Uuid
  readonly subscriptionId: number
  readonly acceptedCompressionTypes: readonly number[]
  readonly pushIntervalMs: number
  readonly telemetryMaxBytes: number
  readonly deltaTemporality: boolean
  readonly requestedMetrics: readonly string[]
}
