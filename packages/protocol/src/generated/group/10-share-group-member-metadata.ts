// Generated from schemas/group/ShareGroupMemberMetadataKey.json and schemas/group/ShareGroupMemberMetadataValue.json. Never edit.
import { compactCountSize, compactNullableStringSize, compactStringSize, type Reader, stringSize, type Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

/** ShareGroupMemberMetadataKey, versions 0. */
export interface ShareGroupMemberMetadataKey {
  readonly groupId: string
  readonly memberId: string
}
/** {@link ShareGroupMemberMetadataKey} to be written. */
export interface ShareGroupMemberMetadataKeyInput {
  readonly groupId: string
  readonly memberId: string
}

function sizeOfShareGroupMemberMetadataKey(message: ShareGroupMemberMetadataKeyInput, _version: number): number {
  let size = 0
  const groupId = message.groupId
  size += stringSize(groupId)
  const memberId = message.memberId
  size += stringSize(memberId)
  return size
}
function encodeShareGroupMemberMetadataKey(message: ShareGroupMemberMetadataKeyInput, _version: number, writer: Writer): void {
  const groupId = message.groupId
  writer.string(groupId)
  const memberId = message.memberId
  writer.string(memberId)
}
function decodeShareGroupMemberMetadataKey(reader: Reader, _version: number): ShareGroupMemberMetadataKey {
  const groupId: string = reader.string()
  const memberId: string = reader.string()
  return { groupId, memberId }
}
/** Reads and writes {@link ShareGroupMemberMetadataKey}. */
export const shareGroupMemberMetadataKey: MessageCodec<ShareGroupMemberMetadataKey, ShareGroupMemberMetadataKeyInput> = {
  name: 'ShareGroupMemberMetadataKey',
  key: 10,
  versions: [0, 0],
  flexibleFrom: Number.POSITIVE_INFINITY,
  size: sizeOfShareGroupMemberMetadataKey,
  recordsSize: noRecords,
  encode: encodeShareGroupMemberMetadataKey,
  decode: decodeShareGroupMemberMetadataKey,
}

/** ShareGroupMemberMetadataValue, versions 0. */
export interface ShareGroupMemberMetadataValue {
  readonly rackId: string | null
  readonly clientId: string
  readonly clientHost: string
  readonly subscribedTopicNames: readonly string[]
}
/** {@link ShareGroupMemberMetadataValue} to be written. */
export interface ShareGroupMemberMetadataValueInput {
  readonly rackId: string | null
  readonly clientId: string
  readonly clientHost: string
  readonly subscribedTopicNames: readonly string[]
}

function sizeOfShareGroupMemberMetadataValue(message: ShareGroupMemberMetadataValueInput, _version: number): number {
  let size = 1
  const rackId = message.rackId
  size += compactNullableStringSize(rackId)
  const clientId = message.clientId
  size += compactStringSize(clientId)
  const clientHost = message.clientHost
  size += compactStringSize(clientHost)
  const subscribedTopicNames = message.subscribedTopicNames
  size += compactCountSize(subscribedTopicNames.length)
  for (const element of subscribedTopicNames) size += compactStringSize(element)
  return size
}
function encodeShareGroupMemberMetadataValue(message: ShareGroupMemberMetadataValueInput, _version: number, writer: Writer): void {
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
  writer.uvarint(0)
}
function decodeShareGroupMemberMetadataValue(reader: Reader, _version: number): ShareGroupMemberMetadataValue {
  const rackId: string | null = reader.compactNullableString()
  const clientId: string = reader.compactString()
  const clientHost: string = reader.compactString()
  const subscribedTopicNames: string[] = []
  for (let left = reader.compactArrayLength(1); left > 0; left--) subscribedTopicNames.push(reader.compactString())
  reader.skipTags()
  return { rackId, clientId, clientHost, subscribedTopicNames }
}
/** Reads and writes {@link ShareGroupMemberMetadataValue}. */
export const shareGroupMemberMetadataValue: MessageCodec<ShareGroupMemberMetadataValue, ShareGroupMemberMetadataValueInput> = {
  name: 'ShareGroupMemberMetadataValue',
  key: 10,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfShareGroupMemberMetadataValue,
  recordsSize: noRecords,
  encode: encodeShareGroupMemberMetadataValue,
  decode: decodeShareGroupMemberMetadataValue,
}
