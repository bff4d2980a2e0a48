// Generated from schemas/client/OffsetFetchRequest.json and schemas/client/OffsetFetchResponse.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, nullableStringSize, type Reader, stringSize, type Uuid, type Writer, ZERO_UUID } from '@actorlog/bytes'
import { type Api, type MessageCodec, NONE, noRecords } from '../../codec.ts'
import { refuseField, refuseNull } from '../../unwritable-error.ts'

/** OffsetFetchRequest, versions 1-10. */
export interface OffsetFetchRequest {
  /** v1-7; a groupId */
  readonly groupId: string
  /** v1-7 */
  readonly topics: readonly OffsetFetchRequestTopic[] | null
  /** v8-10 */
  readonly groups: readonly OffsetFetchRequestGroup[]
  /** v7-10; default false */
  readonly requireStable: boolean
}
/** {@link OffsetFetchRequest} to be written. */
export interface OffsetFetchRequestInput {
  readonly groupId?: string | undefined
  readonly topics?: readonly OffsetFetchRequestTopicInput[] | null | undefined
  readonly groups?: readonly OffsetFetchRequestGroupInput[] | undefined
  readonly requireStable?: boolean | undefined
}

/** Part of {@link OffsetFetchRequest}. */
export interface OffsetFetchRequestGroup {
  /** a groupId */
  readonly groupId: string
  /** v9-10; default null */
  readonly memberId: string | null
  /** v9-10; default -1 */
  readonly memberEpoch: number
  readonly topics: readonly OffsetFetchRequestTopics[] | null
}
/** {@link OffsetFetchRequestGroup} to be written. */
export interface OffsetFetchRequestGroupInput {
  readonly groupId: string
  readonly memberId?: string | null | undefined
  readonly memberEpoch?: number | undefined
  readonly topics: readonly OffsetFetchRequestTopicsInput[] | null
}

/** Part of {@link OffsetFetchRequest}. */
export interface OffsetFetchRequestTopics {
  /** v8-9; a topicName */
  readonly name: string
  /** v10 */
  readonly topicId: Uuid
  readonly partitionIndexes: readonly number[]
}
/** {@link OffsetFetchRequestTopics} to be written. */
export interface OffsetFetchRequestTopicsInput {
  readonly name?: string | undefined
  readonly topicId?: Uuid | undefined
  readonly partitionIndexes: readonly number[]
}

/** Part of {@link OffsetFetchRequest}. */
export interface OffsetFetchRequestTopic {
  /** a topicName */
  readonly name: string
  readonly partitionIndexes: readonly number[]
}
/** {@link OffsetFetchRequestTopic} to be written. */
export interface OffsetFetchRequestTopicInput {
  readonly name: string
  readonly partitionIndexes: readonly number[]
}

