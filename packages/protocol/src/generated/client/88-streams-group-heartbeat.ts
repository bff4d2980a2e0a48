// Generated from schemas/client/StreamsGroupHeartbeatRequest.json and schemas/client/StreamsGroupHeartbeatResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, type Reader, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, NONE, noRecords } from '../../codec.ts'
import { refuseField } from '../../unwritable-error.ts'

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

function sizeOfStreamsGroupHeartbeatRequestKeyValue(message: StreamsGroupHeartbeatRequestKeyValueInput, _version: number): number {
  let size = 1
  const key = message.key
  size += compactStringSize(key)
  const value_ = message.value
  size += compactStringSize(value_)
  return size
}
function encodeStreamsGroupHeartbeatRequestKeyValue(message: StreamsGroupHeartbeatRequestKeyValueInput, _version: number, writer: Writer): void {
  const key = message.key
  writer.compactString(key)
  const value_ = message.value
  writer.compactString(value_)
  writer.uvarint(0)
}
function decodeStreamsGroupHeartbeatRequestKeyValue(reader: Reader, _version: number): StreamsGroupHeartbeatRequestKeyValue {
  const key: string = reader.compactString()
  const value_: string = reader.compactString()
  reader.skipTags()
  return { key, value: value_ }
}
function sizeOfStreamsGroupHeartbeatRequestTopicInfo(message: StreamsGroupHeartbeatRequestTopicInfoInput, version: number): number {
  let size = 7
  const name = message.name
  size += compactStringSize(name)
  const topicConfigs = message.topicConfigs
  size += compactCountSize(topicConfigs.length)
  for (const element of topicConfigs) size += sizeOfStreamsGroupHeartbeatRequestKeyValue(element, version)
  return size
}
function encodeStreamsGroupHeartbeatRequestTopicInfo(message: StreamsGroupHeartbeatRequestTopicInfoInput, version: number, writer: Writer): void {
  const name = message.name
  writer.compactString(name)
  const partitions = message.partitions
  writer.int32(partitions)
  const replicationFactor = message.replicationFactor
  writer.int16(replicationFactor)
  const topicConfigs = message.topicConfigs
  writer.uvarint(topicConfigs.length + 1)
  for (const element of topicConfigs) {
    encodeStreamsGroupHeartbeatRequestKeyValue(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeStreamsGroupHeartbeatRequestTopicInfo(reader: Reader, version: number): StreamsGroupHeartbeatRequestTopicInfo {
  const name: string = reader.compactString()
  const partitions: number = reader.int32()
  const replicationFactor: number = reader.int16()
  const topicConfigs: StreamsGroupHeartbeatRequestKeyValue[] = []
  for (let left = reader.compactArrayLength(3); left > 0; left--) topicConfigs.push(decodeStreamsGroupHeartbeatRequestKeyValue(reader, version))
  reader.skipTags()
  return { name, partitions, replicationFactor, topicConfigs }
}
function sizeOfStreamsGroupHeartbeatRequestCopartitionGroup(message: StreamsGroupHeartbeatRequestCopartitionGroupInput, _version: number): number {
  let size = 1
  const sourceTopics = message.sourceTopics
  size += compactCountSize(sourceTopics.length)
  size += 2 * sourceTopics.length
  const sourceTopicRegex = message.sourceTopicRegex
  size += compactCountSize(sourceTopicRegex.length)
  size += 2 * sourceTopicRegex.length
  const repartitionSourceTopics = message.repartitionSourceTopics
  size += compactCountSize(repartitionSourceTopics.length)
  size += 2 * repartitionSourceTopics.length
  return size
}
function encodeStreamsGroupHeartbeatRequestCopartitionGroup(message: StreamsGroupHeartbeatRequestCopartitionGroupInput, _version: number, writer: Writer): void {
  const sourceTopics = message.sourceTopics
  writer.uvarint(sourceTopics.length + 1)
  for (const element of sourceTopics) {
    writer.int16(element)
  }
  const sourceTopicRegex = message.sourceTopicRegex
  writer.uvarint(sourceTopicRegex.length + 1)
  for (const element of sourceTopicRegex) {
    writer.int16(element)
  }
  const repartitionSourceTopics = message.repartitionSourceTopics
  writer.uvarint(repartitionSourceTopics.length + 1)
  for (const element of repartitionSourceTopics) {
    writer.int16(element)
  }
  writer.uvarint(0)
}
function decodeStreamsGroupHeartbeatRequestCopartitionGroup(reader: Reader, _version: number): StreamsGroupHeartbeatRequestCopartitionGroup {
  const sourceTopics: number[] = []
  for (let left = reader.compactArrayLength(2); left > 0; left--) sourceTopics.push(reader.int16())
  const sourceTopicRegex: number[] = []
  for (let left = reader.compactArrayLength(2); left > 0; left--) sourceTopicRegex.push(reader.int16())
  const repartitionSourceTopics: number[] = []
  for (let left = reader.compactArrayLength(2); left > 0; left--) repartitionSourceTopics.push(reader.int16())
  reader.skipTags()
  return { sourceTopics, sourceTopicRegex, repartitionSourceTopics }
}
function sizeOfStreamsGroupHeartbeatRequestSubtopology(message: StreamsGroupHeartbeatRequestSubtopologyInput, version: number): number {
  let size = 1
  const subtopologyId = message.subtopologyId
  size += compactStringSize(subtopologyId)
  const sourceTopics = message.sourceTopics
  size += compactCountSize(sourceTopics.length)
  for (const element of sourceTopics) size += compactStringSize(element)
  const sourceTopicRegex = message.sourceTopicRegex
  size += compactCountSize(sourceTopicRegex.length)
  for (const element of sourceTopicRegex) size += compactStringSize(element)
  const stateChangelogTopics = message.stateChangelogTopics
  size += compactCountSize(stateChangelogTopics.length)
  for (const element of stateChangelogTopics) size += sizeOfStreamsGroupHeartbeatRequestTopicInfo(element, version)
  const repartitionSinkTopics = message.repartitionSinkTopics
  size += compactCountSize(repartitionSinkTopics.length)
  for (const element of repartitionSinkTopics) size += compactStringSize(element)
  const repartitionSourceTopics = message.repartitionSourceTopics
  size += compactCountSize(repartitionSourceTopics.length)
  for (const element of repartitionSourceTopics) size += sizeOfStreamsGroupHeartbeatRequestTopicInfo(element, version)
  const copartitionGroups = message.copartitionGroups
  size += compactCountSize(copartitionGroups.length)
  for (const element of copartitionGroups) size += sizeOfStreamsGroupHeartbeatRequestCopartitionGroup(element, version)
  return size
}
function encodeStreamsGroupHeartbeatRequestSubtopology(message: StreamsGroupHeartbeatRequestSubtopologyInput, version: number, writer: Writer): void {
  const subtopologyId = message.subtopologyId
  writer.compactString(subtopologyId)
  const sourceTopics = message.sourceTopics
  writer.uvarint(sourceTopics.length + 1)
  for (const element of sourceTopics) {
    writer.compactString(element)
  }
  const sourceTopicRegex = message.sourceTopicRegex
  writer.uvarint(sourceTopicRegex.length + 1)
  for (const element of sourceTopicRegex) {
    writer.compactString(element)
  }
  const stateChangelogTopics = message.stateChangelogTopics
  writer.uvarint(stateChangelogTopics.length + 1)
  for (const element of stateChangelogTopics) {
    encodeStreamsGroupHeartbeatRequestTopicInfo(element, version, writer)
  }
  const repartitionSinkTopics = message.repartitionSinkTopics
  writer.uvarint(repartitionSinkTopics.length + 1)
  for (const element of repartitionSinkTopics) {
    writer.compactString(element)
  }
  const repartitionSourceTopics = message.repartitionSourceTopics
  writer.uvarint(repartitionSourceTopics.length + 1)
  for (const element of repartitionSourceTopics) {
    encodeStreamsGroupHeartbeatRequestTopicInfo(element, version, writer)
  }
  const copartitionGroups = message.copartitionGroups
  writer.uvarint(copartitionGroups.length + 1)
  for (const element of copartitionGroups) {
    encodeStreamsGroupHeartbeatRequestCopartitionGroup(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeStreamsGroupHeartbeatRequestSubtopology(reader: Reader, version: number): StreamsGroupHeartbeatRequestSubtopology {
  const subtopologyId: string = reader.compactString()
  const sourceTopics: string[] = []
  for (let left = reader.compactArrayLength(1); left > 0; left--) sourceTopics.push(reader.compactString())
  const sourceTopicRegex: string[] = []
  for (let left = reader.compactArrayLength(1); left > 0; left--) sourceTopicRegex.push(reader.compactString())
  const stateChangelogTopics: StreamsGroupHeartbeatRequestTopicInfo[] = []
  for (let left = reader.compactArrayLength(9); left > 0; left--) stateChangelogTopics.push(decodeStreamsGroupHeartbeatRequestTopicInfo(reader, version))
  const repartitionSinkTopics: string[] = []
  for (let left = reader.compactArrayLength(1); left > 0; left--) repartitionSinkTopics.push(reader.compactString())
  const repartitionSourceTopics: StreamsGroupHeartbeatRequestTopicInfo[] = []
  for (let left = reader.compactArrayLength(9); left > 0; left--) repartitionSourceTopics.push(decodeStreamsGroupHeartbeatRequestTopicInfo(reader, version))
  const copartitionGroups: StreamsGroupHeartbeatRequestCopartitionGroup[] = []
  for (let left = reader.compactArrayLength(4); left > 0; left--) copartitionGroups.push(decodeStreamsGroupHeartbeatRequestCopartitionGroup(reader, version))
  reader.skipTags()
  return { subtopologyId, sourceTopics, sourceTopicRegex, stateChangelogTopics, repartitionSinkTopics, repartitionSourceTopics, copartitionGroups }
}
function sizeOfStreamsGroupHeartbeatRequestTopology(message: StreamsGroupHeartbeatRequestTopologyInput, version: number): number {
  let size = 5
  const subtopologies = message.subtopologies
  size += compactCountSize(subtopologies.length)
  for (const element of subtopologies) size += sizeOfStreamsGroupHeartbeatRequestSubtopology(element, version)
  return size
}
function encodeStreamsGroupHeartbeatRequestTopology(message: StreamsGroupHeartbeatRequestTopologyInput, version: number, writer: Writer): void {
  const epoch = message.epoch
  writer.int32(epoch)
  const subtopologies = message.subtopologies
  writer.uvarint(subtopologies.length + 1)
  for (const element of subtopologies) {
    encodeStreamsGroupHeartbeatRequestSubtopology(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeStreamsGroupHeartbeatRequestTopology(reader: Reader, version: number): StreamsGroupHeartbeatRequestTopology {
  const epoch: number = reader.int32()
  const subtopologies: StreamsGroupHeartbeatRequestSubtopology[] = []
  for (let left = reader.compactArrayLength(8); left > 0; left--) subtopologies.push(decodeStreamsGroupHeartbeatRequestSubtopology(reader, version))
  reader.skipTags()
  return { epoch, subtopologies }
}
function sizeOfStreamsGroupHeartbeatRequestTaskIds(message: StreamsGroupHeartbeatRequestTaskIdsInput, _version: number): number {
  let size = 1
  const subtopologyId = message.subtopologyId
  size += compactStringSize(subtopologyId)
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  size += 4 * partitions.length
  return size
}
function encodeStreamsGroupHeartbeatRequestTaskIds(message: StreamsGroupHeartbeatRequestTaskIdsInput, _version: number, writer: Writer): void {
  const subtopologyId = message.subtopologyId
  writer.compactString(subtopologyId)
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    writer.int32(element)
  }
  writer.uvarint(0)
}
function decodeStreamsGroupHeartbeatRequestTaskIds(reader: Reader, _version: number): StreamsGroupHeartbeatRequestTaskIds {
  const subtopologyId: string = reader.compactString()
  const partitions: number[] = []
  for (let left = reader.compactArrayLength(4); left > 0; left--) partitions.push(reader.int32())
  reader.skipTags()
  return { subtopologyId, partitions }
}
function sizeOfStreamsGroupHeartbeatRequestEndpoint(message: StreamsGroupHeartbeatRequestEndpointInput, _version: number): number {
  let size = 3
  const host = message.host
  size += compactStringSize(host)
  return size
}
function encodeStreamsGroupHeartbeatRequestEndpoint(message: StreamsGroupHeartbeatRequestEndpointInput, _version: number, writer: Writer): void {
  const host = message.host
  writer.compactString(host)
  const port = message.port
  writer.uint16(port)
  writer.uvarint(0)
}
function decodeStreamsGroupHeartbeatRequestEndpoint(reader: Reader, _version: number): StreamsGroupHeartbeatRequestEndpoint {
  const host: string = reader.compactString()
  const port: number = reader.uint16()
  reader.skipTags()
  return { host, port }
}
function sizeOfStreamsGroupHeartbeatRequestTaskOffset(message: StreamsGroupHeartbeatRequestTaskOffsetInput, _version: number): number {
  let size = 13
  const subtopologyId = message.subtopologyId
  size += compactStringSize(subtopologyId)
  return size
}
function encodeStreamsGroupHeartbeatRequestTaskOffset(message: StreamsGroupHeartbeatRequestTaskOffsetInput, _version: number, writer: Writer): void {
  const subtopologyId = message.subtopologyId
  writer.compactString(subtopologyId)
  const partition = message.partition
  writer.int32(partition)
  const offset = message.offset
  writer.int64(offset)
  writer.uvarint(0)
}
function decodeStreamsGroupHeartbeatRequestTaskOffset(reader: Reader, _version: number): StreamsGroupHeartbeatRequestTaskOffset {
  const subtopologyId: string = reader.compactString()
  const partition: number = reader.int32()
  const offset: number = reader.int64()
  reader.skipTags()
  return { subtopologyId, partition, offset }
}
function sizeOfStreamsGroupHeartbeatRequest(message: StreamsGroupHeartbeatRequestInput, version: number): number {
  let size = 14
  const groupId = message.groupId
  size += compactStringSize(groupId)
  const memberId = message.memberId
  size += compactStringSize(memberId)
  const instanceId = message.instanceId ?? null
  size += compactNullableStringSize(instanceId)
  const rackId = message.rackId ?? null
  size += compactNullableStringSize(rackId)
  const topology = message.topology ?? null
  size += topology === null ? 1 : 1 + sizeOfStreamsGroupHeartbeatRequestTopology(topology, version)
  const activeTasks = message.activeTasks ?? null
  size += compactCountSize(activeTasks?.length ?? -1)
  if (activeTasks !== null) {
    for (const element of activeTasks) size += sizeOfStreamsGroupHeartbeatRequestTaskIds(element, version)
  }
  const standbyTasks = message.standbyTasks ?? null
  size += compactCountSize(standbyTasks?.length ?? -1)
  if (standbyTasks !== null) {
    for (const element of standbyTasks) size += sizeOfStreamsGroupHeartbeatRequestTaskIds(element, version)
  }
  const warmupTasks = message.warmupTasks ?? null
  size += compactCountSize(warmupTasks?.length ?? -1)
  if (warmupTasks !== null) {
    for (const element of warmupTasks) size += sizeOfStreamsGroupHeartbeatRequestTaskIds(element, version)
  }
  const processId = message.processId ?? null
  size += compactNullableStringSize(processId)
  const userEndpoint = message.userEndpoint ?? null
  size += userEndpoint === null ? 1 : 1 + sizeOfStreamsGroupHeartbeatRequestEndpoint(userEndpoint, version)
  const clientTags = message.clientTags ?? null
  size += compactCountSize(clientTags?.length ?? -1)
  if (clientTags !== null) {
    for (const element of clientTags) size += sizeOfStreamsGroupHeartbeatRequestKeyValue(element, version)
  }
  const taskOffsets = message.taskOffsets ?? null
  size += compactCountSize(taskOffsets?.length ?? -1)
  if (taskOffsets !== null) {
    for (const element of taskOffsets) size += sizeOfStreamsGroupHeartbeatRequestTaskOffset(element, version)
  }
  const taskEndOffsets = message.taskEndOffsets ?? null
  size += compactCountSize(taskEndOffsets?.length ?? -1)
  if (taskEndOffsets !== null) {
    for (const element of taskEndOffsets) size += sizeOfStreamsGroupHeartbeatRequestTaskOffset(element, version)
  }
  return size
}
function encodeStreamsGroupHeartbeatRequest(message: StreamsGroupHeartbeatRequestInput, version: number, writer: Writer): void {
  const groupId = message.groupId
  writer.compactString(groupId)
  const memberId = message.memberId
  writer.compactString(memberId)
  const memberEpoch = message.memberEpoch
  writer.int32(memberEpoch)
  const endpointInformationEpoch = message.endpointInformationEpoch
  writer.int32(endpointInformationEpoch)
  const instanceId = message.instanceId ?? null
  writer.compactNullableString(instanceId)
  const rackId = message.rackId ?? null
  writer.compactNullableString(rackId)
  const rebalanceTimeoutMs = message.rebalanceTimeoutMs ?? -1
  writer.int32(rebalanceTimeoutMs)
  const topology = message.topology ?? null
  writer.int8(topology === null ? -1 : 1)
  if (topology !== null) encodeStreamsGroupHeartbeatRequestTopology(topology, version, writer)
  const activeTasks = message.activeTasks ?? null
  writer.uvarint((activeTasks?.length ?? -1) + 1)
  if (activeTasks !== null) {
    for (const element of activeTasks) {
      encodeStreamsGroupHeartbeatRequestTaskIds(element, version, writer)
    }
  }
  const standbyTasks = message.standbyTasks ?? null
  writer.uvarint((standbyTasks?.length ?? -1) + 1)
  if (standbyTasks !== null) {
    for (const element of standbyTasks) {
      encodeStreamsGroupHeartbeatRequestTaskIds(element, version, writer)
    }
  }
  const warmupTasks = message.warmupTasks ?? null
  writer.uvarint((warmupTasks?.length ?? -1) + 1)
  if (warmupTasks !== null) {
    for (const element of warmupTasks) {
      encodeStreamsGroupHeartbeatRequestTaskIds(element, version, writer)
    }
  }
  const processId = message.processId ?? null
  writer.compactNullableString(processId)
  const userEndpoint = message.userEndpoint ?? null
  writer.int8(userEndpoint === null ? -1 : 1)
  if (userEndpoint !== null) encodeStreamsGroupHeartbeatRequestEndpoint(userEndpoint, version, writer)
  const clientTags = message.clientTags ?? null
  writer.uvarint((clientTags?.length ?? -1) + 1)
  if (clientTags !== null) {
    for (const element of clientTags) {
      encodeStreamsGroupHeartbeatRequestKeyValue(element, version, writer)
    }
  }
  const taskOffsets = message.taskOffsets ?? null
  writer.uvarint((taskOffsets?.length ?? -1) + 1)
  if (taskOffsets !== null) {
    for (const element of taskOffsets) {
      encodeStreamsGroupHeartbeatRequestTaskOffset(element, version, writer)
    }
  }
  const taskEndOffsets = message.taskEndOffsets ?? null
  writer.uvarint((taskEndOffsets?.length ?? -1) + 1)
  if (taskEndOffsets !== null) {
    for (const element of taskEndOffsets) {
      encodeStreamsGroupHeartbeatRequestTaskOffset(element, version, writer)
    }
  }
  const shutdownApplication = message.shutdownApplication ?? false
  writer.bool(shutdownApplication)
  writer.uvarint(0)
}
function decodeStreamsGroupHeartbeatRequest(reader: Reader, version: number): StreamsGroupHeartbeatRequest {
  const groupId: string = reader.compactString()
  const memberId: string = reader.compactString()
  const memberEpoch: number = reader.int32()
  const endpointInformationEpoch: number = reader.int32()
  const instanceId: string | null = reader.compactNullableString()
  const rackId: string | null = reader.compactNullableString()
  const rebalanceTimeoutMs: number = reader.int32()
  const topology: StreamsGroupHeartbeatRequestTopology | null = reader.present() ? decodeStreamsGroupHeartbeatRequestTopology(reader, version) : null
  let activeTasks: readonly StreamsGroupHeartbeatRequestTaskIds[] | null = null
  const activeTasksCount = reader.compactNullableArrayLength(3)
  if (activeTasksCount >= 0) {
    const elements: StreamsGroupHeartbeatRequestTaskIds[] = []
    for (let left = activeTasksCount; left > 0; left--) elements.push(decodeStreamsGroupHeartbeatRequestTaskIds(reader, version))
    activeTasks = elements
  }
  let standbyTasks: readonly StreamsGroupHeartbeatRequestTaskIds[] | null = null
  const standbyTasksCount = reader.compactNullableArrayLength(3)
  if (standbyTasksCount >= 0) {
    const elements: StreamsGroupHeartbeatRequestTaskIds[] = []
    for (let left = standbyTasksCount; left > 0; left--) elements.push(decodeStreamsGroupHeartbeatRequestTaskIds(reader, version))
    standbyTasks = elements
  }
  let warmupTasks: readonly StreamsGroupHeartbeatRequestTaskIds[] | null = null
  const warmupTasksCount = reader.compactNullableArrayLength(3)
  if (warmupTasksCount >= 0) {
    const elements: StreamsGroupHeartbeatRequestTaskIds[] = []
    for (let left = warmupTasksCount; left > 0; left--) elements.push(decodeStreamsGroupHeartbeatRequestTaskIds(reader, version))
    warmupTasks = elements
  }
  const processId: string | null = reader.compactNullableString()
  const userEndpoint: StreamsGroupHeartbeatRequestEndpoint | null = reader.present() ? decodeStreamsGroupHeartbeatRequestEndpoint(reader, version) : null
  let clientTags: readonly StreamsGroupHeartbeatRequestKeyValue[] | null = null
  const clientTagsCount = reader.compactNullableArrayLength(3)
  if (clientTagsCount >= 0) {
    const elements: StreamsGroupHeartbeatRequestKeyValue[] = []
    for (let left = clientTagsCount; left > 0; left--) elements.push(decodeStreamsGroupHeartbeatRequestKeyValue(reader, version))
    clientTags = elements
  }
  let taskOffsets: readonly StreamsGroupHeartbeatRequestTaskOffset[] | null = null
  const taskOffsetsCount = reader.compactNullableArrayLength(14)
  if (taskOffsetsCount >= 0) {
    const elements: StreamsGroupHeartbeatRequestTaskOffset[] = []
    for (let left = taskOffsetsCount; left > 0; left--) elements.push(decodeStreamsGroupHeartbeatRequestTaskOffset(reader, version))
    taskOffsets = elements
  }
  let taskEndOffsets: readonly StreamsGroupHeartbeatRequestTaskOffset[] | null = null
  const taskEndOffsetsCount = reader.compactNullableArrayLength(14)
  if (taskEndOffsetsCount >= 0) {
    const elements: StreamsGroupHeartbeatRequestTaskOffset[] = []
    for (let left = taskEndOffsetsCount; left > 0; left--) elements.push(decodeStreamsGroupHeartbeatRequestTaskOffset(reader, version))
    taskEndOffsets = elements
  }
  const shutdownApplication: boolean = reader.bool()
  reader.skipTags()
  return { groupId, memberId, memberEpoch, endpointInformationEpoch, instanceId, rackId, rebalanceTimeoutMs, topology, activeTasks, standbyTasks, warmupTasks, processId, userEndpoint, clientTags, taskOffsets, taskEndOffsets, shutdownApplication }
}
/** Reads and writes {@link StreamsGroupHeartbeatRequest}. */
export const streamsGroupHeartbeatRequest: MessageCodec<StreamsGroupHeartbeatRequest, StreamsGroupHeartbeatRequestInput> = {
  name: 'StreamsGroupHeartbeatRequest',
  key: 88,
  versions: [0, 1],
  flexibleFrom: 0,
  size: sizeOfStreamsGroupHeartbeatRequest,
  recordsSize: noRecords,
  encode: encodeStreamsGroupHeartbeatRequest,
  decode: decodeStreamsGroupHeartbeatRequest,
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

function sizeOfStreamsGroupHeartbeatResponseStatus(message: StreamsGroupHeartbeatResponseStatusInput, _version: number): number {
  let size = 2
  const statusDetail = message.statusDetail
  size += compactStringSize(statusDetail)
  return size
}
function encodeStreamsGroupHeartbeatResponseStatus(message: StreamsGroupHeartbeatResponseStatusInput, _version: number, writer: Writer): void {
  const statusCode = message.statusCode
  writer.int8(statusCode)
  const statusDetail = message.statusDetail
  writer.compactString(statusDetail)
  writer.uvarint(0)
}
function decodeStreamsGroupHeartbeatResponseStatus(reader: Reader, _version: number): StreamsGroupHeartbeatResponseStatus {
  const statusCode: number = reader.int8()
  const statusDetail: string = reader.compactString()
  reader.skipTags()
  return { statusCode, statusDetail }
}
function sizeOfStreamsGroupHeartbeatResponseTaskIds(message: StreamsGroupHeartbeatResponseTaskIdsInput, _version: number): number {
  let size = 1
  const subtopologyId = message.subtopologyId
  size += compactStringSize(subtopologyId)
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  size += 4 * partitions.length
  return size
}
function encodeStreamsGroupHeartbeatResponseTaskIds(message: StreamsGroupHeartbeatResponseTaskIdsInput, _version: number, writer: Writer): void {
  const subtopologyId = message.subtopologyId
  writer.compactString(subtopologyId)
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    writer.int32(element)
  }
  writer.uvarint(0)
}
function decodeStreamsGroupHeartbeatResponseTaskIds(reader: Reader, _version: number): StreamsGroupHeartbeatResponseTaskIds {
  const subtopologyId: string = reader.compactString()
  const partitions: number[] = []
  for (let left = reader.compactArrayLength(4); left > 0; left--) partitions.push(reader.int32())
  reader.skipTags()
  return { subtopologyId, partitions }
}
function sizeOfStreamsGroupHeartbeatResponseEndpoint(message: StreamsGroupHeartbeatResponseEndpointInput, _version: number): number {
  let size = 3
  const host = message.host
  size += compactStringSize(host)
  return size
}
function encodeStreamsGroupHeartbeatResponseEndpoint(message: StreamsGroupHeartbeatResponseEndpointInput, _version: number, writer: Writer): void {
  const host = message.host
  writer.compactString(host)
  const port = message.port
  writer.uint16(port)
  writer.uvarint(0)
}
function decodeStreamsGroupHeartbeatResponseEndpoint(reader: Reader, _version: number): StreamsGroupHeartbeatResponseEndpoint {
  const host: string = reader.compactString()
  const port: number = reader.uint16()
  reader.skipTags()
  return { host, port }
}
function sizeOfStreamsGroupHeartbeatResponseTopicPartition(message: StreamsGroupHeartbeatResponseTopicPartitionInput, _version: number): number {
  let size = 1
  const topic = message.topic
  size += compactStringSize(topic)
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  size += 4 * partitions.length
  return size
}
function encodeStreamsGroupHeartbeatResponseTopicPartition(message: StreamsGroupHeartbeatResponseTopicPartitionInput, _version: number, writer: Writer): void {
  const topic = message.topic
  writer.compactString(topic)
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    writer.int32(element)
  }
  writer.uvarint(0)
}
function decodeStreamsGroupHeartbeatResponseTopicPartition(reader: Reader, _version: number): StreamsGroupHeartbeatResponseTopicPartition {
  const topic: string = reader.compactString()
  const partitions: number[] = []
  for (let left = reader.compactArrayLength(4); left > 0; left--) partitions.push(reader.int32())
  reader.skipTags()
  return { topic, partitions }
}
function sizeOfStreamsGroupHeartbeatResponseEndpointToPartitions(message: StreamsGroupHeartbeatResponseEndpointToPartitionsInput, version: number): number {
  let size = 1
  const userEndpoint = message.userEndpoint
  size += sizeOfStreamsGroupHeartbeatResponseEndpoint(userEndpoint, version)
  const activePartitions = message.activePartitions
  size += compactCountSize(activePartitions.length)
  for (const element of activePartitions) size += sizeOfStreamsGroupHeartbeatResponseTopicPartition(element, version)
  const standbyPartitions = message.standbyPartitions
  size += compactCountSize(standbyPartitions.length)
  for (const element of standbyPartitions) size += sizeOfStreamsGroupHeartbeatResponseTopicPartition(element, version)
  return size
}
function encodeStreamsGroupHeartbeatResponseEndpointToPartitions(message: StreamsGroupHeartbeatResponseEndpointToPartitionsInput, version: number, writer: Writer): void {
  const userEndpoint = message.userEndpoint
  encodeStreamsGroupHeartbeatResponseEndpoint(userEndpoint, version, writer)
  const activePartitions = message.activePartitions
  writer.uvarint(activePartitions.length + 1)
  for (const element of activePartitions) {
    encodeStreamsGroupHeartbeatResponseTopicPartition(element, version, writer)
  }
  const standbyPartitions = message.standbyPartitions
  writer.uvarint(standbyPartitions.length + 1)
  for (const element of standbyPartitions) {
    encodeStreamsGroupHeartbeatResponseTopicPartition(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeStreamsGroupHeartbeatResponseEndpointToPartitions(reader: Reader, version: number): StreamsGroupHeartbeatResponseEndpointToPartitions {
  const userEndpoint: StreamsGroupHeartbeatResponseEndpoint = decodeStreamsGroupHeartbeatResponseEndpoint(reader, version)
  const activePartitions: StreamsGroupHeartbeatResponseTopicPartition[] = []
  for (let left = reader.compactArrayLength(3); left > 0; left--) activePartitions.push(decodeStreamsGroupHeartbeatResponseTopicPartition(reader, version))
  const standbyPartitions: StreamsGroupHeartbeatResponseTopicPartition[] = []
  for (let left = reader.compactArrayLength(3); left > 0; left--) standbyPartitions.push(decodeStreamsGroupHeartbeatResponseTopicPartition(reader, version))
  reader.skipTags()
  return { userEndpoint, activePartitions, standbyPartitions }
}
function sizeOfStreamsGroupHeartbeatResponse(message: StreamsGroupHeartbeatResponseInput, version: number): number {
  let size = 23
  const errorMessage = message.errorMessage ?? null
  size += compactNullableStringSize(errorMessage)
  const memberId = message.memberId
  size += compactStringSize(memberId)
  const acceptableRecoveryLagLegacy = message.acceptableRecoveryLagLegacy ?? 0
  if (version > 0 && acceptableRecoveryLagLegacy !== 0) refuseField('StreamsGroupHeartbeatResponse.acceptableRecoveryLagLegacy', version)
  if (version <= 0) {
    size += 4
  }
  if (version >= 1) {
    size += 8
  }
  const status = message.status
  size += compactCountSize(status?.length ?? -1)
  if (status !== null) {
    for (const element of status) size += sizeOfStreamsGroupHeartbeatResponseStatus(element, version)
  }
  const activeTasks = message.activeTasks ?? null
  size += compactCountSize(activeTasks?.length ?? -1)
  if (activeTasks !== null) {
    for (const element of activeTasks) size += sizeOfStreamsGroupHeartbeatResponseTaskIds(element, version)
  }
  const standbyTasks = message.standbyTasks ?? null
  size += compactCountSize(standbyTasks?.length ?? -1)
  if (standbyTasks !== null) {
    for (const element of standbyTasks) size += sizeOfStreamsGroupHeartbeatResponseTaskIds(element, version)
  }
  const warmupTasks = message.warmupTasks ?? null
  size += compactCountSize(warmupTasks?.length ?? -1)
  if (warmupTasks !== null) {
    for (const element of warmupTasks) size += sizeOfStreamsGroupHeartbeatResponseTaskIds(element, version)
  }
  const topologyDescriptionRequired = message.topologyDescriptionRequired ?? false
  if (version < 1 && topologyDescriptionRequired !== false) refuseField('StreamsGroupHeartbeatResponse.topologyDescriptionRequired', version)
  if (version >= 1) {
    size += 1
  }
  const partitionsByUserEndpoint = message.partitionsByUserEndpoint ?? null
  size += compactCountSize(partitionsByUserEndpoint?.length ?? -1)
  if (partitionsByUserEndpoint !== null) {
    for (const element of partitionsByUserEndpoint) size += sizeOfStreamsGroupHeartbeatResponseEndpointToPartitions(element, version)
  }
  return size
}
function encodeStreamsGroupHeartbeatResponse(message: StreamsGroupHeartbeatResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage ?? null
  writer.compactNullableString(errorMessage)
  const memberId = message.memberId
  writer.compactString(memberId)
  const memberEpoch = message.memberEpoch
  writer.int32(memberEpoch)
  const heartbeatIntervalMs = message.heartbeatIntervalMs
  writer.int32(heartbeatIntervalMs)
  const acceptableRecoveryLagLegacy = message.acceptableRecoveryLagLegacy ?? 0
  if (version <= 0) {
    writer.int32(acceptableRecoveryLagLegacy)
  }
  const taskOffsetIntervalMs = message.taskOffsetIntervalMs
  writer.int32(taskOffsetIntervalMs)
  const acceptableRecoveryLag = message.acceptableRecoveryLag ?? -1
  if (version >= 1) {
    writer.int64(acceptableRecoveryLag)
  }
  const status = message.status
  writer.uvarint((status?.length ?? -1) + 1)
  if (status !== null) {
    for (const element of status) {
      encodeStreamsGroupHeartbeatResponseStatus(element, version, writer)
    }
  }
  const activeTasks = message.activeTasks ?? null
  writer.uvarint((activeTasks?.length ?? -1) + 1)
  if (activeTasks !== null) {
    for (const element of activeTasks) {
      encodeStreamsGroupHeartbeatResponseTaskIds(element, version, writer)
    }
  }
  const standbyTasks = message.standbyTasks ?? null
  writer.uvarint((standbyTasks?.length ?? -1) + 1)
  if (standbyTasks !== null) {
    for (const element of standbyTasks) {
      encodeStreamsGroupHeartbeatResponseTaskIds(element, version, writer)
    }
  }
  const warmupTasks = message.warmupTasks ?? null
  writer.uvarint((warmupTasks?.length ?? -1) + 1)
  if (warmupTasks !== null) {
    for (const element of warmupTasks) {
      encodeStreamsGroupHeartbeatResponseTaskIds(element, version, writer)
    }
  }
  const topologyDescriptionRequired = message.topologyDescriptionRequired ?? false
  if (version >= 1) {
    writer.bool(topologyDescriptionRequired)
  }
  const endpointInformationEpoch = message.endpointInformationEpoch
  writer.int32(endpointInformationEpoch)
  const partitionsByUserEndpoint = message.partitionsByUserEndpoint ?? null
  writer.uvarint((partitionsByUserEndpoint?.length ?? -1) + 1)
  if (partitionsByUserEndpoint !== null) {
    for (const element of partitionsByUserEndpoint) {
      encodeStreamsGroupHeartbeatResponseEndpointToPartitions(element, version, writer)
    }
  }
  writer.uvarint(0)
}
function decodeStreamsGroupHeartbeatResponse(reader: Reader, version: number): StreamsGroupHeartbeatResponse {
  const throttleTimeMs: number = reader.int32()
  const errorCode: number = reader.int16()
  const errorMessage: string | null = reader.compactNullableString()
  const memberId: string = reader.compactString()
  const memberEpoch: number = reader.int32()
  const heartbeatIntervalMs: number = reader.int32()
  const acceptableRecoveryLagLegacy: number = version <= 0 ? reader.int32() : 0
  const taskOffsetIntervalMs: number = reader.int32()
  const acceptableRecoveryLag: number = version >= 1 ? reader.int64() : -1
  let status: readonly StreamsGroupHeartbeatResponseStatus[] | null = NONE
  const statusCount = reader.compactNullableArrayLength(3)
  if (statusCount >= 0) {
    const elements: StreamsGroupHeartbeatResponseStatus[] = []
    for (let left = statusCount; left > 0; left--) elements.push(decodeStreamsGroupHeartbeatResponseStatus(reader, version))
    status = elements
  }
  else status = null
  let activeTasks: readonly StreamsGroupHeartbeatResponseTaskIds[] | null = null
  const activeTasksCount = reader.compactNullableArrayLength(3)
  if (activeTasksCount >= 0) {
    const elements: StreamsGroupHeartbeatResponseTaskIds[] = []
    for (let left = activeTasksCount; left > 0; left--) elements.push(decodeStreamsGroupHeartbeatResponseTaskIds(reader, version))
    activeTasks = elements
  }
  let standbyTasks: readonly StreamsGroupHeartbeatResponseTaskIds[] | null = null
  const standbyTasksCount = reader.compactNullableArrayLength(3)
  if (standbyTasksCount >= 0) {
    const elements: StreamsGroupHeartbeatResponseTaskIds[] = []
    for (let left = standbyTasksCount; left > 0; left--) elements.push(decodeStreamsGroupHeartbeatResponseTaskIds(reader, version))
    standbyTasks = elements
  }
  let warmupTasks: readonly StreamsGroupHeartbeatResponseTaskIds[] | null = null
  const warmupTasksCount = reader.compactNullableArrayLength(3)
  if (warmupTasksCount >= 0) {
    const elements: StreamsGroupHeartbeatResponseTaskIds[] = []
    for (let left = warmupTasksCount; left > 0; left--) elements.push(decodeStreamsGroupHeartbeatResponseTaskIds(reader, version))
    warmupTasks = elements
  }
  const topologyDescriptionRequired: boolean = version >= 1 ? reader.bool() : false
  const endpointInformationEpoch: number = reader.int32()
  let partitionsByUserEndpoint: readonly StreamsGroupHeartbeatResponseEndpointToPartitions[] | null = null
  const partitionsByUserEndpointCount = reader.compactNullableArrayLength(7)
  if (partitionsByUserEndpointCount >= 0) {
    const elements: StreamsGroupHeartbeatResponseEndpointToPartitions[] = []
    for (let left = partitionsByUserEndpointCount; left > 0; left--) elements.push(decodeStreamsGroupHeartbeatResponseEndpointToPartitions(reader, version))
    partitionsByUserEndpoint = elements
  }
  reader.skipTags()
  return { throttleTimeMs, errorCode, errorMessage, memberId, memberEpoch, heartbeatIntervalMs, acceptableRecoveryLagLegacy, taskOffsetIntervalMs, acceptableRecoveryLag, status, activeTasks, standbyTasks, warmupTasks, topologyDescriptionRequired, endpointInformationEpoch, partitionsByUserEndpoint }
}
/** Reads and writes {@link StreamsGroupHeartbeatResponse}. */
export const streamsGroupHeartbeatResponse: MessageCodec<StreamsGroupHeartbeatResponse, StreamsGroupHeartbeatResponseInput> = {
  name: 'StreamsGroupHeartbeatResponse',
  key: 88,
  versions: [0, 1],
  flexibleFrom: 0,
  size: sizeOfStreamsGroupHeartbeatResponse,
  recordsSize: noRecords,
  encode: encodeStreamsGroupHeartbeatResponse,
  decode: decodeStreamsGroupHeartbeatResponse,
}

/** Api key 88. */
export const streamsGroupHeartbeatApi: Api<StreamsGroupHeartbeatRequest, StreamsGroupHeartbeatRequestInput, StreamsGroupHeartbeatResponse, StreamsGroupHeartbeatResponseInput> = {
  key: 88,
  name: 'StreamsGroupHeartbeat',
  versions: [0, 1],
  latestStable: 0,
  listeners: ['broker'],
  request: streamsGroupHeartbeatRequest,
  response: streamsGroupHeartbeatResponse,
  requestHeaderVersion: () => 2,
  responseHeaderVersion: () => 1,
}
