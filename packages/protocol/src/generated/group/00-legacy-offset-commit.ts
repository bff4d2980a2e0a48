// Generated from schemas/group/LegacyOffsetCommitKey.json and schemas/group/LegacyOffsetCommitValue.json. Never edit.
import { type Reader, stringSize, type Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

/** LegacyOffsetCommitKey, versions 0. */
export interface LegacyOffsetCommitKey {
  readonly group: string
  readonly topic: string
  readonly partition: number
}
/** {@link LegacyOffsetCommitKey} to be written. */
export interface LegacyOffsetCommitKeyInput {
  readonly group: string
  readonly topic: string
  readonly partition: number
}

function sizeOfLegacyOffsetCommitKey(message: LegacyOffsetCommitKeyInput, _version: number): number {
  let size = 4
  const group = message.group
  size += stringSize(group)
  const topic = message.topic
  size += stringSize(topic)
  return size
}
function encodeLegacyOffsetCommitKey(message: LegacyOffsetCommitKeyInput, _version: number, writer: Writer): void {
  const group = message.group
  writer.string(group)
  const topic = message.topic
  writer.string(topic)
  const partition = message.partition
  writer.int32(partition)
}
function decodeLegacyOffsetCommitKey(reader: Reader, _version: number): LegacyOffsetCommitKey {
  const group: string = reader.string()
  const topic: string = reader.string()
  const partition: number = reader.int32()
  return { group, topic, partition }
}
/** Reads and writes {@link LegacyOffsetCommitKey}. */
export const legacyOffsetCommitKey: MessageCodec<LegacyOffsetCommitKey, LegacyOffsetCommitKeyInput> = {
  name: 'LegacyOffsetCommitKey',
  key: 0,
  versions: [0, 0],
  flexibleFrom: Number.POSITIVE_INFINITY,
  size: sizeOfLegacyOffsetCommitKey,
  recordsSize: noRecords,
  encode: encodeLegacyOffsetCommitKey,
  decode: decodeLegacyOffsetCommitKey,
}

/** LegacyOffsetCommitValue, versions 0. */
export interface LegacyOffsetCommitValue {
  readonly offset: number
  readonly metadata: string
  readonly commitTimestamp: number
}
/** {@link LegacyOffsetCommitValue} to be written. */
export interface LegacyOffsetCommitValueInput {
  readonly offset: number
  readonly metadata: string
  readonly commitTimestamp: number
}

function sizeOfLegacyOffsetCommitValue(message: LegacyOffsetCommitValueInput, _version: number): number {
  let size = 16
  const metadata = message.metadata
  size += stringSize(metadata)
  return size
}
function encodeLegacyOffsetCommitValue(message: LegacyOffsetCommitValueInput, _version: number, writer: Writer): void {
  const offset = message.offset
  writer.int64(offset)
  const metadata = message.metadata
  writer.string(metadata)
  const commitTimestamp = message.commitTimestamp
  writer.int64(commitTimestamp)
}
function decodeLegacyOffsetCommitValue(reader: Reader, _version: number): LegacyOffsetCommitValue {
  const offset: number = reader.int64()
  const metadata: string = reader.string()
  const commitTimestamp: number = reader.int64()
  return { offset, metadata, commitTimestamp }
}
/** Reads and writes {@link LegacyOffsetCommitValue}. */
export const legacyOffsetCommitValue: MessageCodec<LegacyOffsetCommitValue, LegacyOffsetCommitValueInput> = {
  name: 'LegacyOffsetCommitValue',
  key: 0,
  versions: [0, 0],
  flexibleFrom: Number.POSITIVE_INFINITY,
  size: sizeOfLegacyOffsetCommitValue,
  recordsSize: noRecords,
  encode: encodeLegacyOffsetCommitValue,
  decode: decodeLegacyOffsetCommitValue,
}
