// The cluster as something to talk to: a link to each broker and lane, and a view that is asked for again
// when it is old or an answer proved it wrong.

import type { Address } from '@actorlog/ports'
import { errorCodes } from '@actorlog/protocol'
import { metadataApi } from '@actorlog/protocol/client/03-metadata'
import { Deadline } from '../deadline.ts'
import type { ClientDoors } from '../doors.ts'
import { ActorlogError } from '../errors.ts'
import { retrying } from '../retry.ts'
import { BrokerLink, type LinkTerms } from './broker-link.ts'
import { ClusterView, type LeaderHint, type TopicView } from './cluster-view.ts'
import { refused } from './refused.ts'

/** Calls in different lanes do not wait for each other: a fetch may be held for long, a join for longer. Lanes
 *  other than the main one are named by whoever uses them. */
export type Lane = string

/** A view older than this is asked for again, so that new brokers and partitions are noticed. */
const viewAgeMsMax = 300_000
/** Topics nobody asked about for this long are no longer asked for. */
const topicIdleMsMax = 300_000
/** Not more often than this, however many answers prove the view wrong; a few in a row may come at once. */
const refreshEveryMsMin = 50
const refreshBurst = 4
/** A broker that does not answer this soon is passed over for another. */
const metadataTimeoutMs = 1500
/** Topics one client may use at a time. */
const topicsMax = 10_000

const unknownTopic = errorCodes.UNKNOWN_TOPIC_OR_PARTITION

interface Interest {
  usedAt: number
  /** Whether the broker may create the topic. */
  create: boolean
  /** The last answer's error for it. */
  errorCode: number
}

/** One client's way into a cluster. */
export class Cluster {
  readonly view: ClusterView = new ClusterView()
  readonly doors: ClientDoors
  readonly #bootstrap: readonly Address[]
  readonly #terms: LinkTerms
  readonly #links = new Map<string, BrokerLink>()
  readonly #interests = new Map<string, Interest>()
  readonly #listeners = new Set<() => void>()
  /** Whose turn it is to be asked for the view. */
  #turn = -1
  #refreshing: Promise<void> | undefined
  #next: Promise<void> | undefined
  /** When the refreshes so far would have been, evenly spread: never far ahead of now. */
  #refreshesPaidTo = Number.NEGATIVE_INFINITY
  #cancelAge: (() => void) | undefined
  #closed: ActorlogError | undefined

  constructor(bootstrap: readonly Address[], terms: LinkTerms) {
    this.#bootstrap = bootstrap
    this.#terms = terms
    this.doors = terms.doors
  }

  get isClosed(): boolean {
    return this.#closed !== undefined
  }

  get requestTimeoutMs(): number {
    return this.#terms.requestTimeoutMs
  }

  /** Calls `listener` after every change of the view; the returned function ends it. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** The way to a broker by its id; undefined when no broker has that id now. */
  link(broker: number, lane: Lane = 'main'): BrokerLink | undefined {
    const address = this.view.broker(broker)
    return address === undefined ? undefined : this.#linkTo(address, `${broker}/${lane}`)
  }

  /** A way to any broker: one that answers rather than one that did not, an open one rather than another. */
  anyLink(lane: Lane = 'main'): BrokerLink {
    const links = this.view.brokers
      .map(({ id }) => this.link(id, lane))
      .filter((link) => link !== undefined)
      .sort((a, b) => a.troubles - b.troubles || Number(b.isOpen) - Number(a.isOpen))
    return links[0] ?? this.#linkTo(this.#bootstrapAt(0), `bootstrap/${lane}`)
  }

  /** The way to the broker that takes controller calls, or any: every broker forwards them. */
  controllerLink(): BrokerLink {
    const link = this.link(this.view.controllerId)
    return link === undefined || link.troubles > 0 ? this.anyLink() : link
  }

  /** A topic as known, or as found out; UNKNOWN_TOPIC_OR_PARTITION when it does not appear in time. */
  async findTopic(name: string, deadline: Deadline, create = false): Promise<TopicView> {
    this.#interest(name, create)
    const known = this.view.topic(name)
    if (known !== undefined) return known
    return await retrying(deadline, this.doors.random, async () => {
      await this.refresh()
      const found = this.view.topic(name)
      if (found !== undefined) return found
      const code = this.#interests.get(name)?.errorCode ?? unknownTopic
      throw refused(code === 0 ? unknownTopic : code, { topic: name })
    })
  }

  /** Remembers that a topic is in use, so that refreshes ask for it. */
  use(name: string): void {
    this.#interest(name, false)
  }

  /** Resolves when the view was asked for after this call; concurrent callers share one request. */
  refresh(): Promise<void> {
    if (this.#refreshing === undefined) return this.#startRefresh()
    this.#next ??= this.#refreshing
      .catch(() => {})
      .then(() => {
        this.#next = undefined
        return this.#startRefresh()
      })
    return this.#next
  }

  /** Asks for the view again without waiting for it. */
  refreshSoon(): void {
    if (this.isClosed) return
    this.refresh().catch(() => {
      // Nobody waits for this one; whoever needs the view asks again and hears why it fails.
    })
  }

  /** Follows the leader that an error answer named; without news, asks for the view. */
  leaderMoved(topic: string, partition: number, hint: LeaderHint): boolean {
    const isNews = this.view.applyHint(topic, partition, hint)
    if (isNews) this.#changed()
    else this.refreshSoon()
    return isNews
  }

  /** Closes the connections of a lane: whoever used it is done. */
  closeLane(lane: Lane): void {
    for (const [key, link] of this.#links) {
      if (!key.endsWith(`/${lane}`)) continue
      this.#links.delete(key)
      link.close(new ActorlogError('CLOSED', 'closed by this client'))
    }
  }

  close(error: ActorlogError): void {
    if (this.#closed !== undefined) return
    this.#closed = error
    this.#cancelAge?.()
    for (const link of this.#links.values()) link.close(error)
    this.#links.clear()
    this.#listeners.clear()
  }

  #startRefresh(): Promise<void> {
    this.#refreshing ??= this.#refresh().finally(() => {
      this.#refreshing = undefined
    })
    return this.#refreshing
  }

