// Generated from schemas/metadata/PartitionRecord.json. Never edit.
import { compactCountSize, type Reader, type Uuid, uvarintSize, type Writer } from '@actorlog/bytes'
import { type MessageCodec, NONE, noRecords } from '../../codec.ts'
import { refuseField } from '../../unwritable-error.ts'

/** PartitionRecord, versions 0-2. */
export interface PartitionRecord {
  /** default -1 */
  readonly partitionId: number
  readonly topicId: Uuid
  /** a brokerId */
  readonly replicas: readonly number[]
  readonly isr: readonly number[]
  /** a brokerId */
  readonly removingReplicas: readonly number[]
  /** a brokerId */
  readonly addingReplicas: readonly number[]
  /** default -1; a brokerId */
  readonly leader: number
  /** default 0 */
  readonly leaderRecoveryState: number
  /** default -1 */
  readonly leaderEpoch: number
  /** default -1 */
  readonly partitionEpoch: number
  /** v1-2 */
  readonly directories: readonly Uuid[]
  /** v2; default null; a brokerId */
  readonly eligibleLeaderReplicas: readonly number[] | null
  /** v2; default null; a brokerId */
  readonly lastKnownElr: readonly number[] | null
}
/** {@link PartitionRecord} to be written. */
export interface PartitionRecordInput {
  readonly partitionId?: number | undefined
  readonly topicId: Uuid
  readonly replicas: readonly number[]
  readonly isr: readonly number[]
  readonly removingReplicas: readonly number[]
  readonly addingReplicas: readonly number[]
  readonly leader?: number | undefined
  readonly leaderRecoveryState?: number | undefined
  readonly leaderEpoch?: number | undefined
  readonly partitionEpoch?: number | undefined
  readonly directories?: readonly Uuid[] | undefined
  readonly eligibleLeaderReplicas?: readonly number[] | null | undefined
  readonly lastKnownElr?: readonly number[] | null | undefined
}

