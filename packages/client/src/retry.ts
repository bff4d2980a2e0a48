// When to try again, and how long to wait before: exponential, with jitter, so that many clients that lost
// the same broker do not return in step.

import type { Random } from '@actorlog/ports'
import type { Deadline } from './deadline.ts'
import { ActorlogError } from './errors.ts'

const firstMs = 10
const longestMs = 1000
/** A tenth up or down. */
const jitter = 0.2

/** The pause before attempt number `attempt` (1 is the first repetition). */
export function backoffMs(attempt: number, random: Random): number {
  const exponential = Math.min(longestMs, firstMs * 2 ** Math.min(attempt - 1, 10))
  return exponential * (1 - jitter / 2 + jitter * random.next())
}

/** Whether the same call may succeed later. */
export function isRetriable(error: unknown): error is ActorlogError {
  return error instanceof ActorlogError && error.retriable
}

/** Repeats `attempt` while it fails with a retriable error and the call is not over; then throws the last
 *  error that says more than that time is over. */
export async function retrying<T>(
  deadline: Deadline,
  random: Random,
  attempt: (number: number) => Promise<T>,
): Promise<T> {
  let last: ActorlogError | undefined
  for (let number = 1; ; number += 1) {
    try {
      return await deadline.race(attempt(number))
    } catch (error) {
      if (last !== undefined && isTimeOver(error)) throw last
      if (!isRetriable(error) || isTimeOver(error) || deadline.remainingMs === 0) throw error
      last = error
      await deadline.wait(backoffMs(number, random))
      if (deadline.remainingMs === 0) throw error
    }
  }
}

function isTimeOver(error: unknown): boolean {
  return error instanceof ActorlogError && error.code === 'TIMED_OUT'
}
