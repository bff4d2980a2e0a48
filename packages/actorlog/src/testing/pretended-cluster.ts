// Test support: a cluster that only pretends. Its brokers hold their ports and nothing else, so that everything
// around a cluster (starting, finding, breaking, stopping it) can be tested without one.

import { createServer, type Server } from 'node:net'
import type {
  BrokerState,
  ClusterEvent,
  ClusterStatus,
  RunningCluster,
  StartOptions,
} from '../running-cluster.ts'

interface Pretended {
  readonly id: number
  readonly host: string
  readonly port: number
  readonly server: Server
  state: BrokerState
}

/** As the assembly's `startCluster`. `log.dirs=abort` makes it die by a signal soon after it served,
 *  `log.dirs=hang` makes it take for ever to close. */
export async function startCluster(options: StartOptions): Promise<RunningCluster> {
  const brokers: Pretended[] = []
  for (const [index, port] of options.ports.entries()) {
    const server = createServer((socket) => socket.destroy())
    const bound = await listening(server, options.host, port)
    brokers.push({ id: index + 1, host: options.host, port: bound, server, state: 'running' })
  }
  if (options.properties['log.dirs'] === 'abort') setTimeout(() => process.abort(), 300)
  return new PretendedCluster(brokers, options.properties['log.dirs'] === 'hang')
}

function listening(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(Object.assign(error, { port })))
    server.listen(port, host, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}

class PretendedCluster implements RunningCluster {
  readonly clusterId = 'pretended-cluster-id00'
  readonly brokers: readonly Pretended[]
  readonly #hangs: boolean
  readonly #listeners = new Set<(event: ClusterEvent) => void>()

  constructor(brokers: readonly Pretended[], hangs: boolean) {
    this.brokers = brokers
    this.#hangs = hangs
  }

  onEvent(listener: (event: ClusterEvent) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  status(): Promise<ClusterStatus> {
    const running = this.brokers.filter((broker) => broker.state === 'running')
    return Promise.resolve({
      clusterId: this.clusterId,
      controllerId: running[0]?.id ?? -1,
      brokers: this.brokers.map(({ id, host, port, state }) => ({
        id,
        host,
        port,
        state,
        leads: state === 'running' ? id : 0,
        replicas: 3,
      })),
      topics: 2,
      partitions: 6,
      underReplicated: running.length === this.brokers.length ? 0 : 6,
      offline: running.length === 0 ? 6 : 0,
    })
  }

  kill(broker: number): Promise<void> {
    return this.#become(broker, 'killed', `broker ${broker} killed`)
  }

  pause(broker: number): Promise<void> {
    return this.#become(broker, 'paused', `broker ${broker} paused`)
  }

  resume(broker: number): Promise<void> {
    return this.#become(broker, 'running', `broker ${broker} resumed`)
  }

  restart(broker: number): Promise<void> {
    return this.#become(broker, 'running', `${broker} is back`)
  }

  cut(a: number, b: number): Promise<void> {
    this.#tell({ type: 'fault', text: `cut ${a} from ${b}`, note: 'by you', detail: { a, b } })
    return Promise.resolve()
  }

  heal(): Promise<void> {
    for (const broker of this.brokers) if (broker.state === 'paused') broker.state = 'running'
    this.#tell({ type: 'fault', text: 'healed', detail: {} })
    return Promise.resolve()
  }

  async close(): Promise<void> {
    if (this.#hangs) await new Promise(() => {})
    await Promise.all(
      this.brokers.map(({ server }) => new Promise<void>((done) => server.close(() => done()))),
    )
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  #become(id: number, state: BrokerState, text: string): Promise<void> {
    const broker = this.brokers.find((each) => each.id === id)
    if (broker === undefined) return Promise.reject(new Error(`there is no broker ${id}`))
    broker.state = state
    this.#tell({ type: state === 'killed' ? 'fault' : 'broker', text, detail: { broker: id } })
    return Promise.resolve()
  }

  #tell(event: Omit<ClusterEvent, 'timestamp'>): void {
    for (const listener of this.#listeners) listener({ ...event, timestamp: Date.now() })
  }
}
