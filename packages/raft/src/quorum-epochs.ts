// How an epoch begins and ends: the leader makes itself known, and says farewell.
import { errorCodes } from '@actorlog/protocol'
import type {
  BeginQuorumEpochRequest,
  BeginQuorumEpochResponse,
  EndQuorumEpochRequest,
  EndQuorumEpochRequestPartitionData,
  EndQuorumEpochResponse,
} from '@actorlog/protocol/client'
import type { RaftResponse } from './effects.ts'
import type { Replica } from './replica.ts'
import { becomeFollower, becomeResigned, becomeUnattached, learn } from './roles.ts'
import {
  beginQuorumEpochRequest,
  endQuorumEpochRequest,
  onlyPartition,
  quorumEpochResponse,
  refusal,
} from './wire.ts'

/** A leader makes itself known. */
export function beginAsked<W>(replica: Replica<W>, body: BeginQuorumEpochRequest): RaftResponse {
  const api = 'beginQuorumEpoch'
  const partition = onlyPartition(body.topics)
  if (body.clusterId !== null && body.clusterId !== replica.clusterId) {
    return refusal(api, errorCodes.INCONSISTENT_CLUSTER_ID)
  }
  if (body.voterId !== -1 && body.voterId !== replica.id) {
    return refusal(api, errorCodes.INVALID_VOTER_KEY)
  }
  if (partition === undefined || partition.leaderId < 0 || partition.leaderId === replica.id) {
    return refusal(api, errorCodes.INVALID_REQUEST)
  }
  const { leaderId, leaderEpoch } = partition
  if (leaderEpoch < replica.epoch) {
    return quorumEpochResponse(api, replica.leader, errorCodes.FENCED_LEADER_EPOCH)
  }
  const isOther = replica.leaderId !== undefined && replica.leaderId !== leaderId
  if (leaderEpoch === replica.epoch && isOther) {
    return quorumEpochResponse(api, replica.leader, errorCodes.INVALID_REQUEST)
  }
  const isFollowing = leaderEpoch === replica.epoch && replica.role.name === 'follower'
  if (!isFollowing) becomeFollower(replica, leaderEpoch, leaderId)
  return quorumEpochResponse(api, replica.leader, errorCodes.NONE)
}

/** The leader says farewell: whoever is named first stands for election at once. */
export function endAsked<W>(replica: Replica<W>, body: EndQuorumEpochRequest): RaftResponse {
  const api = 'endQuorumEpoch'
  const partition = onlyPartition(body.topics)
  if (body.clusterId !== null && body.clusterId !== replica.clusterId) {
    return refusal(api, errorCodes.INCONSISTENT_CLUSTER_ID)
  }
  if (partition === undefined || partition.leaderId < 0 || partition.leaderId === replica.id) {
    return refusal(api, errorCodes.INVALID_REQUEST)
  }
  if (partition.leaderEpoch < replica.epoch) {
    return quorumEpochResponse(api, replica.leader, errorCodes.FENCED_LEADER_EPOCH)
  }
  if (partition.leaderEpoch > replica.epoch) becomeUnattached(replica, partition.leaderEpoch)
  const { role, now } = replica
  const at = now + successionDelayMs(replica, partition)
  if (role.name === 'follower' && replica.leaderId === partition.leaderId) {
    role.hearsLeader = false
    replica.deadlines.hasten('fetch', at)
  } else if (role.name === 'unattached' && replica.isVoter) {
    replica.deadlines.hasten('election', at)
  }
  return quorumEpochResponse(api, replica.leader, errorCodes.NONE)
}

/** A voter has answered BeginQuorumEpoch or EndQuorumEpoch. */
export function epochAnswered<W>(
  replica: Replica<W>,
  from: number,
  body: BeginQuorumEpochResponse | EndQuorumEpochResponse,
): void {
  const answer = onlyPartition(body.topics)
  if (answer !== undefined && learn(replica, answer.leaderEpoch, answer.leaderId)) return
  const { role } = replica
  if (
    answer === undefined ||
    body.errorCode !== errorCodes.NONE ||
    answer.errorCode !== errorCodes.NONE
  ) {
    replica.peers.pause(from, replica.now + replica.timeouts.retryBackoffMs)
  } else if (role.name === 'leader') {
    role.leadership.untold.delete(from)
  } else if (role.name === 'resigned') {
    role.untold.delete(from)
    if (role.untold.size === 0 && replica.isStopping) replica.emit({ type: 'stop' })
  }
}

/** Tells the voters that do not know yet. */
export function tellEpoch<W>(replica: Replica<W>): void {
  const { role, clusterId, id, epoch, peers, now } = replica
  const leader = { leaderId: id, leaderEpoch: epoch }
  if (role.name === 'leader') {
    for (const voter of role.leadership.untold) {
      if (!peers.mayAsk(voter, now)) continue
      replica.ask(voter, beginQuorumEpochRequest(clusterId, voter, leader))
    }
  } else if (role.name === 'resigned') {
    const request = endQuorumEpochRequest(clusterId, leader, role.successors)
    for (const voter of role.untold) if (peers.mayAsk(voter, now)) replica.ask(voter, request)
  }
}

/** Voters that have not fetched for a while may not know their leader: they are told again. */
export function beginEpochDue<W>(replica: Replica<W>): void {
  const { role, now, timeouts, voters, id } = replica
  if (role.name !== 'leader') return
  const period = timeouts.fetchTimeoutMs / 2
  for (const voter of voters.others(id)) {
    const lastFetchAt = role.leadership.progressOf(voter)?.lastFetchAt ?? 0
    if (now - lastFetchAt >= period) role.leadership.untold.add(voter)
  }
  replica.deadlines.set('beginQuorumEpoch', now + period)
}

/** A leader that a majority does not fetch from may have been replaced without knowing: it resigns. */
export function checkQuorumDue<W>(replica: Replica<W>): void {
  const { role, now, timeouts, voters, id } = replica
  if (role.name !== 'leader') return
  const { leadership } = role
  const heardAt = voters.reachedByMajority((voter) => {
    return voter === id ? now : (leadership.progressOf(voter)?.lastFetchAt ?? 0)
  })
  const deadline = heardAt + timeouts.fetchTimeoutMs * 1.5
  if (deadline <= now) becomeResigned(replica, leadership.successors)
  else replica.deadlines.set('checkQuorum', deadline)
}

function successionDelayMs<W>(
  replica: Replica<W>,
  partition: EndQuorumEpochRequestPartitionData,
): number {
  const { preferredCandidates, preferredSuccessors } = partition
  const ids =
    preferredCandidates.length > 0
      ? preferredCandidates.map(({ candidateId }) => candidateId)
      : preferredSuccessors
  const place = ids.indexOf(replica.id)
  if (place === 0) return 0
  const { electionBackoffMaxMs } = replica.timeouts
  return (
    (place === -1 ? electionBackoffMaxMs : (electionBackoffMaxMs * place) / ids.length) *
    (0.5 + replica.draw() / 2)
  )
}
