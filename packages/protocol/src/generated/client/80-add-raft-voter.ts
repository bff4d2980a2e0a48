// Generated from schemas/client/AddRaftVoterRequest.json, schemas/client/AddRaftVoterResponse.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** AddRaftVoterRequest, versions 0-1. */
export interface AddRaftVoterRequest {
  readonly clusterId: string | null
  readonly timeoutMs: number
  readonly voterId: number
  readonly voterDirectoryId: Uuid
  readonly listeners: readonly AddRaftVoterRequestListener[]
  /** v1; default true */
  readonly ackWhenCommitted: boolean
}
/** {@link AddRaftVoterRequest} to be written. */
export interface AddRaftVoterRequestInput {
  readonly clusterId: string | null
  readonly timeoutMs: number
  readonly voterId: number
  readonly voterDirectoryId: Uuid
  readonly listeners: readonly AddRaftVoterRequestListenerInput[]
  readonly ackWhenCommitted?: boolean | undefined
}

/** Part of {@link AddRaftVoterRequest}. */
export interface AddRaftVoterRequestListener {
  /** unique in its list */
  readonly name: string
  readonly host: string
  readonly port: number
}
/** {@link AddRaftVoterRequestListener} to be written. */
export interface AddRaftVoterRequestListenerInput {
  readonly name: string
  readonly host: string
  readonly port: number
}

/** AddRaftVoterResponse, versions 0-1. */
export interface AddRaftVoterResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
}
/** {@link AddRaftVoterResponse} to be written. */
export interface AddRaftVoterResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
}
