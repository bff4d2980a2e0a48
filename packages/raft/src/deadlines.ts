// Named deadlines behind one timer: a role sets what it waits for, the replica arms the earliest.

/** What is waited for. */
export type DeadlineName =
  | 'election'
  | 'fetch'
  | 'checkQuorum'
  | 'beginQuorumEpoch'
  | 'waitingFetches'

/** The deadlines of a role; a role that is left takes them all with it. */
export class Deadlines {
  readonly #at: Map<DeadlineName, number> = new Map()

  set(name: DeadlineName, at: number): void {
    this.#at.set(name, at)
  }

  /** Moves the deadline to `at` if that is sooner. */
  hasten(name: DeadlineName, at: number): void {
    this.#at.set(name, Math.min(at, this.#at.get(name) ?? at))
  }

  clear(name: DeadlineName): void {
    this.#at.delete(name)
  }

  clearAll(): void {
    this.#at.clear()
  }

  get earliest(): number {
    return Math.min(Number.POSITIVE_INFINITY, ...this.#at.values())
  }

  /** Takes one deadline that has passed, the earliest set first; undefined when none has. */
  takeDue(now: number): DeadlineName | undefined {
    for (const [name, at] of this.#at) {
      if (at > now) continue
      this.#at.delete(name)
      return name
    }
    return undefined
  }
}
