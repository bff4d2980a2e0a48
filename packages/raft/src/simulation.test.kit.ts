// A quorum in memory, for tests: a network that loses, delays, reorders and cuts, members that crash between
// any two effects and lose what was not synced, and the invariants of Raft, checked all the time.
import { assert, unreachable } from '@actorlog/assert'
import type { EpochEndOffset, LogView, RaftEffect, RaftResponse } from './effects.ts'
import type { QuorumState } from './quorum-state.ts'
import { Raft } from './raft.ts'
import { withRecords } from './wire.ts'

/** One entry of a model log. */
export interface Entry {
  readonly epoch: number
  readonly value: number
}

/** A log in memory whose tail is lost in a crash unless it was synced. */
export class ModelLog implements LogView {
  entries: Entry[] = []
  durable = 0
  readonly startOffset = 0

  get endOffset(): number {
    return this.entries.length
  }

  get lastEpoch(): number {
    return this.entries.at(-1)?.epoch ?? 0
  }

  endOffsetForEpoch(epoch: number): EpochEndOffset | undefined {
    const last = this.entries.findLastIndex((entry) => entry.epoch <= epoch)
    const entry = this.entries[last]
    return entry === undefined ? undefined : { epoch: entry.epoch, endOffset: last + 1 }
  }
}

/** Whom to answer: a peer's request, or a client's append. */
type Waiter = { from: number; incarnation: number; correlationId: number } | { value: number }
type Effect = RaftEffect<Waiter>

/** One member, up or down. */
export interface Member {
  readonly id: number
  readonly log: ModelLog
  state: QuorumState | undefined
  raft: Raft<Waiter> | undefined
  incarnation: number
  timer: number
  highWatermark: number
}

interface Scheduled {
  readonly at: number
  readonly order: number
  readonly run: () => void
}

/** A rule broken on purpose, to see that the invariants notice. */
export type Broken = 'answer-before-persist' | 'synced-without-sync' | undefined

/** A quorum of voters and one observer. */
export class Simulation {
  readonly #random: () => number
  readonly #broken: Broken
  readonly #members: Member[]
  readonly #queue: Scheduled[] = []
  readonly #leaders: Map<number, number> = new Map()
  readonly #committed: (Entry & { readonly inEpoch: number })[] = []
  readonly #cut: Set<string> = new Set()
  #now = 0
  #order = 0
  #value = 0
  isFaulty: boolean
  appended = 0
  elections = 0

