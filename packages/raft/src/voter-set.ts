// Who may vote. Static here (kraft.version 0): the same on every member, from configuration.
import { assert } from '@actorlog/assert'

/** The most voters a quorum has; more would only slow it down. */
export const VOTERS_MAX = 31

/** The voters, in the order of their ids. */
export class VoterSet {
  readonly ids: readonly number[]
  /** How many are more than half. */
  readonly majority: number

  constructor(ids: readonly number[]) {
    assert(ids.length > 0 && ids.length <= VOTERS_MAX, 'a quorum has 1 to 31 voters')
    assert(new Set(ids).size === ids.length, 'a voter is named once')
    this.ids = [...ids].sort((a, b) => a - b)
    this.majority = Math.floor(ids.length / 2) + 1
  }

  has(id: number): boolean {
    return this.ids.includes(id)
  }

  others(id: number): readonly number[] {
    return this.ids.filter((other) => other !== id)
  }

  /** The greatest value that a majority has reached; `reached` is asked for every voter. */
  reachedByMajority(reached: (id: number) => number): number {
    const values = this.ids.map(reached).sort((a, b) => b - a)
    return values[this.majority - 1] as number
  }
}
