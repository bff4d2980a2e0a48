// What a partition says about an append.
import { errorCodes } from '@actorlog/protocol'
import type { BatchVerdict } from '@actorlog/records'
import type { AppendAnswer } from './partition-protocol.ts'

/** Nothing was appended. */
export function refused(
  errorCode: number,
  leader: { leaderId: number; leaderEpoch: number },
): AppendAnswer {
  return {
    errorCode,
    errorMessage: null,
    recordErrors: [],
    baseOffset: -1,
    endOffset: -1,
    logAppendTimeMs: -1,
    logStartOffset: -1,
    ...leader,
  }
}

/** The batch itself is wrong. */
export function rejected(
  { errorCode, errorMessage, recordErrors }: BatchVerdict,
  leader: { leaderId: number; leaderEpoch: number },
): AppendAnswer {
  return { ...refused(errorCode, leader), errorMessage, recordErrors }
}

/** It is in the log; whether it is replicated, `errorCode` tells. */
export interface Appended {
  readonly baseOffset: number
  readonly endOffset: number
  readonly logAppendTimeMs: number
  readonly logStartOffset: number
}

export function appended(
  { baseOffset, endOffset, logAppendTimeMs, logStartOffset }: Appended,
  errorCode: number = errorCodes.NONE,
): AppendAnswer {
  return {
    errorCode,
    errorMessage: null,
    recordErrors: [],
    baseOffset: errorCode === errorCodes.NONE ? baseOffset : -1,
    endOffset,
    logAppendTimeMs,
    logStartOffset,
    leaderId: -1,
    leaderEpoch: -1,
  }
}
