// The doors of one node of a system: what the caller opens, over what the system gives.
import type { Clock, Files, Random, Sockets } from '@actorlog/ports'
import type { Doors } from '../context.ts'
import { ActorError } from '../errors.ts'

/** What a system gives to whoever opens the doors of a node. */
export interface GivenDoors {
  readonly clock: Clock
  /** A stream of this start of this node. */
  readonly random: Random
  /** Runs a function after what is running now: the next event of a simulation, or of the loop. */
  readonly defer: (run: () => void, afterMs?: number) => void
}

/**
 * Opens the doors of a node; called for each of its starts. What it leaves out stays shut, or as given. A clock
 * of its own may differ in its timestamps only: deadlines are compared across nodes by `now`.
 */
export type OpenDoors = (node: string, given: GivenDoors) => Partial<Doors>

/** The whole set: what `open` leaves out is given by the system, or a door that says it is shut. */
export function doorsOf(node: string, given: GivenDoors, open: OpenDoors | undefined): Doors {
  const { clock, random } = given
  return { clock, random, files: shut('files'), sockets: shut('sockets'), ...open?.(node, given) }
}

function shut<Door extends Files | Sockets>(name: string): Door {
  const refuse = (): never => {
    throw new ActorError('ACTOR_NO_DOOR', `This system opens no '${name}': give it as 'doors'.`)
  }
  return new Proxy({} as Door, { get: () => refuse })
}
