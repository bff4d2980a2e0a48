// Generated from schemas/client/BrokerRegistrationRequest.json, schemas/client/BrokerRegistrationResponse.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** BrokerRegistrationRequest, versions 0-4. */
export interface BrokerRegistrationRequest {
  /** a brokerId */
  readonly brokerId: number
  readonly clusterId: string
  readonly incarnationId: Uuid
  readonly listeners: readonly BrokerRegistrationRequestListener[]
  readonly features: readonly BrokerRegistrationRequestFeature[]
  readonly rack: string | null
  /** v1-4; default false */
  readonly isMigratingZkBroker: boolean
  /** v2-4 */
  readonly logDirs: readonly Uuid[]
  /** v3-4; default -1 */
  readonly previousBrokerEpoch: number
}
/** {@link BrokerRegistrationRequest} to be written. */
export interface BrokerRegistrationRequestInput {
  readonly brokerId: number
  readonly clusterId: string
  readonly incarnationId: Uuid
  readonly listeners: readonly BrokerRegistrationRequestListenerInput[]
  readonly features: readonly BrokerRegistrationRequestFeatureInput[]
  readonly rack: string | null
  readonly isMigratingZkBroker?: boolean | undefined
  readonly logDirs?: readonly Uuid[] | undefined
  readonly previousBrokerEpoch?: number | undefined
}

/** Part of {@link BrokerRegistrationRequest}. */
export interface BrokerRegistrationRequestFeature {
  /** unique in its list */
  readonly name: string
  readonly minSupportedVersion: number
  readonly maxSupportedVersion: number
}
/** {@link BrokerRegistrationRequestFeature} to be written. */
export interface BrokerRegistrationRequestFeatureInput {
  readonly name: string
  readonly minSupportedVersion: number
  readonly maxSupportedVersion: number
}

/** Part of {@link BrokerRegistrationRequest}. */
export interface BrokerRegistrationRequestListener {
  /** unique in its list */
  readonly name: string
  readonly host: string
  readonly port: number
  readonly securityProtocol: number
}
/** {@link BrokerRegistrationRequestListener} to be written. */
export interface BrokerRegistrationRequestListenerInput {
  readonly name: string
  readonly host: string
  readonly port: number
  readonly securityProtocol: number
}

/** BrokerRegistrationResponse, versions 0-4. */
export interface BrokerRegistrationResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  /** default -1 */
  readonly brokerEpoch: number
}
/** {@link BrokerRegistrationResponse} to be written. */
export interface BrokerRegistrationResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly brokerEpoch?: number | undefined
}
