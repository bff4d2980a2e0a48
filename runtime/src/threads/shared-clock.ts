// A monotonic clock whose origin all threads of the process share, so that a deadline set on one thread means the
// same on another. Each thread's own counter starts with the thread; the system's does not.
import type { Clock } from '@actorlog/ports'

/** Makes this thread's reading of the clock that the whole process shares. */
export function openSharedClock(): Clock {
  const origin = Number(process.hrtime.bigint()) / 1e6 - performance.now()
  return {
    now: () => origin + performance.now(),
    timestamp: () => Date.now(),
  }
}
