// What the decisions of every API work on: hard state, the living groups, timers, writes on their way, and the
// effects of the call being decided. It knows how a thing is done, and never whether.
import { assert } from '@actorlog/assert'
import { errorCodes } from '@actorlog/protocol'
import type { GroupResponse, GroupSettings, GroupTime, TopicDirectory } from './call.ts'
import { ClassicGroup } from './classic-group.ts'
import type { ClassicMember } from './classic-member.ts'
import { CommittedState } from './committed-state.ts'
import type { GroupEffect } from './effects.ts'
import type { GroupRecord } from './group-record.ts'

/** Tombstones of one batch: far below any limit on a batch's size. */
const RECORDS_PER_PART = 1000

/** What becomes of a write: the error as clients of a group see it, 0 when it is replicated. */
export type WriteOutcome = (errorCode: number) => void

/** The ground that the decisions of one shard stand on. */
export class Shard<Waiter> {
  readonly settings: GroupSettings
  readonly topics: TopicDirectory
  readonly state: CommittedState = new CommittedState()
  /** Time of the call being decided. */
  now = 0
  timestamp = 0

  readonly #groups = new Map<string, ClassicGroup<Waiter>>()
  readonly #timers = new Map<string, () => void>()
  readonly #writes = new Map<number, WriteOutcome[]>()
  /** Writes that may still be replicated although nobody waits any more. */
  readonly #late = new Set<number>()
  #lastWrite = 0
  #effects: GroupEffect<Waiter>[] = []

  constructor(settings: GroupSettings, topics: TopicDirectory) {
    this.settings = settings
    this.topics = topics
  }

  at(time: GroupTime): this {
    this.now = time.now
    this.timestamp = time.timestamp
    return this
  }

  /** The effects since the last call. */
  take(): GroupEffect<Waiter>[] {
    const effects = this.#effects
    this.#effects = []
    return effects
  }

  get writesInFlight(): number {
    return this.#writes.size + this.#late.size
  }

  /** The number of the newest write. */
  get lastWrite(): number {
    return this.#lastWrite
  }

  /**
   * The group of that name: living, or made from what the log says. A group that only has offsets (a "simple"
   * group) is an empty one without a protocol type.
   */
  group(id: string): ClassicGroup<Waiter> | undefined {
    const living = this.#groups.get(id)
    if (living !== undefined) return living
    if (!this.state.has(id)) return undefined
    const metadata = this.state.metadata(id)
    if (metadata === null && !this.state.hasOffsets(id)) return undefined
    const group = this.create(id)
    if (metadata !== null) group.restore(metadata)
    return group
  }

  create(id: string): ClassicGroup<Waiter> {
    const group = new ClassicGroup<Waiter>(id, this.timestamp)
    group.generation = this.state.lastGeneration(id)
    this.#groups.set(id, group)
    return group
  }

  /** Lets go of a group: whoever is parked in it is answered by the caller before. */
  bury(group: ClassicGroup<Waiter>): void {
    for (const member of group.members.values()) this.cancelSession(group, member.id)
    for (const memberId of group.pendingIds) this.cancelSession(group, memberId)
    this.cancelTimer(joinKey(group))
    this.cancelTimer(syncKey(group))
    group.enter('Dead', this.timestamp)
    this.#groups.delete(group.id)
  }

