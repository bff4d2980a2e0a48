// One shard and the world around it: a log that replicates when told to, a clock that is moved, timers, and
// clients that remember what they were told.
import { type Uuid, ZERO_UUID } from '@actorlog/bytes'
import type { OffsetCommitRequestTopic } from '@actorlog/protocol/client/08-offset-commit'
import type { JoinGroupResponseInput } from '@actorlog/protocol/client/11-join-group'
import type { GroupMetadataValue } from '@actorlog/protocol/group'
import type { CallOf, GroupApiName, GroupResponses, GroupSettings } from './call.ts'
import { GroupCoordinator } from './coordinator.ts'
import type { GroupEffect } from './effects.ts'
import { decodeGroupRecord, encodeGroupRecord, type GroupRecord } from './group-record.ts'

export const GROUP = 'readers'
export const TOPIC_ID: Uuid = 'AAAAAAAAAAAAAAAAAAAAAQ'

/** The topics there are; each has eight partitions. */
export const TOPICS: Map<string, Uuid> = new Map([
  ['orders', TOPIC_ID],
  ['bills', 'AAAAAAAAAAAAAAAAAAAAAg'],
])

export const SETTINGS: GroupSettings = {
  sessionTimeoutMsMin: 6_000,
  sessionTimeoutMsMax: 1_800_000,
  initialRebalanceDelayMs: 0,
  membersMax: 100,
  offsetMetadataLengthMax: 16,
  offsetsRetentionMs: 604_800_000,
}

interface Write {
  readonly write: number
  readonly records: readonly GroupRecord[]
}

/** Who calls, and how; a fresh waiter each time when none is named. */
export interface By {
  readonly client?: string
  readonly version?: number
  readonly waiter?: string
}

/** One shard in a world that tests can hold, break and move on. */
export class ShardWorld {
  settings: GroupSettings
  coordinator: GroupCoordinator<string>
  now = 1_000
  /** Replicates each write at once. */
  isReplicating = true
  /** What the partition holds. */
  readonly log: GroupRecord[] = []
  readonly open: Write[] = []
  readonly replies: Map<string, object> = new Map()
  /** Everything that came out, in order. */
  readonly effects: GroupEffect<string>[] = []
  readonly #timers = new Map<string, number>()
  #waiters = 0
  #uuids = 0

  constructor(settings: Partial<GroupSettings> = {}) {
    this.settings = { ...SETTINGS, ...settings }
    this.coordinator = this.#fresh()
    this.#perform(this.coordinator.loaded(this.#time))
  }

