// What every thread of a cluster imports: the kinds of actors of a broker, and how its doors are opened.
import { kinds } from '@actorlog/actors'
import { NodeRandom, NodeSockets, nodeFiles } from '@actorlog/node-ports'
import type { Clock } from '@actorlog/ports'
import { limitOpenFiles, MemoryFiles } from '@actorlog/ports'
import type { Doors } from '@actorlog/runtime'

/** Descriptors that the logs of one broker may keep open. */
const OPEN_FILES_MAX = 4_096

export { kinds }

/** How the doors of one broker are opened; plain data, it crosses to the thread. */
export interface DoorOptions {
  /** Files in memory: gone with the broker. */
  readonly isInMemory: boolean
}

/** The real clock, chance and sockets; files on disk or in memory. */
export function openDoors(options: unknown, { clock }: { readonly clock: Clock }): Doors {
  const { isInMemory } = options as DoorOptions
  const files = isInMemory ? new MemoryFiles() : limitOpenFiles(nodeFiles, OPEN_FILES_MAX)
  return { clock, random: new NodeRandom(), files, sockets: new NodeSockets() }
}
