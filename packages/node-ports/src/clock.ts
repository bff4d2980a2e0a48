// Real time. Both readings come from this thread's own counter, so they work in any worker.

import { performance } from 'node:perf_hooks'
import type { Clock } from '@actorlog/ports'

/** Monotonic milliseconds since this thread started, and the wall clock. */
export const nodeClock: Clock = {
  now: () => performance.now(),
  timestamp: () => Date.now(),
}