function sizeOfOffsetFetchRequestTopic(message: OffsetFetchRequestTopicInput, version: number): number {
  let size = 0
  const name = message.name
  size += version >= 6 ? compactStringSize(name) : stringSize(name)
  const partitionIndexes = message.partitionIndexes
  size += version >= 6 ? compactCountSize(partitionIndexes.length) : 4
  size += 4 * partitionIndexes.length
  if (version >= 6) {
    size += 1
  }
  return size
}
function encodeOffsetFetchRequestTopic(message: OffsetFetchRequestTopicInput, version: number, writer: Writer): void {
  const name = message.name
  if (version >= 6) writer.compactString(name)
  else writer.string(name)
  const partitionIndexes = message.partitionIndexes
  if (version >= 6) writer.uvarint(partitionIndexes.length + 1)
  else writer.int32(partitionIndexes.length)
  for (const element of partitionIndexes) {
    writer.int32(element)
  }
  if (version >= 6) {
    writer.uvarint(0)
  }
}
function decodeOffsetFetchRequestTopic(reader: Reader, version: number): OffsetFetchRequestTopic {
  const name: string = version >= 6 ? reader.compactString() : reader.string()
  const partitionIndexes: number[] = []
  for (let left = version >= 6 ? reader.compactArrayLength(4) : reader.arrayLength(4); left > 0; left--) partitionIndexes.push(reader.int32())
  if (version >= 6) {
    reader.skipTags()
  }
  return { name, partitionIndexes }
}
function sizeOfOffsetFetchRequestTopics(message: OffsetFetchRequestTopicsInput, version: number): number {
  let size = 1
  const name = message.name ?? ''
  if (version <= 9) {
    size += compactStringSize(name)
  }
  if (version >= 10) {
    size += 16
  }
  const partitionIndexes = message.partitionIndexes
  size += compactCountSize(partitionIndexes.length)
  size += 4 * partitionIndexes.length
  return size
}
function encodeOffsetFetchRequestTopics(message: OffsetFetchRequestTopicsInput, version: number, writer: Writer): void {
  const name = message.name ?? ''
  if (version <= 9) {
    writer.compactString(name)
  }
  const topicId = message.topicId ?? ZERO_UUID
  if (version >= 10) {
    writer.uuid(topicId)
  }
  const partitionIndexes = message.partitionIndexes
  writer.uvarint(partitionIndexes.length + 1)
  for (const element of partitionIndexes) {
    writer.int32(element)
  }
  writer.uvarint(0)
}
function decodeOffsetFetchRequestTopics(reader: Reader, version: number): OffsetFetchRequestTopics {
  const name: string = version <= 9 ? reader.compactString() : ''
  const topicId: Uuid = version >= 10 ? reader.uuid() : ZERO_UUID
  const partitionIndexes: number[] = []
  for (let left = reader.compactArrayLength(4); left > 0; left--) partitionIndexes.push(reader.int32())
  reader.skipTags()
  return { name, topicId, partitionIndexes }
}
function sizeOfOffsetFetchRequestGroup(message: OffsetFetchRequestGroupInput, version: number): number {
  let size = 1
  const groupId = message.groupId
  size += compactStringSize(groupId)
  const memberId = message.memberId ?? null
  if (version >= 9) {
    size += compactNullableStringSize(memberId)
  }
  if (version >= 9) {
    size += 4
  }
  const topics = message.topics
  size += compactCountSize(topics?.length ?? -1)
  if (topics !== null) {
    for (const element of topics) size += sizeOfOffsetFetchRequestTopics(element, version)
  }
  return size
}
function encodeOffsetFetchRequestGroup(message: OffsetFetchRequestGroupInput, version: number, writer: Writer): void {
  const groupId = message.groupId
  writer.compactString(groupId)
  const memberId = message.memberId ?? null
  if (version >= 9) {
    writer.compactNullableString(memberId)
  }
  const memberEpoch = message.memberEpoch ?? -1
  if (version >= 9) {
    writer.int32(memberEpoch)
  }
  const topics = message.topics
  writer.uvarint((topics?.length ?? -1) + 1)
  if (topics !== null) {
    for (const element of topics) {
      encodeOffsetFetchRequestTopics(element, version, writer)
    }
  }
  writer.uvarint(0)
}
function decodeOffsetFetchRequestGroup(reader: Reader, version: number): OffsetFetchRequestGroup {
  const groupId: string = reader.compactString()
  const memberId: string | null = version >= 9 ? reader.compactNullableString() : null
  const memberEpoch: number = version >= 9 ? reader.int32() : -1
  let topics: readonly OffsetFetchRequestTopics[] | null = NONE
  const topicsCount = reader.compactNullableArrayLength(3)
  if (topicsCount >= 0) {
    const elements: OffsetFetchRequestTopics[] = []
    for (let left = topicsCount; left > 0; left--) elements.push(decodeOffsetFetchRequestTopics(reader, version))
    topics = elements
  }
  else topics = null
  reader.skipTags()
  return { groupId, memberId, memberEpoch, topics }
}
function sizeOfOffsetFetchRequest(message: OffsetFetchRequestInput, version: number): number {
  let size = 0
  const groupId = message.groupId ?? ''
  if (version > 7 && groupId !== '') refuseField('OffsetFetchRequest.groupId', version)
  if (version <= 7) {
    size += version >= 6 ? compactStringSize(groupId) : stringSize(groupId)
  }
  const topics = message.topics === undefined ? NONE : message.topics
  if (version > 7 && (topics === null || topics.length > 0)) refuseField('OffsetFetchRequest.topics', version)
  if (version <= 7 && version < 2 && topics === null) refuseNull('OffsetFetchRequest.topics', version)
  if (version <= 7) {
    size += version >= 6 ? compactCountSize(topics?.length ?? -1) : 4
    if (topics !== null) {
      for (const element of topics) size += sizeOfOffsetFetchRequestTopic(element, version)
    }
  }
  const groups = message.groups ?? NONE
  if (version < 8 && groups.length > 0) refuseField('OffsetFetchRequest.groups', version)
  if (version >= 8) {
    size += compactCountSize(groups.length)
    for (const element of groups) size += sizeOfOffsetFetchRequestGroup(element, version)
  }
  const requireStable = message.requireStable ?? false
  if (version < 7 && requireStable !== false) refuseField('OffsetFetchRequest.requireStable', version)
  if (version >= 7) {
    size += 1
  }
  if (version >= 6) {
    size += 1
  }
  return size
}
function encodeOffsetFetchRequest(message: OffsetFetchRequestInput, version: number, writer: Writer): void {
  const groupId = message.groupId ?? ''
  if (version <= 7) {
    if (version >= 6) writer.compactString(groupId)
    else writer.string(groupId)
  }
  const topics = message.topics === undefined ? NONE : message.topics
  if (version <= 7) {
    if (version >= 6) writer.uvarint((topics?.length ?? -1) + 1)
    else writer.int32((topics?.length ?? -1))
    if (topics !== null) {
      for (const element of topics) {
        encodeOffsetFetchRequestTopic(element, version, writer)
      }
    }
  }
  const groups = message.groups ?? NONE
  if (version >= 8) {
    writer.uvarint(groups.length + 1)
    for (const element of groups) {
      encodeOffsetFetchRequestGroup(element, version, writer)
    }
  }
  const requireStable = message.requireStable ?? false
  if (version >= 7) {
    writer.bool(requireStable)
  }
  if (version >= 6) {
    writer.uvarint(0)
  }
}
function decodeOffsetFetchRequest(reader: Reader, version: number): OffsetFetchRequest {
  const groupId: string = version <= 7 ? (version >= 6 ? reader.compactString() : reader.string()) : ''
  let topics: readonly OffsetFetchRequestTopic[] | null = NONE
  if (version <= 7) {
    const topicsCount = version >= 6 ? (version >= 2 ? reader.compactNullableArrayLength(3) : reader.compactArrayLength(3)) : (version >= 2 ? reader.nullableArrayLength(3) : reader.arrayLength(3))
    if (topicsCount >= 0) {
      const elements: OffsetFetchRequestTopic[] = []
      for (let left = topicsCount; left > 0; left--) elements.push(decodeOffsetFetchRequestTopic(reader, version))
      topics = elements
    }
    else topics = null
  }
  let groups: readonly OffsetFetchRequestGroup[] = NONE
  if (version >= 8) {
    const elements: OffsetFetchRequestGroup[] = []
    for (let left = reader.compactArrayLength(3); left > 0; left--) elements.push(decodeOffsetFetchRequestGroup(reader, version))
    groups = elements
  }
  const requireStable: boolean = version >= 7 ? reader.bool() : false
  if (version >= 6) {
    reader.skipTags()
  }
  return { groupId, topics, groups, requireStable }
}
/** Reads and writes {@link OffsetFetchRequest}. */
export const offsetFetchRequest: MessageCodec<OffsetFetchRequest, OffsetFetchRequestInput> = {
  name: 'OffsetFetchRequest',
  key: 9,
  versions: [1, 10],
  flexibleFrom: 6,
  size: sizeOfOffsetFetchRequest,
  recordsSize: noRecords,
  encode: encodeOffsetFetchRequest,
  decode: decodeOffsetFetchRequest,
}

