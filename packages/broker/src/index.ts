// The assembly: configuration to running brokers, brokers to a cluster.
export { type BrokerState, Cluster, type ClusterEvent, type Host } from './cluster.ts'
export type { ClusterOptions } from './cluster-options.ts'
export { describeEvent, type ToldEvent } from './describe-event.ts'
export { StartedCluster, type StartOptions, startCluster } from './start-cluster.ts'
export { StartError } from './start-error.ts'
export { type LocalCluster, type LocalClusterOptions, startLocal } from './start-local.ts'
export { startThreads } from './start-threads.ts'
