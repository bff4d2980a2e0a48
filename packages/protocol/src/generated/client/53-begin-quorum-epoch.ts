// Generated from schemas/client/BeginQuorumEpochRequest.json and schemas/client/BeginQuorumEpochResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, nullableStringSize, type Reader, stringSize, type Uuid, uvarintSize, type Writer, ZERO_UUID } from '@actorlog/bytes'
import { type Api, type MessageCodec, NONE, noRecords } from '../../codec.ts'
import { refuseField } from '../../unwritable-error.ts'

/** BeginQuorumEpochRequest, versions 0-1. */
export interface BeginQuorumEpochRequest {
  /** default null */
  readonly clusterId: string | null
  /** v1; default -1; a brokerId */
  readonly voterId: number
  readonly topics: readonly BeginQuorumEpochRequestTopicData[]
  /** v1 */
  readonly leaderEndpoints: readonly BeginQuorumEpochRequestLeaderEndpoint[]
}
/** {@link BeginQuorumEpochRequest} to be written. */
export interface BeginQuorumEpochRequestInput {
  readonly clusterId?: string | null | undefined
  readonly voterId?: number | undefined
  readonly topics: readonly BeginQuorumEpochRequestTopicDataInput[]
  readonly leaderEndpoints?: readonly BeginQuorumEpochRequestLeaderEndpointInput[] | undefined
}

/** Part of {@link BeginQuorumEpochRequest}. */
export interface BeginQuorumEpochRequestLeaderEndpoint {
  /** unique in its list */
  readonly name: string
  readonly host: string
  readonly port: number
}
/** {@link BeginQuorumEpochRequestLeaderEndpoint} to be written. */
export interface BeginQuorumEpochRequestLeaderEndpointInput {
  readonly name: string
  readonly host: string
  readonly port: number
}

/** Part of {@link BeginQuorumEpochRequest}. */
export interface BeginQuorumEpochRequestTopicData {
  /** a topicName */
  readonly topicName: string
  readonly partitions: readonly BeginQuorumEpochRequestPartitionData[]
}
/** {@link BeginQuorumEpochRequestTopicData} to be written. */
export interface BeginQuorumEpochRequestTopicDataInput {
  readonly topicName: string
  readonly partitions: readonly BeginQuorumEpochRequestPartitionDataInput[]
}

/** Part of {@link BeginQuorumEpochRequest}. */
export interface BeginQuorumEpochRequestPartitionData {
  readonly partitionIndex: number
  /** v1 */
  readonly voterDirectoryId: Uuid
  /** a brokerId */
  readonly leaderId: number
  readonly leaderEpoch: number
}
/** {@link BeginQuorumEpochRequestPartitionData} to be written. */
export interface BeginQuorumEpochRequestPartitionDataInput {
  readonly partitionIndex: number
  readonly voterDirectoryId?: Uuid | undefined
  readonly leaderId: number
  readonly leaderEpoch: number
}