  /** Every group there is, living or only in the log. */
  *groups(): Iterable<ClassicGroup<Waiter>> {
    const ids = new Set([...this.#groups.keys(), ...this.state.groups()])
    for (const id of ids) {
      const group = this.group(id)
      if (group !== undefined) yield group
    }
  }

  reply(waiter: Waiter, response: GroupResponse): void {
    this.#effects.push({ type: 'reply', waiter, response })
  }

  /** Writes records as one batch. They are state at once; `outcome` comes when their fate is known. */
  append(records: readonly GroupRecord[], outcome: WriteOutcome): void {
    assert(records.length > 0, 'a write has records')
    this.#lastWrite += 1
    const write = this.#lastWrite
    for (const record of records) this.state.replay(record, { write })
    this.#writes.set(write, [outcome])
    this.#effects.push({ type: 'append', write, records })
  }

  /** Writes many records that need not stand or fall together; `outcome` gets the first error. */
  appendInParts(records: readonly GroupRecord[], outcome: WriteOutcome): void {
    let left = Math.ceil(records.length / RECORDS_PER_PART)
    let firstError = 0
    for (let at = 0; at < records.length; at += RECORDS_PER_PART) {
      this.append(records.slice(at, at + RECORDS_PER_PART), (errorCode) => {
        firstError ||= errorCode
        left -= 1
        if (left === 0) outcome(firstError)
      })
    }
  }

  /** Waits until what has been written so far is replicated. */
  afterWrites(outcome: WriteOutcome): void {
    const waiting = this.#writes.get(this.#lastWrite)
    if (waiting === undefined) outcome(0)
    else waiting.push(outcome)
  }

  settle(write: number): void {
    const outcomes = this.#ended(write)
    // The log is replicated in order, so late writes before this one are too.
    for (const late of this.#late) {
      if (late > write) continue
      this.#late.delete(late)
      this.state.settle(late)
    }
    this.state.settle(write)
    for (const outcome of outcomes) outcome(0)
  }

  /** `isInLog`: it was appended and may yet be replicated, but not in time. */
  fail(write: number, errorCode: number, isInLog: boolean): void {
    const outcomes = this.#ended(write)
    if (isInLog) this.#late.add(write)
    else this.state.revert(write)
    const shown = errorShown(errorCode)
    for (const outcome of outcomes) outcome(shown)
  }

  startTimer(key: string, afterMs: number, due: () => void): void {
    this.#timers.set(key, due)
    this.#effects.push({ type: 'startTimer', key, afterMs })
  }

  cancelTimer(key: string): void {
    if (this.#timers.delete(key)) this.#effects.push({ type: 'cancelTimer', key })
  }

  due(key: string): void {
    const due = this.#timers.get(key)
    this.#timers.delete(key)
    due?.()
  }

  cancelSession(group: ClassicGroup<Waiter>, memberId: string): void {
    this.cancelTimer(sessionKey(group, memberId))
  }

  /** The member lives for `timeoutMs` more. Its timer is only set anew when it would come too late. */
  touch(
    group: ClassicGroup<Waiter>,
    member: ClassicMember<Waiter>,
    expired: () => void,
    timeoutMs: number = member.membership.sessionTimeoutMs,
  ): void {
    member.sessionDeadline = this.now + timeoutMs
    if (member.timerDueAt <= member.sessionDeadline) return
    member.timerDueAt = member.sessionDeadline
    this.startTimer(sessionKey(group, member.id), timeoutMs, () => {
      member.timerDueAt = Number.POSITIVE_INFINITY
      const restMs = member.sessionDeadline - this.now
      if (restMs > 0) this.touch(group, member, expired, Math.ceil(restMs))
      else expired()
    })
  }

  /** Ends the shard: the outcomes of its open writes are due with this error, its timers are cancelled. */
  close(errorCode: number): void {
    for (const key of [...this.#timers.keys()]) this.cancelTimer(key)
    const outcomes = [...this.#writes.values()].flat()
    this.#writes.clear()
    for (const outcome of outcomes) outcome(errorCode)
  }

  #ended(write: number): readonly WriteOutcome[] {
    const outcomes = this.#writes.get(write)
    assert(outcomes !== undefined, 'a write ends once', { write })
    this.#writes.delete(write)
    return outcomes
  }
}

export function joinKey(group: { readonly id: string }): string {
  return `join ${group.id}`
}

export function syncKey(group: { readonly id: string }): string {
  return `sync ${group.id}`
}

/** Lengths keep apart what ids may contain. */
export function sessionKey(group: { readonly id: string }, memberId: string): string {
  return `session ${group.id.length} ${group.id} ${memberId}`
}

/** How an append's error looks to clients of a group. */
export function errorShown(errorCode: number): number {
  switch (errorCode) {
    case errorCodes.UNKNOWN_TOPIC_OR_PARTITION:
    case errorCodes.NOT_ENOUGH_REPLICAS:
    case errorCodes.NOT_ENOUGH_REPLICAS_AFTER_APPEND:
    case errorCodes.REQUEST_TIMED_OUT:
      return errorCodes.COORDINATOR_NOT_AVAILABLE
    case errorCodes.NOT_LEADER_OR_FOLLOWER:
    case errorCodes.FENCED_LEADER_EPOCH:
    case errorCodes.KAFKA_STORAGE_ERROR:
      return errorCodes.NOT_COORDINATOR
    default:
      return errorCodes.UNKNOWN_SERVER_ERROR
  }
}
