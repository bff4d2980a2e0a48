// The module that tells the threads of a system what they may run: imported by each of them and by the supervisor.
import { NodeRandom } from '@actorlog/node-ports'
import type { Doors } from '../context.ts'
import { ActorError } from '../errors.ts'
import { doorsOf, type GivenDoors } from '../hosting/node-doors.ts'
import type { AnyKind } from '../kinds.ts'
import { openSharedClock } from './shared-clock.ts'

/** What such a module exports. */
export interface ThreadModule {
  /** The same kinds in the same order on every thread: refs carry their numbers. */
  readonly kinds: readonly AnyKind[]
  /** Opens the doors of a node, on its thread; `options` is what `doors` was for that thread. */
  readonly openDoors?: (node: string, given: GivenDoors, options: unknown) => Partial<Doors>
}

/** Imports and checks such a module. */
export async function importThreadModule(url: string): Promise<ThreadModule> {
  const module: Partial<ThreadModule> = await import(url)
  if (!Array.isArray(module.kinds)) {
    throw new ActorError('ACTOR_UNKNOWN_KIND', `${url} exports no array called 'kinds'.`)
  }
  return module as ThreadModule
}

/** The doors of a node: what its module opens, over real time and chance. */
export function openDoors(module: ThreadModule, node: string, options: unknown): Doors {
  const given: GivenDoors = {
    clock: openSharedClock(),
    random: new NodeRandom(),
    defer: (run, afterMs) => {
      if (afterMs === undefined) setImmediate(run)
      else setTimeout(run, afterMs)
    },
  }
  return doorsOf(node, given, (name, doors) => module.openDoors?.(name, doors, options) ?? {})
}
