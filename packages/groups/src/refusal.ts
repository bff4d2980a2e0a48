// The answer of a shard that cannot decide: each API has its own place for an error.
import { errorCodes } from '@actorlog/protocol'
import { offsetFetchRefused } from './09-offset-fetch.ts'
import type { GroupCall, GroupResponse } from './call.ts'
import { NO_BYTES } from './classic-member.ts'
import { joinRefused } from './rebalance.ts'

/** The whole call refused with one error. */
export function refusal(call: GroupCall, errorCode: number): GroupResponse {
  switch (call.api) {
    case 'joinGroup':
      return joinRefused(call.apiVersion, errorCode, call.request.memberId)
    case 'syncGroup':
      return { errorCode, assignment: NO_BYTES }
    case 'heartbeat':
      // A member that hears of loading would panic; its session cannot expire meanwhile.
      return { errorCode: errorCode === errorCodes.COORDINATOR_LOAD_IN_PROGRESS ? 0 : errorCode }
    case 'leaveGroup':
      return { errorCode }
    case 'offsetCommit':
      return {
        topics: call.request.topics.map(({ name, topicId, partitions }) => ({
          name,
          topicId,
          partitions: partitions.map(({ partitionIndex }) => ({ partitionIndex, errorCode })),
        })),
      }
    case 'offsetFetch':
      return offsetFetchRefused(call, errorCode)
    case 'offsetDelete':
      return { errorCode, topics: [] }
    case 'describeGroups':
      return {
        groups: call.request.groups.map((groupId) => ({
          errorCode,
          groupId,
          groupState: '',
          protocolType: '',
          protocolData: '',
          members: [],
        })),
      }
    case 'listGroups':
      return { errorCode, groups: [] }
    case 'deleteGroups':
      return {
        throttleTimeMs: 0,
        results: call.request.groupsNames.map((groupId) => ({ groupId, errorCode })),
      }
    default:
      return call satisfies never
  }
}
