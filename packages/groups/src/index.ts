// Group coordination as decisions: one shard, that is one partition of __consumer_offsets.
export type {
  CallOf,
  GroupApiName,
  GroupCall,
  GroupRequests,
  GroupResponse,
  GroupResponses,
  GroupSettings,
  GroupTime,
  TopicDirectory,
} from './call.ts'
export { GroupCoordinator, type WriteFailure } from './coordinator.ts'
export type { GroupEffect } from './effects.ts'
export { decodeGroupRecord, encodeGroupRecord, type GroupRecord } from './group-record.ts'
export { refusal } from './refusal.ts'
