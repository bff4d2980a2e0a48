// Partitions from a group: begins where the group left off, commits what is done, and hands everything over in
// good order when the group rebalances: the loop finishes what it has, `onRevoked` is awaited, the rest is
// committed, and only then the group hears from us again.

import { Deadline } from '../deadline.ts'
import { ActorlogError } from '../errors.ts'
import type { Cluster } from '../wire/cluster.ts'
import { Coordinators } from '../wire/coordinators.ts'
import type { TopicPartition } from './consumer.ts'
import { type CommittedOffset, GroupOffsets } from './group-offsets.ts'
import { Membership } from './membership.ts'
import { PartitionFlow } from './partition-flow.ts'
import type { Source, SourceHooks } from './source.ts'

const assignorNames = ['range', 'roundrobin'] as const
/** The last commits of a member may not hold up the whole group. */
const lastCommitMs = 5000
/** How often it is checked whether the loop still moves. */
const watchEveryMs = 1000

/** A group as the source of a consumer's partitions. */
export class GroupSource implements Source {
  readonly #cluster: Cluster
  readonly #hooks: SourceHooks
  readonly #group: string
  readonly #offsets: GroupOffsets
  readonly #membership: Membership
  #committing: Promise<void> = Promise.resolve()
  #cancelCommit: (() => void) | undefined
  #cancelWatch: (() => void) | undefined
  #isStopped = false
  /** The loop stood still for too long: out of the group until it asks again. */
  #isOut = false
  #leaving: Promise<void> | undefined

  constructor(cluster: Cluster, hooks: SourceHooks, group: string) {
    const { settings, options, lane, topics } = hooks
    this.#cluster = cluster
    this.#hooks = hooks
    this.#group = group
    const coordinators = new Coordinators(cluster)
    this.#offsets = new GroupOffsets(group, cluster, coordinators, lane)
    this.#membership = new Membership(cluster, coordinators, {
      group,
      groupInstanceId: options.groupInstanceId ?? null,
      topics,
      assignors: options.assignors ?? assignorNames,
      sessionTimeoutMs: settings.sessionTimeoutMs,
      rebalanceTimeoutMs: settings.maxPollIntervalMs,
      heartbeatIntervalMs: settings.heartbeatIntervalMs,
      lane,
      assigned: (partitions) => this.#taken(partitions),
      revoked: (isLost) => this.#given(isLost),
      failed: (error) => this.#hooks.failed(error),
    })
  }

  start(): void {
    for (const topic of this.#hooks.topics) this.#cluster.use(topic)
    this.#membership.run()
    this.#watch()
    this.#commitLater()
  }

  asked(): void {
    if (!this.#isOut || this.#isStopped) return
    this.#isOut = false
    const left = this.#leaving ?? Promise.resolve()
    void left.then(() => {
      if (!this.#isStopped) this.#membership.run()
    })
  }

  /** Commits what is done now; commits follow each other. */
  commit(deadline: Deadline): Promise<void> {
    const next = this.#committing.then(() => this.#commitNow(deadline))
    this.#committing = next.catch(() => {})
    return next
  }

  async stop(): Promise<void> {
    this.#isStopped = true
    this.#cancelCommit?.()
    this.#cancelWatch?.()
    await this.#membership.leave()
  }

  async #taken(partitions: readonly TopicPartition[]): Promise<void> {
    const { settings, options } = this.#hooks
    const flows = partitions.map(({ topic, partition }) => new PartitionFlow(topic, partition))
    const deadline = new Deadline(this.#cluster.doors, {}, this.#cluster.requestTimeoutMs)
    for (const topic of new Set(partitions.map((each) => each.topic))) {
      await this.#cluster.findTopic(topic, deadline)
    }
    const requireStable = settings.fetch.isolation === 'read_committed'
    const committed = await this.#offsets.fetch(partitions, deadline, requireStable)
    for (const flow of flows) {
      const known = committed.find((each) => isAt(each, flow))
      if (known !== undefined) {
        flow.begin(known.offset, known.leaderEpoch)
        flow.committedOffset = known.offset
      } else if (typeof settings.from === 'number') flow.begin(settings.from)
      else flow.restart(settings.from)
    }
    await options.onAssigned?.(partitions)
    if (!this.#isStopped) this.#hooks.flows(flows)
  }

  async #given(isLost: boolean): Promise<void> {
    const { assigned, options, settings } = this.#hooks
    if (!this.#isOut && !this.#isStopped) await this.#hooks.quiet()
    const { flows } = assigned
    const partitions = flows.map(({ topic, partition }) => ({ topic, partition }))
    try {
      if (partitions.length > 0) await options.onRevoked?.(partitions)
      if (settings.commitsItself && !isLost) {
        await this.commit(new Deadline(this.#cluster.doors, {}, lastCommitMs)).catch(() => {
          // Whoever takes over reads those records once more: at least once.
        })
      }
    } finally {
      this.#hooks.flows([])
    }
  }

  async #commitNow(deadline: Deadline): Promise<void> {
    const flows = this.#hooks.assigned.flows.filter((flow) => flow.hasUncommitted)
    if (flows.length === 0) return
    const offsets = flows.map(
      (flow): CommittedOffset => ({
        topic: flow.topic,
        partition: flow.partition,
        offset: flow.doneOffset as number,
        leaderEpoch: flow.doneEpoch,
      }),
    )
    const { committer } = this.#membership
    if (committer.memberId === '') throw notAMember(this.#group)
    await this.#offsets.commit(offsets, committer, deadline)
    for (const [index, flow] of flows.entries()) {
      flow.committedOffset = (offsets[index] as CommittedOffset).offset
    }
  }

  #commitLater(): void {
    const { settings } = this.#hooks
    if (!settings.commitsItself || this.#isStopped) return
    this.#cancelCommit = this.#cluster.doors.timer(settings.commitIntervalMs, () => {
      const deadline = new Deadline(this.#cluster.doors, {}, settings.sessionTimeoutMs)
      const done = this.#membership.isIn ? this.commit(deadline) : Promise.resolve()
      void done
        .catch(() => {
          // The next round commits the same and more; a lost place is the membership's business.
        })
        .then(() => this.#commitLater())
    })
  }

  /** A loop that stands still for longer than it said gives its partitions to others. */
  #watch(): void {
    const { settings } = this.#hooks
    const { doors } = this.#cluster
    const everyMs = Math.min(watchEveryMs, Math.max(1, settings.maxPollIntervalMs / 4))
    this.#cancelWatch = doors.timer(everyMs, () => {
      const since = this.#hooks.outSince()
      const isStuck = since !== undefined && doors.clock.now() - since > settings.maxPollIntervalMs
      if (isStuck && !this.#isOut) {
        this.#isOut = true
        this.#leaving = this.#membership.leave()
      }
      this.#watch()
    })
  }
}

function isAt(one: TopicPartition, other: TopicPartition): boolean {
  return one.topic === other.topic && one.partition === other.partition
}

function notAMember(group: string): ActorlogError {
  return new ActorlogError('UNKNOWN_MEMBER_ID', `group ${group}: not a member at the moment`, {
    retriable: true,
    group,
  })
}
