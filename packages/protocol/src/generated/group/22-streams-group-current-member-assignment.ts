// Generated from schemas/group/StreamsGroupCurrentMemberAssignmentKey.json and schemas/group/StreamsGroupCurrentMemberAssignmentValue.json. Never edit.
import { compactCountSize, compactStringSize, type Reader, stringSize, uvarintSize, type Writer } from '@actorlog/bytes'
import { type MessageCodec, NONE, noRecords } from '../../codec.ts'

/** StreamsGroupCurrentMemberAssignmentKey, versions 0. */
export interface StreamsGroupCurrentMemberAssignmentKey {
  readonly groupId: string
  readonly memberId: string
}
/** {@link StreamsGroupCurrentMemberAssignmentKey} to be written. */
export interface StreamsGroupCurrentMemberAssignmentKeyInput {
  readonly groupId: string
  readonly memberId: string
}

function sizeOfStreamsGroupCurrentMemberAssignmentKey(message: StreamsGroupCurrentMemberAssignmentKeyInput, _version: number): number {
  let size = 0
  const groupId = message.groupId
  size += stringSize(groupId)
  const memberId = message.memberId
  size += stringSize(memberId)
  return size
}
function encodeStreamsGroupCurrentMemberAssignmentKey(message: StreamsGroupCurrentMemberAssignmentKeyInput, _version: number, writer: Writer): void {
  const groupId = message.groupId
  writer.string(groupId)
  const memberId = message.memberId
  writer.string(memberId)
}
function decodeStreamsGroupCurrentMemberAssignmentKey(reader: Reader, _version: number): StreamsGroupCurrentMemberAssignmentKey {
  const groupId: string = reader.string()
  const memberId: string = reader.string()
  return { groupId, memberId }
}
/** Reads and writes {@link StreamsGroupCurrentMemberAssignmentKey}. */
export const streamsGroupCurrentMemberAssignmentKey: MessageCodec<StreamsGroupCurrentMemberAssignmentKey, StreamsGroupCurrentMemberAssignmentKeyInput> = {
  name: 'StreamsGroupCurrentMemberAssignmentKey',
  key: 22,
  versions: [0, 0],
  flexibleFrom: Number.POSITIVE_INFINITY,
  size: sizeOfStreamsGroupCurrentMemberAssignmentKey,
  recordsSize: noRecords,
  encode: encodeStreamsGroupCurrentMemberAssignmentKey,
  decode: decodeStreamsGroupCurrentMemberAssignmentKey,
}

/** StreamsGroupCurrentMemberAssignmentValue, versions 0. */
export interface StreamsGroupCurrentMemberAssignmentValue {
  readonly memberEpoch: number
  readonly previousMemberEpoch: number
  readonly state: number
  readonly activeTasks: readonly StreamsGroupCurrentMemberAssignmentValueTaskIds[]
  readonly standbyTasks: readonly StreamsGroupCurrentMemberAssignmentValueTaskIds[]
  readonly warmupTasks: readonly StreamsGroupCurrentMemberAssignmentValueTaskIds[]
  readonly activeTasksPendingRevocation: readonly StreamsGroupCurrentMemberAssignmentValueTaskIds[]
  readonly standbyTasksPendingRevocation: readonly StreamsGroupCurrentMemberAssignmentValueTaskIds[]
  readonly warmupTasksPendingRevocation: readonly StreamsGroupCurrentMemberAssignmentValueTaskIds[]
}
/** {@link StreamsGroupCurrentMemberAssignmentValue} to be written. */
export interface StreamsGroupCurrentMemberAssignmentValueInput {
  readonly memberEpoch: number
  readonly previousMemberEpoch: number
  readonly state: number
  readonly activeTasks: readonly StreamsGroupCurrentMemberAssignmentValueTaskIdsInput[]
  readonly standbyTasks: readonly StreamsGroupCurrentMemberAssignmentValueTaskIdsInput[]
  readonly warmupTasks: readonly StreamsGroupCurrentMemberAssignmentValueTaskIdsInput[]
  readonly activeTasksPendingRevocation: readonly StreamsGroupCurrentMemberAssignmentValueTaskIdsInput[]
  readonly standbyTasksPendingRevocation: readonly StreamsGroupCurrentMemberAssignmentValueTaskIdsInput[]
  readonly warmupTasksPendingRevocation: readonly StreamsGroupCurrentMemberAssignmentValueTaskIdsInput[]
}

/** Part of {@link StreamsGroupCurrentMemberAssignmentValue}. */
export interface StreamsGroupCurrentMemberAssignmentValueTaskIds {
  readonly subtopologyId: string
  readonly partitions: readonly number[]
  readonly assignmentEpochs: readonly number[] | null
}
/** {@link StreamsGroupCurrentMemberAssignmentValueTaskIds} to be written. */
export interface StreamsGroupCurrentMemberAssignmentValueTaskIdsInput {
  readonly subtopologyId: string
  readonly partitions: readonly number[]
  readonly assignmentEpochs?: readonly number[] | null | undefined
}

