// Generated from schemas/group/StreamsGroupTopologyKey.json, schemas/group/StreamsGroupTopologyValue.json. Never edit.

/** StreamsGroupTopologyKey, versions 0. */
export interface StreamsGroupTopologyKey {
  readonly groupId: string
}
/** {@link StreamsGroupTopologyKey} to be written. */
export interface StreamsGroupTopologyKeyInput {
  readonly groupId: string
}

/** StreamsGroupTopologyValue, versions 0. */
export interface StreamsGroupTopologyValue {
  readonly epoch: number
  readonly subtopologies: readonly StreamsGroupTopologyValueSubtopology[]
}
/** {@link StreamsGroupTopologyValue} to be written. */
export interface StreamsGroupTopologyValueInput {
  readonly epoch: number
  readonly subtopologies: readonly StreamsGroupTopologyValueSubtopologyInput[]
}

/** Part of {@link StreamsGroupTopologyValue}. */
export interface StreamsGroupTopologyValueSubtopology {
  readonly subtopologyId: string
  readonly sourceTopics: readonly string[]
  readonly sourceTopicRegex: readonly string[]
  readonly stateChangelogTopics: readonly StreamsGroupTopologyValueTopicInfo[]
  readonly repartitionSinkTopics: readonly string[]
  readonly repartitionSourceTopics: readonly StreamsGroupTopologyValueTopicInfo[]
  readonly copartitionGroups: readonly StreamsGroupTopologyValueCopartitionGroup[]
}
/** {@link StreamsGroupTopologyValueSubtopology} to be written. */
export interface StreamsGroupTopologyValueSubtopologyInput {
  readonly subtopologyId: string
  readonly sourceTopics: readonly string[]
  readonly sourceTopicRegex: readonly string[]
  readonly stateChangelogTopics: readonly StreamsGroupTopologyValueTopicInfoInput[]
  readonly repartitionSinkTopics: readonly string[]
  readonly repartitionSourceTopics: readonly StreamsGroupTopologyValueTopicInfoInput[]
  readonly copartitionGroups: readonly StreamsGroupTopologyValueCopartitionGroupInput[]
}

/** Part of {@link StreamsGroupTopologyValue}. */
export interface StreamsGroupTopologyValueCopartitionGroup {
  readonly sourceTopics: readonly number[]
  readonly sourceTopicRegex: readonly number[]
  readonly repartitionSourceTopics: readonly number[]
}
/** {@link StreamsGroupTopologyValueCopartitionGroup} to be written. */
export interface StreamsGroupTopologyValueCopartitionGroupInput {
  readonly sourceTopics: readonly number[]
  readonly sourceTopicRegex: readonly number[]
  readonly repartitionSourceTopics: readonly number[]
}

/** Part of {@link StreamsGroupTopologyValue}. */
export interface StreamsGroupTopologyValueTopicInfo {
  readonly name: string
  readonly partitions: number
  readonly replicationFactor: number
  readonly topicConfigs: readonly StreamsGroupTopologyValueTopicConfig[]
}
/** {@link StreamsGroupTopologyValueTopicInfo} to be written. */
export interface StreamsGroupTopologyValueTopicInfoInput {
  readonly name: string
  readonly partitions: number
  readonly replicationFactor: number
  readonly topicConfigs: readonly StreamsGroupTopologyValueTopicConfigInput[]
}

/** Part of {@link StreamsGroupTopologyValue}. */
export interface StreamsGroupTopologyValueTopicConfig {
  readonly key: string
  readonly value: string
}
/** {@link StreamsGroupTopologyValueTopicConfig} to be written. */
export interface StreamsGroupTopologyValueTopicConfigInput {
  readonly key: string
  readonly value: string
}
