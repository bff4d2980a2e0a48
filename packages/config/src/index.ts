// The catalogues of broker, topic and group settings: name, type, default, range, meaning.
export { BROKER_KEYS, isKnownToKafkaOnly } from './broker-keys.ts'
export { BrokerSettings, faultOfDynamicBrokerConfig } from './broker-settings.ts'
export { Catalogue, type ConfigKind } from './catalogue.ts'
export {
  type DescribedConfig,
  type DescribedSynonym,
  describeBrokerConfigs,
  describeBrokerDefaults,
  describeClientMetricsConfigs,
  describeGroupConfigs,
  describeTopicConfigs,
} from './describe.ts'
export { closestName } from './did-you-mean.ts'
export { faultOfGroupConfig, type GroupConfig, groupConfig } from './group-config.ts'
export { CLIENT_METRICS_KEYS, GROUP_KEYS } from './group-keys.ts'
export type { ConfigKey, ConfigType, ConfigValue, UpdateMode } from './key.ts'
export { type BrokerLayers, ConfigSource, type ConfigTexts, NO_LAYERS } from './layers.ts'
export { formatValue, type Parsed, parseValue } from './parse.ts'
export { formatProperties, parseProperties } from './properties.ts'
export {
  type CompressionType,
  faultOfTopicConfig,
  type TopicConfig,
  topicConfig,
} from './topic-config.ts'
export { TOPIC_KEYS } from './topic-keys.ts'
