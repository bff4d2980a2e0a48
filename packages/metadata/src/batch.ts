// The records of one decision as a batch of the metadata log, and back. What version a record is written in
// follows from the finalized metadata.version.
import { MalformedError } from '@actorlog/bytes'
import type { MetadataRecords } from '@actorlog/protocol/metadata'
import { decodeMetadataRecord, encodeMetadataRecord } from '@actorlog/protocol/metadata-frame'
import { BatchBuilder, RecordBatch, readRecords } from '@actorlog/records'
import type { MetadataBatch, MetadataRecord } from './metadata-record.ts'

/** From here on a replica has a directory (3.7-IV2). */
export const MV_DIRECTORIES = 17
/** From here on a partition has eligible leader replicas (4.0-IV1). */
export const MV_ELIGIBLE_LEADERS = 23
/** From here on a directory may be cordoned (4.3-IV0). */
export const MV_CORDONED = 30

/** One batch, without offset and epoch: the log gives it both. All its records have the same time. */
export function encodeBatch(
  records: readonly MetadataRecord[],
  metadataVersion: number,
  timestamp: number,
): Uint8Array {
  const builder = new BatchBuilder()
  for (const record of records) {
    builder.append(timestamp, null, encodeRecord(record, versionOf(record, metadataVersion)))
  }
  return builder.build()
}

/** The records of the batch at `position`; none of a control batch. Throws MalformedError. */
export function decodeBatch(bytes: Uint8Array, position = 0): MetadataBatch {
  const endOffset = RecordBatch.nextOffset(bytes, position)
  const epoch = RecordBatch.partitionLeaderEpoch(bytes, position)
  if (RecordBatch.isControl(bytes, position)) return { records: [], endOffset, epoch }
  const { records, fault } = readRecords(bytes, position)
  if (fault !== undefined) throw new MalformedError(fault, position)
  const decoded = records.map(({ value, offset }) => {
    if (value === null)
      throw new MalformedError(`a metadata record has a value: ${offset}`, position)
    const { type, body } = decodeMetadataRecord(value)
    return { type, body } as MetadataRecord
  })
  return { records: decoded, endOffset, epoch }
}

/** The version that Kafka of that metadata.version writes. */
export function versionOf(record: MetadataRecord, metadataVersion: number): number {
  switch (record.type) {
    case 'registerBroker':
      if (metadataVersion >= MV_CORDONED) return 4
      return metadataVersion >= MV_DIRECTORIES ? 3 : 1
    case 'partition':
    case 'partitionChange':
      if (metadataVersion >= MV_ELIGIBLE_LEADERS) return 2
      return metadataVersion >= MV_DIRECTORIES ? 1 : 0
    case 'brokerRegistrationChange':
      if (record.body.cordonedLogDirs !== null) return 3
      if (record.body.logDirs.length > 0) return 2
      return record.body.inControlledShutdown === 0 ? 0 : 1
    default:
      return 0
  }
}

function encodeRecord(record: MetadataRecord, version: number): Uint8Array {
  const { type, body } = record as { type: keyof MetadataRecords; body: never }
  return encodeMetadataRecord(type, body, version)
}
