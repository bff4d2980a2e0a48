// Generated from schemas/metadata/PartitionChangeRecord.json. Never edit.
import { compactCountSize, type Reader, type Uuid, uvarintSize, type Writer } from '@actorlog/bytes'
import { type MessageCodec, noRecords } from '../../codec.ts'
import { refuseField } from '../../unwritable-error.ts'

/** PartitionChangeRecord, versions 0-2. */
export interface PartitionChangeRecord {
  /** default -1 */
  readonly partitionId: number
  readonly topicId: Uuid
  /** default null; a brokerId */
  readonly isr: readonly number[] | null
  /** default -2; a brokerId */
  readonly leader: number
  /** default null; a brokerId */
  readonly replicas: readonly number[] | null
  /** default null; a brokerId */
  readonly removingReplicas: readonly number[] | null
  /** default null; a brokerId */
  readonly addingReplicas: readonly number[] | null
  /** default -1 */
  readonly leaderRecoveryState: number
  /** v1-2; default null */
  readonly directories: readonly Uuid[] | null
  /** v2; default null; a brokerId */
  readonly eligibleLeaderReplicas: readonly number[] | null
  /** v2; default null; a brokerId */
  readonly lastKnownElr: readonly number[] | null
}
/** {@link PartitionChangeRecord} to be written. */
export interface PartitionChangeRecordInput {
  readonly partitionId?: number | undefined
  readonly topicId: Uuid
  readonly isr?: readonly number[] | null | undefined
  readonly leader?: number | undefined
  readonly replicas?: readonly number[] | null | undefined
  readonly removingReplicas?: readonly number[] | null | undefined
  readonly addingReplicas?: readonly number[] | null | undefined
  readonly leaderRecoveryState?: number | undefined
  readonly directories?: readonly Uuid[] | null | undefined
  readonly eligibleLeaderReplicas?: readonly number[] | null | undefined
  readonly lastKnownElr?: readonly number[] | null | undefined
}