  get #time(): { now: number; timestamp: number } {
    return { now: this.now, timestamp: 1_000_000 + this.now }
  }

  /** Calls, and returns the waiter. */
  call<A extends GroupApiName>(api: A, request: CallOf<A>['request'], by: By = {}): string {
    this.#waiters += 1
    const waiter = by.waiter ?? `w${this.#waiters}`
    this.#uuids += 1
    const call = {
      api,
      apiVersion: by.version ?? LATEST[api],
      clientId: by.client ?? 'client',
      clientHost: '/127.0.0.1',
      newMemberUuid: `u${this.#uuids}`,
      request,
    }
    this.#perform(this.coordinator.call(call as never, waiter, this.#time))
    return waiter
  }

  /** Calls, and returns the answer; undefined while there is none. */
  ask<A extends GroupApiName>(
    api: A,
    request: CallOf<A>['request'],
    by: By = {},
  ): GroupResponses[A] | undefined {
    return this.replyTo<A>(this.call(api, request, by))
  }

  replyTo<A extends GroupApiName>(waiter: string): GroupResponses[A] | undefined {
    return this.replies.get(waiter) as GroupResponses[A] | undefined
  }

  /** The open writes are replicated, oldest first. */
  replicate(): void {
    for (let write = this.open.shift(); write !== undefined; write = this.open.shift()) {
      this.#keep(write.records)
      this.#perform(this.coordinator.written(write.write, this.#time))
    }
  }

  /** The oldest open write fails. */
  fail(errorCode: number, isInLog = false): void {
    const write = this.open.shift()
    if (write === undefined) return
    if (isInLog) this.#keep(write.records)
    const failure = { errorCode, isInLog }
    this.#perform(this.coordinator.unwritten(write.write, failure, this.#time))
  }

  /** Time passes, and timers come due in order. */
  after(ms: number): void {
    const end = this.now + ms
    for (;;) {
      const [key, at] = [...this.#timers].reduce(
        (first, next) => (next[1] < first[1] ? next : first),
        ['', Number.POSITIVE_INFINITY] as [string, number],
      )
      if (at > end) break
      this.#timers.delete(key)
      this.now = at
      this.#perform(this.coordinator.due(key, this.#time))
    }
    this.now = end
  }

  tick(): void {
    this.#perform(this.coordinator.tick(this.#time))
  }

  topicsDeleted(...topics: string[]): void {
    this.#perform(this.coordinator.topicsDeleted(topics, this.#time))
  }

  unload(): void {
    this.#perform(this.coordinator.unload(this.#time))
  }

  /** Another leader: what is not in the log is gone. */
  failover(): void {
    this.unload()
    this.open.length = 0
    this.#timers.clear()
    this.coordinator = this.#fresh()
    for (const [offset, record] of this.log.entries()) {
      this.coordinator.replay(record, { offset, producerId: -1 })
    }
    this.#perform(this.coordinator.loaded(this.#time))
  }

  /** The group's newest record in the log. */
  get lastGroup(): GroupMetadataValue | null | undefined {
    const last = this.log.findLast((record) => record.type === 'groupMetadata')
    return last?.value as GroupMetadataValue | null | undefined
  }

  #fresh(): GroupCoordinator<string> {
    return new GroupCoordinator(this.settings, {
      idOf: (name) => TOPICS.get(name),
      nameOf: (id) => [...TOPICS].find(([, topicId]) => topicId === id)?.[0],
      partitionCount: (name) => (TOPICS.has(name) ? 8 : 0),
    })
  }

  #keep(records: readonly GroupRecord[]): void {
    for (const record of records) {
      const decoded = decodeGroupRecord(encodeGroupRecord(record))
      if (decoded !== undefined) this.log.push(decoded)
    }
  }

  #perform(effects: readonly GroupEffect<string>[]): void {
    for (const effect of effects) {
      this.effects.push(effect)
      if (effect.type === 'append') this.open.push(effect)
      else if (effect.type === 'reply') this.#answered(effect.waiter, effect.response)
      else if (effect.type === 'cancelTimer') this.#timers.delete(effect.key)
      else this.#timers.set(effect.key, this.now + effect.afterMs)
    }
    if (this.isReplicating) this.replicate()
  }

  #answered(waiter: string, response: object): void {
    if (this.replies.has(waiter)) throw new Error(`${waiter} is answered twice`)
    this.replies.set(waiter, response)
  }
}

const LATEST: Readonly<Record<GroupApiName, number>> = {
  joinGroup: 9,
  syncGroup: 5,
  heartbeat: 4,
  leaveGroup: 5,
  offsetCommit: 9,
  offsetFetch: 9,
  offsetDelete: 0,
  describeGroups: 6,
  listGroups: 5,
  deleteGroups: 2,
}

const text = new TextEncoder()

/** A JoinGroup of a consumer; its protocols' metadata is their own name. */
export function joining(
  changes: Partial<CallOf<'joinGroup'>['request']> & { readonly speaks?: readonly string[] } = {},
): CallOf<'joinGroup'>['request'] {
  const { speaks = ['range'], ...rest } = changes
  return {
    groupId: GROUP,
    sessionTimeoutMs: 10_000,
    rebalanceTimeoutMs: 60_000,
    memberId: '',
    groupInstanceId: null,
    protocolType: 'consumer',
    protocols: speaks.map((name) => ({ name, metadata: text.encode(name) })),
    reason: null,
    ...rest,
  }
}

