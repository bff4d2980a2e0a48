// What every role of a replica shares: who it is, its epoch and vote, its log as far as it is durable, its
// deadlines, and the effects of the input being decided.
import { ZERO_UUID } from '@actorlog/bytes'
import type { Ballot } from './ballot.ts'
import { Deadlines } from './deadlines.ts'
import type { LogView, RaftEffect, RaftRequest, RaftResponse, RoleName } from './effects.ts'
import type { Leadership } from './leadership.ts'
import { DEFAULT_TIMEOUTS, type RaftOptions, type RaftTimeouts } from './options.ts'
import { Peers } from './peers.ts'
import type { QuorumState } from './quorum-state.ts'
import { VoterSet } from './voter-set.ts'
import type { LeaderAndEpoch } from './wire.ts'

/** What a replica is, with what only that role knows. */
export type Role<Waiter> =
  | { readonly name: 'unattached' }
  | {
      readonly name: 'follower'
      /** Whether the leader has answered lately: then no pre-vote of another is granted. */
      hearsLeader: boolean
      /** As the leader said; what is durable here may be less. */
      leaderHighWatermark: number
    }
  | { readonly name: 'prospective'; readonly ballot: Ballot }
  | { readonly name: 'candidate'; readonly ballot: Ballot; isBackingOff: boolean }
  | { readonly name: 'leader'; readonly leadership: Leadership<Waiter> }
  | {
      readonly name: 'resigned'
      readonly successors: readonly number[]
      /** Voters that have not answered EndQuorumEpoch. */
      readonly untold: Set<number>
    }

/** What the functions of every role work on. */
export class Replica<Waiter> {
  readonly id: number
  readonly clusterId: string
  readonly voters: VoterSet
  readonly timeouts: RaftTimeouts
  readonly draw: () => number
  readonly log: LogView
  readonly deadlines: Deadlines = new Deadlines()
  readonly peers: Peers = new Peers()

  role: Role<Waiter> = { name: 'unattached' }
  epoch: number
  leaderId: number | undefined
  votedId: number | undefined
  /** Durable up to here. */
  syncedOffset: number
  /** Something was appended or cut, and is not yet known to be durable. */
  isSyncing = false
  highWatermark: number
  /** Elections lost in a row. */
  electionsLost = 0
  /** An observer does not go back to this leader before `until`: it has just not answered. */
  avoided: { readonly leaderId: number; readonly until: number } | undefined
  /** After `shutdown` no election is begun. */
  isStopping = false
  /** Time of the input being decided. */
  now = 0

  #effects: RaftEffect<Waiter>[] = []
  /** Where effects go: into `then` of the last `persist`, since they ride on it. */
  #rider: RaftEffect<Waiter>[] = this.#effects
  #persisted: QuorumState
  #reported: { role: RoleName; epoch: number; leaderId: number | undefined } | undefined
  #timerAt: number = Number.POSITIVE_INFINITY

  constructor(options: RaftOptions, log: LogView, state: QuorumState | undefined) {
    this.id = options.nodeId
    this.clusterId = options.clusterId
    this.voters = new VoterSet(options.voters)
    this.timeouts = options.timeouts ?? DEFAULT_TIMEOUTS
    this.draw = options.draw
    this.log = log
    this.#persisted = state ?? {
      epoch: 0,
      leaderId: undefined,
      votedId: undefined,
      votedDirectoryId: ZERO_UUID,
    }
    this.epoch = this.#persisted.epoch
    this.leaderId = this.#persisted.leaderId
    this.votedId = this.#persisted.votedId
    this.syncedOffset = log.endOffset
    this.highWatermark = log.startOffset
  }

  get isVoter(): boolean {
    return this.voters.has(this.id)
  }

  get isOnlyVoter(): boolean {
    return this.isVoter && this.voters.ids.length === 1
  }

  isAvoided(leaderId: number): boolean {
    const { avoided, now } = this
    return avoided !== undefined && avoided.leaderId === leaderId && now < avoided.until
  }

  /** As answers say it; one that has resigned leads nobody. */
  get leader(): LeaderAndEpoch {
    const leaderId = this.role.name === 'resigned' ? -1 : (this.leaderId ?? -1)
    return { leaderId, leaderEpoch: this.epoch }
  }

  /** Whether a log that ends there holds all that this one holds, for all that can be known. */
  isUpToDate(lastEpoch: number, endOffset: number): boolean {
    if (lastEpoch !== this.log.lastEpoch) return lastEpoch > this.log.lastEpoch
    return endOffset >= this.log.endOffset
  }

  emit(effect: RaftEffect<Waiter>): void {
    this.#rider.push(effect)
  }

  reply(waiter: Waiter, response: RaftResponse): void {
    this.emit({ type: 'reply', waiter, response })
  }

  ask(to: number, request: RaftRequest, isPreVote = false): void {
    const deadline = this.now + this.timeouts.requestTimeoutMs
    const correlationId = this.peers.asked(to, { api: request.api, isPreVote }, deadline)
    this.emit({ type: 'send', to, correlationId, request })
  }

  /** Asks for what was appended to be made durable. */
  sync(): void {
    this.isSyncing = true
    this.emit({ type: 'sync' })
  }

  /** Writes epoch, leader and vote if they changed; all that follows rides on it. */
  persist(): void {
    const { epoch, leaderId, votedId } = this
    const last = this.#persisted
    if (epoch === last.epoch && leaderId === last.leaderId && votedId === last.votedId) return
    const state: QuorumState = { epoch, leaderId, votedId, votedDirectoryId: ZERO_UUID }
    this.#persisted = state
    const then: RaftEffect<Waiter>[] = []
    this.emit({ type: 'persist', state, then })
    this.#rider = then
  }

  /** The effects of this input. */
  takeEffects(): RaftEffect<Waiter>[] {
    this.#report()
    this.#arm()
    const effects = this.#effects
    this.#effects = []
    this.#rider = this.#effects
    return effects
  }

  /** The timer has fired: it must be armed again. */
  timerFired(): void {
    this.#timerAt = Number.POSITIVE_INFINITY
  }

  #report(): void {
    const { role, epoch, leaderId } = this
    const last = this.#reported
    if (last?.role === role.name && last.epoch === epoch && last.leaderId === leaderId) return
    this.#reported = { role: role.name, epoch, leaderId }
    this.emit({ type: 'changeRole', ...this.#reported })
  }

  /** A timer that fires too early is harmless, so only an earlier deadline moves it. */
  #arm(): void {
    const at = Math.min(this.deadlines.earliest, this.peers.nextAt(this.now))
    if (at >= this.#timerAt) return
    this.#timerAt = at
    this.emit({ type: 'startTimer', at })
  }
}
