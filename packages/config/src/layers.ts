// Where a setting's value comes from: topic or group override, this broker's dynamic value, the
// cluster's dynamic default, the broker's properties file, Kafka's default; the first that has it.

import { BROKER_KEYS } from './broker-keys.ts'
import type { Catalogue } from './catalogue.ts'
import type { ConfigKey, ConfigSynonym, ConfigValue } from './key.ts'
import { formatValue, parseValue } from './parse.ts'

/** Names and texts of values. */
export type ConfigTexts = ReadonlyMap<string, string>

/** The values of one broker, in their layers. */
export interface BrokerLayers {
  /** Set on this broker while it runs. */
  readonly dynamicBroker: ConfigTexts
  /** Set for all brokers while they run. */
  readonly dynamicDefault: ConfigTexts
  /** From the properties file or the command line. */
  readonly fixed: ConfigTexts
}

/** Kafka's numbers for the source of a value, as DescribeConfigs tells it. */
export const ConfigSource = {
  TOPIC: 1,
  DYNAMIC_BROKER: 2,
  DYNAMIC_DEFAULT: 3,
  STATIC_BROKER: 4,
  DEFAULT: 5,
  CLIENT_METRICS: 7,
  GROUP: 8,
} as const

/** One place that has a value for a setting, under the name that counts there. */
export interface SourcedValue {
  readonly name: string
  readonly text: string | null
  readonly source: number
  /** Converted to the unit of the setting that was asked for; undefined when it does not parse. */
  readonly value: ConfigValue | undefined
}

const NO_TEXTS: ConfigTexts = new Map()

/** A broker with defaults only. */
export const NO_LAYERS: BrokerLayers = {
  dynamicBroker: NO_TEXTS,
  dynamicDefault: NO_TEXTS,
  fixed: NO_TEXTS,
}

/** Every place that has a value for a broker setting, best first; its synonyms included. */
export function brokerSources(key: ConfigKey, layers: BrokerLayers): SourcedValue[] {
  return sourcesOf([{ name: key.name, scale: 1 }, ...key.synonyms], layers)
}

/** As `brokerSources` for a topic's or group's setting: the override, then the broker's synonyms. */
export function overrideSources(
  key: ConfigKey,
  overrides: ConfigTexts,
  source: number,
  layers: BrokerLayers,
): SourcedValue[] {
  const text = overrides.get(key.name)
  const below = sourcesOf(key.synonyms, layers)
  if (text === undefined) return below
  return [{ name: key.name, text, source, value: parseValue(key, text).value }, ...below]
}

/** The value that counts: the first that parses, otherwise the setting's default. */
export function effectiveValue(key: ConfigKey, sources: readonly SourcedValue[]): ConfigValue {
  for (const { value } of sources) if (value !== undefined) return value
  return key.default
}

/** The value of a broker setting by its name. */
export function brokerValue(
  name: string,
  layers: BrokerLayers,
  catalogue: Catalogue = BROKER_KEYS,
): ConfigValue {
  const key = catalogue.mustGet(name)
  return effectiveValue(key, brokerSources(key, layers))
}

function sourcesOf(names: readonly ConfigSynonym[], layers: BrokerLayers): SourcedValue[] {
  const found: SourcedValue[] = []
  const add = (texts: ConfigTexts, source: number): void => {
    for (const synonym of names) {
      const text = texts.get(synonym.name)
      if (text !== undefined) found.push(sourced(synonym, text, source))
    }
  }
  add(layers.dynamicBroker, ConfigSource.DYNAMIC_BROKER)
  add(layers.dynamicDefault, ConfigSource.DYNAMIC_DEFAULT)
  add(layers.fixed, ConfigSource.STATIC_BROKER)
  for (const synonym of names) {
    const text = formatValue(BROKER_KEYS.get(synonym.name)?.default ?? null)
    if (text !== null) found.push(sourced(synonym, text, ConfigSource.DEFAULT))
  }
  return found
}

function sourced({ name, scale }: ConfigSynonym, text: string, source: number): SourcedValue {
  const key = BROKER_KEYS.get(name)
  const value = key === undefined ? undefined : parseValue(key, text).value
  return { name, text, source, value: typeof value === 'number' ? rescaled(value, scale) : value }
}

/** -1 hours are as unlimited as -1 milliseconds. */
function rescaled(value: number, scale: number): number {
  return value < 0 ? value : value * scale
}
