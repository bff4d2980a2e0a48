// One classic group: who is in it, and where it stands.
//
//   Empty ─join─▶ PreparingRebalance ─all joined─▶ CompletingRebalance ─leader synced─▶ Stable
//     ▲                 │    ▲                            │                               │
//     └─── all left ────┘    └──────── somebody joins, leaves or fails ───────────────────┘
//
// Dead is a group that was deleted or unloaded; nothing leads out of it.
import { assert } from '@actorlog/assert'
import { MalformedError } from '@actorlog/bytes'
import type { JoinGroupResponseMemberInput } from '@actorlog/protocol/client/11-join-group'
import { decodeSubscription } from '@actorlog/protocol/consumer-protocol'
import type { GroupMetadataValue } from '@actorlog/protocol/group'
import {
  type ClassicMember,
  type Membership,
  memberOfRecord,
  NO_BYTES,
  type Parked,
} from './classic-member.ts'

/** Kafka's names, as DescribeGroups says them. */
export type GroupState = 'Empty' | 'PreparingRebalance' | 'CompletingRebalance' | 'Stable' | 'Dead'

/** The protocol type of consumers: the only one whose metadata the broker ever looks into. */
export const CONSUMER_PROTOCOL_TYPE = 'consumer'

/** Members, pending ids, generation and state; it keeps its own counts right and decides nothing. */
export class ClassicGroup<Waiter> {
  readonly id: string
  generation = 0
  protocolType: string | null = null
  /** The one of this generation; null while Empty. */
  protocol: string | null = null
  leaderId: string | null = null
  /** In the order they came: the first that waits leads when the leader is gone. */
  readonly members: Map<string, ClassicMember<Waiter>> = new Map()
  /** Member ids that were given out and not used yet (KIP-394). */
  readonly pendingIds: Set<string> = new Set()
  /** Members of this generation that have not sent SyncGroup. */
  readonly unsynced: Set<string> = new Set()
  /** Topics of a consumer group, of this generation; undefined when they are not known. */
  topics: ReadonlySet<string> | undefined
  /** Somebody came during the initial rebalance: it may last longer. */
  memberAdded = false
  /** The leader's assignments of this generation are being written. */
  isWriting = false
  /** Wall time of the last change of state; -1 when a record does not say. */
  stateTimestamp: number
  #state: GroupState = 'Empty'
  #previous: GroupState = 'Dead'
  readonly #instances = new Map<string, string>()
  /** How many members speak a protocol. */
  readonly #speakers = new Map<string, number>()
  #joinedCount = 0

  constructor(id: string, timestamp: number) {
    this.id = id
    this.stateTimestamp = timestamp
  }

  get state(): GroupState {
    return this.#state
  }

  /** A rebalance that began from Empty waits for its delay, whoever has joined. */
  get isInitialRebalance(): boolean {
    return this.#state === 'PreparingRebalance' && this.#previous === 'Empty'
  }

  get rebalanceTimeoutMs(): number {
    let longest = 0
    for (const { membership } of this.members.values()) {
      longest = Math.max(longest, membership.rebalanceTimeoutMs)
    }
    return longest
  }

  /** Members whose JoinGroup is parked. */
  get joinedCount(): number {
    return this.#joinedCount
  }

  get haveAllJoined(): boolean {
    return this.pendingIds.size === 0 && this.#joinedCount === this.members.size
  }

