// Generated from schemas/transaction/TransactionLogKey.json, schemas/transaction/TransactionLogValue.json. Never edit.

/** TransactionLogKey, versions 0. */
export interface TransactionLogKey {
  readonly transactionalId: string
}
/** {@link TransactionLogKey} to be written. */
export interface TransactionLogKeyInput {
  readonly transactionalId: string
}

/** TransactionLogValue, versions 0-1. */
export interface TransactionLogValue {
  readonly producerId: number
  /** v1; default -1 */
  readonly previousProducerId: number
  /** v1; default -1 */
  readonly nextProducerId: number
  readonly producerEpoch: number
  /** v1; default -1 */
  readonly nextProducerEpoch: number
  readonly transactionTimeoutMs: number
  readonly transactionStatus: number
  readonly transactionPartitions: readonly TransactionLogValuePartitionsSchema[] | null
  readonly transactionLastUpdateTimestampMs: number
  readonly transactionStartTimestampMs: number
  /** v1; default 0 */
  readonly clientTransactionVersion: number
}
/** {@link TransactionLogValue} to be written. */
export interface TransactionLogValueInput {
  readonly producerId: number
  readonly previousProducerId?: number | undefined
  readonly nextProducerId?: number | undefined
  readonly producerEpoch: number
  readonly nextProducerEpoch?: number | undefined
  readonly transactionTimeoutMs: number
  readonly transactionStatus: number
  readonly transactionPartitions: readonly TransactionLogValuePartitionsSchemaInput[] | null
  readonly transactionLastUpdateTimestampMs: number
  readonly transactionStartTimestampMs: number
  readonly clientTransactionVersion?: number | undefined
}

/** Part of {@link TransactionLogValue}. */
export interface TransactionLogValuePartitionsSchema {
  readonly topic: string
  readonly partitionIds: readonly number[]
}
/** {@link TransactionLogValuePartitionsSchema} to be written. */
export interface TransactionLogValuePartitionsSchemaInput {
  readonly topic: string
  readonly partitionIds: readonly number[]
}
