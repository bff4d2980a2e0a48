// JoinGroup: who asks to be a member, and may.
//   v0  no rebalance time-out: the session time-out serves · v4  MEMBER_ID_REQUIRED (KIP-394)
//   v5  static members (KIP-345) · v7  protocol type, nullable name · v9  skip assignment (KIP-814)

import { errorCodes } from '@actorlog/protocol'
import type { CallOf } from './call.ts'
import type { ClassicGroup } from './classic-group.ts'
import { ClassicMember, type Membership } from './classic-member.ts'
import { groupRecord } from './group-record.ts'
import { memberFault } from './member-fault.ts'
import {
  answerParked,
  completeIfAllJoined,
  joinedResponse,
  joinRefused,
  keepAlive,
  parkJoin,
  rebalance,
  removeMember,
} from './rebalance.ts'
import { type Shard, sessionKey } from './shard.ts'
import { replaceStaticMember } from './static-member.ts'

/** A client that does not know its id cannot be heard of, so its first join may last that long. */
const NEW_MEMBER_JOIN_TIMEOUT_MS = 300_000
/** Ids given out and not used; each lives for one session time-out. */
const PENDING_IDS_MAX = 10_000
const VERSION_WITH_MEMBER_ID_REQUIRED = 4

/** One JoinGroup being decided. */
export interface Joining<W> {
  readonly call: CallOf<'joinGroup'>
  readonly waiter: W
  readonly membership: Membership
}

export function joinGroup<W>(shard: Shard<W>, call: CallOf<'joinGroup'>, waiter: W): void {
  const { request } = call
  const known = shard.group(request.groupId)
  let fault = requestFault(shard, request, known !== undefined)
  if (fault === 0) {
    const group = known ?? shard.create(request.groupId)
    const joining: Joining<W> = { call, waiter, membership: membershipOf(call) }
    fault = join(shard, group, joining)
    if (known === undefined) writeFirstRecord(shard, group)
  }
  if (fault === 0) return
  const memberId = fault === errorCodes.GROUP_MAX_SIZE_REACHED ? '' : request.memberId
  shard.reply(waiter, joinRefused(call.apiVersion, fault, memberId))
}

function requestFault<W>(
  shard: Shard<W>,
  { groupId, memberId, sessionTimeoutMs }: CallOf<'joinGroup'>['request'],
  isKnown: boolean,
): number {
  if (groupId === '') return errorCodes.INVALID_GROUP_ID
  const { sessionTimeoutMsMin, sessionTimeoutMsMax } = shard.settings
  if (sessionTimeoutMs < sessionTimeoutMsMin || sessionTimeoutMs > sessionTimeoutMsMax) {
    return errorCodes.INVALID_SESSION_TIMEOUT
  }
  // Only someone without an id begins a group: an id is of a group that is gone.
  return isKnown || memberId === '' ? 0 : errorCodes.UNKNOWN_MEMBER_ID
}

/** The error of a join; 0 when it is parked or answered. */
function join<W>(shard: Shard<W>, group: ClassicGroup<W>, joining: Joining<W>): number {
  const { memberId, protocolType, protocols } = joining.call.request
  if (!hasRoomFor(shard, group, memberId)) {
    const member = group.members.get(memberId)
    if (member !== undefined) {
      removeMember(shard, group, member)
      completeIfAllJoined(shard, group)
    }
    return errorCodes.GROUP_MAX_SIZE_REACHED
  }
  if (!group.accepts(protocolType, protocols)) return errorCodes.INCONSISTENT_GROUP_PROTOCOL
  if (memberId !== '') return joinAsKnown(shard, group, joining)
  joinAsNew(shard, group, joining)
  return 0
}

function membershipOf({
  clientId,
  clientHost,
  apiVersion,
  request,
}: Joining<never>['call']): Membership {
  return {
    clientId,
    clientHost,
    sessionTimeoutMs: request.sessionTimeoutMs,
    rebalanceTimeoutMs: apiVersion === 0 ? request.sessionTimeoutMs : request.rebalanceTimeoutMs,
    protocols: request.protocols,
  }
}

