export {
  ActorlogError,
  type Admin,
  type CallOptions,
  Client,
  type Codec,
  type ConsumedBatch,
  type ConsumedRecord,
  type Consumer,
  type ConsumerOptions,
  codec,
  type Duration,
  type Producer,
  type ProducerOptions,
  type RecordMetadata,
  type Topic,
  type TopicPartition,
  topic,
} from '@actorlog/client'
export type { Chaos, Fault } from './cluster/chaos.ts'
export { Cluster } from './cluster/cluster.ts'
export type { ClusterOptions } from './cluster/cluster-options.ts'
export { ConnectedCluster } from './cluster/connected-cluster.ts'
export type { ClusterEvent } from './cluster/event-stream.ts'
export type { Until } from './cluster/until.ts'
