// Generated from schemas/client/StreamsGroupTopologyDescriptionUpdateRequest.json, schemas/client/StreamsGroupTopologyDescriptionUpdateResponse.json. Never edit.

/** StreamsGroupTopologyDescriptionUpdateRequest, versions 0. */
export interface StreamsGroupTopologyDescriptionUpdateRequest {
  /** a groupId */
  readonly groupId: string
  readonly memberId: string
  readonly topologyEpoch: number
  readonly topologyDescription: StreamsGroupTopologyDescriptionUpdateRequestTopologyDescription
}
/** {@link StreamsGroupTopologyDescriptionUpdateRequest} to be written. */
export interface StreamsGroupTopologyDescriptionUpdateRequestInput {
  readonly groupId: string
  readonly memberId: string
  readonly topologyEpoch: number
  readonly topologyDescription: StreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionInput
}

/** Part of {@link StreamsGroupTopologyDescriptionUpdateRequest}. */
export interface StreamsGroupTopologyDescriptionUpdateRequestTopologyDescription {
  readonly subtopologies: readonly StreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionSubtopology[]
  readonly globalStores: readonly StreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionGlobalStore[]
}
/** {@link StreamsGroupTopologyDescriptionUpdateRequestTopologyDescription} to be written. */
export interface StreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionInput {
  readonly subtopologies: readonly StreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionSubtopologyInput[]
  readonly globalStores: readonly StreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionGlobalStoreInput[]
}

/** Part of {@link StreamsGroupTopologyDescriptionUpdateRequest}. */
export interface StreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionGlobalStore {
  readonly source: StreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionNode
  readonly processor: StreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionNode
}
/** {@link StreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionGlobalStore} to be written. */
export interface StreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionGlobalStoreInput {
  readonly source: StreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionNodeInput
  readonly processor: StreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionNodeInput
}

/** Part of {@link StreamsGroupTopologyDescriptionUpdateRequest}. */
export interface StreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionSubtopology {
  readonly subtopologyId: string
  readonly nodes: readonly StreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionNode[]
}
/** {@link StreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionSubtopology} to be written. */
export interface StreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionSubtopologyInput {
  readonly subtopologyId: string
  readonly nodes: readonly StreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionNodeInput[]
}

/** Part of {@link StreamsGroupTopologyDescriptionUpdateRequest}. */
export interface StreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionNode {
  readonly name: string
  readonly nodeType: number
  /** a topicName */
  readonly sourceTopics: readonly string[]
  /** default null; a topicName */
  readonly sinkTopic: string | null
  readonly stores: readonly string[]
  readonly successors: readonly string[]
}
/** {@link StreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionNode} to be written. */
export interface StreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionNodeInput {
  readonly name: string
  readonly nodeType: number
  readonly sourceTopics: readonly string[]
  readonly sinkTopic?: string | null | undefined
  readonly stores: readonly string[]
  readonly successors: readonly string[]
}

/** StreamsGroupTopologyDescriptionUpdateResponse, versions 0. */
export interface StreamsGroupTopologyDescriptionUpdateResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  /** default null */
  readonly errorMessage: string | null
}
/** {@link StreamsGroupTopologyDescriptionUpdateResponse} to be written. */
export interface StreamsGroupTopologyDescriptionUpdateResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
}
