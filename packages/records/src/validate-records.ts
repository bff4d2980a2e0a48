// The checks that need the records themselves: keys on compacted topics, each record's time, the
// offsets' order, sizes and headers. Every bad record is named, so that a client can drop just it.
import { type BatchRules, timestampMessage } from './batch-rules.ts'
import { RecordCursor } from './record.ts'
import * as RecordBatch from './record-batch.ts'
import {
  ACCEPTED,
  BatchError,
  type BatchVerdict,
  RECORD_ERRORS_MAX,
  type RecordError,
  refuse,
} from './verdict.ts'

/** The verdict over the records of a batch whose header is in order. */
export function validateRecords(
  bytes: Uint8Array,
  at: number,
  rules: BatchRules,
  inflatedBytesMax: number,
): BatchVerdict {
  const cursor = new RecordCursor()
  if (!cursor.open(bytes, at, inflatedBytesMax)) return unreadable(cursor)
  const check = new RecordCheck(rules)
  while (cursor.next()) {
    if (cursor.headers() === undefined) {
      return refuse(BatchError.INVALID_RECORD, 'the headers of a record are cut off')
    }
    check.take(cursor)
  }
  return cursor.fault === undefined ? check.verdict(bytes, at) : unreadable(cursor)
}

class RecordCheck {
  readonly #rules: BatchRules
  readonly #errors: RecordError[] = []
  #errorCode = 0
  #taken = 0
  #maxTimestamp = -1
  #consecutive = true

  constructor(rules: BatchRules) {
    this.#rules = rules
  }

  take(cursor: RecordCursor): void {
    const rules = this.#rules
    const { timestamp } = cursor
    if (rules.compacted && cursor.keySizeBytes < 0) {
      this.#blame(BatchError.INVALID_RECORD, 'a compacted topic needs a key in every record')
    } else if (!rules.logAppendTime && rules.fromClient && timestamp !== -1) {
      const tooEarly = timestamp < rules.timestamp - rules.timestampBeforeMaxMs
      if (tooEarly || timestamp > rules.timestamp + rules.timestampAfterMaxMs) {
        this.#blame(BatchError.INVALID_TIMESTAMP, timestampMessage(timestamp, rules))
      }
    }
    if (timestamp > this.#maxTimestamp) this.#maxTimestamp = timestamp
    if (cursor.offsetDelta !== this.#taken) this.#consecutive = false
    this.#taken += 1
  }

  verdict(bytes: Uint8Array, at: number): BatchVerdict {
    if (this.#errors.length > 0) {
      return refuse(this.#errorCode, 'one or more records have been rejected', this.#errors)
    }
    const wrongMax =
      !this.#rules.logAppendTime && this.#maxTimestamp !== RecordBatch.maxTimestamp(bytes, at)
    const needsRewrite = this.#rules.fromClient && !this.#consecutive
    if (!wrongMax && !needsRewrite) return ACCEPTED
    return { ...ACCEPTED, needsRewrite, maxTimestamp: wrongMax ? this.#maxTimestamp : -1 }
  }

  #blame(errorCode: number, message: string): void {
    if (this.#errors.length === 0) this.#errorCode = errorCode
    if (this.#errors.length < RECORD_ERRORS_MAX) {
      this.#errors.push({ batchIndex: this.#taken, message })
    }
  }
}

function unreadable(cursor: RecordCursor): BatchVerdict {
  const code = cursor.faultIsSize ? BatchError.MESSAGE_TOO_LARGE : BatchError.INVALID_RECORD
  return refuse(code, cursor.fault ?? 'unreadable')
}
