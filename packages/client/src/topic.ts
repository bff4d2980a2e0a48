// A topic as a value: its name, the types of its keys and values, its shape and its settings in one place.
// createTopics makes it; send and consume infer their types from it.

import { type Codec, codec } from './codec.ts'

/** A topic and what its records hold. `K`, `V` go in; `KO`, `VO` come out. */
export interface Topic<K, V, KO = K, VO = V> {
  readonly name: string
  readonly key: Codec<K, KO>
  readonly value: Codec<V, VO>
  /** Left out: the cluster's default. */
  readonly partitions?: number
  readonly replicas?: number
  /** Kafka's topic settings by Kafka's names. */
  readonly config?: Readonly<Record<string, string | number | boolean>>
}

/** Any topic, whatever it holds. */
// biome-ignore lint/suspicious/noExplicitAny: a topic both takes and gives values, so only `any` accepts all.
export type AnyTopic = Topic<any, any, any, any>

/** What a topic named by a plain string takes and gives. */
export type RawTopic = Topic<
  string | Uint8Array | null,
  string | Uint8Array | null,
  Uint8Array | null,
  Uint8Array | null
>

/** The type of the keys that come out of a topic. */
export type KeyOf<T> = T extends string
  ? Uint8Array | null
  : T extends { key: Codec<never, infer Out> }
    ? Out
    : never
/** The type of the values that come out of a topic. */
export type ValueOf<T> = T extends string
  ? Uint8Array | null
  : T extends { value: Codec<never, infer Out> }
    ? Out
    : never

/** Describes a topic; nothing is created by it. */
export function topic<K, KO, V, VO>(
  name: string,
  shape: {
    readonly key: Codec<K, KO>
    readonly value: Codec<V, VO>
    readonly partitions?: number
    readonly replicas?: number
    readonly config?: Readonly<Record<string, string | number | boolean>>
  },
): Topic<K, V, KO, VO> {
  return { name, ...shape }
}

/** The topic behind a name: text or bytes in, bytes out. */
export function rawTopic(name: string): RawTopic {
  return { name, key: codec.raw, value: codec.raw }
}
