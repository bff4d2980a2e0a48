// One election as its candidate counts it. The candidate itself has granted.
import type { VoterSet } from './voter-set.ts'

/** Who has granted, who has refused, and whether that decides it. */
export class Ballot {
  readonly #voters: VoterSet
  readonly #granted: Set<number>
  readonly #rejected: Set<number> = new Set()

  constructor(voters: VoterSet, candidate: number) {
    this.#voters = voters
    this.#granted = new Set([candidate])
  }

  grant(voter: number): void {
    if (this.#voters.has(voter)) this.#granted.add(voter)
  }

  reject(voter: number): void {
    if (this.#voters.has(voter) && !this.#granted.has(voter)) this.#rejected.add(voter)
  }

  get isWon(): boolean {
    return this.#granted.size >= this.#voters.majority
  }

  /** Whether even all who have not answered could not make it won. */
  get isLost(): boolean {
    return this.#voters.ids.length - this.#rejected.size < this.#voters.majority
  }

  get granted(): readonly number[] {
    return [...this.#granted]
  }

  get unanswered(): readonly number[] {
    return this.#voters.ids.filter((id) => !this.#granted.has(id) && !this.#rejected.has(id))
  }
}
