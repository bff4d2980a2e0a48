// Generated from schemas/client/VoteRequest.json and schemas/client/VoteResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, type Reader, type Uuid, uvarintSize, type Writer, ZERO_UUID } from '@actorlog/bytes'
import { type Api, type MessageCodec, NONE, noRecords } from '../../codec.ts'
import { refuseField } from '../../unwritable-error.ts'

/** VoteRequest, versions 0-2. */
export interface VoteRequest {
  /** default null */
  readonly clusterId: string | null
  /** v1-2; default -1; a brokerId */
  readonly voterId: number
  readonly topics: readonly VoteRequestTopicData[]
}
/** {@link VoteRequest} to be written. */
export interface VoteRequestInput {
  readonly clusterId?: string | null | undefined
  readonly voterId?: number | undefined
  readonly topics: readonly VoteRequestTopicDataInput[]
}

/** Part of {@link VoteRequest}. */
export interface VoteRequestTopicData {
  /** a topicName */
  readonly topicName: string
  readonly partitions: readonly VoteRequestPartitionData[]
}
/** {@link VoteRequestTopicData} to be written. */
export interface VoteRequestTopicDataInput {
  readonly topicName: string
  readonly partitions: readonly VoteRequestPartitionDataInput[]
}

/** Part of {@link VoteRequest}. */
export interface VoteRequestPartitionData {
  readonly partitionIndex: number
  readonly replicaEpoch: number
  /** a brokerId */
  readonly replicaId: number
  /** v1-2 */
  readonly replicaDirectoryId: Uuid
  /** v1-2 */
  readonly voterDirectoryId: Uuid
  readonly lastOffsetEpoch: number
  readonly lastOffset: number
  /** v2 */
  readonly preVote: boolean
}
/** {@link VoteRequestPartitionData} to be written. */
export interface VoteRequestPartitionDataInput {
  readonly partitionIndex: number
  readonly replicaEpoch: number
  readonly replicaId: number
  readonly replicaDirectoryId?: Uuid | undefined
  readonly voterDirectoryId?: Uuid | undefined
  readonly lastOffsetEpoch: number
  readonly lastOffset: number
  readonly preVote?: boolean | undefined
}

