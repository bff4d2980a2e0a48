// A member of a classic group: joins, learns its partitions, keeps its place by heartbeats on their own timer,
// gives everything up when the group rebalances, and joins again.
//
//   out ──join──▶ joined ──sync──▶ in (heartbeats) ──rebalance, or lost──▶ out …

import { errorCodes } from '@actorlog/protocol'
import { type JoinGroupResponse, joinGroupApi } from '@actorlog/protocol/client/11-join-group'
import { heartbeatApi } from '@actorlog/protocol/client/12-heartbeat'
import { leaveGroupApi } from '@actorlog/protocol/client/13-leave-group'
import { syncGroupApi } from '@actorlog/protocol/client/14-sync-group'
import { Deadline } from '../deadline.ts'
import { ActorlogError } from '../errors.ts'
import { backoffMs, isRetriable } from '../retry.ts'
import type { Cluster, Lane } from '../wire/cluster.ts'
import { type Coordinators, movesCoordinator } from '../wire/coordinators.ts'
import { refused } from '../wire/refused.ts'
import { type Assignment, assignors } from './assignors.ts'
import type { TopicPartition } from './consumer.ts'
import {
  assignedPartitions,
  assignmentBytes,
  subscribedTopics,
  subscriptionBytes,
} from './group-exchange.ts'
import type { Committer } from './group-offsets.ts'

const protocolType = 'consumer'
/** A coordinator may hold a join for the whole rebalance timeout; the answer needs some time too. */
const joinPatienceMs = 5000
/** A topic that is subscribed to may not exist yet; this long is waited before it counts as empty. */
const findTopicMs = 1000

/** Codes after which a member is no member any more, or not of this generation. */
const lostCodes = new Set<number>([
  errorCodes.UNKNOWN_MEMBER_ID,
  errorCodes.ILLEGAL_GENERATION,
  errorCodes.MEMBER_ID_REQUIRED,
])

/** What a member is told at its birth. */
export interface MembershipTerms {
  readonly group: string
  readonly groupInstanceId: string | null
  readonly topics: readonly string[]
  readonly assignors: readonly ('range' | 'roundrobin')[]
  readonly sessionTimeoutMs: number
  readonly rebalanceTimeoutMs: number
  readonly heartbeatIntervalMs: number
  readonly lane: Lane
  /** The partitions of a new generation. */
  assigned(partitions: readonly TopicPartition[]): Promise<void>
  /** They are to be given up. Awaited before the group hears from us again; `isLost`: others may have
   *  them already, so nothing can be committed any more. */
  revoked(isLost: boolean): Promise<void>
  failed(error: ActorlogError): void
}

/** One member of one group, from `run` until `leave`. */
export class Membership {
  readonly #cluster: Cluster
  readonly #coordinators: Coordinators
  readonly #terms: MembershipTerms
  #memberId = ''
  #generation = -1
  #isIn = false
  #isLeaving = false
  /** Partition counts that the leader's assignment was made for. */
  #assignedFor: ReadonlyMap<string, number> | undefined
  #lastHeardAt = 0
  #wake: (() => void) | undefined
  #rejoinAsked = false
  #running: Promise<void> | undefined

  constructor(cluster: Cluster, coordinators: Coordinators, terms: MembershipTerms) {
    this.#cluster = cluster
    this.#coordinators = coordinators
    this.#terms = terms
  }

