// Generated from schemas/client/EndQuorumEpochRequest.json and schemas/client/EndQuorumEpochResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, nullableStringSize, type Reader, stringSize, type Uuid, uvarintSize, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, NONE, noRecords } from '../../codec.ts'
import { refuseField } from '../../unwritable-error.ts'

/** EndQuorumEpochRequest, versions 0-1. */
export interface EndQuorumEpochRequest {
  /** default null */
  readonly clusterId: string | null
  readonly topics: readonly EndQuorumEpochRequestTopicData[]
  /** v1 */
  readonly leaderEndpoints: readonly EndQuorumEpochRequestLeaderEndpoint[]
}
/** {@link EndQuorumEpochRequest} to be written. */
export interface EndQuorumEpochRequestInput {
  readonly clusterId?: string | null | undefined
  readonly topics: readonly EndQuorumEpochRequestTopicDataInput[]
  readonly leaderEndpoints?: readonly EndQuorumEpochRequestLeaderEndpointInput[] | undefined
}

/** Part of {@link EndQuorumEpochRequest}. */
export interface EndQuorumEpochRequestLeaderEndpoint {
  /** unique in its list */
  readonly name: string
  readonly host: string
  readonly port: number
}
/** {@link EndQuorumEpochRequestLeaderEndpoint} to be written. */
export interface EndQuorumEpochRequestLeaderEndpointInput {
  readonly name: string
  readonly host: string
  readonly port: number
}

/** Part of {@link EndQuorumEpochRequest}. */
export interface EndQuorumEpochRequestTopicData {
  /** a topicName */
  readonly topicName: string
  readonly partitions: readonly EndQuorumEpochRequestPartitionData[]
}
/** {@link EndQuorumEpochRequestTopicData} to be written. */
export interface EndQuorumEpochRequestTopicDataInput {
  readonly topicName: string
  readonly partitions: readonly EndQuorumEpochRequestPartitionDataInput[]
}

/** Part of {@link EndQuorumEpochRequest}. */
export interface EndQuorumEpochRequestPartitionData {
  readonly partitionIndex: number
  /** a brokerId */
  readonly leaderId: number
  readonly leaderEpoch: number
  /** v0 */
  readonly preferredSuccessors: readonly number[]
  /** v1 */
  readonly preferredCandidates: readonly EndQuorumEpochRequestReplicaInfo[]
}
/** {@link EndQuorumEpochRequestPartitionData} to be written. */
export interface EndQuorumEpochRequestPartitionDataInput {
  readonly partitionIndex: number
  readonly leaderId: number
  readonly leaderEpoch: number
  readonly preferredSuccessors?: readonly number[] | undefined
  readonly preferredCandidates?: readonly EndQuorumEpochRequestReplicaInfoInput[] | undefined
}

/** Part of {@link EndQuorumEpochRequest}. */
export interface EndQuorumEpochRequestReplicaInfo {
  /** a brokerId */
  readonly candidateId: number
  readonly candidateDirectoryId: Uuid
}
/** {@link EndQuorumEpochRequestReplicaInfo} to be written. */
export interface EndQuorumEpochRequestReplicaInfoInput {
  readonly candidateId: number
  readonly candidateDirectoryId: Uuid
}

