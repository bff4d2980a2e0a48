// Generated from schemas/group/StreamsGroupTopologyKey.json and schemas/group/StreamsGroupTopologyValue.json. Never edit.
import { compactCountSize, compactStringSize, type Reader, stringSize, type Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

/** StreamsGroupTopologyKey, versions 0. */
export interface StreamsGroupTopologyKey {
  readonly groupId: string
}
/** {@link StreamsGroupTopologyKey} to be written. */
export interface StreamsGroupTopologyKeyInput {
  readonly groupId: string
}

function sizeOfStreamsGroupTopologyKey(message: StreamsGroupTopologyKeyInput, _version: number): number {
  let size = 0
  const groupId = message.groupId
  size += stringSize(groupId)
  return size
}
function encodeStreamsGroupTopologyKey(message: StreamsGroupTopologyKeyInput, _version: number, writer: Writer): void {
  const groupId = message.groupId
  writer.string(groupId)
}
function decodeStreamsGroupTopologyKey(reader: Reader, _version: number): StreamsGroupTopologyKey {
  const groupId: string = reader.string()
  return { groupId }
}
/** Reads and writes {@link StreamsGroupTopologyKey}. */
export const streamsGroupTopologyKey: MessageCodec<StreamsGroupTopologyKey, StreamsGroupTopologyKeyInput> = {
  name: 'StreamsGroupTopologyKey',
  key: 23,
  versions: [0, 0],
  flexibleFrom: Number.POSITIVE_INFINITY,
  size: sizeOfStreamsGroupTopologyKey,
  recordsSize: noRecords,
  encode: encodeStreamsGroupTopologyKey,
  decode: decodeStreamsGroupTopologyKey,
}

/** StreamsGroupTopologyValue, versions 0. */
export interface StreamsGroupTopologyValue {
  readonly epoch: number
  readonly subtopologies: readonly StreamsGroupTopologyValueSubtopology[]
}
/** {@link StreamsGroupTopologyValue} to be written. */
export interface StreamsGroupTopologyValueInput {
  readonly epoch: number
  readonly subtopologies: readonly StreamsGroupTopologyValueSubtopologyInput[]
}

/** Part of {@link StreamsGroupTopologyValue}. */
export interface StreamsGroupTopologyValueSubtopology {
  readonly subtopologyId: string
  readonly sourceTopics: readonly string[]
  readonly sourceTopicRegex: readonly string[]
  readonly stateChangelogTopics: readonly StreamsGroupTopologyValueTopicInfo[]
  readonly repartitionSinkTopics: readonly string[]
  readonly repartitionSourceTopics: readonly StreamsGroupTopologyValueTopicInfo[]
  readonly copartitionGroups: readonly StreamsGroupTopologyValueCopartitionGroup[]
}
/** {@link StreamsGroupTopologyValueSubtopology} to be written. */
export interface StreamsGroupTopologyValueSubtopologyInput {
  readonly subtopologyId: string
  readonly sourceTopics: readonly string[]
  readonly sourceTopicRegex: readonly string[]
  readonly stateChangelogTopics: readonly StreamsGroupTopologyValueTopicInfoInput[]
  readonly repartitionSinkTopics: readonly string[]
  readonly repartitionSourceTopics: readonly StreamsGroupTopologyValueTopicInfoInput[]
  readonly copartitionGroups: readonly StreamsGroupTopologyValueCopartitionGroupInput[]
}

/** Part of {@link StreamsGroupTopologyValue}. */
export interface StreamsGroupTopologyValueCopartitionGroup {
  readonly sourceTopics: readonly number[]
  readonly sourceTopicRegex: readonly number[]
  readonly repartitionSourceTopics: readonly number[]
}
/** {@link StreamsGroupTopologyValueCopartitionGroup} to be written. */
export interface StreamsGroupTopologyValueCopartitionGroupInput {
  readonly sourceTopics: readonly number[]
  readonly sourceTopicRegex: readonly number[]
  readonly repartitionSourceTopics: readonly number[]
}

/** Part of {@link StreamsGroupTopologyValue}. */
export interface StreamsGroupTopologyValueTopicInfo {
  readonly name: string
  readonly partitions: number
  readonly replicationFactor: number
  readonly topicConfigs: readonly StreamsGroupTopologyValueTopicConfig[]
}
/** {@link StreamsGroupTopologyValueTopicInfo} to be written. */
export interface StreamsGroupTopologyValueTopicInfoInput {
  readonly name: string
  readonly partitions: number
  readonly replicationFactor: number
  readonly topicConfigs: readonly StreamsGroupTopologyValueTopicConfigInput[]
}

/** Part of {@link StreamsGroupTopologyValue}. */
export interface StreamsGroupTopologyValueTopicConfig {
  readonly key: string
  readonly value: string
}
/** {@link StreamsGroupTopologyValueTopicConfig} to be written. */
export interface StreamsGroupTopologyValueTopicConfigInput {
  readonly key: string
  readonly value: string
}

function sizeOfStreamsGroupTopologyValueTopicConfig(message: StreamsGroupTopologyValueTopicConfigInput, _version: number): number {
  let size = 1
  const key = message.key
  size += compactStringSize(key)
  const value_ = message.value
  size += compactStringSize(value_)
  return size
}
function encodeStreamsGroupTopologyValueTopicConfig(message: StreamsGroupTopologyValueTopicConfigInput, _version: number, writer: Writer): void {
  const key = message.key
  writer.compactString(key)
  const value_ = message.value
  writer.compactString(value_)
  writer.uvarint(0)
}
function decodeStreamsGroupTopologyValueTopicConfig(reader: Reader, _version: number): StreamsGroupTopologyValueTopicConfig {
  const key: string = reader.compactString()
  const value_: string = reader.compactString()
  reader.skipTags()
  return { key, value: value_ }
}
function sizeOfStreamsGroupTopologyValueTopicInfo(message: StreamsGroupTopologyValueTopicInfoInput, version: number): number {
  let size = 7
  const name = message.name
  size += compactStringSize(name)
  const topicConfigs = message.topicConfigs
  size += compactCountSize(topicConfigs.length)
  for (const element of topicConfigs) size += sizeOfStreamsGroupTopologyValueTopicConfig(element, version)
  return size
}
function encodeStreamsGroupTopologyValueTopicInfo(message: StreamsGroupTopologyValueTopicInfoInput, version: number, writer: Writer): void {
  const name = message.name
  writer.compactString(name)
  const partitions = message.partitions
  writer.int32(partitions)
  const replicationFactor = message.replicationFactor
  writer.int16(replicationFactor)
  const topicConfigs = message.topicConfigs
  writer.uvarint(topicConfigs.length + 1)
  for (const element of topicConfigs) {
    encodeStreamsGroupTopologyValueTopicConfig(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeStreamsGroupTopologyValueTopicInfo(reader: Reader, version: number): StreamsGroupTopologyValueTopicInfo {
  const name: string = reader.compactString()
  const partitions: number = reader.int32()
  const replicationFactor: number = reader.int16()
  const topicConfigs: StreamsGroupTopologyValueTopicConfig[] = []
  for (let left = reader.compactArrayLength(3); left > 0; left--) topicConfigs.push(decodeStreamsGroupTopologyValueTopicConfig(reader, version))
  reader.skipTags()
  return { name, partitions, replicationFactor, topicConfigs }
}
function sizeOfStreamsGroupTopologyValueCopartitionGroup(message: StreamsGroupTopologyValueCopartitionGroupInput, _version: number): number {
  let size = 1
  const sourceTopics = message.sourceTopics
  size += compactCountSize(sourceTopics.length)
  size += 2 * sourceTopics.length
  const sourceTopicRegex = message.sourceTopicRegex
  size += compactCountSize(sourceTopicRegex.length)
  size += 2 * sourceTopicRegex.length
  const repartitionSourceTopics = message.repartitionSourceTopics
  size += compactCountSize(repartitionSourceTopics.length)
  size += 2 * repartitionSourceTopics.length
  return size
}
function encodeStreamsGroupTopologyValueCopartitionGroup(message: StreamsGroupTopologyValueCopartitionGroupInput, _version: number, writer: Writer): void {
  const sourceTopics = message.sourceTopics
  writer.uvarint(sourceTopics.length + 1)
  for (const element of sourceTopics) {
    writer.int16(element)
  }
  const sourceTopicRegex = message.sourceTopicRegex
  writer.uvarint(sourceTopicRegex.length + 1)
  for (const element of sourceTopicRegex) {
    writer.int16(element)
  }
  const repartitionSourceTopics = message.repartitionSourceTopics
  writer.uvarint(repartitionSourceTopics.length + 1)
  for (const element of repartitionSourceTopics) {
    writer.int16(element)
  }
  writer.uvarint(0)
}
function decodeStreamsGroupTopologyValueCopartitionGroup(reader: Reader, _version: number): StreamsGroupTopologyValueCopartitionGroup {
  const sourceTopics: number[] = []
  for (let left = reader.compactArrayLength(2); left > 0; left--) sourceTopics.push(reader.int16())
  const sourceTopicRegex: number[] = []
  for (let left = reader.compactArrayLength(2); left > 0; left--) sourceTopicRegex.push(reader.int16())
  const repartitionSourceTopics: number[] = []
  for (let left = reader.compactArrayLength(2); left > 0; left--) repartitionSourceTopics.push(reader.int16())
  reader.skipTags()
  return { sourceTopics, sourceTopicRegex, repartitionSourceTopics }
}
function sizeOfStreamsGroupTopologyValueSubtopology(message: StreamsGroupTopologyValueSubtopologyInput, version: number): number {
  let size = 1
  const subtopologyId = message.subtopologyId
  size += compactStringSize(subtopologyId)
  const sourceTopics = message.sourceTopics
  size += compactCountSize(sourceTopics.length)
  for (const element of sourceTopics) size += compactStringSize(element)
  const sourceTopicRegex = message.sourceTopicRegex
  size += compactCountSize(sourceTopicRegex.length)
  for (const element of sourceTopicRegex) size += compactStringSize(element)
  const stateChangelogTopics = message.stateChangelogTopics
  size += compactCountSize(stateChangelogTopics.length)
  for (const element of stateChangelogTopics) size += sizeOfStreamsGroupTopologyValueTopicInfo(element, version)
  const repartitionSinkTopics = message.repartitionSinkTopics
  size += compactCountSize(repartitionSinkTopics.length)
  for (const element of repartitionSinkTopics) size += compactStringSize(element)
  const repartitionSourceTopics = message.repartitionSourceTopics
  size += compactCountSize(repartitionSourceTopics.length)
  for (const element of repartitionSourceTopics) size += sizeOfStreamsGroupTopologyValueTopicInfo(element, version)
  const copartitionGroups = message.copartitionGroups
  size += compactCountSize(copartitionGroups.length)
  for (const element of copartitionGroups) size += sizeOfStreamsGroupTopologyValueCopartitionGroup(element, version)
  return size
}
function encodeStreamsGroupTopologyValueSubtopology(message: StreamsGroupTopologyValueSubtopologyInput, version: number, writer: Writer): void {
  const subtopologyId = message.subtopologyId
  writer.compactString(subtopologyId)
  const sourceTopics = message.sourceTopics
  writer.uvarint(sourceTopics.length + 1)
  for (const element of sourceTopics) {
    writer.compactString(element)
  }
  const sourceTopicRegex = message.sourceTopicRegex
  writer.uvarint(sourceTopicRegex.length + 1)
  for (const element of sourceTopicRegex) {
    writer.compactString(element)
  }
  const stateChangelogTopics = message.stateChangelogTopics
  writer.uvarint(stateChangelogTopics.length + 1)
  for (const element of stateChangelogTopics) {
    encodeStreamsGroupTopologyValueTopicInfo(element, version, writer)
  }
  const repartitionSinkTopics = message.repartitionSinkTopics
  writer.uvarint(repartitionSinkTopics.length + 1)
  for (const element of repartitionSinkTopics) {
    writer.compactString(element)
  }
  const repartitionSourceTopics = message.repartitionSourceTopics
  writer.uvarint(repartitionSourceTopics.length + 1)
  for (const element of repartitionSourceTopics) {
    encodeStreamsGroupTopologyValueTopicInfo(element, version, writer)
  }
  const copartitionGroups = message.copartitionGroups
  writer.uvarint(copartitionGroups.length + 1)
  for (const element of copartitionGroups) {
    encodeStreamsGroupTopologyValueCopartitionGroup(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeStreamsGroupTopologyValueSubtopology(reader: Reader, version: number): StreamsGroupTopologyValueSubtopology {
  const subtopologyId: string = reader.compactString()
  const sourceTopics: string[] = []
  for (let left = reader.compactArrayLength(1); left > 0; left--) sourceTopics.push(reader.compactString())
  const sourceTopicRegex: string[] = []
  for (let left = reader.compactArrayLength(1); left > 0; left--) sourceTopicRegex.push(reader.compactString())
  const stateChangelogTopics: StreamsGroupTopologyValueTopicInfo[] = []
  for (let left = reader.compactArrayLength(9); left > 0; left--) stateChangelogTopics.push(decodeStreamsGroupTopologyValueTopicInfo(reader, version))
  const repartitionSinkTopics: string[] = []
  for (let left = reader.compactArrayLength(1); left > 0; left--) repartitionSinkTopics.push(reader.compactString())
  const repartitionSourceTopics: StreamsGroupTopologyValueTopicInfo[] = []
  for (let left = reader.compactArrayLength(9); left > 0; left--) repartitionSourceTopics.push(decodeStreamsGroupTopologyValueTopicInfo(reader, version))
  const copartitionGroups: StreamsGroupTopologyValueCopartitionGroup[] = []
  for (let left = reader.compactArrayLength(4); left > 0; left--) copartitionGroups.push(decodeStreamsGroupTopologyValueCopartitionGroup(reader, version))
  reader.skipTags()
  return { subtopologyId, sourceTopics, sourceTopicRegex, stateChangelogTopics, repartitionSinkTopics, repartitionSourceTopics, copartitionGroups }
}
function sizeOfStreamsGroupTopologyValue(message: StreamsGroupTopologyValueInput, version: number): number {
  let size = 5
  const subtopologies = message.subtopologies
  size += compactCountSize(subtopologies.length)
  for (const element of subtopologies) size += sizeOfStreamsGroupTopologyValueSubtopology(element, version)
  return size
}
function encodeStreamsGroupTopologyValue(message: StreamsGroupTopologyValueInput, version: number, writer: Writer): void {
  const epoch = message.epoch
  writer.int32(epoch)
  const subtopologies = message.subtopologies
  writer.uvarint(subtopologies.length + 1)
  for (const element of subtopologies) {
    encodeStreamsGroupTopologyValueSubtopology(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeStreamsGroupTopologyValue(reader: Reader, version: number): StreamsGroupTopologyValue {
  const epoch: number = reader.int32()
  const subtopologies: StreamsGroupTopologyValueSubtopology[] = []
  for (let left = reader.compactArrayLength(8); left > 0; left--) subtopologies.push(decodeStreamsGroupTopologyValueSubtopology(reader, version))
  reader.skipTags()
  return { epoch, subtopologies }
}
/** Reads and writes {@link StreamsGroupTopologyValue}. */
export const streamsGroupTopologyValue: MessageCodec<StreamsGroupTopologyValue, StreamsGroupTopologyValueInput> = {
  name: 'StreamsGroupTopologyValue',
  key: 23,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfStreamsGroupTopologyValue,
  recordsSize: noRecords,
  encode: encodeStreamsGroupTopologyValue,
  decode: decodeStreamsGroupTopologyValue,
}
