// The client's doors to the world. Over Node's doors it speaks TCP; over doors in memory, or simulated
// ones, the same client runs inside one process, or inside a simulation, without knowing.

import type { Clock, Random, Sockets } from '@actorlog/ports'

/** What the client needs of the world. */
export interface ClientDoors {
  readonly clock: Clock
  readonly random: Random
  /** A client connects; it never listens. */
  readonly sockets: Pick<Sockets, 'connect'>
  /** Runs `due` once after `afterMs` (0: after what is running now); the returned function cancels it. */
  timer(afterMs: number, due: () => void): () => void
}
