// Generated from schemas/group/ConsumerGroupMemberMetadataKey.json and schemas/group/ConsumerGroupMemberMetadataValue.json. Never edit.
import { compactBytesSize, compactCountSize, compactNullableStringSize, compactStringSize, type Reader, stringSize, uvarintSize, type Writer } from '@actorlog/bytes'
import { type MessageCodec, NONE, noRecords } from '../../codec.ts'

/** ConsumerGroupMemberMetadataKey, versions 0. */
export interface ConsumerGroupMemberMetadataKey {
  readonly groupId: string
  readonly memberId: string
}
/** {@link ConsumerGroupMemberMetadataKey} to be written. */
export interface ConsumerGroupMemberMetadataKeyInput {
  readonly groupId: string
  readonly memberId: string
}

function sizeOfConsumerGroupMemberMetadataKey(message: ConsumerGroupMemberMetadataKeyInput, _version: number): number {
  let size = 0
  const groupId = message.groupId
  size += stringSize(groupId)
  const memberId = message.memberId
  size += stringSize(memberId)
  return size
}
function encodeConsumerGroupMemberMetadataKey(message: ConsumerGroupMemberMetadataKeyInput, _version: number, writer: Writer): void {
  const groupId = message.groupId
  writer.string(groupId)
  const memberId = message.memberId
  writer.string(memberId)
}
function decodeConsumerGroupMemberMetadataKey(reader: Reader, _version: number): ConsumerGroupMemberMetadataKey {
  const groupId: string = reader.string()
  const memberId: string = reader.string()
  return { groupId, memberId }
}
/** Reads and writes {@link ConsumerGroupMemberMetadataKey}. */
export const consumerGroupMemberMetadataKey: MessageCodec<ConsumerGroupMemberMetadataKey, ConsumerGroupMemberMetadataKeyInput> = {
  name: 'ConsumerGroupMemberMetadataKey',
  key: 5,
  versions: [0, 0],
  flexibleFrom: Number.POSITIVE_INFINITY,
  size: sizeOfConsumerGroupMemberMetadataKey,
  recordsSize: noRecords,
  encode: encodeConsumerGroupMemberMetadataKey,
  decode: decodeConsumerGroupMemberMetadataKey,
}

/** ConsumerGroupMemberMetadataValue, versions 0. */
export interface ConsumerGroupMemberMetadataValue {
  readonly instanceId: string | null
  readonly rackId: string | null
  readonly clientId: string
  readonly clientHost: string
  readonly subscribedTopicNames: readonly string[]
  readonly subscribedTopicRegex: string | null
  /** default -1 */
  readonly rebalanceTimeoutMs: number
  readonly serverAssignor: string | null
  readonly classicMemberMetadata: ConsumerGroupMemberMetadataValueClassicMemberMetadata | null
}
/** {@link ConsumerGroupMemberMetadataValue} to be written. */
export interface ConsumerGroupMemberMetadataValueInput {
  readonly instanceId: string | null
  readonly rackId: string | null
  readonly clientId: string
  readonly clientHost: string
  readonly subscribedTopicNames: readonly string[]
  readonly subscribedTopicRegex: string | null
  readonly rebalanceTimeoutMs?: number | undefined
  readonly serverAssignor: string | null
  readonly classicMemberMetadata?: ConsumerGroupMemberMetadataValueClassicMemberMetadataInput | null | undefined
}

/** Part of {@link ConsumerGroupMemberMetadataValue}. */
export interface ConsumerGroupMemberMetadataValueClassicMemberMetadata {
  readonly sessionTimeoutMs: number
  readonly supportedProtocols: readonly ConsumerGroupMemberMetadataValueClassicProtocol[]
}
/** {@link ConsumerGroupMemberMetadataValueClassicMemberMetadata} to be written. */
export interface ConsumerGroupMemberMetadataValueClassicMemberMetadataInput {
  readonly sessionTimeoutMs: number
  readonly supportedProtocols: readonly ConsumerGroupMemberMetadataValueClassicProtocolInput[]
}

/** Part of {@link ConsumerGroupMemberMetadataValue}. */
export interface ConsumerGroupMemberMetadataValueClassicProtocol {
  readonly name: string
  readonly metadata: Uint8Array
}
/** {@link ConsumerGroupMemberMetadataValueClassicProtocol} to be written. */
export interface ConsumerGroupMemberMetadataValueClassicProtocolInput {
  readonly name: string
  readonly metadata: Uint8Array
}

