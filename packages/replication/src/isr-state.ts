// The in-sync set of a partition as its leader holds it: what the controller has committed, and the one change
// that may be under way (KIP-497).
//
//   committed ──▶ proposed, asked ──▶ committed anew           the controller's answer, or newer metadata
//                   │    ▲
//                   │    └── ask again: nobody knows whether it was done
//                   ├──▶ committed as before: surely not done
//                   └──▶ given up: only newer metadata can tell
import { assert } from '@actorlog/assert'
import { errorCodes } from '@actorlog/protocol'
import type { IsrProposal } from './effects.ts'

/** Refusals that say: the epochs were right, and nothing was done. */
const NOT_DONE: readonly number[] = [
  errorCodes.INELIGIBLE_REPLICA,
  errorCodes.OPERATION_NOT_ATTEMPTED,
]

/** Refusals after which metadata is on its way that says more. */
const GIVEN_UP: readonly number[] = [
  errorCodes.FENCED_LEADER_EPOCH,
  errorCodes.INVALID_REQUEST,
  errorCodes.INVALID_UPDATE_VERSION,
  errorCodes.NEW_LEADER_ELECTED,
  errorCodes.UNKNOWN_TOPIC_ID,
  errorCodes.UNKNOWN_TOPIC_OR_PARTITION,
]

type Change = 'none' | 'asked' | 'ask again' | 'given up'

/** The committed in-sync set, and the change under way. */
export class IsrState {
  #committed: readonly number[]
  #proposed: IsrProposal | undefined
  #change: Change = 'none'
  /** A question is with the controller; it is asked one at a time, also when metadata has overtaken it. */
  #isAsking = false

  constructor(committed: readonly number[]) {
    this.#committed = committed
  }

  get committed(): readonly number[] {
    return this.#committed
  }

  /**
   * Members that the high watermark waits for: also one that is about to join, and one about to be dropped,
   * for the controller may have done either already.
   */
  get maximal(): readonly number[] {
    const proposed = this.#proposed?.isr
    if (proposed === undefined || proposed.length <= this.#committed.length) return this.#committed
    return proposed
  }

  /** A new change may be proposed. */
  get isSettled(): boolean {
    return this.#change === 'none' && !this.#isAsking
  }

  propose(proposal: IsrProposal): void {
    assert(this.isSettled, 'one change of the in-sync set at a time')
    this.#proposed = proposal
    this.#change = 'asked'
    this.#isAsking = true
  }

  /**
   * What must be asked again, because the last answer got lost; from now on it is being asked. Word for word: the
   * broker epochs are of those who had caught up then, and a member that was started anew since may have not.
   */
  takeRepeated(): IsrProposal | undefined {
    if (this.#change !== 'ask again') return undefined
    this.#change = 'asked'
    this.#isAsking = true
    return this.#proposed
  }

  /** The controller refused, or could not be asked. */
  refused(errorCode: number): void {
    this.#isAsking = false
    if (this.#change !== 'asked') return
    if (NOT_DONE.includes(errorCode)) this.commit(this.#committed)
    else this.#change = GIVEN_UP.includes(errorCode) ? 'given up' : 'ask again'
  }

  /** The controller has answered with a state that is known already: the change is over. */
  answered(): void {
    this.#isAsking = false
  }

  /** The controller's word, by answer or by metadata. */
  commit(isr: readonly number[]): void {
    this.#committed = isr
    this.#proposed = undefined
    this.#change = 'none'
  }
}
