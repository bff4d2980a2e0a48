// What several answers say alike: who the brokers are, how a partition looks to clients.
import { type BrokerImage, NO_LEADER, type PartitionImage } from '@actorlog/metadata'
import { errorCodes } from '@actorlog/protocol'
import type { BrokerView } from '../node/broker-view.ts'

/** A broker as clients reach it. */
export interface Endpoint {
  readonly nodeId: number
  readonly host: string
  readonly port: number
  readonly rack: string | null
}

/** The unfenced brokers that have the listener, in order of id. */
export function liveBrokers(view: BrokerView): Endpoint[] {
  const found: Endpoint[] = []
  for (const broker of view.image.brokers.values()) {
    const endpoint = broker.fenced ? undefined : endpointOf(broker, view.listenerName)
    if (endpoint !== undefined) found.push(endpoint)
  }
  return found.sort((a, b) => a.nodeId - b.nodeId)
}

/** Where clients reach a broker, fenced or not; undefined when it has no such listener. */
export function endpointOf(broker: BrokerImage, listenerName: string): Endpoint | undefined {
  const listener = broker.listeners.find(({ name }) => name === listenerName)
  if (listener === undefined) return undefined
  return { nodeId: broker.id, host: listener.host, port: listener.port, rack: broker.rack }
}

/** The endpoint of a live broker by id. */
export function endpointById(view: BrokerView, id: number): Endpoint | undefined {
  const broker = view.image.brokers.get(id)
  return broker === undefined || broker.fenced ? undefined : endpointOf(broker, view.listenerName)
}

/** The live broker of the smallest id: admin requests are forwarded by any (KRaft hides the controller). */
export function controllerForClients(view: BrokerView): number {
  return liveBrokers(view)[0]?.nodeId ?? -1
}

/** A partition in Metadata and DescribeTopicPartitions. */
export interface PartitionAnswer {
  readonly errorCode: number
  readonly partitionIndex: number
  readonly leaderId: number
  readonly leaderEpoch: number
  readonly replicaNodes: readonly number[]
  readonly isrNodes: readonly number[]
  readonly offlineReplicas: readonly number[]
}

/** How clients see a partition on this broker's listener; with an error, replicas and ISR are still told. */
export function partitionAnswer(
  view: BrokerView,
  partitionIndex: number,
  partition: PartitionImage,
): PartitionAnswer {
  const { brokers } = view.image
  const leader = partition.leader === NO_LEADER ? undefined : brokers.get(partition.leader)
  const isReachable = leader !== undefined && endpointOf(leader, view.listenerName) !== undefined
  return {
    errorCode: partitionError(partition, isReachable),
    partitionIndex,
    leaderId: isReachable ? partition.leader : NO_LEADER,
    leaderEpoch: partition.leaderEpoch,
    replicaNodes: partition.replicas,
    isrNodes: partition.isr,
    offlineReplicas: partition.replicas.filter((id) => brokers.get(id)?.fenced !== false),
  }
}

function partitionError(partition: PartitionImage, isReachable: boolean): number {
  if (partition.leader === NO_LEADER) return errorCodes.LEADER_NOT_AVAILABLE
  return isReachable ? errorCodes.NONE : errorCodes.LISTENER_NOT_FOUND
}

/** Kafka's rule for topic names: 1 to 249 of letters, digits, '.', '_' and '-'; not '.' and not '..'. */
export function isTopicName(name: string): boolean {
  return /^[a-zA-Z0-9._-]{1,249}$/.test(name) && name !== '.' && name !== '..'
}

/** READ, WRITE, CREATE, DELETE, ALTER, DESCRIBE, DESCRIBE_CONFIGS, ALTER_CONFIGS: nothing is forbidden here. */
export const ALL_TOPIC_OPERATIONS: number = bits([3, 4, 5, 6, 7, 8, 10, 11])
/** CREATE, ALTER, DESCRIBE, CLUSTER_ACTION, DESCRIBE_CONFIGS, ALTER_CONFIGS, IDEMPOTENT_WRITE. */
export const ALL_CLUSTER_OPERATIONS: number = bits([5, 7, 8, 9, 10, 11, 12])
/** READ, DELETE, DESCRIBE, DESCRIBE_CONFIGS, ALTER_CONFIGS. */
export const ALL_GROUP_OPERATIONS: number = bits([3, 6, 8, 10, 11])
/** What is answered when nobody asked. */
export const OPERATIONS_NOT_ASKED = -2147483648

function bits(operations: readonly number[]): number {
  return operations.reduce((mask, operation) => mask | (1 << operation), 0)
}
