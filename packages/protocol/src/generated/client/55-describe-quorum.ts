// Generated from schemas/client/DescribeQuorumRequest.json and schemas/client/DescribeQuorumResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, type Reader, type Uuid, type Writer, ZERO_UUID } from '@actorlog/bytes'
import { type Api, type MessageCodec, NONE, noRecords } from '../../codec.ts'
import { refuseField } from '../../unwritable-error.ts'

/** DescribeQuorumRequest, versions 0-2. */
export interface DescribeQuorumRequest {
  readonly topics: readonly DescribeQuorumRequestTopicData[]
}
/** {@link DescribeQuorumRequest} to be written. */
export interface DescribeQuorumRequestInput {
  readonly topics: readonly DescribeQuorumRequestTopicDataInput[]
}

/** Part of {@link DescribeQuorumRequest}. */
export interface DescribeQuorumRequestTopicData {
  /** a topicName */
  readonly topicName: string
  readonly partitions: readonly DescribeQuorumRequestPartitionData[]
}
/** {@link DescribeQuorumRequestTopicData} to be written. */
export interface DescribeQuorumRequestTopicDataInput {
  readonly topicName: string
  readonly partitions: readonly DescribeQuorumRequestPartitionDataInput[]
}

/** Part of {@link DescribeQuorumRequest}. */
export interface DescribeQuorumRequestPartitionData {
  readonly partitionIndex: number
}
/** {@link DescribeQuorumRequestPartitionData} to be written. */
export interface DescribeQuorumRequestPartitionDataInput {
  readonly partitionIndex: number
}

