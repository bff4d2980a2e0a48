// Between what was fetched and the loop that asks: hands out one record, or one batch, at a time, and knows
// what of it is done. A record is done when the next one is asked for.

import type { Millis } from '@actorlog/ports'
import { errorCodes } from '@actorlog/protocol'
import { ActorlogError } from '../errors.ts'
import { noHeaders, RecordHeaders } from '../record-headers.ts'
import type { AnyTopic } from '../topic.ts'
import type { ConsumedBatch, ConsumedRecord } from './consumer.ts'
import type { FetchedChunk } from './fetched-chunk.ts'
import type { PartitionFlow } from './partition-flow.ts'

type AnyRecord = ConsumedRecord<unknown, unknown>
type AnyBatch = ConsumedBatch<unknown, unknown>

interface Queued {
  readonly flow: PartitionFlow
  readonly round: number
  readonly chunk: FetchedChunk
}

/** What the loop has in its hands. */
interface Out {
  readonly flow: PartitionFlow
  readonly round: number
  readonly startOffset: number
  readonly doneOffset: number
  readonly leaderEpoch: number
  readonly since: Millis
}

/** The queue in front of the loop. */
export class Delivery {
  readonly #topics: ReadonlyMap<string, AnyTopic>
  readonly #released: (chunk: FetchedChunk) => void
  #queue: Queued[] = []
  #out: Out | undefined

  constructor(topics: ReadonlyMap<string, AnyTopic>, released: (chunk: FetchedChunk) => void) {
    this.#topics = topics
    this.#released = released
  }

  /** Since when the loop has had something in its hands; undefined: it has nothing. */
  get outSince(): Millis | undefined {
    return this.#out?.since
  }

  arrived(flow: PartitionFlow, chunk: FetchedChunk): void {
    this.#queue.push({ flow, round: flow.round, chunk })
  }

  /** The loop asks for the next: what it had is done. */
  settle(): void {
    const out = this.#out
    this.#out = undefined
    if (out === undefined || out.round !== out.flow.round) return
    out.flow.done(out.doneOffset, out.leaderEpoch)
  }

  /** The loop ended without asking: what it had is not done, and comes again. */
  takeBack(): void {
    const out = this.#out
    this.#out = undefined
    if (out !== undefined && out.round === out.flow.round) out.flow.rewind(out.startOffset)
  }

  /** The next record; undefined when none is there. */
  nextRecord(now: Millis): AnyRecord | undefined {
    for (;;) {
      const queued = this.#head()
      if (queued === undefined) return undefined
      const { chunk } = queued
      const record = this.#read(queued)
      if (record === undefined) {
        this.#finish(queued)
        continue
      }
      this.#hand(queued, { from: chunk.offset, to: chunk.nextOffset }, now)
      return record
    }
  }

  /** The next batch: what one fetch brought for one partition. */
  nextBatch(now: Millis): AnyBatch | undefined {
    for (;;) {
      const queued = this.#head()
      if (queued === undefined) return undefined
      const { topic, partition, end } = queued.chunk
      const records = this.#readAll(queued)
      const first = records[0]
      if (first === undefined) {
        this.#finish(queued)
        continue
      }
      const isWhole = queued.round === queued.flow.round
      const to = isWhole ? queued.chunk.nextOffset : Number(records.at(-1)?.offset) + 1
      this.#hand(queued, { from: Number(first.offset), to }, now)
      this.#drop(queued)
      return { topic, partition, records, lag: BigInt(Math.max(0, end - to)) }
    }
  }

  /** Forgets everything that waits, and what is out. */
  clear(): void {
    for (const queued of [...this.#queue]) this.#drop(queued)
    this.#out = undefined
  }

  /** The oldest chunk that is still wanted. */
  #head(): Queued | undefined {
    for (;;) {
      const queued = this.#queue[0]
      if (queued === undefined || queued.round === queued.flow.round) return queued
      this.#drop(queued)
    }
  }

  #hand(
    queued: Queued,
    offsets: { readonly from: number; readonly to: number },
    since: Millis,
  ): void {
    const { flow } = queued
    flow.position = offsets.to
    this.#out = {
      flow,
      round: flow.round,
      startOffset: offsets.from,
      doneOffset: offsets.to,
      leaderEpoch: queued.chunk.leaderEpoch,
      since,
    }
  }

  /** A chunk without further records: its end is done, once everything before is. */
  #finish(queued: Queued): void {
    const { flow, chunk } = queued
    flow.position = chunk.nextOffset
    flow.done(chunk.nextOffset, chunk.leaderEpoch)
    this.#drop(queued)
  }

  #drop(queued: Queued): void {
    const at = this.#queue.indexOf(queued)
    if (at < 0) return
    this.#queue.splice(at, 1)
    if (queued.round === queued.flow.round) queued.flow.buffered -= 1
    this.#released(queued.chunk)
  }

  /** All records of the chunk, or those in front of one that cannot be read: the next call meets that one. */
  #readAll(queued: Queued): AnyRecord[] {
    const records: AnyRecord[] = []
    try {
      for (let next = this.#read(queued); next !== undefined; next = this.#read(queued)) {
        records.push(next)
      }
    } catch (error) {
      if (records.length === 0) throw error
    }
    return records
  }

  #read(queued: Queued): AnyRecord | undefined {
    const { chunk, flow } = queued
    const before = chunk.nextOffset
    try {
      return chunk.next() ? this.#recordAt(chunk) : undefined
    } catch (error) {
      // Whoever reads on meets the same record again, until they seek behind it.
      flow.rewind(Math.max(before, chunk.nextOffset - 1))
      throw error
    }
  }

  #recordAt(chunk: FetchedChunk): AnyRecord {
    const { topic, partition, offset, leaderEpoch, headers } = chunk
    const typed = this.#topics.get(topic) as AnyTopic
    return {
      topic,
      partition,
      offset: BigInt(offset),
      timestamp: new Date(chunk.timestamp),
      key: decoded(typed, 'key', chunk.key, chunk),
      value: decoded(typed, 'value', chunk.value, chunk),
      headers:
        headers.length === 0
          ? noHeaders
          : new RecordHeaders(headers.map(({ key, value }) => [key, value])),
      leaderEpoch,
    }
  }
}

function decoded(
  topic: AnyTopic,
  part: 'key' | 'value',
  bytes: Uint8Array | null,
  at: { readonly partition: number; readonly offset: number },
): unknown {
  try {
    return topic[part].decode(bytes)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    const { partition, offset } = at
    throw new ActorlogError(
      'INVALID_RECORD',
      `${topic.name}-${partition} at offset ${offset}: ${part}: ${why}`,
      {
        errno: errorCodes.INVALID_RECORD,
        topic: topic.name,
        partition,
        cause,
        hint: 'another codec wrote it; read it with codec.bytes, or seek behind it',
      },
    )
  }
}