  enter(state: GroupState, timestamp: number): void {
    assert(this.#state !== 'Dead', 'nothing leads out of Dead')
    this.#previous = this.#state
    this.#state = state
    this.stateTimestamp = timestamp
  }

  /** The member that a static instance is at the moment. */
  idOfInstance(instanceId: string): string | undefined {
    return this.#instances.get(instanceId)
  }

  add(member: ClassicMember<Waiter>): void {
    assert(!this.members.has(member.id), 'a member is added once')
    if (member.instanceId !== null) this.#instances.set(member.instanceId, member.id)
    this.members.set(member.id, member)
    this.#speak(member, 1)
    this.pendingIds.delete(member.id)
    this.leaderId ??= member.id
  }

  /** Takes out a member or a pending id; the first that stays leads on. */
  remove(memberId: string): void {
    const member = this.members.get(memberId)
    if (member !== undefined) {
      assert(member.join === undefined, 'a member is answered before it goes')
      if (member.instanceId !== null) this.#instances.delete(member.instanceId)
      this.#speak(member, -1)
    }
    this.members.delete(memberId)
    this.pendingIds.delete(memberId)
    this.unsynced.delete(memberId)
    if (this.leaderId === memberId) this.leaderId = this.members.keys().next().value ?? null
  }

  /** Puts a member in the place of another: a static instance that got a new id, or its old one back. */
  replace(oldId: string, member: ClassicMember<Waiter>): void {
    const isLeader = this.leaderId === oldId
    this.remove(oldId)
    this.add(member)
    if (isLeader) this.leaderId = member.id
  }

  /** The member says something new of itself. */
  update(member: ClassicMember<Waiter>, membership: Membership): void {
    this.#speak(member, -1)
    member.membership = membership
    this.#speak(member, 1)
  }

  /** Parks a JoinGroup; returns the one it takes the place of. */
  parkJoin(member: ClassicMember<Waiter>, join: Parked<Waiter>): Parked<Waiter> | undefined {
    const earlier = this.unparkJoin(member)
    member.join = join
    this.#joinedCount += 1
    return earlier
  }

  unparkJoin(member: ClassicMember<Waiter>): Parked<Waiter> | undefined {
    const { join } = member
    if (join === undefined) return undefined
    member.join = undefined
    this.#joinedCount -= 1
    return join
  }

  /** Whether everyone, and one who joins with this, could speak one protocol. */
  accepts(protocolType: string, protocols: readonly { readonly name: string }[]): boolean {
    if (this.#state === 'Empty') return protocolType !== '' && protocols.length > 0
    return (
      this.protocolType === protocolType && protocols.some(({ name }) => this.#isSpokenByAll(name))
    )
  }

  /** The leader stays if it has joined again; else the first who waits. False when nobody does. */
  electLeader(): boolean {
    const leader = this.leaderId === null ? undefined : this.members.get(this.leaderId)
    if (leader?.join !== undefined) return true
    for (const member of this.members.values()) {
      if (member.join === undefined) continue
      this.leaderId = member.id
      return true
    }
    return false
  }

  /** Each member votes for its first protocol that all speak; most votes win, earlier votes break a tie. */
  chooseProtocol(): string {
    const votes = new Map<string, number>()
    for (const { membership } of this.members.values()) {
      const vote = membership.protocols.find(({ name }) => this.#isSpokenByAll(name))
      assert(vote !== undefined, 'the members of a group have a protocol in common')
      votes.set(vote.name, (votes.get(vote.name) ?? 0) + 1)
    }
    let chosen: string | undefined
    for (const [name, count] of votes) {
      if (chosen === undefined || count > (votes.get(chosen) ?? 0)) chosen = name
    }
    assert(chosen !== undefined, 'a group with members chooses a protocol')
    return chosen
  }

  /** Generations only grow; the last one out leaves an empty one behind. */
  beginGeneration(timestamp: number): void {
    this.generation += 1
    this.protocol = this.members.size === 0 ? null : this.chooseProtocol()
    this.topics = this.#readTopics()
    this.unsynced.clear()
    this.isWriting = false
    this.memberAdded = false
    this.enter(this.members.size === 0 ? 'Empty' : 'CompletingRebalance', timestamp)
  }

  /** What the leader is told to assign for. */
  joined(): readonly JoinGroupResponseMemberInput[] {
    return Array.from(this.members.values(), (member) => ({
      memberId: member.id,
      groupInstanceId: member.instanceId,
      metadata: member.metadata(this.protocol),
    }))
  }

  /** Consumers may be reading the topic, so its offsets stay. Unknown subscriptions count as all. */
  mayRead(topic: string): boolean {
    return this.topics?.has(topic) ?? this.protocolType === CONSUMER_PROTOCOL_TYPE
  }

  /** The group's record, with these assignments. */
  record(assignmentOf: (member: ClassicMember<Waiter>) => Uint8Array): GroupMetadataValue {
    const { protocol } = this
    return {
      protocolType: this.protocolType ?? '',
      generation: this.generation,
      protocol,
      leader: this.leaderId,
      currentStateTimestamp: this.stateTimestamp,
      members:
        protocol === null
          ? []
          : Array.from(this.members.values(), (member) =>
              member.record(protocol, assignmentOf(member)),
            ),
    }
  }

  /** What a record says: a generation that was completed, or an empty group. */
  restore(record: GroupMetadataValue): void {
    this.generation = record.generation
    this.protocolType = record.protocolType === '' ? null : record.protocolType
    this.protocol = record.protocol
    for (const member of record.members) this.add(memberOfRecord(member, record.protocol))
    this.leaderId = record.leader
    this.topics = this.#readTopics()
    if (record.members.length > 0) this.enter('Stable', record.currentStateTimestamp)
    this.stateTimestamp = record.currentStateTimestamp
  }

  #isSpokenByAll(protocol: string): boolean {
    return (this.#speakers.get(protocol) ?? 0) === this.members.size
  }

  #speak(member: ClassicMember<Waiter>, by: 1 | -1): void {
    for (const name of new Set(member.membership.protocols.map((protocol) => protocol.name))) {
      const count = (this.#speakers.get(name) ?? 0) + by
      if (count === 0) this.#speakers.delete(name)
      else this.#speakers.set(name, count)
    }
  }

  #readTopics(): ReadonlySet<string> | undefined {
    if (this.protocolType !== CONSUMER_PROTOCOL_TYPE) return undefined
    const topics = new Set<string>()
    try {
      for (const member of this.members.values()) {
        const subscription = decodeSubscription(member.metadata(this.protocol))
        for (const topic of subscription.topics) topics.add(topic)
      }
    } catch (error) {
      if (!(error instanceof MalformedError)) throw error
      return undefined // What a client calls a subscription is its own affair.
    }
    return topics
  }
}

/** The members' bytes of a SyncGroup; whoever the leader left out gets none. */
export function assignmentIn(
  assignments: readonly { readonly memberId: string; readonly assignment: Uint8Array }[],
): (member: { readonly id: string }) => Uint8Array {
  const byMember = new Map(assignments.map(({ memberId, assignment }) => [memberId, assignment]))
  return ({ id }) => byMember.get(id) ?? NO_BYTES
}