function sizeOfPartitionRecord(message: PartitionRecordInput, version: number): number {
  let size = 32
  const replicas = message.replicas
  size += compactCountSize(replicas.length)
  size += 4 * replicas.length
  const isr = message.isr
  size += compactCountSize(isr.length)
  size += 4 * isr.length
  const removingReplicas = message.removingReplicas
  size += compactCountSize(removingReplicas.length)
  size += 4 * removingReplicas.length
  const addingReplicas = message.addingReplicas
  size += compactCountSize(addingReplicas.length)
  size += 4 * addingReplicas.length
  const leaderRecoveryState = message.leaderRecoveryState ?? 0
  const directories = message.directories ?? NONE
  if (version < 1 && directories.length > 0) refuseField('PartitionRecord.directories', version)
  if (version >= 1) {
    size += compactCountSize(directories.length)
    size += 16 * directories.length
  }
  const eligibleLeaderReplicas = message.eligibleLeaderReplicas ?? null
  if (version < 2 && eligibleLeaderReplicas !== null) refuseField('PartitionRecord.eligibleLeaderReplicas', version)
  const lastKnownElr = message.lastKnownElr ?? null
  if (version < 2 && lastKnownElr !== null) refuseField('PartitionRecord.lastKnownElr', version)
  let tags = 0
  if (leaderRecoveryState !== 0) {
    tags += 1
    size += 3
  }
  if (version >= 2 && eligibleLeaderReplicas !== null) {
    tags += 1
    const inner = sizeOfPartitionRecordTag1(eligibleLeaderReplicas, version)
    size += 1 + uvarintSize(inner) + inner
  }
  if (version >= 2 && lastKnownElr !== null) {
    tags += 1
    const inner = sizeOfPartitionRecordTag2(lastKnownElr, version)
    size += 1 + uvarintSize(inner) + inner
  }
  size += uvarintSize(tags)
  return size
}
function sizeOfPartitionRecordTag1(value: readonly number[] | null, _version: number): number {
  let size = 0
  size += compactCountSize(value?.length ?? -1)
  if (value !== null) {
    size += 4 * value.length
  }
  return size
}
function sizeOfPartitionRecordTag2(value: readonly number[] | null, _version: number): number {
  let size = 0
  size += compactCountSize(value?.length ?? -1)
  if (value !== null) {
    size += 4 * value.length
  }
  return size
}
function encodePartitionRecord(message: PartitionRecordInput, version: number, writer: Writer): void {
  const partitionId = message.partitionId ?? -1
  writer.int32(partitionId)
  const topicId = message.topicId
  writer.uuid(topicId)
  const replicas = message.replicas
  writer.uvarint(replicas.length + 1)
  for (const element of replicas) {
    writer.int32(element)
  }
  const isr = message.isr
  writer.uvarint(isr.length + 1)
  for (const element of isr) {
    writer.int32(element)
  }
  const removingReplicas = message.removingReplicas
  writer.uvarint(removingReplicas.length + 1)
  for (const element of removingReplicas) {
    writer.int32(element)
  }
  const addingReplicas = message.addingReplicas
  writer.uvarint(addingReplicas.length + 1)
  for (const element of addingReplicas) {
    writer.int32(element)
  }
  const leader = message.leader ?? -1
  writer.int32(leader)
  const leaderRecoveryState = message.leaderRecoveryState ?? 0
  const leaderEpoch = message.leaderEpoch ?? -1
  writer.int32(leaderEpoch)
  const partitionEpoch = message.partitionEpoch ?? -1
  writer.int32(partitionEpoch)
  const directories = message.directories ?? NONE
  if (version >= 1) {
    writer.uvarint(directories.length + 1)
    for (const element of directories) {
      writer.uuid(element)
    }
  }
  const eligibleLeaderReplicas = message.eligibleLeaderReplicas ?? null
  const lastKnownElr = message.lastKnownElr ?? null
  let tags = 0
  if (leaderRecoveryState !== 0) tags += 1
  if (version >= 2 && eligibleLeaderReplicas !== null) tags += 1
  if (version >= 2 && lastKnownElr !== null) tags += 1
  writer.uvarint(tags)
  if (leaderRecoveryState !== 0) {
    writer.uvarint(0)
    writer.uvarint(1)
    writer.int8(leaderRecoveryState)
  }
  if (version >= 2 && eligibleLeaderReplicas !== null) {
    writer.uvarint(1)
    writer.uvarint(sizeOfPartitionRecordTag1(eligibleLeaderReplicas, version))
    writer.uvarint((eligibleLeaderReplicas?.length ?? -1) + 1)
    if (eligibleLeaderReplicas !== null) {
      for (const element of eligibleLeaderReplicas) {
        writer.int32(element)
      }
    }
  }
  if (version >= 2 && lastKnownElr !== null) {
    writer.uvarint(2)
    writer.uvarint(sizeOfPartitionRecordTag2(lastKnownElr, version))
    writer.uvarint((lastKnownElr?.length ?? -1) + 1)
    if (lastKnownElr !== null) {
      for (const element of lastKnownElr) {
        writer.int32(element)
      }
    }
  }
}
function decodePartitionRecord(reader: Reader, version: number): PartitionRecord {
  const partitionId: number = reader.int32()
  const topicId: Uuid = reader.uuid()
  const replicas: number[] = []
  for (let left = reader.compactArrayLength(4); left > 0; left--) replicas.push(reader.int32())
  const isr: number[] = []
  for (let left = reader.compactArrayLength(4); left > 0; left--) isr.push(reader.int32())
  const removingReplicas: number[] = []
  for (let left = reader.compactArrayLength(4); left > 0; left--) removingReplicas.push(reader.int32())
  const addingReplicas: number[] = []
  for (let left = reader.compactArrayLength(4); left > 0; left--) addingReplicas.push(reader.int32())
  const leader: number = reader.int32()
  let leaderRecoveryState: number = 0
  const leaderEpoch: number = reader.int32()
  const partitionEpoch: number = reader.int32()
  let directories: readonly Uuid[] = NONE
  if (version >= 1) {
    const elements: Uuid[] = []
    for (let left = reader.compactArrayLength(16); left > 0; left--) elements.push(reader.uuid())
    directories = elements
  }
  let eligibleLeaderReplicas: readonly number[] | null = null
  let lastKnownElr: readonly number[] | null = null
  let tag = -1
  for (let left = reader.tagCount(); left > 0; left--) {
    tag = reader.tag(tag)
    const end = reader.tagEnd()
    if (tag === 0) {
      leaderRecoveryState = reader.int8()
    }
    else if (tag === 1 && version >= 2) {
      const eligibleLeaderReplicasCount = reader.compactNullableArrayLength(4)
      if (eligibleLeaderReplicasCount >= 0) {
        const elements: number[] = []
        for (let left = eligibleLeaderReplicasCount; left > 0; left--) elements.push(reader.int32())
        eligibleLeaderReplicas = elements
      }
    }
    else if (tag === 2 && version >= 2) {
      const lastKnownElrCount = reader.compactNullableArrayLength(4)
      if (lastKnownElrCount >= 0) {
        const elements: number[] = []
        for (let left = lastKnownElrCount; left > 0; left--) elements.push(reader.int32())
        lastKnownElr = elements
      }
    }
    else reader.skipTo(end)
    reader.expectEnd(end)
  }
  return { partitionId, topicId, replicas, isr, removingReplicas, addingReplicas, leader, leaderRecoveryState, leaderEpoch, partitionEpoch, directories, eligibleLeaderReplicas, lastKnownElr }
}
/** Reads and writes {@link PartitionRecord}. */
export const partitionRecord: MessageCodec<PartitionRecord, PartitionRecordInput> = {
  name: 'PartitionRecord',
  key: 3,
  versions: [0, 2],
  flexibleFrom: 0,
  size: sizeOfPartitionRecord,
  recordsSize: noRecords,
  encode: encodePartitionRecord,
  decode: decodePartitionRecord,
}
