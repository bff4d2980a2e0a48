// Generated from schemas/client/MetadataRequest.json and schemas/client/MetadataResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, nullableStringSize, type Reader, stringSize, type Uuid, type Writer, ZERO_UUID } from '@actorlog/bytes'
import { type Api, type MessageCodec, NONE, noRecords } from '../../codec.ts'
import { refuseField, refuseNull } from '../../unwritable-error.ts'

/** MetadataRequest, versions 0-13. */
export interface MetadataRequest {
  readonly topics: readonly MetadataRequestTopic[] | null
  /** v4-13; default true */
  readonly allowAutoTopicCreation: boolean
  /** v8-10 */
  readonly includeClusterAuthorizedOperations: boolean
  /** v8-13 */
  readonly includeTopicAuthorizedOperations: boolean
}
/** {@link MetadataRequest} to be written. */
export interface MetadataRequestInput {
  readonly topics: readonly MetadataRequestTopicInput[] | null
  readonly allowAutoTopicCreation?: boolean | undefined
  readonly includeClusterAuthorizedOperations?: boolean | undefined
  readonly includeTopicAuthorizedOperations?: boolean | undefined
}

/** Part of {@link MetadataRequest}. */
export interface MetadataRequestTopic {
  /** v10-13 */
  readonly topicId: Uuid
  /** a topicName */
  readonly name: string | null
}
/** {@link MetadataRequestTopic} to be written. */
export interface MetadataRequestTopicInput {
  readonly topicId?: Uuid | undefined
  readonly name: string | null
}

function sizeOfMetadataRequestTopic(message: MetadataRequestTopicInput, version: number): number {
  let size = 0
  if (version >= 10) {
    size += 16
  }
  const name = message.name
  if (version < 10 && name === null) refuseNull('MetadataRequestTopic.name', version)
  size += version >= 9 ? compactNullableStringSize(name) : nullableStringSize(name)
  if (version >= 9) {
    size += 1
  }
  return size
}
function encodeMetadataRequestTopic(message: MetadataRequestTopicInput, version: number, writer: Writer): void {
  const topicId = message.topicId ?? ZERO_UUID
  if (version >= 10) {
    writer.uuid(topicId)
  }
  const name = message.name
  if (version >= 9) writer.compactNullableString(name)
  else writer.nullableString(name)
  if (version >= 9) {
    writer.uvarint(0)
  }
}
function decodeMetadataRequestTopic(reader: Reader, version: number): MetadataRequestTopic {
  const topicId: Uuid = version >= 10 ? reader.uuid() : ZERO_UUID
  const name: string | null = version >= 9 ? (version >= 10 ? reader.compactNullableString() : reader.compactString()) : (version >= 10 ? reader.nullableString() : reader.string())
  if (version >= 9) {
    reader.skipTags()
  }
  return { topicId, name }
}
function sizeOfMetadataRequest(message: MetadataRequestInput, version: number): number {
  let size = 0
  const topics = message.topics
  if (version < 1 && topics === null) refuseNull('MetadataRequest.topics', version)
  size += version >= 9 ? compactCountSize(topics?.length ?? -1) : 4
  if (topics !== null) {
    for (const element of topics) size += sizeOfMetadataRequestTopic(element, version)
  }
  const allowAutoTopicCreation = message.allowAutoTopicCreation ?? true
  if (version < 4 && allowAutoTopicCreation !== true) refuseField('MetadataRequest.allowAutoTopicCreation', version)
  if (version >= 4) {
    size += 1
  }
  const includeClusterAuthorizedOperations = message.includeClusterAuthorizedOperations ?? false
  if ((version < 8 || version > 10) && includeClusterAuthorizedOperations !== false) refuseField('MetadataRequest.includeClusterAuthorizedOperations', version)
  if (version >= 8 && version <= 10) {
    size += 1
  }
  const includeTopicAuthorizedOperations = message.includeTopicAuthorizedOperations ?? false
  if (version < 8 && includeTopicAuthorizedOperations !== false) refuseField('MetadataRequest.includeTopicAuthorizedOperations', version)
  if (version >= 8) {
    size += 1
  }
  if (version >= 9) {
    size += 1
  }
  return size
}
function encodeMetadataRequest(message: MetadataRequestInput, version: number, writer: Writer): void {
  const topics = message.topics
  if (version >= 9) writer.uvarint((topics?.length ?? -1) + 1)
  else writer.int32((topics?.length ?? -1))
  if (topics !== null) {
    for (const element of topics) {
      encodeMetadataRequestTopic(element, version, writer)
    }
  }
  const allowAutoTopicCreation = message.allowAutoTopicCreation ?? true
  if (version >= 4) {
    writer.bool(allowAutoTopicCreation)
  }
  const includeClusterAuthorizedOperations = message.includeClusterAuthorizedOperations ?? false
  if (version >= 8 && version <= 10) {
    writer.bool(includeClusterAuthorizedOperations)
  }
  const includeTopicAuthorizedOperations = message.includeTopicAuthorizedOperations ?? false
  if (version >= 8) {
    writer.bool(includeTopicAuthorizedOperations)
  }
  if (version >= 9) {
    writer.uvarint(0)
  }
}
function decodeMetadataRequest(reader: Reader, version: number): MetadataRequest {
  let topics: readonly MetadataRequestTopic[] | null = NONE
  const topicsCount = version >= 9 ? (version >= 1 ? reader.compactNullableArrayLength(2) : reader.compactArrayLength(2)) : (version >= 1 ? reader.nullableArrayLength(2) : reader.arrayLength(2))
  if (topicsCount >= 0) {
    const elements: MetadataRequestTopic[] = []
    for (let left = topicsCount; left > 0; left--) elements.push(decodeMetadataRequestTopic(reader, version))
    topics = elements
  }
  else topics = null
  const allowAutoTopicCreation: boolean = version >= 4 ? reader.bool() : true
  const includeClusterAuthorizedOperations: boolean = version >= 8 && version <= 10 ? reader.bool() : false
  const includeTopicAuthorizedOperations: boolean = version >= 8 ? reader.bool() : false
  if (version >= 9) {
    reader.skipTags()
  }
  return { topics, allowAutoTopicCreation, includeClusterAuthorizedOperations, includeTopicAuthorizedOperations }
}
/** Reads and writes {@link MetadataRequest}. */
export const metadataRequest: MessageCodec<MetadataRequest, MetadataRequestInput> = {
  name: 'MetadataRequest',
  key: 3,
  versions: [0, 13],
  flexibleFrom: 9,
  size: sizeOfMetadataRequest,
  recordsSize: noRecords,
  encode: encodeMetadataRequest,
  decode: decodeMetadataRequest,
}

