// Generated from schemas/client/StreamsGroupHeartbeatRequest.json, schemas/client/StreamsGroupHeartbeatResponse.json. Never edit.

/** StreamsGroupHeartbeatRequest, versions 0-1. */
export interface StreamsGroupHeartbeatRequest {
  /** a groupId */
  readonly groupId: string
  readonly memberId: string
  readonly memberEpoch: number
  readonly endpointInformationEpoch: number
  /** default null */
  readonly instanceId: string | null
  /** default null */
  readonly rackId: string | null
  /** default -1 */
  readonly rebalanceTimeoutMs: number
  /** default null */
  readonly topology: StreamsGroupHeartbeatRequestTopology | null
  /** default null */
  readonly activeTasks: readonly StreamsGroupHeartbeatRequestTaskIds[] | null
  /** default null */
  readonly standbyTasks: readonly StreamsGroupHeartbeatRequestTaskIds[] | null
  /** default null */
  readonly warmupTasks: readonly StreamsGroupHeartbeatRequestTaskIds[] | null
  /** default null */
  readonly processId: string | null
  /** default null */
  readonly userEndpoint: StreamsGroupHeartbeatRequestEndpoint | null
  /** default null */
  readonly clientTags: readonly StreamsGroupHeartbeatRequestKeyValue[] | null
  /** default null */
  readonly taskOffsets: readonly StreamsGroupHeartbeatRequestTaskOffset[] | null
  /** default null */
  readonly taskEndOffsets: readonly StreamsGroupHeartbeatRequestTaskOffset[] | null
  /** default false */
  readonly shutdownApplication: boolean
}
/** {@link StreamsGroupHeartbeatRequest} to be written. */
export interface StreamsGroupHeartbeatRequestInput {
  readonly groupId: string
  readonly memberId: string
  readonly memberEpoch: number
  readonly endpointInformationEpoch: number
  readonly instanceId?: string | null | undefined
  readonly rackId?: string | null | undefined
  readonly rebalanceTimeoutMs?: number | undefined
  readonly topology?: StreamsGroupHeartbeatRequestTopologyInput | null | undefined
  readonly activeTasks?: readonly StreamsGroupHeartbeatRequestTaskIdsInput[] | null | undefined
  readonly standbyTasks?: readonly StreamsGroupHeartbeatRequestTaskIdsInput[] | null | undefined
  readonly warmupTasks?: readonly StreamsGroupHeartbeatRequestTaskIdsInput[] | null | undefined
  readonly processId?: string | null | undefined
  readonly userEndpoint?: StreamsGroupHeartbeatRequestEndpointInput | null | undefined
  readonly clientTags?: readonly StreamsGroupHeartbeatRequestKeyValueInput[] | null | undefined
  readonly taskOffsets?: readonly StreamsGroupHeartbeatRequestTaskOffsetInput[] | null | undefined
  readonly taskEndOffsets?: readonly StreamsGroupHeartbeatRequestTaskOffsetInput[] | null | undefined
  readonly shutdownApplication?: boolean | undefined
}

/** Part of {@link StreamsGroupHeartbeatRequest}. */
export interface StreamsGroupHeartbeatRequestTaskOffset {
  readonly subtopologyId: string
  readonly partition: number
  readonly offset: number
}
/** {@link StreamsGroupHeartbeatRequestTaskOffset} to be written. */
export interface StreamsGroupHeartbeatRequestTaskOffsetInput {
  readonly subtopologyId: string
  readonly partition: number
  readonly offset: number
}

/** Part of {@link StreamsGroupHeartbeatRequest}. */
export interface StreamsGroupHeartbeatRequestEndpoint {
  readonly host: string
  readonly port: number
}
/** {@link StreamsGroupHeartbeatRequestEndpoint} to be written. */
export interface StreamsGroupHeartbeatRequestEndpointInput {
  readonly host: string
  readonly port: number
}

/** Part of {@link StreamsGroupHeartbeatRequest}. */
export interface StreamsGroupHeartbeatRequestTaskIds {
  readonly subtopologyId: string
  readonly partitions: readonly number[]
}
/** {@link StreamsGroupHeartbeatRequestTaskIds} to be written. */
export interface StreamsGroupHeartbeatRequestTaskIdsInput {
  readonly subtopologyId: string
  readonly partitions: readonly number[]
}

