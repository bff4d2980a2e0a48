// What a generated codec offers, and how a message becomes bytes: sizes first, one allocation,
// records by reference where the caller can send several parts.
import type { Reader, Writer } from '@actorlog/bytes'

/** Reads and writes one message in every version; `I` is what a writer must give. */
export interface MessageCodec<T, I = T> {
  readonly name: string
  /** The API key, or the number of a record's type; -1 where there is neither. */
  readonly key: number
  readonly versions: readonly [min: number, max: number]
  /** The first version with compact lengths and tagged fields; Infinity where there is none. */
  readonly flexibleFrom: number
  /** Bytes the message takes, records included; throws UnwritableError for what has no place. */
  size(message: I, version: number): number
  /** Of these, the bytes of records: what a gathering writer takes by reference. */
  recordsSize(message: I, version: number): number
  encode(message: I, version: number, writer: Writer): void
  decode(reader: Reader, version: number): T
}

/** One API: its codecs and header versions. */
export interface Api<Q, QI, R, RI> {
  readonly key: number
  readonly name: string
  readonly versions: readonly [min: number, max: number]
  /** The newest finished version of Kafka 4.3; -1 for an API that came after it. */
  readonly latestStable: number
  readonly listeners: readonly ('broker' | 'controller')[]
  readonly request: MessageCodec<Q, QI>
  readonly response: MessageCodec<R, RI>
  requestHeaderVersion(version: number): number
  responseHeaderVersion(version: number): number
}

/** Any API, where the code does not care which. */
export type AnyApi = Api<unknown, never, unknown, never>

/** The empty list that stands for a field nobody wrote. */
export const NONE: readonly never[] = []

/** `recordsSize` of the messages that have no records. */
export function noRecords(): number {
  return 0
}
