// Hard state: what the compacted partition says, key by key. `replay` is the only way in. A record of this
// leader is seen at once by the next decision, settles when its write is replicated, and is taken back
// when the write failed; a cell keeps the few values in between.
import { assert } from '@actorlog/assert'
import { ZERO_UUID } from '@actorlog/bytes'
import type { GroupMetadataValue, OffsetCommitValue } from '@actorlog/protocol/group'
import { type Cell, candidates, emptyCell, isBlank, latest, put, revert, settle } from './cell.ts'
import {
  type GroupRecord,
  groupRecord,
  type OffsetKey,
  offsetRecord,
  offsetTombstone,
} from './group-record.ts'
import { TransactionalOffsets } from './transactional-offsets.ts'

/** Where a replayed record comes from. */
export type Origin =
  /** Read from the partition: it counts. */
  | { readonly offset: number; readonly producerId: number }
  /** A write of this leader, still on its way. */
  | { readonly write: number }

/** A committed offset, and where in the log it lies: a transaction that ends may not move it back. */
export interface Committed extends OffsetCommitValue {
  /** Infinity for what this leader wrote: it is behind everything that was loaded. */
  readonly recordOffset: number
}

interface GroupEntry {
  readonly metadata: Cell<GroupMetadataValue>
  readonly topics: Map<string, Map<number, Cell<Committed>>>
}

/** What the offsets of old logs do not say. */
const NEWER_FIELDS = { leaderEpoch: -1, expireTimestamp: -1, topicId: ZERO_UUID } as const

/** The generations and offsets of one shard. */
export class CommittedState {
  readonly #groups = new Map<string, GroupEntry>()
  readonly #open = new TransactionalOffsets()
  /** The keys that a write on its way touches. */
  readonly #writes = new Map<number, GroupRecord[]>()