/** OffsetFetchResponse, versions 1-10. */
export interface OffsetFetchResponse {
  /** v3-10 */
  readonly throttleTimeMs: number
  /** v1-7 */
  readonly topics: readonly OffsetFetchResponseTopic[]
  /** v2-7; default 0 */
  readonly errorCode: number
  /** v8-10 */
  readonly groups: readonly OffsetFetchResponseGroup[]
}
/** {@link OffsetFetchResponse} to be written. */
export interface OffsetFetchResponseInput {
  readonly throttleTimeMs?: number | undefined
  readonly topics?: readonly OffsetFetchResponseTopicInput[] | undefined
  readonly errorCode?: number | undefined
  readonly groups?: readonly OffsetFetchResponseGroupInput[] | undefined
}

/** Part of {@link OffsetFetchResponse}. */
export interface OffsetFetchResponseGroup {
  /** a groupId */
  readonly groupId: string
  readonly topics: readonly OffsetFetchResponseTopics[]
  /** default 0 */
  readonly errorCode: number
}
/** {@link OffsetFetchResponseGroup} to be written. */
export interface OffsetFetchResponseGroupInput {
  readonly groupId: string
  readonly topics: readonly OffsetFetchResponseTopicsInput[]
  readonly errorCode?: number | undefined
}

