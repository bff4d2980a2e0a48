// The ways from role to role. Whatever changes epoch, leader or vote is written before anything else leaves.
//
//   unattached ──▶ prospective ──▶ candidate ──▶ leader ──▶ resigned
//       ▲  ▲            │ ▲            │            │           │
//       │  └────────────┘ └────────────┘            │           ▼
//       └──────────── a higher epoch ◀──────────────┴─── unattached, epoch + 1
//   any ──▶ follower: a leader of this epoch or a higher one is known
import { assert } from '@actorlog/assert'
import { Ballot } from './ballot.ts'
import { Leadership } from './leadership.ts'
import type { Replica, Role } from './replica.ts'

/** Nobody leads, as far as this replica knows. A vote is kept within its epoch. */
export function becomeUnattached<W>(replica: Replica<W>, epoch: number): void {
  assert(epoch >= replica.epoch, 'epochs only rise')
  if (epoch > replica.epoch) replica.votedId = undefined
  enter(replica, epoch, undefined, { name: 'unattached' })
  if (replica.isVoter) replica.deadlines.set('election', electionTimeoutAt(replica))
  replica.persist()
}

/** Votes for `candidate`, once in an epoch. */
export function vote<W>(replica: Replica<W>, candidate: number): void {
  const { votedId, epoch } = replica
  assert(votedId === undefined || votedId === candidate, 'a voter votes once in an epoch')
  replica.votedId = candidate
  enter(replica, epoch, undefined, { name: 'unattached' })
  replica.deadlines.set('election', electionTimeoutAt(replica))
  replica.persist()
}

export function becomeFollower<W>(replica: Replica<W>, epoch: number, leaderId: number): void {
  assert(leaderId !== replica.id, 'nobody follows itself')
  assert(epoch >= replica.epoch, 'epochs only rise')
  assert(
    epoch > replica.epoch || replica.leaderId === undefined || replica.leaderId === leaderId,
    'an epoch has one leader',
    { epoch, was: replica.leaderId, is: leaderId },
  )
  if (epoch > replica.epoch) replica.votedId = undefined
  replica.electionsLost = 0
  enter(replica, epoch, leaderId, { name: 'follower', hearsLeader: false, leaderHighWatermark: 0 })
  replica.deadlines.set('fetch', fetchTimeoutAt(replica))
  replica.persist()
}

/** Asks who would vote for it, without raising its epoch (KIP-996). */
export function becomeProspective<W>(replica: Replica<W>): void {
  assert(replica.isVoter, 'only voters stand for election')
  const ballot = new Ballot(replica.voters, replica.id)
  enter(replica, replica.epoch, replica.leaderId, { name: 'prospective', ballot })
  replica.deadlines.set('election', electionTimeoutAt(replica))
  if (ballot.isWon) becomeCandidate(replica)
}

export function becomeCandidate<W>(replica: Replica<W>): void {
  const ballot = new Ballot(replica.voters, replica.id)
  replica.votedId = replica.id
  enter(replica, replica.epoch + 1, undefined, { name: 'candidate', ballot, isBackingOff: false })
  replica.deadlines.set('election', electionTimeoutAt(replica))
  replica.persist()
  if (ballot.isWon) becomeLeader(replica, ballot)
}

export function becomeLeader<W>(replica: Replica<W>, ballot: Ballot): void {
  assert(ballot.isWon, 'a leader has the votes of a majority')
  const { now, timeouts, voters, epoch, id } = replica
  const epochStartOffset = replica.log.endOffset
  const leadership = new Leadership<W>(epochStartOffset, voters.others(id), now)
  replica.electionsLost = 0
  // As Kafka writes it: a leader's own file names no vote. It never votes in this epoch again.
  replica.votedId = undefined
  enter(replica, epoch, id, { name: 'leader', leadership })
  replica.deadlines.set('beginQuorumEpoch', now + timeouts.fetchTimeoutMs / 2)
  if (voters.ids.length > 1) {
    replica.deadlines.set('checkQuorum', now + timeouts.fetchTimeoutMs * 1.5)
  }
  replica.persist()
  replica.emit({
    type: 'appendLeaderChange',
    baseOffset: epochStartOffset,
    epoch,
    leaderId: id,
    voters: voters.ids,
    grantingVoters: ballot.granted,
  })
  replica.sync()
}

/** Leads no more, and tells the voters who should follow. */
export function becomeResigned<W>(replica: Replica<W>, successors: readonly number[]): void {
  assert(replica.leaderId === replica.id, 'only a leader resigns')
  const untold = new Set(replica.voters.others(replica.id))
  enter(replica, replica.epoch, replica.id, { name: 'resigned', successors, untold })
  replica.deadlines.set('election', electionTimeoutAt(replica))
}

/**
 * Takes in what another says about its epoch and leader; returns whether that changed the role.
 * A leader's name alone, in the own epoch, matters only to one that knows none.
 */
export function learn<W>(replica: Replica<W>, epoch: number, leaderId: number): boolean {
  const isKnown = leaderId >= 0 && leaderId !== replica.id
  if (epoch > replica.epoch) {
    if (isKnown) becomeFollower(replica, epoch, leaderId)
    else becomeUnattached(replica, epoch)
    return true
  }
  if (epoch < replica.epoch || !isKnown || replica.leaderId !== undefined) return false
  if (replica.isAvoided(leaderId)) return false
  becomeFollower(replica, epoch, leaderId)
  return true
}

export function fetchTimeoutAt<W>(replica: Replica<W>): number {
  // Spread, so that not all followers of a dead leader stand for election at once.
  return replica.now + replica.timeouts.fetchTimeoutMs * (1 + replica.draw() / 4)
}

function electionTimeoutAt<W>(replica: Replica<W>): number {
  return replica.now + replica.timeouts.electionTimeoutMs * (1 + replica.draw())
}

function enter<W>(
  replica: Replica<W>,
  epoch: number,
  leaderId: number | undefined,
  role: Role<W>,
): void {
  const left = replica.role
  replica.epoch = epoch
  replica.leaderId = leaderId
  replica.role = role
  replica.deadlines.clearAll()
  replica.peers.reset()
  if (left.name === 'leader') left.leadership.close(replica)
  if (replica.isStopping && role.name !== 'resigned') replica.emit({ type: 'stop' })
}