  /** Who commits, as the coordinator knows it. */
  get committer(): Committer {
    const { groupInstanceId } = this.#terms
    return { generation: this.#generation, memberId: this.#memberId, groupInstanceId }
  }

  get isIn(): boolean {
    return this.#isIn
  }

  /** Joins, and stays until `leave`. */
  run(): void {
    this.#isLeaving = false
    this.#running ??= this.#run()
      .catch((error: ActorlogError) => this.#terms.failed(error))
      .finally(() => {
        this.#running = undefined
      })
  }

  /** Gives everything up and leaves; a member with an instance id only falls silent, and keeps its place. */
  async leave(): Promise<void> {
    this.#isLeaving = true
    this.#wake?.()
    await this.#running
  }

  async #run(): Promise<void> {
    for (let failures = 0; !this.#isLeaving; ) {
      try {
        this.#rejoinAsked = false
        await this.#join()
        failures = 0
        const isLost = await this.#stay()
        this.#isIn = false
        await this.#giveUp(isLost)
        if (isLost) this.#forgetMember()
      } catch (error) {
        this.#isIn = false
        if (!isRetriable(error)) throw error
        failures += 1
        await this.#pause(backoffMs(failures, this.#cluster.doors.random))
      }
    }
    await this.#leave()
  }

  async #join(): Promise<void> {
    const { group, groupInstanceId, sessionTimeoutMs, rebalanceTimeoutMs } = this.#terms
    const link = await this.#coordinators.linkFor(group, this.#terms.lane)
    const metadata = subscriptionBytes(this.#terms.topics)
    const joined = await link.call(
      joinGroupApi,
      (version) => ({
        groupId: group,
        sessionTimeoutMs,
        ...(version >= 1 ? { rebalanceTimeoutMs } : {}),
        memberId: this.#memberId,
        ...(version >= 5 ? { groupInstanceId } : {}),
        protocolType,
        protocols: this.#terms.assignors.map((name) => ({ name, metadata })),
      }),
      { timeoutMs: rebalanceTimeoutMs + joinPatienceMs },
    )
    if (joined.errorCode === errorCodes.MEMBER_ID_REQUIRED) {
      this.#memberId = joined.memberId
      await this.#join()
      return
    }
    this.#expectNone(joined.errorCode)
    this.#memberId = joined.memberId
    this.#generation = joined.generationId
    const assignments = await this.#assignmentsOf(joined)
    const synced = await link.call(syncGroupApi, (version) => ({
      groupId: group,
      generationId: this.#generation,
      memberId: this.#memberId,
      ...(version >= 3 ? { groupInstanceId } : {}),
      ...(version >= 5 ? { protocolType, protocolName: joined.protocolName } : {}),
      assignments,
    }))
    this.#expectNone(synced.errorCode)
    this.#lastHeardAt = this.#cluster.doors.clock.now()
    this.#isIn = true
    await this.#terms.assigned(assignedPartitions(synced.assignment))
  }

  /** The leader shares the partitions out; the others send nothing. */
  async #assignmentsOf(joined: JoinGroupResponse) {
    this.#assignedFor = undefined
    if (joined.leader !== joined.memberId || joined.skipAssignment) return []
    const members = joined.members.map(({ memberId, groupInstanceId, metadata }) => ({
      memberId,
      groupInstanceId,
      topics: subscribedTopics(metadata),
    }))
    const counts = await this.#countsOf(new Set(members.flatMap((member) => member.topics)))
    this.#assignedFor = counts
    const assign = assignors[joined.protocolName === 'roundrobin' ? 'roundrobin' : 'range']
    const assignment: Assignment = assign(members, counts)
    return [...assignment].map(([memberId, partitions]) => ({
      memberId,
      assignment: assignmentBytes(partitions),
    }))
  }

  async #countsOf(topics: ReadonlySet<string>): Promise<Map<string, number>> {
    const counts = new Map<string, number>()
    for (const topic of topics) {
      const deadline = new Deadline(this.#cluster.doors, {}, findTopicMs)
      const view = await this.#cluster.findTopic(topic, deadline).catch(() => undefined)
      counts.set(topic, view?.count ?? 0)
    }
    return counts
  }

  /** Heartbeats until the group rebalances or this member leaves; says whether the place was lost. */
  async #stay(): Promise<boolean> {
    const endListening = this.#cluster.onChange(() => this.#noticeTopics())
    try {
      for (;;) {
        await this.#pause(this.#terms.heartbeatIntervalMs)
        if (this.#isLeaving || this.#rejoinAsked) return false
        const outcome = await this.#heartbeat()
        if (outcome !== 'in') return outcome === 'lost'
      }
    } finally {
      endListening()
    }
  }

