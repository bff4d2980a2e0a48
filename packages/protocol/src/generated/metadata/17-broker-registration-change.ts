// Generated from schemas/metadata/BrokerRegistrationChangeRecord.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** BrokerRegistrationChangeRecord, versions 0-3. */
export interface BrokerRegistrationChangeRecord {
  /** a brokerId */
  readonly brokerId: number
  readonly brokerEpoch: number
  readonly fenced: number
  /** v1-3 */
  readonly inControlledShutdown: number
  /** v2-3 */
  readonly logDirs: readonly Uuid[]
  /** v3; default null */
  readonly cordonedLogDirs: readonly Uuid[] | null
}
/** {@link BrokerRegistrationChangeRecord} to be written. */
export interface BrokerRegistrationChangeRecordInput {
  readonly brokerId: number
  readonly brokerEpoch: number
  readonly fenced?: number | undefined
  readonly inControlledShutdown?: number | undefined
  readonly logDirs?: readonly Uuid[] | undefined
  readonly cordonedLogDirs?: readonly Uuid[] | null | undefined
}
