// What the leader of one partition decides, for one leader epoch. Pure: it performs nothing.
//
//   appended ─────────────┐
//                         ├──▶ the high watermark moves ──▶ appends with acks=all are answered
//   a follower fetched ───┤
//                         └──▶ it has caught up ──▶ propose a larger in-sync set
//   time ──▶ a member lags ──▶ propose a smaller one
import { assert } from '@actorlog/assert'
import { errorCodes } from '@actorlog/protocol'
import type { IsrProposal, LeaderEffect } from './effects.ts'
import { IsrState } from './isr-state.ts'
import { RemoteReplica } from './remote-replica.ts'
import { WaitingAppends } from './waiting-appends.ts'

/** What the controller says of the partition. */
export interface PartitionState {
  readonly replicas: readonly number[]
  readonly isr: readonly number[]
  readonly leaderEpoch: number
  readonly partitionEpoch: number
  readonly recovering: boolean
}

/** With what a leader begins its epoch. */
export interface LeaderOptions {
  readonly brokerId: number
  readonly brokerEpoch: number
  readonly state: PartitionState
  /** Where the leader's log ended when its epoch began. */
  readonly epochStartOffset: number
  readonly highWatermark: number
  readonly minInsyncReplicas: number
  /** `replica.lag.time.max.ms`. */
  readonly lagMsMax: number
  readonly now: number
}

/** One fetch of a follower. */
export interface FollowerFetch {
  readonly replicaId: number
  readonly brokerEpoch: number
  readonly fetchOffset: number
  readonly logStartOffset: number
  /** Registered with this broker epoch, unfenced and not about to stop: may be in the in-sync set. */
  readonly isEligible: boolean
}

/** A follower's broker as the metadata shows it. */
export interface FollowerBroker {
  readonly replicaId: number
  readonly brokerEpoch: number
  /** Unfenced and not about to stop: may be in the in-sync set. */
  readonly isEligible: boolean
}

const NOTHING: readonly never[] = Object.freeze([])

/** Leads one partition during one leader epoch; the next epoch is another leader, also on the same broker. */
export class PartitionLeader<Waiter> {
  readonly #options: LeaderOptions
  readonly #isr: IsrState
  readonly #waiting = new WaitingAppends<Waiter>()
  /** All replicas but the leader's own. */
  #remotes: readonly RemoteReplica[] = []
  #state: PartitionState
  #minInsyncReplicas: number
  /** Invariant: epoch start ≤ end; it only grows. */
  #endOffset: number
  /** Invariant: ≤ end; it only grows while this leader leads. */
  #highWatermark: number

  constructor(options: LeaderOptions) {
    const { state, brokerId, epochStartOffset, highWatermark } = options
    assert(state.replicas.includes(brokerId), 'a leader is one of the replicas')
    assert(highWatermark <= epochStartOffset, 'what is replicated is in the log')
    this.#options = options
    this.#state = state
    this.#isr = new IsrState(state.isr)
    this.#minInsyncReplicas = options.minInsyncReplicas
    this.#endOffset = epochStartOffset
    this.#highWatermark = highWatermark
    this.#renewRemotes(options.now)
  }

  get highWatermark(): number {
    return this.#highWatermark
  }

  get epochStartOffset(): number {
    return this.#options.epochStartOffset
  }

  get state(): PartitionState {
    return this.#state
  }

  /** Replicas that the controller has committed to be in sync. */
  get isr(): readonly number[] {
    return this.#isr.committed
  }

  /** The lowest log start of the replicas that live, for DeleteRecords; -1 while one of them is unknown. */
  lowWatermark(ownLogStartOffset: number): number {
    return this.#remotes
      .filter(({ id, isEligible }) => isEligible || this.isr.includes(id))
      .reduce((low, { logStartOffset }) => Math.min(low, logStartOffset), ownLogStartOffset)
  }

