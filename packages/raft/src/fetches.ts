// Replication, both sides: the leader answers Fetch, a follower or observer asks, and what it has on disk
// is what its next Fetch says.
import { assert } from '@actorlog/assert'
import { errorCodes } from '@actorlog/protocol'
import type {
  FetchRequest,
  FetchRequestFetchPartition,
  FetchResponse,
} from '@actorlog/protocol/client'
import type { EpochEndOffset, RaftResponse } from './effects.ts'
import type { Replica } from './replica.ts'
import { becomeProspective, becomeUnattached, fetchTimeoutAt, learn } from './roles.ts'
import { FETCH_BYTES_MAX, fetchedPartition, fetchRequest, fetchResponse, refusal } from './wire.ts'

/** A follower asks for what comes after its log. Undefined when it has been answered, or will be. */
export function fetchAsked<W>(
  replica: Replica<W>,
  body: FetchRequest,
  waiter: W,
): RaftResponse | undefined {
  if (body.clusterId !== null && body.clusterId !== replica.clusterId) {
    return refusal('fetch', errorCodes.INCONSISTENT_CLUSTER_ID)
  }
  const partition = fetchedPartition(body)
  const replicaId = Math.max(body.replicaState.replicaId, body.replicaId)
  if (partition === undefined || !isSound(partition) || replicaId < 0 || replicaId === replica.id) {
    return refusal('fetch', errorCodes.INVALID_REQUEST)
  }
  const { role, log, highWatermark, leader, now, timeouts } = replica
  const answer = (errorCode: number, divergingEpoch?: EpochEndOffset): RaftResponse => {
    const fields = { errorCode, highWatermark, logStartOffset: log.startOffset }
    const more = divergingEpoch === undefined ? fields : { ...fields, divergingEpoch }
    return { api: 'fetch', body: fetchResponse(leader, more) }
  }
  const error = leaderErrorOf(replica, partition.currentLeaderEpoch)
  if (role.name !== 'leader' || error !== errorCodes.NONE) return answer(error)
  const offset = partition.fetchOffset
  if (offset < log.startOffset) return answer(errorCodes.OFFSET_OUT_OF_RANGE)
  const divergingEpoch = divergenceOf(replica, partition)
  if (divergingEpoch !== undefined) return answer(errorCodes.NONE, divergingEpoch)
  role.leadership.fetched(replicaId, offset, now)
  role.leadership.commit(replica)
  role.leadership.answerOrWait(replica, {
    waiter,
    replicaId,
    offset,
    maxBytes: Math.min(partition.partitionMaxBytes, FETCH_BYTES_MAX),
    deadline: now + Math.min(body.maxWaitMs, timeouts.fetchMaxWaitMs),
    highWatermark: partition.highWatermark,
  })
  return undefined
}

/** Asks the leader for more; an observer without a leader asks any voter who it is. */
export function fetchMore<W>(replica: Replica<W>): void {
  const { role, leaderId, peers, now } = replica
  // The fetch offset is an acknowledgement: it waits for the disk.
  if (replica.isSyncing) return
  if (role.name === 'follower' && leaderId !== undefined) {
    if (peers.mayAsk(leaderId, now)) askForRecords(replica, leaderId)
  } else if (role.name === 'unattached' && !replica.isVoter && !peers.isAsking) {
    const idle = replica.voters.ids.filter((id) => peers.mayAsk(id, now))
    const target = idle[Math.floor(replica.draw() * idle.length)]
    if (target !== undefined) askForRecords(replica, target)
  }
}

/** The leader's answer: records, a place to cut, or that it leads no more. */
export function fetchAnswered<W>(replica: Replica<W>, from: number, body: FetchResponse): void {
  const partition = body.responses[0]?.partitions[0]
  const retryAt = replica.now + replica.timeouts.retryBackoffMs
  if (partition === undefined) {
    replica.peers.pause(from, retryAt)
    return
  }
  const { leaderId, leaderEpoch } = partition.currentLeader
  if (learn(replica, leaderEpoch, leaderId)) return
  const { role } = replica
  if (partition.errorCode !== errorCodes.NONE || role.name !== 'follower') {
    if (partition.errorCode === errorCodes.NOT_LEADER_OR_FOLLOWER) leaderLost(replica, from)
    replica.peers.pause(from, retryAt)
    return
  }
  role.hearsLeader = true
  replica.deadlines.set('fetch', fetchTimeoutAt(replica))
  const { divergingEpoch, records } = partition
  if (divergingEpoch.epoch >= 0) {
    cut(replica, divergingEpoch)
    return
  }
  role.leaderHighWatermark = Math.max(role.leaderHighWatermark, partition.highWatermark)
  if (records !== null && records.length > 0) {
    replica.emit({ type: 'appendAsFollower', records })
    replica.sync()
  }
  followHighWatermark(replica)
}

