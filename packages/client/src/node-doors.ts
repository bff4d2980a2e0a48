// The client's doors on Node: TCP, Node's clock and timers.

import { NodeRandom, NodeSockets, nodeClock } from '@actorlog/node-ports'
import type { ClientDoors } from './doors.ts'

/** Node fires timers beyond this at once. */
const longestTimerMs = 2 ** 31 - 1

/** The doors that a client uses when it is given none. */
export function nodeDoors(): ClientDoors {
  return {
    clock: nodeClock,
    random: new NodeRandom(),
    sockets: new NodeSockets(),
    timer: (afterMs, due) => {
      if (afterMs <= 0) {
        const immediate = setImmediate(due)
        return () => clearImmediate(immediate)
      }
      const timeout = setTimeout(due, Math.min(afterMs, longestTimerMs))
      return () => clearTimeout(timeout)
    },
  }
}