function sizeOfBeginQuorumEpochRequestPartitionData(_message: BeginQuorumEpochRequestPartitionDataInput, version: number): number {
  let size = 12
  if (version >= 1) {
    size += 16
  }
  if (version >= 1) {
    size += 1
  }
  return size
}
function encodeBeginQuorumEpochRequestPartitionData(message: BeginQuorumEpochRequestPartitionDataInput, version: number, writer: Writer): void {
  const partitionIndex = message.partitionIndex
  writer.int32(partitionIndex)
  const voterDirectoryId = message.voterDirectoryId ?? ZERO_UUID
  if (version >= 1) {
    writer.uuid(voterDirectoryId)
  }
  const leaderId = message.leaderId
  writer.int32(leaderId)
  const leaderEpoch = message.leaderEpoch
  writer.int32(leaderEpoch)
  if (version >= 1) {
    writer.uvarint(0)
  }
}
function decodeBeginQuorumEpochRequestPartitionData(reader: Reader, version: number): BeginQuorumEpochRequestPartitionData {
  const partitionIndex: number = reader.int32()
  const voterDirectoryId: Uuid = version >= 1 ? reader.uuid() : ZERO_UUID
  const leaderId: number = reader.int32()
  const leaderEpoch: number = reader.int32()
  if (version >= 1) {
    reader.skipTags()
  }
  return { partitionIndex, voterDirectoryId, leaderId, leaderEpoch }
}
function sizeOfBeginQuorumEpochRequestTopicData(message: BeginQuorumEpochRequestTopicDataInput, version: number): number {
  let size = 0
  const topicName = message.topicName
  size += version >= 1 ? compactStringSize(topicName) : stringSize(topicName)
  const partitions = message.partitions
  size += version >= 1 ? compactCountSize(partitions.length) : 4
  for (const element of partitions) size += sizeOfBeginQuorumEpochRequestPartitionData(element, version)
  if (version >= 1) {
    size += 1
  }
  return size
}
function encodeBeginQuorumEpochRequestTopicData(message: BeginQuorumEpochRequestTopicDataInput, version: number, writer: Writer): void {
  const topicName = message.topicName
  if (version >= 1) writer.compactString(topicName)
  else writer.string(topicName)
  const partitions = message.partitions
  if (version >= 1) writer.uvarint(partitions.length + 1)
  else writer.int32(partitions.length)
  for (const element of partitions) {
    encodeBeginQuorumEpochRequestPartitionData(element, version, writer)
  }
  if (version >= 1) {
    writer.uvarint(0)
  }
}
function decodeBeginQuorumEpochRequestTopicData(reader: Reader, version: number): BeginQuorumEpochRequestTopicData {
  const topicName: string = version >= 1 ? reader.compactString() : reader.string()
  const partitions: BeginQuorumEpochRequestPartitionData[] = []
  for (let left = version >= 1 ? reader.compactArrayLength(12) : reader.arrayLength(12); left > 0; left--) partitions.push(decodeBeginQuorumEpochRequestPartitionData(reader, version))
  if (version >= 1) {
    reader.skipTags()
  }
  return { topicName, partitions }
}
function sizeOfBeginQuorumEpochRequestLeaderEndpoint(message: BeginQuorumEpochRequestLeaderEndpointInput, _version: number): number {
  let size = 3
  const name = message.name
  size += compactStringSize(name)
  const host = message.host
  size += compactStringSize(host)
  return size
}
function encodeBeginQuorumEpochRequestLeaderEndpoint(message: BeginQuorumEpochRequestLeaderEndpointInput, _version: number, writer: Writer): void {
  const name = message.name
  writer.compactString(name)
  const host = message.host
  writer.compactString(host)
  const port = message.port
  writer.uint16(port)
  writer.uvarint(0)
}
function decodeBeginQuorumEpochRequestLeaderEndpoint(reader: Reader, _version: number): BeginQuorumEpochRequestLeaderEndpoint {
  const name: string = reader.compactString()
  const host: string = reader.compactString()
  const port: number = reader.uint16()
  reader.skipTags()
  return { name, host, port }
}
function sizeOfBeginQuorumEpochRequest(message: BeginQuorumEpochRequestInput, version: number): number {
  let size = 0
  const clusterId = message.clusterId ?? null
  size += version >= 1 ? compactNullableStringSize(clusterId) : nullableStringSize(clusterId)
  if (version >= 1) {
    size += 4
  }
  const topics = message.topics
  size += version >= 1 ? compactCountSize(topics.length) : 4
  for (const element of topics) size += sizeOfBeginQuorumEpochRequestTopicData(element, version)
  const leaderEndpoints = message.leaderEndpoints ?? NONE
  if (version >= 1) {
    size += compactCountSize(leaderEndpoints.length)
    for (const element of leaderEndpoints) size += sizeOfBeginQuorumEpochRequestLeaderEndpoint(element, version)
  }
  if (version >= 1) {
    size += 1
  }
  return size
}
function encodeBeginQuorumEpochRequest(message: BeginQuorumEpochRequestInput, version: number, writer: Writer): void {
  const clusterId = message.clusterId ?? null
  if (version >= 1) writer.compactNullableString(clusterId)
  else writer.nullableString(clusterId)
  const voterId = message.voterId ?? -1
  if (version >= 1) {
    writer.int32(voterId)
  }
  const topics = message.topics
  if (version >= 1) writer.uvarint(topics.length + 1)
  else writer.int32(topics.length)
  for (const element of topics) {
    encodeBeginQuorumEpochRequestTopicData(element, version, writer)
  }
  const leaderEndpoints = message.leaderEndpoints ?? NONE
  if (version >= 1) {
    writer.uvarint(leaderEndpoints.length + 1)
    for (const element of leaderEndpoints) {
      encodeBeginQuorumEpochRequestLeaderEndpoint(element, version, writer)
    }
  }
  if (version >= 1) {
    writer.uvarint(0)
  }
}
function decodeBeginQuorumEpochRequest(reader: Reader, version: number): BeginQuorumEpochRequest {
  const clusterId: string | null = version >= 1 ? reader.compactNullableString() : reader.nullableString()
  const voterId: number = version >= 1 ? reader.int32() : -1
  const topics: BeginQuorumEpochRequestTopicData[] = []
  for (let left = version >= 1 ? reader.compactArrayLength(3) : reader.arrayLength(3); left > 0; left--) topics.push(decodeBeginQuorumEpochRequestTopicData(reader, version))
  let leaderEndpoints: readonly BeginQuorumEpochRequestLeaderEndpoint[] = NONE
  if (version >= 1) {
    const elements: BeginQuorumEpochRequestLeaderEndpoint[] = []
    for (let left = reader.compactArrayLength(5); left > 0; left--) elements.push(decodeBeginQuorumEpochRequestLeaderEndpoint(reader, version))
    leaderEndpoints = elements
  }
  if (version >= 1) {
    reader.skipTags()
  }
  return { clusterId, voterId, topics, leaderEndpoints }
}
/** Reads and writes {@link BeginQuorumEpochRequest}. */
export const beginQuorumEpochRequest: MessageCodec<BeginQuorumEpochRequest, BeginQuorumEpochRequestInput> = {
  name: 'BeginQuorumEpochRequest',
  key: 53,
  versions: [0, 1],
  flexibleFrom: 1,
  size: sizeOfBeginQuorumEpochRequest,
  recordsSize: noRecords,
  encode: encodeBeginQuorumEpochRequest,
  decode: decodeBeginQuorumEpochRequest,
}