/** Part of {@link OffsetFetchResponse}. */
export interface OffsetFetchResponseTopics {
  /** v8-9; a topicName */
  readonly name: string
  /** v10 */
  readonly topicId: Uuid
  readonly partitions: readonly OffsetFetchResponsePartitions[]
}
/** {@link OffsetFetchResponseTopics} to be written. */
export interface OffsetFetchResponseTopicsInput {
  readonly name?: string | undefined
  readonly topicId?: Uuid | undefined
  readonly partitions: readonly OffsetFetchResponsePartitionsInput[]
}

/** Part of {@link OffsetFetchResponse}. */
export interface OffsetFetchResponsePartitions {
  readonly partitionIndex: number
  readonly committedOffset: number
  /** default -1 */
  readonly committedLeaderEpoch: number
  readonly metadata: string | null
  readonly errorCode: number
}
/** {@link OffsetFetchResponsePartitions} to be written. */
export interface OffsetFetchResponsePartitionsInput {
  readonly partitionIndex: number
  readonly committedOffset: number
  readonly committedLeaderEpoch?: number | undefined
  readonly metadata: string | null
  readonly errorCode: number
}

/** Part of {@link OffsetFetchResponse}. */
export interface OffsetFetchResponseTopic {
  /** a topicName */
  readonly name: string
  readonly partitions: readonly OffsetFetchResponsePartition[]
}
/** {@link OffsetFetchResponseTopic} to be written. */
export interface OffsetFetchResponseTopicInput {
  readonly name: string
  readonly partitions: readonly OffsetFetchResponsePartitionInput[]
}

/** Part of {@link OffsetFetchResponse}. */
export interface OffsetFetchResponsePartition {
  readonly partitionIndex: number
  readonly committedOffset: number
  /** v5-7; default -1 */
  readonly committedLeaderEpoch: number
  readonly metadata: string | null
  readonly errorCode: number
}
/** {@link OffsetFetchResponsePartition} to be written. */
export interface OffsetFetchResponsePartitionInput {
  readonly partitionIndex: number
  readonly committedOffset: number
  readonly committedLeaderEpoch?: number | undefined
  readonly metadata: string | null
  readonly errorCode: number
}