  /** Makes a record part of the state. Records of other kinds of groups are none of ours. */
  replay(record: GroupRecord, origin: Origin): void {
    if ('write' in origin) this.#remember(origin.write, record)
    if (record.type === 'groupMetadata') {
      put(this.#entry(record.key.group).metadata, record.value, writeOf(origin))
      this.#dropIfBlank(record)
    } else if (record.type === 'offsetCommit') {
      this.#replayOffset(record.key, record.value, origin)
    } else if (record.type === 'legacyOffsetCommit') {
      const value = record.value === null ? null : { ...NEWER_FIELDS, ...record.value }
      this.#replayOffset(record.key, value, origin)
    }
  }

  /** A transaction of this producer ended: its offsets count, or are gone. */
  endTransaction(producerId: number, committed: boolean): void {
    for (const { key, value } of this.#open.end(producerId)) {
      if (!committed) continue
      const current = this.offset(key)
      if (current !== null && current.recordOffset > value.recordOffset) continue
      put(this.#cell(key), value, undefined)
    }
  }

  /** The records of this write are replicated. */
  settle(write: number): void {
    for (const record of this.#taken(write)) {
      const cell = this.#cellOf(record)
      if (cell !== undefined) settle(cell, write)
      this.#dropIfBlank(record)
    }
  }

  /** The records of this write are not in the log. */
  revert(write: number): void {
    for (const record of this.#taken(write)) {
      const cell = this.#cellOf(record)
      if (cell !== undefined) revert(cell, write)
      this.#dropIfBlank(record)
    }
  }

  /** The group's newest generation, on its way or settled; null without one. */
  metadata(group: string): GroupMetadataValue | null {
    const entry = this.#groups.get(group)
    return entry === undefined ? null : latest(entry.metadata)
  }

  /** No group of that name may begin below: a deletion on its way may yet fail. */
  lastGeneration(group: string): number {
    const entry = this.#groups.get(group)
    const values = entry === undefined ? [] : candidates(entry.metadata)
    return values.reduce((last, { generation }) => Math.max(last, generation), 0)
  }

  /** The newest offset, on its way or settled. */
  offset(key: OffsetKey): Committed | null {
    const cell = this.#groups.get(key.group)?.topics.get(key.topic)?.get(key.partition)
    return cell === undefined ? null : latest(cell)
  }

  /** The offset that is replicated: what readers may know. */
  settledOffset(key: OffsetKey): Committed | null {
    const cell = this.#groups.get(key.group)?.topics.get(key.topic)?.get(key.partition)
    return cell?.settled ?? null
  }

  /** Whether the key's offset waits for the end of a transaction. */
  isUnstable(key: OffsetKey): boolean {
    return this.#open.has(key)
  }

  /** Whether some offset of the group does. */
  hasOpenTransaction(group: string): boolean {
    return this.#open.hasGroup(group)
  }

  /** Whether anything is known of the group. */
  has(group: string): boolean {
    return this.#groups.has(group)
  }

  groups(): Iterable<string> {
    return this.#groups.keys()
  }

  /** The keys that a group has, had until a write on its way, or may get by a transaction, an offset for. */
  *offsetKeys(group: string): Iterable<OffsetKey> {
    for (const [topic, partitions] of this.#groups.get(group)?.topics ?? []) {
      for (const partition of partitions.keys()) yield { group, topic, partition }
    }
    for (const key of this.#open.keysOf(group)) {
      if (this.#groups.get(group)?.topics.get(key.topic)?.has(key.partition) !== true) yield key
    }
  }

  /** Whether any offset of the group is there, on its way or settled. */
  hasOffsets(group: string): boolean {
    for (const key of this.offsetKeys(group)) if (this.offset(key) !== null) return true
    return false
  }

  /** The fewest records that make this state again. */
  *records(): Iterable<GroupRecord> {
    for (const group of this.#groups.keys()) {
      const metadata = this.metadata(group)
      if (metadata !== null) yield groupRecord(group, metadata)
      for (const key of this.offsetKeys(group)) {
        const committed = this.offset(key)
        if (committed === null) continue
        const { recordOffset: _, ...value } = committed
        yield offsetRecord(key, value)
      }
    }
  }

  #replayOffset(key: OffsetKey, value: OffsetCommitValue | null, origin: Origin): void {
    const recordOffset = 'write' in origin ? Number.POSITIVE_INFINITY : origin.offset
    const committed = value === null ? null : { ...value, recordOffset }
    if ('producerId' in origin && origin.producerId !== -1 && committed !== null) {
      this.#open.put(origin.producerId, key, committed)
      return
    }
    if (committed === null) this.#open.remove(key)
    put(this.#cell(key), committed, writeOf(origin))
    if (committed === null) this.#dropIfBlank(offsetTombstone(key))
  }

  #remember(write: number, record: GroupRecord): void {
    const records = this.#writes.get(write)
    if (records === undefined) this.#writes.set(write, [record])
    else records.push(record)
  }

  #taken(write: number): readonly GroupRecord[] {
    const records = this.#writes.get(write)
    assert(records !== undefined, 'a write ends once', { write })
    this.#writes.delete(write)
    return records
  }

  #cellOf(record: GroupRecord): Cell<unknown> | undefined {
    if (record.type === 'groupMetadata') return this.#groups.get(record.key.group)?.metadata
    assert(record.type === 'offsetCommit', 'a leader writes groups and offsets')
    const { group, topic, partition } = record.key
    return this.#groups.get(group)?.topics.get(topic)?.get(partition)
  }

  #entry(group: string): GroupEntry {
    let entry = this.#groups.get(group)
    if (entry === undefined) {
      entry = { metadata: emptyCell(), topics: new Map() }
      this.#groups.set(group, entry)
    }
    return entry
  }

  #cell(key: OffsetKey): Cell<Committed> {
    const { topics } = this.#entry(key.group)
    let partitions = topics.get(key.topic)
    if (partitions === undefined) {
      partitions = new Map()
      topics.set(key.topic, partitions)
    }
    let cell = partitions.get(key.partition)
    if (cell === undefined) {
      cell = emptyCell()
      partitions.set(key.partition, cell)
    }
    return cell
  }

  // What is blank everywhere leaves no trace, or deleted groups would pile up.
  #dropIfBlank(record: GroupRecord): void {
    const cell = this.#cellOf(record)
    const group = this.#groups.get(groupOf(record))
    if (cell === undefined || group === undefined || !isBlank(cell)) return
    if (record.type === 'offsetCommit') {
      const { topic, partition } = record.key
      const partitions = group.topics.get(topic)
      partitions?.delete(partition)
      if (partitions?.size === 0) group.topics.delete(topic)
    }
    if (group.topics.size === 0 && isBlank(group.metadata)) this.#groups.delete(groupOf(record))
  }
}

function groupOf(record: GroupRecord): string {
  assert('group' in record.key, 'a leader writes groups and offsets')
  return record.key.group
}

function writeOf(origin: Origin): number | undefined {
  return 'write' in origin ? origin.write : undefined
}
