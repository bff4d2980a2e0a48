// Generated from schemas/client/BrokerHeartbeatRequest.json, schemas/client/BrokerHeartbeatResponse.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** BrokerHeartbeatRequest, versions 0-2. */
export interface BrokerHeartbeatRequest {
  /** a brokerId */
  readonly brokerId: number
  /** default -1 */
  readonly brokerEpoch: number
  readonly currentMetadataOffset: number
  readonly wantFence: boolean
  readonly wantShutDown: boolean
  /** v1-2 */
  readonly offlineLogDirs: readonly Uuid[]
  /** v2; default null */
  readonly cordonedLogDirs: readonly Uuid[] | null
}
/** {@link BrokerHeartbeatRequest} to be written. */
export interface BrokerHeartbeatRequestInput {
  readonly brokerId: number
  readonly brokerEpoch?: number | undefined
  readonly currentMetadataOffset: number
  readonly wantFence: boolean
  readonly wantShutDown: boolean
  readonly offlineLogDirs?: readonly Uuid[] | undefined
  readonly cordonedLogDirs?: readonly Uuid[] | null | undefined
}

/** BrokerHeartbeatResponse, versions 0-2. */
export interface BrokerHeartbeatResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  /** default false */
  readonly isCaughtUp: boolean
  /** default true */
  readonly isFenced: boolean
  readonly shouldShutDown: boolean
}
/** {@link BrokerHeartbeatResponse} to be written. */
export interface BrokerHeartbeatResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly isCaughtUp?: boolean | undefined
  readonly isFenced?: boolean | undefined
  readonly shouldShutDown: boolean
}
