// Generated from schemas/group/StreamsGroupCurrentMemberAssignmentKey.json, schemas/group/StreamsGroupCurrentMemberAssignmentValue.json. Never edit.

/** StreamsGroupCurrentMemberAssignmentKey, versions 0. */
export interface StreamsGroupCurrentMemberAssignmentKey {
  readonly groupId: string
  readonly memberId: string
}
/** {@link StreamsGroupCurrentMemberAssignmentKey} to be written. */
export interface StreamsGroupCurrentMemberAssignmentKeyInput {
  readonly groupId: string
  readonly memberId: string
}

/** StreamsGroupCurrentMemberAssignmentValue, versions 0. */
export interface StreamsGroupCurrentMemberAssignmentValue {
  readonly memberEpoch: number
  readonly previousMemberEpoch: number
  readonly state: number
  readonly activeTasks: readonly StreamsGroupCurrentMemberAssignmentValueTaskIds[]
  readonly standbyTasks: readonly StreamsGroupCurrentMemberAssignmentValueTaskIds[]
  readonly warmupTasks: readonly StreamsGroupCurrentMemberAssignmentValueTaskIds[]
  readonly activeTasksPendingRevocation: readonly StreamsGroupCurrentMemberAssignmentValueTaskIds[]
  readonly standbyTasksPendingRevocation: readonly StreamsGroupCurrentMemberAssignmentValueTaskIds[]
  readonly warmupTasksPendingRevocation: readonly StreamsGroupCurrentMemberAssignmentValueTaskIds[]
}
/** {@link StreamsGroupCurrentMemberAssignmentValue} to be written. */
export interface StreamsGroupCurrentMemberAssignmentValueInput {
  readonly memberEpoch: number
  readonly previousMemberEpoch: number
  readonly state: number
  readonly activeTasks: readonly StreamsGroupCurrentMemberAssignmentValueTaskIdsInput[]
  readonly standbyTasks: readonly StreamsGroupCurrentMemberAssignmentValueTaskIdsInput[]
  readonly warmupTasks: readonly StreamsGroupCurrentMemberAssignmentValueTaskIdsInput[]
  readonly activeTasksPendingRevocation: readonly StreamsGroupCurrentMemberAssignmentValueTaskIdsInput[]
  readonly standbyTasksPendingRevocation: readonly StreamsGroupCurrentMemberAssignmentValueTaskIdsInput[]
  readonly warmupTasksPendingRevocation: readonly StreamsGroupCurrentMemberAssignmentValueTaskIdsInput[]
}

/** Part of {@link StreamsGroupCurrentMemberAssignmentValue}. */
export interface StreamsGroupCurrentMemberAssignmentValueTaskIds {
  readonly subtopologyId: string
  readonly partitions: readonly number[]
  readonly assignmentEpochs: readonly number[] | null
}
/** {@link StreamsGroupCurrentMemberAssignmentValueTaskIds} to be written. */
export interface StreamsGroupCurrentMemberAssignmentValueTaskIdsInput {
  readonly subtopologyId: string
  readonly partitions: readonly number[]
  readonly assignmentEpochs?: readonly number[] | null | undefined
}
