// Generated from schemas/metadata/RegisterBrokerRecord.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** RegisterBrokerRecord, versions 0-4. */
export interface RegisterBrokerRecord {
  /** a brokerId */
  readonly brokerId: number
  /** v2-4; default false */
  readonly isMigratingZkBroker: boolean
  readonly incarnationId: Uuid
  readonly brokerEpoch: number
  readonly endPoints: readonly RegisterBrokerRecordBrokerEndpoint[]
  readonly features: readonly RegisterBrokerRecordBrokerFeature[]
  readonly rack: string | null
  /** default true */
  readonly fenced: boolean
  /** v1-4; default false */
  readonly inControlledShutdown: boolean
  /** v3-4 */
  readonly logDirs: readonly Uuid[]
  /** v4; default null */
  readonly cordonedLogDirs: readonly Uuid[] | null
}
/** {@link RegisterBrokerRecord} to be written. */
export interface RegisterBrokerRecordInput {
  readonly brokerId: number
  readonly isMigratingZkBroker?: boolean | undefined
  readonly incarnationId: Uuid
  readonly brokerEpoch: number
  readonly endPoints: readonly RegisterBrokerRecordBrokerEndpointInput[]
  readonly features: readonly RegisterBrokerRecordBrokerFeatureInput[]
  readonly rack: string | null
  readonly fenced?: boolean | undefined
  readonly inControlledShutdown?: boolean | undefined
  readonly logDirs?: readonly Uuid[] | undefined
  readonly cordonedLogDirs?: readonly Uuid[] | null | undefined
}

/** Part of {@link RegisterBrokerRecord}. */
export interface RegisterBrokerRecordBrokerFeature {
  /** unique in its list */
  readonly name: string
  readonly minSupportedVersion: number
  readonly maxSupportedVersion: number
}
/** {@link RegisterBrokerRecordBrokerFeature} to be written. */
export interface RegisterBrokerRecordBrokerFeatureInput {
  readonly name: string
  readonly minSupportedVersion: number
  readonly maxSupportedVersion: number
}

/** Part of {@link RegisterBrokerRecord}. */
export interface RegisterBrokerRecordBrokerEndpoint {
  /** unique in its list */
  readonly name: string
  readonly host: string
  readonly port: number
  readonly securityProtocol: number
}
/** {@link RegisterBrokerRecordBrokerEndpoint} to be written. */
export interface RegisterBrokerRecordBrokerEndpointInput {
  readonly name: string
  readonly host: string
  readonly port: number
  readonly securityProtocol: number
}
