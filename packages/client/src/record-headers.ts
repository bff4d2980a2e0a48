// The headers of a consumed record: names may repeat, order is kept, values are bytes or null.

const toText = new TextDecoder()

/** What a sender writes: an object, or pairs where a name repeats. */
export type HeadersInput =
  | Readonly<Record<string, string | Uint8Array | null>>
  | Iterable<readonly [string, string | Uint8Array | null]>

/** A record's headers in the order in which they were written. */
export class RecordHeaders {
  readonly #pairs: readonly (readonly [string, Uint8Array | null])[]

  constructor(pairs: readonly (readonly [string, Uint8Array | null])[]) {
    this.#pairs = pairs
  }

  get size(): number {
    return this.#pairs.length
  }

  /** The last value of that name as text, which is the one that counts in Kafka. */
  get(name: string): string | undefined {
    const value = this.#pairs.findLast((pair) => pair[0] === name)?.[1]
    return value === undefined || value === null ? undefined : toText.decode(value)
  }

  getAll(name: string): (Uint8Array | null)[] {
    return this.#pairs.filter((pair) => pair[0] === name).map((pair) => pair[1])
  }

  [Symbol.iterator](): IterableIterator<readonly [string, Uint8Array | null]> {
    return this.#pairs[Symbol.iterator]()
  }
}

/** The headers of records that have none. */
export const noHeaders: RecordHeaders = new RecordHeaders([])
