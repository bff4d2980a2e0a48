// Generated: every message of transaction. Never edit.
export * from './00-transaction-log.ts'
