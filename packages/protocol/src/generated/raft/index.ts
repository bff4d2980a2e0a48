// Generated: every message of raft. Never edit.
export * from './quorum-state-data.ts'
