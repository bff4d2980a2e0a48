// Generated from schemas/client/AssignReplicasToDirsRequest.json and schemas/client/AssignReplicasToDirsResponse.json. Never edit.
import { compactCountSize, type Reader, type Uuid, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'

/** AssignReplicasToDirsRequest, versions 0. */
export interface AssignReplicasToDirsRequest {
  /** a brokerId */
  readonly brokerId: number
  /** default -1 */
  readonly brokerEpoch: number
  readonly directories: readonly AssignReplicasToDirsRequestDirectoryData[]
}
/** {@link AssignReplicasToDirsRequest} to be written. */
export interface AssignReplicasToDirsRequestInput {
  readonly brokerId: number
  readonly brokerEpoch?: number | undefined
  readonly directories: readonly AssignReplicasToDirsRequestDirectoryDataInput[]
}

/** Part of {@link AssignReplicasToDirsRequest}. */
export interface AssignReplicasToDirsRequestDirectoryData {
  readonly id: Uuid
  readonly topics: readonly AssignReplicasToDirsRequestTopicData[]
}
/** {@link AssignReplicasToDirsRequestDirectoryData} to be written. */
export interface AssignReplicasToDirsRequestDirectoryDataInput {
  readonly id: Uuid
  readonly topics: readonly AssignReplicasToDirsRequestTopicDataInput[]
}

/** Part of {@link AssignReplicasToDirsRequest}. */
export interface AssignReplicasToDirsRequestTopicData {
  readonly topicId: Uuid
  readonly partitions: readonly AssignReplicasToDirsRequestPartitionData[]
}
/** {@link AssignReplicasToDirsRequestTopicData} to be written. */
export interface AssignReplicasToDirsRequestTopicDataInput {
  readonly topicId: Uuid
  readonly partitions: readonly AssignReplicasToDirsRequestPartitionDataInput[]
}

/** Part of {@link AssignReplicasToDirsRequest}. */
export interface AssignReplicasToDirsRequestPartitionData {
  readonly partitionIndex: number
}
/** {@link AssignReplicasToDirsRequestPartitionData} to be written. */
export interface AssignReplicasToDirsRequestPartitionDataInput {
  readonly partitionIndex: number
}

function sizeOfAssignReplicasToDirsRequestPartitionData(_message: AssignReplicasToDirsRequestPartitionDataInput, _version: number): number {
  let size = 5
  return size
}
function encodeAssignReplicasToDirsRequestPartitionData(message: AssignReplicasToDirsRequestPartitionDataInput, _version: number, writer: Writer): void {
  const partitionIndex = message.partitionIndex
  writer.int32(partitionIndex)
  writer.uvarint(0)
}
function decodeAssignReplicasToDirsRequestPartitionData(reader: Reader, _version: number): AssignReplicasToDirsRequestPartitionData {
  const partitionIndex: number = reader.int32()
  reader.skipTags()
  return { partitionIndex }
}
function sizeOfAssignReplicasToDirsRequestTopicData(message: AssignReplicasToDirsRequestTopicDataInput, version: number): number {
  let size = 17
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  for (const element of partitions) size += sizeOfAssignReplicasToDirsRequestPartitionData(element, version)
  return size
}
function encodeAssignReplicasToDirsRequestTopicData(message: AssignReplicasToDirsRequestTopicDataInput, version: number, writer: Writer): void {
  const topicId = message.topicId
  writer.uuid(topicId)
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    encodeAssignReplicasToDirsRequestPartitionData(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeAssignReplicasToDirsRequestTopicData(reader: Reader, version: number): AssignReplicasToDirsRequestTopicData {
  const topicId: Uuid = reader.uuid()
  const partitions: AssignReplicasToDirsRequestPartitionData[] = []
  for (let left = reader.compactArrayLength(5); left > 0; left--) partitions.push(decodeAssignReplicasToDirsRequestPartitionData(reader, version))
  reader.skipTags()
  return { topicId, partitions }
}
function sizeOfAssignReplicasToDirsRequestDirectoryData(message: AssignReplicasToDirsRequestDirectoryDataInput, version: number): number {
  let size = 17
  const topics = message.topics
  size += compactCountSize(topics.length)
  for (const element of topics) size += sizeOfAssignReplicasToDirsRequestTopicData(element, version)
  return size
}
function encodeAssignReplicasToDirsRequestDirectoryData(message: AssignReplicasToDirsRequestDirectoryDataInput, version: number, writer: Writer): void {
  const id = message.id
  writer.uuid(id)
  const topics = message.topics
  writer.uvarint(topics.length + 1)
  for (const element of topics) {
    encodeAssignReplicasToDirsRequestTopicData(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeAssignReplicasToDirsRequestDirectoryData(reader: Reader, version: number): AssignReplicasToDirsRequestDirectoryData {
  const id: Uuid = reader.uuid()
  const topics: AssignReplicasToDirsRequestTopicData[] = []
  for (let left = reader.compactArrayLength(18); left > 0; left--) topics.push(decodeAssignReplicasToDirsRequestTopicData(reader, version))
  reader.skipTags()
  return { id, topics }
}
function sizeOfAssignReplicasToDirsRequest(message: AssignReplicasToDirsRequestInput, version: number): number {
  let size = 13
  const directories = message.directories
  size += compactCountSize(directories.length)
  for (const element of directories) size += sizeOfAssignReplicasToDirsRequestDirectoryData(element, version)
  return size
}
function encodeAssignReplicasToDirsRequest(message: AssignReplicasToDirsRequestInput, version: number, writer: Writer): void {
  const brokerId = message.brokerId
  writer.int32(brokerId)
  const brokerEpoch = message.brokerEpoch ?? -1
  writer.int64(brokerEpoch)
  const directories = message.directories
  writer.uvarint(directories.length + 1)
  for (const element of directories) {
    encodeAssignReplicasToDirsRequestDirectoryData(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeAssignReplicasToDirsRequest(reader: Reader, version: number): AssignReplicasToDirsRequest {
  const brokerId: number = reader.int32()
  const brokerEpoch: number = reader.int64()
  const directories: AssignReplicasToDirsRequestDirectoryData[] = []
  for (let left = reader.compactArrayLength(18); left > 0; left--) directories.push(decodeAssignReplicasToDirsRequestDirectoryData(reader, version))
  reader.skipTags()
  return { brokerId, brokerEpoch, directories }
}
/** Reads and writes {@link AssignReplicasToDirsRequest}. */
export const assignReplicasToDirsRequest: MessageCodec<AssignReplicasToDirsRequest, AssignReplicasToDirsRequestInput> = {
  name: 'AssignReplicasToDirsRequest',
  key: 73,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfAssignReplicasToDirsRequest,
  recordsSize: noRecords,
  encode: encodeAssignReplicasToDirsRequest,
  decode: decodeAssignReplicasToDirsRequest,
}

/** AssignReplicasToDirsResponse, versions 0. */
export interface AssignReplicasToDirsResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly directories: readonly AssignReplicasToDirsResponseDirectoryData[]
}
/** {@link AssignReplicasToDirsResponse} to be written. */
export interface AssignReplicasToDirsResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly directories: readonly AssignReplicasToDirsResponseDirectoryDataInput[]
}

/** Part of {@link AssignReplicasToDirsResponse}. */
export interface AssignReplicasToDirsResponseDirectoryData {
  readonly id: Uuid
  readonly topics: readonly AssignReplicasToDirsResponseTopicData[]
}
/** {@link AssignReplicasToDirsResponseDirectoryData} to be written. */
export interface AssignReplicasToDirsResponseDirectoryDataInput {
  readonly id: Uuid
  readonly topics: readonly AssignReplicasToDirsResponseTopicDataInput[]
}

/** Part of {@link AssignReplicasToDirsResponse}. */
export interface AssignReplicasToDirsResponseTopicData {
  readonly topicId: Uuid
  readonly partitions: readonly AssignReplicasToDirsResponsePartitionData[]
}
/** {@link AssignReplicasToDirsResponseTopicData} to be written. */
export interface AssignReplicasToDirsResponseTopicDataInput {
  readonly topicId: Uuid
  readonly partitions: readonly AssignReplicasToDirsResponsePartitionDataInput[]
}

/** Part of {@link AssignReplicasToDirsResponse}. */
export interface AssignReplicasToDirsResponsePartitionData {
  readonly partitionIndex: number
  readonly errorCode: number
}
/** {@link AssignReplicasToDirsResponsePartitionData} to be written. */
export interface AssignReplicasToDirsResponsePartitionDataInput {
  readonly partitionIndex: number
  readonly errorCode: number
}

function sizeOfAssignReplicasToDirsResponsePartitionData(_message: AssignReplicasToDirsResponsePartitionDataInput, _version: number): number {
  let size = 7
  return size
}
function encodeAssignReplicasToDirsResponsePartitionData(message: AssignReplicasToDirsResponsePartitionDataInput, _version: number, writer: Writer): void {
  const partitionIndex = message.partitionIndex
  writer.int32(partitionIndex)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  writer.uvarint(0)
}
function decodeAssignReplicasToDirsResponsePartitionData(reader: Reader, _version: number): AssignReplicasToDirsResponsePartitionData {
  const partitionIndex: number = reader.int32()
  const errorCode: number = reader.int16()
  reader.skipTags()
  return { partitionIndex, errorCode }
}
function sizeOfAssignReplicasToDirsResponseTopicData(message: AssignReplicasToDirsResponseTopicDataInput, version: number): number {
  let size = 17
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  for (const element of partitions) size += sizeOfAssignReplicasToDirsResponsePartitionData(element, version)
  return size
}
function encodeAssignReplicasToDirsResponseTopicData(message: AssignReplicasToDirsResponseTopicDataInput, version: number, writer: Writer): void {
  const topicId = message.topicId
  writer.uuid(topicId)
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    encodeAssignReplicasToDirsResponsePartitionData(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeAssignReplicasToDirsResponseTopicData(reader: Reader, version: number): AssignReplicasToDirsResponseTopicData {
  const topicId: Uuid = reader.uuid()
  const partitions: AssignReplicasToDirsResponsePartitionData[] = []
  for (let left = reader.compactArrayLength(7); left > 0; left--) partitions.push(decodeAssignReplicasToDirsResponsePartitionData(reader, version))
  reader.skipTags()
  return { topicId, partitions }
}
function sizeOfAssignReplicasToDirsResponseDirectoryData(message: AssignReplicasToDirsResponseDirectoryDataInput, version: number): number {
  let size = 17
  const topics = message.topics
  size += compactCountSize(topics.length)
  for (const element of topics) size += sizeOfAssignReplicasToDirsResponseTopicData(element, version)
  return size
}
function encodeAssignReplicasToDirsResponseDirectoryData(message: AssignReplicasToDirsResponseDirectoryDataInput, version: number, writer: Writer): void {
  const id = message.id
  writer.uuid(id)
  const topics = message.topics
  writer.uvarint(topics.length + 1)
  for (const element of topics) {
    encodeAssignReplicasToDirsResponseTopicData(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeAssignReplicasToDirsResponseDirectoryData(reader: Reader, version: number): AssignReplicasToDirsResponseDirectoryData {
  const id: Uuid = reader.uuid()
  const topics: AssignReplicasToDirsResponseTopicData[] = []
  for (let left = reader.compactArrayLength(18); left > 0; left--) topics.push(decodeAssignReplicasToDirsResponseTopicData(reader, version))
  reader.skipTags()
  return { id, topics }
}
function sizeOfAssignReplicasToDirsResponse(message: AssignReplicasToDirsResponseInput, version: number): number {
  let size = 7
  const directories = message.directories
  size += compactCountSize(directories.length)
  for (const element of directories) size += sizeOfAssignReplicasToDirsResponseDirectoryData(element, version)
  return size
}
function encodeAssignReplicasToDirsResponse(message: AssignReplicasToDirsResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const directories = message.directories
  writer.uvarint(directories.length + 1)
  for (const element of directories) {
    encodeAssignReplicasToDirsResponseDirectoryData(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeAssignReplicasToDirsResponse(reader: Reader, version: number): AssignReplicasToDirsResponse {
  const throttleTimeMs: number = reader.int32()
  const errorCode: number = reader.int16()
  const directories: AssignReplicasToDirsResponseDirectoryData[] = []
  for (let left = reader.compactArrayLength(18); left > 0; left--) directories.push(decodeAssignReplicasToDirsResponseDirectoryData(reader, version))
  reader.skipTags()
  return { throttleTimeMs, errorCode, directories }
}
/** Reads and writes {@link AssignReplicasToDirsResponse}. */
export const assignReplicasToDirsResponse: MessageCodec<AssignReplicasToDirsResponse, AssignReplicasToDirsResponseInput> = {
  name: 'AssignReplicasToDirsResponse',
  key: 73,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfAssignReplicasToDirsResponse,
  recordsSize: noRecords,
  encode: encodeAssignReplicasToDirsResponse,
  decode: decodeAssignReplicasToDirsResponse,
}

/** Api key 73. */
export const assignReplicasToDirsApi: Api<AssignReplicasToDirsRequest, AssignReplicasToDirsRequestInput, AssignReplicasToDirsResponse, AssignReplicasToDirsResponseInput> = {
  key: 73,
  name: 'AssignReplicasToDirs',
  versions: [0, 0],
  latestStable: 0,
  listeners: ['controller'],
  request: assignReplicasToDirsRequest,
  response: assignReplicasToDirsResponse,
  requestHeaderVersion: () => 2,
  responseHeaderVersion: () => 1,
}
