// Generated from schemas/client/UpdateRaftVoterRequest.json, schemas/client/UpdateRaftVoterResponse.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** UpdateRaftVoterRequest, versions 0. */
export interface UpdateRaftVoterRequest {
  readonly clusterId: string | null
  readonly currentLeaderEpoch: number
  readonly voterId: number
  readonly voterDirectoryId: Uuid
  readonly listeners: readonly UpdateRaftVoterRequestListener[]
  readonly kRaftVersionFeature: UpdateRaftVoterRequestKRaftVersionFeature
}
/** {@link UpdateRaftVoterRequest} to be written. */
export interface UpdateRaftVoterRequestInput {
  readonly clusterId: string | null
  readonly currentLeaderEpoch: number
  readonly voterId: number
  readonly voterDirectoryId: Uuid
  readonly listeners: readonly UpdateRaftVoterRequestListenerInput[]
  readonly kRaftVersionFeature: UpdateRaftVoterRequestKRaftVersionFeatureInput
}

/** Part of {@link UpdateRaftVoterRequest}. */
export interface UpdateRaftVoterRequestKRaftVersionFeature {
  readonly minSupportedVersion: number
  readonly maxSupportedVersion: number
}
/** {@link UpdateRaftVoterRequestKRaftVersionFeature} to be written. */
export interface UpdateRaftVoterRequestKRaftVersionFeatureInput {
  readonly minSupportedVersion: number
  readonly maxSupportedVersion: number
}

/** Part of {@link UpdateRaftVoterRequest}. */
export interface UpdateRaftVoterRequestListener {
  /** unique in its list */
  readonly name: string
  readonly host: string
  readonly port: number
}
/** {@link UpdateRaftVoterRequestListener} to be written. */
export interface UpdateRaftVoterRequestListenerInput {
  readonly name: string
  readonly host: string
  readonly port: number
}

/** UpdateRaftVoterResponse, versions 0. */
export interface UpdateRaftVoterResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly currentLeader: UpdateRaftVoterResponseCurrentLeader
}
/** {@link UpdateRaftVoterResponse} to be written. */
export interface UpdateRaftVoterResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly currentLeader?: UpdateRaftVoterResponseCurrentLeaderInput | undefined
}

/** Part of {@link UpdateRaftVoterResponse}. */
export interface UpdateRaftVoterResponseCurrentLeader {
  /** default -1; a brokerId */
  readonly leaderId: number
  /** default -1 */
  readonly leaderEpoch: number
  readonly host: string
  readonly port: number
}
/** {@link UpdateRaftVoterResponseCurrentLeader} to be written. */
export interface UpdateRaftVoterResponseCurrentLeaderInput {
  readonly leaderId?: number | undefined
  readonly leaderEpoch?: number | undefined
  readonly host: string
  readonly port: number
}
