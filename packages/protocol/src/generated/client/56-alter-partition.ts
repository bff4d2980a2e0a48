// Generated from schemas/client/AlterPartitionRequest.json and schemas/client/AlterPartitionResponse.json. Never edit.
import { compactCountSize, type Reader, type Uuid, type Writer, ZERO_UUID } from '@actorlog/bytes'
import { type Api, type MessageCodec, NONE, noRecords } from '../../codec.ts'
import { refuseField } from '../../unwritable-error.ts'

/** AlterPartitionRequest, versions 2-3. */
export interface AlterPartitionRequest {
  /** a brokerId */
  readonly brokerId: number
  /** default -1 */
  readonly brokerEpoch: number
  readonly topics: readonly AlterPartitionRequestTopicData[]
}
/** {@link AlterPartitionRequest} to be written. */
export interface AlterPartitionRequestInput {
  readonly brokerId: number
  readonly brokerEpoch?: number | undefined
  readonly topics: readonly AlterPartitionRequestTopicDataInput[]
}

/** Part of {@link AlterPartitionRequest}. */
export interface AlterPartitionRequestTopicData {
  readonly topicId: Uuid
  readonly partitions: readonly AlterPartitionRequestPartitionData[]
}
/** {@link AlterPartitionRequestTopicData} to be written. */
export interface AlterPartitionRequestTopicDataInput {
  readonly topicId?: Uuid | undefined
  readonly partitions: readonly AlterPartitionRequestPartitionDataInput[]
}

/** Part of {@link AlterPartitionRequest}. */
export interface AlterPartitionRequestPartitionData {
  readonly partitionIndex: number
  readonly leaderEpoch: number
  /** v2; a brokerId */
  readonly newIsr: readonly number[]
  /** v3 */
  readonly newIsrWithEpochs: readonly AlterPartitionRequestBrokerState[]
  /** default 0 */
  readonly leaderRecoveryState: number
  readonly partitionEpoch: number
}
/** {@link AlterPartitionRequestPartitionData} to be written. */
export interface AlterPartitionRequestPartitionDataInput {
  readonly partitionIndex: number
  readonly leaderEpoch: number
  readonly newIsr?: readonly number[] | undefined
  readonly newIsrWithEpochs?: readonly AlterPartitionRequestBrokerStateInput[] | undefined
  readonly leaderRecoveryState?: number | undefined
  readonly partitionEpoch: number
}

/** Part of {@link AlterPartitionRequest}. */
export interface AlterPartitionRequestBrokerState {
  /** a brokerId */
  readonly brokerId: number
  /** default -1 */
  readonly brokerEpoch: number
}
/** {@link AlterPartitionRequestBrokerState} to be written. */
export interface AlterPartitionRequestBrokerStateInput {
  readonly brokerId: number
  readonly brokerEpoch?: number | undefined
}

