// How full the long-lived part of this thread's heap is. V8 holds that part to its limit, and ends the thread, or
// in spite of all limits the whole process, when it is full; the young part comes on top.
import { getHeapSpaceStatistics } from 'node:v8'
import { resourceLimits } from 'node:worker_threads'

const MIB = 1024 * 1024

/** The share of the limit in use, 0 to 1; 0 where there is no limit. */
export function oldGenerationShare(): number {
  const limitBytes = (resourceLimits.maxOldGenerationSizeMb ?? 0) * MIB
  if (limitBytes === 0) return 0
  let usedBytes = 0
  for (const space of getHeapSpaceStatistics()) {
    if (!/^(new_|read_only_)/.test(space.space_name)) usedBytes += space.space_used_size
  }
  return usedBytes / limitBytes
}
