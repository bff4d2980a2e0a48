// One broker's settings, asked by Kafka's names; and what may be changed while it runs.
import { assert } from '@actorlog/assert'
import { BROKER_KEYS } from './broker-keys.ts'
import type { ConfigValue } from './key.ts'
import { type BrokerLayers, brokerValue } from './layers.ts'

/** Typed access to a broker's settings; a misspelt name is our bug and stops. */
export class BrokerSettings {
  readonly layers: BrokerLayers
  readonly #values = new Map<string, ConfigValue>()

  constructor(layers: BrokerLayers) {
    this.layers = layers
  }

  /** The number of an int, short, long or double that has a value. */
  number(name: string): number {
    const value = this.#value(name)
    assert(typeof value === 'number', 'the setting has a number', { name, value })
    return value
  }

  /** The text of a setting, or null when it is not set. */
  text(name: string): string | null {
    const value = this.#value(name)
    assert(value === null || typeof value === 'string', 'the setting is a text', { name })
    return value
  }

  flag(name: string): boolean {
    const value = this.#value(name)
    assert(typeof value === 'boolean', 'the setting is a boolean', { name })
    return value
  }

  /** The words of a list; none when it is not set. */
  list(name: string): readonly string[] {
    const value = this.#value(name) ?? []
    assert(Array.isArray(value), 'the setting is a list', { name })
    return value as readonly string[]
  }

  /** Whether the setting has a value at all, a default included. */
  isSet(name: string): boolean {
    return this.#value(name) !== null
  }

  #value(name: string): ConfigValue {
    let value = this.#values.get(name)
    if (value === undefined) {
      value = brokerValue(name, this.layers)
      this.#values.set(name, value)
    }
    return value
  }
}

/** `listener.name.<name>.` before a setting makes it that listener's own. */
const LISTENER_PREFIX = /^listener\.name\.[^.]+\./

/**
 * What is wrong with setting `name` while brokers run, in one sentence; undefined when nothing is.
 * `forAllBrokers` tells the cluster's default from one broker's own value.
 */
export function faultOfDynamicBrokerConfig(
  name: string,
  text: string,
  scope: { readonly forAllBrokers: boolean },
): string | undefined {
  const plain = name.replace(LISTENER_PREFIX, '')
  const key = BROKER_KEYS.get(plain)
  if (key === undefined) return BROKER_KEYS.fault(plain, text)
  if (key.update === 'read-only') return `Cannot update these configs dynamically: ${name}`
  if (scope.forAllBrokers && (key.update === 'per-broker' || plain !== name)) {
    return `Cannot update these configs at default cluster level: ${name}`
  }
  return BROKER_KEYS.fault(plain, text)
}
