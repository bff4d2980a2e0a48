// Generated. Never edit.
export * from './quorum-state-data.ts'
