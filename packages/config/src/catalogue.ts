// A catalogue: all settings of one kind of resource, by name.
import { assert } from '@actorlog/assert'
import { closestName } from './did-you-mean.ts'
import type { ConfigKey } from './key.ts'
import { parseValue } from './parse.ts'

/** Whose settings a catalogue lists. */
export type ConfigKind = 'topic' | 'broker' | 'group' | 'client metrics'

/** Settings by name, in alphabetical order. */
export class Catalogue implements Iterable<ConfigKey> {
  readonly kind: ConfigKind
  readonly #keys: ReadonlyMap<string, ConfigKey>

  constructor(kind: ConfigKind, keys: readonly ConfigKey[]) {
    this.kind = kind
    const sorted = keys.toSorted((a, b) => (a.name < b.name ? -1 : 1))
    this.#keys = new Map(sorted.map((key) => [key.name, key]))
    assert(this.#keys.size === keys.length, 'a setting is defined once')
  }

  [Symbol.iterator](): Iterator<ConfigKey> {
    return this.#keys.values()
  }

  get(name: string): ConfigKey | undefined {
    return this.#keys.get(name)
  }

  /** The setting of a name that our own code writes. */
  mustGet(name: string): ConfigKey {
    const key = this.#keys.get(name)
    assert(key !== undefined, 'a setting that is asked for is in the catalogue', { name })
    return key
  }

  /** The known name that an unknown one probably means. */
  closest(name: string): string | undefined {
    return closestName(name, this.#keys.keys())
  }

  /** What is wrong with a name and its value, in one sentence; undefined when nothing is. */
  fault(name: string, text: string): string | undefined {
    const key = this.#keys.get(name)
    if (key !== undefined) return parseValue(key, text).fault
    const closest = this.closest(name)
    const hint = closest === undefined ? '' : ` (did you mean ${closest}?)`
    return `Unknown ${this.kind} config name: ${name}${hint}`
  }
}
