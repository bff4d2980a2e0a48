// Generated. Never edit.
import type { MessageCodec } from '../../codec.ts'
import { transactionLogKey, type TransactionLogKey, type TransactionLogKeyInput, transactionLogValue, type TransactionLogValue, type TransactionLogValueInput } from './00-transaction-log.ts'

/** What a reader gets for each record of transaction. */
export interface TransactionRecords {
  transactionLog: { key: TransactionLogKey, value: TransactionLogValue }
}

/** The codecs of transaction's records, by name. */
export const transactionRecords: {
  readonly transactionLog: { key: MessageCodec<TransactionLogKey, TransactionLogKeyInput>, value: MessageCodec<TransactionLogValue, TransactionLogValueInput> }
} = {
  transactionLog: { key: transactionLogKey, value: transactionLogValue },
}
