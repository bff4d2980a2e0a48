// Records of the coordinators' topics. Key: int16 record type, then the key's fields. Value: int16
// version, then the value's fields; a null value is a tombstone.
import { assert } from '@actorlog/assert'
import { Reader, Writer } from '@actorlog/bytes'
import type { MessageCodec } from './codec.ts'
import { decodeVersioned, encodeVersioned } from './version-prefix.ts'

/** The types of a topic's records by name: `GroupRecords`, `TransactionRecords`, `ShareRecords`. */
export type RecordTypes<R> = { [T in keyof R]: { readonly key: object; readonly value: object } }

/** The codecs of a topic's records by name: `groupRecords` and its like. */
export type RecordCodecs<R extends RecordTypes<R>> = {
  readonly [T in keyof R]: {
    readonly key: MessageCodec<R[T]['key'], never>
    readonly value: MessageCodec<R[T]['value'], never>
  }
}

/** One record as a coordinator replays it; a tombstone has no value. */
export type CoordinatorRecord<R extends RecordTypes<R>> = {
  [T in keyof R]: {
    readonly type: T
    readonly key: R[T]['key']
    readonly value: R[T]['value'] | null
  }
}[keyof R]

/** A record as its topic keeps it. */
export interface CoordinatorBytes {
  readonly key: Uint8Array
  readonly value: Uint8Array | null
}

type AnyCodec = MessageCodec<object, object>

/** Reads and writes the records of one coordinator's topic. */
export class CoordinatorFrame<R extends RecordTypes<R>> {
  readonly #codecs: ReadonlyMap<keyof R, { readonly key: AnyCodec; readonly value: AnyCodec }>
  readonly #types = new Map<number, keyof R>()

  constructor(codecs: RecordCodecs<R>) {
    const entries = Object.entries(codecs) as [keyof R, { key: AnyCodec; value: AnyCodec }][]
    this.#codecs = new Map(entries)
    for (const [type, { key }] of entries) this.#types.set(key.key, type)
  }

  /** The record's bytes, its value in `version`. */
  encode(record: CoordinatorRecord<R>, version: number): CoordinatorBytes {
    const codecs = this.#codecs.get(record.type)
    assert(codecs !== undefined, 'a record has a type of its topic')
    const keyVersion = codecs.key.versions[0]
    const writer = new Writer(new Uint8Array(2 + codecs.key.size(record.key, keyVersion)))
    writer.int16(codecs.key.key)
    codecs.key.encode(record.key, keyVersion, writer)
    const value =
      record.value === null ? null : encodeVersioned(codecs.value, record.value, version)
    return { key: writer.bytes, value }
  }

  /** Reads a record; undefined for a type nobody here knows, which Kafka skips too. */
  decode(bytes: CoordinatorBytes): CoordinatorRecord<R> | undefined {
    const reader = new Reader(bytes.key)
    const type = this.#types.get(reader.int16())
    const codecs = type === undefined ? undefined : this.#codecs.get(type)
    if (type === undefined || codecs === undefined) return undefined
    const key = codecs.key.decode(reader, codecs.key.versions[0])
    const value = bytes.value === null ? null : decodeVersioned(codecs.value, bytes.value)
    return { type, key, value } as CoordinatorRecord<R>
  }
}