function sizeOfPartitionChangeRecord(message: PartitionChangeRecordInput, version: number): number {
  let size = 20
  const isr = message.isr ?? null
  const leader = message.leader ?? -2
  const replicas = message.replicas ?? null
  const removingReplicas = message.removingReplicas ?? null
  const addingReplicas = message.addingReplicas ?? null
  const leaderRecoveryState = message.leaderRecoveryState ?? -1
  const directories = message.directories ?? null
  if (version < 1 && directories !== null) refuseField('PartitionChangeRecord.directories', version)
  const eligibleLeaderReplicas = message.eligibleLeaderReplicas ?? null
  if (version < 2 && eligibleLeaderReplicas !== null) refuseField('PartitionChangeRecord.eligibleLeaderReplicas', version)
  const lastKnownElr = message.lastKnownElr ?? null
  if (version < 2 && lastKnownElr !== null) refuseField('PartitionChangeRecord.lastKnownElr', version)
  let tags = 0
  if (isr !== null) {
    tags += 1
    const inner = sizeOfPartitionChangeRecordTag0(isr, version)
    size += 1 + uvarintSize(inner) + inner
  }
  if (leader !== -2) {
    tags += 1
    size += 6
  }
  if (replicas !== null) {
    tags += 1
    const inner = sizeOfPartitionChangeRecordTag2(replicas, version)
    size += 1 + uvarintSize(inner) + inner
  }
  if (removingReplicas !== null) {
    tags += 1
    const inner = sizeOfPartitionChangeRecordTag3(removingReplicas, version)
    size += 1 + uvarintSize(inner) + inner
  }
  if (addingReplicas !== null) {
    tags += 1
    const inner = sizeOfPartitionChangeRecordTag4(addingReplicas, version)
    size += 1 + uvarintSize(inner) + inner
  }
  if (leaderRecoveryState !== -1) {
    tags += 1
    size += 3
  }
  if (version >= 2 && eligibleLeaderReplicas !== null) {
    tags += 1
    const inner = sizeOfPartitionChangeRecordTag6(eligibleLeaderReplicas, version)
    size += 1 + uvarintSize(inner) + inner
  }
  if (version >= 2 && lastKnownElr !== null) {
    tags += 1
    const inner = sizeOfPartitionChangeRecordTag7(lastKnownElr, version)
    size += 1 + uvarintSize(inner) + inner
  }
  if (version >= 1 && directories !== null) {
    tags += 1
    const inner = sizeOfPartitionChangeRecordTag8(directories, version)
    size += 1 + uvarintSize(inner) + inner
  }
  size += uvarintSize(tags)
  return size
}
function sizeOfPartitionChangeRecordTag0(value: readonly number[] | null, _version: number): number {
  let size = 0
  size += compactCountSize(value?.length ?? -1)
  if (value !== null) {
    size += 4 * value.length
  }
  return size
}
function sizeOfPartitionChangeRecordTag2(value: readonly number[] | null, _version: number): number {
  let size = 0
  size += compactCountSize(value?.length ?? -1)
  if (value !== null) {
    size += 4 * value.length
  }
  return size
}
function sizeOfPartitionChangeRecordTag3(value: readonly number[] | null, _version: number): number {
  let size = 0
  size += compactCountSize(value?.length ?? -1)
  if (value !== null) {
    size += 4 * value.length
  }
  return size
}
function sizeOfPartitionChangeRecordTag4(value: readonly number[] | null, _version: number): number {
  let size = 0
  size += compactCountSize(value?.length ?? -1)
  if (value !== null) {
    size += 4 * value.length
  }
  return size
}
function sizeOfPartitionChangeRecordTag8(value: readonly Uuid[] | null, _version: number): number {
  let size = 0
  size += compactCountSize(value?.length ?? -1)
  if (value !== null) {
    size += 16 * value.length
  }
  return size
}
function sizeOfPartitionChangeRecordTag6(value: readonly number[] | null, _version: number): number {
  let size = 0
  size += compactCountSize(value?.length ?? -1)
  if (value !== null) {
    size += 4 * value.length
  }
  return size
}
function sizeOfPartitionChangeRecordTag7(value: readonly number[] | null, _version: number): number {
  let size = 0
  size += compactCountSize(value?.length ?? -1)
  if (value !== null) {
    size += 4 * value.length
  }
  return size
}
function encodePartitionChangeRecord(message: PartitionChangeRecordInput, version: number, writer: Writer): void {
  const partitionId = message.partitionId ?? -1
  writer.int32(partitionId)
  const topicId = message.topicId
  writer.uuid(topicId)
  const isr = message.isr ?? null
  const leader = message.leader ?? -2
  const replicas = message.replicas ?? null
  const removingReplicas = message.removingReplicas ?? null
  const addingReplicas = message.addingReplicas ?? null
  const leaderRecoveryState = message.leaderRecoveryState ?? -1
  const directories = message.directories ?? null
  const eligibleLeaderReplicas = message.eligibleLeaderReplicas ?? null
  const lastKnownElr = message.lastKnownElr ?? null
  let tags = 0
  if (isr !== null) tags += 1
  if (leader !== -2) tags += 1
  if (replicas !== null) tags += 1
  if (removingReplicas !== null) tags += 1
  if (addingReplicas !== null) tags += 1
  if (leaderRecoveryState !== -1) tags += 1
  if (version >= 2 && eligibleLeaderReplicas !== null) tags += 1
  if (version >= 2 && lastKnownElr !== null) tags += 1
  if (version >= 1 && directories !== null) tags += 1
  writer.uvarint(tags)
  if (isr !== null) {
    writer.uvarint(0)
    writer.uvarint(sizeOfPartitionChangeRecordTag0(isr, version))
    writer.uvarint((isr?.length ?? -1) + 1)
    if (isr !== null) {
      for (const element of isr) {
        writer.int32(element)
      }
    }
  }
  if (leader !== -2) {
    writer.uvarint(1)
    writer.uvarint(4)
    writer.int32(leader)
  }
  if (replicas !== null) {
    writer.uvarint(2)
    writer.uvarint(sizeOfPartitionChangeRecordTag2(replicas, version))
    writer.uvarint((replicas?.length ?? -1) + 1)
    if (replicas !== null) {
      for (const element of replicas) {
        writer.int32(element)
      }
    }
  }
  if (removingReplicas !== null) {
    writer.uvarint(3)
    writer.uvarint(sizeOfPartitionChangeRecordTag3(removingReplicas, version))
    writer.uvarint((removingReplicas?.length ?? -1) + 1)
    if (removingReplicas !== null) {
      for (const element of removingReplicas) {
        writer.int32(element)
      }
    }
  }
  if (addingReplicas !== null) {
    writer.uvarint(4)
    writer.uvarint(sizeOfPartitionChangeRecordTag4(addingReplicas, version))
    writer.uvarint((addingReplicas?.length ?? -1) + 1)
    if (addingReplicas !== null) {
      for (const element of addingReplicas) {
        writer.int32(element)
      }
    }
  }
  if (leaderRecoveryState !== -1) {
    writer.uvarint(5)
    writer.uvarint(1)
    writer.int8(leaderRecoveryState)
  }
  if (version >= 2 && eligibleLeaderReplicas !== null) {
    writer.uvarint(6)
    writer.uvarint(sizeOfPartitionChangeRecordTag6(eligibleLeaderReplicas, version))
    writer.uvarint((eligibleLeaderReplicas?.length ?? -1) + 1)
    if (eligibleLeaderReplicas !== null) {
      for (const element of eligibleLeaderReplicas) {
        writer.int32(element)
      }
    }
  }
  if (version >= 2 && lastKnownElr !== null) {
    writer.uvarint(7)
    writer.uvarint(sizeOfPartitionChangeRecordTag7(lastKnownElr, version))
    writer.uvarint((lastKnownElr?.length ?? -1) + 1)
    if (lastKnownElr !== null) {
      for (const element of lastKnownElr) {
        writer.int32(element)
      }
    }
  }
  if (version >= 1 && directories !== null) {
    writer.uvarint(8)
    writer.uvarint(sizeOfPartitionChangeRecordTag8(directories, version))
    writer.uvarint((directories?.length ?? -1) + 1)
    if (directories !== null) {
      for (const element of directories) {
        writer.uuid(element)
      }
    }
  }
}
function decodePartitionChangeRecord(reader: Reader, version: number): PartitionChangeRecord {
  const partitionId: number = reader.int32()
  const topicId: Uuid = reader.uuid()
  let isr: readonly number[] | null = null
  let leader: number = -2
  let replicas: readonly number[] | null = null
  let removingReplicas: readonly number[] | null = null
  let addingReplicas: readonly number[] | null = null
  let leaderRecoveryState: number = -1
  let directories: readonly Uuid[] | null = null
  let eligibleLeaderReplicas: readonly number[] | null = null
  let lastKnownElr: readonly number[] | null = null
  let tag = -1
  for (let left = reader.tagCount(); left > 0; left--) {
    tag = reader.tag(tag)
    const end = reader.tagEnd()
    if (tag === 0) {
      const isrCount = reader.compactNullableArrayLength(4)
      if (isrCount >= 0) {
        const elements: number[] = []
        for (let left = isrCount; left > 0; left--) elements.push(reader.int32())
        isr = elements
      }
    }
    else if (tag === 1) {
      leader = reader.int32()
    }
    else if (tag === 2) {
      const replicasCount = reader.compactNullableArrayLength(4)
      if (replicasCount >= 0) {
        const elements: number[] = []
        for (let left = replicasCount; left > 0; left--) elements.push(reader.int32())
        replicas = elements
      }
    }
    else if (tag === 3) {
      const removingReplicasCount = reader.compactNullableArrayLength(4)
      if (removingReplicasCount >= 0) {
        const elements: number[] = []
        for (let left = removingReplicasCount; left > 0; left--) elements.push(reader.int32())
        removingReplicas = elements
      }
    }
    else if (tag === 4) {
      const addingReplicasCount = reader.compactNullableArrayLength(4)
      if (addingReplicasCount >= 0) {
        const elements: number[] = []
        for (let left = addingReplicasCount; left > 0; left--) elements.push(reader.int32())
        addingReplicas = elements
      }
    }
    else if (tag === 5) {
      leaderRecoveryState = reader.int8()
    }
    else if (tag === 6 && version >= 2) {
      const eligibleLeaderReplicasCount = reader.compactNullableArrayLength(4)
      if (eligibleLeaderReplicasCount >= 0) {
        const elements: number[] = []
        for (let left = eligibleLeaderReplicasCount; left > 0; left--) elements.push(reader.int32())
        eligibleLeaderReplicas = elements
      }
    }
    else if (tag === 7 && version >= 2) {
      const lastKnownElrCount = reader.compactNullableArrayLength(4)
      if (lastKnownElrCount >= 0) {
        const elements: number[] = []
        for (let left = lastKnownElrCount; left > 0; left--) elements.push(reader.int32())
        lastKnownElr = elements
      }
    }
    else if (tag === 8 && version >= 1) {
      const directoriesCount = reader.compactNullableArrayLength(16)
      if (directoriesCount >= 0) {
        const elements: Uuid[] = []
        for (let left = directoriesCount; left > 0; left--) elements.push(reader.uuid())
        directories = elements
      }
    }
    else reader.skipTo(end)
    reader.expectEnd(end)
  }
  return { partitionId, topicId, isr, leader, replicas, removingReplicas, addingReplicas, leaderRecoveryState, directories, eligibleLeaderReplicas, lastKnownElr }
}
/** Reads and writes {@link PartitionChangeRecord}. */
export const partitionChangeRecord: MessageCodec<PartitionChangeRecord, PartitionChangeRecordInput> = {
  name: 'PartitionChangeRecord',
  key: 5,
  versions: [0, 2],
  flexibleFrom: 0,
  size: sizeOfPartitionChangeRecord,
  recordsSize: noRecords,
  encode: encodePartitionChangeRecord,
  decode: decodePartitionChangeRecord,
}
