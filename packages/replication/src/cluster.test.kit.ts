// Three replicas of one partition over a network that loses, repeats and reorders, with a controller that never
// fails. It is played by numbers, so that one seed is one history; every step is checked against what was
// committed before.
import { assert } from '@actorlog/assert'
import { errorCodes } from '@actorlog/protocol'
import { type EpochEnd, lineage } from './divergence.ts'
import type { IsrProposal, LeaderEffect } from './effects.ts'
import { type Assigned, ModelController, type ProposalAnswer } from './model-controller.test.kit.ts'
import { type Entry, ModelLog } from './model-log.test.kit.ts'
import { followerEffects } from './partition-follower.ts'
import { PartitionLeader } from './partition-leader.ts'

/** Rules that a mutant breaks, each of which has cost somebody data. */
export interface Mutation {
  /** The leader believes to be alone in sync. */
  readonly leaderIgnoresIsr?: boolean
  /** A follower begins by cutting its log at its high watermark (before KIP-101). */
  readonly followerCutsAtHighWatermark?: boolean
  /** The leader does not compare epochs: it answers from the offset that it is asked for. */
  readonly leaderIgnoresLineage?: boolean
  /** An AlterPartition whose answer got lost counts as refused. */
  readonly lostAnswerIsRefusal?: boolean
  /** Fetches of an earlier life of a broker count. */
  readonly ignoresBrokerEpochs?: boolean
  /** Followers take an answer wherever their log ends by now. */
  readonly takesLateAnswers?: boolean
}

interface Broker {
  readonly id: number
  brokerEpoch: number
  isUp: boolean
  readonly log: ModelLog
  image: Assigned
  leader: PartitionLeader<string> | undefined
}

interface FetchAsk {
  readonly from: number
  readonly brokerEpoch: number
  readonly leaderEpoch: number
  readonly fetchOffset: number
  readonly lastFetchedEpoch: number
}

interface FetchAnswer {
  readonly leaderEpoch: number
  readonly asked: FetchAsk
  readonly highWatermark: number
  readonly divergingEpoch: EpochEnd
  readonly entries: readonly Entry[]
}

type Packet = { readonly to: number } & (
  | { readonly type: 'metadata'; readonly image: Assigned }
  | { readonly type: 'fetch'; readonly ask: FetchAsk }
  | { readonly type: 'fetched'; readonly answer: FetchAnswer }
  | { readonly type: 'alter'; readonly from: number; readonly proposal: IsrProposal }
  | { readonly type: 'altered'; readonly leaderEpoch: number; readonly answer: ProposalAnswer }
)

const CONTROLLER = 0
const IDS = [1, 2, 3]
const LAG_MS_MAX = 1000
const KNOWS_NOTHING = { leader: -1, leaderEpoch: 0, partitionEpoch: -1 }
const NO_DIVERGENCE = { epoch: -1, endOffset: -1 }

/** A cluster of one partition. `step` plays one thing that may happen; it throws when a promise is broken. */
export class Cluster {
  readonly #mutation: Mutation
  readonly #brokers: readonly Broker[]
  readonly #packets: Packet[] = []
  readonly #controller = new ModelController(IDS)
  /** What some leader has called replicated, by offset. */
  readonly #committed: Entry[] = []
  #now = 0
  #nextValue = 1

  constructor(mutation: Mutation = {}) {
    this.#mutation = mutation
    this.#brokers = IDS.map((id) => {
      const brokerEpoch = this.#controller.brokerEpoch(id)
      const image = { ...this.#controller.state, ...KNOWS_NOTHING }
      return { id, brokerEpoch, isUp: true, log: new ModelLog(), image, leader: undefined }
    })
    this.#publish()
    while (this.#packets.length > 0) this.#deliver(0)
  }

  get committedCount(): number {
    return this.#committed.length
  }

