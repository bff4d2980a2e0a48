// The rebalance: members join, the generation begins, members sync. Every way in and out of it ends here.

import { errorCodes } from '@actorlog/protocol'
import type { JoinGroupResponseInput } from '@actorlog/protocol/client/11-join-group'
import type { ClassicGroup } from './classic-group.ts'
import { type ClassicMember, NO_BYTES, type Parked } from './classic-member.ts'
import { groupRecord } from './group-record.ts'
import { joinKey, type Shard, syncKey } from './shard.ts'

/** Starts a rebalance where one can start, or completes the one that is on. */
export function rebalance<W>(shard: Shard<W>, group: ClassicGroup<W>): void {
  if (group.state === 'PreparingRebalance') completeIfAllJoined(shard, group)
  else prepare(shard, group)
}

/** Asks everyone to join again; from Empty, waits for company. */
export function prepare<W>(shard: Shard<W>, group: ClassicGroup<W>): void {
  const isInitial = group.state === 'Empty'
  if (group.state === 'CompletingRebalance') {
    answerSyncs(shard, group, errorCodes.REBALANCE_IN_PROGRESS)
  }
  group.unsynced.clear()
  group.isWriting = false
  shard.cancelTimer(syncKey(group))
  group.enter('PreparingRebalance', shard.timestamp)
  if (isInitial) {
    const delayMs = shard.settings.initialRebalanceDelayMs
    const leftMs = Math.max(group.rebalanceTimeoutMs - delayMs, 0)
    waitForCompany(shard, group, delayMs, leftMs)
  } else if (group.haveAllJoined) {
    completeJoin(shard, group)
  } else {
    startJoinTimer(shard, group)
  }
}

/** Ends the join phase when nobody is missing, unless it still waits for company. */
export function completeIfAllJoined<W>(shard: Shard<W>, group: ClassicGroup<W>): void {
  if (group.state !== 'PreparingRebalance' || group.isInitialRebalance) return
  if (group.haveAllJoined) completeJoin(shard, group)
}

/** The JoinGroup answer of the current generation. */
export function joinedResponse<W>(
  group: ClassicGroup<W>,
  member: ClassicMember<W>,
): JoinGroupResponseInput {
  return {
    errorCode: 0,
    generationId: group.generation,
    protocolType: group.protocolType,
    protocolName: group.protocol ?? '',
    leader: group.leaderId ?? '',
    memberId: member.id,
    members: group.leaderId === member.id ? group.joined() : [],
  }
}

/** A refused JoinGroup. Below version 7 the protocol's name cannot be null. */
export function joinRefused(
  apiVersion: number,
  errorCode: number,
  memberId: string,
): JoinGroupResponseInput {
  return {
    errorCode,
    protocolName: apiVersion >= 7 ? null : '',
    leader: '',
    memberId,
    members: [],
  }
}

/** Parks a JoinGroup. One that was parked before is over: its client has asked again. */
export function parkJoin<W>(
  shard: Shard<W>,
  group: ClassicGroup<W>,
  member: ClassicMember<W>,
  join: Parked<W>,
): void {
  refuseJoin(shard, group.parkJoin(member, join), errorCodes.REBALANCE_IN_PROGRESS, member.id)
}

/** Answers whatever the member has parked, and takes it out of its group. */
export function removeMember<W>(
  shard: Shard<W>,
  group: ClassicGroup<W>,
  member: ClassicMember<W>,
  errorCode: number = errorCodes.UNKNOWN_MEMBER_ID,
): void {
  shard.cancelSession(group, member.id)
  answerParked(shard, group, member, errorCode, '')
  group.remove(member.id)
}

/** Answers a member's parked requests with an error. */
export function answerParked<W>(
  shard: Shard<W>,
  group: ClassicGroup<W>,
  member: ClassicMember<W>,
  errorCode: number,
  memberId: string,
): void {
  refuseJoin(shard, group.unparkJoin(member), errorCode, memberId)
  const { sync } = member
  member.sync = undefined
  if (sync !== undefined) shard.reply(sync.waiter, { errorCode, assignment: NO_BYTES })
}