/** MetadataResponse, versions 0-13. */
export interface MetadataResponse {
  /** v3-13 */
  readonly throttleTimeMs: number
  readonly brokers: readonly MetadataResponseBroker[]
  /** v2-13; default null */
  readonly clusterId: string | null
  /** v1-13; default -1; a brokerId */
  readonly controllerId: number
  readonly topics: readonly MetadataResponseTopic[]
  /** v8-10; default -2147483648 */
  readonly clusterAuthorizedOperations: number
  /** v13 */
  readonly errorCode: number
}
/** {@link MetadataResponse} to be written. */
export interface MetadataResponseInput {
  readonly throttleTimeMs?: number | undefined
  readonly brokers: readonly MetadataResponseBrokerInput[]
  readonly clusterId?: string | null | undefined
  readonly controllerId?: number | undefined
  readonly topics: readonly MetadataResponseTopicInput[]
  readonly clusterAuthorizedOperations?: number | undefined
  readonly errorCode?: number | undefined
}

/** Part of {@link MetadataResponse}. */
export interface MetadataResponseTopic {
  readonly errorCode: number
  /** a topicName; unique in its list */
  readonly name: string | null
  /** v10-13 */
  readonly topicId: Uuid
  /** v1-13; default false */
  readonly isInternal: boolean
  readonly partitions: readonly MetadataResponsePartition[]
  /** v8-13; default -2147483648 */
  readonly topicAuthorizedOperations: number
}
/** {@link MetadataResponseTopic} to be written. */
export interface MetadataResponseTopicInput {
  readonly errorCode: number
  readonly name: string | null
  readonly topicId?: Uuid | undefined
  readonly isInternal?: boolean | undefined
  readonly partitions: readonly MetadataResponsePartitionInput[]
  readonly topicAuthorizedOperations?: number | undefined
}

