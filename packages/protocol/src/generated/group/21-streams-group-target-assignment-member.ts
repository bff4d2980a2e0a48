// Generated from schemas/group/StreamsGroupTargetAssignmentMemberKey.json, schemas/group/StreamsGroupTargetAssignmentMemberValue.json. Never edit.

/** StreamsGroupTargetAssignmentMemberKey, versions 0. */
export interface StreamsGroupTargetAssignmentMemberKey {
  readonly groupId: string
  readonly memberId: string
}
/** {@link StreamsGroupTargetAssignmentMemberKey} to be written. */
export interface StreamsGroupTargetAssignmentMemberKeyInput {
  readonly groupId: string
  readonly memberId: string
}

/** StreamsGroupTargetAssignmentMemberValue, versions 0. */
export interface StreamsGroupTargetAssignmentMemberValue {
  readonly activeTasks: readonly StreamsGroupTargetAssignmentMemberValueTaskIds[]
  readonly standbyTasks: readonly StreamsGroupTargetAssignmentMemberValueTaskIds[]
  readonly warmupTasks: readonly StreamsGroupTargetAssignmentMemberValueTaskIds[]
}
/** {@link StreamsGroupTargetAssignmentMemberValue} to be written. */
export interface StreamsGroupTargetAssignmentMemberValueInput {
  readonly activeTasks: readonly StreamsGroupTargetAssignmentMemberValueTaskIdsInput[]
  readonly standbyTasks: readonly StreamsGroupTargetAssignmentMemberValueTaskIdsInput[]
  readonly warmupTasks: readonly StreamsGroupTargetAssignmentMemberValueTaskIdsInput[]
}

/** Part of {@link StreamsGroupTargetAssignmentMemberValue}. */
export interface StreamsGroupTargetAssignmentMemberValueTaskIds {
  readonly subtopologyId: string
  readonly partitions: readonly number[]
}
/** {@link StreamsGroupTargetAssignmentMemberValueTaskIds} to be written. */
export interface StreamsGroupTargetAssignmentMemberValueTaskIdsInput {
  readonly subtopologyId: string
  readonly partitions: readonly number[]
}