/** BeginQuorumEpochResponse, versions 0-1. */
export interface BeginQuorumEpochResponse {
  readonly errorCode: number
  readonly topics: readonly BeginQuorumEpochResponseTopicData[]
  /** v1 */
  readonly nodeEndpoints: readonly BeginQuorumEpochResponseNodeEndpoint[]
}
/** {@link BeginQuorumEpochResponse} to be written. */
export interface BeginQuorumEpochResponseInput {
  readonly errorCode: number
  readonly topics: readonly BeginQuorumEpochResponseTopicDataInput[]
  readonly nodeEndpoints?: readonly BeginQuorumEpochResponseNodeEndpointInput[] | undefined
}

/** Part of {@link BeginQuorumEpochResponse}. */
export interface BeginQuorumEpochResponseNodeEndpoint {
  /** a brokerId; unique in its list */
  readonly nodeId: number
  readonly host: string
  readonly port: number
}
/** {@link BeginQuorumEpochResponseNodeEndpoint} to be written. */
export interface BeginQuorumEpochResponseNodeEndpointInput {
  readonly nodeId: number
  readonly host: string
  readonly port: number
}

/** Part of {@link BeginQuorumEpochResponse}. */
export interface BeginQuorumEpochResponseTopicData {
  /** a topicName */
  readonly topicName: string
  readonly partitions: readonly BeginQuorumEpochResponsePartitionData[]
}
/** {@link BeginQuorumEpochResponseTopicData} to be written. */
export interface BeginQuorumEpochResponseTopicDataInput {
  readonly topicName: string
  readonly partitions: readonly BeginQuorumEpochResponsePartitionDataInput[]
}

