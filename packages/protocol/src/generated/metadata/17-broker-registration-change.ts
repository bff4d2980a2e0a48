// Generated from schemas/metadata/BrokerRegistrationChangeRecord.json. Never edit.
import { compactCountSize, type Reader, type Uuid, uvarintSize, type Writer } from '@actorlog/bytes'
import { type MessageCodec, NONE, noRecords } from '../../codec.ts'
import { refuseField } from '../../unwritable-error.ts'

/** BrokerRegistrationChangeRecord, versions 0-3. */
export interface BrokerRegistrationChangeRecord {
  /** a brokerId */
  readonly brokerId: number
  readonly brokerEpoch: number
  readonly fenced: number
  /** v1-3 */
  readonly inControlledShutdown: number
  /** v2-3 */
  readonly logDirs: readonly Uuid[]
  /** v3; default null */
  readonly cordonedLogDirs: readonly Uuid[] | null
}
/** {@link BrokerRegistrationChangeRecord} to be written. */
export interface BrokerRegistrationChangeRecordInput {
  readonly brokerId: number
  readonly brokerEpoch: number
  readonly fenced?: number | undefined
  readonly inControlledShutdown?: number | undefined
  readonly logDirs?: readonly Uuid[] | undefined
  readonly cordonedLogDirs?: readonly Uuid[] | null | undefined
}

function sizeOfBrokerRegistrationChangeRecord(message: BrokerRegistrationChangeRecordInput, version: number): number {
  let size = 12
  const fenced = message.fenced ?? 0
  const inControlledShutdown = message.inControlledShutdown ?? 0
  if (version < 1 && inControlledShutdown !== 0) refuseField('BrokerRegistrationChangeRecord.inControlledShutdown', version)
  const logDirs = message.logDirs ?? NONE
  if (version < 2 && logDirs.length > 0) refuseField('BrokerRegistrationChangeRecord.logDirs', version)
  const cordonedLogDirs = message.cordonedLogDirs ?? null
  if (version < 3 && cordonedLogDirs !== null) refuseField('BrokerRegistrationChangeRecord.cordonedLogDirs', version)
  let tags = 0
  if (fenced !== 0) {
    tags += 1
    size += 3
  }
  if (version >= 1 && inControlledShutdown !== 0) {
    tags += 1
    size += 3
  }
  if (version >= 2 && logDirs.length > 0) {
    tags += 1
    const inner = sizeOfBrokerRegistrationChangeRecordTag2(logDirs, version)
    size += 1 + uvarintSize(inner) + inner
  }
  if (version >= 3 && cordonedLogDirs !== null) {
    tags += 1
    const inner = sizeOfBrokerRegistrationChangeRecordTag3(cordonedLogDirs, version)
    size += 1 + uvarintSize(inner) + inner
  }
  size += uvarintSize(tags)
  return size
}
function sizeOfBrokerRegistrationChangeRecordTag2(value: readonly Uuid[], _version: number): number {
  let size = 0
  size += compactCountSize(value.length)
  size += 16 * value.length
  return size
}
function sizeOfBrokerRegistrationChangeRecordTag3(value: readonly Uuid[] | null, _version: number): number {
  let size = 0
  size += compactCountSize(value?.length ?? -1)
  if (value !== null) {
    size += 16 * value.length
  }
  return size
}
function encodeBrokerRegistrationChangeRecord(message: BrokerRegistrationChangeRecordInput, version: number, writer: Writer): void {
  const brokerId = message.brokerId
  writer.int32(brokerId)
  const brokerEpoch = message.brokerEpoch
  writer.int64(brokerEpoch)
  const fenced = message.fenced ?? 0
  const inControlledShutdown = message.inControlledShutdown ?? 0
  const logDirs = message.logDirs ?? NONE
  const cordonedLogDirs = message.cordonedLogDirs ?? null
  let tags = 0
  if (fenced !== 0) tags += 1
  if (version >= 1 && inControlledShutdown !== 0) tags += 1
  if (version >= 2 && logDirs.length > 0) tags += 1
  if (version >= 3 && cordonedLogDirs !== null) tags += 1
  writer.uvarint(tags)
  if (fenced !== 0) {
    writer.uvarint(0)
    writer.uvarint(1)
    writer.int8(fenced)
  }
  if (version >= 1 && inControlledShutdown !== 0) {
    writer.uvarint(1)
    writer.uvarint(1)
    writer.int8(inControlledShutdown)
  }
  if (version >= 2 && logDirs.length > 0) {
    writer.uvarint(2)
    writer.uvarint(sizeOfBrokerRegistrationChangeRecordTag2(logDirs, version))
    writer.uvarint(logDirs.length + 1)
    for (const element of logDirs) {
      writer.uuid(element)
    }
  }
  if (version >= 3 && cordonedLogDirs !== null) {
    writer.uvarint(3)
    writer.uvarint(sizeOfBrokerRegistrationChangeRecordTag3(cordonedLogDirs, version))
    writer.uvarint((cordonedLogDirs?.length ?? -1) + 1)
    if (cordonedLogDirs !== null) {
      for (const element of cordonedLogDirs) {
        writer.uuid(element)
      }
    }
  }
}
function decodeBrokerRegistrationChangeRecord(reader: Reader, version: number): BrokerRegistrationChangeRecord {
  const brokerId: number = reader.int32()
  const brokerEpoch: number = reader.int64()
  let fenced: number = 0
  let inControlledShutdown: number = 0
  let logDirs: readonly Uuid[] = NONE
  let cordonedLogDirs: readonly Uuid[] | null = null
  let tag = -1
  for (let left = reader.tagCount(); left > 0; left--) {
    tag = reader.tag(tag)
    const end = reader.tagEnd()
    if (tag === 0) {
      fenced = reader.int8()
    }
    else if (tag === 1 && version >= 1) {
      inControlledShutdown = reader.int8()
    }
    else if (tag === 2 && version >= 2) {
      const elements: Uuid[] = []
      for (let left = reader.compactArrayLength(16); left > 0; left--) elements.push(reader.uuid())
      logDirs = elements
    }
    else if (tag === 3 && version >= 3) {
      const cordonedLogDirsCount = reader.compactNullableArrayLength(16)
      if (cordonedLogDirsCount >= 0) {
        const elements: Uuid[] = []
        for (let left = cordonedLogDirsCount; left > 0; left--) elements.push(reader.uuid())
        cordonedLogDirs = elements
      }
    }
    else reader.skipTo(end)
    reader.expectEnd(end)
  }
  return { brokerId, brokerEpoch, fenced, inControlledShutdown, logDirs, cordonedLogDirs }
}
/** Reads and writes {@link BrokerRegistrationChangeRecord}. */
export const brokerRegistrationChangeRecord: MessageCodec<BrokerRegistrationChangeRecord, BrokerRegistrationChangeRecordInput> = {
  name: 'BrokerRegistrationChangeRecord',
  key: 17,
  versions: [0, 3],
  flexibleFrom: 0,
  size: sizeOfBrokerRegistrationChangeRecord,
  recordsSize: noRecords,
  encode: encodeBrokerRegistrationChangeRecord,
  decode: decodeBrokerRegistrationChangeRecord,
}
