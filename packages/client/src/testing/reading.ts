// Test support: logs to read, and loops that read them.

import { BatchBuilder } from '@actorlog/records'
import type { ConsumedRecord, Consumer } from '../consumer/consumer.ts'
import type { MemoryLog } from './memory-log.ts'

/** A record of a topic named by a plain string. */
export type RawConsumedRecord = ConsumedRecord<Uint8Array | null, Uint8Array | null>
/** A consumer of topics named by plain strings. */
export type RawConsumer = Consumer<Uint8Array | null, Uint8Array | null>

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

export function textOf(value: Uint8Array | null): string {
  return new TextDecoder().decode(value ?? new Uint8Array())
}

/** `v0`, `v1`, … */
export function numbered(count: number, prefix = 'v'): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${index}`)
}

/** Puts records into a log, each in a batch of its own. */
export function fill(log: MemoryLog, values: readonly string[], timestamp = 1000): void {
  for (const [index, value] of values.entries()) {
    const builder = new BatchBuilder()
    builder.append(timestamp + index, null, bytesOf(value))
    log.put(builder.build())
  }
}

/** Takes `count` records with a loop of its own; the last one stays not done. */
export async function take(consumer: RawConsumer, count: number): Promise<RawConsumedRecord[]> {
  const records: RawConsumedRecord[] = []
  for await (const record of consumer) {
    records.push(record)
    if (records.length === count) break
  }
  return records
}

/** Reads until the consumer is closed, and keeps what came. */
export function reading(consumer: RawConsumer): { values: string[]; ended: Promise<void> } {
  const values: string[] = []
  const read = async (): Promise<void> => {
    for await (const record of consumer) values.push(textOf(record.value))
  }
  return { values, ended: read() }
}
