// Generated from schemas/client/VotersRecord.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** VotersRecord, versions 0. */
export interface VotersRecord {
  readonly version: number
  readonly voters: readonly VotersRecordVoter[]
}
/** {@link VotersRecord} to be written. */
export interface VotersRecordInput {
  readonly version: number
  readonly voters: readonly VotersRecordVoterInput[]
}

/** Part of {@link VotersRecord}. */
export interface VotersRecordVoter {
  /** a brokerId */
  readonly voterId: number
  readonly voterDirectoryId: Uuid
  readonly endpoints: readonly VotersRecordEndpoint[]
  readonly kRaftVersionFeature: VotersRecordKRaftVersionFeature
}
/** {@link VotersRecordVoter} to be written. */
export interface VotersRecordVoterInput {
  readonly voterId: number
  readonly voterDirectoryId: Uuid
  readonly endpoints: readonly VotersRecordEndpointInput[]
  readonly kRaftVersionFeature: VotersRecordKRaftVersionFeatureInput
}

/** Part of {@link VotersRecord}. */
export interface VotersRecordKRaftVersionFeature {
  readonly minSupportedVersion: number
  readonly maxSupportedVersion: number
}
/** {@link VotersRecordKRaftVersionFeature} to be written. */
export interface VotersRecordKRaftVersionFeatureInput {
  readonly minSupportedVersion: number
  readonly maxSupportedVersion: number
}

/** Part of {@link VotersRecord}. */
export interface VotersRecordEndpoint {
  /** unique in its list */
  readonly name: string
  readonly host: string
  readonly port: number
}
/** {@link VotersRecordEndpoint} to be written. */
export interface VotersRecordEndpointInput {
  readonly name: string
  readonly host: string
  readonly port: number
}
