// Test support: a classic group, by the book but without sessions: joins wait until every known member has
// joined, syncs wait for the leader.

import { errorCodes } from '@actorlog/protocol'
import type {
  JoinGroupRequest,
  JoinGroupResponseInput,
} from '@actorlog/protocol/client/11-join-group'
import type {
  SyncGroupRequest,
  SyncGroupResponseInput,
} from '@actorlog/protocol/client/14-sync-group'
import type { VirtualWorld } from './virtual-world.ts'

interface Member {
  readonly id: string
  readonly groupInstanceId: string | null
  protocols: JoinGroupRequest['protocols']
  join: ((answer: JoinGroupResponseInput) => void) | undefined
  sync: ((answer: SyncGroupResponseInput) => void) | undefined
  assignment: Uint8Array
}

/** How long a rebalance waits for members that do not come back. */
const rebalanceMs = 10_000

/** Members, generation and offsets of one group. */
export class MemoryGroup {
  readonly offsets: Map<string, { offset: number; leaderEpoch: number }> = new Map()
  readonly members: Map<string, Member> = new Map()
  generation = 0
  state: 'empty' | 'preparing' | 'completing' | 'stable' = 'empty'
  heartbeats = 0
  readonly #world: VirtualWorld
  #leader = ''
  #nextId = 1
  #cancelRebalance: (() => void) | undefined

  constructor(world: VirtualWorld) {
    this.#world = world
  }

  join(request: JoinGroupRequest): Promise<JoinGroupResponseInput> {
    if (request.memberId === '' && request.groupInstanceId === null) {
      return Promise.resolve(this.#refusedJoin(errorCodes.MEMBER_ID_REQUIRED, `m${this.#nextId++}`))
    }
    const id = request.memberId === '' ? `i${this.#nextId++}` : request.memberId
    const known = this.members.get(id)
    if (known === undefined && request.memberId !== '' && this.#wasDropped(id)) {
      return Promise.resolve(this.#refusedJoin(errorCodes.UNKNOWN_MEMBER_ID, ''))
    }
    const member: Member = known ?? {
      id,
      groupInstanceId: request.groupInstanceId,
      protocols: [],
      join: undefined,
      sync: undefined,
      assignment: new Uint8Array(),
    }
    this.members.set(id, member)
    member.protocols = request.protocols
    return new Promise((resolve) => {
      member.join = resolve
      this.rebalance()
      this.#completeJoin()
    })
  }

  sync(request: SyncGroupRequest): Promise<SyncGroupResponseInput> {
    const member = this.members.get(request.memberId)
    const refuse = (errorCode: number) =>
      Promise.resolve({ errorCode, assignment: new Uint8Array() })
    if (member === undefined) return refuse(errorCodes.UNKNOWN_MEMBER_ID)
    if (request.generationId !== this.generation) return refuse(errorCodes.ILLEGAL_GENERATION)
    if (this.state === 'preparing') return refuse(errorCodes.REBALANCE_IN_PROGRESS)
    if (this.state === 'completing' && member.id === this.#leader) {
      for (const { memberId, assignment } of request.assignments) {
        const its = this.members.get(memberId)
        if (its !== undefined) its.assignment = assignment
      }
      this.state = 'stable'
      for (const each of this.members.values()) {
        each.sync?.({ errorCode: 0, assignment: each.assignment })
        each.sync = undefined
      }
    }
    if (this.state === 'stable') {
      return Promise.resolve({ errorCode: 0, assignment: member.assignment })
    }
    return new Promise((resolve) => {
      member.sync = resolve
    })
  }

  heartbeat(memberId: string, generation: number): number {
    this.heartbeats += 1
    if (!this.members.has(memberId)) return errorCodes.UNKNOWN_MEMBER_ID
    if (generation !== this.generation) return errorCodes.ILLEGAL_GENERATION
    return this.state === 'preparing' ? errorCodes.REBALANCE_IN_PROGRESS : 0
  }

  leave(memberId: string): number {
    if (!this.members.delete(memberId)) return errorCodes.UNKNOWN_MEMBER_ID
    if (this.members.size === 0) this.state = 'empty'
    else {
      this.rebalance()
      this.#completeJoin()
    }
    return 0
  }

  /** As if its session had ended. */
  drop(memberId: string): void {
    this.leave(memberId)
  }

  commit(memberId: string, generation: number): number {
    if (generation < 0) return this.members.size === 0 ? 0 : errorCodes.UNKNOWN_MEMBER_ID
    if (!this.members.has(memberId)) return errorCodes.UNKNOWN_MEMBER_ID
    if (generation !== this.generation) return errorCodes.ILLEGAL_GENERATION
    return this.state === 'completing' ? errorCodes.REBALANCE_IN_PROGRESS : 0
  }

  /** Asks every member to come back. */
  rebalance(): void {
    if (this.state === 'preparing') return
    this.state = 'preparing'
    for (const member of this.members.values()) {
      member.sync?.({ errorCode: errorCodes.REBALANCE_IN_PROGRESS, assignment: new Uint8Array() })
      member.sync = undefined
    }
    this.#cancelRebalance = this.#world.after(rebalanceMs, () => {
      for (const member of [...this.members.values()]) {
        if (member.join === undefined) this.members.delete(member.id)
      }
      this.#completeJoin()
    })
  }

  #completeJoin(): void {
    const members = [...this.members.values()]
    if (members.length === 0 || members.some((member) => member.join === undefined)) return
    this.#cancelRebalance?.()
    this.generation += 1
    this.state = 'completing'
    if (!this.members.has(this.#leader)) this.#leader = members[0]?.id as string
    const protocolName = members[0]?.protocols[0]?.name as string
    const metadataOf = (member: Member) =>
      member.protocols.find((each) => each.name === protocolName)?.metadata as Uint8Array
    for (const member of members) {
      member.join?.({
        errorCode: 0,
        generationId: this.generation,
        protocolType: 'consumer',
        protocolName,
        leader: this.#leader,
        memberId: member.id,
        members:
          member.id === this.#leader
            ? members.map((each) => ({
                memberId: each.id,
                groupInstanceId: each.groupInstanceId,
                metadata: metadataOf(each),
              }))
            : [],
      })
      member.join = undefined
    }
  }

  /** Ids are given out in order: one that is not here any more was a member once, or is new and pending. */
  #wasDropped(id: string): boolean {
    return id.startsWith('gone')
  }

  #refusedJoin(errorCode: number, memberId: string): JoinGroupResponseInput {
    return { errorCode, protocolName: '', leader: '', memberId, members: [] }
  }
}