function sizeOfVoteRequestPartitionData(message: VoteRequestPartitionDataInput, version: number): number {
  let size = 25
  if (version >= 1) {
    size += 16
  }
  if (version >= 1) {
    size += 16
  }
  const preVote = message.preVote ?? false
  if (version < 2 && preVote !== false) refuseField('VoteRequestPartitionData.preVote', version)
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeVoteRequestPartitionData(message: VoteRequestPartitionDataInput, version: number, writer: Writer): void {
  const partitionIndex = message.partitionIndex
  writer.int32(partitionIndex)
  const replicaEpoch = message.replicaEpoch
  writer.int32(replicaEpoch)
  const replicaId = message.replicaId
  writer.int32(replicaId)
  const replicaDirectoryId = message.replicaDirectoryId ?? ZERO_UUID
  if (version >= 1) {
    writer.uuid(replicaDirectoryId)
  }
  const voterDirectoryId = message.voterDirectoryId ?? ZERO_UUID
  if (version >= 1) {
    writer.uuid(voterDirectoryId)
  }
  const lastOffsetEpoch = message.lastOffsetEpoch
  writer.int32(lastOffsetEpoch)
  const lastOffset = message.lastOffset
  writer.int64(lastOffset)
  const preVote = message.preVote ?? false
  if (version >= 2) {
    writer.bool(preVote)
  }
  writer.uvarint(0)
}
function decodeVoteRequestPartitionData(reader: Reader, version: number): VoteRequestPartitionData {
  const partitionIndex: number = reader.int32()
  const replicaEpoch: number = reader.int32()
  const replicaId: number = reader.int32()
  const replicaDirectoryId: Uuid = version >= 1 ? reader.uuid() : ZERO_UUID
  const voterDirectoryId: Uuid = version >= 1 ? reader.uuid() : ZERO_UUID
  const lastOffsetEpoch: number = reader.int32()
  const lastOffset: number = reader.int64()
  const preVote: boolean = version >= 2 ? reader.bool() : false
  reader.skipTags()
  return { partitionIndex, replicaEpoch, replicaId, replicaDirectoryId, voterDirectoryId, lastOffsetEpoch, lastOffset, preVote }
}
function sizeOfVoteRequestTopicData(message: VoteRequestTopicDataInput, version: number): number {
  let size = 1
  const topicName = message.topicName
  size += compactStringSize(topicName)
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  for (const element of partitions) size += sizeOfVoteRequestPartitionData(element, version)
  return size
}
function encodeVoteRequestTopicData(message: VoteRequestTopicDataInput, version: number, writer: Writer): void {
  const topicName = message.topicName
  writer.compactString(topicName)
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    encodeVoteRequestPartitionData(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeVoteRequestTopicData(reader: Reader, version: number): VoteRequestTopicData {
  const topicName: string = reader.compactString()
  const partitions: VoteRequestPartitionData[] = []
  for (let left = reader.compactArrayLength(25); left > 0; left--) partitions.push(decodeVoteRequestPartitionData(reader, version))
  reader.skipTags()
  return { topicName, partitions }
}
function sizeOfVoteRequest(message: VoteRequestInput, version: number): number {
  let size = 1
  const clusterId = message.clusterId ?? null
  size += compactNullableStringSize(clusterId)
  if (version >= 1) {
    size += 4
  }
  const topics = message.topics
  size += compactCountSize(topics.length)
  for (const element of topics) size += sizeOfVoteRequestTopicData(element, version)
  return size
}
function encodeVoteRequest(message: VoteRequestInput, version: number, writer: Writer): void {
  const clusterId = message.clusterId ?? null
  writer.compactNullableString(clusterId)
  const voterId = message.voterId ?? -1
  if (version >= 1) {
    writer.int32(voterId)
  }
  const topics = message.topics
  writer.uvarint(topics.length + 1)
  for (const element of topics) {
    encodeVoteRequestTopicData(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeVoteRequest(reader: Reader, version: number): VoteRequest {
  const clusterId: string | null = reader.compactNullableString()
  const voterId: number = version >= 1 ? reader.int32() : -1
  const topics: VoteRequestTopicData[] = []
  for (let left = reader.compactArrayLength(3); left > 0; left--) topics.push(decodeVoteRequestTopicData(reader, version))
  reader.skipTags()
  return { clusterId, voterId, topics }
}
/** Reads and writes {@link VoteRequest}. */
export const voteRequest: MessageCodec<VoteRequest, VoteRequestInput> = {
  name: 'VoteRequest',
  key: 52,
  versions: [0, 2],
  flexibleFrom: 0,
  size: sizeOfVoteRequest,
  recordsSize: noRecords,
  encode: encodeVoteRequest,
  decode: decodeVoteRequest,
}

/** VoteResponse, versions 0-2. */
export interface VoteResponse {
  readonly errorCode: number
  readonly topics: readonly VoteResponseTopicData[]
  /** v1-2 */
  readonly nodeEndpoints: readonly VoteResponseNodeEndpoint[]
}
/** {@link VoteResponse} to be written. */
export interface VoteResponseInput {
  readonly errorCode: number
  readonly topics: readonly VoteResponseTopicDataInput[]
  readonly nodeEndpoints?: readonly VoteResponseNodeEndpointInput[] | undefined
}

/** Part of {@link VoteResponse}. */
export interface VoteResponseNodeEndpoint {
  /** a brokerId; unique in its list */
  readonly nodeId: number
  readonly host: string
  readonly port: number
}
/** {@link VoteResponseNodeEndpoint} to be written. */
export interface VoteResponseNodeEndpointInput {
  readonly nodeId: number
  readonly host: string
  readonly port: number
}

/** Part of {@link VoteResponse}. */
export interface VoteResponseTopicData {
  /** a topicName */
  readonly topicName: string
  readonly partitions: readonly VoteResponsePartitionData[]
}
/** {@link VoteResponseTopicData} to be written. */
export interface VoteResponseTopicDataInput {
  readonly topicName: string
  readonly partitions: readonly VoteResponsePartitionDataInput[]
}

/** Part of {@link VoteResponse}. */
export interface VoteResponsePartitionData {
  readonly partitionIndex: number
  readonly errorCode: number
  /** a brokerId */
  readonly leaderId: number
  readonly leaderEpoch: number
  readonly voteGranted: boolean
}
/** {@link VoteResponsePartitionData} to be written. */
export interface VoteResponsePartitionDataInput {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly leaderId: number
  readonly leaderEpoch: number
  readonly voteGranted: boolean
}

function sizeOfVoteResponsePartitionData(_message: VoteResponsePartitionDataInput, _version: number): number {
  let size = 16
  return size
}
function encodeVoteResponsePartitionData(message: VoteResponsePartitionDataInput, _version: number, writer: Writer): void {
  const partitionIndex = message.partitionIndex
  writer.int32(partitionIndex)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const leaderId = message.leaderId
  writer.int32(leaderId)
  const leaderEpoch = message.leaderEpoch
  writer.int32(leaderEpoch)
  const voteGranted = message.voteGranted
  writer.bool(voteGranted)
  writer.uvarint(0)
}
function decodeVoteResponsePartitionData(reader: Reader, _version: number): VoteResponsePartitionData {
  const partitionIndex: number = reader.int32()
  const errorCode: number = reader.int16()
  const leaderId: number = reader.int32()
  const leaderEpoch: number = reader.int32()
  const voteGranted: boolean = reader.bool()
  reader.skipTags()
  return { partitionIndex, errorCode, leaderId, leaderEpoch, voteGranted }
}
function sizeOfVoteResponseTopicData(message: VoteResponseTopicDataInput, version: number): number {
  let size = 1
  const topicName = message.topicName
  size += compactStringSize(topicName)
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  for (const element of partitions) size += sizeOfVoteResponsePartitionData(element, version)
  return size
}
function encodeVoteResponseTopicData(message: VoteResponseTopicDataInput, version: number, writer: Writer): void {
  const topicName = message.topicName
  writer.compactString(topicName)
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    encodeVoteResponsePartitionData(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeVoteResponseTopicData(reader: Reader, version: number): VoteResponseTopicData {
  const topicName: string = reader.compactString()
  const partitions: VoteResponsePartitionData[] = []
  for (let left = reader.compactArrayLength(16); left > 0; left--) partitions.push(decodeVoteResponsePartitionData(reader, version))
  reader.skipTags()
  return { topicName, partitions }
}
function sizeOfVoteResponseNodeEndpoint(message: VoteResponseNodeEndpointInput, _version: number): number {
  let size = 7
  const host = message.host
  size += compactStringSize(host)
  return size
}
function encodeVoteResponseNodeEndpoint(message: VoteResponseNodeEndpointInput, _version: number, writer: Writer): void {
  const nodeId = message.nodeId
  writer.int32(nodeId)
  const host = message.host
  writer.compactString(host)
  const port = message.port
  writer.uint16(port)
  writer.uvarint(0)
}
function decodeVoteResponseNodeEndpoint(reader: Reader, _version: number): VoteResponseNodeEndpoint {
  const nodeId: number = reader.int32()
  const host: string = reader.compactString()
  const port: number = reader.uint16()
  reader.skipTags()
  return { nodeId, host, port }
}
function sizeOfVoteResponse(message: VoteResponseInput, version: number): number {
  let size = 2
  const topics = message.topics
  size += compactCountSize(topics.length)
  for (const element of topics) size += sizeOfVoteResponseTopicData(element, version)
  const nodeEndpoints = message.nodeEndpoints ?? NONE
  if (version < 1 && nodeEndpoints.length > 0) refuseField('VoteResponse.nodeEndpoints', version)
  let tags = 0
  if (version >= 1 && nodeEndpoints.length > 0) {
    tags += 1
    const inner = sizeOfVoteResponseTag0(nodeEndpoints, version)
    size += 1 + uvarintSize(inner) + inner
  }
  size += uvarintSize(tags)
  return size
}
function sizeOfVoteResponseTag0(value: readonly VoteResponseNodeEndpointInput[], version: number): number {
  let size = 0
  size += compactCountSize(value.length)
  for (const element of value) size += sizeOfVoteResponseNodeEndpoint(element, version)
  return size
}
function encodeVoteResponse(message: VoteResponseInput, version: number, writer: Writer): void {
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const topics = message.topics
  writer.uvarint(topics.length + 1)
  for (const element of topics) {
    encodeVoteResponseTopicData(element, version, writer)
  }
  const nodeEndpoints = message.nodeEndpoints ?? NONE
  let tags = 0
  if (version >= 1 && nodeEndpoints.length > 0) tags += 1
  writer.uvarint(tags)
  if (version >= 1 && nodeEndpoints.length > 0) {
    writer.uvarint(0)
    writer.uvarint(sizeOfVoteResponseTag0(nodeEndpoints, version))
    writer.uvarint(nodeEndpoints.length + 1)
    for (const element of nodeEndpoints) {
      encodeVoteResponseNodeEndpoint(element, version, writer)
    }
  }
}
function decodeVoteResponse(reader: Reader, version: number): VoteResponse {
  const errorCode: number = reader.int16()
  const topics: VoteResponseTopicData[] = []
  for (let left = reader.compactArrayLength(3); left > 0; left--) topics.push(decodeVoteResponseTopicData(reader, version))
  let nodeEndpoints: readonly VoteResponseNodeEndpoint[] = NONE
  let tag = -1
  for (let left = reader.tagCount(); left > 0; left--) {
    tag = reader.tag(tag)
    const end = reader.tagEnd()
    if (tag === 0 && version >= 1) {
      const elements: VoteResponseNodeEndpoint[] = []
      for (let left = reader.compactArrayLength(8); left > 0; left--) elements.push(decodeVoteResponseNodeEndpoint(reader, version))
      nodeEndpoints = elements
    }
    else reader.skipTo(end)
    reader.expectEnd(end)
  }
  return { errorCode, topics, nodeEndpoints }
}
/** Reads and writes {@link VoteResponse}. */
export const voteResponse: MessageCodec<VoteResponse, VoteResponseInput> = {
  name: 'VoteResponse',
  key: 52,
  versions: [0, 2],
  flexibleFrom: 0,
  size: sizeOfVoteResponse,
  recordsSize: noRecords,
  encode: encodeVoteResponse,
  decode: decodeVoteResponse,
}

/** Api key 52. */
export const voteApi: Api<VoteRequest, VoteRequestInput, VoteResponse, VoteResponseInput> = {
  key: 52,
  name: 'Vote',
  versions: [0, 2],
  latestStable: 2,
  listeners: ['controller'],
  request: voteRequest,
  response: voteResponse,
  requestHeaderVersion: () => 2,
  responseHeaderVersion: () => 1,
}
