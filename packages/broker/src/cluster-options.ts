// How a cluster is asked for, and what it is filled up with: the defaults of a first cluster on one machine.

/** How to start a cluster. */
export interface ClusterOptions {
  readonly brokers: number
  readonly host: string
  /** One per broker; 0 asks for any free one. */
  readonly ports: readonly number[]
  /** The folder that holds a folder for each broker; undefined keeps everything in memory. */
  readonly folder: string | undefined
  /** Kafka's broker settings, by Kafka's names. */
  readonly properties: Readonly<Record<string, string>>
}

/**
 * Kafka's defaults are those of a large cluster; these let one on this machine replicate what it can, and make no
 * first consumer wait. Every one of them may be overridden.
 */
export function effectiveProperties(options: ClusterOptions): [string, string][] {
  const replicas = String(Math.min(3, options.brokers))
  const minInsync = String(Math.min(2, options.brokers))
  const defaults: Record<string, string> = {
    'default.replication.factor': replicas,
    'min.insync.replicas': minInsync,
    'offsets.topic.replication.factor': replicas,
    'transaction.state.log.replication.factor': replicas,
    'transaction.state.log.min.isr': minInsync,
    'share.coordinator.state.topic.replication.factor': replicas,
    'share.coordinator.state.topic.min.isr': minInsync,
    'group.initial.rebalance.delay.ms': '0',
  }
  return Object.entries({ ...defaults, ...options.properties })
}

/** The folder of one broker. */
export function brokerFolder(options: ClusterOptions, id: number): string {
  return options.folder === undefined ? `/broker-${id}` : `${options.folder}/broker-${id}`
}
