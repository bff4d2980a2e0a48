// What comes in: the requests of group coordination as decoded messages, with what only the connection knows.
import type { Uuid } from '@actorlog/bytes'
import type {
  OffsetCommitRequest,
  OffsetCommitResponseInput,
} from '@actorlog/protocol/client/08-offset-commit'
import type {
  OffsetFetchRequest,
  OffsetFetchResponseInput,
} from '@actorlog/protocol/client/09-offset-fetch'
import type {
  JoinGroupRequest,
  JoinGroupResponseInput,
} from '@actorlog/protocol/client/11-join-group'
import type {
  HeartbeatRequest,
  HeartbeatResponseInput,
} from '@actorlog/protocol/client/12-heartbeat'
import type {
  LeaveGroupRequest,
  LeaveGroupResponseInput,
} from '@actorlog/protocol/client/13-leave-group'
import type {
  SyncGroupRequest,
  SyncGroupResponseInput,
} from '@actorlog/protocol/client/14-sync-group'
import type {
  DescribeGroupsRequest,
  DescribeGroupsResponseInput,
} from '@actorlog/protocol/client/15-describe-groups'
import type {
  ListGroupsRequest,
  ListGroupsResponseInput,
} from '@actorlog/protocol/client/16-list-groups'
import type {
  DeleteGroupsRequest,
  DeleteGroupsResponseInput,
} from '@actorlog/protocol/client/42-delete-groups'
import type {
  OffsetDeleteRequest,
  OffsetDeleteResponseInput,
} from '@actorlog/protocol/client/47-offset-delete'

/** The requests of group coordination, by the name of their API. */
export interface GroupRequests {
  readonly joinGroup: JoinGroupRequest
  readonly syncGroup: SyncGroupRequest
  readonly heartbeat: HeartbeatRequest
  readonly leaveGroup: LeaveGroupRequest
  readonly offsetCommit: OffsetCommitRequest
  readonly offsetFetch: OffsetFetchRequest
  readonly offsetDelete: OffsetDeleteRequest
  readonly describeGroups: DescribeGroupsRequest
  readonly listGroups: ListGroupsRequest
  readonly deleteGroups: DeleteGroupsRequest
}

/** The answer to each of them. */
export interface GroupResponses {
  readonly joinGroup: JoinGroupResponseInput
  readonly syncGroup: SyncGroupResponseInput
  readonly heartbeat: HeartbeatResponseInput
  readonly leaveGroup: LeaveGroupResponseInput
  readonly offsetCommit: OffsetCommitResponseInput
  readonly offsetFetch: OffsetFetchResponseInput
  readonly offsetDelete: OffsetDeleteResponseInput
  readonly describeGroups: DescribeGroupsResponseInput
  readonly listGroups: ListGroupsResponseInput
  readonly deleteGroups: DeleteGroupsResponseInput
}

export type GroupApiName = keyof GroupRequests
export type GroupResponse = GroupResponses[GroupApiName]

/** One request of one API. */
export interface CallOf<A extends GroupApiName> {
  readonly api: A
  readonly apiVersion: number
  readonly clientId: string
  readonly clientHost: string
  /** A fresh uuid as text: the random part of the member id, should this call make a member. */
  readonly newMemberUuid: string
  readonly request: GroupRequests[A]
}

/** A request, whatever its API. */
export type GroupCall = { [A in GroupApiName]: CallOf<A> }[GroupApiName]

/** When a call is decided: `now` is monotonic and drives timers, `timestamp` is wall time and is written. */
export interface GroupTime {
  readonly now: number
  readonly timestamp: number
}

/** The topics of the cluster as far as offsets need them. */
export interface TopicDirectory {
  /** undefined for a topic that does not exist. */
  idOf(topicName: string): Uuid | undefined
  nameOf(topicId: Uuid): string | undefined
  /** 0 for a topic that does not exist. */
  partitionCount(topicName: string): number
}

/** The broker's settings, by what they mean; read anew for each decision. */
export interface GroupSettings {
  readonly sessionTimeoutMsMin: number
  readonly sessionTimeoutMsMax: number
  readonly initialRebalanceDelayMs: number
  /** Members of one group. */
  readonly membersMax: number
  /** UTF-16 units of the text beside a committed offset. */
  readonly offsetMetadataLengthMax: number
  readonly offsetsRetentionMs: number
}
