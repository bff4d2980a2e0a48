// Generated from schemas/metadata/RegisterControllerRecord.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** RegisterControllerRecord, versions 0. */
export interface RegisterControllerRecord {
  readonly controllerId: number
  readonly incarnationId: Uuid
  readonly zkMigrationReady: boolean
  readonly endPoints: readonly RegisterControllerRecordControllerEndpoint[]
  readonly features: readonly RegisterControllerRecordControllerFeature[]
}
/** {@link RegisterControllerRecord} to be written. */
export interface RegisterControllerRecordInput {
  readonly controllerId: number
  readonly incarnationId: Uuid
  readonly zkMigrationReady: boolean
  readonly endPoints: readonly RegisterControllerRecordControllerEndpointInput[]
  readonly features: readonly RegisterControllerRecordControllerFeatureInput[]
}

/** Part of {@link RegisterControllerRecord}. */
export interface RegisterControllerRecordControllerFeature {
  /** unique in its list */
  readonly name: string
  readonly minSupportedVersion: number
  readonly maxSupportedVersion: number
}
/** {@link RegisterControllerRecordControllerFeature} to be written. */
export interface RegisterControllerRecordControllerFeatureInput {
  readonly name: string
  readonly minSupportedVersion: number
  readonly maxSupportedVersion: number
}

/** Part of {@link RegisterControllerRecord}. */
export interface RegisterControllerRecordControllerEndpoint {
  /** unique in its list */
  readonly name: string
  readonly host: string
  readonly port: number
  readonly securityProtocol: number
}
/** {@link RegisterControllerRecordControllerEndpoint} to be written. */
export interface RegisterControllerRecordControllerEndpointInput {
  readonly name: string
  readonly host: string
  readonly port: number
  readonly securityProtocol: number
}