function sizeOfDescribeQuorumRequestPartitionData(_message: DescribeQuorumRequestPartitionDataInput, _version: number): number {
  let size = 5
  return size
}
function encodeDescribeQuorumRequestPartitionData(message: DescribeQuorumRequestPartitionDataInput, _version: number, writer: Writer): void {
  const partitionIndex = message.partitionIndex
  writer.int32(partitionIndex)
  writer.uvarint(0)
}
function decodeDescribeQuorumRequestPartitionData(reader: Reader, _version: number): DescribeQuorumRequestPartitionData {
  const partitionIndex: number = reader.int32()
  reader.skipTags()
  return { partitionIndex }
}
function sizeOfDescribeQuorumRequestTopicData(message: DescribeQuorumRequestTopicDataInput, version: number): number {
  let size = 1
  const topicName = message.topicName
  size += compactStringSize(topicName)
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  for (const element of partitions) size += sizeOfDescribeQuorumRequestPartitionData(element, version)
  return size
}
function encodeDescribeQuorumRequestTopicData(message: DescribeQuorumRequestTopicDataInput, version: number, writer: Writer): void {
  const topicName = message.topicName
  writer.compactString(topicName)
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    encodeDescribeQuorumRequestPartitionData(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeDescribeQuorumRequestTopicData(reader: Reader, version: number): DescribeQuorumRequestTopicData {
  const topicName: string = reader.compactString()
  const partitions: DescribeQuorumRequestPartitionData[] = []
  for (let left = reader.compactArrayLength(5); left > 0; left--) partitions.push(decodeDescribeQuorumRequestPartitionData(reader, version))
  reader.skipTags()
  return { topicName, partitions }
}
function sizeOfDescribeQuorumRequest(message: DescribeQuorumRequestInput, version: number): number {
  let size = 1
  const topics = message.topics
  size += compactCountSize(topics.length)
  for (const element of topics) size += sizeOfDescribeQuorumRequestTopicData(element, version)
  return size
}
function encodeDescribeQuorumRequest(message: DescribeQuorumRequestInput, version: number, writer: Writer): void {
  const topics = message.topics
  writer.uvarint(topics.length + 1)
  for (const element of topics) {
    encodeDescribeQuorumRequestTopicData(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeDescribeQuorumRequest(reader: Reader, version: number): DescribeQuorumRequest {
  const topics: DescribeQuorumRequestTopicData[] = []
  for (let left = reader.compactArrayLength(3); left > 0; left--) topics.push(decodeDescribeQuorumRequestTopicData(reader, version))
  reader.skipTags()
  return { topics }
}
/** Reads and writes {@link DescribeQuorumRequest}. */
export const describeQuorumRequest: MessageCodec<DescribeQuorumRequest, DescribeQuorumRequestInput> = {
  name: 'DescribeQuorumRequest',
  key: 55,
  versions: [0, 2],
  flexibleFrom: 0,
  size: sizeOfDescribeQuorumRequest,
  recordsSize: noRecords,
  encode: encodeDescribeQuorumRequest,
  decode: decodeDescribeQuorumRequest,
}

/** DescribeQuorumResponse, versions 0-2. */
export interface DescribeQuorumResponse {
  readonly errorCode: number
  /** v2 */
  readonly errorMessage: string | null
  readonly topics: readonly DescribeQuorumResponseTopicData[]
  /** v2 */
  readonly nodes: readonly DescribeQuorumResponseNode[]
}
/** {@link DescribeQuorumResponse} to be written. */
export interface DescribeQuorumResponseInput {
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
  readonly topics: readonly DescribeQuorumResponseTopicDataInput[]
  readonly nodes?: readonly DescribeQuorumResponseNodeInput[] | undefined
}

/** Part of {@link DescribeQuorumResponse}. */
export interface DescribeQuorumResponseNode {
  /** a brokerId; unique in its list */
  readonly nodeId: number
  readonly listeners: readonly DescribeQuorumResponseListener[]
}
/** {@link DescribeQuorumResponseNode} to be written. */
export interface DescribeQuorumResponseNodeInput {
  readonly nodeId: number
  readonly listeners: readonly DescribeQuorumResponseListenerInput[]
}

/** Part of {@link DescribeQuorumResponse}. */
export interface DescribeQuorumResponseListener {
  /** unique in its list */
  readonly name: string
  readonly host: string
  readonly port: number
}
/** {@link DescribeQuorumResponseListener} to be written. */
export interface DescribeQuorumResponseListenerInput {
  readonly name: string
  readonly host: string
  readonly port: number
}

/** Part of {@link DescribeQuorumResponse}. */
export interface DescribeQuorumResponseTopicData {
  /** a topicName */
  readonly topicName: string
  readonly partitions: readonly DescribeQuorumResponsePartitionData[]
}
/** {@link DescribeQuorumResponseTopicData} to be written. */
export interface DescribeQuorumResponseTopicDataInput {
  readonly topicName: string
  readonly partitions: readonly DescribeQuorumResponsePartitionDataInput[]
}

/** Part of {@link DescribeQuorumResponse}. */
export interface DescribeQuorumResponsePartitionData {
  readonly partitionIndex: number
  readonly errorCode: number
  /** v2 */
  readonly errorMessage: string | null
  /** a brokerId */
  readonly leaderId: number
  readonly leaderEpoch: number
  readonly highWatermark: number
  readonly currentVoters: readonly DescribeQuorumResponseReplicaState[]
  readonly observers: readonly DescribeQuorumResponseReplicaState[]
}
/** {@link DescribeQuorumResponsePartitionData} to be written. */
export interface DescribeQuorumResponsePartitionDataInput {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
  readonly leaderId: number
  readonly leaderEpoch: number
  readonly highWatermark: number
  readonly currentVoters: readonly DescribeQuorumResponseReplicaStateInput[]
  readonly observers: readonly DescribeQuorumResponseReplicaStateInput[]
}

/** Part of {@link DescribeQuorumResponse}. */
export interface DescribeQuorumResponseReplicaState {
  /** a brokerId */
  readonly replicaId: number
  /** v2 */
  readonly replicaDirectoryId: Uuid
  readonly logEndOffset: number
  /** v1-2; default -1 */
  readonly lastFetchTimestamp: number
  /** v1-2; default -1 */
  readonly lastCaughtUpTimestamp: number
}
/** {@link DescribeQuorumResponseReplicaState} to be written. */
export interface DescribeQuorumResponseReplicaStateInput {
  readonly replicaId: number
  readonly replicaDirectoryId?: Uuid | undefined
  readonly logEndOffset: number
  readonly lastFetchTimestamp?: number | undefined
  readonly lastCaughtUpTimestamp?: number | undefined
}

function sizeOfDescribeQuorumResponseReplicaState(message: DescribeQuorumResponseReplicaStateInput, version: number): number {
  let size = 13
  const replicaDirectoryId = message.replicaDirectoryId ?? ZERO_UUID
  if (version < 2 && replicaDirectoryId !== ZERO_UUID) refuseField('DescribeQuorumResponseReplicaState.replicaDirectoryId', version)
  if (version >= 2) {
    size += 16
  }
  if (version >= 1) {
    size += 8
  }
  if (version >= 1) {
    size += 8
  }
  return size
}
function encodeDescribeQuorumResponseReplicaState(message: DescribeQuorumResponseReplicaStateInput, version: number, writer: Writer): void {
  const replicaId = message.replicaId
  writer.int32(replicaId)
  const replicaDirectoryId = message.replicaDirectoryId ?? ZERO_UUID
  if (version >= 2) {
    writer.uuid(replicaDirectoryId)
  }
  const logEndOffset = message.logEndOffset
  writer.int64(logEndOffset)
  const lastFetchTimestamp = message.lastFetchTimestamp ?? -1
  if (version >= 1) {
    writer.int64(lastFetchTimestamp)
  }
  const lastCaughtUpTimestamp = message.lastCaughtUpTimestamp ?? -1
  if (version >= 1) {
    writer.int64(lastCaughtUpTimestamp)
  }
  writer.uvarint(0)
}
function decodeDescribeQuorumResponseReplicaState(reader: Reader, version: number): DescribeQuorumResponseReplicaState {
  const replicaId: number = reader.int32()
  const replicaDirectoryId: Uuid = version >= 2 ? reader.uuid() : ZERO_UUID
  const logEndOffset: number = reader.int64()
  const lastFetchTimestamp: number = version >= 1 ? reader.int64() : -1
  const lastCaughtUpTimestamp: number = version >= 1 ? reader.int64() : -1
  reader.skipTags()
  return { replicaId, replicaDirectoryId, logEndOffset, lastFetchTimestamp, lastCaughtUpTimestamp }
}
function sizeOfDescribeQuorumResponsePartitionData(message: DescribeQuorumResponsePartitionDataInput, version: number): number {
  let size = 23
  const errorMessage = message.errorMessage === undefined ? '' : message.errorMessage
  if (version >= 2) {
    size += compactNullableStringSize(errorMessage)
  }
  const currentVoters = message.currentVoters
  size += compactCountSize(currentVoters.length)
  for (const element of currentVoters) size += sizeOfDescribeQuorumResponseReplicaState(element, version)
  const observers = message.observers
  size += compactCountSize(observers.length)
  for (const element of observers) size += sizeOfDescribeQuorumResponseReplicaState(element, version)
  return size
}
function encodeDescribeQuorumResponsePartitionData(message: DescribeQuorumResponsePartitionDataInput, version: number, writer: Writer): void {
  const partitionIndex = message.partitionIndex
  writer.int32(partitionIndex)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage === undefined ? '' : message.errorMessage
  if (version >= 2) {
    writer.compactNullableString(errorMessage)
  }
  const leaderId = message.leaderId
  writer.int32(leaderId)
  const leaderEpoch = message.leaderEpoch
  writer.int32(leaderEpoch)
  const highWatermark = message.highWatermark
  writer.int64(highWatermark)
  const currentVoters = message.currentVoters
  writer.uvarint(currentVoters.length + 1)
  for (const element of currentVoters) {
    encodeDescribeQuorumResponseReplicaState(element, version, writer)
  }
  const observers = message.observers
  writer.uvarint(observers.length + 1)
  for (const element of observers) {
    encodeDescribeQuorumResponseReplicaState(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeDescribeQuorumResponsePartitionData(reader: Reader, version: number): DescribeQuorumResponsePartitionData {
  const partitionIndex: number = reader.int32()
  const errorCode: number = reader.int16()
  const errorMessage: string | null = version >= 2 ? reader.compactNullableString() : ''
  const leaderId: number = reader.int32()
  const leaderEpoch: number = reader.int32()
  const highWatermark: number = reader.int64()
  const currentVoters: DescribeQuorumResponseReplicaState[] = []
  for (let left = reader.compactArrayLength(13); left > 0; left--) currentVoters.push(decodeDescribeQuorumResponseReplicaState(reader, version))
  const observers: DescribeQuorumResponseReplicaState[] = []
  for (let left = reader.compactArrayLength(13); left > 0; left--) observers.push(decodeDescribeQuorumResponseReplicaState(reader, version))
  reader.skipTags()
  return { partitionIndex, errorCode, errorMessage, leaderId, leaderEpoch, highWatermark, currentVoters, observers }
}
function sizeOfDescribeQuorumResponseTopicData(message: DescribeQuorumResponseTopicDataInput, version: number): number {
  let size = 1
  const topicName = message.topicName
  size += compactStringSize(topicName)
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  for (const element of partitions) size += sizeOfDescribeQuorumResponsePartitionData(element, version)
  return size
}
function encodeDescribeQuorumResponseTopicData(message: DescribeQuorumResponseTopicDataInput, version: number, writer: Writer): void {
  const topicName = message.topicName
  writer.compactString(topicName)
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    encodeDescribeQuorumResponsePartitionData(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeDescribeQuorumResponseTopicData(reader: Reader, version: number): DescribeQuorumResponseTopicData {
  const topicName: string = reader.compactString()
  const partitions: DescribeQuorumResponsePartitionData[] = []
  for (let left = reader.compactArrayLength(25); left > 0; left--) partitions.push(decodeDescribeQuorumResponsePartitionData(reader, version))
  reader.skipTags()
  return { topicName, partitions }
}
function sizeOfDescribeQuorumResponseListener(message: DescribeQuorumResponseListenerInput, _version: number): number {
  let size = 3
  const name = message.name
  size += compactStringSize(name)
  const host = message.host
  size += compactStringSize(host)
  return size
}
function encodeDescribeQuorumResponseListener(message: DescribeQuorumResponseListenerInput, _version: number, writer: Writer): void {
  const name = message.name
  writer.compactString(name)
  const host = message.host
  writer.compactString(host)
  const port = message.port
  writer.uint16(port)
  writer.uvarint(0)
}
function decodeDescribeQuorumResponseListener(reader: Reader, _version: number): DescribeQuorumResponseListener {
  const name: string = reader.compactString()
  const host: string = reader.compactString()
  const port: number = reader.uint16()
  reader.skipTags()
  return { name, host, port }
}
function sizeOfDescribeQuorumResponseNode(message: DescribeQuorumResponseNodeInput, version: number): number {
  let size = 5
  const listeners = message.listeners
  size += compactCountSize(listeners.length)
  for (const element of listeners) size += sizeOfDescribeQuorumResponseListener(element, version)
  return size
}
function encodeDescribeQuorumResponseNode(message: DescribeQuorumResponseNodeInput, version: number, writer: Writer): void {
  const nodeId = message.nodeId
  writer.int32(nodeId)
  const listeners = message.listeners
  writer.uvarint(listeners.length + 1)
  for (const element of listeners) {
    encodeDescribeQuorumResponseListener(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeDescribeQuorumResponseNode(reader: Reader, version: number): DescribeQuorumResponseNode {
  const nodeId: number = reader.int32()
  const listeners: DescribeQuorumResponseListener[] = []
  for (let left = reader.compactArrayLength(5); left > 0; left--) listeners.push(decodeDescribeQuorumResponseListener(reader, version))
  reader.skipTags()
  return { nodeId, listeners }
}
function sizeOfDescribeQuorumResponse(message: DescribeQuorumResponseInput, version: number): number {
  let size = 3
  const errorMessage = message.errorMessage === undefined ? '' : message.errorMessage
  if (version >= 2) {
    size += compactNullableStringSize(errorMessage)
  }
  const topics = message.topics
  size += compactCountSize(topics.length)
  for (const element of topics) size += sizeOfDescribeQuorumResponseTopicData(element, version)
  const nodes = message.nodes ?? NONE
  if (version < 2 && nodes.length > 0) refuseField('DescribeQuorumResponse.nodes', version)
  if (version >= 2) {
    size += compactCountSize(nodes.length)
    for (const element of nodes) size += sizeOfDescribeQuorumResponseNode(element, version)
  }
  return size
}
function encodeDescribeQuorumResponse(message: DescribeQuorumResponseInput, version: number, writer: Writer): void {
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const errorMessage = message.errorMessage === undefined ? '' : message.errorMessage
  if (version >= 2) {
    writer.compactNullableString(errorMessage)
  }
  const topics = message.topics
  writer.uvarint(topics.length + 1)
  for (const element of topics) {
    encodeDescribeQuorumResponseTopicData(element, version, writer)
  }
  const nodes = message.nodes ?? NONE
  if (version >= 2) {
    writer.uvarint(nodes.length + 1)
    for (const element of nodes) {
      encodeDescribeQuorumResponseNode(element, version, writer)
    }
  }
  writer.uvarint(0)
}
function decodeDescribeQuorumResponse(reader: Reader, version: number): DescribeQuorumResponse {
  const errorCode: number = reader.int16()
  const errorMessage: string | null = version >= 2 ? reader.compactNullableString() : ''
  const topics: DescribeQuorumResponseTopicData[] = []
  for (let left = reader.compactArrayLength(3); left > 0; left--) topics.push(decodeDescribeQuorumResponseTopicData(reader, version))
  let nodes: readonly DescribeQuorumResponseNode[] = NONE
  if (version >= 2) {
    const elements: DescribeQuorumResponseNode[] = []
    for (let left = reader.compactArrayLength(6); left > 0; left--) elements.push(decodeDescribeQuorumResponseNode(reader, version))
    nodes = elements
  }
  reader.skipTags()
  return { errorCode, errorMessage, topics, nodes }
}
/** Reads and writes {@link DescribeQuorumResponse}. */
export const describeQuorumResponse: MessageCodec<DescribeQuorumResponse, DescribeQuorumResponseInput> = {
  name: 'DescribeQuorumResponse',
  key: 55,
  versions: [0, 2],
  flexibleFrom: 0,
  size: sizeOfDescribeQuorumResponse,
  recordsSize: noRecords,
  encode: encodeDescribeQuorumResponse,
  decode: decodeDescribeQuorumResponse,
}

/** Api key 55. */
export const describeQuorumApi: Api<DescribeQuorumRequest, DescribeQuorumRequestInput, DescribeQuorumResponse, DescribeQuorumResponseInput> = {
  key: 55,
  name: 'DescribeQuorum',
  versions: [0, 2],
  latestStable: 2,
  listeners: ['broker', 'controller'],
  request: describeQuorumRequest,
  response: describeQuorumResponse,
  requestHeaderVersion: () => 2,
  responseHeaderVersion: () => 1,
}
