// One replica of the metadata log: a voter, or an observer. It decides and performs nothing; every method
// takes one input and returns the effects of it.
import { assert, unreachable } from '@actorlog/assert'
import { ZERO_UUID } from '@actorlog/bytes'
import { errorCodes } from '@actorlog/protocol'
import type {
  DescribeQuorumRequest,
  DescribeQuorumResponse,
  DescribeQuorumResponseReplicaState,
} from '@actorlog/protocol/client'
import type { LogView, RaftEffect, RaftRequest, RaftResponse, RoleName } from './effects.ts'
import {
  fetchAnswered,
  fetchAsked,
  fetchDue,
  fetchFailed,
  fetchMore,
  followHighWatermark,
  leaderLost,
} from './fetches.ts'
import type { Leadership } from './leadership.ts'
import type { RaftOptions } from './options.ts'
import {
  beginAsked,
  beginEpochDue,
  checkQuorumDue,
  endAsked,
  epochAnswered,
  tellEpoch,
} from './quorum-epochs.ts'
import type { QuorumState } from './quorum-state.ts'
import { Replica } from './replica.ts'
import { becomeFollower, becomeProspective, becomeResigned, becomeUnattached } from './roles.ts'
import { askForVotes, electionDue, voteAnswered, voteAsked } from './votes.ts'
import { describeQuorumResponse, onlyPartition, refusal } from './wire.ts'

/** One replica's decisions. `Waiter` is whom to answer: an address in production, a name in a story. */
export class Raft<Waiter> {
  readonly #replica: Replica<Waiter>

  /** `state` is what `quorum-state` says; undefined where there is no such file. */
  constructor(options: RaftOptions, log: LogView, state: QuorumState | undefined) {
    this.#replica = new Replica(options, log, state)
  }

  get role(): RoleName {
    return this.#replica.role.name
  }

  get epoch(): number {
    return this.#replica.epoch
  }

  get leaderId(): number | undefined {
    return this.#replica.leaderId
  }

  /** Everything below is committed. */
  get highWatermark(): number {
    return this.#replica.highWatermark
  }

  /** Whether this replica leads and knows all that was committed before it. */
  get isActive(): boolean {
    const { role } = this.#replica
    return role.name === 'leader' && role.leadership.isActive
  }

