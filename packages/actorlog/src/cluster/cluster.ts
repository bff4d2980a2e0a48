// A cluster inside this process: real brokers, on this thread or on their own, and one client to talk to them.
// Without a port the client's frames go through memory; the protocol is the same code as on TCP.

import {
  type Cluster as Brokers,
  describeEvent,
  StartError,
  startLocal,
  startThreads,
} from '@actorlog/broker'
import { ActorlogError, Client, type ClientDoors } from '@actorlog/client'
import { type Chaos, ClusterChaos } from './chaos.ts'
import { brokerOptions, type ClusterOptions } from './cluster-options.ts'
import { ConnectedCluster } from './connected-cluster.ts'
import { type ClusterEvent, type EventOptions, EventStreams } from './event-stream.ts'
import { AdminUntil } from './until.ts'

/** Producers get so long to deliver what they hold when the cluster ends under them. */
const clientCloseMsMax = 5_000

interface Started {
  readonly brokers: Brokers
  /** Left out: TCP. */
  readonly sockets?: ClientDoors['sockets']
  readonly isReachable: boolean
}

/** Brokers in this process. Leaving an `await using` block ends them, and nothing stays open. */
export class Cluster extends ConnectedCluster {
  readonly chaos: Chaos
  readonly #started: Started
  readonly #streams: EventStreams
  readonly #unlisten: () => void
  readonly #isMemory: boolean
  readonly #signal: AbortSignal | undefined
  #closing: Promise<void> | undefined

  /** Resolves when every broker serves. */
  static async start(options: ClusterOptions = {}): Promise<Cluster> {
    options.signal?.throwIfAborted()
    const started = await startBrokers(options)
    try {
      options.signal?.throwIfAborted()
      const { brokers, sockets } = started
      const addresses = brokers.brokers.map(({ host, port }) => ({ host, port }))
      const doors = sockets === undefined ? {} : { doors: { sockets } }
      const client = await Client.connect(addresses, doors)
      return new Cluster(started, client, options)
    } catch (error) {
      await started.brokers.close({ now: true })
      throw error
    }
  }

  /** The same API on a cluster that runs elsewhere: `'host:port'`, or several with commas between. */
  static async connect(bootstrapServers: string): Promise<ConnectedCluster> {
    return new ConnectedCluster(await Client.connect(bootstrapServers), bootstrapServers)
  }

  private constructor(started: Started, client: Client, options: ClusterOptions) {
    const { brokers } = started
    const sources = {
      admin: client.admin,
      brokers: brokers.brokers.length,
      onChange: (look: () => void) => brokers.onEvent(look),
    }
    super(client, brokers.bootstrapServers, new AdminUntil(sources))
    this.#started = started
    this.#isMemory = (options.storage ?? 'memory') === 'memory'
    this.chaos = new ClusterChaos(brokers)
    const streams = new EventStreams()
    this.#streams = streams
    this.#unlisten = brokers.onEvent((event) => {
      const told = describeEvent(event, Date.now())
      if (told !== undefined) streams.tell(told)
    })
    this.#signal = options.signal
    this.#signal?.addEventListener('abort', this.#aborted)
  }

  /** Where other programs reach it; NO_PORT when it was started without one. */
  override get bootstrapServers(): string {
    if (this.#started.isReachable) return super.bootstrapServers
    throw new ActorlogError('NO_PORT', 'the cluster listens on no port', {
      hint: "start it with port: 'auto'; clients made from the cluster need none",
    })
  }

  /** What happens from now on, as people would tell it. The loop ends when the cluster closes. */
  events(options: EventOptions = {}): AsyncIterable<ClusterEvent> {
    return this.#streams.open(options)
  }

  /** Closes clients, then brokers: durable ones in good order. Again is fine. */
  override close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  async #close(): Promise<void> {
    this.#signal?.removeEventListener('abort', this.#aborted)
    try {
      await within(clientCloseMsMax, super.close())
    } finally {
      this.#unlisten()
      this.#streams.close()
      await this.#started.brokers.close({ now: this.#isMemory })
    }
  }

  readonly #aborted = (): void => {
    // Whoever disposes the cluster hears of a failure: it is the same promise.
    this.close().catch(() => {})
  }
}

async function startBrokers(options: ClusterOptions): Promise<Started> {
  const terms = brokerOptions(options)
  const isReachable = options.port !== undefined || options.threads === true
  try {
    if (options.threads === true) return { brokers: await startThreads(terms), isReachable }
    const { cluster, sockets } = await startLocal({ ...terms, isInternal: !isReachable })
    return { brokers: cluster, isReachable, ...(isReachable ? {} : { sockets }) }
  } catch (cause) {
    if (!(cause instanceof StartError)) throw cause
    throw new ActorlogError('START_FAILED', cause.message, { cause, hint: hintOf(cause.reason) })
  }
}

function hintOf(reason: string): string {
  if (reason.includes('EADDRINUSE')) return "the port is taken; port: 'auto' takes free ones"
  if (reason.includes('EBUSY')) return 'another cluster uses the folder; give this one another name'
  return 'the reason is that of the broker that failed first'
}

/** Waits for it, but not for ever; when it fails late, nobody is there to hear. */
async function within(ms: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  try {
    await Promise.race([work, over])
  } finally {
    clearTimeout(timer)
    work.catch(() => {})
  }
}