function sizeOfEndQuorumEpochRequestReplicaInfo(_message: EndQuorumEpochRequestReplicaInfoInput, _version: number): number {
  let size = 21
  return size
}
function encodeEndQuorumEpochRequestReplicaInfo(message: EndQuorumEpochRequestReplicaInfoInput, _version: number, writer: Writer): void {
  const candidateId = message.candidateId
  writer.int32(candidateId)
  const candidateDirectoryId = message.candidateDirectoryId
  writer.uuid(candidateDirectoryId)
  writer.uvarint(0)
}
function decodeEndQuorumEpochRequestReplicaInfo(reader: Reader, _version: number): EndQuorumEpochRequestReplicaInfo {
  const candidateId: number = reader.int32()
  const candidateDirectoryId: Uuid = reader.uuid()
  reader.skipTags()
  return { candidateId, candidateDirectoryId }
}
function sizeOfEndQuorumEpochRequestPartitionData(message: EndQuorumEpochRequestPartitionDataInput, version: number): number {
  let size = 12
  const preferredSuccessors = message.preferredSuccessors ?? NONE
  if (version <= 0) {
    size += 4
    size += 4 * preferredSuccessors.length
  }
  const preferredCandidates = message.preferredCandidates ?? NONE
  if (version >= 1) {
    size += compactCountSize(preferredCandidates.length)
    for (const element of preferredCandidates) size += sizeOfEndQuorumEpochRequestReplicaInfo(element, version)
  }
  if (version >= 1) {
    size += 1
  }
  return size
}
function encodeEndQuorumEpochRequestPartitionData(message: EndQuorumEpochRequestPartitionDataInput, version: number, writer: Writer): void {
  const partitionIndex = message.partitionIndex
  writer.int32(partitionIndex)
  const leaderId = message.leaderId
  writer.int32(leaderId)
  const leaderEpoch = message.leaderEpoch
  writer.int32(leaderEpoch)
  const preferredSuccessors = message.preferredSuccessors ?? NONE
  if (version <= 0) {
    writer.int32(preferredSuccessors.length)
    for (const element of preferredSuccessors) {
      writer.int32(element)
    }
  }
  const preferredCandidates = message.preferredCandidates ?? NONE
  if (version >= 1) {
    writer.uvarint(preferredCandidates.length + 1)
    for (const element of preferredCandidates) {
      encodeEndQuorumEpochRequestReplicaInfo(element, version, writer)
    }
  }
  if (version >= 1) {
    writer.uvarint(0)
  }
}
function decodeEndQuorumEpochRequestPartitionData(reader: Reader, version: number): EndQuorumEpochRequestPartitionData {
  const partitionIndex: number = reader.int32()
  const leaderId: number = reader.int32()
  const leaderEpoch: number = reader.int32()
  let preferredSuccessors: readonly number[] = NONE
  if (version <= 0) {
    const elements: number[] = []
    for (let left = reader.arrayLength(4); left > 0; left--) elements.push(reader.int32())
    preferredSuccessors = elements
  }
  let preferredCandidates: readonly EndQuorumEpochRequestReplicaInfo[] = NONE
  if (version >= 1) {
    const elements: EndQuorumEpochRequestReplicaInfo[] = []
    for (let left = reader.compactArrayLength(21); left > 0; left--) elements.push(decodeEndQuorumEpochRequestReplicaInfo(reader, version))
    preferredCandidates = elements
  }
  if (version >= 1) {
    reader.skipTags()
  }
  return { partitionIndex, leaderId, leaderEpoch, preferredSuccessors, preferredCandidates }
}
function sizeOfEndQuorumEpochRequestTopicData(message: EndQuorumEpochRequestTopicDataInput, version: number): number {
  let size = 0
  const topicName = message.topicName
  size += version >= 1 ? compactStringSize(topicName) : stringSize(topicName)
  const partitions = message.partitions
  size += version >= 1 ? compactCountSize(partitions.length) : 4
  for (const element of partitions) size += sizeOfEndQuorumEpochRequestPartitionData(element, version)
  if (version >= 1) {
    size += 1
  }
  return size
}
function encodeEndQuorumEpochRequestTopicData(message: EndQuorumEpochRequestTopicDataInput, version: number, writer: Writer): void {
  const topicName = message.topicName
  if (version >= 1) writer.compactString(topicName)
  else writer.string(topicName)
  const partitions = message.partitions
  if (version >= 1) writer.uvarint(partitions.length + 1)
  else writer.int32(partitions.length)
  for (const element of partitions) {
    encodeEndQuorumEpochRequestPartitionData(element, version, writer)
  }
  if (version >= 1) {
    writer.uvarint(0)
  }
}
function decodeEndQuorumEpochRequestTopicData(reader: Reader, version: number): EndQuorumEpochRequestTopicData {
  const topicName: string = version >= 1 ? reader.compactString() : reader.string()
  const partitions: EndQuorumEpochRequestPartitionData[] = []
  for (let left = version >= 1 ? reader.compactArrayLength(14) : reader.arrayLength(14); left > 0; left--) partitions.push(decodeEndQuorumEpochRequestPartitionData(reader, version))
  if (version >= 1) {
    reader.skipTags()
  }
  return { topicName, partitions }
}
function sizeOfEndQuorumEpochRequestLeaderEndpoint(message: EndQuorumEpochRequestLeaderEndpointInput, _version: number): number {
  let size = 3
  const name = message.name
  size += compactStringSize(name)
  const host = message.host
  size += compactStringSize(host)
  return size
}
function encodeEndQuorumEpochRequestLeaderEndpoint(message: EndQuorumEpochRequestLeaderEndpointInput, _version: number, writer: Writer): void {
  const name = message.name
  writer.compactString(name)
  const host = message.host
  writer.compactString(host)
  const port = message.port
  writer.uint16(port)
  writer.uvarint(0)
}
function decodeEndQuorumEpochRequestLeaderEndpoint(reader: Reader, _version: number): EndQuorumEpochRequestLeaderEndpoint {
  const name: string = reader.compactString()
  const host: string = reader.compactString()
  const port: number = reader.uint16()
  reader.skipTags()
  return { name, host, port }
}
function sizeOfEndQuorumEpochRequest(message: EndQuorumEpochRequestInput, version: number): number {
  let size = 0
  const clusterId = message.clusterId ?? null
  size += version >= 1 ? compactNullableStringSize(clusterId) : nullableStringSize(clusterId)
  const topics = message.topics
  size += version >= 1 ? compactCountSize(topics.length) : 4
  for (const element of topics) size += sizeOfEndQuorumEpochRequestTopicData(element, version)
  const leaderEndpoints = message.leaderEndpoints ?? NONE
  if (version >= 1) {
    size += compactCountSize(leaderEndpoints.length)
    for (const element of leaderEndpoints) size += sizeOfEndQuorumEpochRequestLeaderEndpoint(element, version)
  }
  if (version >= 1) {
    size += 1
  }
  return size
}
function encodeEndQuorumEpochRequest(message: EndQuorumEpochRequestInput, version: number, writer: Writer): void {
  const clusterId = message.clusterId ?? null
  if (version >= 1) writer.compactNullableString(clusterId)
  else writer.nullableString(clusterId)
  const topics = message.topics
  if (version >= 1) writer.uvarint(topics.length + 1)
  else writer.int32(topics.length)
  for (const element of topics) {
    encodeEndQuorumEpochRequestTopicData(element, version, writer)
  }
  const leaderEndpoints = message.leaderEndpoints ?? NONE
  if (version >= 1) {
    writer.uvarint(leaderEndpoints.length + 1)
    for (const element of leaderEndpoints) {
      encodeEndQuorumEpochRequestLeaderEndpoint(element, version, writer)
    }
  }
  if (version >= 1) {
    writer.uvarint(0)
  }
}
function decodeEndQuorumEpochRequest(reader: Reader, version: number): EndQuorumEpochRequest {
  const clusterId: string | null = version >= 1 ? reader.compactNullableString() : reader.nullableString()
  const topics: EndQuorumEpochRequestTopicData[] = []
  for (let left = version >= 1 ? reader.compactArrayLength(3) : reader.arrayLength(3); left > 0; left--) topics.push(decodeEndQuorumEpochRequestTopicData(reader, version))
  let leaderEndpoints: readonly EndQuorumEpochRequestLeaderEndpoint[] = NONE
  if (version >= 1) {
    const elements: EndQuorumEpochRequestLeaderEndpoint[] = []
    for (let left = reader.compactArrayLength(5); left > 0; left--) elements.push(decodeEndQuorumEpochRequestLeaderEndpoint(reader, version))
    leaderEndpoints = elements
  }
  if (version >= 1) {
    reader.skipTags()
  }
  return { clusterId, topics, leaderEndpoints }
}
/** Reads and writes {@link EndQuorumEpochRequest}. */
export const endQuorumEpochRequest: MessageCodec<EndQuorumEpochRequest, EndQuorumEpochRequestInput> = {
  name: 'EndQuorumEpochRequest',
  key: 54,
  versions: [0, 1],
  flexibleFrom: 1,
  size: sizeOfEndQuorumEpochRequest,
  recordsSize: noRecords,
  encode: encodeEndQuorumEpochRequest,
  decode: decodeEndQuorumEpochRequest,
}