  /** Takes up the role that the file and the log tell. Given once, before all else. */
  start(now: number): RaftEffect<Waiter>[] {
    return this.#decide(now, (replica) => {
      const { epoch, leaderId, id, log, voters, timeouts } = replica
      if (log.lastEpoch > epoch) becomeUnattached(replica, log.lastEpoch)
      else if (leaderId === id && replica.isVoter) becomeResigned(replica, [])
      else if (leaderId !== undefined && leaderId !== id && voters.has(leaderId)) {
        becomeFollower(replica, epoch, leaderId)
      } else becomeUnattached(replica, epoch)
      if (replica.isOnlyVoter) return becomeProspective(replica)
      if (!replica.isVoter) return
      const soon = now + replica.draw() * timeouts.firstElectionMaxMs
      if (replica.role.name !== 'follower') replica.deadlines.hasten('election', soon)
    })
  }

  /** A member of the quorum asks; `waiter` is answered by `reply` or `replyWithRecords`, once. */
  ask(request: RaftRequest, waiter: Waiter, now: number): RaftEffect<Waiter>[] {
    const answer = (replica: Replica<Waiter>): RaftResponse | undefined => {
      switch (request.api) {
        case 'vote':
          return voteAsked(replica, request.body)
        case 'beginQuorumEpoch':
          return beginAsked(replica, request.body)
        case 'endQuorumEpoch':
          return endAsked(replica, request.body)
        case 'fetch':
          return fetchAsked(replica, request.body, waiter)
        default:
          return unreachable(request)
      }
    }
    return this.#decide(now, (replica) => {
      const response = answer(replica)
      if (response !== undefined) replica.reply(waiter, response)
    })
  }

  /** The answer to the `send` of that correlation id. */
  answered(
    from: number,
    correlationId: number,
    response: RaftResponse,
    now: number,
  ): RaftEffect<Waiter>[] {
    return this.#decide(now, (replica) => {
      const pending = replica.peers.take(from, correlationId)
      if (pending === undefined) return
      switch (response.api) {
        case 'vote':
          return voteAnswered(replica, from, pending.isPreVote, response.body)
        case 'beginQuorumEpoch':
        case 'endQuorumEpoch':
          return epochAnswered(replica, from, response.body)
        case 'fetch':
          return fetchAnswered(replica, from, response.body)
        default:
          return unreachable(response)
      }
    })
  }

  /** The `send` of that correlation id failed: it is repeated after a pause. */
  unanswered(from: number, correlationId: number, now: number): RaftEffect<Waiter>[] {
    return this.#decide(now, (replica) => {
      if (replica.peers.take(from, correlationId) === undefined) return
      fetchFailed(replica, from)
      replica.peers.pause(from, now + replica.timeouts.retryBackoffMs)
    })
  }

  /** That member is known to be dead: its followers need not wait until its silence tells. */
  lost(id: number, now: number): RaftEffect<Waiter>[] {
    return this.#decide(now, (replica) => {
      leaderLost(replica, id)
      replica.peers.pause(id, now + replica.timeouts.retryBackoffMs)
    })
  }

  /** The log is durable up to `endOffset`: what was told by a `sync`. */
  synced(endOffset: number, now: number): RaftEffect<Waiter>[] {
    return this.#decide(now, (replica) => {
      assert(endOffset <= replica.log.endOffset, 'what is durable is in the log')
      replica.syncedOffset = endOffset
      replica.isSyncing = endOffset < replica.log.endOffset
      if (replica.role.name === 'leader') replica.role.leadership.commit(replica)
      else followHighWatermark(replica)
    })
  }

  /** Appends as leader: `answerAppend` tells how it ended. `recordCount` offsets are taken. */
  append(
    batch: Uint8Array,
    recordCount: number,
    waiter: Waiter,
    now: number,
  ): RaftEffect<Waiter>[] {
    return this.#decide(now, (replica) => {
      const { role } = replica
      if (role.name === 'leader') role.leadership.append(replica, batch, recordCount, waiter)
      else replica.emit({ type: 'answerAppend', waiter, outcome: 'notLeader', baseOffset: -1 })
    })
  }

  /** The timer has fired. */
  due(now: number): RaftEffect<Waiter>[] {
    return this.#decide(now, (replica) => {
      replica.timerFired()
      replica.peers.expire(now)
      let name = replica.deadlines.takeDue(now)
      for (; name !== undefined; name = replica.deadlines.takeDue(now)) {
        if (name === 'election') electionDue(replica)
        else if (name === 'fetch') fetchDue(replica)
        else if (name === 'checkQuorum') checkQuorumDue(replica)
        else if (name === 'beginQuorumEpoch') beginEpochDue(replica)
        else if (replica.role.name === 'leader') replica.role.leadership.answerOverdue(replica)
      }
    })
  }

  /** A leader hands its office on; for any other nothing happens. */
  resign(now: number): RaftEffect<Waiter>[] {
    return this.#decide(now, (replica) => {
      const { role } = replica
      if (role.name === 'leader') becomeResigned(replica, role.leadership.successors)
    })
  }

  /** Takes no part in elections any more; `stop` says when all is said. */
  shutdown(now: number): RaftEffect<Waiter>[] {
    return this.#decide(now, (replica) => {
      const { role } = replica
      replica.isStopping = true
      if (role.name === 'leader') becomeResigned(replica, role.leadership.successors)
      if (role.name !== 'leader' || replica.isOnlyVoter) {
        replica.deadlines.clearAll()
        replica.emit({ type: 'stop' })
      }
    })
  }

  /** What DescribeQuorum asks; only the leader knows. `timestamp` is wall-clock time, as the answer's are. */
  describeQuorum(
    request: DescribeQuorumRequest,
    now: number,
    timestamp: number,
  ): DescribeQuorumResponse {
    const { role, leader, highWatermark, voters, id } = this.#replica
    if (onlyPartition(request.topics) === undefined) {
      const { body } = refusal('vote', errorCodes.UNKNOWN_TOPIC_OR_PARTITION)
      return { ...(body as { errorCode: number }), errorMessage: null, topics: [], nodes: [] }
    }
    const fields = { partitionIndex: 0, errorMessage: null, ...leader }
    if (role.name !== 'leader') {
      const errorCode = errorCodes.NOT_LEADER_OR_FOLLOWER
      const nothing = { highWatermark: -1, currentVoters: [], observers: [] }
      return describeQuorumResponse({ ...fields, ...nothing, errorCode })
    }
    const { leadership } = role
    const state = (replicaId: number) =>
      replicaId === id
        ? selfState(id, leadership.endOffset, timestamp)
        : replicaState(replicaId, leadership, timestamp - now)
    return describeQuorumResponse({
      ...fields,
      errorCode: errorCodes.NONE,
      highWatermark,
      currentVoters: voters.ids.map(state),
      observers: leadership.observers.map(state),
    })
  }

  #decide(now: number, decide: (replica: Replica<Waiter>) => void): RaftEffect<Waiter>[] {
    const replica = this.#replica
    replica.now = now
    decide(replica)
    askForVotes(replica)
    tellEpoch(replica)
    fetchMore(replica)
    return replica.takeEffects()
  }
}

function selfState(
  replicaId: number,
  logEndOffset: number,
  timestamp: number,
): DescribeQuorumResponseReplicaState {
  return {
    replicaId,
    replicaDirectoryId: ZERO_UUID,
    logEndOffset,
    lastFetchTimestamp: timestamp,
    lastCaughtUpTimestamp: timestamp,
  }
}

/** `wallClockOffset` turns monotonic into wall-clock time. */
function replicaState<W>(
  replicaId: number,
  leadership: Leadership<W>,
  wallClockOffset: number,
): DescribeQuorumResponseReplicaState {
  const progress = leadership.progressOf(replicaId)
  const timestampOf = (at: number) => (at === -1 ? -1 : Math.floor(at + wallClockOffset))
  const hasFetched = progress?.hasFetched === true
  return {
    replicaId,
    replicaDirectoryId: ZERO_UUID,
    logEndOffset: hasFetched ? progress.endOffset : -1,
    lastFetchTimestamp: hasFetched ? timestampOf(progress.lastFetchAt) : -1,
    lastCaughtUpTimestamp: hasFetched ? timestampOf(progress.lastCaughtUpAt) : -1,
  }
}
