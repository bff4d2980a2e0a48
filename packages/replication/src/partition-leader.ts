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
import { type IsrState, isChanging, maximalIsr } from './isr-state.ts'
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

const NOTHING: readonly never[] = Object.freeze([])

export class PartitionLeader<Waiter> {
  readonly #options: LeaderOptions
  readonly #remotes = new Map<number, RemoteReplica>()
  readonly #waiting = new WaitingAppends<Waiter>()
  #state: PartitionState
  #proposed: readonly number[] | undefined
  #minInsyncReplicas: number
  /** Invariant: epoch start ≤ end; it only grows. */
  #endOffset: number
  /** Invariant: ≤ end; it only grows while this leader leads. */
  #highWatermark: number

  constructor(options: LeaderOptions) {
    const { state, brokerId, now } = options
    assert(state.replicas.includes(brokerId), 'a leader is one of the replicas')
    this.#options = options
    this.#state = state
    this.#minInsyncReplicas = options.minInsyncReplicas
    this.#endOffset = options.epochStartOffset
    this.#highWatermark = options.highWatermark
    this.#renewRemotes(now)
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
    return this.#state.isr
  }

  /** The lowest log start of the replicas that live, for DeleteRecords; only what fetches have told. */
  get lowWatermark(): number {
    let lowest = Number.POSITIVE_INFINITY
    for (const id of this.#state.isr) {
      const remote = this.#remotes.get(id)
      if (remote !== undefined) lowest = Math.min(lowest, remote.logStartOffset)
    }
    return lowest
  }

  /** When `due` has something to do about waiting appends. */
  get firstDeadline(): number {
    return this.#waiting.firstDeadline
  }