/** While Preparing only those count who wait: the last to come back may find the group full. */
function hasRoomFor<W>(shard: Shard<W>, group: ClassicGroup<W>, memberId: string): boolean {
  const { membersMax } = shard.settings
  if (memberId === '' && group.pendingIds.size >= PENDING_IDS_MAX) return false
  const member = group.members.get(memberId)
  switch (group.state) {
    case 'PreparingRebalance':
      return member?.join !== undefined || group.joinedCount < membersMax
    case 'CompletingRebalance':
    case 'Stable':
      return member !== undefined || group.members.size < membersMax
    default:
      return true
  }
}

function joinAsNew<W>(shard: Shard<W>, group: ClassicGroup<W>, joining: Joining<W>): void {
  const { call, waiter } = joining
  const { groupInstanceId } = call.request
  const memberId = `${groupInstanceId ?? call.clientId}-${call.newMemberUuid}`
  if (groupInstanceId !== null) {
    const oldId = group.idOfInstance(groupInstanceId)
    if (oldId === undefined) addMember(shard, group, joining, memberId)
    else replaceStaticMember(shard, group, joining, oldId, memberId)
  } else if (call.apiVersion < VERSION_WITH_MEMBER_ID_REQUIRED) {
    addMember(shard, group, joining, memberId)
  } else {
    group.pendingIds.add(memberId)
    shard.startTimer(sessionKey(group, memberId), call.request.sessionTimeoutMs, () => {
      group.pendingIds.delete(memberId)
      completeIfAllJoined(shard, group)
    })
    shard.reply(waiter, joinRefused(call.apiVersion, errorCodes.MEMBER_ID_REQUIRED, memberId))
  }
}

/** The error of a join by id; 0 when it is parked or answered. */
function joinAsKnown<W>(shard: Shard<W>, group: ClassicGroup<W>, joining: Joining<W>): number {
  const { call, waiter } = joining
  const { memberId, groupInstanceId, protocols } = call.request
  if (group.pendingIds.has(memberId)) {
    // Only dynamic members are given ids in advance.
    if (groupInstanceId !== null) return errorCodes.UNKNOWN_SERVER_ERROR
    addMember(shard, group, joining, memberId)
    return 0
  }
  const fault = memberFault(group, memberId, groupInstanceId)
  const member = group.members.get(memberId)
  if (fault !== 0 || member === undefined) return fault
  const isUnchanged = member.says(protocols)
  const isAnswerLost = group.state === 'CompletingRebalance' && isUnchanged
  const isFollowerUnchanged = group.state === 'Stable' && isUnchanged && group.leaderId !== memberId
  if (isAnswerLost || isFollowerUnchanged) {
    keepAlive(shard, group, member)
    shard.reply(waiter, joinedResponse(group, member))
  } else {
    // The leader alone may rebalance without a change of its own: it knows of new partitions, say.
    group.update(member, joining.membership)
    park(shard, group, member, joining)
    rebalance(shard, group)
  }
  return 0
}

function addMember<W>(
  shard: Shard<W>,
  group: ClassicGroup<W>,
  joining: Joining<W>,
  memberId: string,
): void {
  const { request } = joining.call
  const member = new ClassicMember<W>(memberId, request.groupInstanceId, joining.membership)
  member.isNew = true
  if (group.isInitialRebalance) group.memberAdded = true
  if (group.members.size === 0) group.protocolType = request.protocolType
  group.add(member)
  park(shard, group, member, joining)
  keepAlive(shard, group, member, NEW_MEMBER_JOIN_TIMEOUT_MS)
  rebalance(shard, group)
}

function park<W>(
  shard: Shard<W>,
  group: ClassicGroup<W>,
  member: ClassicMember<W>,
  { call, waiter }: Joining<W>,
): void {
  parkJoin(shard, group, member, { waiter, apiVersion: call.apiVersion })
}

/** A group is in the log from its first join on, even before it has a generation. */
function writeFirstRecord<W>(shard: Shard<W>, group: ClassicGroup<W>): void {
  const record = groupRecord(group.id, {
    protocolType: '',
    generation: group.generation,
    protocol: null,
    leader: null,
    currentStateTimestamp: group.stateTimestamp,
    members: [],
  })
  shard.append([record], (errorCode) => {
    if (errorCode === 0 || group.state === 'Dead' || shard.state.has(group.id)) return
    for (const member of group.members.values()) {
      answerParked(shard, group, member, errorCode, member.id)
    }
    shard.bury(group)
  })
}