export function syncing(
  changes: Partial<CallOf<'syncGroup'>['request']> & {
    readonly assign?: Readonly<Record<string, string>>
  },
): CallOf<'syncGroup'>['request'] {
  const { assign = {}, ...rest } = changes
  return {
    groupId: GROUP,
    generationId: 1,
    memberId: '',
    groupInstanceId: null,
    protocolType: null,
    protocolName: null,
    assignments: Object.entries(assign).map(([memberId, assignment]) => ({
      memberId,
      assignment: text.encode(assignment),
    })),
    ...rest,
  }
}

export function beating(
  changes: Partial<CallOf<'heartbeat'>['request']>,
): CallOf<'heartbeat'>['request'] {
  return { groupId: GROUP, generationId: 1, memberId: '', groupInstanceId: null, ...changes }
}

/** A commit of one offset for partition 0 of `orders`, unless it says otherwise. */
export function committing(
  changes: Partial<Omit<CallOf<'offsetCommit'>['request'], 'topics'>> & {
    readonly topics?: readonly OffsetCommitRequestTopic[]
    readonly offset?: number
    readonly metadata?: string | null
  } = {},
): CallOf<'offsetCommit'>['request'] {
  const { offset = 7, metadata = null, ...rest } = changes
  const partition = {
    partitionIndex: 0,
    committedOffset: offset,
    committedLeaderEpoch: 3,
    committedMetadata: metadata,
  }
  return {
    groupId: GROUP,
    generationIdOrMemberEpoch: -1,
    memberId: '',
    groupInstanceId: null,
    retentionTimeMs: -1,
    topics: [{ name: 'orders', topicId: ZERO_UUID, partitions: [partition] }],
    ...rest,
  }
}

export function fetching(
  topics: Readonly<Record<string, readonly number[]>> | null = { orders: [0] },
  changes: { readonly requireStable?: boolean; readonly groupId?: string } = {},
): CallOf<'offsetFetch'>['request'] {
  const asked =
    topics === null
      ? null
      : Object.entries(topics).map(([name, partitionIndexes]) => ({
          name,
          topicId: TOPICS.get(name) ?? ZERO_UUID,
          partitionIndexes,
        }))
  const groupId = changes.groupId ?? GROUP
  return {
    groupId,
    topics: asked,
    groups: [{ groupId, memberId: null, memberEpoch: -1, topics: asked }],
    requireStable: changes.requireStable ?? false,
  }
}

/** Takes a client through MEMBER_ID_REQUIRED, and leaves its join parked or answered. */
export function joinTwice(
  world: ShardWorld,
  client: string,
  changes: Parameters<typeof joining>[0] = {},
): { readonly memberId: string; readonly waiter: string } {
  const first = world.ask('joinGroup', joining(changes), { client })
  const memberId = first?.memberId ?? ''
  const waiter = world.call('joinGroup', joining({ ...changes, memberId }), { client })
  return { memberId, waiter }
}

/** A stable group of these clients, the first of whom leads; returns their member ids. */
export function stableGroup(world: ShardWorld, ...clients: string[]): string[] {
  const joined = clients.map((client) => joinTwice(world, client))
  world.after(0)
  const ids = joined.map(({ memberId }) => memberId)
  const generationId = generationOf(world)
  const assign = Object.fromEntries(ids.map((id) => [id, `for ${id}`]))
  for (const memberId of ids) {
    const isLeader = memberId === leaderOf(world)
    const request = syncing({ memberId, generationId, ...(isLeader ? { assign } : {}) })
    world.call('syncGroup', request)
  }
  return ids
}

/** What the newest answered JoinGroup says. */
export function lastJoin(world: ShardWorld): JoinGroupResponseInput | undefined {
  const answers = [...world.replies.values()] as JoinGroupResponseInput[]
  return answers.findLast(({ generationId = -1 }) => generationId > 0)
}

export function generationOf(world: ShardWorld): number {
  return lastJoin(world)?.generationId ?? -1
}

export function leaderOf(world: ShardWorld): string {
  return lastJoin(world)?.leader ?? ''
}