  /** Plays one step; both numbers are drawn anew for each, in [0, 1). */
  step(what: number, which: number): void {
    this.#now += 10
    const broker = this.#broker(1 + Math.floor(which * IDS.length))
    const packet = Math.floor(which * this.#packets.length)
    if (what < 0.5) this.#deliver(packet)
    else if (what < 0.56) this.#lose(packet)
    else if (what < 0.61) this.#repeat(which)
    else if (what < 0.7) this.#produce(broker)
    else if (what < 0.92) this.#fetch(broker)
    else if (what < 0.95) this.#wait(broker, which)
    else if (what < 0.965) this.#crash(broker)
    else if (what < 0.985) this.#restart(broker, which)
    else this.#changed(() => this.#controller.moveLeader(broker.id))
  }

  /** Nothing is lost any more: everybody comes back and catches up. */
  heal(): void {
    for (const broker of this.#brokers) if (!broker.isUp) this.#restart(broker, 0)
    for (let round = 0; round < 60; round++) {
      this.#now += LAG_MS_MAX / 2
      this.#publish()
      for (const broker of this.#brokers) {
        this.#fetch(broker)
        if (broker.leader !== undefined) this.#perform(broker, broker.leader.due(this.#now))
      }
      while (this.#packets.length > 0) this.#deliver(0)
    }
    const { isr, leader: leaderId } = this.#controller.state
    const leader = this.#broker(leaderId)
    assert(isr.length === IDS.length, 'in peace everybody is in sync')
    assert(leader.log.highWatermark === leader.log.endOffset, 'in peace everything is committed')
    for (const { log } of this.#brokers) {
      assert(same(log.entries, leader.log.entries), 'in peace all logs are the same')
    }
  }

  #broker(id: number): Broker {
    const broker = this.#brokers[id - 1]
    assert(broker !== undefined, 'a broker of this cluster', { id })
    return broker
  }

  #send(packet: Packet): void {
    this.#packets.push(packet)
  }

  /** A question to the controller that gets lost is answered all the same: nobody knows. */
  #lose(index: number): void {
    const [packet] = this.#packets.splice(index, 1)
    if (packet === undefined || (packet.type !== 'alter' && packet.type !== 'altered')) return
    const errorCode = this.#mutation.lostAnswerIsRefusal
      ? errorCodes.INELIGIBLE_REPLICA
      : errorCodes.REQUEST_TIMED_OUT
    const to = packet.type === 'alter' ? packet.from : packet.to
    const { leaderEpoch } = packet.type === 'alter' ? packet.proposal : packet
    this.#send({ to, type: 'altered', leaderEpoch, answer: { state: undefined, errorCode } })
  }