  async #refresh(): Promise<void> {
    const credit = refreshEveryMsMin * (refreshBurst - 1)
    const waitMs = this.#refreshesPaidTo - credit - this.doors.clock.now()
    if (waitMs > 0) await new Promise<void>((resolve) => this.doors.timer(waitMs, resolve))
    if (this.#closed !== undefined) throw this.#closed
    const now = this.doors.clock.now()
    this.#refreshesPaidTo = Math.max(now, this.#refreshesPaidTo) + refreshEveryMsMin
    this.#forgetIdleTopics()
    const names = [...this.#interests.keys()]
    const create = [...this.#interests.values()].some((interest) => interest.create)
    const answer = await this.#askSomeone(names, create)
    for (const [name, errorCode] of this.view.apply(answer)) {
      const interest = this.#interests.get(name)
      if (interest !== undefined) interest.errorCode = errorCode
    }
    this.#dropStaleLinks()
    this.#ageFromNow()
    this.#changed()
  }

  /** Asks another broker each time, so that one which is cut off does not hide what the rest knows; those that
   *  were in trouble come last, then the addresses we began with. */
  async #askSomeone(names: readonly string[], create: boolean) {
    const brokers = this.view.brokers
    this.#turn += 1
    const inTurn: Address[] = brokers.map(
      (_, at) => brokers.at((this.#turn + at) % brokers.length) as Address,
    )
    inTurn.sort((a, b) => this.#troublesOf(a) - this.#troublesOf(b))
    let failure: unknown
    for (const address of [...inTurn, ...this.#bootstrap]) {
      // Connecting counts too: a broker may be there and not say a word.
      const deadline = new Deadline(
        this.doors,
        {},
        Math.min(metadataTimeoutMs, this.requestTimeoutMs),
      )
      try {
        const call = this.#linkTo(address, metadataKey(address)).call(
          metadataApi,
          () => ({ topics: names.map((name) => ({ name })), allowAutoTopicCreation: create }),
          { timeoutMs: deadline.remainingMs },
        )
        return await deadline.race(call)
      } catch (error) {
        failure = error
        if (this.#closed !== undefined) throw this.#closed
      }
    }
    throw failure
  }

  #troublesOf(address: Address): number {
    return this.#links.get(metadataKey(address))?.troubles ?? 0
  }

  #linkTo(address: Address, key: string): BrokerLink {
    const known = this.#links.get(key)
    if (known?.address.host === address.host && known.address.port === address.port) return known
    known?.close(gone(known.address))
    const link = new BrokerLink({ host: address.host, port: address.port }, this.#terms)
    if (this.#closed === undefined) this.#links.set(key, link)
    else link.close(this.#closed)
    return link
  }

  /** A broker that left the cluster, or moved, is no longer waited for. */
  #dropStaleLinks(): void {
    for (const [key, link] of this.#links) {
      const id = Number(key.slice(0, key.indexOf('/')))
      if (Number.isNaN(id) || this.view.broker(id) !== undefined) continue
      this.#links.delete(key)
      link.close(gone(link.address))
    }
  }

  #bootstrapAt(index: number): Address {
    const address = this.#bootstrap[index]
    if (address === undefined)
      throw new ActorlogError('INVALID_ARGUMENT', 'no broker address given')
    return address
  }

  #interest(name: string, create: boolean): void {
    const usedAt = this.doors.clock.now()
    const known = this.#interests.get(name)
    if (known === undefined) {
      if (this.#interests.size >= topicsMax) {
        throw new ActorlogError('INVALID_ARGUMENT', `more than ${topicsMax} topics in use`)
      }
      this.#interests.set(name, { usedAt, create, errorCode: 0 })
      return
    }
    known.usedAt = usedAt
    known.create ||= create
  }

  #forgetIdleTopics(): void {
    const oldest = this.doors.clock.now() - topicIdleMsMax
    for (const [name, interest] of this.#interests) {
      if (interest.usedAt >= oldest) continue
      this.#interests.delete(name)
      this.view.forget(name)
    }
  }

  #ageFromNow(): void {
    this.#cancelAge?.()
    if (this.isClosed) return
    this.#cancelAge = this.doors.timer(viewAgeMsMax, () => this.refreshSoon())
  }

  #changed(): void {
    for (const listener of [...this.#listeners]) listener()
  }
}

function gone(address: Address): ActorlogError {
  const message = `${address.host}:${address.port} is no longer part of the cluster`
  return new ActorlogError('BROKER_UNREACHABLE', message, { retriable: true })
}

function metadataKey({ host, port }: Address): string {
  return `${host}:${port}/metadata`
}