function sizeOfStreamsGroupCurrentMemberAssignmentValueTaskIds(message: StreamsGroupCurrentMemberAssignmentValueTaskIdsInput, version: number): number {
  let size = 0
  const subtopologyId = message.subtopologyId
  size += compactStringSize(subtopologyId)
  const partitions = message.partitions
  size += compactCountSize(partitions.length)
  size += 4 * partitions.length
  const assignmentEpochs = message.assignmentEpochs === undefined ? NONE : message.assignmentEpochs
  let tags = 0
  if ((assignmentEpochs === null || assignmentEpochs.length > 0)) {
    tags += 1
    const inner = sizeOfStreamsGroupCurrentMemberAssignmentValueTaskIdsTag0(assignmentEpochs, version)
    size += 1 + uvarintSize(inner) + inner
  }
  size += uvarintSize(tags)
  return size
}
function sizeOfStreamsGroupCurrentMemberAssignmentValueTaskIdsTag0(value: readonly number[] | null, _version: number): number {
  let size = 0
  size += compactCountSize(value?.length ?? -1)
  if (value !== null) {
    size += 4 * value.length
  }
  return size
}
function encodeStreamsGroupCurrentMemberAssignmentValueTaskIds(message: StreamsGroupCurrentMemberAssignmentValueTaskIdsInput, version: number, writer: Writer): void {
  const subtopologyId = message.subtopologyId
  writer.compactString(subtopologyId)
  const partitions = message.partitions
  writer.uvarint(partitions.length + 1)
  for (const element of partitions) {
    writer.int32(element)
  }
  const assignmentEpochs = message.assignmentEpochs === undefined ? NONE : message.assignmentEpochs
  let tags = 0
  if ((assignmentEpochs === null || assignmentEpochs.length > 0)) tags += 1
  writer.uvarint(tags)
  if ((assignmentEpochs === null || assignmentEpochs.length > 0)) {
    writer.uvarint(0)
    writer.uvarint(sizeOfStreamsGroupCurrentMemberAssignmentValueTaskIdsTag0(assignmentEpochs, version))
    writer.uvarint((assignmentEpochs?.length ?? -1) + 1)
    if (assignmentEpochs !== null) {
      for (const element of assignmentEpochs) {
        writer.int32(element)
      }
    }
  }
}
function decodeStreamsGroupCurrentMemberAssignmentValueTaskIds(reader: Reader, _version: number): StreamsGroupCurrentMemberAssignmentValueTaskIds {
  const subtopologyId: string = reader.compactString()
  const partitions: number[] = []
  for (let left = reader.compactArrayLength(4); left > 0; left--) partitions.push(reader.int32())
  let assignmentEpochs: readonly number[] | null = NONE
  let tag = -1
  for (let left = reader.tagCount(); left > 0; left--) {
    tag = reader.tag(tag)
    const end = reader.tagEnd()
    if (tag === 0) {
      const assignmentEpochsCount = reader.compactNullableArrayLength(4)
      if (assignmentEpochsCount >= 0) {
        const elements: number[] = []
        for (let left = assignmentEpochsCount; left > 0; left--) elements.push(reader.int32())
        assignmentEpochs = elements
      }
      else assignmentEpochs = null
    }
    else reader.skipTo(end)
    reader.expectEnd(end)
  }
  return { subtopologyId, partitions, assignmentEpochs }
}
function sizeOfStreamsGroupCurrentMemberAssignmentValue(message: StreamsGroupCurrentMemberAssignmentValueInput, version: number): number {
  let size = 10
  const activeTasks = message.activeTasks
  size += compactCountSize(activeTasks.length)
  for (const element of activeTasks) size += sizeOfStreamsGroupCurrentMemberAssignmentValueTaskIds(element, version)
  const standbyTasks = message.standbyTasks
  size += compactCountSize(standbyTasks.length)
  for (const element of standbyTasks) size += sizeOfStreamsGroupCurrentMemberAssignmentValueTaskIds(element, version)
  const warmupTasks = message.warmupTasks
  size += compactCountSize(warmupTasks.length)
  for (const element of warmupTasks) size += sizeOfStreamsGroupCurrentMemberAssignmentValueTaskIds(element, version)
  const activeTasksPendingRevocation = message.activeTasksPendingRevocation
  size += compactCountSize(activeTasksPendingRevocation.length)
  for (const element of activeTasksPendingRevocation) size += sizeOfStreamsGroupCurrentMemberAssignmentValueTaskIds(element, version)
  const standbyTasksPendingRevocation = message.standbyTasksPendingRevocation
  size += compactCountSize(standbyTasksPendingRevocation.length)
  for (const element of standbyTasksPendingRevocation) size += sizeOfStreamsGroupCurrentMemberAssignmentValueTaskIds(element, version)
  const warmupTasksPendingRevocation = message.warmupTasksPendingRevocation
  size += compactCountSize(warmupTasksPendingRevocation.length)
  for (const element of warmupTasksPendingRevocation) size += sizeOfStreamsGroupCurrentMemberAssignmentValueTaskIds(element, version)
  return size
}
function encodeStreamsGroupCurrentMemberAssignmentValue(message: StreamsGroupCurrentMemberAssignmentValueInput, version: number, writer: Writer): void {
  const memberEpoch = message.memberEpoch
  writer.int32(memberEpoch)
  const previousMemberEpoch = message.previousMemberEpoch
  writer.int32(previousMemberEpoch)
  const state = message.state
  writer.int8(state)
  const activeTasks = message.activeTasks
  writer.uvarint(activeTasks.length + 1)
  for (const element of activeTasks) {
    encodeStreamsGroupCurrentMemberAssignmentValueTaskIds(element, version, writer)
  }
  const standbyTasks = message.standbyTasks
  writer.uvarint(standbyTasks.length + 1)
  for (const element of standbyTasks) {
    encodeStreamsGroupCurrentMemberAssignmentValueTaskIds(element, version, writer)
  }
  const warmupTasks = message.warmupTasks
  writer.uvarint(warmupTasks.length + 1)
  for (const element of warmupTasks) {
    encodeStreamsGroupCurrentMemberAssignmentValueTaskIds(element, version, writer)
  }
  const activeTasksPendingRevocation = message.activeTasksPendingRevocation
  writer.uvarint(activeTasksPendingRevocation.length + 1)
  for (const element of activeTasksPendingRevocation) {
    encodeStreamsGroupCurrentMemberAssignmentValueTaskIds(element, version, writer)
  }
  const standbyTasksPendingRevocation = message.standbyTasksPendingRevocation
  writer.uvarint(standbyTasksPendingRevocation.length + 1)
  for (const element of standbyTasksPendingRevocation) {
    encodeStreamsGroupCurrentMemberAssignmentValueTaskIds(element, version, writer)
  }
  const warmupTasksPendingRevocation = message.warmupTasksPendingRevocation
  writer.uvarint(warmupTasksPendingRevocation.length + 1)
  for (const element of warmupTasksPendingRevocation) {
    encodeStreamsGroupCurrentMemberAssignmentValueTaskIds(element, version, writer)
  }
  writer.uvarint(0)
}
function decodeStreamsGroupCurrentMemberAssignmentValue(reader: Reader, version: number): StreamsGroupCurrentMemberAssignmentValue {
  const memberEpoch: number = reader.int32()
  const previousMemberEpoch: number = reader.int32()
  const state: number = reader.int8()
  const activeTasks: StreamsGroupCurrentMemberAssignmentValueTaskIds[] = []
  for (let left = reader.compactArrayLength(3); left > 0; left--) activeTasks.push(decodeStreamsGroupCurrentMemberAssignmentValueTaskIds(reader, version))
  const standbyTasks: StreamsGroupCurrentMemberAssignmentValueTaskIds[] = []
  for (let left = reader.compactArrayLength(3); left > 0; left--) standbyTasks.push(decodeStreamsGroupCurrentMemberAssignmentValueTaskIds(reader, version))
  const warmupTasks: StreamsGroupCurrentMemberAssignmentValueTaskIds[] = []
  for (let left = reader.compactArrayLength(3); left > 0; left--) warmupTasks.push(decodeStreamsGroupCurrentMemberAssignmentValueTaskIds(reader, version))
  const activeTasksPendingRevocation: StreamsGroupCurrentMemberAssignmentValueTaskIds[] = []
  for (let left = reader.compactArrayLength(3); left > 0; left--) activeTasksPendingRevocation.push(decodeStreamsGroupCurrentMemberAssignmentValueTaskIds(reader, version))
  const standbyTasksPendingRevocation: StreamsGroupCurrentMemberAssignmentValueTaskIds[] = []
  for (let left = reader.compactArrayLength(3); left > 0; left--) standbyTasksPendingRevocation.push(decodeStreamsGroupCurrentMemberAssignmentValueTaskIds(reader, version))
  const warmupTasksPendingRevocation: StreamsGroupCurrentMemberAssignmentValueTaskIds[] = []
  for (let left = reader.compactArrayLength(3); left > 0; left--) warmupTasksPendingRevocation.push(decodeStreamsGroupCurrentMemberAssignmentValueTaskIds(reader, version))
  reader.skipTags()
  return { memberEpoch, previousMemberEpoch, state, activeTasks, standbyTasks, warmupTasks, activeTasksPendingRevocation, standbyTasksPendingRevocation, warmupTasksPendingRevocation }
}
/** Reads and writes {@link StreamsGroupCurrentMemberAssignmentValue}. */
export const streamsGroupCurrentMemberAssignmentValue: MessageCodec<StreamsGroupCurrentMemberAssignmentValue, StreamsGroupCurrentMemberAssignmentValueInput> = {
  name: 'StreamsGroupCurrentMemberAssignmentValue',
  key: 22,
  versions: [0, 0],
  flexibleFrom: 0,
  size: sizeOfStreamsGroupCurrentMemberAssignmentValue,
  recordsSize: noRecords,
  encode: encodeStreamsGroupCurrentMemberAssignmentValue,
  decode: decodeStreamsGroupCurrentMemberAssignmentValue,
}
