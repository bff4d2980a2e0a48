// One member of a classic group, as this leader knows it. Soft, but for what the next generation writes down.

import type { JoinGroupRequestProtocol } from '@actorlog/protocol/client/11-join-group'
import type { DescribeGroupsResponseDescribedGroupMemberInput } from '@actorlog/protocol/client/15-describe-groups'
import type { GroupMetadataValueMemberMetadata } from '@actorlog/protocol/group'

/** A request that is answered later. */
export interface Parked<Waiter> {
  readonly waiter: Waiter
  readonly apiVersion: number
}

/** What a join says of its member. */
export interface Membership {
  readonly clientId: string
  readonly clientHost: string
  readonly rebalanceTimeoutMs: number
  readonly sessionTimeoutMs: number
  /** In the order of the member's preference. */
  readonly protocols: readonly JoinGroupRequestProtocol[]
}

export const NO_BYTES: Uint8Array = new Uint8Array(0)

/** One member: what it said of itself, what it was assigned, what of it is parked. */
export class ClassicMember<Waiter> {
  readonly id: string
  /** KIP-345; null for a dynamic member. */
  readonly instanceId: string | null
  membership: Membership
  assignment: Uint8Array = NO_BYTES
  /** Its JoinGroup, while the group waits for the others. */
  join: Parked<Waiter> | undefined
  /** Its SyncGroup, while the group waits for the leader. */
  sync: Parked<Waiter> | undefined
  /** It has not heard its id yet, so it cannot send heartbeats. */
  isNew = false
  /** When it counts as failed, and for when its timer is set: heartbeats move only the former. */
  sessionDeadline = 0
  timerDueAt: number = Number.POSITIVE_INFINITY

  constructor(id: string, instanceId: string | null, membership: Membership) {
    this.id = id
    this.instanceId = instanceId
    this.membership = membership
  }

  /** Whoever waits for the group is alive; a new member may have given up long ago. */
  get isExcused(): boolean {
    return !this.isNew && (this.join !== undefined || this.sync !== undefined)
  }

  /** What the member says under that protocol; nothing when it does not speak it. */
  metadata(protocol: string | null): Uint8Array {
    return this.membership.protocols.find(({ name }) => name === protocol)?.metadata ?? NO_BYTES
  }

  /** Whether it would join with just the same protocols. */
  says(protocols: readonly JoinGroupRequestProtocol[]): boolean {
    const own = this.membership.protocols
    return (
      own.length === protocols.length &&
      own.every(({ name, metadata }, index) => {
        const other = protocols[index]
        return other !== undefined && name === other.name && areEqual(metadata, other.metadata)
      })
    )
  }

  describe(protocol: string | null): DescribeGroupsResponseDescribedGroupMemberInput {
    return {
      memberId: this.id,
      groupInstanceId: this.instanceId,
      clientId: this.membership.clientId,
      clientHost: this.membership.clientHost,
      memberMetadata: this.metadata(protocol),
      memberAssignment: this.assignment,
    }
  }

  /** As the group's record keeps it. */
  record(protocol: string, assignment: Uint8Array): GroupMetadataValueMemberMetadata {
    return {
      memberId: this.id,
      groupInstanceId: this.instanceId,
      clientId: this.membership.clientId,
      clientHost: this.membership.clientHost,
      rebalanceTimeout: this.membership.rebalanceTimeoutMs,
      sessionTimeout: this.membership.sessionTimeoutMs,
      subscription: this.metadata(protocol),
      assignment,
    }
  }
}

/** The member that a group's record tells of. */
export function memberOfRecord<Waiter>(
  record: GroupMetadataValueMemberMetadata,
  protocol: string | null,
): ClassicMember<Waiter> {
  const member = new ClassicMember<Waiter>(record.memberId, record.groupInstanceId, {
    clientId: record.clientId,
    clientHost: record.clientHost,
    // Version 0 of the record had no time for rebalances.
    rebalanceTimeoutMs:
      record.rebalanceTimeout === -1 ? record.sessionTimeout : record.rebalanceTimeout,
    sessionTimeoutMs: record.sessionTimeout,
    protocols: protocol === null ? [] : [{ name: protocol, metadata: record.subscription }],
  })
  member.assignment = record.assignment
  return member
}

function areEqual(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index])
}