function isDefaultConsumerGroupMemberMetadataValueClassicMemberMetadata(message: ConsumerGroupMemberMetadataValueClassicMemberMetadataInput): boolean {
  if (message.sessionTimeoutMs !== 0) return false
  if (message.supportedProtocols.length > 0) return false
  return true
}
const DEFAULT_ConsumerGroupMemberMetadataValueClassicMemberMetadata: ConsumerGroupMemberMetadataValueClassicMemberMetadata = {
  sessionTimeoutMs: 0,
  supportedProtocols: NONE,
}
function sizeOfConsumerGroupMemberMetadataValueClassicProtocol(message: ConsumerGroupMemberMetadataValueClassicProtocolInput, _version: number): number {
  let size = 1
  const name = message.name
  size += compactStringSize(name)
  const metadata = message.metadata
  size += compactBytesSize(metadata)
  return size
}
function encodeConsumerGroupMemberMetadataValueClassicProtocol(message: ConsumerGroupMemberMetadataValueClassicProtocolInput, _version: number, writer: Writer): void {
  const name = message.name
  writer.compactString(name)
  const metadata = message.metadata
  writer.compactNullableBytes(metadata)
  writer.uvarint(0)
}
function decodeConsumerGroupMemberMetadataValueClassicProtocol(reader: Reader, _version: number): ConsumerGroupMemberMetadataValueClassicProtocol {
  const name: string = reader.compactString()
  const metadata: Uint8Array = reader.compactBytes()
  reader.skipTags()
  return { name, metadata }
}
function sizeOfConsumerGroupMemberMetadataValueClassicMemberMetadata(message: ConsumerGroupMemberMetadataValueClassicMemberMetadataInput, version: number): number {
  let size = 5
  const supportedProtocols = message.supportedProtocols
  size += compactCountSize(supportedProtocols.length)
  for (const element of supportedProtocols) size += sizeOfConsumerGroupMemberMetadataValueClassicProtocol(element, version)
  return size
}
function encodeConsumerGroupMemberMetadataValueClassicMemberMetadata(message: ConsumerGroupMemberMetadataValueClassicMemberMetadataInput, version: number, writer: Writer): void {
  const sessionTimeoutMs = message.sessionTimeoutMs
  writer.int32(sessionTimeoutMs)
  const supportedProtocols = message.supportedProtocols
  writer.uvarint(supportedProtocols.length + 1)
  for (const element of supportedProtocols) {
    encodeConsumerGroupMemberMetadataValueClassicProtocol(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeConsumerGroupMemberMetadataValueClassicMemberMetadata(reader: Reader, version: number): ConsumerGroupMemberMetadataValueClassicMemberMetadata {
  const sessionTimeoutMs: number = reader.int32()
  const supportedProtocols: ConsumerGroupMemberMetadataValueClassicProtocol[] = []
  for (let left = reader.compactArrayLength(3); left > 0; left--) supportedProtocols.push(decodeConsumerGroupMemberMetadataValueClassicProtocol(reader, version))
  reader.skipTags()
  return { sessionTimeoutMs, supportedProtocols }
}
function sizeOfConsumerGroupMemberMetadataValue(message: ConsumerGroupMemberMetadataValueInput, version: number): number {
  let size = 4
  const instanceId = message.instanceId
  size += compactNullableStringSize(instanceId)
  const rackId = message.rackId
  size += compactNullableStringSize(rackId)
  const clientId = message.clientId
  size += compactStringSize(clientId)
  const clientHost = message.clientHost
  size += compactStringSize(clientHost)
  const subscribedTopicNames = message.subscribedTopicNames
  size += compactCountSize(subscribedTopicNames.length)
  for (const element of subscribedTopicNames) size += compactStringSize(element)
  const subscribedTopicRegex = message.subscribedTopicRegex
  size += compactNullableStringSize(subscribedTopicRegex)
  const serverAssignor = message.serverAssignor
  size += compactNullableStringSize(serverAssignor)
  const classicMemberMetadata = message.classicMemberMetadata === undefined ? DEFAULT_ConsumerGroupMemberMetadataValueClassicMemberMetadata : message.classicMemberMetadata
  let tags = 0
  if ((classicMemberMetadata === null || !isDefaultConsumerGroupMemberMetadataValueClassicMemberMetadata(classicMemberMetadata))) {
    tags += 1
    const inner = sizeOfConsumerGroupMemberMetadataValueTag0(classicMemberMetadata, version)
    size += 1 + uvarintSize(inner) + inner
  }
  size += uvarintSize(tags)
  return size
}
function sizeOfConsumerGroupMemberMetadataValueTag0(value: ConsumerGroupMemberMetadataValueClassicMemberMetadataInput | null, version: number): number {
  let size = 0
  size += value === null ? 1 : 1 + sizeOfConsumerGroupMemberMetadataValueClassicMemberMetadata(value, version)
  return size
}
function encodeConsumerGroupMemberMetadataValue(message: ConsumerGroupMemberMetadataValueInput, version: number, writer: Writer): void {
  const instanceId = message.instanceId
  writer.compactNullableString(instanceId)
  const rackId = message.rackId
  writer.compactNullableString(rackId)
  const clientId = message.clientId
  writer.compactString(clientId)
  const clientHost = message.clientHost
  writer.compactString(clientHost)
  const subscribedTopicNames = message.subscribedTopicNames
  writer.uvarint(subscribedTopicNames.length + 1)
  for (const element of subscribedTopicNames) {
    writer.compactString(element)
  }
  const subscribedTopicRegex = message.subscribedTopicRegex
  writer.compactNullableString(subscribedTopicRegex)
  const rebalanceTimeoutMs = message.rebalanceTimeoutMs ?? -1
  writer.int32(rebalanceTimeoutMs)
  const serverAssignor = message.serverAssignor
  writer.compactNullableString(serverAssignor)
  const classicMemberMetadata = message.classicMemberMetadata === undefined ? DEFAULT_ConsumerGroupMemberMetadataValueClassicMemberMetadata : message.classicMemberMetadata
  let tags = 0
  if ((classicMemberMetadata === null || !isDefaultConsumerGroupMemberMetadataValueClassicMemberMetadata(classicMemberMetadata))) tags += 1
  writer.uvarint(tags)
  if ((classicMemberMetadata === null || !isDefaultConsumerGroupMemberMetadataValueClassicMemberMetadata(classicMemberMetadata))) {
    writer.uvarint(0)
    writer.uvarint(sizeOfConsumerGroupMemberMetadataValueTag0(classicMemberMetadata, version))
    writer.uvarint(classicMemberMetadata === null ? 0 : 1)
    if (classicMemberMetadata !== null) encodeConsumerGroupMemberMetadataValueClassicMemberMetadata(classicMemberMetadata, version, writer)
  }
}
function decodeConsumerGroupMemberMetadataValue(reader: Reader, version: number): ConsumerGroupMemberMetadataValue {
  const instanceId: string | null = reader.compactNullableString()
  const rackId: string | null = reader.compactNullableString()
  const clientId: string = reader.compactString()
  const clientHost: string = reader.compactString()
  const subscribedTopicNames: string[] = []
  for (let left = reader.compactArrayLength(1); left > 0; left--) subscribedTopicNames.push(reader.compactString())
  const subscribedTopicRegex: string | null = reader.compactNullableString()
  const rebalanceTimeoutMs: number = reader.int32()
  const serverAssignor: string | null = reader.compactNullableString()
  let classicMemberMetadata: ConsumerGroupMemberMetadataValueClassicMemberMetadata | null = DEFAULT_ConsumerGroupMemberMetadataValueClassicMemberMetadata
  let tag = -1
  for (let left = reader.tagCount(); left > 0; left--) {
    tag = reader.tag(tag)
    const end = reader.tagEnd()
    if (tag === 0) {
      classicMemberMetadata = reader.uvarint() !== 0 ? decodeConsumerGroupMemberMetadataValueClassicMemberMetadata(reader, version) : null
    }
    else reader.skipTo(end)
    reader.expectEnd(end)
  }
  return { instanceId, rackId, clientId, clientHost, subscribedTopicNames, subscribedTopicRegex, rebalanceTimeoutMs, serverAssignor, classicMemberMetadata }
}
/** Reads and writes {@link ConsumerGroupMemberMetadataValue}. */
export const consumerGroupMemberMetadataValue: MessageCodec<ConsumerGroupMemberMetadataValue, ConsumerGroupMemberMetadataValueInput> = {
  name: 'ConsumerGroupMemberMetadataValue',
  key: 5,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfConsumerGroupMemberMetadataValue,
  recordsSize: noRecords,
  encode: encodeConsumerGroupMemberMetadataValue,
  decode: decodeConsumerGroupMemberMetadataValue,
}
