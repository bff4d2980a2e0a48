// Generated. Never edit.
export * from './00-transaction-log.ts'
export * from './records.ts'
