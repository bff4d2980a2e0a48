// A static member that comes back under its instance id takes the place of its former self (KIP-345): the old
// id is fenced, and a stable group stays as it is.
import { errorCodes } from '@actorlog/protocol'
import type { CallOf } from './call.ts'
import type { ClassicGroup } from './classic-group.ts'
import { ClassicMember, type Membership, type Parked } from './classic-member.ts'
import { groupRecord } from './group-record.ts'
import {
  answerParked,
  completeIfAllJoined,
  joinedResponse,
  joinRefused,
  keepAlive,
  parkJoin,
  prepare,
} from './rebalance.ts'
import type { Shard } from './shard.ts'

const VERSION_WITH_SKIP_ASSIGNMENT = 9

interface Returning<W> {
  readonly call: CallOf<'joinGroup'>
  readonly waiter: W
  readonly membership: Membership
}

/** Puts `newId` in the place of `oldId`, and rebalances only where it must. */
export function replaceStaticMember<W>(
  shard: Shard<W>,
  group: ClassicGroup<W>,
  { call, waiter, membership }: Returning<W>,
  oldId: string,
  newId: string,
): void {
  const old = group.members.get(oldId)
  if (old === undefined) return
  answerParked(shard, group, old, errorCodes.FENCED_INSTANCE_ID, oldId)
  shard.cancelSession(group, oldId)
  const leaderBefore = group.leaderId
  const member = new ClassicMember<W>(newId, old.instanceId, membership)
  member.assignment = old.assignment
  group.replace(oldId, member)
  keepAlive(shard, group, member)
  const join: Parked<W> = { waiter, apiVersion: call.apiVersion }
  parkJoin(shard, group, member, join)
  if (group.state === 'PreparingRebalance') {
    completeIfAllJoined(shard, group)
  } else if (group.state === 'Stable' && group.chooseProtocol() === group.protocol) {
    keepGeneration(shard, group, { old, member, join, leaderBefore })
  } else {
    // In Completing the leader may have assigned for the old id already.
    prepare(shard, group)
  }
}

interface Replacement<W> {
  readonly old: ClassicMember<W>
  readonly member: ClassicMember<W>
  readonly join: Parked<W>
  readonly leaderBefore: string | null
}

/** The generation goes on; who is who is written down before the newcomer hears of it. */
function keepGeneration<W>(
  shard: Shard<W>,
  group: ClassicGroup<W>,
  { old, member, join, leaderBefore }: Replacement<W>,
): void {
  const { generation } = group
  const record = groupRecord(
    group.id,
    group.record(({ assignment }) => assignment),
  )
  shard.append([record], (errorCode) => {
    // A rebalance has begun meanwhile: it answers the join.
    if (group.state !== 'Stable' || group.generation !== generation || member.join !== join) return
    group.unparkJoin(member)
    if (errorCode !== 0) {
      restore(shard, group, old, member)
      shard.reply(join.waiter, joinRefused(join.apiVersion, errorCode, ''))
      return
    }
    const response = joinedResponse(group, member)
    const isLeader = group.leaderId === member.id
    // An old client that hears it leads would assign anew, so it is told that its former self does.
    shard.reply(
      join.waiter,
      join.apiVersion >= VERSION_WITH_SKIP_ASSIGNMENT
        ? { ...response, skipAssignment: isLeader }
        : { ...response, leader: leaderBefore ?? '', members: [] },
    )
  })
}

/** The log still says the old id, so it is the member again. */
function restore<W>(
  shard: Shard<W>,
  group: ClassicGroup<W>,
  old: ClassicMember<W>,
  member: ClassicMember<W>,
): void {
  shard.cancelSession(group, member.id)
  group.replace(member.id, old)
  old.timerDueAt = Number.POSITIVE_INFINITY
  keepAlive(shard, group, old)
}
