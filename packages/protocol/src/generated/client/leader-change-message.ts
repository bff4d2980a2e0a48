// Generated from schemas/client/LeaderChangeMessage.json. Never edit.
import { type Uuid } from '@actorlog/bytes'

/** LeaderChangeMessage, versions 0-1. */
export interface LeaderChangeMessage {
  readonly version: number
  /** a brokerId */
  readonly leaderId: number
  readonly voters: readonly LeaderChangeMessageVoter[]
  readonly grantingVoters: readonly LeaderChangeMessageVoter[]
}
/** {@link LeaderChangeMessage} to be written. */
export interface LeaderChangeMessageInput {
  readonly version: number
  readonly leaderId: number
  readonly voters: readonly LeaderChangeMessageVoterInput[]
  readonly grantingVoters: readonly LeaderChangeMessageVoterInput[]
}

/** Part of {@link LeaderChangeMessage}. */
export interface LeaderChangeMessageVoter {
  readonly voterId: number
  /** v1 */
  readonly voterDirectoryId: Uuid
}
/** {@link LeaderChangeMessageVoter} to be written. */
export interface LeaderChangeMessageVoterInput {
  readonly voterId: number
  readonly voterDirectoryId?: Uuid | undefined
}
