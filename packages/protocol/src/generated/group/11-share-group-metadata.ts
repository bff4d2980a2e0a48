// Generated from schemas/group/ShareGroupMetadataKey.json and schemas/group/ShareGroupMetadataValue.json. Never edit.
import { type Reader, stringSize, type Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

/** ShareGroupMetadataKey, versions 0. */
export interface ShareGroupMetadataKey {
  readonly groupId: string
}
/** {@link ShareGroupMetadataKey} to be written. */
export interface ShareGroupMetadataKeyInput {
  readonly groupId: string
}

function sizeOfShareGroupMetadataKey(message: ShareGroupMetadataKeyInput, _version: number): number {
  let size = 0
  const groupId = message.groupId
  size += stringSize(groupId)
  return size
}
function encodeShareGroupMetadataKey(message: ShareGroupMetadataKeyInput, _version: number, writer: Writer): void {
  const groupId = message.groupId
  writer.string(groupId)
}
function decodeShareGroupMetadataKey(reader: Reader, _version: number): ShareGroupMetadataKey {
  const groupId: string = reader.string()
  return { groupId }
}
/** Reads and writes {@link ShareGroupMetadataKey}. */
export const shareGroupMetadataKey: MessageCodec<ShareGroupMetadataKey, ShareGroupMetadataKeyInput> = {
  name: 'ShareGroupMetadataKey',
  key: 11,
  versions: [0, 0],
  flexibleFrom: Number.POSITIVE_INFINITY,
  size: sizeOfShareGroupMetadataKey,
  recordsSize: noRecords,
  encode: encodeShareGroupMetadataKey,
  decode: decodeShareGroupMetadataKey,
}

/** ShareGroupMetadataValue, versions 0. */
export interface ShareGroupMetadataValue {
  readonly epoch: number
  readonly metadataHash: bigint
}
/** {@link ShareGroupMetadataValue} to be written. */
export interface ShareGroupMetadataValueInput {
  readonly epoch: number
  readonly metadataHash: bigint
}

function sizeOfShareGroupMetadataValue(_message: ShareGroupMetadataValueInput, _version: number): number {
  let size = 13
  return size
}
function encodeShareGroupMetadataValue(message: ShareGroupMetadataValueInput, _version: number, writer: Writer): void {
  const epoch = message.epoch
  writer.int32(epoch)
  const metadataHash = message.metadataHash
  writer.int64Opaque(metadataHash)
  writer.uvarint(0)
}
function decodeShareGroupMetadataValue(reader: Reader, _version: number): ShareGroupMetadataValue {
  const epoch: number = reader.int32()
  const metadataHash: bigint = reader.int64Opaque()
  reader.skipTags()
  return { epoch, metadataHash }
}
/** Reads and writes {@link ShareGroupMetadataValue}. */
export const shareGroupMetadataValue: MessageCodec<ShareGroupMetadataValue, ShareGroupMetadataValueInput> = {
  name: 'ShareGroupMetadataValue',
  key: 11,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfShareGroupMetadataValue,
  recordsSize: noRecords,
  encode: encodeShareGroupMetadataValue,
  decode: decodeShareGroupMetadataValue,
}
