// Looks before it starts: whether the ports are free, and if not, who has them.

import { createServer } from 'node:net'
import { CommandError } from '../command-error.ts'
import type { StartOptions } from '../running-cluster.ts'
import { failureError, portTaken } from './failure.ts'
import { portOwner } from './port-owner.ts'

const probeMs = 1000

/** Throws when one of the ports is taken; a port of 0 is always free. */
export async function expectFreePorts(options: StartOptions): Promise<void> {
  for (const port of options.ports) {
    if (port === 0 || (await isFree(options.host, port))) continue
    const failure = portTaken(port, portOwner(port))
    const other = await otherBroker(options.host, port)
    throw failureError(other === undefined ? failure : { ...failure, why: [other] })
  }
}

function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false)
      else reject(new CommandError(`cannot listen on ${host}:${port}: ${error.code}`, refusal))
    })
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(true)))
  })
}

const refusal = { code: 'CANNOT_LISTEN', exitCode: 8 } as const

/** What the owner of the port says, if it speaks Kafka. */
async function otherBroker(host: string, port: number): Promise<string | undefined> {
  const { Client } = await import('@actorlog/client')
  try {
    const client = await Client.connect([{ host, port }], { timeout: probeMs })
    const { clusterId } = await client.admin.describeCluster({ timeout: probeMs })
    await client.close()
    return `It speaks Kafka, cluster id ${clusterId}: another broker.`
  } catch {
    return undefined
  }
}