  /** Asked before an append with acks=all: too few in-sync replicas refuse it (0 when it may go on). */
  refuseAppend(acks: number): number {
    if (acks !== -1) return errorCodes.NONE
    if (this.#waiting.isFull) return errorCodes.NOT_ENOUGH_REPLICAS
    return this.#effectiveIsrSize() < this.#effectiveMinIsr()
      ? errorCodes.NOT_ENOUGH_REPLICAS
      : errorCodes.NONE
  }

  /** Start: with itself alone in sync, everything it has is replicated; an unclean leader reports back. */
  begin(now: number): readonly LeaderEffect<Waiter>[] {
    const effects = [...this.#advance(now)]
    if (this.#state.recovering) effects.push(this.#propose(this.#state.isr))
    return effects
  }

  /** The leader's log ends at `endOffset` now. */
  appended(endOffset: number, now: number): readonly LeaderEffect<Waiter>[] {
    assert(endOffset >= this.#endOffset, 'the end of a leader only grows')
    this.#endOffset = endOffset
    // With a follower in sync nothing can move before it fetches: the usual case costs nothing.
    return this.#state.isr.length > 1 ? NOTHING : this.#advance(now)
  }

  /** Answers when everything below `endOffset` is replicated, or at the deadline. */
  wait(endOffset: number, waiter: Waiter, deadline: number): readonly LeaderEffect<Waiter>[] {
    if (endOffset <= this.#highWatermark) return [this.#answer(waiter, errorCodes.NONE)]
    this.#waiting.add(endOffset, waiter, deadline)
    return NOTHING
  }

  /** A fetch from an offset proves that the follower has everything below it. */
  fetched(fetch: FollowerFetch, now: number): readonly LeaderEffect<Waiter>[] {
    const remote = this.#remotes.get(fetch.replicaId)
    if (remote === undefined) return NOTHING
    remote.brokerEpoch = fetch.brokerEpoch
    remote.logStartOffset = fetch.logStartOffset
    if (fetch.fetchOffset > this.#endOffset) return NOTHING
    const hasMoved = fetch.fetchOffset !== remote.endOffset
    remote.fetched(fetch.fetchOffset, this.#endOffset, now)
    const isMember = this.#state.isr.includes(fetch.replicaId)
    if (isMember) return hasMoved ? this.#advance(now) : NOTHING
    const effects: LeaderEffect<Waiter>[] = hasMoved ? [...this.#advance(now)] : []
    if (this.#mayJoin(fetch)) effects.push(this.#propose([...this.#state.isr, fetch.replicaId]))
    return effects
  }

  /** The controller's answer: the state it has now, or undefined when it refused and nothing has changed. */
  proposalAnswered(
    state: PartitionState | undefined,
    now: number,
  ): readonly LeaderEffect<Waiter>[] {
    this.#proposed = undefined
    return state === undefined ? NOTHING : this.stateChanged(state, now)
  }

  /** The partition's state from the metadata or from the controller's answer, within this leader epoch. */
  stateChanged(state: PartitionState, now: number): readonly LeaderEffect<Waiter>[] {
    if (state.partitionEpoch < this.#state.partitionEpoch) return NOTHING
    assert(
      state.leaderEpoch === this.#state.leaderEpoch,
      'a new leader epoch is another leadership',
    )
    this.#state = state
    if (this.#proposed !== undefined && state.partitionEpoch > 0) {
      const isDone = sameMembers(this.#proposed, state.isr)
      if (isDone) this.#proposed = undefined
    }
    this.#renewRemotes(now)
    return this.#advance(now)
  }

  /** `min.insync.replicas` of the topic. */
  minInsyncReplicasChanged(
    minInsyncReplicas: number,
    now: number,
  ): readonly LeaderEffect<Waiter>[] {
    this.#minInsyncReplicas = minInsyncReplicas
    return this.#advance(now)
  }

  /** Called at least every half `lagMsMax`, and when `firstDeadline` has passed. */
  due(now: number): readonly LeaderEffect<Waiter>[] {
    const effects: LeaderEffect<Waiter>[] = this.#waiting
      .takeOverdue(now)
      .map((waiter) => this.#answer(waiter, errorCodes.REQUEST_TIMED_OUT))
    const lagging = this.#lagging(now)
    if (lagging.length > 0 && !isChanging(this.#isr())) {
      effects.push(this.#propose(this.#state.isr.filter((id) => !lagging.includes(id))))
    }
    return effects
  }

  /** Leads no more: nobody who waits can be told that all is well. */
  resign(errorCode: number): readonly LeaderEffect<Waiter>[] {
    return this.#waiting.takeAll().map((waiter) => this.#answer(waiter, errorCode))
  }

  #isr(): IsrState {
    return { committed: this.#state.isr, proposed: this.#proposed }
  }

  #effectiveMinIsr(): number {
    return Math.min(this.#minInsyncReplicas, this.#state.replicas.length)
  }

  #effectiveIsrSize(): number {
    const { proposed } = this.#isr()
    const size = this.#state.isr.length
    return proposed === undefined ? size : Math.min(size, proposed.length)
  }

  /** The high watermark waits for the maximal in-sync set and for whoever is about to be in it. */
  #advance(now: number): readonly LeaderEffect<Waiter>[] {
    const { brokerId, lagMsMax } = this.#options
    const isr = maximalIsr(this.#isr())
    if (this.#state.isr.length < this.#effectiveMinIsr()) return NOTHING
    let lowest = this.#endOffset
    for (const id of this.#state.replicas) {
      if (id === brokerId) continue
      const remote = this.#remotes.get(id)
      const isMember = isr.includes(id)
      if (remote === undefined || (remote.endOffset < 0 && !isMember)) continue
      if (
        isMember ||
        (remote.brokerEpoch >= 0 && remote.isCaughtUp(this.#endOffset, now, lagMsMax))
      ) {
        lowest = Math.min(lowest, remote.endOffset)
      }
    }
    if (lowest <= this.#highWatermark) return NOTHING
    this.#highWatermark = lowest
    return this.#answerReplicated(lowest)
  }

  #answerReplicated(highWatermark: number): readonly LeaderEffect<Waiter>[] {
    const effects: LeaderEffect<Waiter>[] = [{ type: 'moveHighWatermark', offset: highWatermark }]
    const isEnough = maximalIsr(this.#isr()).length >= this.#effectiveMinIsr()
    const errorCode = isEnough ? errorCodes.NONE : errorCodes.NOT_ENOUGH_REPLICAS_AFTER_APPEND
    let waiter = this.#waiting.takeBelow(highWatermark)
    for (; waiter !== undefined; waiter = this.#waiting.takeBelow(highWatermark)) {
      effects.push(this.#answer(waiter, errorCode))
    }
    return effects
  }

  #mayJoin({ fetchOffset, isEligible }: FollowerFetch): boolean {
    if (!isEligible || isChanging(this.#isr())) return false
    return fetchOffset >= this.#highWatermark && fetchOffset >= this.#options.epochStartOffset
  }

  #lagging(now: number): number[] {
    const { brokerId, lagMsMax } = this.#options
    return this.#state.isr.filter((id) => {
      if (id === brokerId) return false
      const remote = this.#remotes.get(id)
      return remote === undefined || !remote.isCaughtUp(this.#endOffset, now, lagMsMax)
    })
  }

  #propose(isr: readonly number[]): LeaderEffect<Waiter> {
    this.#proposed = isr
    const { leaderEpoch, partitionEpoch } = this.#state
    const { brokerId, brokerEpoch } = this.#options
    const brokerEpochs = isr.map((id) =>
      id === brokerId ? brokerEpoch : (this.#remotes.get(id)?.brokerEpoch ?? -1),
    )
    const proposal: IsrProposal = {
      isr,
      brokerEpochs,
      leaderEpoch,
      partitionEpoch,
      recovered: true,
    }
    return { type: 'propose', proposal }
  }

  #answer(waiter: Waiter, errorCode: number): LeaderEffect<Waiter> {
    return { type: 'answer', waiter, verdict: { errorCode } }
  }

  /** Members of the in-sync set are given the benefit of the doubt; others have to show themselves. */
  #renewRemotes(now: number): void {
    for (const id of this.#remotes.keys()) {
      if (!this.#state.replicas.includes(id)) this.#remotes.delete(id)
    }
    for (const id of this.#state.replicas) {
      if (id === this.#options.brokerId || this.#remotes.has(id)) continue
      const isMember = this.#state.isr.includes(id)
      this.#remotes.set(id, new RemoteReplica(isMember ? now : Number.NEGATIVE_INFINITY))
    }
  }
}

function sameMembers(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id))
}