  constructor(seed: number, voterCount: number, isFaulty: boolean, broken?: Broken) {
    this.#random = generator(seed)
    this.isFaulty = isFaulty
    this.#broken = broken
    this.#members = Array.from({ length: voterCount + 1 }, (_, index) => ({
      id: index + 1,
      log: new ModelLog(),
      state: undefined,
      raft: undefined,
      incarnation: 0,
      timer: 0,
      highWatermark: 0,
    }))
    for (const member of this.#members) this.#start(member)
  }

  get now(): number {
    return this.#now
  }

  get committedCount(): number {
    return this.#committed.length
  }

  /** Whether the observer follows the leader that is active. */
  get isObserved(): boolean {
    const observer = this.#members.at(-1)?.raft
    const leader = this.activeLeader
    return leader !== undefined && observer?.leaderId === leader.id && observer.role === 'follower'
  }

  get activeLeader(): Member | undefined {
    return this.#members.find((member) => member.raft?.isActive === true)
  }

  run(untilMs: number, until: () => boolean = () => false): void {
    for (;;) {
      const next = this.#queue[0]
      if (next === undefined || next.at > untilMs || until()) break
      this.#queue.shift()
      this.#now = next.at
      next.run()
    }
    if (!until()) this.#now = Math.max(this.#now, untilMs)
  }

  /** One misfortune or some appends, by chance; leaders are the favourite target. */
  stir(): void {
    const leaders = this.#members.filter(({ raft }) => raft?.role === 'leader')
    const among = leaders.length > 0 && this.#random() < 0.8 ? leaders : this.#members
    const member = among[Math.floor(this.#random() * among.length)] as Member
    const draw = this.#random()
    if (draw < 0.55) for (let count = 0; count < 3; count++) this.append()
    else if (draw < 0.65) this.#crash(member)
    else if (draw < 0.8) this.#start(member)
    else if (draw < 0.87) this.#cut.add(`${member.id}`)
    else if (draw < 0.97) this.#cut.clear()
    else if (member.raft !== undefined) this.#give(member, (raft) => raft.resign(this.#now))
  }

  append(): void {
    const leaders = this.#members.filter((member) => member.raft?.role === 'leader')
    const leader = leaders[Math.floor(this.#random() * leaders.length)]
    if (leader === undefined) return
    this.#value += 1
    const value = this.#value
    const batch = encode([{ epoch: 0, value }])
    this.#give(leader, (raft) => raft.append(batch, 1, { value }, this.#now))
  }

  heal(): void {
    this.isFaulty = false
    this.#cut.clear()
    for (const member of this.#members) this.#start(member)
  }

  /** For good; the others are told, or must find out. */
  kill(member: Member, isTold: boolean): void {
    member.raft = undefined
    if (!isTold) return
    for (const other of this.#members) {
      this.#give(other, (raft) => raft.lost(member.id, this.#now))
    }
  }

  #start(member: Member): void {
    if (member.raft !== undefined) return
    const voters = this.#members.slice(0, -1).map(({ id }) => id)
    const options = { nodeId: member.id, clusterId: 'c', voters, draw: this.#random }
    member.raft = new Raft<Waiter>(options, member.log, member.state)
    member.incarnation += 1
    member.highWatermark = 0
    this.#give(member, (raft) => raft.start(this.#now))
  }

  #crash(member: Member): void {
    member.raft = undefined
    member.log.entries.length = member.log.durable
    if (this.#random() < 0.5) this.#after(this.#random() * 20, () => this.#start(member))
  }

  #after(delayMs: number, run: () => void): void {
    const at = this.#now + delayMs
    const order = this.#order++
    let low = 0
    let high = this.#queue.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#queue[middle] as Scheduled).at <= at) low = middle + 1
      else high = middle
    }
    this.#queue.splice(low, 0, { at, order, run })
  }

  #give(member: Member, input: (raft: Raft<Waiter>) => Effect[]): void {
    if (member.raft === undefined) return
    this.#performAll(member, input(member.raft))
    this.#check()
  }

  #performAll(member: Member, effects: readonly Effect[]): void {
    const { incarnation } = member
    for (const effect of effects) {
      if (this.isFaulty && this.#random() < 0.002) this.#crash(member)
      if (member.raft === undefined || member.incarnation !== incarnation) return
      this.#perform(member, effect)
    }
  }

  #perform(member: Member, effect: Effect): void {
    const { log } = member
    switch (effect.type) {
      case 'persist':
        if (this.#broken === 'answer-before-persist') this.#performAll(member, effect.then)
        if (this.isFaulty && this.#random() < 0.1) this.#crash(member)
        if (member.raft === undefined) return
        member.state = effect.state
        if (this.#broken !== 'answer-before-persist') this.#performAll(member, effect.then)
        return
      case 'append': {
        assert(effect.baseOffset === log.endOffset, 'a leader appends at its end')
        const entries = decode(effect.batch).map(({ value }) => ({ epoch: effect.epoch, value }))
        log.entries.push(...entries)
        return
      }
      case 'appendLeaderChange':
        log.entries.push({ epoch: effect.epoch, value: -effect.leaderId })
        return
      case 'appendAsFollower':
        log.entries.push(...decode(effect.records))
        return
      case 'truncate':
        log.entries.length = effect.endOffset
        log.durable = Math.min(log.durable, effect.endOffset)
        return
      case 'sync':
        this.#sync(member)
        return
      case 'send':
        this.#send(member, effect)
        return
      case 'reply':
        this.#reply(member, effect.waiter, effect.response)
        return
      case 'replyWithRecords': {
        // One at a time, so that a crash finds a follower between the entries of two epochs.
        const bytes = encode(log.entries.slice(effect.offset, effect.offset + 1))
        const body = withRecords(effect.response, bytes)
        this.#reply(member, effect.waiter, { api: 'fetch', body })
        return
      }
      case 'answerAppend':
        if (effect.outcome !== 'committed') return
        assert('value' in effect.waiter, 'an append is answered to its client')
        this.appended += 1
        assert(
          this.#committed[effect.baseOffset]?.value === effect.waiter.value,
          'acked = committed',
        )
        return
      case 'commit':
        assert(effect.highWatermark > member.highWatermark, 'a high watermark only rises')
        member.highWatermark = effect.highWatermark
        this.#commit(member)
        return
      case 'changeRole':
        if (effect.role === 'leader') this.#elected(member, effect.epoch)
        return
      case 'startTimer':
        this.#startTimer(member, effect.at)
        return
      case 'activate':
      case 'stop':
        return
      default:
        unreachable(effect)
    }
  }

  #startTimer(member: Member, at: number): void {
    const timer = ++member.timer
    const { incarnation } = member
    this.#after(Math.max(0, at - this.#now), () => {
      if (member.timer !== timer || member.incarnation !== incarnation) return
      this.#give(member, (raft) => raft.due(this.#now))
    })
  }

  /** The disk takes its time; what is cut meanwhile is not reported. */
  #sync(member: Member): void {
    const { incarnation, log } = member
    const { entries } = log
    const endOffset = log.endOffset
    const last = entries.at(-1)
    const isBroken = this.#broken === 'synced-without-sync'
    this.#after(this.#random() * 5, () => {
      if (member.incarnation !== incarnation || entries[endOffset - 1] !== last) return
      if (!isBroken) log.durable = Math.max(log.durable, endOffset)
      this.#give(member, (raft) => raft.synced(endOffset, this.#now))
    })
  }

  #send(member: Member, effect: Extract<Effect, { type: 'send' }>): void {
    const to = this.#members[effect.to - 1] as Member
    const { correlationId, request } = effect
    const { incarnation } = member
    if (to.raft === undefined) {
      this.#after(1, () => {
        if (member.incarnation !== incarnation) return
        this.#give(member, (raft) => raft.unanswered(to.id, correlationId, this.#now))
      })
      return
    }
    this.#deliver(member, to, to.incarnation, () => {
      const waiter = { from: member.id, incarnation, correlationId }
      this.#give(to, (raft) => raft.ask(request, waiter, this.#now))
    })
  }

  #reply(member: Member, waiter: Waiter, response: RaftResponse): void {
    assert('from' in waiter, 'a request is answered to a peer')
    const to = this.#members[waiter.from - 1] as Member
    const { correlationId, incarnation } = waiter
    this.#deliver(member, to, incarnation, () => {
      this.#give(to, (raft) => raft.answered(member.id, correlationId, response, this.#now))
    })
  }

  /** What was meant for an earlier incarnation never reaches a later one. */
  #deliver(from: Member, to: Member, incarnation: number, run: () => void): void {
    const isLost = this.#cut.has(`${from.id}`) !== this.#cut.has(`${to.id}`)
    if (this.isFaulty && (isLost || this.#random() < 0.05)) return
    const isSlow = this.isFaulty && this.#random() < 0.1
    const arrive = () => {
      if (to.incarnation === incarnation) run()
    }
    this.#after(this.#random() * (isSlow ? 500 : 3), arrive)
    if (this.isFaulty && this.#random() < 0.05) this.#after(this.#random() * 900, arrive)
  }

  #elected(member: Member, epoch: number): void {
    const before = this.#leaders.get(epoch)
    assert(before === undefined, 'an epoch has one leader, once', { epoch, before, is: member.id })
    this.#leaders.set(epoch, member.id)
    this.elections += 1
    for (const [offset, entry] of this.#committed.entries()) {
      // A late majority may elect a leader of an epoch that is over already: it owes nothing to later ones.
      if (entry.inEpoch >= epoch) break
      const own = member.log.entries[offset]
      assert(own?.value === entry.value, 'a leader has all that is committed', { epoch, offset })
    }
  }

  #commit(member: Member): void {
    assert(member.highWatermark <= member.log.endOffset, 'the high watermark is in the log')
    const inEpoch = member.raft?.epoch ?? 0
    for (let offset = 0; offset < member.highWatermark; offset++) {
      const entry = member.log.entries[offset] as Entry
      const committed = this.#committed[offset]
      if (committed === undefined) this.#committed.push({ ...entry, inEpoch })
      const isSame = committed === undefined || committed.value === entry.value
      assert(isSame && (committed?.epoch ?? entry.epoch) === entry.epoch, 'committed is for ever')
    }
  }

  #check(): void {
    for (const { log, highWatermark } of this.#members) {
      assert(log.endOffset >= highWatermark, 'what is committed is not cut')
    }
  }
}

function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b_79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), 1 | state)
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }
}

function encode(entries: readonly Entry[]): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(entries))
}

function decode(bytes: Uint8Array): Entry[] {
  return JSON.parse(new TextDecoder().decode(bytes)) as Entry[]
}
