// Generated from schemas/client/StreamsGroupDescribeRequest.json, schemas/client/StreamsGroupDescribeResponse.json. Never edit.

/** StreamsGroupDescribeRequest, versions 0-1. */
export interface StreamsGroupDescribeRequest {
  /** a groupId */
  readonly groupIds: readonly string[]
  readonly includeAuthorizedOperations: boolean
  /** v1; default false */
  readonly includeTopologyDescription: boolean
}
/** {@link StreamsGroupDescribeRequest} to be written. */
export interface StreamsGroupDescribeRequestInput {
  readonly groupIds: readonly string[]
  readonly includeAuthorizedOperations: boolean
  readonly includeTopologyDescription?: boolean | undefined
}

/** StreamsGroupDescribeResponse, versions 0-1. */
export interface StreamsGroupDescribeResponse {
  readonly throttleTimeMs: number
  readonly groups: readonly StreamsGroupDescribeResponseDescribedGroup[]
}
/** {@link StreamsGroupDescribeResponse} to be written. */
export interface StreamsGroupDescribeResponseInput {
  readonly throttleTimeMs: number
  readonly groups: readonly StreamsGroupDescribeResponseDescribedGroupInput[]
}

/** Part of {@link StreamsGroupDescribeResponse}. */
export interface StreamsGroupDescribeResponseDescribedGroup {
  readonly errorCode: number
  /** default null */
  readonly errorMessage: string | null
  /** a groupId */
  readonly groupId: string
  readonly groupState: string
  readonly groupEpoch: number
  readonly assignmentEpoch: number
  /** default null */
  readonly topology: StreamsGroupDescribeResponseTopology | null
  readonly members: readonly StreamsGroupDescribeResponseMember[]
  /** default -2147483648 */
  readonly authorizedOperations: number
  /** v1; default null */
  readonly topologyDescription: StreamsGroupDescribeResponseTopologyDescription | null
  /** v1; default 0 */
  readonly topologyDescriptionStatus: number
  /** v1; default null */
  readonly assignorName: string | null
}
/** {@link StreamsGroupDescribeResponseDescribedGroup} to be written. */
export interface StreamsGroupDescribeResponseDescribedGroupInput {
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
  readonly groupId: string
  readonly groupState: string
  readonly groupEpoch: number
  readonly assignmentEpoch: number
  readonly topology?: StreamsGroupDescribeResponseTopologyInput | null | undefined
  readonly members: readonly StreamsGroupDescribeResponseMemberInput[]
  readonly authorizedOperations?: number | undefined
  readonly topologyDescription?: StreamsGroupDescribeResponseTopologyDescriptionInput | null | undefined
  readonly topologyDescriptionStatus?: number | undefined
  readonly assignorName?: string | null | undefined
}

/** Part of {@link StreamsGroupDescribeResponse}. */
export interface StreamsGroupDescribeResponseTopologyDescription {
  readonly subtopologies: readonly StreamsGroupDescribeResponseTopologyDescriptionSubtopology[]
  readonly globalStores: readonly StreamsGroupDescribeResponseTopologyDescriptionGlobalStore[]
}
/** {@link StreamsGroupDescribeResponseTopologyDescription} to be written. */
export interface StreamsGroupDescribeResponseTopologyDescriptionInput {
  readonly subtopologies: readonly StreamsGroupDescribeResponseTopologyDescriptionSubtopologyInput[]
  readonly globalStores: readonly StreamsGroupDescribeResponseTopologyDescriptionGlobalStoreInput[]
}

/** Part of {@link StreamsGroupDescribeResponse}. */
export interface StreamsGroupDescribeResponseTopologyDescriptionGlobalStore {
  readonly source: StreamsGroupDescribeResponseTopologyDescriptionNode
  readonly processor: StreamsGroupDescribeResponseTopologyDescriptionNode
}
/** {@link StreamsGroupDescribeResponseTopologyDescriptionGlobalStore} to be written. */
export interface StreamsGroupDescribeResponseTopologyDescriptionGlobalStoreInput {
  readonly source: StreamsGroupDescribeResponseTopologyDescriptionNodeInput
  readonly processor: StreamsGroupDescribeResponseTopologyDescriptionNodeInput
}