/** A follower's high watermark: the leader's, as far as the own disk has it. */
export function followHighWatermark<W>(replica: Replica<W>): void {
  const { role } = replica
  if (role.name !== 'follower') return
  const highWatermark = Math.min(role.leaderHighWatermark, replica.syncedOffset)
  if (highWatermark <= replica.highWatermark) return
  replica.highWatermark = highWatermark
  replica.emit({ type: 'commit', highWatermark })
}

/** The leader has not answered for too long. */
export function fetchDue<W>(replica: Replica<W>): void {
  if (replica.role.name !== 'follower') return
  if (!replica.isVoter) leaveLeader(replica, replica.timeouts.requestTimeoutMs / 2)
  else if (replica.isStopping) becomeUnattached(replica, replica.epoch)
  else becomeProspective(replica)
}

/** The request to that member failed. An observer looks for another leader at once, a voter waits a while. */
export function fetchFailed<W>(replica: Replica<W>, from: number): void {
  const { role, leaderId, timeouts } = replica
  if (replica.isVoter || role.name !== 'follower' || leaderId !== from) return
  leaveLeader(replica, timeouts.retryBackoffMs)
}

/** The leader is known to be gone: no need to wait until it has not answered for long. */
export function leaderLost<W>(replica: Replica<W>, id: number): void {
  const { role, now, timeouts } = replica
  if (role.name !== 'follower' || replica.leaderId !== id) return
  if (!replica.isVoter) {
    leaveLeader(replica, timeouts.retryBackoffMs)
    return
  }
  role.hearsLeader = false
  replica.deadlines.hasten('fetch', now + replica.draw() * timeouts.electionBackoffMaxMs)
}

/** Voters may not know yet that this leader is gone: what they say of it is not believed for a while. */
function leaveLeader<W>(replica: Replica<W>, forMs: number): void {
  const { leaderId, epoch, now } = replica
  if (leaderId !== undefined) replica.avoided = { leaderId, until: now + forMs }
  becomeUnattached(replica, epoch)
}

function askForRecords<W>(replica: Replica<W>, to: number): void {
  const { log } = replica
  const request = fetchRequest({
    clusterId: replica.clusterId,
    replicaId: replica.id,
    epoch: replica.epoch,
    fetchOffset: log.endOffset,
    lastFetchedEpoch: log.lastEpoch,
    highWatermark: replica.highWatermark,
    maxWaitMs: replica.timeouts.fetchMaxWaitMs,
  })
  replica.ask(to, request)
}

function isSound(partition: FetchRequestFetchPartition): boolean {
  const { fetchOffset, lastFetchedEpoch, currentLeaderEpoch } = partition
  return fetchOffset >= 0 && lastFetchedEpoch >= 0 && currentLeaderEpoch >= 0
}

function leaderErrorOf<W>(replica: Replica<W>, epoch: number): number {
  if (epoch < replica.epoch) return errorCodes.FENCED_LEADER_EPOCH
  if (epoch > replica.epoch) return errorCodes.UNKNOWN_LEADER_EPOCH
  return replica.role.name === 'leader' ? errorCodes.NONE : errorCodes.NOT_LEADER_OR_FOLLOWER
}

/** Where a follower must cut its log before it can be given more; undefined when it agrees with this one. */
function divergenceOf<W>(
  replica: Replica<W>,
  asked: FetchRequestFetchPartition,
): EpochEndOffset | undefined {
  const { log } = replica
  if (asked.fetchOffset === log.startOffset && asked.lastFetchedEpoch === 0) return undefined
  const here = log.endOffsetForEpoch(asked.lastFetchedEpoch)
  if (here === undefined) return { epoch: 0, endOffset: log.startOffset }
  if (here.epoch === asked.lastFetchedEpoch && here.endOffset >= asked.fetchOffset) return undefined
  return here
}

/** Cuts to where both logs may still agree; the next fetch tells whether they do. */
function cut<W>(replica: Replica<W>, diverging: EpochEndOffset): void {
  const { log } = replica
  const here = log.endOffsetForEpoch(diverging.epoch)
  const ownEnd = here?.endOffset ?? log.startOffset
  const agreed = here?.epoch === diverging.epoch ? Math.min(ownEnd, diverging.endOffset) : ownEnd
  const endOffset = Math.min(agreed, log.endOffset)
  assert(endOffset >= replica.highWatermark, 'what is committed is never cut', {
    endOffset,
    highWatermark: replica.highWatermark,
  })
  replica.emit({ type: 'truncate', endOffset })
  replica.sync()
  replica.syncedOffset = Math.min(replica.syncedOffset, endOffset)
}
