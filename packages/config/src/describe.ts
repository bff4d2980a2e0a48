// What DescribeConfigs answers: every setting of a resource with its value, where the value comes
// from, and what else would count if that were not there.
import { BROKER_KEYS } from './broker-keys.ts'
import type { Catalogue } from './catalogue.ts'
import { CLIENT_METRICS_KEYS, GROUP_KEYS } from './group-keys.ts'
import type { ConfigKey, ConfigType } from './key.ts'
import {
  type BrokerLayers,
  brokerSources,
  ConfigSource,
  type ConfigTexts,
  effectiveValue,
  NO_LAYERS,
  overrideSources,
  type SourcedValue,
} from './layers.ts'
import { formatValue } from './parse.ts'
import { TOPIC_KEYS } from './topic-keys.ts'

/** A place that has a value, as it is shown. */
export interface DescribedSynonym {
  readonly name: string
  /** Null when it is secret. */
  readonly value: string | null
  readonly source: number
}

/** One setting as DescribeConfigs shows it. */
export interface DescribedConfig {
  readonly name: string
  /** Null when unset or secret. */
  readonly value: string | null
  readonly isReadOnly: boolean
  readonly isSensitive: boolean
  readonly source: number
  /** Kafka's number of the type. */
  readonly type: number
  readonly documentation: string
  /** Best first. */
  readonly synonyms: readonly DescribedSynonym[]
}

const TYPE_NUMBERS: Readonly<Record<ConfigType, number>> = {
  boolean: 1,
  string: 2,
  int: 3,
  short: 4,
  long: 5,
  double: 6,
  list: 7,
  class: 8,
  password: 9,
}

/** `names` are the settings asked for, null for all; unknown names are simply absent. */
export function describeTopicConfigs(
  overrides: ConfigTexts,
  layers: BrokerLayers,
  names: readonly string[] | null = null,
): DescribedConfig[] {
  return chosen(TOPIC_KEYS, names, overrides).map((key) =>
    described(key, overrideSources(key, overrides, ConfigSource.TOPIC, layers)),
  )
}

/** The settings of one broker. */
export function describeBrokerConfigs(
  layers: BrokerLayers,
  names: readonly string[] | null = null,
): DescribedConfig[] {
  return chosen(BROKER_KEYS, names, layers.fixed).map((key) =>
    described(key, brokerSources(key, layers)),
  )
}

/** The cluster's dynamic defaults: what was set for all brokers, nothing else. */
export function describeBrokerDefaults(
  dynamicDefault: ConfigTexts,
  names: readonly string[] | null = null,
): DescribedConfig[] {
  const layers: BrokerLayers = { ...NO_LAYERS, dynamicDefault }
  return chosen(BROKER_KEYS, names, dynamicDefault)
    .filter((key) => dynamicDefault.has(key.name))
    .map((key) => {
      const all = brokerSources(key, layers)
      const set = all.filter(({ source }) => source === ConfigSource.DYNAMIC_DEFAULT)
      return described(key, set)
    })
}

/** The settings of one group. */
export function describeGroupConfigs(
  overrides: ConfigTexts,
  layers: BrokerLayers,
  names: readonly string[] | null = null,
): DescribedConfig[] {
  return chosen(GROUP_KEYS, names, overrides).map((key) =>
    described(key, overrideSources(key, overrides, ConfigSource.GROUP, layers)),
  )
}

/** What was set in one client metrics subscription. */
export function describeClientMetricsConfigs(
  overrides: ConfigTexts,
  names: readonly string[] | null = null,
): DescribedConfig[] {
  return chosen(CLIENT_METRICS_KEYS, names, overrides)
    .map((key) =>
      described(key, overrideSources(key, overrides, ConfigSource.CLIENT_METRICS, NO_LAYERS)),
    )
    .filter(({ source }) => source === ConfigSource.CLIENT_METRICS)
}

/** Internal settings show only where somebody set them. */
function chosen(
  catalogue: Catalogue,
  names: readonly string[] | null,
  set: ConfigTexts,
): ConfigKey[] {
  return [...catalogue].filter(
    (key) => (!key.internal || set.has(key.name)) && (names === null || names.includes(key.name)),
  )
}

function described(key: ConfigKey, sources: readonly SourcedValue[]): DescribedConfig {
  const isSensitive = key.type === 'password'
  const value = formatValue(effectiveValue(key, sources))
  return {
    name: key.name,
    value: isSensitive ? null : value,
    isReadOnly: key.update === 'read-only',
    isSensitive,
    source: sources.find((place) => place.value !== undefined)?.source ?? ConfigSource.DEFAULT,
    type: TYPE_NUMBERS[key.type],
    documentation: key.documentation,
    synonyms: sources.map(({ name, text, source }) => ({
      name,
      value: isSensitive ? null : text,
      source,
    })),
  }
}