/** Part of {@link BeginQuorumEpochResponse}. */
export interface BeginQuorumEpochResponsePartitionData {
  readonly partitionIndex: number
  readonly errorCode: number
  /** a brokerId */
  readonly leaderId: number
  readonly leaderEpoch: number
}
/** {@link BeginQuorumEpochResponsePartitionData} to be written. */
export interface BeginQuorumEpochResponsePartitionDataInput {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly leaderId: number
  readonly leaderEpoch: number
}

function sizeOfBeginQuorumEpochResponsePartitionData(_message: BeginQuorumEpochResponsePartitionDataInput, version: number): number {
  let size = 14
  if (version >= 1) {
    size += 1
  }
  return size
}
function encodeBeginQuorumEpochResponsePartitionData(message: BeginQuorumEpochResponsePartitionDataInput, version: number, writer: Writer): void {
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
function decodeBeginQuorumEpochResponsePartitionData(reader: Reader, version: number): BeginQuorumEpochResponsePartitionData {
  const partitionIndex: number = reader.int32()
  const errorCode: number = reader.int16()
  const leaderId: number = reader.int32()
  const leaderEpoch: number = reader.int32()
  if (version >= 1) {
    reader.skipTags()
  }
  return { partitionIndex, errorCode, leaderId, leaderEpoch }
}
function sizeOfBeginQuorumEpochResponseTopicData(message: BeginQuorumEpochResponseTopicDataInput, version: number): number {
  let size = 0
  const topicName = message.topicName
  size += version >= 1 ? compactStringSize(topicName) : stringSize(topicName)
  const partitions = message.partitions
  size += version >= 1 ? compactCountSize(partitions.length) : 4
  for (const element of partitions) size += sizeOfBeginQuorumEpochResponsePartitionData(element, version)
  if (version >= 1) {
    size += 1
  }
  return size
}
function encodeBeginQuorumEpochResponseTopicData(message: BeginQuorumEpochResponseTopicDataInput, version: number, writer: Writer): void {
  const topicName = message.topicName
  if (version >= 1) writer.compactString(topicName)
  else writer.string(topicName)
  const partitions = message.partitions
  if (version >= 1) writer.uvarint(partitions.length + 1)
  else writer.int32(partitions.length)
  for (const element of partitions) {
    encodeBeginQuorumEpochResponsePartitionData(element, version, writer)
  }
  if (version >= 1) {
    writer.uvarint(0)
  }
}
function decodeBeginQuorumEpochResponseTopicData(reader: Reader, version: number): BeginQuorumEpochResponseTopicData {
  const topicName: string = version >= 1 ? reader.compactString() : reader.string()
  const partitions: BeginQuorumEpochResponsePartitionData[] = []
  for (let left = version >= 1 ? reader.compactArrayLength(14) : reader.arrayLength(14); left > 0; left--) partitions.push(decodeBeginQuorumEpochResponsePartitionData(reader, version))
  if (version >= 1) {
    reader.skipTags()
  }
  return { topicName, partitions }
}
function sizeOfBeginQuorumEpochResponseNodeEndpoint(message: BeginQuorumEpochResponseNodeEndpointInput, _version: number): number {
  let size = 7
  const host = message.host
  size += compactStringSize(host)
  return size
}
function encodeBeginQuorumEpochResponseNodeEndpoint(message: BeginQuorumEpochResponseNodeEndpointInput, _version: number, writer: Writer): void {
  const nodeId = message.nodeId
  writer.int32(nodeId)
  const host = message.host
  writer.compactString(host)
  const port = message.port
  writer.uint16(port)
  writer.uvarint(0)
}
function decodeBeginQuorumEpochResponseNodeEndpoint(reader: Reader, _version: number): BeginQuorumEpochResponseNodeEndpoint {
  const nodeId: number = reader.int32()
  const host: string = reader.compactString()
  const port: number = reader.uint16()
  reader.skipTags()
  return { nodeId, host, port }
}
function sizeOfBeginQuorumEpochResponse(message: BeginQuorumEpochResponseInput, version: number): number {
  let size = 2
  const topics = message.topics
  size += version >= 1 ? compactCountSize(topics.length) : 4
  for (const element of topics) size += sizeOfBeginQuorumEpochResponseTopicData(element, version)
  const nodeEndpoints = message.nodeEndpoints ?? NONE
  if (version < 1 && nodeEndpoints.length > 0) refuseField('BeginQuorumEpochResponse.nodeEndpoints', version)
  if (version >= 1) {
    let tags = 0
    if (nodeEndpoints.length > 0) {
      tags += 1
      const inner = sizeOfBeginQuorumEpochResponseTag0(nodeEndpoints, version)
      size += 1 + uvarintSize(inner) + inner
    }
    size += uvarintSize(tags)
  }
  return size
}
function sizeOfBeginQuorumEpochResponseTag0(value: readonly BeginQuorumEpochResponseNodeEndpointInput[], version: number): number {
  let size = 0
  size += compactCountSize(value.length)
  for (const element of value) size += sizeOfBeginQuorumEpochResponseNodeEndpoint(element, version)
  return size
}
function encodeBeginQuorumEpochResponse(message: BeginQuorumEpochResponseInput, version: number, writer: Writer): void {
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const topics = message.topics
  if (version >= 1) writer.uvarint(topics.length + 1)
  else writer.int32(topics.length)
  for (const element of topics) {
    encodeBeginQuorumEpochResponseTopicData(element, version, writer)
  }
  const nodeEndpoints = message.nodeEndpoints ?? NONE
  if (version >= 1) {
    let tags = 0
    if (nodeEndpoints.length > 0) tags += 1
    writer.uvarint(tags)
    if (nodeEndpoints.length > 0) {
      writer.uvarint(0)
      writer.uvarint(sizeOfBeginQuorumEpochResponseTag0(nodeEndpoints, version))
      writer.uvarint(nodeEndpoints.length + 1)
      for (const element of nodeEndpoints) {
        encodeBeginQuorumEpochResponseNodeEndpoint(element, version, writer)
      }
    }
  }
}
function decodeBeginQuorumEpochResponse(reader: Reader, version: number): BeginQuorumEpochResponse {
  const errorCode: number = reader.int16()
  const topics: BeginQuorumEpochResponseTopicData[] = []
  for (let left = version >= 1 ? reader.compactArrayLength(3) : reader.arrayLength(3); left > 0; left--) topics.push(decodeBeginQuorumEpochResponseTopicData(reader, version))
  let nodeEndpoints: readonly BeginQuorumEpochResponseNodeEndpoint[] = NONE
  if (version >= 1) {
    let tag = -1
    for (let left = reader.tagCount(); left > 0; left--) {
      tag = reader.tag(tag)
      const end = reader.tagEnd()
      if (tag === 0) {
        const elements: BeginQuorumEpochResponseNodeEndpoint[] = []
        for (let left = reader.compactArrayLength(8); left > 0; left--) elements.push(decodeBeginQuorumEpochResponseNodeEndpoint(reader, version))
        nodeEndpoints = elements
      }
      else reader.skipTo(end)
      reader.expectEnd(end)
    }
  }
  return { errorCode, topics, nodeEndpoints }
}
/** Reads and writes {@link BeginQuorumEpochResponse}. */
export const beginQuorumEpochResponse: MessageCodec<BeginQuorumEpochResponse, BeginQuorumEpochResponseInput> = {
  name: 'BeginQuorumEpochResponse',
  key: 53,
  versions: [0, 1],
  flexibleFrom: 1,
  size: sizeOfBeginQuorumEpochResponse,
  recordsSize: noRecords,
  encode: encodeBeginQuorumEpochResponse,
  decode: decodeBeginQuorumEpochResponse,
}

/** Api key 53. */
export const beginQuorumEpochApi: Api<BeginQuorumEpochRequest, BeginQuorumEpochRequestInput, BeginQuorumEpochResponse, BeginQuorumEpochResponseInput> = {
  key: 53,
  name: 'BeginQuorumEpoch',
  versions: [0, 1],
  latestStable: 1,
  listeners: ['controller'],
  request: beginQuorumEpochRequest,
  response: beginQuorumEpochResponse,
  requestHeaderVersion: (version) => (version >= 1 ? 2 : 1),
  responseHeaderVersion: (version) => (version >= 1 ? 1 : 0),
}
