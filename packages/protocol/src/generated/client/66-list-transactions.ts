// Generated from schemas/client/ListTransactionsRequest.json, schemas/client/ListTransactionsResponse.json. Never edit.

/** ListTransactionsRequest, versions 0-2. */
export interface ListTransactionsRequest {
  readonly stateFilters: readonly string[]
  /** a producerId */
  readonly producerIdFilters: readonly number[]
  /** v1-2; default -1 */
  readonly durationFilter: number
  /** v2; default null */
  readonly transactionalIdPattern: string | null
}
/** {@link ListTransactionsRequest} to be written. */
export interface ListTransactionsRequestInput {
  readonly stateFilters: readonly string[]
  readonly producerIdFilters: readonly number[]
  readonly durationFilter?: number | undefined
  readonly transactionalIdPattern?: string | null | undefined
}

/** ListTransactionsResponse, versions 0-2. */
export interface ListTransactionsResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly unknownStateFilters: readonly string[]
  readonly transactionStates: readonly ListTransactionsResponseTransactionState[]
}
/** {@link ListTransactionsResponse} to be written. */
export interface ListTransactionsResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly unknownStateFilters: readonly string[]
  readonly transactionStates: readonly ListTransactionsResponseTransactionStateInput[]
}

/** Part of {@link ListTransactionsResponse}. */
export interface ListTransactionsResponseTransactionState {
  /** a transactionalId */
  readonly transactionalId: string
  /** a producerId */
  readonly producerId: number
  readonly transactionState: string
}
/** {@link ListTransactionsResponseTransactionState} to be written. */
export interface ListTransactionsResponseTransactionStateInput {
  readonly transactionalId: string
  readonly producerId: number
  readonly transactionState: string
}
