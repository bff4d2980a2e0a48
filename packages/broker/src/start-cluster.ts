// A cluster for the command line: on threads, with its topics made, told in people's words.
import { FileError } from '@actorlog/ports'
import type { BrokerState, Cluster, ClusterEvent } from './cluster.ts'
import { describeEvent, type ToldEvent } from './describe-event.ts'
import { StartError } from './start-error.ts'
import { startThreads } from './start-threads.ts'

/** How the command line asks for a cluster. */
export interface StartOptions {
  readonly name: string
  readonly brokers: number
  readonly host: string
  readonly ports: readonly number[]
  readonly folder: string | undefined
  readonly fsync: 'os' | 'group' | 'always'
  readonly properties: Readonly<Record<string, string>>
  readonly topics: readonly {
    readonly name: string
    readonly partitions: number
    readonly replicas: number
  }[]
}

/** The cluster as it is now, summed up. */
export interface ClusterSummary {
  readonly clusterId: string
  readonly controllerId: number
  readonly brokers: readonly {
    readonly id: number
    readonly host: string
    readonly port: number
    readonly state: BrokerState
    readonly leads: number
    readonly replicas: number
  }[]
  readonly topics: number
  readonly partitions: number
  readonly underReplicated: number
  readonly offline: number
}

/** Starts a cluster; resolves when every broker serves and the topics are made. */
export async function startCluster(options: StartOptions): Promise<StartedCluster> {
  try {
    const cluster = await startThreads({ ...options, properties: propertiesOf(options) })
    const faults = await cluster.createTopics(options.topics)
    if (faults.length === 0) return new StartedCluster(cluster)
    await cluster.close()
    throw new Error(`a topic could not be made: ${faults.join('; ')}`)
  } catch (error) {
    throw explained(error, options)
  }
}

/** A running cluster as the command line uses it. */
export class StartedCluster implements AsyncDisposable {
  readonly #cluster: Cluster

  constructor(cluster: Cluster) {
    this.#cluster = cluster
  }

  get clusterId(): string {
    return this.#cluster.clusterId
  }

  get brokers(): readonly { id: number; host: string; port: number }[] {
    return this.#cluster.brokers.map(({ id, host, port }) => ({ id, host, port }))
  }

  onEvent(listener: (event: ToldEvent) => void): () => void {
    return this.#cluster.onEvent((event: ClusterEvent) => {
      const told = describeEvent(event, Date.now())
      if (told !== undefined) listener(told)
    })
  }

  async status(): Promise<ClusterSummary> {
    const statuses = await this.#cluster.statuses()
    // The broker that has read furthest knows best.
    const newest = statuses.reduce<(typeof statuses)[number] | undefined>(
      (best, next) =>
        best === undefined || next.metadataOffset > best.metadataOffset ? next : best,
      undefined,
    )
    const brokers = this.#cluster.brokers.map((broker) => {
      const own = statuses.find(({ brokerId }) => brokerId === broker.id)
      const leads = newest?.leads[String(broker.id)] ?? 0
      return { ...broker, leads, replicas: own?.replicas.length ?? 0 }
    })
    return {
      clusterId: this.clusterId,
      controllerId: newest?.controllerId ?? -1,
      brokers,
      topics: newest?.topics ?? 0,
      partitions: newest?.partitions ?? 0,
      underReplicated: newest?.underReplicated ?? 0,
      offline: newest?.offline ?? 0,
    }
  }

  kill(broker: number): Promise<void> {
    return this.#cluster.kill(broker)
  }

  pause(broker: number): Promise<void> {
    return this.#cluster.pause(broker)
  }

  resume(broker: number): Promise<void> {
    return this.#cluster.resume(broker)
  }

  restart(broker: number): Promise<void> {
    return this.#cluster.restart(broker)
  }

  cut(a: number, b: number): Promise<void> {
    return this.#cluster.cut(a, b)
  }

  heal(): Promise<void> {
    return this.#cluster.heal()
  }

  close(options: { readonly now?: boolean } = {}): Promise<void> {
    return this.#cluster.close(options)
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }
}

/** Kafka's own words for how often a write is synced: each by itself, or all of a moment together. */
function propertiesOf({ fsync, properties }: StartOptions): Readonly<Record<string, string>> {
  if (fsync === 'always') return { 'log.flush.interval.messages': '1', ...properties }
  return fsync === 'group' ? { 'log.flush.interval.ms': '0', ...properties } : properties
}

/** Faults of the world under the system's own code, so that the command line can say what to do. */
function explained(error: unknown, { ports, host }: StartOptions): unknown {
  if (!(error instanceof StartError)) return error
  const taken = /cannot listen on \S+:(\d+): (E[A-Z]+)/.exec(error.reason)
  if (taken !== null) {
    const port = Number(taken[1])
    const fault = new Error(`cannot listen on ${host}:${port}`, { cause: error })
    return Object.assign(fault, { code: taken[2], port: port === 0 ? ports[0] : port })
  }
  const disk = /FileError: (\S+) (.+?): (E[A-Z]+)/.exec(error.reason)
  if (disk === null) return error
  return new FileError(disk[3] as string, disk[1] as string, disk[2] as string, { cause: error })
}