/** EndQuorumEpochResponse, versions 0-1. */
export interface EndQuorumEpochResponse {
  readonly errorCode: number
  readonly topics: readonly EndQuorumEpochResponseTopicData[]
  /** v1 */
  readonly nodeEndpoints: readonly EndQuorumEpochResponseNodeEndpoint[]
}
/** {@link EndQuorumEpochResponse} to be written. */
export interface EndQuorumEpochResponseInput {
  readonly errorCode: number
  readonly topics: readonly EndQuorumEpochResponseTopicDataInput[]
  readonly nodeEndpoints?: readonly EndQuorumEpochResponseNodeEndpointInput[] | undefined
}

/** Part of {@link EndQuorumEpochResponse}. */
export interface EndQuorumEpochResponseNodeEndpoint {
  /** a brokerId; unique in its list */
  readonly nodeId: number
  readonly host: string
  readonly port: number
}
/** {@link EndQuorumEpochResponseNodeEndpoint} to be written. */
export interface EndQuorumEpochResponseNodeEndpointInput {
  readonly nodeId: number
  readonly host: string
  readonly port: number
}

/** Part of {@link EndQuorumEpochResponse}. */
export interface EndQuorumEpochResponseTopicData {
  /** a topicName */
  readonly topicName: string
  readonly partitions: readonly EndQuorumEpochResponsePartitionData[]
}
/** {@link EndQuorumEpochResponseTopicData} to be written. */
export interface EndQuorumEpochResponseTopicDataInput {
  readonly topicName: string
  readonly partitions: readonly EndQuorumEpochResponsePartitionDataInput[]
}

