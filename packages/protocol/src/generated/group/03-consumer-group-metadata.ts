// Generated from schemas/group/ConsumerGroupMetadataKey.json and schemas/group/ConsumerGroupMetadataValue.json. Never edit.
import { type Reader, stringSize, uvarintSize, type Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

/** ConsumerGroupMetadataKey, versions 0. */
export interface ConsumerGroupMetadataKey {
  readonly groupId: string
}
/** {@link ConsumerGroupMetadataKey} to be written. */
export interface ConsumerGroupMetadataKeyInput {
  readonly groupId: string
}

function sizeOfConsumerGroupMetadataKey(message: ConsumerGroupMetadataKeyInput, _version: number): number {
  let size = 0
  const groupId = message.groupId
  size += stringSize(groupId)
  return size
}
function encodeConsumerGroupMetadataKey(message: ConsumerGroupMetadataKeyInput, _version: number, writer: Writer): void {
  const groupId = message.groupId
  writer.string(groupId)
}
function decodeConsumerGroupMetadataKey(reader: Reader, _version: number): ConsumerGroupMetadataKey {
  const groupId: string = reader.string()
  return { groupId }
}
/** Reads and writes {@link ConsumerGroupMetadataKey}. */
export const consumerGroupMetadataKey: MessageCodec<ConsumerGroupMetadataKey, ConsumerGroupMetadataKeyInput> = {
  name: 'ConsumerGroupMetadataKey',
  key: 3,
  versions: [0, 0],
  flexibleFrom: Number.POSITIVE_INFINITY,
  size: sizeOfConsumerGroupMetadataKey,
  recordsSize: noRecords,
  encode: encodeConsumerGroupMetadataKey,
  decode: decodeConsumerGroupMetadataKey,
}

/** ConsumerGroupMetadataValue, versions 0. */
export interface ConsumerGroupMetadataValue {
  readonly epoch: number
  /** default 0 */
  readonly metadataHash: bigint
}
/** {@link ConsumerGroupMetadataValue} to be written. */
export interface ConsumerGroupMetadataValueInput {
  readonly epoch: number
  readonly metadataHash?: bigint | undefined
}

function sizeOfConsumerGroupMetadataValue(message: ConsumerGroupMetadataValueInput, _version: number): number {
  let size = 4
  const metadataHash = message.metadataHash ?? 0n
  let tags = 0
  if (metadataHash !== 0n) {
    tags += 1
    size += 10
  }
  size += uvarintSize(tags)
  return size
}
function encodeConsumerGroupMetadataValue(message: ConsumerGroupMetadataValueInput, _version: number, writer: Writer): void {
  const epoch = message.epoch
  writer.int32(epoch)
  const metadataHash = message.metadataHash ?? 0n
  let tags = 0
  if (metadataHash !== 0n) tags += 1
  writer.uvarint(tags)
  if (metadataHash !== 0n) {
    writer.uvarint(0)
    writer.uvarint(8)
    writer.int64Opaque(metadataHash)
  }
}
function decodeConsumerGroupMetadataValue(reader: Reader, _version: number): ConsumerGroupMetadataValue {
  const epoch: number = reader.int32()
  let metadataHash: bigint = 0n
  let tag = -1
  for (let left = reader.tagCount(); left > 0; left--) {
    tag = reader.tag(tag)
    const end = reader.tagEnd()
    if (tag === 0) {
      metadataHash = reader.int64Opaque()
    }
    else reader.skipTo(end)
    reader.expectEnd(end)
  }
  return { epoch, metadataHash }
}
/** Reads and writes {@link ConsumerGroupMetadataValue}. */
export const consumerGroupMetadataValue: MessageCodec<ConsumerGroupMetadataValue, ConsumerGroupMetadataValueInput> = {
  name: 'ConsumerGroupMetadataValue',
  key: 3,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfConsumerGroupMetadataValue,
  recordsSize: noRecords,
  encode: encodeConsumerGroupMetadataValue,
  decode: decodeConsumerGroupMetadataValue,
}