function sizeOfOffsetFetchResponsePartition(message: OffsetFetchResponsePartitionInput, version: number): number {
  let size = 14
  if (version >= 5) {
    size += 4
  }
  const metadata = message.metadata
  size += version >= 6 ? compactNullableStringSize(metadata) : nullableStringSize(metadata)
  if (version >= 6) {
    size += 1
  }
  return size
}
function encodeOffsetFetchResponsePartition(message: OffsetFetchResponsePartitionInput, version: number, writer: Writer): void {
  const partitionIndex = message.partitionIndex
  writer.int32(partitionIndex)
  const committedOffset = message.committedOffset
  writer.int64(committedOffset)
  const committedLeaderEpoch = message.committedLeaderEpoch ?? -1
  if (version >= 5) {
    writer.int32(committedLeaderEpoch)
  }
  const metadata = message.metadata
  if (version >= 6) writer.compactNullableString(metadata)
  else writer.nullableString(metadata)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  if (version >= 6) {
    writer.uvarint(0)
  }
}
function decodeOffsetFetchResponsePartition(reader: Reader, version: number): OffsetFetchResponsePartition {
  const partitionIndex: number = reader.int32()
  const committedOffset: number = reader.int64()
  const committedLeaderEpoch: number = version >= 5 ? reader.int32() : -1
  const metadata: string | null = version >= 6 ? reader.compactNullableString() : reader.nullableString()
  const errorCode: number = reader.int16()
  if (version >= 6) {
    reader.skipTags()
  }
  return { partitionIndex, committedOffset, committedLeaderEpoch, metadata, errorCode }
}
function sizeOfOffsetFetchResponseTopic(message: OffsetFetchResponseTopicInput, version: number): number {
  let size = 0
  const name = message.name
  size += version >= 6 ? compactStringSize(name) : stringSize(name)
  const partitions = message.partitions
  size += version >= 6 ? compactCountSize(partitions.length) : 4
  for (const element of partitions) size += sizeOfOffsetFetchResponsePartition(element, version)
  if (version >= 6) {
    size += 1
  }
  return size
}
function encodeOffsetFetchResponseTopic(message: OffsetFetchResponseTopicInput, version: number, writer: Writer): void {
  const name = message.name
  if (version >= 6) writer.compactString(name)
  else writer.string(name)
  const partitions = message.partitions
  if (version >= 6) writer.uvarint(partitions.length + 1)
  else writer.int32(partitions.length)
  for (const element of partitions) {
    encodeOffsetFetchResponsePartition(element, version, writer)
  }
  if (version >= 6) {
    writer.uvarint(0)
  }
}
function decodeOffsetFetchResponseTopic(reader: Reader, version: number): OffsetFetchResponseTopic {
  const name: string = version >= 6 ? reader.compactString() : reader.string()
  const partitions: OffsetFetchResponsePartition[] = []
  for (let left = version >= 6 ? reader.compactArrayLength(16) : reader.arrayLength(16); left > 0; left--) partitions.push(decodeOffsetFetchResponsePartition(reader, version))
  if (version >= 6) {
    reader.skipTags()
  }
  return { name, partitions }
}
function sizeOfOffsetFetchResponsePartitions(message: OffsetFetchResponsePartitionsInput, _version: number): number {
  let size = 19
  const metadata = message.metadata
  size += compactNullableStringSize(metadata)
  return size
}
function encodeOffsetFetchResponsePartitions(message: OffsetFetchResponsePartitionsInput, _version: number, writer: Writer): void {
  const partitionIndex = message.partitionIndex
  writer.int32(partitionIndex)
  const committedOffset = message.committedOffset
  writer.int64(committedOffset)
  const committedLeaderEpoch = message.committedLeaderEpoch ?? -1
  writer.int32(committedLeaderEpoch)
  const metadata = message.metadata
  writer.compactNullableString(metadata)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  writer.uvarint(0)
}
function decodeOffsetFetchResponsePartitions(reader: Reader, _version: number): OffsetFetchResponsePartitions {
  const partitionIndex: number = reader.int32()
  const committedOffset: number = reader.int64()
  const committedLeaderEpoch: number = reader.int32()
  const metadata: string | null = reader.compactNullableString()
  const errorCode: number = reader.int16()
  reader.skipTags()
  return { partitionIndex, committedOffset, committedLeaderEpoch, metadata, errorCode }
}
function sizeOfOffsetFetchResponseTopics(message: OffsetFetchResponseTopicsInput, version: number): number {
  let size = 1
  const name = message.name ?? ''
  if (version <= 9) {
    size += compactStringSize(name)
  }
  if (version >= 10) {
    size += 16
  }
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  for (const element of partitions) size += sizeOfOffsetFetchResponsePartitions(element, version)
  return size
}
function encodeOffsetFetchResponseTopics(message: OffsetFetchResponseTopicsInput, version: number, writer: Writer): void {
  const name = message.name ?? ''
  if (version <= 9) {
    writer.compactString(name)
  }
  const topicId = message.topicId ?? ZERO_UUID
  if (version >= 10) {
    writer.uuid(topicId)
  }
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    encodeOffsetFetchResponsePartitions(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeOffsetFetchResponseTopics(reader: Reader, version: number): OffsetFetchResponseTopics {
  const name: string = version <= 9 ? reader.compactString() : ''
  const topicId: Uuid = version >= 10 ? reader.uuid() : ZERO_UUID
  const partitions: OffsetFetchResponsePartitions[] = []
  for (let left = reader.compactArrayLength(20); left > 0; left--) partitions.push(decodeOffsetFetchResponsePartitions(reader, version))
  reader.skipTags()
  return { name, topicId, partitions }
}
function sizeOfOffsetFetchResponseGroup(message: OffsetFetchResponseGroupInput, version: number): number {
  let size = 3
  const groupId = message.groupId
  size += compactStringSize(groupId)
  const topics = message.topics
  size += compactCountSize(topics.length)
  for (const element of topics) size += sizeOfOffsetFetchResponseTopics(element, version)
  return size
}
function encodeOffsetFetchResponseGroup(message: OffsetFetchResponseGroupInput, version: number, writer: Writer): void {
  const groupId = message.groupId
  writer.compactString(groupId)
  const topics = message.topics
  writer.uvarint(topics.length + 1)
  for (const element of topics) {
    encodeOffsetFetchResponseTopics(element, version, writer)
  }
  const errorCode = message.errorCode ?? 0
  writer.int16(errorCode)
  writer.uvarint(0)
}
function decodeOffsetFetchResponseGroup(reader: Reader, version: number): OffsetFetchResponseGroup {
  const groupId: string = reader.compactString()
  const topics: OffsetFetchResponseTopics[] = []
  for (let left = reader.compactArrayLength(3); left > 0; left--) topics.push(decodeOffsetFetchResponseTopics(reader, version))
  const errorCode: number = reader.int16()
  reader.skipTags()
  return { groupId, topics, errorCode }
}
function sizeOfOffsetFetchResponse(message: OffsetFetchResponseInput, version: number): number {
  let size = 0
  if (version >= 3) {
    size += 4
  }
  const topics = message.topics ?? NONE
  if (version > 7 && topics.length > 0) refuseField('OffsetFetchResponse.topics', version)
  if (version <= 7) {
    size += version >= 6 ? compactCountSize(topics.length) : 4
    for (const element of topics) size += sizeOfOffsetFetchResponseTopic(element, version)
  }
  if (version >= 2 && version <= 7) {
    size += 2
  }
  const groups = message.groups ?? NONE
  if (version < 8 && groups.length > 0) refuseField('OffsetFetchResponse.groups', version)
  if (version >= 8) {
    size += compactCountSize(groups.length)
    for (const element of groups) size += sizeOfOffsetFetchResponseGroup(element, version)
  }
  if (version >= 6) {
    size += 1
  }
  return size
}
function encodeOffsetFetchResponse(message: OffsetFetchResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs ?? 0
  if (version >= 3) {
    writer.int32(throttleTimeMs)
  }
  const topics = message.topics ?? NONE
  if (version <= 7) {
    if (version >= 6) writer.uvarint(topics.length + 1)
    else writer.int32(topics.length)
    for (const element of topics) {
      encodeOffsetFetchResponseTopic(element, version, writer)
    }
  }
  const errorCode = message.errorCode ?? 0
  if (version >= 2 && version <= 7) {
    writer.int16(errorCode)
  }
  const groups = message.groups ?? NONE
  if (version >= 8) {
    writer.uvarint(groups.length + 1)
    for (const element of groups) {
      encodeOffsetFetchResponseGroup(element, version, writer)
    }
  }
  if (version >= 6) {
    writer.uvarint(0)
  }
}
function decodeOffsetFetchResponse(reader: Reader, version: number): OffsetFetchResponse {
  const throttleTimeMs: number = version >= 3 ? reader.int32() : 0
  let topics: readonly OffsetFetchResponseTopic[] = NONE
  if (version <= 7) {
    const elements: OffsetFetchResponseTopic[] = []
    for (let left = version >= 6 ? reader.compactArrayLength(3) : reader.arrayLength(3); left > 0; left--) elements.push(decodeOffsetFetchResponseTopic(reader, version))
    topics = elements
  }
  const errorCode: number = version >= 2 && version <= 7 ? reader.int16() : 0
  let groups: readonly OffsetFetchResponseGroup[] = NONE
  if (version >= 8) {
    const elements: OffsetFetchResponseGroup[] = []
    for (let left = reader.compactArrayLength(5); left > 0; left--) elements.push(decodeOffsetFetchResponseGroup(reader, version))
    groups = elements
  }
  if (version >= 6) {
    reader.skipTags()
  }
  return { throttleTimeMs, topics, errorCode, groups }
}
/** Reads and writes {@link OffsetFetchResponse}. */
export const offsetFetchResponse: MessageCodec<OffsetFetchResponse, OffsetFetchResponseInput> = {
  name: 'OffsetFetchResponse',
  key: 9,
  versions: [1, 10],
  flexibleFrom: 6,
  size: sizeOfOffsetFetchResponse,
  recordsSize: noRecords,
  encode: encodeOffsetFetchResponse,
  decode: decodeOffsetFetchResponse,
}

/** Api key 9. */
export const offsetFetchApi: Api<OffsetFetchRequest, OffsetFetchRequestInput, OffsetFetchResponse, OffsetFetchResponseInput> = {
  key: 9,
  name: 'OffsetFetch',
  versions: [1, 10],
  latestStable: 10,
  listeners: ['broker'],
  request: offsetFetchRequest,
  response: offsetFetchResponse,
  requestHeaderVersion: (version) => (version >= 6 ? 2 : 1),
  responseHeaderVersion: (version) => (version >= 6 ? 1 : 0),
}
