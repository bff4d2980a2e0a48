// Generated from schemas/group/ConsumerGroupRegularExpressionKey.json and schemas/group/ConsumerGroupRegularExpressionValue.json. Never edit.
import { compactCountSize, compactStringSize, type Reader, stringSize, type Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

/** ConsumerGroupRegularExpressionKey, versions 0. */
export interface ConsumerGroupRegularExpressionKey {
  readonly groupId: string
  readonly regularExpression: string
}
/** {@link ConsumerGroupRegularExpressionKey} to be written. */
export interface ConsumerGroupRegularExpressionKeyInput {
  readonly groupId: string
  readonly regularExpression: string
}

function sizeOfConsumerGroupRegularExpressionKey(message: ConsumerGroupRegularExpressionKeyInput, _version: number): number {
  let size = 0
  const groupId = message.groupId
  size += stringSize(groupId)
  const regularExpression = message.regularExpression
  size += stringSize(regularExpression)
  return size
}
function encodeConsumerGroupRegularExpressionKey(message: ConsumerGroupRegularExpressionKeyInput, _version: number, writer: Writer): void {
  const groupId = message.groupId
  writer.string(groupId)
  const regularExpression = message.regularExpression
  writer.string(regularExpression)
}
function decodeConsumerGroupRegularExpressionKey(reader: Reader, _version: number): ConsumerGroupRegularExpressionKey {
  const groupId: string = reader.string()
  const regularExpression: string = reader.string()
  return { groupId, regularExpression }
}
/** Reads and writes {@link ConsumerGroupRegularExpressionKey}. */
export const consumerGroupRegularExpressionKey: MessageCodec<ConsumerGroupRegularExpressionKey, ConsumerGroupRegularExpressionKeyInput> = {
  name: 'ConsumerGroupRegularExpressionKey',
  key: 16,
  versions: [0, 0],
  flexibleFrom: Number.POSITIVE_INFINITY,
  size: sizeOfConsumerGroupRegularExpressionKey,
  recordsSize: noRecords,
  encode: encodeConsumerGroupRegularExpressionKey,
  decode: decodeConsumerGroupRegularExpressionKey,
}

/** ConsumerGroupRegularExpressionValue, versions 0. */
export interface ConsumerGroupRegularExpressionValue {
  readonly topics: readonly string[]
  readonly version: number
  readonly timestamp: number
}
/** {@link ConsumerGroupRegularExpressionValue} to be written. */
export interface ConsumerGroupRegularExpressionValueInput {
  readonly topics: readonly string[]
  readonly version: number
  readonly timestamp: number
}

function sizeOfConsumerGroupRegularExpressionValue(message: ConsumerGroupRegularExpressionValueInput, _version: number): number {
  let size = 17
  const topics = message.topics
  size += compactCountSize(topics.length)
  for (const element of topics) size += compactStringSize(element)
  return size
}
function encodeConsumerGroupRegularExpressionValue(message: ConsumerGroupRegularExpressionValueInput, _version: number, writer: Writer): void {
  const topics = message.topics
  writer.uvarint(topics.length + 1)
  for (const element of topics) {
    writer.compactString(element)
  }
  const version_ = message.version
  writer.int64(version_)
  const timestamp = message.timestamp
  writer.int64(timestamp)
  writer.uvarint(0)
}
function decodeConsumerGroupRegularExpressionValue(reader: Reader, _version: number): ConsumerGroupRegularExpressionValue {
  const topics: string[] = []
  for (let left = reader.compactArrayLength(1); left > 0; left--) topics.push(reader.compactString())
  const version_: number = reader.int64()
  const timestamp: number = reader.int64()
  reader.skipTags()
  return { topics, version: version_, timestamp }
}
/** Reads and writes {@link ConsumerGroupRegularExpressionValue}. */
export const consumerGroupRegularExpressionValue: MessageCodec<ConsumerGroupRegularExpressionValue, ConsumerGroupRegularExpressionValueInput> = {
  name: 'ConsumerGroupRegularExpressionValue',
  key: 16,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfConsumerGroupRegularExpressionValue,
  recordsSize: noRecords,
  encode: encodeConsumerGroupRegularExpressionValue,
  decode: decodeConsumerGroupRegularExpressionValue,
}
