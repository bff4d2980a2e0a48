// What must infer, and what must not compile, from the first line of a program to its last. Checked by the
// compiler, never run.
import { expectTypeOf } from 'expect-type'
import {
  type Chaos,
  Cluster,
  type ClusterEvent,
  type ConnectedCluster,
  codec,
  type Fault,
  type Producer,
  topic,
} from './index.ts'

declare const cluster: Cluster

const orders = topic('orders', { key: codec.string, value: codec.json<{ total: number }>() })

const consumer = cluster.consumer({ group: 'billing', topics: orders, from: 'earliest' })
type Read = Awaited<ReturnType<ReturnType<(typeof consumer)[typeof Symbol.asyncIterator]>['next']>>
expectTypeOf<Extract<Read, { done?: false }>['value']['value']>().toEqualTypeOf<{ total: number }>()
expectTypeOf<Extract<Read, { done?: false }>['value']['offset']>().toEqualTypeOf<bigint>()
expectTypeOf(cluster.producer()).toEqualTypeOf<Producer>()
expectTypeOf(cluster.events()).toExtend<AsyncIterable<ClusterEvent>>()
expectTypeOf(Cluster.connect('kafka-1:9092')).toEqualTypeOf<Promise<ConnectedCluster>>()
expectTypeOf<ReturnType<Chaos['kill']>>().toEqualTypeOf<Promise<Fault>>()
expectTypeOf<Cluster>().toExtend<AsyncDisposable>()
expectTypeOf<Fault>().toExtend<AsyncDisposable>()

export const compiles: readonly (() => Promise<unknown>)[] = [
  () => Cluster.start(),
  () => Cluster.start({ brokers: 3, storage: 'durable', name: 'my-app', port: 'auto' }),
  () => Cluster.start({ config: { 'min.insync.replicas': 2, 'auto.create.topics.enable': false } }),
  () => cluster.until.leader('orders', 0, { not: 1, timeout: '5s' }),
]

export const refused: readonly (() => unknown)[] = [
  // @ts-expect-error the value's total is a number
  () => cluster.producer().send(orders, { key: 'c1', value: { total: 'x' } }),
  // @ts-expect-error a port is a number or 'auto'
  () => Cluster.start({ port: '9092' }),
  // @ts-expect-error there is no such storage
  () => Cluster.start({ storage: 'disk' }),
  // @ts-expect-error a cluster that runs elsewhere cannot be broken from here
  async () => (await Cluster.connect('kafka-1:9092')).chaos,
]