  /** What goes between brokers may come twice; a question to the controller is asked once, and answered once. */
  #repeat(which: number): void {
    const between = this.#packets.filter(({ type }) => type === 'fetch' || type === 'fetched')
    const packet = between[Math.floor(which * between.length)]
    if (packet !== undefined) this.#packets.push(packet)
  }

  #publish(): void {
    const image = this.#controller.state
    for (const to of IDS) this.#send({ to, type: 'metadata', image })
  }

  #changed(change: () => void): void {
    change()
    this.#publish()
  }

  #deliver(index: number): void {
    const [packet] = this.#packets.splice(index, 1)
    if (packet === undefined) return
    if (packet.type === 'alter') {
      const { from, proposal } = packet
      const answer = this.#controller.alter(proposal)
      this.#send({ to: from, type: 'altered', leaderEpoch: proposal.leaderEpoch, answer })
      if (answer.state !== undefined) this.#publish()
      return
    }
    const broker = this.#broker(packet.to)
    if (!broker.isUp) return
    if (packet.type === 'metadata') this.#learn(broker, packet.image)
    else if (packet.type === 'fetch') this.#serve(broker, packet.ask)
    else if (packet.type === 'fetched') this.#fetched(broker, packet.answer)
    else if (broker.leader?.state.leaderEpoch === packet.leaderEpoch) {
      const { state, errorCode } = packet.answer
      this.#perform(broker, broker.leader.proposalAnswered(state, this.#now, errorCode))
    }
  }

  #produce(broker: Broker): void {
    const { leader, log } = broker
    if (!broker.isUp || leader === undefined || leader.refuseAppend(-1) !== 0) return
    const value = `v${this.#nextValue++}`
    log.append({ epoch: leader.state.leaderEpoch, value })
    this.#perform(broker, leader.appended(log.endOffset, this.#now))
    this.#perform(broker, leader.wait(log.endOffset, value, this.#now + 5000))
  }

  #fetch({ id, isUp, brokerEpoch, image, log, leader }: Broker): void {
    if (!isUp || leader !== undefined || image.leader < 0) return
    const { leaderEpoch } = image
    const { endOffset: fetchOffset, latestEpoch: lastFetchedEpoch } = log
    const ask = { from: id, brokerEpoch, leaderEpoch, fetchOffset, lastFetchedEpoch }
    this.#send({ to: image.leader, type: 'fetch', ask })
  }

  #serve(broker: Broker, ask: FetchAsk): void {
    const { leader, log } = broker
    if (leader === undefined || leader.state.leaderEpoch !== ask.leaderEpoch) return
    const { fetchOffset, leaderEpoch } = ask
    const ownEnd = log.endOffsetForEpoch(ask.lastFetchedEpoch)
    const compared = this.#mutation.leaderIgnoresLineage
      ? ({ type: 'same' } as const)
      : lineage(fetchOffset, ask.lastFetchedEpoch, ownEnd)
    if (compared.type === 'unknown' || (compared.type === 'same' && fetchOffset > log.endOffset))
      return
    const isDiverging = compared.type === 'diverging'
    if (!isDiverging) {
      const isNow = this.#controller.brokerEpoch(ask.from) === ask.brokerEpoch
      const isEligible = !this.#controller.isFenced(ask.from) && (isNow || this.#anyBrokerEpoch)
      const brokerEpoch = this.#anyBrokerEpoch ? -1 : ask.brokerEpoch
      const fetch = { replicaId: ask.from, brokerEpoch, fetchOffset, logStartOffset: 0, isEligible }
      this.#perform(broker, leader.fetched(fetch, this.#now))
    }
    const answer: FetchAnswer = {
      leaderEpoch,
      asked: ask,
      highWatermark: leader.highWatermark,
      divergingEpoch: isDiverging ? compared.at : NO_DIVERGENCE,
      entries: isDiverging ? [] : log.entries.slice(fetchOffset, fetchOffset + 3),
    }
    this.#send({ to: ask.from, type: 'fetched', answer })
  }

  #fetched(broker: Broker, answer: FetchAnswer): void {
    if (broker.leader !== undefined) return
    const { log, image } = broker
    const { leaderEpoch, highWatermark, divergingEpoch, entries } = answer
    const effects = followerEffects(
      {
        errorCode: 0,
        leaderEpoch,
        highWatermark,
        logStartOffset: 0,
        asked: this.#mutation.takesLateAnswers ? undefined : answer.asked,
        divergingEpoch,
        recordsSizeBytes: entries.length,
      },
      image.leaderEpoch,
      log,
    )
    for (const effect of effects) {
      if (effect.type === 'append')
        log.appendAsFollower(answer.asked.fetchOffset, entries, leaderEpoch)
      else if (effect.type === 'moveHighWatermark') log.moveHighWatermark(effect.offset)
      else if (effect.type !== 'advanceLogStart') log.truncateTo(effect.offset)
    }
  }

  #learn(broker: Broker, image: Assigned): void {
    const held = broker.image
    if (image.partitionEpoch < held.partitionEpoch) return
    broker.image = image
    if (image.leaderEpoch === held.leaderEpoch) {
      if (broker.leader !== undefined) {
        this.#perform(broker, broker.leader.stateChanged(image, this.#now))
      }
      return
    }
    broker.leader = undefined
    if (image.leader === broker.id) this.#lead(broker, image)
    else if (this.#mutation.followerCutsAtHighWatermark) {
      broker.log.truncateTo(broker.log.highWatermark)
    }
  }

  #lead(broker: Broker, image: Assigned): void {
    const { log } = broker
    for (const [offset, entry] of this.#committed.entries()) {
      assert(same([log.entries[offset]], [entry]), 'a new leader has what was committed', {
        offset,
      })
    }
    log.beginEpoch(image.leaderEpoch)
    const isr = this.#mutation.leaderIgnoresIsr ? [broker.id] : image.isr
    broker.leader = new PartitionLeader<string>({
      brokerId: broker.id,
      brokerEpoch: broker.brokerEpoch,
      state: { ...image, isr },
      epochStartOffset: log.endOffset,
      highWatermark: log.highWatermark,
      minInsyncReplicas: 1,
      lagMsMax: LAG_MS_MAX,
      now: this.#now,
    })
    this.#perform(broker, broker.leader.begin(this.#now))
  }

  #perform(broker: Broker, effects: readonly LeaderEffect<string>[]): void {
    for (const effect of effects) {
      if (effect.type === 'moveHighWatermark') this.#commit(broker, effect.offset)
      else if (effect.type === 'propose') {
        const { id: from } = broker
        this.#send({ to: CONTROLLER, type: 'alter', from, proposal: effect.proposal })
      } else if (effect.verdict.errorCode === 0) {
        const isKept = this.#committed.some(({ value }) => value === effect.waiter)
        assert(isKept, 'what is acknowledged is committed', { value: effect.waiter })
      }
    }
  }

  #commit({ log }: Broker, offset: number): void {
    assert(offset > log.highWatermark, 'the high watermark of a leader only grows')
    assert(offset <= log.endOffset, 'what is committed is in the log')
    log.moveHighWatermark(offset)
    for (let at = 0; at < offset; at++) {
      const entry = log.entries[at]
      assert(entry !== undefined, 'an entry below the end')
      const known = this.#committed[at]
      if (known === undefined) this.#committed.push(entry)
      else assert(same([known], [entry]), 'an offset is committed once', { at })
    }
  }

  get #anyBrokerEpoch(): boolean {
    return this.#mutation.ignoresBrokerEpochs === true
  }

  #wait(broker: Broker, which: number): void {
    this.#now += Math.floor(which * 2 * LAG_MS_MAX)
    if (broker.isUp && broker.leader !== undefined) {
      this.#perform(broker, broker.leader.due(this.#now))
    }
  }

  #crash(broker: Broker): void {
    if (!broker.isUp) return
    broker.isUp = false
    broker.leader = undefined
    this.#changed(() => this.#controller.fence(broker.id))
  }

  #restart(broker: Broker, which: number): void {
    if (broker.isUp) return
    const { id, log } = broker
    // The high watermark comes from a checkpoint that may be old.
    log.highWatermark = Math.floor(log.highWatermark * ((which * 97) % 1))
    // Who is not in sync may have lost what was not on disk yet.
    const isMember = this.#controller.state.isr.includes(id)
    if (!isMember && which > 0) log.truncateTo(Math.floor(log.endOffset * ((which * 89) % 1)))
    broker.isUp = true
    this.#changed(() => {
      broker.brokerEpoch = this.#controller.register(id)
    })
    // It serves nobody before it has read the metadata up to its own registration.
    const { partitionEpoch } = this.#controller.state
    broker.image = { ...this.#controller.state, ...KNOWS_NOTHING, partitionEpoch }
  }
}

function same(a: readonly (Entry | undefined)[], b: readonly (Entry | undefined)[]): boolean {
  return (
    a.length === b.length &&
    a.every((entry, at) => entry?.epoch === b[at]?.epoch && entry?.value === b[at]?.value)
  )
}
