// What goes without being asked: offsets that nobody has needed for long, groups that nothing is left of, and
// offsets of topics that are gone.
import { type ClassicGroup, CONSUMER_PROTOCOL_TYPE } from './classic-group.ts'
import type { Committed } from './committed-state.ts'
import {
  type GroupRecord,
  groupTombstone,
  type OffsetKey,
  offsetTombstone,
} from './group-record.ts'
import type { Shard } from './shard.ts'

/** Writes tombstones for what has expired. */
export function expireOffsets<W>(shard: Shard<W>): void {
  for (const group of [...shard.groups()]) expireGroup(shard, group)
}

/** Writes tombstones for the offsets of topics that are gone. */
export function forgetTopics<W>(shard: Shard<W>, topicNames: readonly string[]): void {
  const gone = new Set(topicNames)
  const records: GroupRecord[] = []
  for (const group of shard.state.groups()) {
    for (const key of shard.state.offsetKeys(group)) {
      if (gone.has(key.topic) && shard.state.offset(key) !== null) {
        records.push(offsetTombstone(key))
      }
    }
  }
  if (records.length > 0) shard.appendInParts(records, () => {})
}

function expireGroup<W>(shard: Shard<W>, group: ClassicGroup<W>): void {
  const since = countsFrom(group)
  if (since === undefined) return
  const records: GroupRecord[] = []
  let isLeft = shard.state.hasOpenTransaction(group.id)
  for (const key of shard.state.offsetKeys(group.id)) {
    const committed = shard.state.offset(key)
    if (committed === null) continue
    if (hasExpired(shard, group, key, committed, since)) records.push(offsetTombstone(key))
    else isLeft = true
  }
  const isOver = !isLeft && group.state === 'Empty' && group.pendingIds.size === 0
  if (isOver && shard.state.metadata(group.id) !== null) records.push(groupTombstone(group.id))
  if (isOver) shard.bury(group)
  if (records.length > 0) shard.appendInParts(records, () => {})
}

/** From when the group's offsets age; undefined while they do not. */
function countsFrom<W>(group: ClassicGroup<W>): ((committed: Committed) => number) | undefined {
  const byCommit = ({ commitTimestamp }: Committed): number => commitTimestamp
  if (group.protocolType === null) return byCommit
  if (group.state === 'Empty') {
    // Records of old logs do not say when the group became empty.
    return group.stateTimestamp === -1 ? byCommit : () => group.stateTimestamp
  }
  const isReading = group.protocolType === CONSUMER_PROTOCOL_TYPE && group.state === 'Stable'
  return isReading && group.topics !== undefined ? byCommit : undefined
}

function hasExpired<W>(
  shard: Shard<W>,
  group: ClassicGroup<W>,
  key: OffsetKey,
  committed: Committed,
  since: (committed: Committed) => number,
): boolean {
  if (group.mayRead(key.topic) || shard.state.isUnstable(key)) return false
  return committed.expireTimestamp === -1
    ? shard.timestamp - since(committed) >= shard.settings.offsetsRetentionMs
    : shard.timestamp >= committed.expireTimestamp
}
