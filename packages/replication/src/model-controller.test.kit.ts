// A controller that never fails, for one partition: who is registered, who is in sync, who leads.
import { errorCodes } from '@actorlog/protocol'
import type { IsrProposal } from './effects.ts'
import type { PartitionState } from './partition-leader.ts'

/** A partition's state and its leader; -1 for none. */
export interface Assigned extends PartitionState {
  readonly leader: number
}

/** What the controller says to a proposal. */
export interface ProposalAnswer {
  readonly state: PartitionState | undefined
  readonly errorCode: number
}

/** Decides alone; each change has a new partition epoch. */
export class ModelController {
  state: Assigned
  readonly #brokerEpochs = new Map<number, number>()
  readonly #fenced = new Set<number>()
  #nextBrokerEpoch = 1

  constructor(replicas: readonly number[]) {
    const [leader = -1] = replicas
    const epochs = { leaderEpoch: 1, partitionEpoch: 0 }
    this.state = { replicas, isr: replicas, leader, ...epochs, recovering: false }
    for (const id of replicas) this.register(id)
  }

  isFenced(id: number): boolean {
    return this.#fenced.has(id)
  }

  brokerEpoch(id: number): number {
    return this.#brokerEpochs.get(id) ?? -1
  }

  /** A new life of a broker; the last member of the in-sync set leads again. */
  register(id: number): number {
    const brokerEpoch = this.#nextBrokerEpoch++
    this.#brokerEpochs.set(id, brokerEpoch)
    this.#fenced.delete(id)
    if (this.state.leader < 0 && this.state.isr.includes(id)) this.#elect(id)
    return brokerEpoch
  }

  /** A broker is gone: out of the in-sync set, but for its last member. */
  fence(id: number): void {
    this.#fenced.add(id)
    const { isr, leader } = this.state
    const left = isr.filter((it) => it !== id)
    if (left.length > 0 && left.length < isr.length) this.#change({ isr: left })
    if (leader === id) this.#elect(this.state.isr.find((it) => !this.#fenced.has(it)) ?? -1)
  }

  moveLeader(id: number): void {
    const { isr, leader } = this.state
    if (id !== leader && isr.includes(id) && !this.#fenced.has(id)) this.#elect(id)
  }

  alter(proposal: IsrProposal): ProposalAnswer {
    const errorCode = this.#refusal(proposal)
    if (errorCode !== errorCodes.NONE) return { state: undefined, errorCode }
    this.#change({ isr: proposal.isr })
    return { state: this.state, errorCode }
  }

  #refusal({ isr, brokerEpochs, leaderEpoch, partitionEpoch }: IsrProposal): number {
    if (leaderEpoch < this.state.leaderEpoch) return errorCodes.FENCED_LEADER_EPOCH
    if (partitionEpoch < this.state.partitionEpoch) return errorCodes.INVALID_UPDATE_VERSION
    const isWrong = isr.some((id, at) => {
      const epoch = brokerEpochs[at] ?? -1
      return this.#fenced.has(id) || (epoch >= 0 && epoch !== this.brokerEpoch(id))
    })
    return isWrong ? errorCodes.INELIGIBLE_REPLICA : errorCodes.NONE
  }

  #elect(leader: number): void {
    this.#change({ leader, leaderEpoch: this.state.leaderEpoch + 1 })
  }

  #change(change: Partial<Assigned>): void {
    this.state = { ...this.state, ...change, partitionEpoch: this.state.partitionEpoch + 1 }
  }
}
