export type {
  BrokerState,
  BrokerStatus,
  ClusterEvent,
  ClusterStatus,
  RunningCluster,
  StartCluster,
  StartOptions,
  StartTopic,
} from './running-cluster.ts'