  /** The loop may take its time to finish what it has: until then heartbeats keep the place. */
  async #giveUp(isLost: boolean): Promise<void> {
    let isOver = false
    const given = this.#terms.revoked(isLost).finally(() => {
      isOver = true
      this.#wake?.()
    })
    while (!isOver && !isLost) {
      await this.#sleep(this.#terms.heartbeatIntervalMs)
      if (!isOver) await this.#heartbeat()
    }
    await given
  }

  async #heartbeat(): Promise<'in' | 'rebalance' | 'lost'> {
    const { group, groupInstanceId, sessionTimeoutMs, lane } = this.#terms
    const { clock } = this.#cluster.doors
    try {
      const link = await this.#coordinators.linkFor(group, lane)
      const answer = await link.call(heartbeatApi, (version) => ({
        groupId: group,
        generationId: this.#generation,
        memberId: this.#memberId,
        ...(version >= 3 ? { groupInstanceId } : {}),
      }))
      if (lostCodes.has(answer.errorCode)) return 'lost'
      if (answer.errorCode === errorCodes.REBALANCE_IN_PROGRESS) return 'rebalance'
      this.#expectNone(answer.errorCode)
      this.#lastHeardAt = clock.now()
      return 'in'
    } catch (error) {
      if (!isRetriable(error)) throw error
      this.#coordinators.forget(group)
      return clock.now() - this.#lastHeardAt > sessionTimeoutMs ? 'lost' : 'in'
    }
  }

  /** The leader asks for a new generation when a topic has got more partitions, or has come or gone. */
  #noticeTopics(): void {
    if (this.#assignedFor === undefined || !this.#isIn) return
    for (const [topic, count] of this.#assignedFor) {
      if ((this.#cluster.view.topic(topic)?.count ?? 0) === count) continue
      this.#rejoinAsked = true
      this.#wake?.()
      return
    }
  }

  async #leave(): Promise<void> {
    const { group, groupInstanceId, lane } = this.#terms
    const memberId = this.#memberId
    if (memberId === '' || groupInstanceId !== null) return
    this.#forgetMember()
    try {
      const link = await this.#coordinators.linkFor(group, lane)
      await link.call(leaveGroupApi, (version) => ({
        groupId: group,
        ...(version >= 3 ? { members: [{ memberId, groupInstanceId }] } : { memberId }),
      }))
    } catch {
      // Then the coordinator finds out by itself when the session ends.
    }
  }

  #forgetMember(): void {
    this.#memberId = ''
    this.#generation = -1
  }

  #expectNone(errorCode: number): void {
    if (errorCode === errorCodes.NONE) return
    const { group } = this.#terms
    if (movesCoordinator(errorCode)) this.#coordinators.forget(group)
    if (lostCodes.has(errorCode)) this.#forgetMember()
    const error = refused(errorCode, { group })
    const isForAnotherTry =
      lostCodes.has(errorCode) || errorCode === errorCodes.REBALANCE_IN_PROGRESS
    throw isForAnotherTry ? again(error) : error
  }

  /** Waits; `leave` and news end the waiting. */
  #pause(ms: number): Promise<void> {
    if (this.#isLeaving || this.#rejoinAsked) return Promise.resolve()
    return this.#sleep(ms)
  }

  #sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const cancel = this.#cluster.doors.timer(ms, () => this.#wake?.())
      this.#wake = () => {
        cancel()
        this.#wake = undefined
        resolve()
      }
    })
  }
}

/** Final for the request, but joining once more sets it right. */
function again(error: ActorlogError): ActorlogError {
  const { code, message } = error
  const detail = { retriable: true, ...(error.errno === undefined ? {} : { errno: error.errno }) }
  return new ActorlogError(code, message, detail)
}
