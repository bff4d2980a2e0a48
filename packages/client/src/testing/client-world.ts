// Test support: a client and a cluster in memory, joined on virtual time.

import { Client } from '../client.ts'
import type { ClientOptions } from '../client-options.ts'
import { MemoryCluster } from './memory-cluster.ts'
import { VirtualWorld } from './virtual-world.ts'

/** A world with a cluster and a client in it. */
export interface ClientWorld {
  readonly world: VirtualWorld
  readonly cluster: MemoryCluster
  readonly client: Client
  /** Runs the world until the promise is settled. */
  until<T>(promise: Promise<T>, withinMs?: number): Promise<T>
  /** Closes the client, and counts what is left open. */
  end(): Promise<number>
}

/** Makes one. */
export async function clientWorld(
  brokers = 1,
  options: ClientOptions & { readonly seed?: number } = {},
): Promise<ClientWorld> {
  const world = new VirtualWorld(options.seed ?? 1)
  const cluster = new MemoryCluster(world, brokers)
  const connecting = Client.connect(cluster.bootstrap, { doors: world.doors, ...options })
  const client = await world.until(connecting)
  return {
    world,
    cluster,
    client,
    until: (promise, withinMs) => world.until(promise, withinMs),
    end: async () => {
      await world.until(client.close())
      await world.pass(20_000)
      return world.pending
    },
  }
}
