// What `Cluster.start` takes, checked and filled up: the defaults of a first test, where nobody waits.

import { resolve } from 'node:path'
import { env } from 'node:process'
import type { ClusterOptions as BrokerOptions } from '@actorlog/broker'
import { ActorlogError } from '@actorlog/client'
import { BROKER_KEYS } from '@actorlog/config'
import { checkedName, dataFolder } from '../state-folder.ts'

const host = '127.0.0.1'
const brokersMax = 100
const invalidConfig = 40

/** How a cluster in this process is started. Left out: one broker, in memory, without a port, on this thread. */
export interface ClusterOptions {
  readonly brokers?: number
  /** 'durable' keeps the data under `name` or in `dir`, and finds it there again. Default 'memory'. */
  readonly storage?: 'memory' | 'durable'
  /** Names the data folder, as the command line's `--name` does. */
  readonly name?: string
  /** The data folder itself. */
  readonly dir?: string
  /** Opens the cluster to other programs: any free ports, or this one and those after it. */
  readonly port?: number | 'auto'
  /** A thread for each broker. It then always listens on ports. */
  readonly threads?: boolean
  /** Kafka's broker settings by Kafka's names. */
  readonly config?: Readonly<Record<string, string | number | boolean>>
  /** Aborting stops the cluster. */
  readonly signal?: AbortSignal
}

/** Few partitions: each of them has a log to open and a leader to elect before the first group is served. */
const defaults: Readonly<Record<string, string>> = {
  'group.initial.rebalance.delay.ms': '0',
  'offsets.topic.num.partitions': '3',
  'transaction.state.log.num.partitions': '3',
}

/** The same for the assembly of the brokers. */
export function brokerOptions(options: ClusterOptions): BrokerOptions {
  const brokers = options.brokers ?? 1
  if (!Number.isInteger(brokers) || brokers < 1 || brokers > brokersMax) {
    throw invalid(`brokers is a whole number from 1 to ${brokersMax}, not ${brokers}`)
  }
  const ports = Array.from({ length: brokers }, (_, at) => portAt(options.port, at, brokers))
  return { brokers, host, ports, folder: folderOf(options), properties: propertiesOf(options) }
}

function portAt(port: ClusterOptions['port'], at: number, brokers: number): number {
  if (port === undefined || port === 'auto' || port === 0) return 0
  const isPort = Number.isInteger(port) && port > 0 && port + brokers <= 65_536
  if (!isPort) throw invalid(`port ${port} leaves no room for ${brokers} brokers`)
  return port + at
}

function folderOf({ storage = 'memory', name, dir }: ClusterOptions): string | undefined {
  if (storage === 'memory') {
    if (dir === undefined) return undefined
    throw invalid(
      "dir says where to keep what storage 'memory' does not keep",
      "storage: 'durable'",
    )
  }
  if (dir !== undefined) return resolve(dir)
  if (name !== undefined) return dataFolder(env, checkedName(name))
  throw invalid("storage 'durable' needs a place", "name: 'my-app', or dir: './data'")
}

function propertiesOf({ config = {} }: ClusterOptions): Record<string, string> {
  const properties: Record<string, string> = { ...defaults }
  for (const [name, value] of Object.entries(config)) {
    const fault = BROKER_KEYS.fault(name, String(value))
    if (fault !== undefined) {
      const meant = BROKER_KEYS.get(name) === undefined ? BROKER_KEYS.closest(name) : undefined
      const hint = meant === undefined ? {} : { hint: `did you mean ${meant}?` }
      throw new ActorlogError('INVALID_CONFIG', fault, { errno: invalidConfig, ...hint })
    }
    properties[name] = String(value)
  }
  return properties
}

function invalid(message: string, hint?: string): ActorlogError {
  const detail = hint === undefined ? {} : { hint: `pass ${hint}` }
  return new ActorlogError('INVALID_ARGUMENT', message, detail)
}