  /** Where each follower's log ends as its fetches have shown; -1 when it has not fetched in this epoch. */
  followerEnds(): ReadonlyMap<number, number> {
    return new Map(this.#remotes.map(({ id, endOffset }) => [id, endOffset]))
  }

  /** Asked before an append with acks=all: too few in-sync replicas refuse it (0 when it may go on). */
  refuseAppend(acks: number): number {
    if (acks !== -1) return errorCodes.NONE
    return this.#waiting.isFull || this.isr.length < this.#effectiveMinIsr()
      ? errorCodes.NOT_ENOUGH_REPLICAS
      : errorCodes.NONE
  }

  /** Start: with itself alone in sync, everything it has is replicated; an unclean leader reports back. */
  begin(now: number): readonly LeaderEffect<Waiter>[] {
    const moved = this.#advance(now)
    return this.#state.recovering ? [...moved, this.#propose(this.isr)] : moved
  }

  /** The leader's log ends at `endOffset` now. */
  appended(endOffset: number, now: number): readonly LeaderEffect<Waiter>[] {
    assert(endOffset >= this.#endOffset, 'the end of a leader only grows')
    for (const remote of this.#remotes) remote.leaderAppended(this.#endOffset, now)
    this.#endOffset = endOffset
    // With a follower in sync nothing can move before it fetches: the usual case costs nothing.
    return this.isr.length > 1 ? NOTHING : this.#advance(now)
  }

  /** Answers when everything below `endOffset` is replicated, or at the deadline. */
  wait(endOffset: number, waiter: Waiter, deadline: number): readonly LeaderEffect<Waiter>[] {
    if (endOffset <= this.#highWatermark) return [answer(waiter, this.#replicatedVerdict())]
    this.#waiting.add(endOffset, waiter, deadline)
    return NOTHING
  }

  /** A fetch from an offset proves that the follower has everything below it. */
  fetched(fetch: FollowerFetch, now: number): readonly LeaderEffect<Waiter>[] {
    const remote = this.#remotes.find(({ id }) => id === fetch.replicaId)
    // An older life of that broker says nothing of what it has now (KIP-903).
    if (remote === undefined || fetch.brokerEpoch < remote.brokerEpoch) return NOTHING
    if (fetch.fetchOffset > this.#endOffset) return NOTHING
    remote.brokerEpoch = fetch.brokerEpoch
    remote.logStartOffset = fetch.logStartOffset
    remote.isEligible = fetch.isEligible
    const hasMoved = fetch.fetchOffset !== remote.endOffset
    remote.fetched(fetch.fetchOffset, this.#endOffset, now)
    // Before the high watermark moves: once proposed, the newcomer counts.
    const proposal = this.#mayJoin(remote) ? this.#propose([...this.isr, remote.id]) : undefined
    const moved = hasMoved ? this.#advance(now) : NOTHING
    return proposal === undefined ? moved : [...moved, proposal]
  }

  /**
   * What the metadata says of a follower's broker. One that is fenced, or about to stop, is not waited for any
   * more; one that has come back joins by what it fetched in this life: who has everything need not fetch again.
   */
  brokerChanged(broker: FollowerBroker, now: number): readonly LeaderEffect<Waiter>[] {
    const remote = this.#remotes.find(({ id }) => id === broker.replicaId)
    if (remote === undefined || remote.isEligible === broker.isEligible) return NOTHING
    if (broker.isEligible && remote.brokerEpoch !== broker.brokerEpoch) return NOTHING
    remote.isEligible = broker.isEligible
    if (this.#hasNothingToFetch(remote)) return [this.#propose([...this.isr, remote.id])]
    return this.#advance(now)
  }

  /**
   * What became of a proposal; each gets one answer, also when the controller could not be asked. `state` is what
   * the controller answered with, `errorCode` why it did not: only some errors say that nothing was done, and
   * after others the same is proposed again.
   */
  proposalAnswered(
    state: PartitionState | undefined,
    now: number,
    errorCode: number = errorCodes.UNKNOWN_SERVER_ERROR,
  ): readonly LeaderEffect<Waiter>[] {
    if (state === undefined) {
      this.#isr.refused(errorCode)
      return this.#advance(now)
    }
    this.#isr.answered()
    // The epoch it had: the controller found nothing to change.
    if (state.partitionEpoch === this.#state.partitionEpoch) return this.#commit(state, now)
    return this.stateChanged(state, now)
  }

  /** The partition's state from the metadata or from the controller's answer, within this leader epoch. */
  stateChanged(state: PartitionState, now: number): readonly LeaderEffect<Waiter>[] {
    assert(state.leaderEpoch === this.#state.leaderEpoch, 'a new epoch is another leadership')
    return state.partitionEpoch > this.#state.partitionEpoch ? this.#commit(state, now) : NOTHING
  }

  /** `min.insync.replicas` of the topic. */
  minInsyncReplicasChanged(
    minInsyncReplicas: number,
    now: number,
  ): readonly LeaderEffect<Waiter>[] {
    this.#minInsyncReplicas = minInsyncReplicas
    return this.#advance(now)
  }

  /** Called every now and then, at least every half `lagMsMax`: overdue appends, lagging members, lost answers. */
  due(now: number): readonly LeaderEffect<Waiter>[] {
    const overdue = this.#waiting.takeOverdue(now)
    const proposal = this.#dueProposal(now)
    if (overdue.length === 0 && proposal === undefined) return NOTHING
    const effects = overdue.map((waiter) => answer(waiter, errorCodes.REQUEST_TIMED_OUT))
    return proposal === undefined ? effects : [...effects, proposal]
  }

  /** Leads no more: nobody who waits can be told that all is well. */
  resign(errorCode: number): readonly LeaderEffect<Waiter>[] {
    return this.#waiting.takeAll().map((waiter) => answer(waiter, errorCode))
  }

  #effectiveMinIsr(): number {
    return Math.min(this.#minInsyncReplicas, this.#state.replicas.length)
  }

  /** The high watermark waits for the maximal in-sync set and for whoever is about to be in it. */
  #advance(now: number): readonly LeaderEffect<Waiter>[] {
    // KIP-966: below the minimum nothing becomes committed, so whoever was in sync last has all of it.
    if (this.isr.length < this.#effectiveMinIsr()) return NOTHING
    const members = this.#isr.maximal
    let lowest = this.#endOffset
    for (const remote of this.#remotes) {
      if (remote.endOffset >= lowest) continue
      if (members.includes(remote.id) || this.#isAboutToJoin(remote, now)) lowest = remote.endOffset
    }
    if (lowest <= this.#highWatermark) return NOTHING
    this.#highWatermark = lowest
    return this.#replicated()
  }

  #isAboutToJoin(remote: RemoteReplica, now: number): boolean {
    return remote.isEligible && remote.isCaughtUp(this.#endOffset, now, this.#options.lagMsMax)
  }

  #replicated(): readonly LeaderEffect<Waiter>[] {
    const offset = this.#highWatermark
    const effects: LeaderEffect<Waiter>[] = [{ type: 'moveHighWatermark', offset }]
    const errorCode = this.#replicatedVerdict()
    let waiter = this.#waiting.takeBelow(offset)
    for (; waiter !== undefined; waiter = this.#waiting.takeBelow(offset)) {
      effects.push(answer(waiter, errorCode))
    }
    return effects
  }

  #replicatedVerdict(): number {
    return this.#isr.maximal.length >= this.#effectiveMinIsr()
      ? errorCodes.NONE
      : errorCodes.NOT_ENOUGH_REPLICAS_AFTER_APPEND
  }

  #mayJoin({ id, endOffset, isEligible }: RemoteReplica): boolean {
    if (!isEligible || this.isr.includes(id) || !this.#isr.isSettled) return false
    return endOffset >= this.#highWatermark && endOffset >= this.#options.epochStartOffset
  }

  /** May join, and will not say so: while nothing is written its partition is not fetched again. */
  #hasNothingToFetch(remote: RemoteReplica): boolean {
    return remote.endOffset === this.#endOffset && this.#mayJoin(remote)
  }

  #dueProposal(now: number): LeaderEffect<Waiter> | undefined {
    const repeated = this.#isr.takeRepeated()
    if (repeated !== undefined) return { type: 'propose', proposal: repeated }
    if (!this.#isr.isSettled) return undefined
    const inSync = this.isr.filter((id) => !this.#isLagging(id, now))
    if (inSync.length < this.isr.length || this.#state.recovering) return this.#propose(inSync)
    const joining = this.#remotes.find((remote) => this.#hasNothingToFetch(remote))
    return joining === undefined ? undefined : this.#propose([...this.isr, joining.id])
  }

  #isLagging(id: number, now: number): boolean {
    const { brokerId, lagMsMax } = this.#options
    if (id === brokerId) return false
    const remote = this.#remotes.find((it) => it.id === id)
    return remote === undefined || !remote.isCaughtUp(this.#endOffset, now, lagMsMax)
  }

  #propose(isr: readonly number[]): LeaderEffect<Waiter> {
    const { leaderEpoch, partitionEpoch } = this.#state
    const { brokerId, brokerEpoch } = this.#options
    const epochOf = (id: number) => this.#remotes.find((it) => it.id === id)?.brokerEpoch ?? -1
    const brokerEpochs = isr.map((id) => (id === brokerId ? brokerEpoch : epochOf(id)))
    // Whoever leads and proposes has finished with its own log: an unclean leader has recovered by that.
    const proposal: IsrProposal = {
      isr,
      brokerEpochs,
      leaderEpoch,
      partitionEpoch,
      recovered: true,
    }
    this.#isr.propose(proposal)
    return { type: 'propose', proposal }
  }

  #commit(state: PartitionState, now: number): readonly LeaderEffect<Waiter>[] {
    this.#state = state
    this.#isr.commit(state.isr)
    this.#renewRemotes(now)
    return this.#advance(now)
  }

  /** Members of the in-sync set are given the benefit of the doubt; others have to show themselves. */
  #renewRemotes(now: number): void {
    const { replicas, isr } = this.#state
    const others = replicas.filter((id) => id !== this.#options.brokerId)
    const known = this.#remotes
    if (known.length === others.length && known.every(({ id }) => others.includes(id))) return
    this.#remotes = others.map((id) => {
      const remote = known.find((it) => it.id === id)
      return remote ?? new RemoteReplica(id, isr.includes(id) ? now : Number.NEGATIVE_INFINITY)
    })
  }
}

function answer<Waiter>(waiter: Waiter, errorCode: number): LeaderEffect<Waiter> {
  return { type: 'answer', waiter, verdict: { errorCode } }
}