/** Part of {@link MetadataResponse}. */
export interface MetadataResponsePartition {
  readonly errorCode: number
  readonly partitionIndex: number
  /** a brokerId */
  readonly leaderId: number
  /** v7-13; default -1 */
  readonly leaderEpoch: number
  /** a brokerId */
  readonly replicaNodes: readonly number[]
  /** a brokerId */
  readonly isrNodes: readonly number[]
  /** v5-13; a brokerId */
  readonly offlineReplicas: readonly number[]
}
/** {@link MetadataResponsePartition} to be written. */
export interface MetadataResponsePartitionInput {
  readonly errorCode: number
  readonly partitionIndex: number
  readonly leaderId: number
  readonly leaderEpoch?: number | undefined
  readonly replicaNodes: readonly number[]
  readonly isrNodes: readonly number[]
  readonly offlineReplicas?: readonly number[] | undefined
}

/** Part of {@link MetadataResponse}. */
export interface MetadataResponseBroker {
  /** a brokerId; unique in its list */
  readonly nodeId: number
  readonly host: string
  readonly port: number
  /** v1-13; default null */
  readonly rack: string | null
}
/** {@link MetadataResponseBroker} to be written. */
export interface MetadataResponseBrokerInput {
  readonly nodeId: number
  readonly host: string
  readonly port: number
  readonly rack?: string | null | undefined
}

