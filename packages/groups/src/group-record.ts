// The records of __consumer_offsets that classic groups write, as Kafka frames them: made, encoded, decoded.
import { type Uuid, ZERO_UUID } from '@actorlog/bytes'
import {
  type CoordinatorBytes,
  CoordinatorFrame,
  type CoordinatorRecord,
} from '@actorlog/protocol/coordinator-frame'
import {
  type GroupMetadataValue,
  type GroupRecords,
  groupRecords,
  type OffsetCommitValue,
} from '@actorlog/protocol/group'

/** A record of __consumer_offsets; without a value it is a tombstone. */
export type GroupRecord = CoordinatorRecord<GroupRecords>

/** One partition's offset in one group. */
export interface OffsetKey {
  readonly group: string
  readonly topic: string
  readonly partition: number
}

const frame = new CoordinatorFrame<GroupRecords>(groupRecords)

// Versions that every Kafka since 2.1 (offsets) and 2.3 (groups) reads; 4 of an offset since 4.0.
const GROUP_VERSION = 3
const OFFSET_VERSION = 3
const OFFSET_VERSION_WITH_TOPIC_ID = 4
const OFFSET_VERSION_WITH_EXPIRY = 1

/** The record's bytes, in the version Kafka would write. */
export function encodeGroupRecord(record: GroupRecord): CoordinatorBytes {
  return frame.encode(record, versionOf(record))
}

/**
 * Reads a record; undefined for a type nobody here knows (KIP-915). Throws MalformedError for bytes that
 * make no sense or a value from a later version: such a partition cannot be coordinated.
 */
export function decodeGroupRecord(bytes: CoordinatorBytes): GroupRecord | undefined {
  return frame.decode(bytes)
}

export function offsetRecord(key: OffsetKey, value: OffsetCommitValue): GroupRecord {
  return { type: 'offsetCommit', key, value }
}

export function offsetTombstone(key: OffsetKey): GroupRecord {
  return { type: 'offsetCommit', key, value: null }
}

export function groupRecord(group: string, value: GroupMetadataValue): GroupRecord {
  return { type: 'groupMetadata', key: { group }, value }
}

export function groupTombstone(group: string): GroupRecord {
  return { type: 'groupMetadata', key: { group }, value: null }
}

/** Whether an offset's record says of which incarnation of its topic it is. */
export function hasTopicId(topicId: Uuid): boolean {
  return topicId !== ZERO_UUID
}

function versionOf(record: GroupRecord): number {
  if (record.type !== 'offsetCommit' || record.value === null) return GROUP_VERSION
  // An expiry of its own has a place in version 1 only.
  if (record.value.expireTimestamp !== -1) return OFFSET_VERSION_WITH_EXPIRY
  return hasTopicId(record.value.topicId) ? OFFSET_VERSION_WITH_TOPIC_ID : OFFSET_VERSION
}
