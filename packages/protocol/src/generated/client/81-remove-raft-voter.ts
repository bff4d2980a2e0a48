// Generated from schemas/client/RemoveRaftVoterRequest.json, schemas/client/RemoveRaftVoterResponse.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** RemoveRaftVoterRequest, versions 0. */
export interface RemoveRaftVoterRequest {
  readonly clusterId: string | null
  readonly voterId: number
  readonly voterDirectoryId: Uuid
}
/** {@link RemoveRaftVoterRequest} to be written. */
export interface RemoveRaftVoterRequestInput {
  readonly clusterId: string | null
  readonly voterId: number
  readonly voterDirectoryId: Uuid
}

/** RemoveRaftVoterResponse, versions 0. */
export interface RemoveRaftVoterResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
}
/** {@link RemoveRaftVoterResponse} to be written. */
export interface RemoveRaftVoterResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
}