function sizeOfMetadataResponseBroker(message: MetadataResponseBrokerInput, version: number): number {
  let size = 8
  const host = message.host
  size += version >= 9 ? compactStringSize(host) : stringSize(host)
  const rack = message.rack ?? null
  if (version >= 1) {
    size += version >= 9 ? compactNullableStringSize(rack) : nullableStringSize(rack)
  }
  if (version >= 9) {
    size += 1
  }
  return size
}
function encodeMetadataResponseBroker(message: MetadataResponseBrokerInput, version: number, writer: Writer): void {
  const nodeId = message.nodeId
  writer.int32(nodeId)
  const host = message.host
  if (version >= 9) writer.compactString(host)
  else writer.string(host)
  const port = message.port
  writer.int32(port)
  const rack = message.rack ?? null
  if (version >= 1) {
    if (version >= 9) writer.compactNullableString(rack)
    else writer.nullableString(rack)
  }
  if (version >= 9) {
    writer.uvarint(0)
  }
}
function decodeMetadataResponseBroker(reader: Reader, version: number): MetadataResponseBroker {
  const nodeId: number = reader.int32()
  const host: string = version >= 9 ? reader.compactString() : reader.string()
  const port: number = reader.int32()
  const rack: string | null = version >= 1 ? (version >= 9 ? reader.compactNullableString() : reader.nullableString()) : null
  if (version >= 9) {
    reader.skipTags()
  }
  return { nodeId, host, port, rack }
}
function sizeOfMetadataResponsePartition(message: MetadataResponsePartitionInput, version: number): number {
  let size = 10
  if (version >= 7) {
    size += 4
  }
  const replicaNodes = message.replicaNodes
  size += version >= 9 ? compactCountSize(replicaNodes.length) : 4
  size += 4 * replicaNodes.length
  const isrNodes = message.isrNodes
  size += version >= 9 ? compactCountSize(isrNodes.length) : 4
  size += 4 * isrNodes.length
  const offlineReplicas = message.offlineReplicas ?? NONE
  if (version >= 5) {
    size += version >= 9 ? compactCountSize(offlineReplicas.length) : 4
    size += 4 * offlineReplicas.length
  }
  if (version >= 9) {
    size += 1
  }
  return size
}
function encodeMetadataResponsePartition(message: MetadataResponsePartitionInput, version: number, writer: Writer): void {
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const partitionIndex = message.partitionIndex
  writer.int32(partitionIndex)
  const leaderId = message.leaderId
  writer.int32(leaderId)
  const leaderEpoch = message.leaderEpoch ?? -1
  if (version >= 7) {
    writer.int32(leaderEpoch)
  }
  const replicaNodes = message.replicaNodes
  if (version >= 9) writer.uvarint(replicaNodes.length + 1)
  else writer.int32(replicaNodes.length)
  for (const element of replicaNodes) {
    writer.int32(element)
  }
  const isrNodes = message.isrNodes
  if (version >= 9) writer.uvarint(isrNodes.length + 1)
  else writer.int32(isrNodes.length)
  for (const element of isrNodes) {
    writer.int32(element)
  }
  const offlineReplicas = message.offlineReplicas ?? NONE
  if (version >= 5) {
    if (version >= 9) writer.uvarint(offlineReplicas.length + 1)
    else writer.int32(offlineReplicas.length)
    for (const element of offlineReplicas) {
      writer.int32(element)
    }
  }
  if (version >= 9) {
    writer.uvarint(0)
  }
}
function decodeMetadataResponsePartition(reader: Reader, version: number): MetadataResponsePartition {
  const errorCode: number = reader.int16()
  const partitionIndex: number = reader.int32()
  const leaderId: number = reader.int32()
  const leaderEpoch: number = version >= 7 ? reader.int32() : -1
  const replicaNodes: number[] = []
  for (let left = version >= 9 ? reader.compactArrayLength(4) : reader.arrayLength(4); left > 0; left--) replicaNodes.push(reader.int32())
  const isrNodes: number[] = []
  for (let left = version >= 9 ? reader.compactArrayLength(4) : reader.arrayLength(4); left > 0; left--) isrNodes.push(reader.int32())
  let offlineReplicas: readonly number[] = NONE
  if (version >= 5) {
    const elements: number[] = []
    for (let left = version >= 9 ? reader.compactArrayLength(4) : reader.arrayLength(4); left > 0; left--) elements.push(reader.int32())
    offlineReplicas = elements
  }
  if (version >= 9) {
    reader.skipTags()
  }
  return { errorCode, partitionIndex, leaderId, leaderEpoch, replicaNodes, isrNodes, offlineReplicas }
}
function sizeOfMetadataResponseTopic(message: MetadataResponseTopicInput, version: number): number {
  let size = 2
  const name = message.name
  if (version < 12 && name === null) refuseNull('MetadataResponseTopic.name', version)
  size += version >= 9 ? compactNullableStringSize(name) : nullableStringSize(name)
  if (version >= 10) {
    size += 16
  }
  if (version >= 1) {
    size += 1
  }
  const partitions = message.partitions
  size += version >= 9 ? compactCountSize(partitions.length) : 4
  for (const element of partitions) size += sizeOfMetadataResponsePartition(element, version)
  const topicAuthorizedOperations = message.topicAuthorizedOperations ?? -2147483648
  if (version < 8 && topicAuthorizedOperations !== -2147483648) refuseField('MetadataResponseTopic.topicAuthorizedOperations', version)
  if (version >= 8) {
    size += 4
  }
  if (version >= 9) {
    size += 1
  }
  return size
}
function encodeMetadataResponseTopic(message: MetadataResponseTopicInput, version: number, writer: Writer): void {
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const name = message.name
  if (version >= 9) writer.compactNullableString(name)
  else writer.nullableString(name)
  const topicId = message.topicId ?? ZERO_UUID
  if (version >= 10) {
    writer.uuid(topicId)
  }
  const isInternal = message.isInternal ?? false
  if (version >= 1) {
    writer.bool(isInternal)
  }
  const partitions = message.partitions
  if (version >= 9) writer.uvarint(partitions.length + 1)
  else writer.int32(partitions.length)
  for (const element of partitions) {
    encodeMetadataResponsePartition(element, version, writer)
  }
  const topicAuthorizedOperations = message.topicAuthorizedOperations ?? -2147483648
  if (version >= 8) {
    writer.int32(topicAuthorizedOperations)
  }
  if (version >= 9) {
    writer.uvarint(0)
  }
}
function decodeMetadataResponseTopic(reader: Reader, version: number): MetadataResponseTopic {
  const errorCode: number = reader.int16()
  const name: string | null = version >= 9 ? (version >= 12 ? reader.compactNullableString() : reader.compactString()) : (version >= 12 ? reader.nullableString() : reader.string())
  const topicId: Uuid = version >= 10 ? reader.uuid() : ZERO_UUID
  const isInternal: boolean = version >= 1 ? reader.bool() : false
  const partitions: MetadataResponsePartition[] = []
  for (let left = version >= 9 ? reader.compactArrayLength(18) : reader.arrayLength(18); left > 0; left--) partitions.push(decodeMetadataResponsePartition(reader, version))
  const topicAuthorizedOperations: number = version >= 8 ? reader.int32() : -2147483648
  if (version >= 9) {
    reader.skipTags()
  }
  return { errorCode, name, topicId, isInternal, partitions, topicAuthorizedOperations }
}
function sizeOfMetadataResponse(message: MetadataResponseInput, version: number): number {
  let size = 0
  if (version >= 3) {
    size += 4
  }
  const brokers = message.brokers
  size += version >= 9 ? compactCountSize(brokers.length) : 4
  for (const element of brokers) size += sizeOfMetadataResponseBroker(element, version)
  const clusterId = message.clusterId ?? null
  if (version >= 2) {
    size += version >= 9 ? compactNullableStringSize(clusterId) : nullableStringSize(clusterId)
  }
  if (version >= 1) {
    size += 4
  }
  const topics = message.topics
  size += version >= 9 ? compactCountSize(topics.length) : 4
  for (const element of topics) size += sizeOfMetadataResponseTopic(element, version)
  const clusterAuthorizedOperations = message.clusterAuthorizedOperations ?? -2147483648
  if ((version < 8 || version > 10) && clusterAuthorizedOperations !== -2147483648) refuseField('MetadataResponse.clusterAuthorizedOperations', version)
  if (version >= 8 && version <= 10) {
    size += 4
  }
  if (version >= 13) {
    size += 2
  }
  if (version >= 9) {
    size += 1
  }
  return size
}
function encodeMetadataResponse(message: MetadataResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs ?? 0
  if (version >= 3) {
    writer.int32(throttleTimeMs)
  }
  const brokers = message.brokers
  if (version >= 9) writer.uvarint(brokers.length + 1)
  else writer.int32(brokers.length)
  for (const element of brokers) {
    encodeMetadataResponseBroker(element, version, writer)
  }
  const clusterId = message.clusterId ?? null
  if (version >= 2) {
    if (version >= 9) writer.compactNullableString(clusterId)
    else writer.nullableString(clusterId)
  }
  const controllerId = message.controllerId ?? -1
  if (version >= 1) {
    writer.int32(controllerId)
  }
  const topics = message.topics
  if (version >= 9) writer.uvarint(topics.length + 1)
  else writer.int32(topics.length)
  for (const element of topics) {
    encodeMetadataResponseTopic(element, version, writer)
  }
  const clusterAuthorizedOperations = message.clusterAuthorizedOperations ?? -2147483648
  if (version >= 8 && version <= 10) {
    writer.int32(clusterAuthorizedOperations)
  }
  const errorCode = message.errorCode ?? 0
  if (version >= 13) {
    writer.int16(errorCode)
  }
  if (version >= 9) {
    writer.uvarint(0)
  }
}
function decodeMetadataResponse(reader: Reader, version: number): MetadataResponse {
  const throttleTimeMs: number = version >= 3 ? reader.int32() : 0
  const brokers: MetadataResponseBroker[] = []
  for (let left = version >= 9 ? reader.compactArrayLength(10) : reader.arrayLength(10); left > 0; left--) brokers.push(decodeMetadataResponseBroker(reader, version))
  const clusterId: string | null = version >= 2 ? (version >= 9 ? reader.compactNullableString() : reader.nullableString()) : null
  const controllerId: number = version >= 1 ? reader.int32() : -1
  const topics: MetadataResponseTopic[] = []
  for (let left = version >= 9 ? reader.compactArrayLength(8) : reader.arrayLength(8); left > 0; left--) topics.push(decodeMetadataResponseTopic(reader, version))
  const clusterAuthorizedOperations: number = version >= 8 && version <= 10 ? reader.int32() : -2147483648
  const errorCode: number = version >= 13 ? reader.int16() : 0
  if (version >= 9) {
    reader.skipTags()
  }
  return { throttleTimeMs, brokers, clusterId, controllerId, topics, clusterAuthorizedOperations, errorCode }
}
/** Reads and writes {@link MetadataResponse}. */
export const metadataResponse: MessageCodec<MetadataResponse, MetadataResponseInput> = {
  name: 'MetadataResponse',
  key: 3,
  versions: [0, 13],
  flexibleFrom: 9,
  size: sizeOfMetadataResponse,
  recordsSize: noRecords,
  encode: encodeMetadataResponse,
  decode: decodeMetadataResponse,
}

/** Api key 3. */
export const metadataApi: Api<MetadataRequest, MetadataRequestInput, MetadataResponse, MetadataResponseInput> = {
  key: 3,
  name: 'Metadata',
  versions: [0, 13],
  latestStable: 13,
  listeners: ['broker'],
  request: metadataRequest,
  response: metadataResponse,
  requestHeaderVersion: (version) => (version >= 9 ? 2 : 1),
  responseHeaderVersion: (version) => (version >= 9 ? 1 : 0),
}
