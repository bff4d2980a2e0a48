// The module that tells the threads of a system what they may run: imported by each of them and by the supervisor.
import { NodeRandom, nodeFiles } from '@actorlog/node-ports'
import type { Sockets } from '@actorlog/ports'
import type { Doors } from '../context.ts'
import { ActorError } from '../errors.ts'
import type { AnyKind } from '../kinds.ts'
import { openSharedClock } from './shared-clock.ts'

/** What such a module exports. */
export interface ThreadModule {
  /** The same kinds in the same order on every thread: refs carry their numbers. */
  readonly kinds: readonly AnyKind[]
  /** Opens the doors of one thread; `options` is what `doors` was for that thread. The clock is given. */
  readonly openDoors?: (options: unknown, door: Pick<Doors, 'clock'>, node: string) => Doors
}

/** Imports and checks such a module. */
export async function importThreadModule(url: string): Promise<ThreadModule> {
  const module: Partial<ThreadModule> = await import(url)
  if (!Array.isArray(module.kinds)) {
    throw new ActorError('ACTOR_UNKNOWN_KIND', `${url} exports no array called 'kinds'.`)
  }
  return module as ThreadModule
}

/** The doors of a thread: what its module opens, or the real ones. */
export function openDoors(module: ThreadModule, options: unknown, node: string): Doors {
  const clock = openSharedClock()
  return (module.openDoors ?? openNodeDoors)(options, { clock }, node)
}

function openNodeDoors(_options: unknown, { clock }: Pick<Doors, 'clock'>): Doors {
  return { clock, random: new NodeRandom(), files: nodeFiles, sockets: NO_SOCKETS }
}

const NO_SOCKETS: Sockets = {
  listen: () => noDoor(),
  connect: () => noDoor(),
}

function noDoor(): never {
  throw new ActorError('ACTOR_NO_DOOR', 'Export openDoors from the module of the kinds.')
}
