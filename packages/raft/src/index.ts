// Consensus for the controller, pull-based as in KRaft: decisions only.
export type {
  AppendOutcome,
  EpochEndOffset,
  LogView,
  RaftApis,
  RaftEffect,
  RaftRequest,
  RaftResponse,
  RoleName,
} from './effects.ts'
export { DEFAULT_TIMEOUTS, type RaftOptions, type RaftTimeouts } from './options.ts'
export {
  decodeQuorumState,
  encodeQuorumState,
  QUORUM_STATE_FILE,
  type QuorumState,
  QuorumStateError,
} from './quorum-state.ts'
export { Raft } from './raft.ts'
export { METADATA_TOPIC, METADATA_TOPIC_ID, withRecords } from './wire.ts'