/** Answers every parked SyncGroup: with assignments, or with an error that makes the members join again. */
export function answerSyncs<W>(shard: Shard<W>, group: ClassicGroup<W>, errorCode: number): void {
  for (const member of group.members.values()) {
    if (errorCode !== 0) member.assignment = NO_BYTES
    const { sync } = member
    if (sync === undefined) continue
    member.sync = undefined
    keepAlive(shard, group, member)
    shard.reply(sync.waiter, {
      errorCode,
      protocolType: errorCode === 0 ? group.protocolType : null,
      protocolName: errorCode === 0 ? group.protocol : null,
      assignment: member.assignment,
    })
  }
}

/** The member was heard of, or may be silent for that long. */
export function keepAlive<W>(
  shard: Shard<W>,
  group: ClassicGroup<W>,
  member: ClassicMember<W>,
  timeoutMs?: number,
): void {
  shard.touch(group, member, () => expire(shard, group, member), timeoutMs)
}

/** A member is silent: it fails, unless it is waiting for an answer of ours. */
function expire<W>(shard: Shard<W>, group: ClassicGroup<W>, member: ClassicMember<W>): void {
  if (group.state === 'Dead' || group.members.get(member.id) !== member) return
  if (member.isExcused) {
    keepAlive(shard, group, member)
  } else {
    removeMember(shard, group, member)
    afterDepartures(shard, group)
  }
}

/** Somebody left or failed: the others rebalance, or there is one less to wait for. */
export function afterDepartures<W>(shard: Shard<W>, group: ClassicGroup<W>): void {
  if (group.state !== 'Empty' && group.state !== 'Dead') rebalance(shard, group)
}

function refuseJoin<W>(
  shard: Shard<W>,
  join: Parked<W> | undefined,
  errorCode: number,
  memberId: string,
): void {
  if (join === undefined) return
  shard.reply(join.waiter, joinRefused(join.apiVersion, errorCode, memberId))
}

/** Each arrival during the initial delay prolongs it, up to the rebalance time-out in total. */
function waitForCompany<W>(
  shard: Shard<W>,
  group: ClassicGroup<W>,
  delayMs: number,
  leftMs: number,
): void {
  shard.startTimer(joinKey(group), delayMs, () => {
    if (!group.memberAdded || leftMs === 0) {
      completeJoin(shard, group)
      return
    }
    group.memberAdded = false
    const nextMs = Math.min(shard.settings.initialRebalanceDelayMs, leftMs)
    waitForCompany(shard, group, nextMs, Math.max(leftMs - delayMs, 0))
  })
}

function startJoinTimer<W>(shard: Shard<W>, group: ClassicGroup<W>): void {
  shard.startTimer(joinKey(group), group.rebalanceTimeoutMs, () => completeJoin(shard, group))
}

/** The join phase is over: dynamic members that did not come back are out, and the generation begins. */
function completeJoin<W>(shard: Shard<W>, group: ClassicGroup<W>): void {
  shard.cancelTimer(joinKey(group))
  for (const member of [...group.members.values()]) {
    if (member.join === undefined && member.instanceId === null) removeMember(shard, group, member)
  }
  if (group.members.size > 0 && !group.electLeader()) {
    // Static members are given time to come back; only their sessions end that.
    startJoinTimer(shard, group)
    return
  }
  group.beginGeneration(shard.timestamp)
  if (group.members.size === 0) writeEmpty(shard, group)
  else answerJoins(shard, group)
}

function answerJoins<W>(shard: Shard<W>, group: ClassicGroup<W>): void {
  for (const member of group.members.values()) {
    group.unsynced.add(member.id)
    const join = group.unparkJoin(member)
    if (join !== undefined) shard.reply(join.waiter, joinedResponse(group, member))
    member.isNew = false
    keepAlive(shard, group, member)
  }
  startSyncTimer(shard, group)
}

function writeEmpty<W>(shard: Shard<W>, group: ClassicGroup<W>): void {
  const record = groupRecord(
    group.id,
    group.record(() => NO_BYTES),
  )
  // If this is lost, a failover finds the generation before; its members time out there.
  shard.append([record], () => {})
}

/** Whoever has not synced by then is out. */
function startSyncTimer<W>(shard: Shard<W>, group: ClassicGroup<W>): void {
  const { generation } = group
  shard.startTimer(syncKey(group), group.rebalanceTimeoutMs, () => {
    if (group.generation !== generation || group.unsynced.size === 0) return
    if (group.state !== 'CompletingRebalance' && group.state !== 'Stable') return
    for (const memberId of [...group.unsynced]) {
      const member = group.members.get(memberId)
      if (member !== undefined) removeMember(shard, group, member)
    }
    prepare(shard, group)
  })
}