/** Part of {@link EndQuorumEpochResponse}. */
export interface EndQuorumEpochResponsePartitionData {
  readonly partitionIndex: number
  readonly errorCode: number
  /** a brokerId */
  readonly leaderId: number
  readonly leaderEpoch: number
}
/** {@link EndQuorumEpochResponsePartitionData} to be written. */
export interface EndQuorumEpochResponsePartitionDataInput {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly leaderId: number
  readonly leaderEpoch: number
}

function sizeOfEndQuorumEpochResponsePartitionData(_message: EndQuorumEpochResponsePartitionDataInput, version: number): number {
  let size = 14
  if (version >= 1) {
    size += 1
  }
  return size
}
function encodeEndQuorumEpochResponsePartitionData(message: EndQuorumEpochResponsePartitionDataInput, version: number, writer: Writer): void {
  const partitionIndex = message.partitionIndex
  writer.int32(partitionIndex)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const leaderId = message.leaderId
  writer.int32(leaderId)
  const leaderEpoch = message.leaderEpoch
  writer.int32(leaderEpoch)
  if (version >= 1) {
    writer.uvarint(0)
  }
}
function decodeEndQuorumEpochResponsePartitionData(reader: Reader, version: number): EndQuorumEpochResponsePartitionData {
  const partitionIndex: number = reader.int32()
  const errorCode: number = reader.int16()
  const leaderId: number = reader.int32()
  const leaderEpoch: number = reader.int32()
  if (version >= 1) {
    reader.skipTags()
  }
  return { partitionIndex, errorCode, leaderId, leaderEpoch }
}
function sizeOfEndQuorumEpochResponseTopicData(message: EndQuorumEpochResponseTopicDataInput, version: number): number {
  let size = 0
  const topicName = message.topicName
  size += version >= 1 ? compactStringSize(topicName) : stringSize(topicName)
  const partitions = message.partitions
  size += version >= 1 ? compactCountSize(partitions.length) : 4
  for (const element of partitions) size += sizeOfEndQuorumEpochResponsePartitionData(element, version)
  if (version >= 1) {
    size += 1
  }
  return size
}
function encodeEndQuorumEpochResponseTopicData(message: EndQuorumEpochResponseTopicDataInput, version: number, writer: Writer): void {
  const topicName = message.topicName
  if (version >= 1) writer.compactString(topicName)
  else writer.string(topicName)
  const partitions = message.partitions
  if (version >= 1) writer.uvarint(partitions.length + 1)
  else writer.int32(partitions.length)
  for (const element of partitions) {
    encodeEndQuorumEpochResponsePartitionData(element, version, writer)
  }
  if (version >= 1) {
    writer.uvarint(0)
  }
}
function decodeEndQuorumEpochResponseTopicData(reader: Reader, version: number): EndQuorumEpochResponseTopicData {
  const topicName: string = version >= 1 ? reader.compactString() : reader.string()
  const partitions: EndQuorumEpochResponsePartitionData[] = []
  for (let left = version >= 1 ? reader.compactArrayLength(14) : reader.arrayLength(14); left > 0; left--) partitions.push(decodeEndQuorumEpochResponsePartitionData(reader, version))
  if (version >= 1) {
    reader.skipTags()
  }
  return { topicName, partitions }
}
function sizeOfEndQuorumEpochResponseNodeEndpoint(message: EndQuorumEpochResponseNodeEndpointInput, _version: number): number {
  let size = 7
  const host = message.host
  size += compactStringSize(host)
  return size
}
function encodeEndQuorumEpochResponseNodeEndpoint(message: EndQuorumEpochResponseNodeEndpointInput, _version: number, writer: Writer): void {
  const nodeId = message.nodeId
  writer.int32(nodeId)
  const host = message.host
  writer.compactString(host)
  const port = message.port
  writer.uint16(port)
  writer.uvarint(0)
}
function decodeEndQuorumEpochResponseNodeEndpoint(reader: Reader, _version: number): EndQuorumEpochResponseNodeEndpoint {
  const nodeId: number = reader.int32()
  const host: string = reader.compactString()
  const port: number = reader.uint16()
  reader.skipTags()
  return { nodeId, host, port }
}
function sizeOfEndQuorumEpochResponse(message: EndQuorumEpochResponseInput, version: number): number {
  let size = 2
  const topics = message.topics
  size += version >= 1 ? compactCountSize(topics.length) : 4
  for (const element of topics) size += sizeOfEndQuorumEpochResponseTopicData(element, version)
  const nodeEndpoints = message.nodeEndpoints ?? NONE
  if (version < 1 && nodeEndpoints.length > 0) refuseField('EndQuorumEpochResponse.nodeEndpoints', version)
  if (version >= 1) {
    let tags = 0
    if (nodeEndpoints.length > 0) {
      tags += 1
      const inner = sizeOfEndQuorumEpochResponseTag0(nodeEndpoints, version)
      size += 1 + uvarintSize(inner) + inner
    }
    size += uvarintSize(tags)
  }
  return size
}
function sizeOfEndQuorumEpochResponseTag0(value: readonly EndQuorumEpochResponseNodeEndpointInput[], version: number): number {
  let size = 0
  size += compactCountSize(value.length)
  for (const element of value) size += sizeOfEndQuorumEpochResponseNodeEndpoint(element, version)
  return size
}
function encodeEndQuorumEpochResponse(message: EndQuorumEpochResponseInput, version: number, writer: Writer): void {
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const topics = message.topics
  if (version >= 1) writer.uvarint(topics.length + 1)
  else writer.int32(topics.length)
  for (const element of topics) {
    encodeEndQuorumEpochResponseTopicData(element, version, writer)
  }
  const nodeEndpoints = message.nodeEndpoints ?? NONE
  if (version >= 1) {
    let tags = 0
    if (nodeEndpoints.length > 0) tags += 1
    writer.uvarint(tags)
    if (nodeEndpoints.length > 0) {
      writer.uvarint(0)
      writer.uvarint(sizeOfEndQuorumEpochResponseTag0(nodeEndpoints, version))
      writer.uvarint(nodeEndpoints.length + 1)
      for (const element of nodeEndpoints) {
        encodeEndQuorumEpochResponseNodeEndpoint(element, version, writer)
      }
    }
  }
}
function decodeEndQuorumEpochResponse(reader: Reader, version: number): EndQuorumEpochResponse {
  const errorCode: number = reader.int16()
  const topics: EndQuorumEpochResponseTopicData[] = []
  for (let left = version >= 1 ? reader.compactArrayLength(3) : reader.arrayLength(3); left > 0; left--) topics.push(decodeEndQuorumEpochResponseTopicData(reader, version))
  let nodeEndpoints: readonly EndQuorumEpochResponseNodeEndpoint[] = NONE
  if (version >= 1) {
    let tag = -1
    for (let left = reader.tagCount(); left > 0; left--) {
      tag = reader.tag(tag)
      const end = reader.tagEnd()
      if (tag === 0) {
        const elements: EndQuorumEpochResponseNodeEndpoint[] = []
        for (let left = reader.compactArrayLength(8); left > 0; left--) elements.push(decodeEndQuorumEpochResponseNodeEndpoint(reader, version))
        nodeEndpoints = elements
      }
      else reader.skipTo(end)
      reader.expectEnd(end)
    }
  }
  return { errorCode, topics, nodeEndpoints }
}
/** Reads and writes {@link EndQuorumEpochResponse}. */
export const endQuorumEpochResponse: MessageCodec<EndQuorumEpochResponse, EndQuorumEpochResponseInput> = {
  name: 'EndQuorumEpochResponse',
  key: 54,
  versions: [0, 1],
  flexibleFrom: 1,
  size: sizeOfEndQuorumEpochResponse,
  recordsSize: noRecords,
  encode: encodeEndQuorumEpochResponse,
  decode: decodeEndQuorumEpochResponse,
}

/** Api key 54. */
export const endQuorumEpochApi: Api<EndQuorumEpochRequest, EndQuorumEpochRequestInput, EndQuorumEpochResponse, EndQuorumEpochResponseInput> = {
  key: 54,
  name: 'EndQuorumEpoch',
  versions: [0, 1],
  latestStable: 1,
  listeners: ['controller'],
  request: endQuorumEpochRequest,
  response: endQuorumEpochResponse,
  requestHeaderVersion: (version) => (version >= 1 ? 2 : 1),
  responseHeaderVersion: (version) => (version >= 1 ? 1 : 0),
}
