// Names of siblings: unique among the living, and numbered among those who had the name before, so that each
// incarnation draws from a stream of its own.
import { ActorError } from '../errors.ts'

const FORMER_NAMES_MAX = 1024

/** The names under one parent. */
export class Names {
  readonly #living = new Set<string>()
  // How often a name was used before.
  readonly #former = new Map<string, number>()
  // For names that were forgotten: no less than any of them had.
  #floor = 0
  #made = 0

  /** Takes a name; returns which bearer of it this is, from 0. Throws ACTOR_NAME_TAKEN. */
  take(name: string): number {
    if (this.#living.has(name))
      throw new ActorError('ACTOR_NAME_TAKEN', `A living sibling is called '${name}' already.`)
    this.#living.add(name)
    return this.#former.get(name) ?? this.#floor
  }

  /** A name nobody had. */
  make(kind: string): string {
    let name = `${kind}-${++this.#made}`
    while (this.#living.has(name)) name = `${kind}-${++this.#made}`
    return name
  }

  give(name: string, ordinal: number): void {
    this.#living.delete(name)
    this.#former.delete(name)
    this.#former.set(name, ordinal + 1)
    if (this.#former.size <= FORMER_NAMES_MAX) return
    const [oldest, count] = this.#former.entries().next().value as [string, number]
    this.#former.delete(oldest)
    this.#floor = Math.max(this.#floor, count)
  }
}
