// Generated from schemas/client/StreamsGroupTopologyDescriptionUpdateRequest.json and schemas/client/StreamsGroupTopologyDescriptionUpdateResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, type Reader, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'

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

function sizeOfStreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionNode(message: StreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionNodeInput, _version: number): number {
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
function encodeStreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionNode(message: StreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionNodeInput, _version: number, writer: Writer): void {
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
function decodeStreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionNode(reader: Reader, _version: number): StreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionNode {
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
function sizeOfStreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionSubtopology(message: StreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionSubtopologyInput, version: number): number {
  let size = 1
  const subtopologyId = message.subtopologyId
  size += compactStringSize(subtopologyId)
  const nodes = message.nodes
  size += compactCountSize(nodes.length)
  for (const element of nodes) size += sizeOfStreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionNode(element, version)
  return size
}
function encodeStreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionSubtopology(message: StreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionSubtopologyInput, version: number, writer: Writer): void {
  const subtopologyId = message.subtopologyId
  writer.compactString(subtopologyId)
  const nodes = message.nodes
  writer.uvarint(nodes.length + 1)
  for (const element of nodes) {
    encodeStreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionNode(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeStreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionSubtopology(reader: Reader, version: number): StreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionSubtopology {
  const subtopologyId: string = reader.compactString()
  const nodes: StreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionNode[] = []
  for (let left = reader.compactArrayLength(7); left > 0; left--) nodes.push(decodeStreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionNode(reader, version))
  reader.skipTags()
  return { subtopologyId, nodes }
}
function sizeOfStreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionGlobalStore(message: StreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionGlobalStoreInput, version: number): number {
  let size = 1
  const source = message.source
  size += sizeOfStreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionNode(source, version)
  const processor = message.processor
  size += sizeOfStreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionNode(processor, version)
  return size
}
function encodeStreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionGlobalStore(message: StreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionGlobalStoreInput, version: number, writer: Writer): void {
  const source = message.source
  encodeStreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionNode(source, version, writer)
  const processor = message.processor
  encodeStreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionNode(processor, version, writer)
  writer.uvarint(0)
}
function decodeStreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionGlobalStore(reader: Reader, version: number): StreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionGlobalStore {
  const source: StreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionNode = decodeStreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionNode(reader, version)
  const processor: StreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionNode = decodeStreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionNode(reader, version)
  reader.skipTags()
  return { source, processor }
}
function sizeOfStreamsGroupTopologyDescriptionUpdateRequestTopologyDescription(message: StreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionInput, version: number): number {
  let size = 1
  const subtopologies = message.subtopologies
  size += compactCountSize(subtopologies.length)
  for (const element of subtopologies) size += sizeOfStreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionSubtopology(element, version)
  const globalStores = message.globalStores
  size += compactCountSize(globalStores.length)
  for (const element of globalStores) size += sizeOfStreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionGlobalStore(element, version)
  return size
}
function encodeStreamsGroupTopologyDescriptionUpdateRequestTopologyDescription(message: StreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionInput, version: number, writer: Writer): void {
  const subtopologies = message.subtopologies
  writer.uvarint(subtopologies.length + 1)
  for (const element of subtopologies) {
    encodeStreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionSubtopology(element, version, writer)
  }
  const globalStores = message.globalStores
  writer.uvarint(globalStores.length + 1)
  for (const element of globalStores) {
    encodeStreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionGlobalStore(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeStreamsGroupTopologyDescriptionUpdateRequestTopologyDescription(reader: Reader, version: number): StreamsGroupTopologyDescriptionUpdateRequestTopologyDescription {
  const subtopologies: StreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionSubtopology[] = []
  for (let left = reader.compactArrayLength(3); left > 0; left--) subtopologies.push(decodeStreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionSubtopology(reader, version))
  const globalStores: StreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionGlobalStore[] = []
  for (let left = reader.compactArrayLength(15); left > 0; left--) globalStores.push(decodeStreamsGroupTopologyDescriptionUpdateRequestTopologyDescriptionGlobalStore(reader, version))
  reader.skipTags()
  return { subtopologies, globalStores }
}
function sizeOfStreamsGroupTopologyDescriptionUpdateRequest(message: StreamsGroupTopologyDescriptionUpdateRequestInput, version: number): number {
  let size = 5
  const groupId = message.groupId
  size += compactStringSize(groupId)
  const memberId = message.memberId
  size += compactStringSize(memberId)
  const topologyDescription = message.topologyDescription
  size += sizeOfStreamsGroupTopologyDescriptionUpdateRequestTopologyDescription(topologyDescription, version)
  return size
}
function encodeStreamsGroupTopologyDescriptionUpdateRequest(message: StreamsGroupTopologyDescriptionUpdateRequestInput, version: number, writer: Writer): void {
  const groupId = message.groupId
  writer.compactString(groupId)
  const memberId = message.memberId
  writer.compactString(memberId)
  const topologyEpoch = message.topologyEpoch
  writer.int32(topologyEpoch)
  const topologyDescription = message.topologyDescription
  encodeStreamsGroupTopologyDescriptionUpdateRequestTopologyDescription(topologyDescription, version, writer)
  writer.uvarint(0)
}
function decodeStreamsGroupTopologyDescriptionUpdateRequest(reader: Reader, version: number): StreamsGroupTopologyDescriptionUpdateRequest {
  const groupId: string = reader.compactString()
  const memberId: string = reader.compactString()
  const topologyEpoch: number = reader.int32()
  const topologyDescription: StreamsGroupTopologyDescriptionUpdateRequestTopologyDescription = decodeStreamsGroupTopologyDescriptionUpdateRequestTopologyDescription(reader, version)
  reader.skipTags()
  return { groupId, memberId, topologyEpoch, topologyDescription }
}
/** Reads and writes {@link StreamsGroupTopologyDescriptionUpdateRequest}. */
export const streamsGroupTopologyDescriptionUpdateRequest: MessageCodec<StreamsGroupTopologyDescriptionUpdateRequest, StreamsGroupTopologyDescriptionUpdateRequestInput> = {
  name: 'StreamsGroupTopologyDescriptionUpdateRequest',
  key: 93,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfStreamsGroupTopologyDescriptionUpdateRequest,
  recordsSize: noRecords,
  encode: encodeStreamsGroupTopologyDescriptionUpdateRequest,
  decode: decodeStreamsGroupTopologyDescriptionUpdateRequest,
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

function sizeOfStreamsGroupTopologyDescriptionUpdateResponse(message: StreamsGroupTopologyDescriptionUpdateResponseInput, _version: number): number {
  let size = 7
  const errorMessage = message.errorMessage ?? null
  size += compactNullableStringSize(errorMessage)
  return size
}
function encodeStreamsGroupTopologyDescriptionUpdateResponse(message: StreamsGroupTopologyDescriptionUpdateResponseInput, _version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage ?? null
  writer.compactNullableString(errorMessage)
  writer.uvarint(0)
}
function decodeStreamsGroupTopologyDescriptionUpdateResponse(reader: Reader, _version: number): StreamsGroupTopologyDescriptionUpdateResponse {
  const throttleTimeMs: number = reader.int32()
  const errorCode: number = reader.int16()
  const errorMessage: string | null = reader.compactNullableString()
  reader.skipTags()
  return { throttleTimeMs, errorCode, errorMessage }
}
/** Reads and writes {@link StreamsGroupTopologyDescriptionUpdateResponse}. */
export const streamsGroupTopologyDescriptionUpdateResponse: MessageCodec<StreamsGroupTopologyDescriptionUpdateResponse, StreamsGroupTopologyDescriptionUpdateResponseInput> = {
  name: 'StreamsGroupTopologyDescriptionUpdateResponse',
  key: 93,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfStreamsGroupTopologyDescriptionUpdateResponse,
  recordsSize: noRecords,
  encode: encodeStreamsGroupTopologyDescriptionUpdateResponse,
  decode: decodeStreamsGroupTopologyDescriptionUpdateResponse,
}

/** Api key 93. */
export const streamsGroupTopologyDescriptionUpdateApi: Api<StreamsGroupTopologyDescriptionUpdateRequest, StreamsGroupTopologyDescriptionUpdateRequestInput, StreamsGroupTopologyDescriptionUpdateResponse, StreamsGroupTopologyDescriptionUpdateResponseInput> = {
  key: 93,
  name: 'StreamsGroupTopologyDescriptionUpdate',
  versions: [0, 0],
  latestStable: -1,
  listeners: ['broker'],
  request: streamsGroupTopologyDescriptionUpdateRequest,
  response: streamsGroupTopologyDescriptionUpdateResponse,
  requestHeaderVersion: () => 2,
  responseHeaderVersion: () => 1,
}
