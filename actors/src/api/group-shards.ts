// Which shard of group coordination a group belongs to, and how the handlers of the group APIs ask it. The
// shards are the partitions of __consumer_offsets; a group's id says which one is its own.
import { partitionOfId } from '@actorlog/bytes'
import type { GroupApiName, GroupRequests, GroupResponses } from '@actorlog/groups'
import { topicByName } from '@actorlog/metadata'
import { errorCodes } from '@actorlog/protocol'
import type { ActorRef } from '@actorlog/runtime'
import type { GroupShardProtocol } from '../coordinators/group-shard-protocol.ts'
import { type BrokerView, OFFSETS_TOPIC } from '../node/broker-view.ts'
import { askOne, type Caller, type Outcome, type RoomAsk, roomAsk } from './api.ts'

/**
 * A parked join or sync is answered by the shard itself; this is for one that never does. It leaves room for
 * the longest rebalance that groups are run with.
 */
export const PARKED_MS_MAX = 1_800_000
const GRACE_MS = 5_000

/** The ask's deadline for a request that parks for up to `rebalanceTimeoutMs`. */
export function parkedTimeoutMs(rebalanceTimeoutMs: number): number {
  return Math.max(rebalanceTimeoutMs, PARKED_MS_MAX) + GRACE_MS
}

/** A shard of this broker, or the reason why there is none. */
export type FoundShard =
  | { readonly shard: ActorRef<GroupShardProtocol>; readonly errorCode: 0 }
  | { readonly shard: undefined; readonly errorCode: number }

/** The shard that coordinates a group, if it is on this broker. */
export function shardOf(view: BrokerView, groupId: string): FoundShard {
  const count = shardCount(view)
  if (view.isStopping || count === 0) {
    return { shard: undefined, errorCode: errorCodes.COORDINATOR_NOT_AVAILABLE }
  }
  const shard = view.groupShard(partitionOfId(groupId, count))
  return shard === undefined
    ? { shard, errorCode: errorCodes.NOT_COORDINATOR }
    : { shard, errorCode: errorCodes.NONE }
}

/** How many shards the cluster has; 0 while __consumer_offsets is missing. */
export function shardCount({ image }: BrokerView): number {
  return topicByName(image, OFFSETS_TOPIC)?.partitions.length ?? 0
}

/** One request for one shard; it answers in the words of the same version. */
export function shardAsk<A extends GroupApiName>(
  shard: ActorRef<GroupShardProtocol>,
  api: A,
  request: GroupRequests[A],
  { apiVersion, clientId, host }: Caller,
  timeoutMs?: number,
): RoomAsk<{ readonly response: GroupResponses[A] }> {
  const call = { api, apiVersion, clientId: clientId ?? '', clientHost: host, request }
  const ask = roomAsk(shard, { type: 'call', ...call }, timeoutMs)
  // The protocol says `object`: the shard answers in the shape of the API it was asked.
  return ask as RoomAsk<{ readonly response: GroupResponses[A] }>
}

/** The APIs of members: one group each, which must have a name. */
type MemberApi = 'joinGroup' | 'syncGroup' | 'heartbeat' | 'leaveGroup'

/** A request of a member: its group's shard answers, or `refused` says why not. */
export function askCoordinator<A extends MemberApi>(
  call: { readonly api: A; readonly request: GroupRequests[A]; readonly timeoutMs?: number },
  view: BrokerView,
  caller: Caller,
  refused: (errorCode: number) => GroupResponses[A],
): Outcome<GroupResponses[A]> {
  const { groupId } = call.request
  if (groupId === '') return { answer: refused(errorCodes.INVALID_GROUP_ID) }
  const { shard, errorCode } = shardOf(view, groupId)
  if (shard === undefined) return { answer: refused(errorCode) }
  const ask = shardAsk(shard, call.api, call.request, caller, call.timeoutMs)
  return askOne(ask, (reply) => ({
    answer: reply?.response ?? refused(errorCodes.COORDINATOR_NOT_AVAILABLE),
  }))
}

/** The items of one shard. */
export interface ShardItems<Item> {
  readonly shard: ActorRef<GroupShardProtocol>
  readonly items: Item[]
}

/** Sorts items by the shard of their group; those whose shard is not here get an error. */
export function byShard<Item>(
  view: BrokerView,
  items: readonly Item[],
  groupIdOf: (item: Item) => string,
): { readonly shards: readonly ShardItems<Item>[]; readonly errorOf: ReadonlyMap<string, number> } {
  const shards = new Map<ActorRef<GroupShardProtocol>, ShardItems<Item>>()
  const errorOf = new Map<string, number>()
  for (const item of items) {
    const { shard, errorCode } = shardOf(view, groupIdOf(item))
    if (shard === undefined) errorOf.set(groupIdOf(item), errorCode)
    else {
      const entry = shards.get(shard) ?? { shard, items: [] }
      entry.items.push(item)
      shards.set(shard, entry)
    }
  }
  return { shards: [...shards.values()], errorOf }
}