/** Part of {@link StreamsGroupDescribeResponse}. */
export interface StreamsGroupDescribeResponseTopologyDescriptionSubtopology {
  readonly subtopologyId: string
  readonly nodes: readonly StreamsGroupDescribeResponseTopologyDescriptionNode[]
}
/** {@link StreamsGroupDescribeResponseTopologyDescriptionSubtopology} to be written. */
export interface StreamsGroupDescribeResponseTopologyDescriptionSubtopologyInput {
  readonly subtopologyId: string
  readonly nodes: readonly StreamsGroupDescribeResponseTopologyDescriptionNodeInput[]
}

/** Part of {@link StreamsGroupDescribeResponse}. */
export interface StreamsGroupDescribeResponseTopologyDescriptionNode {
  readonly name: string
  readonly nodeType: number
  /** a topicName */
  readonly sourceTopics: readonly string[]
  /** default null; a topicName */
  readonly sinkTopic: string | null
  readonly stores: readonly string[]
  readonly successors: readonly string[]
}
/** {@link StreamsGroupDescribeResponseTopologyDescriptionNode} to be written. */
export interface StreamsGroupDescribeResponseTopologyDescriptionNodeInput {
  readonly name: string
  readonly nodeType: number
  readonly sourceTopics: readonly string[]
  readonly sinkTopic?: string | null | undefined
  readonly stores: readonly string[]
  readonly successors: readonly string[]
}

/** Part of {@link StreamsGroupDescribeResponse}. */
export interface StreamsGroupDescribeResponseMember {
  readonly memberId: string
  readonly memberEpoch: number
  /** default null */
  readonly instanceId: string | null
  /** default null */
  readonly rackId: string | null
  readonly clientId: string
  readonly clientHost: string
  readonly topologyEpoch: number
  readonly processId: string
  /** default null */
  readonly userEndpoint: StreamsGroupDescribeResponseEndpoint | null
  readonly clientTags: readonly StreamsGroupDescribeResponseKeyValue[]
  readonly taskOffsets: readonly StreamsGroupDescribeResponseTaskOffset[]
  readonly taskEndOffsets: readonly StreamsGroupDescribeResponseTaskOffset[]
  readonly assignment: StreamsGroupDescribeResponseAssignment
  readonly targetAssignment: StreamsGroupDescribeResponseAssignment
  readonly isClassic: boolean
}
/** {@link StreamsGroupDescribeResponseMember} to be written. */
export interface StreamsGroupDescribeResponseMemberInput {
  readonly memberId: string
  readonly memberEpoch: number
  readonly instanceId?: string | null | undefined
  readonly rackId?: string | null | undefined
  readonly clientId: string
  readonly clientHost: string
  readonly topologyEpoch: number
  readonly processId: string
  readonly userEndpoint?: StreamsGroupDescribeResponseEndpointInput | null | undefined
  readonly clientTags: readonly StreamsGroupDescribeResponseKeyValueInput[]
  readonly taskOffsets: readonly StreamsGroupDescribeResponseTaskOffsetInput[]
  readonly taskEndOffsets: readonly StreamsGroupDescribeResponseTaskOffsetInput[]
  readonly assignment: StreamsGroupDescribeResponseAssignmentInput
  readonly targetAssignment: StreamsGroupDescribeResponseAssignmentInput
  readonly isClassic: boolean
}

/** Part of {@link StreamsGroupDescribeResponse}. */
export interface StreamsGroupDescribeResponseAssignment {
  readonly activeTasks: readonly StreamsGroupDescribeResponseTaskIds[]
  readonly standbyTasks: readonly StreamsGroupDescribeResponseTaskIds[]
  readonly warmupTasks: readonly StreamsGroupDescribeResponseTaskIds[]
}
/** {@link StreamsGroupDescribeResponseAssignment} to be written. */
export interface StreamsGroupDescribeResponseAssignmentInput {
  readonly activeTasks: readonly StreamsGroupDescribeResponseTaskIdsInput[]
  readonly standbyTasks: readonly StreamsGroupDescribeResponseTaskIdsInput[]
  readonly warmupTasks: readonly StreamsGroupDescribeResponseTaskIdsInput[]
}

