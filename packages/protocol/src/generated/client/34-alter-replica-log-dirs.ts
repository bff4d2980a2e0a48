// Generated from schemas/client/AlterReplicaLogDirsRequest.json and schemas/client/AlterReplicaLogDirsResponse.json. Never edit.
import { compactCountSize, compactStringSize, type Reader, stringSize, type Writer } from '@actorlog/bytes'
import { type Api, type MessageCodec, noRecords } from '../../codec.ts'

/** AlterReplicaLogDirsRequest, versions 1-2. */
export interface AlterReplicaLogDirsRequest {
  readonly dirs: readonly AlterReplicaLogDirsRequestAlterReplicaLogDir[]
}
/** {@link AlterReplicaLogDirsRequest} to be written. */
export interface AlterReplicaLogDirsRequestInput {
  readonly dirs: readonly AlterReplicaLogDirsRequestAlterReplicaLogDirInput[]
}

/** Part of {@link AlterReplicaLogDirsRequest}. */
export interface AlterReplicaLogDirsRequestAlterReplicaLogDir {
  /** unique in its list */
  readonly path: string
  readonly topics: readonly AlterReplicaLogDirsRequestAlterReplicaLogDirTopic[]
}
/** {@link AlterReplicaLogDirsRequestAlterReplicaLogDir} to be written. */
export interface AlterReplicaLogDirsRequestAlterReplicaLogDirInput {
  readonly path: string
  readonly topics: readonly AlterReplicaLogDirsRequestAlterReplicaLogDirTopicInput[]
}

/** Part of {@link AlterReplicaLogDirsRequest}. */
export interface AlterReplicaLogDirsRequestAlterReplicaLogDirTopic {
  /** a topicName; unique in its list */
  readonly name: string
  readonly partitions: readonly number[]
}
/** {@link AlterReplicaLogDirsRequestAlterReplicaLogDirTopic} to be written. */
export interface AlterReplicaLogDirsRequestAlterReplicaLogDirTopicInput {
  readonly name: string
  readonly partitions: readonly number[]
}

