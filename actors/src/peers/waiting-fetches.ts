// The purgatory of fetches: who waits for which partition.

/** What waits: it has an id of its own. */
export interface Waiter {
  readonly id: number
}

/** Waiters by their own id, and by what they wait for. */
export class Waiting<W extends Waiter> {
  readonly #byId = new Map<number, { readonly waiter: W; readonly keys: readonly string[] }>()
  readonly #byKey = new Map<string, Set<W>>()

  get size(): number {
    return this.#byId.size
  }

  add(waiter: W, keys: readonly string[]): void {
    this.#byId.set(waiter.id, { waiter, keys })
    for (const key of keys) {
      const set = this.#byKey.get(key)
      if (set === undefined) this.#byKey.set(key, new Set([waiter]))
      else set.add(waiter)
    }
  }

  byId(id: number): W | undefined {
    return this.#byId.get(id)?.waiter
  }

  /** Those who wait for `key` now, as a list of its own: it may be changed while it is walked. */
  of(key: string): readonly W[] {
    const set = this.#byKey.get(key)
    return set === undefined ? [] : [...set]
  }

  remove({ id }: W): void {
    const entry = this.#byId.get(id)
    if (entry === undefined) return
    this.#byId.delete(id)
    for (const key of entry.keys) {
      const set = this.#byKey.get(key)
      set?.delete(entry.waiter)
      if (set?.size === 0) this.#byKey.delete(key)
    }
  }
}
