// A command's way to a cluster: the addresses it was given, or those of the cluster that runs, or Kafka's own.

import type { Client } from '@actorlog/client'
import { findRunning } from './control/run-file.ts'
import type { Globals } from './globals.ts'
import type { Io } from './io.ts'

const standardAddress = 'localhost:9092'
/** Where other tools keep the same thing. */
const variables = ['KAFKA_BOOTSTRAP_SERVERS', 'KAFKA_BROKERS', 'RPK_BROKERS', 'ACTORLOG_BROKERS']

/** The addresses to begin with. */
export function bootstrapFor(io: Io, globals: Globals): string {
  if (globals.brokers !== undefined) return globals.brokers
  if (globals.name === undefined) {
    for (const variable of variables) {
      const value = io.env[variable]
      if (value !== undefined && value !== '') return value
    }
  }
  return findRunning(io.env, globals.name)?.bootstrapServers ?? standardAddress
}

/** Connects, hands the client over, and closes it whatever happens. */
export async function withClient<T>(
  io: Io,
  globals: Globals,
  use: (client: Client) => Promise<T>,
): Promise<T> {
  const { Client } = await import('@actorlog/client')
  const client = await Client.connect(bootstrapFor(io, globals), {
    clientId: 'actorlog-cli',
    timeout: Math.min(globals.timeoutMs, 10_000),
  })
  try {
    return await use(client)
  } finally {
    await client.close()
  }
}