function sizeOfAlterPartitionRequestBrokerState(_message: AlterPartitionRequestBrokerStateInput, _version: number): number {
  let size = 13
  return size
}
function encodeAlterPartitionRequestBrokerState(message: AlterPartitionRequestBrokerStateInput, _version: number, writer: Writer): void {
  const brokerId = message.brokerId
  writer.int32(brokerId)
  const brokerEpoch = message.brokerEpoch ?? -1
  writer.int64(brokerEpoch)
  writer.uvarint(0)
}
function decodeAlterPartitionRequestBrokerState(reader: Reader, _version: number): AlterPartitionRequestBrokerState {
  const brokerId: number = reader.int32()
  const brokerEpoch: number = reader.int64()
  reader.skipTags()
  return { brokerId, brokerEpoch }
}
function sizeOfAlterPartitionRequestPartitionData(message: AlterPartitionRequestPartitionDataInput, version: number): number {
  let size = 14
  const newIsr = message.newIsr ?? NONE
  if (version > 2 && newIsr.length > 0) refuseField('AlterPartitionRequestPartitionData.newIsr', version)
  if (version <= 2) {
    size += compactCountSize(newIsr.length)
    size += 4 * newIsr.length
  }
  const newIsrWithEpochs = message.newIsrWithEpochs ?? NONE
  if (version < 3 && newIsrWithEpochs.length > 0) refuseField('AlterPartitionRequestPartitionData.newIsrWithEpochs', version)
  if (version >= 3) {
    size += compactCountSize(newIsrWithEpochs.length)
    for (const element of newIsrWithEpochs) size += sizeOfAlterPartitionRequestBrokerState(element, version)
  }
  return size
}
function encodeAlterPartitionRequestPartitionData(message: AlterPartitionRequestPartitionDataInput, version: number, writer: Writer): void {
  const partitionIndex = message.partitionIndex
  writer.int32(partitionIndex)
  const leaderEpoch = message.leaderEpoch
  writer.int32(leaderEpoch)
  const newIsr = message.newIsr ?? NONE
  if (version <= 2) {
    writer.uvarint(newIsr.length + 1)
    for (const element of newIsr) {
      writer.int32(element)
    }
  }
  const newIsrWithEpochs = message.newIsrWithEpochs ?? NONE
  if (version >= 3) {
    writer.uvarint(newIsrWithEpochs.length + 1)
    for (const element of newIsrWithEpochs) {
      encodeAlterPartitionRequestBrokerState(element, version, writer)
    }
  }
  const leaderRecoveryState = message.leaderRecoveryState ?? 0
  writer.int8(leaderRecoveryState)
  const partitionEpoch = message.partitionEpoch
  writer.int32(partitionEpoch)
  writer.uvarint(0)
}
function decodeAlterPartitionRequestPartitionData(reader: Reader, version: number): AlterPartitionRequestPartitionData {
  const partitionIndex: number = reader.int32()
  const leaderEpoch: number = reader.int32()
  let newIsr: readonly number[] = NONE
  if (version <= 2) {
    const elements: number[] = []
    for (let left = reader.compactArrayLength(4); left > 0; left--) elements.push(reader.int32())
    newIsr = elements
  }
  let newIsrWithEpochs: readonly AlterPartitionRequestBrokerState[] = NONE
  if (version >= 3) {
    const elements: AlterPartitionRequestBrokerState[] = []
    for (let left = reader.compactArrayLength(13); left > 0; left--) elements.push(decodeAlterPartitionRequestBrokerState(reader, version))
    newIsrWithEpochs = elements
  }
  const leaderRecoveryState: number = reader.int8()
  const partitionEpoch: number = reader.int32()
  reader.skipTags()
  return { partitionIndex, leaderEpoch, newIsr, newIsrWithEpochs, leaderRecoveryState, partitionEpoch }
}
function sizeOfAlterPartitionRequestTopicData(message: AlterPartitionRequestTopicDataInput, version: number): number {
  let size = 17
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  for (const element of partitions) size += sizeOfAlterPartitionRequestPartitionData(element, version)
  return size
}
function encodeAlterPartitionRequestTopicData(message: AlterPartitionRequestTopicDataInput, version: number, writer: Writer): void {
  const topicId = message.topicId ?? ZERO_UUID
  writer.uuid(topicId)
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    encodeAlterPartitionRequestPartitionData(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeAlterPartitionRequestTopicData(reader: Reader, version: number): AlterPartitionRequestTopicData {
  const topicId: Uuid = reader.uuid()
  const partitions: AlterPartitionRequestPartitionData[] = []
  for (let left = reader.compactArrayLength(15); left > 0; left--) partitions.push(decodeAlterPartitionRequestPartitionData(reader, version))
  reader.skipTags()
  return { topicId, partitions }
}
function sizeOfAlterPartitionRequest(message: AlterPartitionRequestInput, version: number): number {
  let size = 13
  const topics = message.topics
  size += compactCountSize(topics.length)
  for (const element of topics) size += sizeOfAlterPartitionRequestTopicData(element, version)
  return size
}
function encodeAlterPartitionRequest(message: AlterPartitionRequestInput, version: number, writer: Writer): void {
  const brokerId = message.brokerId
  writer.int32(brokerId)
  const brokerEpoch = message.brokerEpoch ?? -1
  writer.int64(brokerEpoch)
  const topics = message.topics
  writer.uvarint(topics.length + 1)
  for (const element of topics) {
    encodeAlterPartitionRequestTopicData(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeAlterPartitionRequest(reader: Reader, version: number): AlterPartitionRequest {
  const brokerId: number = reader.int32()
  const brokerEpoch: number = reader.int64()
  const topics: AlterPartitionRequestTopicData[] = []
  for (let left = reader.compactArrayLength(18); left > 0; left--) topics.push(decodeAlterPartitionRequestTopicData(reader, version))
  reader.skipTags()
  return { brokerId, brokerEpoch, topics }
}
/** Reads and writes {@link AlterPartitionRequest}. */
export const alterPartitionRequest: MessageCodec<AlterPartitionRequest, AlterPartitionRequestInput> = {
  name: 'AlterPartitionRequest',
  key: 56,
  versions: [2, 3],
  flexibleFrom: 2,
  size: sizeOfAlterPartitionRequest,
  recordsSize: noRecords,
  encode: encodeAlterPartitionRequest,
  decode: decodeAlterPartitionRequest,
}

/** AlterPartitionResponse, versions 2-3. */
export interface AlterPartitionResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly topics: readonly AlterPartitionResponseTopicData[]
}
/** {@link AlterPartitionResponse} to be written. */
export interface AlterPartitionResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly topics: readonly AlterPartitionResponseTopicDataInput[]
}

/** Part of {@link AlterPartitionResponse}. */
export interface AlterPartitionResponseTopicData {
  readonly topicId: Uuid
  readonly partitions: readonly AlterPartitionResponsePartitionData[]
}
/** {@link AlterPartitionResponseTopicData} to be written. */
export interface AlterPartitionResponseTopicDataInput {
  readonly topicId?: Uuid | undefined
  readonly partitions: readonly AlterPartitionResponsePartitionDataInput[]
}

/** Part of {@link AlterPartitionResponse}. */
export interface AlterPartitionResponsePartitionData {
  readonly partitionIndex: number
  readonly errorCode: number
  /** a brokerId */
  readonly leaderId: number
  readonly leaderEpoch: number
  /** a brokerId */
  readonly isr: readonly number[]
  /** default 0 */
  readonly leaderRecoveryState: number
  readonly partitionEpoch: number
}
/** {@link AlterPartitionResponsePartitionData} to be written. */
export interface AlterPartitionResponsePartitionDataInput {
  readonly partitionIndex: number
  readonly errorCode: number
  readonly leaderId: number
  readonly leaderEpoch: number
  readonly isr: readonly number[]
  readonly leaderRecoveryState?: number | undefined
  readonly partitionEpoch: number
}

function sizeOfAlterPartitionResponsePartitionData(message: AlterPartitionResponsePartitionDataInput, _version: number): number {
  let size = 20
  const isr = message.isr
  size += compactCountSize(isr.length)
  size += 4 * isr.length
  return size
}
function encodeAlterPartitionResponsePartitionData(message: AlterPartitionResponsePartitionDataInput, _version: number, writer: Writer): void {
  const partitionIndex = message.partitionIndex
  writer.int32(partitionIndex)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const leaderId = message.leaderId
  writer.int32(leaderId)
  const leaderEpoch = message.leaderEpoch
  writer.int32(leaderEpoch)
  const isr = message.isr
  writer.uvarint(isr.length + 1)
  for (const element of isr) {
    writer.int32(element)
  }
  const leaderRecoveryState = message.leaderRecoveryState ?? 0
  writer.int8(leaderRecoveryState)
  const partitionEpoch = message.partitionEpoch
  writer.int32(partitionEpoch)
  writer.uvarint(0)
}
function decodeAlterPartitionResponsePartitionData(reader: Reader, _version: number): AlterPartitionResponsePartitionData {
  const partitionIndex: number = reader.int32()
  const errorCode: number = reader.int16()
  const leaderId: number = reader.int32()
  const leaderEpoch: number = reader.int32()
  const isr: number[] = []
  for (let left = reader.compactArrayLength(4); left > 0; left--) isr.push(reader.int32())
  const leaderRecoveryState: number = reader.int8()
  const partitionEpoch: number = reader.int32()
  reader.skipTags()
  return { partitionIndex, errorCode, leaderId, leaderEpoch, isr, leaderRecoveryState, partitionEpoch }
}
function sizeOfAlterPartitionResponseTopicData(message: AlterPartitionResponseTopicDataInput, version: number): number {
  let size = 17
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  for (const element of partitions) size += sizeOfAlterPartitionResponsePartitionData(element, version)
  return size
}
function encodeAlterPartitionResponseTopicData(message: AlterPartitionResponseTopicDataInput, version: number, writer: Writer): void {
  const topicId = message.topicId ?? ZERO_UUID
  writer.uuid(topicId)
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    encodeAlterPartitionResponsePartitionData(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeAlterPartitionResponseTopicData(reader: Reader, version: number): AlterPartitionResponseTopicData {
  const topicId: Uuid = reader.uuid()
  const partitions: AlterPartitionResponsePartitionData[] = []
  for (let left = reader.compactArrayLength(21); left > 0; left--) partitions.push(decodeAlterPartitionResponsePartitionData(reader, version))
  reader.skipTags()
  return { topicId, partitions }
}
function sizeOfAlterPartitionResponse(message: AlterPartitionResponseInput, version: number): number {
  let size = 7
  const topics = message.topics
  size += compactCountSize(topics.length)
  for (const element of topics) size += sizeOfAlterPartitionResponseTopicData(element, version)
  return size
}
function encodeAlterPartitionResponse(message: AlterPartitionResponseInput, version: number, writer: Writer): void {
  const throttleTimeMs = message.throttleTimeMs
  writer.int32(throttleTimeMs)
  const errorCode = message.errorCode
  writer.int16(errorCode)
  const topics = message.topics
  writer.uvarint(topics.length + 1)
  for (const element of topics) {
    encodeAlterPartitionResponseTopicData(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeAlterPartitionResponse(reader: Reader, version: number): AlterPartitionResponse {
  const throttleTimeMs: number = reader.int32()
  const errorCode: number = reader.int16()
  const topics: AlterPartitionResponseTopicData[] = []
  for (let left = reader.compactArrayLength(18); left > 0; left--) topics.push(decodeAlterPartitionResponseTopicData(reader, version))
  reader.skipTags()
  return { throttleTimeMs, errorCode, topics }
}
/** Reads and writes {@link AlterPartitionResponse}. */
export const alterPartitionResponse: MessageCodec<AlterPartitionResponse, AlterPartitionResponseInput> = {
  name: 'AlterPartitionResponse',
  key: 56,
  versions: [2, 3],
  flexibleFrom: 2,
  size: sizeOfAlterPartitionResponse,
  recordsSize: noRecords,
  encode: encodeAlterPartitionResponse,
  decode: decodeAlterPartitionResponse,
}

/** Api key 56. */
export const alterPartitionApi: Api<AlterPartitionRequest, AlterPartitionRequestInput, AlterPartitionResponse, AlterPartitionResponseInput> = {
  key: 56,
  name: 'AlterPartition',
  versions: [2, 3],
  latestStable: 3,
  listeners: ['controller'],
  request: alterPartitionRequest,
  response: alterPartitionResponse,
  requestHeaderVersion: () => 2,
  responseHeaderVersion: () => 1,
}
