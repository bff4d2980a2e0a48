// What a batch check comes to: a value, for the answer of the produce request.

/** The Kafka error codes that a batch can earn by itself. */
export const BatchError = {
  NONE: 0,
  CORRUPT_MESSAGE: 2,
  MESSAGE_TOO_LARGE: 10,
  RECORD_LIST_TOO_LARGE: 18,
  INVALID_TIMESTAMP: 32,
  UNSUPPORTED_COMPRESSION_TYPE: 76,
  INVALID_RECORD: 87,
} as const

/** One record that is to blame: Produce v8 reports it to the client. */
export interface RecordError {
  /** Counted from 0 inside the batch. */
  readonly batchIndex: number
  readonly message: string
}

/** Accepted when `errorCode` is 0. */
export interface BatchVerdict {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly recordErrors: readonly RecordError[]
  /** The records' offsets have holes or another order: append what `rewriteBatch` makes of it. */
  readonly needsRewrite: boolean
  /** The max timestamp that the header should have; -1 when it has it, or nobody looked. */
  readonly maxTimestamp: number
}

/** How many records of one batch are blamed by name. */
export const RECORD_ERRORS_MAX = 100

const NO_ERRORS: readonly RecordError[] = []

/** The verdict of nearly every batch; shared, so that accepting allocates nothing. */
export const ACCEPTED: BatchVerdict = Object.freeze({
  errorCode: BatchError.NONE,
  errorMessage: null,
  recordErrors: NO_ERRORS,
  needsRewrite: false,
  maxTimestamp: -1,
})

/** A refusal under a Kafka error code. */
export function refuse(
  errorCode: number,
  errorMessage: string,
  recordErrors: readonly RecordError[] = NO_ERRORS,
): BatchVerdict {
  return { errorCode, errorMessage, recordErrors, needsRewrite: false, maxTimestamp: -1 }
}
