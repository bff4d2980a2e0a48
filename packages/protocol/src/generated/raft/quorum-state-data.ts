// Generated from schemas/raft/QuorumStateData.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** QuorumStateData, versions 0-1. */
export interface QuorumStateData {
  /** v0 */
  readonly clusterId: string
  /** default -1 */
  readonly leaderId: number
  /** default -1 */
  readonly leaderEpoch: number
  /** default -1 */
  readonly votedId: number
  /** v1 */
  readonly votedDirectoryId: Uuid
  /** v0 */
  readonly appliedOffset: number
  /** v0 */
  readonly currentVoters: readonly QuorumStateDataVoter[] | null
}
/** {@link QuorumStateData} to be written. */
export interface QuorumStateDataInput {
  readonly clusterId?: string | undefined
  readonly leaderId?: number | undefined
  readonly leaderEpoch?: number | undefined
  readonly votedId?: number | undefined
  readonly votedDirectoryId?: Uuid | undefined
  readonly appliedOffset?: number | undefined
  readonly currentVoters?: readonly QuorumStateDataVoterInput[] | null | undefined
}

/** Part of {@link QuorumStateData}. */
export interface QuorumStateDataVoter {
  readonly voterId: number
}
/** {@link QuorumStateDataVoter} to be written. */
export interface QuorumStateDataVoterInput {
  readonly voterId: number
}
