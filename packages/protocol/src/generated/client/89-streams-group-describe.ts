// Generated from schemas/client/StreamsGroupDescribeRequest.json and schemas/client/StreamsGroupDescribeResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, type Reader, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'
import { refuseField } from '../../unwritable-error.ts'

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

function sizeOfStreamsGroupDescribeRequest(message: StreamsGroupDescribeRequestInput, version: number): number {
  let size = 2
  const groupIds = message.groupIds
  size += compactCountSize(groupIds.length)
  for (const element of groupIds) size += compactStringSize(element)
  const includeTopologyDescription = message.includeTopologyDescription ?? false
  if (version < 1 && includeTopologyDescription !== false) refuseField('StreamsGroupDescribeRequest.includeTopologyDescription', version)
  if (version >= 1) {
    size += 1
  }
  return size
}
function encodeStreamsGroupDescribeRequest(message: StreamsGroupDescribeRequestInput, version: number, writer: Writer): void {
  const groupIds = message.groupIds
  writer.uvarint(groupIds.length + 1)
  for (const element of groupIds) {
    writer.compactString(element)
  }
  const includeAuthorizedOperations = message.includeAuthorizedOperations
  writer.bool(includeAuthorizedOperations)
  const includeTopologyDescription = message.includeTopologyDescription ?? false
  if (version >= 1) {
    writer.bool(includeTopologyDescription)
  }
  writer.uvarint(0)
}
function decodeStreamsGroupDescribeRequest(reader: Reader, version: number): StreamsGroupDescribeRequest {
  const groupIds: string[] = []
  for (let left = reader.compactArrayLength(1); left > 0; left--) groupIds.push(reader.compactString())
  const includeAuthorizedOperations: boolean = reader.bool()
  const includeTopologyDescription: boolean = version >= 1 ? reader.bool() : false
  reader.skipTags()
  return { groupIds, includeAuthorizedOperations, includeTopologyDescription }
}
/** Reads and writes {@link StreamsGroupDescribeRequest}. */
export const streamsGroupDescribeRequest: MessageCodec<StreamsGroupDescribeRequest, StreamsGroupDescribeRequestInput> = {
  name: 'StreamsGroupDescribeRequest',
  key: 89,
  versions: [0, 1],
  flexibleFrom: 0,
  size: sizeOfStreamsGroupDescribeRequest,
  recordsSize: noRecords,
  encode: encodeStreamsGroupDescribeRequest,
  decode: decodeStreamsGroupDescribeRequest,
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

function sizeOfStreamsGroupDescribeResponseKeyValue(message: StreamsGroupDescribeResponseKeyValueInput, _version: number): number {
  let size = 1
  const key = message.key
  size += compactStringSize(key)
  const value_ = message.value
  size += compactStringSize(value_)
  return size
}
function encodeStreamsGroupDescribeResponseKeyValue(message: StreamsGroupDescribeResponseKeyValueInput, _version: number, writer: Writer): void {
  const key = message.key
  writer.compactString(key)
  const value_ = message.value
  writer.compactString(value_)
  writer.uvarint(0)
}
function decodeStreamsGroupDescribeResponseKeyValue(reader: Reader, _version: number): StreamsGroupDescribeResponseKeyValue {
  const key: string = reader.compactString()
  const value_: string = reader.compactString()
  reader.skipTags()
  return { key, value: value_ }
}
function sizeOfStreamsGroupDescribeResponseTopicInfo(message: StreamsGroupDescribeResponseTopicInfoInput, version: number): number {
  let size = 7
  const name = message.name
  size += compactStringSize(name)
  const topicConfigs = message.topicConfigs
  size += compactCountSize(topicConfigs.length)
  for (const element of topicConfigs) size += sizeOfStreamsGroupDescribeResponseKeyValue(element, version)
  return size
}
function encodeStreamsGroupDescribeResponseTopicInfo(message: StreamsGroupDescribeResponseTopicInfoInput, version: number, writer: Writer): void {
  const name = message.name
  writer.compactString(name)
  const partitions = message.partitions
  writer.int32(partitions)
  const replicationFactor = message.replicationFactor
  writer.int16(replicationFactor)
  const topicConfigs = message.topicConfigs
  writer.uvarint(topicConfigs.length + 1)
  for (const element of topicConfigs) {
    encodeStreamsGroupDescribeResponseKeyValue(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeStreamsGroupDescribeResponseTopicInfo(reader: Reader, version: number): StreamsGroupDescribeResponseTopicInfo {
  const name: string = reader.compactString()
  const partitions: number = reader.int32()
  const replicationFactor: number = reader.int16()
  const topicConfigs: StreamsGroupDescribeResponseKeyValue[] = []
  for (let left = reader.compactArrayLength(3); left > 0; left--) topicConfigs.push(decodeStreamsGroupDescribeResponseKeyValue(reader, version))
  reader.skipTags()
  return { name, partitions, replicationFactor, topicConfigs }
}
function sizeOfStreamsGroupDescribeResponseSubtopology(message: StreamsGroupDescribeResponseSubtopologyInput, version: number): number {
  let size = 1
  const subtopologyId = message.subtopologyId
  size += compactStringSize(subtopologyId)
  const sourceTopics = message.sourceTopics
  size += compactCountSize(sourceTopics.length)
  for (const element of sourceTopics) size += compactStringSize(element)
  const repartitionSinkTopics = message.repartitionSinkTopics
  size += compactCountSize(repartitionSinkTopics.length)
  for (const element of repartitionSinkTopics) size += compactStringSize(element)
  const stateChangelogTopics = message.stateChangelogTopics
  size += compactCountSize(stateChangelogTopics.length)
  for (const element of stateChangelogTopics) size += sizeOfStreamsGroupDescribeResponseTopicInfo(element, version)
  const repartitionSourceTopics = message.repartitionSourceTopics
  size += compactCountSize(repartitionSourceTopics.length)
  for (const element of repartitionSourceTopics) size += sizeOfStreamsGroupDescribeResponseTopicInfo(element, version)
  return size
}
function encodeStreamsGroupDescribeResponseSubtopology(message: StreamsGroupDescribeResponseSubtopologyInput, version: number, writer: Writer): void {
  const subtopologyId = message.subtopologyId
  writer.compactString(subtopologyId)
  const sourceTopics = message.sourceTopics
  writer.uvarint(sourceTopics.length + 1)
  for (const element of sourceTopics) {
    writer.compactString(element)
  }
  const repartitionSinkTopics = message.repartitionSinkTopics
  writer.uvarint(repartitionSinkTopics.length + 1)
  for (const element of repartitionSinkTopics) {
    writer.compactString(element)
  }
  const stateChangelogTopics = message.stateChangelogTopics
  writer.uvarint(stateChangelogTopics.length + 1)
  for (const element of stateChangelogTopics) {
    encodeStreamsGroupDescribeResponseTopicInfo(element, version, writer)
  }
  const repartitionSourceTopics = message.repartitionSourceTopics
  writer.uvarint(repartitionSourceTopics.length + 1)
  for (const element of repartitionSourceTopics) {
    encodeStreamsGroupDescribeResponseTopicInfo(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeStreamsGroupDescribeResponseSubtopology(reader: Reader, version: number): StreamsGroupDescribeResponseSubtopology {
  const subtopologyId: string = reader.compactString()
  const sourceTopics: string[] = []
  for (let left = reader.compactArrayLength(1); left > 0; left--) sourceTopics.push(reader.compactString())
  const repartitionSinkTopics: string[] = []
  for (let left = reader.compactArrayLength(1); left > 0; left--) repartitionSinkTopics.push(reader.compactString())
  const stateChangelogTopics: StreamsGroupDescribeResponseTopicInfo[] = []
  for (let left = reader.compactArrayLength(9); left > 0; left--) stateChangelogTopics.push(decodeStreamsGroupDescribeResponseTopicInfo(reader, version))
  const repartitionSourceTopics: StreamsGroupDescribeResponseTopicInfo[] = []
  for (let left = reader.compactArrayLength(9); left > 0; left--) repartitionSourceTopics.push(decodeStreamsGroupDescribeResponseTopicInfo(reader, version))
  reader.skipTags()
  return { subtopologyId, sourceTopics, repartitionSinkTopics, stateChangelogTopics, repartitionSourceTopics }
}
function sizeOfStreamsGroupDescribeResponseTopology(message: StreamsGroupDescribeResponseTopologyInput, version: number): number {
  let size = 5
  const subtopologies = message.subtopologies ?? null
  size += compactCountSize(subtopologies?.length ?? -1)
  if (subtopologies !== null) {
    for (const element of subtopologies) size += sizeOfStreamsGroupDescribeResponseSubtopology(element, version)
  }
  return size
}
function encodeStreamsGroupDescribeResponseTopology(message: StreamsGroupDescribeResponseTopologyInput, version: number, writer: Writer): void {
  const epoch = message.epoch
  writer.int32(epoch)
  const subtopologies = message.subtopologies ?? null
  writer.uvarint((subtopologies?.length ?? -1) + 1)
  if (subtopologies !== null) {
    for (const element of subtopologies) {
      encodeStreamsGroupDescribeResponseSubtopology(element, version, writer)
    }
  }
  writer.uvarint(0)
}
function decodeStreamsGroupDescribeResponseTopology(reader: Reader, version: number): StreamsGroupDescribeResponseTopology {
  const epoch: number = reader.int32()
  let subtopologies: readonly StreamsGroupDescribeResponseSubtopology[] | null = null
  const subtopologiesCount = reader.compactNullableArrayLength(6)
  if (subtopologiesCount >= 0) {
    const elements: StreamsGroupDescribeResponseSubtopology[] = []
    for (let left = subtopologiesCount; left > 0; left--) elements.push(decodeStreamsGroupDescribeResponseSubtopology(reader, version))
    subtopologies = elements
  }
  reader.skipTags()
  return { epoch, subtopologies }
}
function sizeOfStreamsGroupDescribeResponseEndpoint(message: StreamsGroupDescribeResponseEndpointInput, _version: number): number {
  let size = 3
  const host = message.host
  size += compactStringSize(host)
  return size
}
function encodeStreamsGroupDescribeResponseEndpoint(message: StreamsGroupDescribeResponseEndpointInput, _version: number, writer: Writer): void {
  const host = message.host
  writer.compactString(host)
  const port = message.port
  writer.uint16(port)
  writer.uvarint(0)
}
function decodeStreamsGroupDescribeResponseEndpoint(reader: Reader, _version: number): StreamsGroupDescribeResponseEndpoint {
  const host: string = reader.compactString()
  const port: number = reader.uint16()
  reader.skipTags()
  return { host, port }
}
function sizeOfStreamsGroupDescribeResponseTaskOffset(message: StreamsGroupDescribeResponseTaskOffsetInput, _version: number): number {
  let size = 13
  const subtopologyId = message.subtopologyId
  size += compactStringSize(subtopologyId)
  return size
}
function encodeStreamsGroupDescribeResponseTaskOffset(message: StreamsGroupDescribeResponseTaskOffsetInput, _version: number, writer: Writer): void {
  const subtopologyId = message.subtopologyId
  writer.compactString(subtopologyId)
  const partition = message.partition
  writer.int32(partition)
  const offset = message.offset
  writer.int64(offset)
  writer.uvarint(0)
}
function decodeStreamsGroupDescribeResponseTaskOffset(reader: Reader, _version: number): StreamsGroupDescribeResponseTaskOffset {
  const subtopologyId: string = reader.compactString()
  const partition: number = reader.int32()
  const offset: number = reader.int64()
  reader.skipTags()
  return { subtopologyId, partition, offset }
}
function sizeOfStreamsGroupDescribeResponseTaskIds(message: StreamsGroupDescribeResponseTaskIdsInput, _version: number): number {
  let size = 1
  const subtopologyId = message.subtopologyId
  size += compactStringSize(subtopologyId)
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  size += 4 * partitions.length
  return size
}
function encodeStreamsGroupDescribeResponseTaskIds(message: StreamsGroupDescribeResponseTaskIdsInput, _version: number, writer: Writer): void {
  const subtopologyId = message.subtopologyId
  writer.compactString(subtopologyId)
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    writer.int32(element)
  }
  writer.uvarint(0)
}
function decodeStreamsGroupDescribeResponseTaskIds(reader: Reader, _version: number): StreamsGroupDescribeResponseTaskIds {
  const subtopologyId: string = reader.compactString()
  const partitions: number[] = []
  for (let left = reader.compactArrayLength(4); left > 0; left--) partitions.push(reader.int32())
  reader.skipTags()
  return { subtopologyId, partitions }
}
function sizeOfStreamsGroupDescribeResponseAssignment(message: StreamsGroupDescribeResponseAssignmentInput, version: number): number {
  let size = 1
  const activeTasks = message.activeTasks
  size += compactCountSize(activeTasks.length)
  for (const element of activeTasks) size += sizeOfStreamsGroupDescribeResponseTaskIds(element, version)
  const standbyTasks = message.standbyTasks
  size += compactCountSize(standbyTasks.length)
  for (const element of standbyTasks) size += sizeOfStreamsGroupDescribeResponseTaskIds(element, version)
  const warmupTasks = message.warmupTasks
  size += compactCountSize(warmupTasks.length)
  for (const element of warmupTasks) size += sizeOfStreamsGroupDescribeResponseTaskIds(element, version)
  return size
}
function encodeStreamsGroupDescribeResponseAssignment(message: StreamsGroupDescribeResponseAssignmentInput, version: number, writer: Writer): void {
  const activeTasks = message.activeTasks
  writer.uvarint(activeTasks.length + 1)
  for (const element of activeTasks) {
    encodeStreamsGroupDescribeResponseTaskIds(element, version, writer)
  }
  const standbyTasks = message.standbyTasks
  writer.uvarint(standbyTasks.length + 1)
  for (const element of standbyTasks) {
    encodeStreamsGroupDescribeResponseTaskIds(element, version, writer)
  }
  const warmupTasks = message.warmupTasks
  writer.uvarint(warmupTasks.length + 1)
  for (const element of warmupTasks) {
    encodeStreamsGroupDescribeResponseTaskIds(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeStreamsGroupDescribeResponseAssignment(reader: Reader, version: number): StreamsGroupDescribeResponseAssignment {
  const activeTasks: StreamsGroupDescribeResponseTaskIds[] = []
  for (let left = reader.compactArrayLength(3); left > 0; left--) activeTasks.push(decodeStreamsGroupDescribeResponseTaskIds(reader, version))
  const standbyTasks: StreamsGroupDescribeResponseTaskIds[] = []
  for (let left = reader.compactArrayLength(3); left > 0; left--) standbyTasks.push(decodeStreamsGroupDescribeResponseTaskIds(reader, version))
  const warmupTasks: StreamsGroupDescribeResponseTaskIds[] = []
  for (let left = reader.compactArrayLength(3); left > 0; left--) warmupTasks.push(decodeStreamsGroupDescribeResponseTaskIds(reader, version))
  reader.skipTags()
  return { activeTasks, standbyTasks, warmupTasks }
}
function sizeOfStreamsGroupDescribeResponseMember(message: StreamsGroupDescribeResponseMemberInput, version: number): number {
  let size = 10
  const memberId = message.memberId
  size += compactStringSize(memberId)
  const instanceId = message.instanceId ?? null
  size += compactNullableStringSize(instanceId)
  const rackId = message.rackId ?? null
  size += compactNullableStringSize(rackId)
  const clientId = message.clientId
  size += compactStringSize(clientId)
  const clientHost = message.clientHost
  size += compactStringSize(clientHost)
  const processId = message.processId
  size += compactStringSize(processId)
  const userEndpoint = message.userEndpoint ?? null
  size += userEndpoint === null ? 1 : 1 + sizeOfStreamsGroupDescribeResponseEndpoint(userEndpoint, version)
  const clientTags = message.clientTags
  size += compactCountSize(clientTags.length)
  for (const element of clientTags) size += sizeOfStreamsGroupDescribeResponseKeyValue(element, version)
  const taskOffsets = message.taskOffsets
  size += compactCountSize(taskOffsets.length)
  for (const element of taskOffsets) size += sizeOfStreamsGroupDescribeResponseTaskOffset(element, version)
  const taskEndOffsets = message.taskEndOffsets
  size += compactCountSize(taskEndOffsets.length)
  for (const element of taskEndOffsets) size += sizeOfStreamsGroupDescribeResponseTaskOffset(element, version)
  const assignment = message.assignment
  size += sizeOfStreamsGroupDescribeResponseAssignment(assignment, version)
  const targetAssignment = message.targetAssignment
  size += sizeOfStreamsGroupDescribeResponseAssignment(targetAssignment, version)
  return size
}
function encodeStreamsGroupDescribeResponseMember(message: StreamsGroupDescribeResponseMemberInput, version: number, writer: Writer): void {
  const memberId = message.memberId
  writer.compactString(memberId)
  const memberEpoch = message.memberEpoch
  writer.int32(memberEpoch)
  const instanceId = message.instanceId ?? null
  writer.compactNullableString(instanceId)
  const rackId = message.rackId ?? null
  writer.compactNullableString(rackId)
  const clientId = message.clientId
  writer.compactString(clientId)
  const clientHost = message.clientHost
  writer.compactString(clientHost)
  const topologyEpoch = message.topologyEpoch
  writer.int32(topologyEpoch)
  const processId = message.processId
  writer.compactString(processId)
  const userEndpoint = message.userEndpoint ?? null
  writer.int8(userEndpoint === null ? -1 : 1)
  if (userEndpoint !== null) encodeStreamsGroupDescribeResponseEndpoint(userEndpoint, version, writer)
  const clientTags = message.clientTags
  writer.uvarint(clientTags.length + 1)
  for (const element of clientTags) {
    encodeStreamsGroupDescribeResponseKeyValue(element, version, writer)
  }
  const taskOffsets = message.taskOffsets
  writer.uvarint(taskOffsets.length + 1)
  for (const element of taskOffsets) {
    encodeStreamsGroupDescribeResponseTaskOffset(element, version, writer)
  }
  const taskEndOffsets = message.taskEndOffsets
  writer.uvarint(taskEndOffsets.length + 1)
  for (const element of taskEndOffsets) {
    encodeStreamsGroupDescribeResponseTaskOffset(element, version, writer)
  }
  const assignment = message.assignment
  encodeStreamsGroupDescribeResponseAssignment(assignment, version, writer)
  const targetAssignment = message.targetAssignment
  encodeStreamsGroupDescribeResponseAssignment(targetAssignment, version, writer)
  const isClassic = message.isClassic
  writer.bool(isClassic)
  writer.uvarint(0)
}
function decodeStreamsGroupDescribeResponseMember(reader: Reader, version: number): StreamsGroupDescribeResponseMember {
  const memberId: string = reader.compactString()
  const memberEpoch: number = reader.int32()
  const instanceId: string | null = reader.compactNullableString()
  const rackId: string | null = reader.compactNullableString()
  const clientId: string = reader.compactString()
  const clientHost: string = reader.compactString()
  const topologyEpoch: number = reader.int32()
  const processId: string = reader.compactString()
  const userEndpoint: StreamsGroupDescribeResponseEndpoint | null = reader.present() ? decodeStreamsGroupDescribeResponseEndpoint(reader, version) : null
  const clientTags: StreamsGroupDescribeResponseKeyValue[] = []
  for (let left = reader.compactArrayLength(3); left > 0; left--) clientTags.push(decodeStreamsGroupDescribeResponseKeyValue(reader, version))
  const taskOffsets: StreamsGroupDescribeResponseTaskOffset[] = []
  for (let left = reader.compactArrayLength(14); left > 0; left--) taskOffsets.push(decodeStreamsGroupDescribeResponseTaskOffset(reader, version))
  const taskEndOffsets: StreamsGroupDescribeResponseTaskOffset[] = []
  for (let left = reader.compactArrayLength(14); left > 0; left--) taskEndOffsets.push(decodeStreamsGroupDescribeResponseTaskOffset(reader, version))
  const assignment: StreamsGroupDescribeResponseAssignment = decodeStreamsGroupDescribeResponseAssignment(reader, version)
  const targetAssignment: StreamsGroupDescribeResponseAssignment = decodeStreamsGroupDescribeResponseAssignment(reader, version)
  const isClassic: boolean = reader.bool()
  reader.skipTags()
  return { memberId, memberEpoch, instanceId, rackId, clientId, clientHost, topologyEpoch, processId, userEndpoint, clientTags, taskOffsets, taskEndOffsets, assignment, targetAssignment, isClassic }
}
function sizeOfStreamsGroupDescribeResponseTopologyDescriptionNode(message: StreamsGroupDescribeResponseTopologyDescriptionNodeInput, _version: number): number {
  let size = 2
  const name = message.name
  size += compactStringSize(name)
  const sourceTopics = message.sourceTopics
  size += compactCountSize(sourceTopics.length)
  for (const element of sourceTopics) size += compactStringSize(element)
  const sinkTopic = message.sinkTopic ?? null
  size += compactNullableStringSize(sinkTopic)
  const stores = message.stores
  size += compactCountSize(stores.length)
  for (const element of stores) size += compactStringSize(element)
  const successors = message.successors
  size += compactCountSize(successors.length)
  for (const element of successors) size += compactStringSize(element)
  return size
}
function encodeStreamsGroupDescribeResponseTopologyDescriptionNode(message: StreamsGroupDescribeResponseTopologyDescriptionNodeInput, _version: number, writer: Writer): void {
  const name = message.name
  writer.compactString(name)
  const nodeType = message.nodeType
  writer.int8(nodeType)
  const sourceTopics = message.sourceTopics
  writer.uvarint(sourceTopics.length + 1)
  for (const element of sourceTopics) {
    writer.compactString(element)
  }
  const sinkTopic = message.sinkTopic ?? null
  writer.compactNullableString(sinkTopic)
  const stores = message.stores
  writer.uvarint(stores.length + 1)
  for (const element of stores) {
    writer.compactString(element)
  }
  const successors = message.successors
  writer.uvarint(successors.length + 1)
  for (const element of successors) {
    writer.compactString(element)
  }
  writer.uvarint(0)
}
function decodeStreamsGroupDescribeResponseTopologyDescriptionNode(reader: Reader, _version: number): StreamsGroupDescribeResponseTopologyDescriptionNode {
  const name: string = reader.compactString()
  const nodeType: number = reader.int8()
  const sourceTopics: string[] = []
  for (let left = reader.compactArrayLength(1); left > 0; left--) sourceTopics.push(reader.compactString())
  const sinkTopic: string | null = reader.compactNullableString()
  const stores: string[] = []
  for (let left = reader.compactArrayLength(1); left > 0; left--) stores.push(reader.compactString())
  const successors: string[] = []
  for (let left = reader.compactArrayLength(1); left > 0; left--) successors.push(reader.compactString())
  reader.skipTags()
  return { name, nodeType, sourceTopics, sinkTopic, stores, successors }
}
function sizeOfStreamsGroupDescribeResponseTopologyDescriptionSubtopology(message: StreamsGroupDescribeResponseTopologyDescriptionSubtopologyInput, version: number): number {
  let size = 1
  const subtopologyId = message.subtopologyId
  size += compactStringSize(subtopologyId)
  const nodes = message.nodes
  size += compactCountSize(nodes.length)
  for (const element of nodes) size += sizeOfStreamsGroupDescribeResponseTopologyDescriptionNode(element, version)
  return size
}
function encodeStreamsGroupDescribeResponseTopologyDescriptionSubtopology(message: StreamsGroupDescribeResponseTopologyDescriptionSubtopologyInput, version: number, writer: Writer): void {
  const subtopologyId = message.subtopologyId
  writer.compactString(subtopologyId)
  const nodes = message.nodes
  writer.uvarint(nodes.length + 1)
  for (const element of nodes) {
    encodeStreamsGroupDescribeResponseTopologyDescriptionNode(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeStreamsGroupDescribeResponseTopologyDescriptionSubtopology(reader: Reader, version: number): StreamsGroupDescribeResponseTopologyDescriptionSubtopology {
  const subtopologyId: string = reader.compactString()
  const nodes: StreamsGroupDescribeResponseTopologyDescriptionNode[] = []
  for (let left = reader.compactArrayLength(7); left > 0; left--) nodes.push(decodeStreamsGroupDescribeResponseTopologyDescriptionNode(reader, version))
  reader.skipTags()
  return { subtopologyId, nodes }
}
function sizeOfStreamsGroupDescribeResponseTopologyDescriptionGlobalStore(message: StreamsGroupDescribeResponseTopologyDescriptionGlobalStoreInput, version: number): number {
  let size = 1
  const source = message.source
  size += sizeOfStreamsGroupDescribeResponseTopologyDescriptionNode(source, version)
  const processor = message.processor
  size += sizeOfStreamsGroupDescribeResponseTopologyDescriptionNode(processor, version)
  return size
}
function encodeStreamsGroupDescribeResponseTopologyDescriptionGlobalStore(message: StreamsGroupDescribeResponseTopologyDescriptionGlobalStoreInput, version: number, writer: Writer): void {
  const source = message.source
  encodeStreamsGroupDescribeResponseTopologyDescriptionNode(source, version, writer)
  const processor = message.processor
  encodeStreamsGroupDescribeResponseTopologyDescriptionNode(processor, version, writer)
  writer.uvarint(0)
}
function decodeStreamsGroupDescribeResponseTopologyDescriptionGlobalStore(reader: Reader, version: number): StreamsGroupDescribeResponseTopologyDescriptionGlobalStore {
  const source: StreamsGroupDescribeResponseTopologyDescriptionNode = decodeStreamsGroupDescribeResponseTopologyDescriptionNode(reader, version)
  const processor: StreamsGroupDescribeResponseTopologyDescriptionNode = decodeStreamsGroupDescribeResponseTopologyDescriptionNode(reader, version)
  reader.skipTags()
  return { source, processor }
}
function sizeOfStreamsGroupDescribeResponseTopologyDescription(message: StreamsGroupDescribeResponseTopologyDescriptionInput, version: number): number {
  let size = 1
  const subtopologies = message.subtopologies
  size += compactCountSize(subtopologies.length)
  for (const element of subtopologies) size += sizeOfStreamsGroupDescribeResponseTopologyDescriptionSubtopology(element, version)
  const globalStores = message.globalStores
  size += compactCountSize(globalStores.length)
  for (const element of globalStores) size += sizeOfStreamsGroupDescribeResponseTopologyDescriptionGlobalStore(element, version)
  return size
}
function encodeStreamsGroupDescribeResponseTopologyDescription(message: StreamsGroupDescribeResponseTopologyDescriptionInput, version: number, writer: Writer): void {
  const subtopologies = message.subtopologies
  writer.uvarint(subtopologies.length + 1)
  for (const element of subtopologies) {
    encodeStreamsGroupDescribeResponseTopologyDescriptionSubtopology(element, version, writer)
  }
  const globalStores = message.globalStores
  writer.uvarint(globalStores.length + 1)
  for (const element of globalStores) {
    encodeStreamsGroupDescribeResponseTopologyDescriptionGlobalStore(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeStreamsGroupDescribeResponseTopologyDescription(reader: Reader, version: number): StreamsGroupDescribeResponseTopologyDescription {
  const subtopologies: StreamsGroupDescribeResponseTopologyDescriptionSubtopology[] = []
  for (let left = reader.compactArrayLength(3); left > 0; left--) subtopologies.push(decodeStreamsGroupDescribeResponseTopologyDescriptionSubtopology(reader, version))
  const globalStores: StreamsGroupDescribeResponseTopologyDescriptionGlobalStore[] = []
  for (let left = reader.compactArrayLength(15); left > 0; left--) globalStores.push(decodeStreamsGroupDescribeResponseTopologyDescriptionGlobalStore(reader, version))
  reader.skipTags()
  return { subtopologies, globalStores }
}
function sizeOfStreamsGroupDescribeResponseDescribedGroup(message: StreamsGroupDescribeResponseDescribedGroupInput, version: number): number {
  let size = 15
  const errorMessage = message.errorMessage ?? null
  size += compactNullableStringSize(errorMessage)
  const groupId = message.groupId
  size += compactStringSize(groupId)
  const groupState = message.groupState
  size += compactStringSize(groupState)
  const topology = message.topology ?? null
  size += topology === null ? 1 : 1 + sizeOfStreamsGroupDescribeResponseTopology(topology, version)
  const members = message.members
  size += compactCountSize(members.length)
  for (const element of members) size += sizeOfStreamsGroupDescribeResponseMember(element, version)
  const topologyDescription = message.topologyDescription ?? null
  if (version < 1 && topologyDescription !== null) refuseField('StreamsGroupDescribeResponseDescribedGroup.topologyDescription', version)
  if (version >= 1) {
    size += topologyDescription === null ? 1 : 1 + sizeOfStreamsGroupDescribeResponseTopologyDescription(topologyDescription, version)
  }
  const topologyDescriptionStatus = message.topologyDescriptionStatus ?? 0
  if (version < 1 && topologyDescriptionStatus !== 0) refuseField('StreamsGroupDescribeResponseDescribedGroup.topologyDescriptionStatus', version)
  if (version >= 1) {
    size += 1
  }
  const assignorName = message.assignorName ?? null
  if (version >= 1) {
    size += compactNullableStringSize(assignorName)
  }
  return size
}
function encodeStreamsGroupDescribeResponseDescribedGroup(message: StreamsGroupDescribeResponseDescribedGroupInput, version: number, writer: Writer): void {
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage ?? null
  writer.compactNullableString(errorMessage)
  const groupId = message.groupId
  writer.compactString(groupId)
  const groupState = message.groupState
  writer.compactString(groupState)
  const groupEpoch = message.groupEpoch
  writer.int32(groupEpoch)
  const assignmentEpoch = message.assignmentEpoch
  writer.int32(assignmentEpoch)
  const topology = message.topology ?? null
  writer.int8(topology === null ? -1 : 1)
  if (topology !== null) encodeStreamsGroupDescribeResponseTopology(topology, version, writer)
  const members = message.members
  writer.uvarint(members.length + 1)
  for (const element of members) {
    encodeStreamsGroupDescribeResponseMember(element, version, writer)
  }
  const authorizedOperations = message.authorizedOperations ?? -2147483648
  writer.int32(authorizedOperations)
  const topologyDescription = message.topologyDescription ?? null
  if (version >= 1) {
    writer.int8(topologyDescription === null ? -1 : 1)
    if (topologyDescription !== null) encodeStreamsGroupDescribeResponseTopologyDescription(topologyDescription, version, writer)
  }
  const topologyDescriptionStatus = message.topologyDescriptionStatus ?? 0
  if (version >= 1) {
    writer.int8(topologyDescriptionStatus)
  }
  const assignorName = message.assignorName ?? null
  if (version >= 1) {
    writer.compactNullableString(assignorName)
  }
  writer.uvarint(0)
}
function decodeStreamsGroupDescribeResponseDescribedGroup(reader: Reader, version: number): StreamsGroupDescribeResponseDescribedGroup {
  const errorCode: number = reader.int16()
  const errorMessage: string | null = reader.compactNullableString()
  const groupId: string = reader.compactString()
  const groupState: string = reader.compactString()
  const groupEpoch: number = reader.int32()
  const assignmentEpoch: number = reader.int32()
  const topology: StreamsGroupDescribeResponseTopology | null = reader.present() ? decodeStreamsGroupDescribeResponseTopology(reader, version) : null
  const members: StreamsGroupDescribeResponseMember[] = []
  for (let left = reader.compactArrayLength(28); left > 0; left--) members.push(decodeStreamsGroupDescribeResponseMember(reader, version))
  const authorizedOperations: number = reader.int32()
  const topologyDescription: StreamsGroupDescribeResponseTopologyDescription | null = version >= 1 ? (reader.present() ? decodeStreamsGroupDescribeResponseTopologyDescription(reader, version) : null) : null
  const topologyDescriptionStatus: number = version >= 1 ? reader.int8() : 0
  const assignorName: string | null = version >= 1 ? reader.compactNullableString() : null
  reader.skipTags()
  return { errorCode, errorMessage, groupId, groupState, groupEpoch, assignmentEpoch, topology, members, authorizedOperations, topologyDescription, topologyDescriptionStatus, assignorName }
}
function sizeOfStreamsGroupDescribeResponse(message: StreamsGroupDescribeResponseInput, version: number): number {
  let size = 5
  const groups = message.groups
  size += compactCountSize(groups.length)
  for (const element of groups) size += sizeOfStreamsGroupDescribeResponseDescribedGroup(element, version)
  return size
}
function encodeStreamsGroupDescribeResponse(message: StreamsGroupDescribeResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const groups = message.groups
  writer.uvarint(groups.length + 1)
  for (const element of groups) {
    encodeStreamsGroupDescribeResponseDescribedGroup(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeStreamsGroupDescribeResponse(reader: Reader, version: number): StreamsGroupDescribeResponse {
  const throttleTimeMs: number = reader.int32()
  const groups: StreamsGroupDescribeResponseDescribedGroup[] = []
  for (let left = reader.compactArrayLength(20); left > 0; left--) groups.push(decodeStreamsGroupDescribeResponseDescribedGroup(reader, version))
  reader.skipTags()
  return { throttleTimeMs, groups }
}
/** Reads and writes {@link StreamsGroupDescribeResponse}. */
export const streamsGroupDescribeResponse: MessageCodec<StreamsGroupDescribeResponse, StreamsGroupDescribeResponseInput> = {
  name: 'StreamsGroupDescribeResponse',
  key: 89,
  versions: [0, 1],
  flexibleFrom: 0,
  size: sizeOfStreamsGroupDescribeResponse,
  recordsSize: noRecords,
  encode: encodeStreamsGroupDescribeResponse,
  decode: decodeStreamsGroupDescribeResponse,
}

/** Api key 89. */
export const streamsGroupDescribeApi: Api<StreamsGroupDescribeRequest, StreamsGroupDescribeRequestInput, StreamsGroupDescribeResponse, StreamsGroupDescribeResponseInput> = {
  key: 89,
  name: 'StreamsGroupDescribe',
  versions: [0, 1],
  latestStable: 0,
  listeners: ['broker'],
  request: streamsGroupDescribeRequest,
  response: streamsGroupDescribeResponse,
  requestHeaderVersion: () => 2,
  responseHeaderVersion: () => 1,
}