/** Part of {@link StreamsGroupHeartbeatRequest}. */
export interface StreamsGroupHeartbeatRequestTopology {
  readonly epoch: number
  readonly subtopologies: readonly StreamsGroupHeartbeatRequestSubtopology[]
}
/** {@link StreamsGroupHeartbeatRequestTopology} to be written. */
export interface StreamsGroupHeartbeatRequestTopologyInput {
  readonly epoch: number
  readonly subtopologies: readonly StreamsGroupHeartbeatRequestSubtopologyInput[]
}

/** Part of {@link StreamsGroupHeartbeatRequest}. */
export interface StreamsGroupHeartbeatRequestSubtopology {
  readonly subtopologyId: string
  /** a topicName */
  readonly sourceTopics: readonly string[]
  readonly sourceTopicRegex: readonly string[]
  readonly stateChangelogTopics: readonly StreamsGroupHeartbeatRequestTopicInfo[]
  /** a topicName */
  readonly repartitionSinkTopics: readonly string[]
  readonly repartitionSourceTopics: readonly StreamsGroupHeartbeatRequestTopicInfo[]
  readonly copartitionGroups: readonly StreamsGroupHeartbeatRequestCopartitionGroup[]
}
/** {@link StreamsGroupHeartbeatRequestSubtopology} to be written. */
export interface StreamsGroupHeartbeatRequestSubtopologyInput {
  readonly subtopologyId: string
  readonly sourceTopics: readonly string[]
  readonly sourceTopicRegex: readonly string[]
  readonly stateChangelogTopics: readonly StreamsGroupHeartbeatRequestTopicInfoInput[]
  readonly repartitionSinkTopics: readonly string[]
  readonly repartitionSourceTopics: readonly StreamsGroupHeartbeatRequestTopicInfoInput[]
  readonly copartitionGroups: readonly StreamsGroupHeartbeatRequestCopartitionGroupInput[]
}

/** Part of {@link StreamsGroupHeartbeatRequest}. */
export interface StreamsGroupHeartbeatRequestCopartitionGroup {
  readonly sourceTopics: readonly number[]
  readonly sourceTopicRegex: readonly number[]
  readonly repartitionSourceTopics: readonly number[]
}
/** {@link StreamsGroupHeartbeatRequestCopartitionGroup} to be written. */
export interface StreamsGroupHeartbeatRequestCopartitionGroupInput {
  readonly sourceTopics: readonly number[]
  readonly sourceTopicRegex: readonly number[]
  readonly repartitionSourceTopics: readonly number[]
}

/** Part of {@link StreamsGroupHeartbeatRequest}. */
export interface StreamsGroupHeartbeatRequestTopicInfo {
  /** a topicName */
  readonly name: string
  readonly partitions: number
  readonly replicationFactor: number
  readonly topicConfigs: readonly StreamsGroupHeartbeatRequestKeyValue[]
}
/** {@link StreamsGroupHeartbeatRequestTopicInfo} to be written. */
export interface StreamsGroupHeartbeatRequestTopicInfoInput {
  readonly name: string
  readonly partitions: number
  readonly replicationFactor: number
  readonly topicConfigs: readonly StreamsGroupHeartbeatRequestKeyValueInput[]
}

/** Part of {@link StreamsGroupHeartbeatRequest}. */
export interface StreamsGroupHeartbeatRequestKeyValue {
  readonly key: string
  readonly value: string
}
/** {@link StreamsGroupHeartbeatRequestKeyValue} to be written. */
export interface StreamsGroupHeartbeatRequestKeyValueInput {
  readonly key: string
  readonly value: string
}

