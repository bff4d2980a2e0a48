// Offsets that were committed inside transactions whose end was not seen yet. They are no one's offsets until
// then, and readers that want stable ones wait.
import type { Committed } from './committed-state.ts'
import type { OffsetKey } from './group-record.ts'

/** One offset of an open transaction. */
export interface OpenOffset {
  readonly key: OffsetKey
  readonly value: Committed
}

/** By producer, in the order of the log. */
export class TransactionalOffsets {
  readonly #producers = new Map<number, Map<string, OpenOffset>>()

  put(producerId: number, key: OffsetKey, value: Committed): void {
    let offsets = this.#producers.get(producerId)
    if (offsets === undefined) {
      offsets = new Map()
      this.#producers.set(producerId, offsets)
    }
    offsets.set(textOf(key), { key, value })
  }

  /** A tombstone takes the offset out of every transaction. */
  remove(key: OffsetKey): void {
    const text = textOf(key)
    for (const [producerId, offsets] of this.#producers) {
      if (offsets.delete(text) && offsets.size === 0) this.#producers.delete(producerId)
    }
  }

  /** Takes out what the producer's transaction holds. */
  end(producerId: number): readonly OpenOffset[] {
    const offsets = this.#producers.get(producerId)
    this.#producers.delete(producerId)
    return offsets === undefined ? [] : [...offsets.values()]
  }

  has(key: OffsetKey): boolean {
    const text = textOf(key)
    for (const offsets of this.#producers.values()) if (offsets.has(text)) return true
    return false
  }

  *keysOf(group: string): Iterable<OffsetKey> {
    for (const offsets of this.#producers.values()) {
      for (const { key } of offsets.values()) if (key.group === group) yield key
    }
  }

  hasGroup(group: string): boolean {
    for (const _ of this.keysOf(group)) return true
    return false
  }
}

// No topic name holds a slash, so no two keys have the same text.
function textOf({ group, topic, partition }: OffsetKey): string {
  return `${topic}/${partition}/${group}`
}
