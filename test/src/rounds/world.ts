// The cluster of the rounds as its tormentor sees it, and the one whose brokers are threads of this process.
import { type Cluster, startThreads } from '@actorlog/broker'

/** What the rounds are played on. */
export interface World {
  readonly bootstrapServers: string
  /** The folder that holds `broker-1`, `broker-2`, … */
  readonly folder: string
  /** Every broker serves, every replica is in sync. */
  isWhole(): Promise<boolean>
  /** Shown when it does not become whole. */
  look(): Promise<unknown>
  kill(broker: number): Promise<void>
  restart(broker: number): Promise<void>
  pause(broker: number): Promise<void>
  resume(broker: number): Promise<void>
  cut(a: number, b: number): Promise<void>
  heal(): Promise<void>
  close(): Promise<void>
}

/** Three brokers, as `start` starts them. */
export const BROKERS: readonly number[] = [1, 2, 3]

/** The topics that are there from the beginning. */
export interface WorldTopic {
  readonly name: string
  readonly partitions: number
}

/** Starts three brokers on threads of this process. */
export async function threadWorld(
  folder: string,
  topic: WorldTopic,
  ports: readonly number[] = BROKERS.map(() => 0),
): Promise<World> {
  const brokers = BROKERS.length
  const host = '127.0.0.1'
  const cluster = await startThreads({ brokers, host, ports, folder, properties: {} })
  const statuses = await cluster.statuses()
  if (statuses.every(({ topics }) => topics === 0)) {
    const faults = await cluster.createTopics([{ ...topic, replicas: brokers }])
    if (faults.length > 0) throw new Error(faults.join('; '))
  }
  return worldOf(cluster, folder)
}

function worldOf(cluster: Cluster, folder: string): World {
  return {
    get bootstrapServers() {
      return cluster.bootstrapServers
    },
    folder,
    isWhole: async () => {
      const statuses = await cluster.statuses()
      return (
        statuses.length === BROKERS.length &&
        statuses.every((it) => it.underReplicated === 0 && it.offline === 0 && !it.isFenced)
      )
    },
    look: async () => ({ brokers: cluster.brokers, statuses: await cluster.statuses() }),
    kill: (broker) => cluster.kill(broker),
    restart: (broker) => cluster.restart(broker),
    pause: (broker) => cluster.pause(broker),
    resume: (broker) => cluster.resume(broker),
    cut: (a, b) => cluster.cut(a, b),
    heal: () => cluster.heal(),
    close: () => cluster.close(),
  }
}