/** StreamsGroupHeartbeatResponse, versions 0-1. */
export interface StreamsGroupHeartbeatResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  /** default null */
  readonly errorMessage: string | null
  readonly memberId: string
  readonly memberEpoch: number
  readonly heartbeatIntervalMs: number
  /** v0 */
  readonly acceptableRecoveryLagLegacy: number
  readonly taskOffsetIntervalMs: number
  /** v1; default -1 */
  readonly acceptableRecoveryLag: number
  readonly status: readonly StreamsGroupHeartbeatResponseStatus[] | null
  /** default null */
  readonly activeTasks: readonly StreamsGroupHeartbeatResponseTaskIds[] | null
  /** default null */
  readonly standbyTasks: readonly StreamsGroupHeartbeatResponseTaskIds[] | null
  /** default null */
  readonly warmupTasks: readonly StreamsGroupHeartbeatResponseTaskIds[] | null
  /** v1; default false */
  readonly topologyDescriptionRequired: boolean
  readonly endpointInformationEpoch: number
  /** default null */
  readonly partitionsByUserEndpoint: readonly StreamsGroupHeartbeatResponseEndpointToPartitions[] | null
}
/** {@link StreamsGroupHeartbeatResponse} to be written. */
export interface StreamsGroupHeartbeatResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
  readonly memberId: string
  readonly memberEpoch: number
  readonly heartbeatIntervalMs: number
  readonly acceptableRecoveryLagLegacy?: number | undefined
  readonly taskOffsetIntervalMs: number
  readonly acceptableRecoveryLag?: number | undefined
  readonly status: readonly StreamsGroupHeartbeatResponseStatusInput[] | null
  readonly activeTasks?: readonly StreamsGroupHeartbeatResponseTaskIdsInput[] | null | undefined
  readonly standbyTasks?: readonly StreamsGroupHeartbeatResponseTaskIdsInput[] | null | undefined
  readonly warmupTasks?: readonly StreamsGroupHeartbeatResponseTaskIdsInput[] | null | undefined
  readonly topologyDescriptionRequired?: boolean | undefined
  readonly endpointInformationEpoch: number
  readonly partitionsByUserEndpoint?: readonly StreamsGroupHeartbeatResponseEndpointToPartitionsInput[] | null | undefined
}

/** Part of {@link StreamsGroupHeartbeatResponse}. */
export interface StreamsGroupHeartbeatResponseEndpointToPartitions {
  readonly userEndpoint: StreamsGroupHeartbeatResponseEndpoint
  readonly activePartitions: readonly StreamsGroupHeartbeatResponseTopicPartition[]
  readonly standbyPartitions: readonly StreamsGroupHeartbeatResponseTopicPartition[]
}
/** {@link StreamsGroupHeartbeatResponseEndpointToPartitions} to be written. */
export interface StreamsGroupHeartbeatResponseEndpointToPartitionsInput {
  readonly userEndpoint: StreamsGroupHeartbeatResponseEndpointInput
  readonly activePartitions: readonly StreamsGroupHeartbeatResponseTopicPartitionInput[]
  readonly standbyPartitions: readonly StreamsGroupHeartbeatResponseTopicPartitionInput[]
}

/** Part of {@link StreamsGroupHeartbeatResponse}. */
export interface StreamsGroupHeartbeatResponseTopicPartition {
  /** a topicName */
  readonly topic: string
  readonly partitions: readonly number[]
}
/** {@link StreamsGroupHeartbeatResponseTopicPartition} to be written. */
export interface StreamsGroupHeartbeatResponseTopicPartitionInput {
  readonly topic: string
  readonly partitions: readonly number[]
}

/** Part of {@link StreamsGroupHeartbeatResponse}. */
export interface StreamsGroupHeartbeatResponseEndpoint {
  readonly host: string
  readonly port: number
}
/** {@link StreamsGroupHeartbeatResponseEndpoint} to be written. */
export interface StreamsGroupHeartbeatResponseEndpointInput {
  readonly host: string
  readonly port: number
}

/** Part of {@link StreamsGroupHeartbeatResponse}. */
export interface StreamsGroupHeartbeatResponseTaskIds {
  readonly subtopologyId: string
  readonly partitions: readonly number[]
}
/** {@link StreamsGroupHeartbeatResponseTaskIds} to be written. */
export interface StreamsGroupHeartbeatResponseTaskIdsInput {
  readonly subtopologyId: string
  readonly partitions: readonly number[]
}

/** Part of {@link StreamsGroupHeartbeatResponse}. */
export interface StreamsGroupHeartbeatResponseStatus {
  readonly statusCode: number
  readonly statusDetail: string
}
/** {@link StreamsGroupHeartbeatResponseStatus} to be written. */
export interface StreamsGroupHeartbeatResponseStatusInput {
  readonly statusCode: number
  readonly statusDetail: string
}