function sizeOfAlterReplicaLogDirsRequestAlterReplicaLogDirTopic(message: AlterReplicaLogDirsRequestAlterReplicaLogDirTopicInput, version: number): number {
  let size = 0
  const name = message.name
  size += version >= 2 ? compactStringSize(name) : stringSize(name)
  const partitions = message.partitions
  size += version >= 2 ? compactCountSize(partitions.length) : 4
  size += 4 * partitions.length
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeAlterReplicaLogDirsRequestAlterReplicaLogDirTopic(message: AlterReplicaLogDirsRequestAlterReplicaLogDirTopicInput, version: number, writer: Writer): void {
  const name = message.name
  if (version >= 2) writer.compactString(name)
  else writer.string(name)
  const partitions = message.partitions
  if (version >= 2) writer.uvarint(partitions.length + 1)
  else writer.int32(partitions.length)
  for (const element of partitions) {
    writer.int32(element)
  }
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeAlterReplicaLogDirsRequestAlterReplicaLogDirTopic(reader: Reader, version: number): AlterReplicaLogDirsRequestAlterReplicaLogDirTopic {
  const name: string = version >= 2 ? reader.compactString() : reader.string()
  const partitions: number[] = []
  for (let left = version >= 2 ? reader.compactArrayLength(4) : reader.arrayLength(4); left > 0; left--) partitions.push(reader.int32())
  if (version >= 2) {
    reader.skipTags()
  }
  return { name, partitions }
}
function sizeOfAlterReplicaLogDirsRequestAlterReplicaLogDir(message: AlterReplicaLogDirsRequestAlterReplicaLogDirInput, version: number): number {
  let size = 0
  const path = message.path
  size += version >= 2 ? compactStringSize(path) : stringSize(path)
  const topics = message.topics
  size += version >= 2 ? compactCountSize(topics.length) : 4
  for (const element of topics) size += sizeOfAlterReplicaLogDirsRequestAlterReplicaLogDirTopic(element, version)
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeAlterReplicaLogDirsRequestAlterReplicaLogDir(message: AlterReplicaLogDirsRequestAlterReplicaLogDirInput, version: number, writer: Writer): void {
  const path = message.path
  if (version >= 2) writer.compactString(path)
  else writer.string(path)
  const topics = message.topics
  if (version >= 2) writer.uvarint(topics.length + 1)
  else writer.int32(topics.length)
  for (const element of topics) {
    encodeAlterReplicaLogDirsRequestAlterReplicaLogDirTopic(element, version, writer)
  }
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeAlterReplicaLogDirsRequestAlterReplicaLogDir(reader: Reader, version: number): AlterReplicaLogDirsRequestAlterReplicaLogDir {
  const path: string = version >= 2 ? reader.compactString() : reader.string()
  const topics: AlterReplicaLogDirsRequestAlterReplicaLogDirTopic[] = []
  for (let left = version >= 2 ? reader.compactArrayLength(3) : reader.arrayLength(3); left > 0; left--) topics.push(decodeAlterReplicaLogDirsRequestAlterReplicaLogDirTopic(reader, version))
  if (version >= 2) {
    reader.skipTags()
  }
  return { path, topics }
}
function sizeOfAlterReplicaLogDirsRequest(message: AlterReplicaLogDirsRequestInput, version: number): number {
  let size = 0
  const dirs = message.dirs
  size += version >= 2 ? compactCountSize(dirs.length) : 4
  for (const element of dirs) size += sizeOfAlterReplicaLogDirsRequestAlterReplicaLogDir(element, version)
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeAlterReplicaLogDirsRequest(message: AlterReplicaLogDirsRequestInput, version: number, writer: Writer): void {
  const dirs = message.dirs
  if (version >= 2) writer.uvarint(dirs.length + 1)
  else writer.int32(dirs.length)
  for (const element of dirs) {
    encodeAlterReplicaLogDirsRequestAlterReplicaLogDir(element, version, writer)
  }
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeAlterReplicaLogDirsRequest(reader: Reader, version: number): AlterReplicaLogDirsRequest {
  const dirs: AlterReplicaLogDirsRequestAlterReplicaLogDir[] = []
  for (let left = version >= 2 ? reader.compactArrayLength(3) : reader.arrayLength(3); left > 0; left--) dirs.push(decodeAlterReplicaLogDirsRequestAlterReplicaLogDir(reader, version))
  if (version >= 2) {
    reader.skipTags()
  }
  return { dirs }
}
/** Reads and writes {@link AlterReplicaLogDirsRequest}. */
export const alterReplicaLogDirsRequest: MessageCodec<AlterReplicaLogDirsRequest, AlterReplicaLogDirsRequestInput> = {
  name: 'AlterReplicaLogDirsRequest',
  key: 34,
  versions: [1, 2],
  flexibleFrom: 2,
  size: sizeOfAlterReplicaLogDirsRequest,
  recordsSize: noRecords,
  encode: encodeAlterReplicaLogDirsRequest,
  decode: decodeAlterReplicaLogDirsRequest,
}

/** AlterReplicaLogDirsResponse, versions 1-2. */
export interface AlterReplicaLogDirsResponse {
  readonly throttleTimeMs: number
  readonly results: readonly AlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult[]
}
/** {@link AlterReplicaLogDirsResponse} to be written. */
export interface AlterReplicaLogDirsResponseInput {
  readonly throttleTimeMs: number
  readonly results: readonly AlterReplicaLogDirsResponseAlterReplicaLogDirTopicResultInput[]
}

/** Part of {@link AlterReplicaLogDirsResponse}. */
export interface AlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult {
  /** a topicName */
  readonly topicName: string
  readonly partitions: readonly AlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult[]
}
/** {@link AlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult} to be written. */
export interface AlterReplicaLogDirsResponseAlterReplicaLogDirTopicResultInput {
  readonly topicName: string
  readonly partitions: readonly AlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResultInput[]
}

/** Part of {@link AlterReplicaLogDirsResponse}. */
export interface AlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult {
  readonly partitionIndex: number
  readonly errorCode: number
}
/** {@link AlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult} to be written. */
export interface AlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResultInput {
  readonly partitionIndex: number
  readonly errorCode: number
}

function sizeOfAlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult(_message: AlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResultInput, version: number): number {
  let size = 6
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeAlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult(message: AlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResultInput, version: number, writer: Writer): void {
  const partitionIndex = message.partitionIndex
  writer.int32(partitionIndex)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeAlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult(reader: Reader, version: number): AlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult {
  const partitionIndex: number = reader.int32()
  const errorCode: number = reader.int16()
  if (version >= 2) {
    reader.skipTags()
  }
  return { partitionIndex, errorCode }
}
function sizeOfAlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult(message: AlterReplicaLogDirsResponseAlterReplicaLogDirTopicResultInput, version: number): number {
  let size = 0
  const topicName = message.topicName
  size += version >= 2 ? compactStringSize(topicName) : stringSize(topicName)
  const partitions = message.partitions
  size += version >= 2 ? compactCountSize(partitions.length) : 4
  for (const element of partitions) size += sizeOfAlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult(element, version)
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeAlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult(message: AlterReplicaLogDirsResponseAlterReplicaLogDirTopicResultInput, version: number, writer: Writer): void {
  const topicName = message.topicName
  if (version >= 2) writer.compactString(topicName)
  else writer.string(topicName)
  const partitions = message.partitions
  if (version >= 2) writer.uvarint(partitions.length + 1)
  else writer.int32(partitions.length)
  for (const element of partitions) {
    encodeAlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult(element, version, writer)
  }
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeAlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult(reader: Reader, version: number): AlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult {
  const topicName: string = version >= 2 ? reader.compactString() : reader.string()
  const partitions: AlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult[] = []
  for (let left = version >= 2 ? reader.compactArrayLength(6) : reader.arrayLength(6); left > 0; left--) partitions.push(decodeAlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult(reader, version))
  if (version >= 2) {
    reader.skipTags()
  }
  return { topicName, partitions }
}
function sizeOfAlterReplicaLogDirsResponse(message: AlterReplicaLogDirsResponseInput, version: number): number {
  let size = 4
  const results = message.results
  size += version >= 2 ? compactCountSize(results.length) : 4
  for (const element of results) size += sizeOfAlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult(element, version)
  if (version >= 2) {
    size += 1
  }
  return size
}
function encodeAlterReplicaLogDirsResponse(message: AlterReplicaLogDirsResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const results = message.results
  if (version >= 2) writer.uvarint(results.length + 1)
  else writer.int32(results.length)
  for (const element of results) {
    encodeAlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult(element, version, writer)
  }
  if (version >= 2) {
    writer.uvarint(0)
  }
}
function decodeAlterReplicaLogDirsResponse(reader: Reader, version: number): AlterReplicaLogDirsResponse {
  const throttleTimeMs: number = reader.int32()
  const results: AlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult[] = []
  for (let left = version >= 2 ? reader.compactArrayLength(3) : reader.arrayLength(3); left > 0; left--) results.push(decodeAlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult(reader, version))
  if (version >= 2) {
    reader.skipTags()
  }
  return { throttleTimeMs, results }
}
/** Reads and writes {@link AlterReplicaLogDirsResponse}. */
export const alterReplicaLogDirsResponse: MessageCodec<AlterReplicaLogDirsResponse, AlterReplicaLogDirsResponseInput> = {
  name: 'AlterReplicaLogDirsResponse',
  key: 34,
  versions: [1, 2],
  flexibleFrom: 2,
  size: sizeOfAlterReplicaLogDirsResponse,
  recordsSize: noRecords,
  encode: encodeAlterReplicaLogDirsResponse,
  decode: decodeAlterReplicaLogDirsResponse,
}

/** Api key 34. */
export const alterReplicaLogDirsApi: Api<AlterReplicaLogDirsRequest, AlterReplicaLogDirsRequestInput, AlterReplicaLogDirsResponse, AlterReplicaLogDirsResponseInput> = {
  key: 34,
  name: 'AlterReplicaLogDirs',
  versions: [1, 2],
  latestStable: 2,
  listeners: ['broker'],
  request: alterReplicaLogDirsRequest,
  response: alterReplicaLogDirsResponse,
  requestHeaderVersion: (version) => (version >= 2 ? 2 : 1),
  responseHeaderVersion: (version) => (version >= 2 ? 1 : 0),
}
