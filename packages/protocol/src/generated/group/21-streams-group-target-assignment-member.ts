// Generated from schemas/group/StreamsGroupTargetAssignmentMemberKey.json and schemas/group/StreamsGroupTargetAssignmentMemberValue.json. Never edit.
import { compactCountSize, compactStringSize, type Reader, stringSize, type Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'

/** StreamsGroupTargetAssignmentMemberKey, versions 0. */
export interface StreamsGroupTargetAssignmentMemberKey {
  readonly groupId: string
  readonly memberId: string
}
/** {@link StreamsGroupTargetAssignmentMemberKey} to be written. */
export interface StreamsGroupTargetAssignmentMemberKeyInput {
  readonly groupId: string
  readonly memberId: string
}

function sizeOfStreamsGroupTargetAssignmentMemberKey(message: StreamsGroupTargetAssignmentMemberKeyInput, _version: number): number {
  let size = 0
  const groupId = message.groupId
  size += stringSize(groupId)
  const memberId = message.memberId
  size += stringSize(memberId)
  return size
}
function encodeStreamsGroupTargetAssignmentMemberKey(message: StreamsGroupTargetAssignmentMemberKeyInput, _version: number, writer: Writer): void {
  const groupId = message.groupId
  writer.string(groupId)
  const memberId = message.memberId
  writer.string(memberId)
}
function decodeStreamsGroupTargetAssignmentMemberKey(reader: Reader, _version: number): StreamsGroupTargetAssignmentMemberKey {
  const groupId: string = reader.string()
  const memberId: string = reader.string()
  return { groupId, memberId }
}
/** Reads and writes {@link StreamsGroupTargetAssignmentMemberKey}. */
export const streamsGroupTargetAssignmentMemberKey: MessageCodec<StreamsGroupTargetAssignmentMemberKey, StreamsGroupTargetAssignmentMemberKeyInput> = {
  name: 'StreamsGroupTargetAssignmentMemberKey',
  key: 21,
  versions: [0, 0],
  flexibleFrom: Number.POSITIVE_INFINITY,
  size: sizeOfStreamsGroupTargetAssignmentMemberKey,
  recordsSize: noRecords,
  encode: encodeStreamsGroupTargetAssignmentMemberKey,
  decode: decodeStreamsGroupTargetAssignmentMemberKey,
}

/** StreamsGroupTargetAssignmentMemberValue, versions 0. */
export interface StreamsGroupTargetAssignmentMemberValue {
  readonly activeTasks: readonly StreamsGroupTargetAssignmentMemberValueTaskIds[]
  readonly standbyTasks: readonly StreamsGroupTargetAssignmentMemberValueTaskIds[]
  readonly warmupTasks: readonly StreamsGroupTargetAssignmentMemberValueTaskIds[]
}
/** {@link StreamsGroupTargetAssignmentMemberValue} to be written. */
export interface StreamsGroupTargetAssignmentMemberValueInput {
  readonly activeTasks: readonly StreamsGroupTargetAssignmentMemberValueTaskIdsInput[]
  readonly standbyTasks: readonly StreamsGroupTargetAssignmentMemberValueTaskIdsInput[]
  readonly warmupTasks: readonly StreamsGroupTargetAssignmentMemberValueTaskIdsInput[]
}

/** Part of {@link StreamsGroupTargetAssignmentMemberValue}. */
export interface StreamsGroupTargetAssignmentMemberValueTaskIds {
  readonly subtopologyId: string
  readonly partitions: readonly number[]
}
/** {@link StreamsGroupTargetAssignmentMemberValueTaskIds} to be written. */
export interface StreamsGroupTargetAssignmentMemberValueTaskIdsInput {
  readonly subtopologyId: string
  readonly partitions: readonly number[]
}

function sizeOfStreamsGroupTargetAssignmentMemberValueTaskIds(message: StreamsGroupTargetAssignmentMemberValueTaskIdsInput, _version: number): number {
  let size = 1
  const subtopologyId = message.subtopologyId
  size += compactStringSize(subtopologyId)
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  size += 4 * partitions.length
  return size
}
function encodeStreamsGroupTargetAssignmentMemberValueTaskIds(message: StreamsGroupTargetAssignmentMemberValueTaskIdsInput, _version: number, writer: Writer): void {
  const subtopologyId = message.subtopologyId
  writer.compactString(subtopologyId)
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    writer.int32(element)
  }
  writer.uvarint(0)
}
function decodeStreamsGroupTargetAssignmentMemberValueTaskIds(reader: Reader, _version: number): StreamsGroupTargetAssignmentMemberValueTaskIds {
  const subtopologyId: string = reader.compactString()
  const partitions: number[] = []
  for (let left = reader.compactArrayLength(4); left > 0; left--) partitions.push(reader.int32())
  reader.skipTags()
  return { subtopologyId, partitions }
}
function sizeOfStreamsGroupTargetAssignmentMemberValue(message: StreamsGroupTargetAssignmentMemberValueInput, version: number): number {
  let size = 1
  const activeTasks = message.activeTasks
  size += compactCountSize(activeTasks.length)
  for (const element of activeTasks) size += sizeOfStreamsGroupTargetAssignmentMemberValueTaskIds(element, version)
  const standbyTasks = message.standbyTasks
  size += compactCountSize(standbyTasks.length)
  for (const element of standbyTasks) size += sizeOfStreamsGroupTargetAssignmentMemberValueTaskIds(element, version)
  const warmupTasks = message.warmupTasks
  size += compactCountSize(warmupTasks.length)
  for (const element of warmupTasks) size += sizeOfStreamsGroupTargetAssignmentMemberValueTaskIds(element, version)
  return size
}
function encodeStreamsGroupTargetAssignmentMemberValue(message: StreamsGroupTargetAssignmentMemberValueInput, version: number, writer: Writer): void {
  const activeTasks = message.activeTasks
  writer.uvarint(activeTasks.length + 1)
  for (const element of activeTasks) {
    encodeStreamsGroupTargetAssignmentMemberValueTaskIds(element, version, writer)
  }
  const standbyTasks = message.standbyTasks
  writer.uvarint(standbyTasks.length + 1)
  for (const element of standbyTasks) {
    encodeStreamsGroupTargetAssignmentMemberValueTaskIds(element, version, writer)
  }
  const warmupTasks = message.warmupTasks
  writer.uvarint(warmupTasks.length + 1)
  for (const element of warmupTasks) {
    encodeStreamsGroupTargetAssignmentMemberValueTaskIds(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeStreamsGroupTargetAssignmentMemberValue(reader: Reader, version: number): StreamsGroupTargetAssignmentMemberValue {
  const activeTasks: StreamsGroupTargetAssignmentMemberValueTaskIds[] = []
  for (let left = reader.compactArrayLength(3); left > 0; left--) activeTasks.push(decodeStreamsGroupTargetAssignmentMemberValueTaskIds(reader, version))
  const standbyTasks: StreamsGroupTargetAssignmentMemberValueTaskIds[] = []
  for (let left = reader.compactArrayLength(3); left > 0; left--) standbyTasks.push(decodeStreamsGroupTargetAssignmentMemberValueTaskIds(reader, version))
  const warmupTasks: StreamsGroupTargetAssignmentMemberValueTaskIds[] = []
  for (let left = reader.compactArrayLength(3); left > 0; left--) warmupTasks.push(decodeStreamsGroupTargetAssignmentMemberValueTaskIds(reader, version))
  reader.skipTags()
  return { activeTasks, standbyTasks, warmupTasks }
}
/** Reads and writes {@link StreamsGroupTargetAssignmentMemberValue}. */
export const streamsGroupTargetAssignmentMemberValue: MessageCodec<StreamsGroupTargetAssignmentMemberValue, StreamsGroupTargetAssignmentMemberValueInput> = {
  name: 'StreamsGroupTargetAssignmentMemberValue',
  key: 21,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfStreamsGroupTargetAssignmentMemberValue,
  recordsSize: noRecords,
  encode: encodeStreamsGroupTargetAssignmentMemberValue,
  decode: decodeStreamsGroupTargetAssignmentMemberValue,
}
