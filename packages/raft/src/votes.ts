// Elections: who is asked, who is granted a vote, and what the answers make of a candidate.
import { errorCodes } from '@actorlog/protocol'
import type { VoteRequest, VoteRequestPartitionData, VoteResponse } from '@actorlog/protocol/client'
import type { RaftResponse } from './effects.ts'
import type { Replica } from './replica.ts'
import {
  becomeCandidate,
  becomeFollower,
  becomeLeader,
  becomeProspective,
  becomeUnattached,
  learn,
  vote,
} from './roles.ts'
import { onlyPartition, refusal, voteRequest, voteResponse } from './wire.ts'

/** Answers a Vote. A vote that is granted is written first: the answer rides on it. */
export function voteAsked<W>(replica: Replica<W>, body: VoteRequest): RaftResponse {
  const partition = onlyPartition(body.topics)
  const error = refusalOf(replica, body, partition)
  if (partition === undefined || error !== errorCodes.NONE) return refusal('vote', error)
  if (partition.replicaEpoch < replica.epoch) {
    return voteResponse(replica.leader, errorCodes.FENCED_LEADER_EPOCH, false)
  }
  if (partition.replicaEpoch > replica.epoch) becomeUnattached(replica, partition.replicaEpoch)
  const isGranted = mayGrant(replica, partition)
  const { role } = replica
  const isFree = role.name === 'unattached' || role.name === 'prospective'
  if (isGranted && !partition.preVote && isFree) vote(replica, partition.replicaId)
  return voteResponse(replica.leader, errorCodes.NONE, isGranted)
}

/** Asks every voter that has not answered yet. */
export function askForVotes<W>(replica: Replica<W>): void {
  const { role } = replica
  if (role.name !== 'prospective' && role.name !== 'candidate') return
  if (role.name === 'candidate' && role.isBackingOff) return
  const preVote = role.name === 'prospective'
  for (const voterId of role.ballot.unanswered) {
    if (!replica.peers.mayAsk(voterId, replica.now)) continue
    const request = voteRequest({
      clusterId: replica.clusterId,
      voterId,
      candidateId: replica.id,
      epoch: replica.epoch,
      lastEpoch: replica.log.lastEpoch,
      lastOffset: replica.log.endOffset,
      preVote,
    })
    replica.ask(voterId, request, preVote)
  }
}

/** Counts an answer to a question of the election under way. */
export function voteAnswered<W>(
  replica: Replica<W>,
  from: number,
  isPreVote: boolean,
  body: VoteResponse,
): void {
  const answer = onlyPartition(body.topics)
  // A voter that knows no pre-votes cannot be asked in vain: the real vote will tell.
  const isTooOld = isPreVote && body.errorCode === errorCodes.UNSUPPORTED_VERSION
  if (answer !== undefined && learn(replica, answer.leaderEpoch, answer.leaderId)) return
  const { role } = replica
  if (role.name !== 'prospective' && role.name !== 'candidate') return
  if (
    !isTooOld &&
    (answer === undefined ||
      body.errorCode !== errorCodes.NONE ||
      answer.errorCode !== errorCodes.NONE)
  ) {
    replica.peers.pause(from, replica.now + replica.timeouts.retryBackoffMs)
    return
  }
  if (isTooOld || answer?.voteGranted === true) role.ballot.grant(from)
  else role.ballot.reject(from)
  if (role.ballot.isWon) {
    if (role.name === 'prospective') becomeCandidate(replica)
    else becomeLeader(replica, role.ballot)
  } else if (role.ballot.isLost) {
    if (role.name === 'prospective') giveUp(replica)
    else backOff(replica)
  }
}

/** The time for an election has come, or the time for one is over. */
export function electionDue<W>(replica: Replica<W>): void {
  switch (replica.role.name) {
    case 'unattached':
    case 'candidate':
      becomeProspective(replica)
      break
    case 'prospective':
      giveUp(replica)
      break
    case 'resigned':
      // It has led this epoch and must take no part in it again, not even with a vote.
      becomeUnattached(replica, replica.epoch + 1)
      if (!replica.isStopping) becomeProspective(replica)
      break
    default:
      break
  }
}

/** Back to where it stood: behind the leader it knows, or waiting for one. */
function giveUp<W>(replica: Replica<W>): void {
  const { epoch, leaderId } = replica
  if (leaderId === undefined) becomeUnattached(replica, epoch)
  else becomeFollower(replica, epoch, leaderId)
}

/** Waits a while that doubles with every defeat, and differs from the rivals'. */
function backOff<W>(replica: Replica<W>): void {
  const { role, now, timeouts } = replica
  if (role.name !== 'candidate' || role.isBackingOff) return
  role.isBackingOff = true
  replica.electionsLost += 1
  const { electionBackoffMaxMs, retryBackoffMs } = timeouts
  const upTo = Math.min(electionBackoffMaxMs, retryBackoffMs * 2 ** replica.electionsLost)
  replica.deadlines.set('election', now + replica.draw() * upTo)
}

function refusalOf<W>(
  replica: Replica<W>,
  body: VoteRequest,
  partition: VoteRequestPartitionData | undefined,
): number {
  if (body.clusterId !== null && body.clusterId !== replica.clusterId) {
    return errorCodes.INCONSISTENT_CLUSTER_ID
  }
  if (partition === undefined || partition.replicaId < 0 || partition.lastOffset < 0) {
    return errorCodes.INVALID_REQUEST
  }
  if (body.voterId !== -1 && body.voterId !== replica.id) return errorCodes.INVALID_VOTER_KEY
  return replica.isVoter && replica.voters.has(partition.replicaId)
    ? errorCodes.NONE
    : errorCodes.INCONSISTENT_VOTER_SET
}

function mayGrant<W>(replica: Replica<W>, asked: VoteRequestPartitionData): boolean {
  const { role, votedId, leaderId } = replica
  const isUpToDate = replica.isUpToDate(asked.lastOffsetEpoch, asked.lastOffset)
  if (asked.preVote) {
    // A follower that hears its leader lets nobody disturb it; neither does the leader.
    if (role.name === 'leader') return false
    return isUpToDate && !(role.name === 'follower' && role.hearsLeader)
  }
  if (role.name !== 'unattached' && role.name !== 'prospective') return false
  if (votedId !== undefined) return votedId === asked.replicaId
  return leaderId === undefined && isUpToDate
}
