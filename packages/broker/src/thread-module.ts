// What every thread of a cluster imports: the kinds of actors of a broker, and how its doors are opened.
import { kinds } from '@actorlog/actors'
import { NodeSockets, nodeFiles } from '@actorlog/node-ports'
import { limitOpenFiles, MemoryFiles } from '@actorlog/ports'
import type { Doors, GivenDoors } from '@actorlog/runtime'

/** Descriptors that the logs of one broker may keep open. */
const OPEN_FILES_MAX = 4_096

export { kinds }

/** How the doors of one broker are opened; plain data, it crosses to the thread. */
export interface DoorOptions {
  /** Files in memory: gone with the broker. */
  readonly isInMemory: boolean
}

/** The real sockets; files on disk or in memory. Clock and chance are given. */
export function openDoors(_node: string, _given: GivenDoors, options: unknown): Partial<Doors> {
  const { isInMemory } = options as DoorOptions
  const files = isInMemory ? new MemoryFiles() : limitOpenFiles(nodeFiles, OPEN_FILES_MAX)
  return { files, sockets: new NodeSockets() }
}
