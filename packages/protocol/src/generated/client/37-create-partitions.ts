// Generated from schemas/client/CreatePartitionsRequest.json, schemas/client/CreatePartitionsResponse.json. Never edit.

/** CreatePartitionsRequest, versions 0-3. */
export interface CreatePartitionsRequest {
  readonly topics: readonly CreatePartitionsRequestCreatePartitionsTopic[]
  readonly timeoutMs: number
  readonly validateOnly: boolean
}
/** {@link CreatePartitionsRequest} to be written. */
export interface CreatePartitionsRequestInput {
  readonly topics: readonly CreatePartitionsRequestCreatePartitionsTopicInput[]
  readonly timeoutMs: number
  readonly validateOnly: boolean
}

/** Part of {@link CreatePartitionsRequest}. */
export interface CreatePartitionsRequestCreatePartitionsTopic {
  /** a topicName; unique in its list */
  readonly name: string
  readonly count: number
  readonly assignments: readonly CreatePartitionsRequestCreatePartitionsAssignment[] | null
}
/** {@link CreatePartitionsRequestCreatePartitionsTopic} to be written. */
export interface CreatePartitionsRequestCreatePartitionsTopicInput {
  readonly name: string
  readonly count: number
  readonly assignments: readonly CreatePartitionsRequestCreatePartitionsAssignmentInput[] | null
}

/** Part of {@link CreatePartitionsRequest}. */
export interface CreatePartitionsRequestCreatePartitionsAssignment {
  /** a brokerId */
  readonly brokerIds: readonly number[]
}
/** {@link CreatePartitionsRequestCreatePartitionsAssignment} to be written. */
export interface CreatePartitionsRequestCreatePartitionsAssignmentInput {
  readonly brokerIds: readonly number[]
}

/** CreatePartitionsResponse, versions 0-3. */
export interface CreatePartitionsResponse {
  readonly throttleTimeMs: number
  readonly results: readonly CreatePartitionsResponseCreatePartitionsTopicResult[]
}
/** {@link CreatePartitionsResponse} to be written. */
export interface CreatePartitionsResponseInput {
  readonly throttleTimeMs: number
  readonly results: readonly CreatePartitionsResponseCreatePartitionsTopicResultInput[]
}

/** Part of {@link CreatePartitionsResponse}. */
export interface CreatePartitionsResponseCreatePartitionsTopicResult {
  /** a topicName */
  readonly name: string
  readonly errorCode: number
  /** default null */
  readonly errorMessage: string | null
}
/** {@link CreatePartitionsResponseCreatePartitionsTopicResult} to be written. */
export interface CreatePartitionsResponseCreatePartitionsTopicResultInput {
  readonly name: string
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
}