/** Part of {@link StreamsGroupDescribeResponse}. */
export interface StreamsGroupDescribeResponseTaskIds {
  readonly subtopologyId: string
  readonly partitions: readonly number[]
}
/** {@link StreamsGroupDescribeResponseTaskIds} to be written. */
export interface StreamsGroupDescribeResponseTaskIdsInput {
  readonly subtopologyId: string
  readonly partitions: readonly number[]
}

/** Part of {@link StreamsGroupDescribeResponse}. */
export interface StreamsGroupDescribeResponseTaskOffset {
  readonly subtopologyId: string
  readonly partition: number
  readonly offset: number
}
/** {@link StreamsGroupDescribeResponseTaskOffset} to be written. */
export interface StreamsGroupDescribeResponseTaskOffsetInput {
  readonly subtopologyId: string
  readonly partition: number
  readonly offset: number
}

/** Part of {@link StreamsGroupDescribeResponse}. */
export interface StreamsGroupDescribeResponseEndpoint {
  readonly host: string
  readonly port: number
}
/** {@link StreamsGroupDescribeResponseEndpoint} to be written. */
export interface StreamsGroupDescribeResponseEndpointInput {
  readonly host: string
  readonly port: number
}

/** Part of {@link StreamsGroupDescribeResponse}. */
export interface StreamsGroupDescribeResponseTopology {
  readonly epoch: number
  /** default null */
  readonly subtopologies: readonly StreamsGroupDescribeResponseSubtopology[] | null
}
/** {@link StreamsGroupDescribeResponseTopology} to be written. */
export interface StreamsGroupDescribeResponseTopologyInput {
  readonly epoch: number
  readonly subtopologies?: readonly StreamsGroupDescribeResponseSubtopologyInput[] | null | undefined
}

/** Part of {@link StreamsGroupDescribeResponse}. */
export interface StreamsGroupDescribeResponseSubtopology {
  readonly subtopologyId: string
  /** a topicName */
  readonly sourceTopics: readonly string[]
  /** a topicName */
  readonly repartitionSinkTopics: readonly string[]
  readonly stateChangelogTopics: readonly StreamsGroupDescribeResponseTopicInfo[]
  readonly repartitionSourceTopics: readonly StreamsGroupDescribeResponseTopicInfo[]
}
/** {@link StreamsGroupDescribeResponseSubtopology} to be written. */
export interface StreamsGroupDescribeResponseSubtopologyInput {
  readonly subtopologyId: string
  readonly sourceTopics: readonly string[]
  readonly repartitionSinkTopics: readonly string[]
  readonly stateChangelogTopics: readonly StreamsGroupDescribeResponseTopicInfoInput[]
  readonly repartitionSourceTopics: readonly StreamsGroupDescribeResponseTopicInfoInput[]
}

/** Part of {@link StreamsGroupDescribeResponse}. */
export interface StreamsGroupDescribeResponseTopicInfo {
  /** a topicName */
  readonly name: string
  readonly partitions: number
  readonly replicationFactor: number
  readonly topicConfigs: readonly StreamsGroupDescribeResponseKeyValue[]
}
/** {@link StreamsGroupDescribeResponseTopicInfo} to be written. */
export interface StreamsGroupDescribeResponseTopicInfoInput {
  readonly name: string
  readonly partitions: number
  readonly replicationFactor: number
  readonly topicConfigs: readonly StreamsGroupDescribeResponseKeyValueInput[]
}

/** Part of {@link StreamsGroupDescribeResponse}. */
export interface StreamsGroupDescribeResponseKeyValue {
  readonly key: string
  readonly value: string
}
/** {@link StreamsGroupDescribeResponseKeyValue} to be written. */
export interface StreamsGroupDescribeResponseKeyValueInput {
  readonly key: string
  readonly value: string
}
