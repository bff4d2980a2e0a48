// Generated. Never edit.
export * from './00-share-snapshot.ts'
export * from './01-share-update.ts'
export * from './records.ts'
