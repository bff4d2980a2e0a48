// What must infer, and what must not compile. Checked by the compiler, never run.

import { expectTypeOf } from 'expect-type'
import {
  type Codec,
  type ConsumedRecord,
  type Consumer,
  codec,
  type Duration,
  type KeyOf,
  type Producer,
  type StandardSchemaV1,
  topic,
  type ValueOf,
} from './index.ts'

interface Order {
  readonly id: number
  readonly at: string
}
interface ReadOrder {
  readonly id: number
  readonly at: Date
}
declare const schema: StandardSchemaV1<Order, ReadOrder>
declare const producer: Producer

const orders = topic('orders', { key: codec.string, value: codec.json(schema), partitions: 6 })
const keyless = topic('log', { key: codec.bytes, value: codec.nullable(codec.string) })

expectTypeOf(orders.value).toEqualTypeOf<Codec<Order, ReadOrder>>()
expectTypeOf<KeyOf<typeof orders>>().toEqualTypeOf<string>()
expectTypeOf<ValueOf<typeof orders>>().toEqualTypeOf<ReadOrder>()
expectTypeOf<ValueOf<'orders'>>().toEqualTypeOf<Uint8Array | null>()
expectTypeOf<ConsumedRecord<string, ReadOrder>['offset']>().toEqualTypeOf<bigint>()
expectTypeOf<Consumer<string, ReadOrder>>().toExtend<
  AsyncIterable<ConsumedRecord<string, ReadOrder>>
>()

export const compiles: readonly (() => Promise<unknown>)[] = [
  () => producer.send(orders, { key: 'a', value: { id: 1, at: '2026-01-01' } }),
  () => producer.send(orders, { key: 'a', value: { id: 1, at: '' } }, { timeout: '5s' }),
  () => producer.send(keyless, {}),
  () => producer.send('orders', { key: 'a', value: new Uint8Array(1), headers: { trace: 'x' } }),
]

export const refused: readonly (() => unknown)[] = [
  // @ts-expect-error the value's id is a number
  () => producer.send(orders, { key: 'a', value: { id: 'x', at: '' } }),
  // @ts-expect-error a key that may not be null may not be left out
  () => producer.send(orders, { value: { id: 1, at: '' } }),
  // @ts-expect-error what comes out (a Date) is not what goes in
  () => producer.send(orders, { key: 'a', value: { id: 1, at: new Date() } }),
  // @ts-expect-error days are not a unit
  (): Duration => '5d',
]
